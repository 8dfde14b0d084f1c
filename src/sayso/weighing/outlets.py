"""Outlets as articles name each other: which outlet of the story "Northgate" or "this newspaper" is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from sayso.records import Article, Reading
from sayso.weighing.words import fold, read_list

# An article without an outlet goes by so many words of its title.
_TITLE = 8
_WORD = re.compile(r"[^\W_]+")
_SELF = re.compile(
    r"\b(?:this|our) (?:newspaper|paper|site|agency|correspondent|channel|website|outlet)\b|\bwe\b", re.I
)


@cache
def _common() -> frozenset[str]:
    return frozenset(word for line in read_list("outlet_words.txt") for word in line)


@cache
def outlet_words(name: str) -> frozenset[str]:
    """Return the words that identify an outlet."""
    return frozenset(_WORD.findall(fold(name))) - _common()


def match_outlet(text: str, own: str, outlets: Iterable[str]) -> str | None:
    """Return the one outlet that a text names, `own` where the article means itself, None where it is no outlet known.

    An outlet is named by all its words or by a part that no other outlet of the story shares.
    """
    if _SELF.search(text):
        return own
    words = frozenset(_WORD.findall(fold(text)))
    known = sorted(set(outlets))
    full = [o for o in known if outlet_words(o) and outlet_words(o) <= words]
    if full:
        return max(full, key=lambda o: (len(outlet_words(o)), o))
    part = [o for o in known if outlet_words(o) & words]
    return part[0] if len(part) == 1 else None


def is_outlet_name(text: str) -> bool:
    """Tell whether a text names an outlet rather than describing some ("local media", "the press")."""
    return any(word[:1].isupper() and fold(word) not in _common() for word in _WORD.findall(text))


def name_articles(readings: Iterable[Reading]) -> dict[str, str]:
    """Return by what name each article goes: its outlet as written, else its title in quotation marks."""
    return {reading.article.id: _name(reading.article) for reading in readings}


def _name(article: Article) -> str:
    if article.outlet:
        return " ".join(article.outlet.split())
    words = (article.title or article.text).split()
    return (
        f"“{' '.join(words[:_TITLE])}{'…' if len(words) > _TITLE else ''}”" if words else "an article without a title"
    )
