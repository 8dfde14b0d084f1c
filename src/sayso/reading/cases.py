"""How an article writes its words: what a capital letter says, and where it says nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.tokens import Token, is_word


@dataclass(frozen=True, slots=True)
class Cases:
    """How the article writes its words elsewhere: with a capital inside sentences, inside longer names, or small."""

    inside: frozenset[str]
    joined: frozenset[str]
    small: frozenset[str]


def survey_cases(rows: Sequence[Sequence[Token]]) -> Cases:
    """Return how each word is written where its case says something."""
    inside: set[str] = set()
    joined: set[str] = set()
    small: set[str] = set()
    for row in rows:
        shouting = is_shouting(row)
        for before, token in zip([None, *row], row, strict=False):
            if not is_word(token) or shouting:
                continue
            if not token.capital:
                small.add(token.lower)
            elif not token.opens:
                inside.add(token.text)
                if before is not None and before.capital and not before.opens:
                    joined.update((token.text, before.text))
    return Cases(frozenset(inside), frozenset(joined), frozenset(small))


def is_shouting(row: Sequence[Token]) -> bool:
    """Tell whether a sentence is a headline in capitals, where case says nothing."""
    words = [t for t in row if is_word(t) and len(t.text) > 1]
    if len(words) > 3 and sum(t.text.isupper() for t in words) > 0.6 * len(words):
        return True
    stopped = row[-1].text in ".!?" if row else True
    return len(words) > 5 and not stopped and sum(t.text[0].isupper() for t in words) > 0.7 * len(words)
