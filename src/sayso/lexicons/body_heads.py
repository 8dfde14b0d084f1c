"""Head nouns of bodies and things that act, by the kind of actor they make."""

from __future__ import annotations

from sayso.records import ActorKind

_HEADS: dict[ActorKind, str] = {
    "government": "government administration cabinet regime junta authorities",
    "organisation": (
        "ministry department office authority council commission committee board party union association "
        "federation confederation "
        "foundation institute institution university college academy school bank company corporation corp firm "
        "group consortium fund charity "
        "organisation organization directorate directorate-general secretariat bureau inspectorate tribunal "
        "court parliament assembly senate congress legislature "
        "chamber presidency premiership chancellery rectorate prefecture municipality police gendarmerie "
        "constabulary coastguard court-martial "
        "coalition alliance bloc movement forum front league club society trust cooperative co-operative "
        "syndicate chapter network campaign lines airlines airways "
        "shipping shipworks shipyard shipyards industries holdings partners ltd limited inc llc plc gmbh ag sa "
        "spa nv oy as pty insurer lender utility regulator "
        "watchdog think-tank institute laboratory laboratories labs centre center service services team mission "
        "delegation task-force taskforce taskforce panel "
        "inquiry ombudsman superintendency registry treasury exchequer customs judiciary prosecution consulate "
        "church diocese archdiocese patriarchate mosque synod "
        "commissariat protectorate senate house duma knesset majlis diet operator manufacturer supplier "
        "retailer carrier airline developer contractor builder "
        "pharmaceuticals pharma energy petroleum oil gas mining minerals steel motors tankers textiles systems "
        "technologies telecom bloc "
        "monitor observatory monitoring watch nato un eu ngo brotherhood workers teamsters clan family "
        "factory-owner corps legion guild collective caucus "
        "electric power railways rail transit ferries logistics foods brands stores pictures studios records "
        "ventures capital equity securities"
    ),
    "armed-group": (
        "brigade brigades battalion battalions militia militias army navy guard guards forces force regiment "
        "division platoon insurgents rebels "
        "fighters kataib kata'ib saraya liwa harakat jaish jaysh ansar hezbollah hizbollah hizballah gang "
        "cartel mafia militants guerrillas "
        "squadron fleet unit units marines commandos peshmerga faction factions garrison resistance"
    ),
    "media": (
        "times post news newspaper gazette herald tribune courier journal chronicle guardian telegraph observer "
        "standard mirror star sun daily ledger "
        "beacon examiner inquirer sentinel bulletin dispatch globe record register mercury argus echo express "
        "mail leader review weekly magazine "
        "radio television tv channel broadcaster broadcasting broadcast newsletter website blog podcast letter "
        "brief lantern clarion trumpet voice "
        "today online media press network canal télé tele diario quotidiano corriere giornale jornal zeitung "
        "tageblatt kurier anzeiger blatt "
        "page outlet paper station programme tabloid broadsheet"
    ),
    "agency": "agency newswire wire newsagency agence agencia agenzia",
    "facility": (
        "embassy hospital airport airbase base port harbour harbor dam bridge stadium prison jail barracks "
        "station plant factory refinery depot "
        "terminal pipeline warehouse camp checkpoint compound palace museum mine quarry reactor power-station "
        "hotel clinic tower mall market cathedral "
        "headquarters tunnel crossing canal pier dock shipyard ship vessel ferry tanker freighter trawler "
        "vessel aircraft train hall plaza range "
        "substation reservoir ward hostel yacht frigate destroyer cutter submarine pearl outpost training-area "
        "prison-camp penitentiary"
    ),
    "place": (
        "city town village province district region county state valley island islands river lake mountain "
        "mountains sea strait gulf bay desert "
        "street road avenue square highway peninsula coast border front-line quarter neighbourhood neighborhood "
        "suburb municipality governorate "
        "prefecture gulch creek ridge pass area zone park forest plateau republic kingdom"
    ),
}

BODY_KIND: dict[str, ActorKind] = {}
for _kind, _words in _HEADS.items():
    for _word in _words.split():
        BODY_KIND.setdefault(_word, _kind)
