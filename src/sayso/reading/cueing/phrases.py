"""Prepositions of several words that name a source: "in the words of X", "going by X"."""

from __future__ import annotations

from functools import lru_cache

from sayso.lexicons.lists import read_lines
from sayso.reading.cueing.tokens import Tokens


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
    return 0
