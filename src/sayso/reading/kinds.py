"""What a name names: from its head noun, the lists, and the company it keeps in the article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.lexicons.body_heads import BODY_KIND
from sayso.lexicons.countries import load_countries
from sayso.lexicons.given_names import FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES
from sayso.lexicons.name_particles import LOCATIVES
from sayso.lexicons.outlets import outlet_kinds
from sayso.lexicons.person_titles import COURTESY_TITLES, PERSON_NOUNS
from sayso.lexicons.regions import REGION_NAMES
from sayso.reading.tokens import Token
from sayso.records import ActorKind

_SPEECH = frozenset(
    "said says told tells added wrote replied insisted argued recalled asked joked shrugged explained nodded "
    "declared".split()
)
_PERSONAL = frozenset("who whose he she his her himself herself".split())
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&\-]{1,7}$|(?:[A-Z]\.){2,}$")


def is_acronym(word: str) -> bool:
    """Tell whether a word is written as an acronym ("PMF", "U.N.")."""
    return _ACRONYM.match(word) is not None


def known_kind(words: Sequence[str]) -> ActorKind | None:
    """Return the kind that the name's own words decide, or None."""
    countries = load_countries()
    name = " ".join(words).removeprefix("the ").removeprefix("The ").replace("’", "'")
    lower = name.lower()
    if lower in outlet_kinds() or lower in REGION_NAMES:
        return outlet_kinds().get(lower, "place")
    if name in countries.names:
        return "government"
    if name in countries.seats:
        return "place"
    head = _head_noun(words)
    if head in BODY_KIND:
        kind = BODY_KIND[head]
        lowers = {word.lower() for word in words}
        if kind == "agency":
            return "agency" if lowers & {"press", "news", "wire"} or head != "agency" else "organisation"
        if kind == "media" and lowers & {"wire", "newswire", "agency", "agence"}:
            return "agency"
        return kind
    first = words[0].lower()
    if len(words) > 1 and BODY_KIND.get(first) in ("armed-group", "media", "agency", "place"):
        return BODY_KIND[first]
    if len(words) > 1 and first in (
        "hospital",
        "puerto",
        "university",
        "banco",
        "grupo",
        "partido",
        "ministerio",
        "club",
    ):
        return "facility" if first == "hospital" else "place" if first == "puerto" else "organisation"
    return None


def _head_noun(words: Sequence[str]) -> str:
    """Return the head in small letters: the word before "of" or "for", or else the last one."""
    lowers = [word.lower() for word in words]
    for at, word in enumerate(lowers):
        if word in ("of", "for") and at and lowers[at - 1] in BODY_KIND:
            return lowers[at - 1]
    return lowers[-1].rstrip(".")


def person_evidence(row: Sequence[Token], first: int, last: int) -> float:
    """Return what speaks for a person (positive) or a place or body (negative) where a name stands."""
    before = row[first - 1] if first else None
    after = row[last + 1] if last + 1 < len(row) else None
    score = 0.0
    if row[first].text in MALE_GIVEN_NAMES or row[first].text in FEMALE_GIVEN_NAMES:
        score += 2 if last > first else 1
    if before is not None:
        score += _before(before, row, first)
    if after is not None:
        score += _after(after, row, last)
    return score


def _before(before: Token, row: Sequence[Token], first: int) -> float:
    if before.lower in PERSON_NOUNS or before.lower in COURTESY_TITLES:
        return 2
    if before.lower == "the":
        return -2
    if before.lower in LOCATIVES and before.lower not in ("to", "of", "from", "leave", "left"):
        return -1.5
    if before.text == "," and first > 1 and row[first - 2].lower in PERSON_NOUNS:
        return 2
    return 0


def _after(after: Token, row: Sequence[Token], last: int) -> float:
    if after.lower in _SPEECH:
        return 0.5
    if after.text == "," and last + 2 < len(row):
        following = row[last + 2]
        if following.text.isdigit() and 10 < int(following.text[:4]) < 110:
            return 2
        if following.lower in _PERSONAL:
            return 1.5
        return 1.5 if following.lower in PERSON_NOUNS else 0
    return 0
