"""Prepositions of several words that name a source: "in the words of X", "by X's own count"."""

from __future__ import annotations

from functools import lru_cache

from sayso.lexicons.lists import read_lines
from sayso.reading.cueing.tokens import Tokens, closed_class, is_finite

# What a source reckons or tells, after "by" and its name.
_RECKONING = frozenset(
    "count counts reckoning account accounts estimate estimates tally telling admission calculation calculations "
    "reckonings".split()
)
_OWNERS = frozenset("'s his her its their our my official police one".split())
_AFTER = frozenset((",", ".", ";", "–", "—", ")", "and"))
_LONGEST_BY = 8


@lru_cache(maxsize=1)
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases by their first word."""
    phrases = [tuple(line.split()) for line in read_lines("cue_prepositions.txt")]
    return {first: tuple(p for p in phrases if p[0] == first) for first in {p[0] for p in phrases}}


def source_preposition(tokens: Tokens, i: int) -> int:
    """Return the length of the preposition at `i` that names a source, 0 where there is none."""
    for phrase in _phrases().get(tokens[i].low, ()):
        if tuple(t.low for t in tokens[i : i + len(phrase)]) == phrase:
            return len(phrase)
    return 1 if tokens[i].low == "by" and _is_reckoning(tokens, i + 1) else 0


def _is_reckoning(tokens: Tokens, start: int) -> bool:
    """Tell whether "X's count" or "its own reckoning" follows and ends its phrase."""
    owned = False
    for k in range(start, min(len(tokens), start + _LONGEST_BY)):
        low = tokens[k].low
        owned = owned or low in _OWNERS
        if low in _RECKONING:
            after = tokens[k + 1].low if k + 1 < len(tokens) else "."
            return owned and (after in _AFTER or (k + 1 < len(tokens) and is_finite(tokens, k + 1)))
        if low in closed_class("preposition") or tokens[k].is_quote or low in (",", ";") or is_finite(tokens, k):
            return False
    return False
