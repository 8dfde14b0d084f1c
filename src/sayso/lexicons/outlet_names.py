"""News agencies and outlets whose names do not say what they are, and regions that never act."""

from __future__ import annotations

AGENCY_NAMES = frozenset(
    name.strip()
    for name in """
    afp; agence france presse; agence france-presse; anadolu; ani; ansa; antara; ap; apa; associated press;
    belga; belta; bernama; bloomberg; dpa; efe; fars; interfax; irna; isna; keystone-sda; kyodo; lusa; ntb;
    petra; pti; reuters; ria novosti; ritzau; sana; tasnim; tass; ukrinform; upi; wafa; xinhua; yonhap
    """.split(";")
)

OUTLET_NAMES = frozenset(
    name.strip()
    for name in """
    abc; abc news; al arabiya; al jazeera; axios; barron's; bbc; breitbart; buzzfeed; cbc; cbs; cctv; cgtn;
    cnn; daily beast; dawn; der spiegel; deutsche welle; die zeit; dw; economist; el pais; el país;
    financial times; fox; france 24; haaretz; huffpost; itv; kurdistan 24; la repubblica; le figaro; le monde;
    meduza; msnbc; nbc; ndtv; newsweek; nhk; novaya gazeta; npr; pbs; politico; rt; rte; rudaw; sbs; sky news;
    slate; sputnik; the economist; the hill; the hindu; time; usa today; vice; vox; zero hedge; zerohedge
    """.split(";")
)

REGION_NAMES = frozenset(
    name.strip()
    for name in """
    aegean; africa; alps; amazon basin; antarctica; arctic; asia; atlantic; balkans; baltic; black sea;
    caribbean; caucasus; central america; central asia; crimea; donbas; east africa; eastern europe;
    english channel; europe; gaza; gaza strip; green zone; gulf; himalayas; horn of africa; indian ocean;
    iraqi kurdistan; kashmir; kurdistan; latin america; levant; maghreb; mediterranean; middle east;
    north africa; north america; pacific; panama canal; persian gulf; red sea; sahara; sahel; siberia;
    south america; south asia; south china sea; southeast asia; southern africa; strait of hormuz; suez canal;
    tibet; west africa; west bank; western europe; xinjiang
    """.split(";")
)
