"""Names compared over spellings: Khafaji and Khefaji, T. Malik and Tariq Malik, the Command and the Capital Command."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from sayso.weighing.words import fold, read_list, stem

_PART = re.compile(r"[^\W\d_]+|\d+")
_WORD = re.compile(r"[^\W_]+(?:['’`-][^\W_]+)*")
_TITLES = frozenset(word for line in read_list("title_words.txt") for word in line)
_PLACES = frozenset(word for line in read_list("nationalities.txt") for word in line)
_SPELLINGS = (("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("sh", "s"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
              ("aa", "a"), ("ei", "i"), ("ai", "i"), ("ae", "i"), ("ay", "i"), ("ey", "i"), ("ph", "f"), ("q", "k"),
              ("y", "i"), ("e", "i"), ("o", "u"), ("j", "g"), ("w", "v"), ("z", "s"), ("ci", "si"),
              ("c", "k"))  # fmt: skip
_BELONGING = re.compile(r"\b(?:of|for|in|at|from|who|whom|whose|with|to|said|aboard|on)\b")
_INDEFINITE = re.compile(r"an?\b|one\b|another\b", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s\b")
_PARTICLES = frozenset("al el bin ibn bint de da di del della van von der den la le dos du".split())
# The Arabic article, "Al-Tarhuni" or "al-Tarhuni", tells no two people of one family apart.
_ARTICLES = frozenset({"al", "el"})
_DOUBLED = re.compile(r"(.)\1")
# Shorter keys would lose too much with their vowels.
_LONG = 4
# A shortened first name keeps this many letters ("Ray" for "Raymond").
_SHORTENED = 3
# Small words that belong to no name.
_PRONOUNS = frozenset("i we you he she it they us them him her both which who whose our my ours".split())
UNSPOKEN = frozenset("of the and for in on to a an its his her their our this that s".split())


@lru_cache(maxsize=100_000)
def spelling(word: str) -> str:
    """Return a key that transliterations of one name share."""
    key = fold(word)
    for variant, plain in _SPELLINGS:
        key = key.replace(variant, plain)
    key = _DOUBLED.sub(r"\1", key)
    return key[:1] + re.sub(r"[aiu]", "", key[1:]) if len(key) > _LONG else key


@lru_cache(maxsize=20_000)
def person_name(text: str) -> tuple[str, ...]:
    """Return the folded words of a person's name, titles and descriptions left out; empty where none is named."""
    pieces = [_name_words(piece) for piece in text.split(",")]
    full = [p for p in pieces if len(p) > 1]
    return tuple((full or [p for p in pieces if p] or [[]])[0])


def _name_words(text: str) -> list[str]:
    """The last run of capitalised words before what the person belongs to ("of the ministry", "who lives")."""
    head = _POSSESSIVE.split(_BELONGING.split(text, maxsplit=1)[0])[-1]
    if _INDEFINITE.match(head) and head != text:
        return []
    run: list[str] = []
    for word in _WORD.findall(head):
        parts = [fold(p) for p in _PART.findall(word)]
        if len(parts) > 1 and parts[0] in _ARTICLES:
            parts = parts[1:]
        if word[:1].isupper() or (run and word in _PARTICLES):
            run += [p for p in parts if p not in _TITLES and p not in _PLACES and p not in UNSPOKEN]
        elif word[:2] in _ARTICLES and "-" in word:
            run += parts
        else:
            run = []
    return run


def could_be_one_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether two names may be one person's: one surname, and first names that do not differ."""
    a, b = _without_particles(a), _without_particles(b)
    if not a or not b:
        return False
    if len(a) == 1 or len(b) == 1:
        return spelling(a[-1]) == spelling(b[-1])
    if spelling(a[-1]) == spelling(b[-1]) and _first_names_agree(a[-2], b[-2]):
        return True
    return _first_names_agree(a[0], b[0]) and (_joined(a) == _joined(b) or bool(_surnames(a) & _surnames(b)))


def _without_particles(name: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in name if word not in _PARTICLES) or name


def _joined(name: tuple[str, ...]) -> str:
    return spelling("".join(name[1:]))


def _surnames(name: tuple[str, ...]) -> set[str]:
    """The words that may be the surname: the last, and of a double surname the first too."""
    return {spelling(name[-1]), spelling(name[1])}


def _first_names_agree(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    if len(short) == 1 or (len(short) >= _SHORTENED and long.startswith(short)):
        return long.startswith(short)
    return spelling(a) == spelling(b)


def body_words(name: str) -> frozenset[str]:
    """Return the spelling keys of the words of a body's name or description."""
    head = name.split(",")[0]
    return frozenset(spelling(w) for w in _PART.findall(head) if fold(w) not in UNSPOKEN and fold(w) not in _PRONOUNS)


def place_words(name: str) -> frozenset[str]:
    """Return the spelling keys of a name's words that say no more than where it is."""
    return frozenset(spelling(w) for w in _PART.findall(name) if fold(w) in _PLACES)


@cache
def place_keys() -> frozenset[str]:
    """Return the spelling keys of all words that say no more than where a body is."""
    return frozenset(spelling(w) for w in _PLACES)


def initials(name: str) -> str:
    """Return a body's initials, empty where its name is not several capitalised words."""
    words = [w for w in _PART.findall(name) if fold(w) not in UNSPOKEN]
    return "".join(w[0] for w in words) if len(words) > 1 and all(w[0].isupper() for w in words) else ""


def role_words(text: str) -> frozenset[str]:
    """Return the words of a title or description, without the name it stands beside."""
    named = set(person_name(text))
    words = [fold(w) for w in _PART.findall(text)]
    return frozenset(w for w in words if w not in named and w not in UNSPOKEN)


@lru_cache(maxsize=20_000)
def describing_words(text: str) -> frozenset[str]:
    """Return the stems by which a description says what body somebody is or speaks for: "police", "minist"."""
    words = (fold(w) for w in _PART.findall(text))
    return frozenset(_office(w) for w in words if w not in UNSPOKEN and w not in _PRONOUNS and w not in _PLACES)


def _office(word: str) -> str:
    """The stem that a body and its officers share: ministry and minister, commission and commissioner."""
    base = stem(word)
    for ending in ("ery", "er", "ry", "or", "y", "ure"):
        if base.endswith(ending) and len(base) - len(ending) > _LONG:
            return base[: -len(ending)]
    return base
