"""Words of a claim as comparable terms: folded, stemmed, and joined by concept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from sayso.lexicons.lists import read_lines

_WORD = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+(?:-[^\W\d_]+)*")
# Letters that no normal form takes apart.
_UNDECOMPOSED = str.maketrans(
    {"ı": "i", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "æ": "ae", "Æ": "ae"}
)
_SUFFIXES = ("ings", "ing", "edly", "ied", "ies", "ed", "es", "ly", "s")
_DOUBLED = re.compile(r"([bdfglmnprt])\1$")
# A stem of fewer letters stands for too many words ("sing", "red").
_STEM = 3
_NUMBERS = {
    word: str(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90"}


def fold(text: str) -> str:
    """Return the text in lower case without accents, so that "Villaseñor" and "Villasenor" are one."""
    if text.isascii():
        return text.lower()
    text = text.translate(_UNDECOMPOSED)
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def stem(word: str) -> str:
    """Return what forms of an English word share: "suspended" and "suspends" give "suspend"."""
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _STEM and not word.endswith("ss"):
            base = word[: -len(suffix)]
            if suffix in ("ied", "ies"):
                return base + "y"
            return _DOUBLED.sub(r"\1", base).rstrip("e")
    return word.rstrip("e") if len(word) > _STEM else word


def read_list(name: str) -> Iterator[list[str]]:
    """Yield the words of each line of a lexicon; lines that begin with # are comments."""
    for line in read_lines(name):
        yield line.split()


@cache
def function_words() -> frozenset[str]:
    """Return the words that carry no content of their own."""
    return frozenset(word for line in read_list("function_words.txt") for word in line)


@cache
def _concepts() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in read_list("concepts.txt"):
        for word in line:
            found.setdefault(stem(fold(word)), "=" + line[0])
    return found


@lru_cache(maxsize=200_000)
def term(word: str) -> str | None:
    """Return the comparable term of one folded word, None for a function word."""
    if word in function_words():
        return None
    if word in _NUMBERS:
        return _NUMBERS[word]
    if word[0].isdigit():
        return word.replace(",", "")
    base = stem(word)
    return _concepts().get(base, base)


@lru_cache(maxsize=50_000)
def terms(text: str) -> tuple[str, ...]:
    """Return the comparable terms of a text in order, function words left out."""
    found = (term(word) for match in _WORD.finditer(fold(text)) for word in _pieces(match.group()))
    return tuple(t for t in found if t is not None)


def _pieces(word: str) -> list[str]:
    return [word] if word in _NUMBERS or "-" not in word else word.split("-")


def normalized(text: str) -> str:
    """Return a text's words alone, folded: two copies of a sentence give the same string."""
    return " ".join(_WORD.findall(fold(text)))
