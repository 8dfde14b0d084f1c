"""Titles, ranks and roles of persons: what stands before a name, and the nouns that describe who somebody is."""

from __future__ import annotations

# Courtesy titles: before a name, never a description alone.
COURTESY_TITLES = frozenset(
    "mr mrs ms miss mx sir dame lord lady dr prof rev hon fr sr sra senor señor señora don doña monsieur madame "
    "mme mlle herr "
    "frau signor signora sheikh shaikh sheik imam mullah ayatollah haji hajji pandit shri smt his her "
    "excellency "
    "brother sister father mother uncle aunt pastor bishop archbishop cardinal rabbi pope king queen prince "
    "princess emir sultan "
    "sayyid syed ustad datuk".split()
)
MALE_TITLES = frozenset(
    "mr sir lord fr don monsieur herr signor señor senor sheikh shaikh sheik imam mullah ayatollah brother "
    "father uncle king "
    "prince emir sultan pope sayyid chairman spokesman policeman businessman husband son widower grandfather nephew "
    "fisherman salesman cameraman congressman assemblyman councilman craftsman boatman watchman son-in-law "
    "father-in-law "
    "brother-in-law boyfriend actor waiter gunman boy man grandson stepfather frontman serviceman".split()
)
FEMALE_TITLES = frozenset(
    "mrs ms miss dame lady sra madame mme mlle frau signora señora doña sister mother aunt queen princess chairwoman "
    "spokeswoman policewoman businesswoman wife daughter widow grandmother niece congresswoman councilwoman "
    "girl woman "
    "daughter-in-law mother-in-law sister-in-law girlfriend actress waitress granddaughter stepmother headmistress "
    "servicewoman midwife".split()
)
RANKS = frozenset(
    "gen general maj major lt lieutenant col colonel capt captain cpt sgt sergeant cpl corporal pvt private "
    "brig brigadier adm admiral "
    "cmdr cdr commander commodore cmdre marshal marshall vice-admiral rear-admiral insp inspector supt "
    "superintendent constable detective det "
    "chief lance naik subedar havildar mg ltg bg spc staff petty warrant officer ssp dsp dcp acp naib risaldar "
    "brigade-general".split()
)
OFFICES = frozenset(
    "president vice-president premier minister chancellor secretary under-secretary undersecretary governor "
    "mayor ambassador envoy senator sen "
    "congressman congresswoman representative rep mp lawmaker deputy speaker judge justice prosecutor attorney "
    "commissioner chairman "
    "chairwoman chairperson chair director director-general secretary-general president-elect general-secretary "
    "spokesman spokeswoman spokesperson "
    "prefect consul councillor councilman sheriff mp's treasurer chief head leader ombudsman rector dean "
    "provost principal headmaster headmistress "
    "coach captain manager owner founder editor ceo cfo boss magistrate warden administrator comptroller "
    "auditor regent "
    "coordinator official delegate negotiator mediator whip registrar coroner comandante intendente "
    "candidate nominee advocate counsel candidate-elect first foreign prime home finance defence defense "
    "interior energy transport health "
    "education labour labor trade justice-minister deputy-minister vice state".split()
)
# Nouns that say who a person is; a description with one of them as its head means a person.
PERSON_NOUNS = frozenset(
    "head master president vice-president premier minister chancellor secretary undersecretary under-secretary "
    "governor mayor ambassador envoy senator "
    "congressman congresswoman lawmaker deputy speaker judge justice prosecutor attorney commissioner chairman "
    "chairwoman "
    "chairperson chair director director-general secretary-general spokesman spokeswoman spokesperson prefect "
    "consul councillor councilor sheriff "
    "treasurer chief leader ombudsman rector dean provost principal headmaster headmistress coach captain "
    "manager owner founder co-founder editor "
    "ceo boss magistrate warden administrator auditor coordinator official delegate negotiator mediator "
    "registrar coroner candidate "
    "advocate counsel lawyer solicitor barrister general major lieutenant colonel sergeant brigadier admiral "
    "commander commodore marshal inspector "
    "superintendent constable detective officer soldier guard policeman policewoman diplomat aide adviser "
    "advisor analyst expert "
    "professor scholar researcher scientist engineer physician doctor surgeon nurse paramedic medic teacher "
    "student pupil driver pilot skipper sailor seaman "
    "deckhand bosun porter farmer fisherman shopkeeper trader merchant resident witness survivor victim "
    "neighbour neighbor activist campaigner "
    "journalist reporter correspondent columnist blogger photographer author writer poet priest imam bishop "
    "pastor cleric monk sheikh "
    "king queen prince princess emir pope monarch mother father sister brother wife husband widow widower son "
    "daughter uncle aunt cousin niece nephew "
    "grandmother grandfather brother-in-law sister-in-law mother-in-law father-in-law namesake colleague friend "
    "partner girlfriend boyfriend "
    "man woman boy girl teenager bystander passer-by defendant suspect accused convict prisoner detainee "
    "hostage captive juror plaintiff "
    "businessman businesswoman entrepreneur executive banker accountant economist broker investor shareholder "
    "chairman-elect striker defender "
    "goalkeeper midfielder forward player footballer winger singer actor actress painter gardener cook chef "
    "waiter waitress cleaner janitor watchman "
    "caretaker foreman supervisor worker miner mechanic electrician technician operator clerk scheduler "
    "translator interpreter fixer "
    "gunman militant rebel warlord kidnapper smuggler attacker bomber whistleblower source insider employee "
    "veteran retiree pensioner builder carpenter baker "
    "butcher tailor mullah ayatollah patriarch rabbi chaplain elder headman chieftain historian geologist "
    "seismologist hydrologist epidemiologist "
    "virologist meteorologist magnate tycoon financier donor heir heiress landlord tenant customer client "
    "patient runner cyclist skier climber hiker "
    "vice-chancellor vice-chairman vice-chair organiser organizer dissident exile refugee migrant deserter "
    "defector mercenary "
    "custodian trustee bursar librarian archivist curator agent handler courier messenger go-between "
    "intermediary roommate flatmate housemate "
    "classmate lieutenant-general major-general sub-inspector opponent rival predecessor successor ally "
    "challenger incumbent nominee "
    "strategist pollster secretary-general undersecretary-general lawyer-general prosecutor-general "
    "attorney-general governor-general "
    "lecturer postgraduate undergraduate graduate trainee apprentice intern volunteer helper rescuer "
    "firefighter lifeguard ranger".split()
)
