"""Words of a sentence to check and of the articles, as terms that can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from sayso.lexicons.lists import read_lines
from sayso.weighing.words import fold, term

_LISTS = ("alike_words.txt", "narrower_words.txt", "opposite_words.txt")
_TOKEN = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+(?:['’-][^\W\d_]+)*")
# "Iran-backed forces" are not Iran: in such words the first part only says of what kind the rest is.
_MODIFIER = re.compile(r"\w+-(?:\w+ed|led|run|held|born|made|built|owned|style|era|bound|wide|based|linked|\w+ing)$")
# Titles carry nothing before a name, but all where they stand for the person: "the minister resigned".
_TITLES = {word: f"@{word}" for word in "president minister captain colonel spokesman spokeswoman".split()} | {
    "presidents": "@president",
    "ministers": "@minister",
    "official": "@official",
    "officials": "@official",
    "man": "@man",
    "men": "@man",
    "woman": "@woman",
    "women": "@woman",
}
_BEFORE_NAME = re.compile(r"\b((?i:" + "|".join(_TITLES) + r"))\s+(?=[A-Z])")
# Content only behind "to be": "the power was off".
_STATES = re.compile(
    r"\b(?:is|are|was|were|been|be|went|go|stayed|remained)\s+(off|on|down|up|out)\b(?!\s+(?:the|a|an)\b)"
)
_CONTRAST = re.compile(
    r"(?:(?:[,(–—]|\band|\bbut)\s{0,2}not|\brather than|\binstead of|\bnot(?=\s(?:a|an|the)\s))\s"
    r"(?:(?:a|an|the|any|by|from|because of)\s)?((?:[\w'’-]+\s){0,3}[\w'’-]+)"
    r"(?=\s?[,;.:)!?–—]|\s(?:that|who|which)\b|$)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[,;:–—]|\b(?:but|and|because|while|although|though|after|before|when|since|that|who|which|as)\b", re.IGNORECASE
)


def find_terms(words: str) -> tuple[str, ...]:
    """Return the comparable terms of a text in order."""
    return tuple(name for name, _ in place_terms(words))


def place_terms(words: str) -> list[tuple[str, int]]:
    """Return the comparable terms of a text and where each stands."""
    states = {match.start(1) for match in _STATES.finditer(words)}
    found = []
    for match in _TOKEN.finditer(words):
        if match.start() in states:
            found.append((f"_{match.group().lower()}", match.start()))
            continue
        found += [(name, match.start()) for name in _word_terms(fold(match.group()))]
    return found


@lru_cache(maxsize=100_000)
def _word_terms(word: str) -> tuple[str, ...]:
    word = re.sub(r"['’]s?$", "", word)
    if "-" in word and word not in _alike():
        if _MODIFIER.fullmatch(word):
            return (word,)
        return tuple(name for part in word.split("-") if part for name in _word_terms(part))
    found = _alike().get(word) or _TITLES.get(word) or (term(word) if word else None)
    return (found,) if found else ()


def find_titles(words: str) -> frozenset[str]:
    """Return the titles that stand before a name, as terms."""
    return frozenset(_TITLES[match.group(1).lower()] for match in _BEFORE_NAME.finditer(words))


def find_alike(words: Sequence[str]) -> Iterator[str]:
    """Yield the words that may say what some words say: of one sense, narrower, or opposite."""
    lines = [line.split() for name in _LISTS for line in read_lines(name)]
    wanted = {word.lower() for word in words} | {name for word in words for name in _word_terms(fold(word))}
    for line in lines:
        if wanted & ({*line} | {name for word in line for name in _word_terms(word)}):
            yield from line


def split_contrasts(words: str) -> tuple[str, frozenset[str]]:
    """Return a text without what it refuses ("a leak, not a bomb"), and the terms that are refused."""
    refused = frozenset(name for match in _CONTRAST.finditer(words) for name in find_terms(match.group(1)))
    kept = _CONTRAST.sub(lambda match: "," + " " * (len(match.group()) - 1), words)
    return kept, refused - frozenset(find_terms(kept))


def split_clauses(words: str) -> list[tuple[int, int]]:
    """Return where the clauses of a sentence begin and end, roughly."""
    edges = [0, *(match.start() for match in _CLAUSE.finditer(words)), len(words)]
    return [(a, b) for a, b in pairwise(edges) if b > a]


@cache
def opposites() -> dict[str, frozenset[str]]:
    """Return the terms that cannot hold together with a term."""
    found: dict[str, frozenset[str]] = {}
    for line in map(str.split, read_lines("opposite_words.txt")):
        for one, other in (line, line[::-1]):
            for a in _word_terms(one):
                found[a] = found.get(a, frozenset()) | frozenset(_word_terms(other))
    return found


@cache
def narrower() -> dict[str, frozenset[str]]:
    """Return the terms of which a term is the wider one."""
    return {
        wide: frozenset(t for word in line[1:] for t in _word_terms(word)) - {wide}
        for line in map(str.split, read_lines("narrower_words.txt"))
        for wide in _word_terms(line[0])
    }


@cache
def _alike() -> dict[str, str]:
    return {word: "~" + line[0] for line in map(str.split, read_lines("alike_words.txt")) for word in line}
