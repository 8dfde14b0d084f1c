"""Common words that a sentence begins with a capital although they name nobody."""

from __future__ import annotations

OPENING_WORDS = frozenset(
    """
    a about above according across actually additionally after afterwards again against ago all almost along
    already also although always amid
    among an and another any anybody anyone anything apart are around as aside asked assessment at attempts
    authorities away back because been before behind being
    below beneath beside besides between beyond bodies both breaking but by call called calls can casualties
    certainly citing citizens civilians clashes colleagues
    commenting conversely could crews critics current currently daily days dear deaths decisions delegates
    demonstrators despite diplomats did dispatch divers do doctors does don't doing done down dozens
    drivers drones during each earlier early eight either eleven else elsewhere emails employees enough even
    eventually ever every everybody everyone everything everywhere evidence exactly
    except exclusive experts eyewitnesses families far few fewer fifteen fifty fighters fighting figures
    figured finally findings firefighters first five following footage for foreign former fortunately forty
    four fourth
    from further gone good guards gunfire gunmen had half hardly has have having he hence her here hers herself
    him himself his hospitals hours how however hundreds i if impossible in indeed
    independent informed initial initially inside inspectors instead interviewed into investigators is it it's
    its itself journalists just killed last lastly late lately later latest lawyers
    lawmakers least left less let letters like likewise little local locals long look lots made mainly many
    maybe me meantime meanwhile media medics members men messages militants militias
    millions mine ministers minutes months more moreover most mostly much must my myself named nearly
    neighbours neighbors neither never nevertheless new news next nine no nobody none nonetheless nor not note
    nothing notice notwithstanding now nowhere observers of off officers officials often oh ok old on once one
    ones only onto opponents opposition or organisers organizers other others otherwise our ours ourselves out outside
    over overnight own owners parents part passengers patients people perhaps photographs photos pictures
    pilots please plus police politicians possibly presumably previously probably
    prosecutors protesters protests provided pupils questions quite quoted rather reached read readers really
    rebels recall recalled recently records relatives remember report reported reportedly reporters reports
    rescuers rescue
    researchers residents responding rights rockets same satellite scores seated second secondly security see
    seen senators senior separately seven several shall she shells should shots similarly since six sixty so
    soldiers some somebody someone something sometimes somewhere soon sources speaking staff state statements
    still strangely strong students such supporters supposedly sure survivors survive survivors take taken tens
    ten than thank thanks that that's the their theirs them themselves then there there's therefore these they
    they're things think third thirdly thirty this those though thousands three through throughout thus till
    to today together tomorrow tonight too top towards traders traffic troops twelve twenty twice two
    ultimately unable under undeterred unfortunately unions unless unlike unnamed until up update updated upon us
    used usually various very victims video videos viewed villagers visitors volunteers voters was watch we
    we're weeks well were what what's whatever when whenever where whereas wherever whether which whichever while
    who whoever whole whom whose why will with within without witnesses women workers would wounded writing
    written yes yesterday yet you you're young your yours yourself asked speaking
    announcing answering appearing approached arriving based coming confirming contacted dated declining
    denying describing doubtless dressed equally faced formerly given giving going holding including
    information investigations keeping knowing leaving looking meeting missing noting nothing officially
    originally pending pressed putting quoting referring regarding rejecting responding returning returned
    running seeing seeking shipping showing sitting standing staying sustained taking talking telling thirteen
    turning unlike using waiting walking working worried wearing hers eventually abroad
    question answer analysis opinion editorial comment correction clarification background summary timeline
    advertisement related sponsored subscribe source share tags photo photograph image credit caption copyright
    what who where when why how read more click sign follow see listen watch support join help cookies story
    live updates breaking exclusive
    ask consider whatever say says said tell told suppose nor even ex pro anti interim acting deputy vice sir
    madam god
    """.split()
)
