"""What happened to those counted: each word with the one unit that all its synonyms share."""

# Stands after the number: "four dead", "four people were killed".
AFTER = {
    "killed": "killed", "dead": "killed", "died": "killed", "slain": "killed", "martyred": "killed",
    "deaths": "killed", "death": "killed", "fatalities": "killed", "fatality": "killed", "bodies": "killed",
    "corpses": "killed", "perished": "killed", "murdered": "killed", "martyrs": "killed", "martyrdom": "killed",
    "eliminated": "killed", "life": "killed", "executed": "killed", "drowned": "killed", "lives": "killed",
    "wounded": "wounded", "injured": "wounded", "hurt": "wounded", "injuries": "wounded", "maimed": "wounded",
    "wounds": "wounded", "casualties": "casualties", "missing": "missing", "unaccounted": "missing",
    "account": "missing", "rescued": "rescued", "saved": "rescued", "evacuated": "evacuated",
    "displaced": "displaced", "homeless": "displaced", "detained": "detained", "arrested": "detained",
    "detainees": "detained", "arrests": "detained", "abducted": "abducted", "kidnapped": "abducted",
    "trapped": "trapped", "freed": "freed", "released": "freed", "hospitalised": "hospitalised",
    "hospitalized": "hospitalised", "infected": "infected",
}  # fmt: skip
# Stands before the number: "killing four", "the toll rose to 12", "wounded 12".
BEFORE = {
    "killing": "killed", "killed": "killed", "kills": "killed", "kill": "killed", "dead": "killed", "death": "killed",
    "deaths": "killed", "toll": "killed", "slaying": "killed", "claimed": "killed", "claiming": "killed",
    "fatalities": "killed", "lost": "killed", "drowned": "killed", "buried": "killed", "wounding": "wounded",
    "wounded": "wounded", "wounds": "wounded", "injuring": "wounded", "injured": "wounded", "injures": "wounded",
    "hurting": "wounded", "hurt": "wounded", "missing": "missing", "rescued": "rescued", "rescuing": "rescued",
    "pulled": "rescued", "rescues": "rescued", "saved": "rescued", "saving": "rescued", "evacuated": "evacuated",
    "evacuating": "evacuated", "displaced": "displaced", "displacing": "displaced", "detained": "detained",
    "detaining": "detained", "detains": "detained", "arrested": "detained", "arresting": "detained",
    "arrests": "detained", "abducted": "abducted", "abducting": "abducted", "kidnapped": "abducted",
    "kidnapping": "abducted", "trapped": "trapped", "trapping": "trapped", "freed": "freed", "freeing": "freed",
    "casualties": "casualties",
}  # fmt: skip
# What "no" has to be followed by, within a few words, for "none" to be a count.
NONE_OF = frozenset(
    "killed dead died deaths death fatalities wounded injured hurt injuries casualties casualty harmed missing life "
    "lives survivors arrests arrested detained victims damage".split()
)
