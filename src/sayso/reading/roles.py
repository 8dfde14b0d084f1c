"""Who did what to whom and where, as far as the words around an event word show it.

The spans are stretches in which the party is named, not exact noun phrases: the mentions inside them decide. Windows
are bounded, so the cost does not depend on the length of a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.lexicons.inflection import is_past
from sayso.records import Span, Spans

_SIDE = 9
_PLACE_WINDOW = 14
_BE = frozenset("is are was were be been being got".split())
_BREAKS = frozenset(
    "! ? ; : , — – ( ) \" “ ” ' ‘ ’ « » but although though while because since after before until when where that who "
    "which and or if unless said says told".split()
)
_PREPOSITIONS = frozenset("in on at by from over with during about as for into near outside to".split())
_OBJECT_ENDS = _BREAKS | _PREPOSITIONS | {"."}
_GROUP_WORDS = _BE | frozenset(
    "has have had will would may might could can should must shall not 't to also already never reportedly "
    "allegedly then later".split()
)
_AGAINST = frozenset("on against at of upon".split())
_PLACE_MARKERS = frozenset("in at near outside off inside".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """The stretches of text in which actor, target and place are named, None where none is seen."""

    actor: Span | None = None
    target: Span | None = None
    place: Span | None = None


def find_roles(text: str, spans: Spans, words: Sequence[str], first: int, last: int) -> Roles:
    """Return the roles of the trigger `words[first:last]`; `spans` are the places of the words in `text`."""
    start = first
    while start and first - start < _SIDE and words[start - 1] in _GROUP_WORDS:
        start -= 1
    agent = _after(spans, words, last, frozenset({"by"}))
    passive = any(word in _BE for word in words[start:first]) and is_past(words[first])
    place = _place(text, spans, words, last)
    if passive:
        return Roles(actor=agent, target=_before(spans, words, start), place=place)
    if start < first or is_past(words[first]):
        return Roles(actor=_before(spans, words, start), target=_object(spans, words, last), place=place)
    owner = _before(spans, words, first - 1) if first and words[first - 1] == "'s" else None
    return Roles(actor=agent or owner, target=_after(spans, words, last, _AGAINST), place=place)


def _before(spans: Spans, words: Sequence[str], end: int) -> Span | None:
    start = end
    while start and end - start < _SIDE and words[start - 1] not in _BREAKS:
        start -= 1
    return Span(spans[start].start, spans[end - 1].end) if start < end else None


def _object(spans: Spans, words: Sequence[str], start: int) -> Span | None:
    end = start
    while end < len(words) and end - start < _SIDE and words[end] not in _OBJECT_ENDS:
        end += 1
    return Span(spans[start].start, spans[end - 1].end) if start < end else None


def _after(spans: Spans, words: Sequence[str], last: int, markers: frozenset[str]) -> Span | None:
    for i in range(last, min(len(words), last + _SIDE)):
        if words[i] in _BREAKS:
            return None
        if words[i] in markers:
            return _object(spans, words, i + 1)
    return None


def _place(text: str, spans: Spans, words: Sequence[str], last: int) -> Span | None:
    for i in range(last, min(len(words) - 1, last + _PLACE_WINDOW)):
        if words[i] in {";", "!", "?"}:
            return None
        if words[i] in _PLACE_MARKERS:
            start = i + 1 + (words[i + 1] == "the")
            end = start
            while end < len(words) and end - start < _SIDE and text[spans[end].start].isupper():
                end += 1
            if end > start:
                return Span(spans[start].start, spans[end - 1].end)
    return None
