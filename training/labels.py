"""The label sets of every head, in the order of their columns."""

TRIGGERS = ("none", "cue", "quote")
ROLES = ("source", "content", "cue", "parent", "actor", "target", "place", "time")
SOURCE_TYPES = (
    "named", "institution", "unnamed", "witness", "document", "monitor", "media", "own", "social", "vague",
)  # fmt: skip
EVENT_TYPES = (
    "none", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
    "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "DENY", "CLAIM", "DISASTER", "HARM", "LEGAL",
    "ELECT", "OTHER",
)  # fmt: skip
MODALITIES = ("actual", "planned", "threatened", "demanded", "possible", "denied", "cancelled")
MENTION_KINDS = (
    "person", "organisation", "armed-group", "government", "place", "facility", "media", "agency", "other",
)  # fmt: skip
NAME_KINDS = ("person", "organisation", "place")
