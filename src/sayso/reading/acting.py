"""Whether the name of a country or its capital stands for the government that acts, or only for the place."""

from __future__ import annotations

import re

from sayso.lexicons.countries import load_countries
from sayso.lexicons.name_particles import LOCATIVES, PHRASE_ENDS
from sayso.reading.descriptions import head_kind
from sayso.reading.marks import NameMark
from sayso.records import Span

_LAST_WORD = re.compile(r"([A-Za-z]+)\s+(?:the\s+)?$")
_NEXT_WORD = re.compile(r"\s+([a-z]+|[A-Z][a-z]+)")
_POSSESSIVE = re.compile(r"['’]s?\s+([a-z]+)")
_AUXILIARIES = frozenset(
    "has had is was will would says said may might could can should did does must were are have and".split()
)
_SETTINGS = frozenset(
    "northern southern eastern western northeastern northwestern southeastern southwestern central for rural".split()
)
_OWNS = re.compile(r"['’]s?(?=\s)")
_ADDRESS = re.compile(r"\b[A-Z][^\W\d_]+,\s$")
_PEOPLE = re.compile(r"[Tt]he (?:[A-Z][a-z ]+s|French|British|Dutch|Irish|Chinese|Japanese)$")
_WORD = re.compile(r"[^\W\d_][\w.]*|,")
_NEXT_SMALL = re.compile(r"\s([a-z]+)\b")
_NEXT_CAPITAL = re.compile(r"\s[A-Z]")
_DATELINE = re.compile(r"\s*(?:[,(].{0,40})?\s*[-–—]|,\s+[A-Z]")


def acts(text: str, mark: NameMark) -> bool:
    """Tell whether the country acts, speaks or is dealt with where the mark stands."""
    span = mark.span
    if (
        mark.head is not None
        and text[mark.head.start : mark.head.end] in load_countries().nationalities
        and _PEOPLE.search(text, span.start, span.end)
    ):
        return True
    before = _LAST_WORD.search(text, max(0, span.start - 24), span.start)
    preposition = before.group(1).lower() if before else ""
    if preposition in LOCATIVES or preposition in _SETTINGS:
        return False
    if (
        (mark.kind != "place" and _OWNS.match(text, span.end))
        or _is_adjective(text, span.end)
        or _is_address(text, span)
        or _is_listed(text, span.start)
    ):
        return False
    begins = span.start == 0 or text[span.start - 1] == "\n"
    if begins and _DATELINE.match(text[span.end : span.end + 60]):
        return False
    if mark.kind == "place":
        between = preposition == "and" and "between" in text[max(0, span.start - 40) : span.start]
        return (
            _is_subject(text, span.end)
            or between
            or preposition in ("between", "told", "with", "against", "asked", "accused")
        )
    return True


def _is_address(text: str, span: Span) -> bool:
    """ "LILOAN, Philippines, Nov 15": the name closes an address."""
    before = _ADDRESS.search(text, max(0, span.start - 30), span.start)
    return before is not None and text[span.end : span.end + 1] in ",.;)"


def _is_listed(text: str, start: int) -> bool:
    """ "In Iraq, Kuwait and Qatar": a preposition before a list holds for all of it."""
    words = _WORD.findall(text[max(0, start - 80) : start])
    if not words or words[-1] not in (",", "and", "the"):
        return False
    for word in reversed(words):
        if word in (",", "and", "the") or word[0].isupper():
            continue
        return word in LOCATIVES and word not in ("to", "of", "from")
    return False


def _is_adjective(text: str, end: int) -> bool:
    """ "Two U.S. officers", "a Singapore company": a common noun follows, no verb and no function word."""
    following = _NEXT_SMALL.match(text, end)
    if following is None:
        return _NEXT_CAPITAL.match(text, end) is not None and text[end - 1] in "S.K"
    word = following.group(1)
    if word in PHRASE_ENDS or word in _AUXILIARIES:
        return False
    if text[end - 1] == "." or text[end - 2 : end].isupper() or head_kind(word) is not None:
        return True
    return not word.endswith(("ed", "s", "ly", "ing"))


def _is_subject(text: str, end: int) -> bool:
    following = _NEXT_WORD.match(text, end)
    if following is None:
        return _POSSESSIVE.match(text, end) is not None
    word = following.group(1)
    return word in _AUXILIARIES or word.endswith("ed") or (word.endswith("s") and word.islower())
