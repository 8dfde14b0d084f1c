"""Common nouns by how they refer: which find an actor already named, and which mean one body by themselves."""

from __future__ import annotations

from sayso.records import ActorKind

_REFERRING: dict[str, tuple[ActorKind, ...]] = {
    "company firm insurer lender bank utility operator manufacturer builder retailer carrier supplier developer "
    "employer airline "
    "consortium conglomerate start-up startup producer maker miner contractor shipper": ("organisation",),
    "charity union party organisation organization association federation foundation body institution watchdog "
    "regulator movement club ngo "
    "think-tank society league committee commission council board panel inquiry tribunal court office "
    "department ministry "
    "bureau authority": ("organisation",),
    "group faction gang militia outfit cell": ("armed-group", "organisation"),
    "army military forces brigade battalion": ("armed-group",),
    "newspaper paper daily outlet website site channel station broadcaster magazine newsletter blog tabloid "
    "broadsheet weekly "
    "portal publication": ("media",),
    "agency": ("agency", "organisation"),
    "newswire wire": ("agency",),
    "ship vessel tanker ferry freighter plant base facility compound depot refinery hospital prison dam bridge "
    "airport "
    "barracks factory embassy mission building structure camp station pipeline reactor": ("facility",),
    "mission": ("facility", "organisation"),
    "government administration": ("government",),
}

REFERRING_NOUNS: dict[str, tuple[ActorKind, ...]] = {}
for _words, _kinds in _REFERRING.items():
    for _word in _words.split():
        REFERRING_NOUNS[_word] = REFERRING_NOUNS.get(_word, ()) + _kinds

# A body with one of these in its name is no company, bank or insurer, whatever "the company" may mean.
PUBLIC_WORDS = frozenset(
    "ministry department police army government court commission council party union parliament senate assembly "
    "presidency office authority committee directorate bureau federation association university agency board "
    "prosecutor "
    "foundation navy forum front movement tribunal inspectorate".split()
)
COMPANY_NOUNS = frozenset(
    "company firm insurer lender bank utility operator manufacturer builder retailer carrier supplier developer "
    "employer "
    "airline conglomerate start-up startup producer maker miner contractor shipper".split()
)
# With "the" these mean one body although no name is given.
INSTITUTION_NOUNS = frozenset(
    "ministry government police army navy military coastguard presidency parliament embassy court senate "
    "cabinet judiciary "
    "prosecution gendarmerie treasury constabulary department regulator authorities junta opposition consulate "
    "air-force "
    "directorate secretariat".split()
)
# With "the" these mean one holder of the office although no name is given.
OFFICE_NOUNS = frozenset(
    "president premier minister chancellor king queen pope governor mayor prefect emir sultan".split()
)
# Modifiers that say nothing about which body or person is meant.
LOOSE_MODIFIERS = frozenset(
    "the a an this that same former late new old own whole entire embattled ailing troubled local national "
    "state-owned private "
    "dead missing wounded injured detained jailed arrested ousted exiled retired veteran outgoing incoming "
    "young elderly "
    "british-born small large big giant rival main alleged so-called first second two three entire prominent "
    "powerful "
    "opposition ruling state public central federal regional provincial municipal".split()
)
OWN_OUTLET_NOUNS = frozenset(
    "newspaper paper site website page channel station agency newsletter magazine letter column blog reporter "
    "correspondent "
    "newsroom desk programme bulletin outlet".replace(" reporter correspondent", "").split()
)
# Without any article these mean the one body of their kind.
BARE_BODIES = frozenset("police parliament government prosecutors authorities".split())
# Who holds one of these says "we" for a body.
ROLES_FOR_A_BODY = frozenset(
    "spokesman spokeswoman spokesperson minister president premier director manager chairman chairwoman "
    "chairperson chair chief "
    "executive secretary commander governor mayor head leader founder owner captain commissioner superintendent "
    "general colonel "
    "director-general secretary-general negotiator coordinator lawyer counsel editor principal rector treasurer "
    "ambassador envoy "
    "coach administrator commodore admiral sheriff".split()
)
