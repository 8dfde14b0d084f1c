"""Whether the name of a country or its capital stands for the government that acts, or only for the place."""

from __future__ import annotations

import re

from sayso.lexicons.name_particles import LOCATIVES
from sayso.reading.marks import NameMark

_LAST_WORD = re.compile(r"([A-Za-z]+)\s+(?:the\s+)?$")
_NEXT_WORD = re.compile(r"\s+([a-z]+|[A-Z][a-z]+)")
_POSSESSIVE = re.compile(r"['’]s?\s+([a-z]+)")
_AUXILIARIES = frozenset(
    "has had is was will would says said may might could can should did does must were are have and".split()
)
_DATELINE = re.compile(r"\s*(?:[,(].{0,40})?\s*[-–—]|,\s+[A-Z]")


def acts(text: str, mark: NameMark) -> bool:
    """Tell whether the country acts, speaks or is dealt with where the mark stands."""
    span = mark.span
    before = _LAST_WORD.search(text, max(0, span.start - 24), span.start)
    preposition = before.group(1).lower() if before else ""
    if preposition in LOCATIVES:
        return False
    begins = span.start == 0 or text[span.start - 1] == "\n"
    if begins and _DATELINE.match(text[span.end : span.end + 60]):
        return False
    if mark.kind == "place":
        return _is_subject(text, span.end) or preposition in ("between", "told", "with", "against", "asked", "accused")
    return True


def _is_subject(text: str, end: int) -> bool:
    following = _NEXT_WORD.match(text, end)
    if following is None:
        return _POSSESSIVE.match(text, end) is not None
    word = following.group(1)
    return word in _AUXILIARIES or word.endswith("ed") or (word.endswith("s") and word.islower())
