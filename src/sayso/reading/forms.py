"""The forms a name is compared in: without titles, articles, accents, dots and case."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SMALL = frozenset("of the and for in on at to de del la le les du des da do dos di y e al el a an".split())


def fold(word: str) -> str:
    """Return a word in small letters without accents, apostrophes and dots."""
    plain = unicodedata.normalize("NFKD", word)
    return "".join(c for c in plain if c.isalnum() or c.isspace() or c == "-").casefold()


@lru_cache(maxsize=8192)
def split_name(name: str) -> tuple[str, ...]:
    """Return the folded tokens of a name; an Arabic article is no part of the token it stands before."""
    tokens = []
    for part in name.replace("-", " ").split():
        token = fold(part.strip(".,"))
        if token and token not in ("the", "al", "el", "ad", "as", "ash", "ul", "s"):
            tokens.append(token)
    return tuple(tokens)


def initials(name: str) -> str:
    """Return the first letters of a name's words, small words left out."""
    return "".join(m.group()[0] for m in _TOKEN.finditer(name) if m.group().lower() not in _SMALL).upper()


def strip_possessive(name: str) -> str:
    """Return a name without a possessive ending."""
    return re.sub(r"['’]s?$", "", name)


def letters(acronym: str) -> str:
    """Return an acronym's letters alone."""
    return "".join(c for c in acronym if c.isalnum()).upper()
