"""Names of outlets and agencies: which words make one, and which names mean the same."""

from __future__ import annotations

import re
from functools import cache

from sayso.lexicons.lists import read_lines, read_words

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SMALL = frozenset("the of and for de la le les des du el il al an a in & und der die das".split())
# "GSTV News" is GSTV.
_EMPTY = _SMALL | {"news"}
# Desks and roles stand where agencies stand ("Foreign Desk", "Staff Reporter") and are the outlet's own.
_STAFF = frozenset(
    "desk staff reporter reporters correspondent correspondents editor editors newsroom newsdesk team bureau newsdesk "
    "editorial committee writer writers contributor special our rédaction redaction redacción redazione redaktion "
    "columnist board admin webdesk online".split()
)
_LONGEST_NAME_WORDS = 7


def is_agency(name: str) -> bool:
    """Tell whether a name is a known news agency, or that of a large outlet others copy."""
    return _key(name) in _load_agencies()


def is_outlet(name: str) -> bool:
    """Tell whether a name is an outlet's or agency's by its words ("... Wire", "Agence ...", "... Times")."""
    if is_agency(name):
        return True
    written = _WORD.findall(name)
    words = [word.lower() for word in written]
    if any(word[0].islower() and word not in _SMALL for word in written):
        return False
    if not 1 < len(words) <= _LONGEST_NAME_WORDS or is_staff(name):
        return False
    return any(word in _load_words() for word in words)


def is_staff(name: str) -> bool:
    """Tell whether a name is a desk or role rather than a body of its own."""
    return any(word.lower() in _STAFF for word in _WORD.findall(name))


def same_name(a: str, b: str) -> bool:
    """Tell whether two names can mean the same outlet: one shortens the other, or is its initials."""
    first, second = _key(a), _key(b)
    if not first or not second:
        return False
    if _load_agencies().get(first, first) == _load_agencies().get(second, second):
        return True
    short, long = sorted((first.split(), second.split()), key=len)
    if set(short) <= set(long):
        return True
    return len(short) == 1 and _abbreviates(short[0], long)


def _abbreviates(short: str, words: list[str]) -> bool:
    """Tell whether letters stand for words: their initials, some left out, or with letters from within (TCD, GSTV)."""
    if not 2 <= len(short) <= 6 or len(words) < 2 or short[0] != words[0][0]:
        return False
    initials = "".join(word[0] for word in words)
    return _is_within(short, initials) or (_is_within(initials, short) and _is_within(short, "".join(words)))


def _is_within(short: str, long: str) -> bool:
    letters = iter(long)
    return all(letter in letters for letter in short)


def _key(name: str) -> str:
    words = [word.lower().replace("’", "'").removesuffix("'s") for word in _WORD.findall(name)]
    return " ".join([word for word in words if word not in _EMPTY] or words)


@cache
def _load_agencies() -> dict[str, str]:
    """Return every name of every known agency with its main name."""
    known = {}
    for row in read_lines("agencies.tsv"):
        names = [_key(name) for name in row.split("\t")]
        known.update(dict.fromkeys(names, names[0]))
    return known


@cache
def _load_words() -> frozenset[str]:
    return frozenset(read_words("masthead_words.txt"))
