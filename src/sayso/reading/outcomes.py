"""What the text says became of an event noun: its own predicate, after it.

Looks at a bounded window, so its cost does not depend on the length of the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.lexicons.auxiliaries import (
    BE,
    CALLED_OFF,
    FALLS_THROUGH,
    FINITE,
    FUTURE,
    HAPPENING,
    HAPPENS,
    STOPS,
)
from sayso.lexicons.inflection import is_past
from sayso.records import Modality

# How far after the noun its predicate may begin (modality macro-F .649 at 9 words, .650 at 14 and 20).
_RIGHT = 14


def judge_outcome(words: Sequence[str], last: int) -> Modality | None:
    """Return the modality that an event noun's predicate sets: "the talks were called off", "the strike will begin"."""
    announced = False
    for i in range(last, min(len(words) - 1, last + _RIGHT)):
        word, after, beyond = words[i], words[i + 1], words[i + 2] if i + 2 < len(words) else ""
        if word in STOPS or word in {"to", "that"}:
            return None
        announced = announced or word in {"announced", "planned", "scheduled", "set", "due"}
        if word == "collapsed" or f"{word} {after}" in FALLS_THROUGH:
            return "cancelled"
        if word in FINITE or word == "never":
            return _by_predicate(word, after, beyond, announced)
    return None


def _by_predicate(word: str, after: str, beyond: str, announced: bool) -> Modality | None:
    if word == "never" or after in {"not", "'t", "never"}:
        happens = (after if word == "never" else beyond) in HAPPENING
        return ("cancelled" if announced else "denied") if happens else None
    if word in FUTURE or word == "would":
        return "planned" if after in HAPPENS or (after == "be" and is_past(beyond)) else None
    if word in BE and after in {"due", "scheduled", "planned", "set", "expected", "fixed", "imminent"}:
        return "planned"
    if after == "been":
        after, beyond = beyond, ""
    called_off = after in CALLED_OFF or (after in {"called", "put"} and beyond in {"off", ""})
    return "cancelled" if called_off else None
