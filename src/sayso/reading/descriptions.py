"""Noun phrases that describe an actor without naming it: "the port authority", "its spokesman", "a police "
"captain"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.lexicons.body_heads import BODY_KIND
from sayso.lexicons.name_particles import DETERMINERS, INDEFINITES, PHRASE_ENDS, POSSESSIVES
from sayso.lexicons.person_titles import PERSON_NOUNS
from sayso.reading.tokens import Token, is_word
from sayso.records import ActorKind

# Words before the head that a phrase may hold; longer ones are nearly always two phrases.
LONGEST_LEAD = 6
BARE_PLURALS = frozenset(
    "police parliament troops soldiers prosecutors authorities militants rebels insurgents gunmen fighters "
    "militias factions forces".split()
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words `[first, last]` of a sentence whose head noun is `head`."""

    first: int
    last: int
    head: str
    kind: ActorKind


# Heads of written names only: in small letters these are other words.
_NAMES_ONLY = frozenset(
    "as sa ag nv oy spa plc inc limited guard guards today online watch sun post mail star world voice record "
    "standard mirror "
    "express echo globe oil gas power steel foods capital equity pictures records stores brands energy lines "
    "lens press news media "
    "network letter letters page term notice street streets road area zone region state county bay pass sea "
    "lake coast border park "
    "creek train hall ward range pearl list line diet customs electric rail home industries systems courier "
    "journal clinical services "
    "register chapter collective centre center trust chamber mall wire times republic kingdom corps legion "
    "workers teams cells resistance".split()
)


def head_kind(word: str) -> ActorKind | None:
    """Return the kind of actor a common noun describes, or None; plurals count as their singular."""
    if word in _NAMES_ONLY:
        return None
    for form in (
        word,
        word.removesuffix("s"),
        word.removesuffix("es"),
        word[:-3] + "y" if word.endswith("ies") else word,
    ):
        if form in PERSON_NOUNS:
            return "person"
        if form in BODY_KIND:
            return BODY_KIND[form]
    return "person" if word.endswith(("men", "women")) and len(word) > 4 else None


def find_phrases(row: Sequence[Token], taken: Sequence[bool]) -> list[Phrase]:
    """Return the describing phrases of one sentence; `taken` marks words inside names that are no heads."""
    phrases = []
    for at, token in enumerate(row):
        kind = None if taken[at] or not is_word(token) else head_kind(token.lower)
        if kind is None:
            continue
        first = _find_start(row, at)
        if _goes_on(row, at, taken) and (first != at or token.lower not in BARE_PLURALS):
            continue
        if first is not None and (first < at or token.lower in BARE_PLURALS):
            phrases.append(Phrase(first, at, token.lower, kind))
    return phrases


def _goes_on(row: Sequence[Token], at: int, taken: Sequence[bool]) -> bool:
    """A noun before another head noun only modifies it ("company chairman"); before a name it is a title."""
    if at + 1 >= len(row):
        return False
    following = row[at + 1]
    return is_word(following) and not taken[at + 1] and head_kind(following.lower) is not None


def _find_start(row: Sequence[Token], at: int) -> int | None:
    """Return the index of the determiner, or of the first modifier where there is none; None where it is no "
    "phrase."""
    first = at
    while first > 0 and at - first < LONGEST_LEAD:
        before = row[first - 1]
        if before.lower in ("that", "whose"):
            return None
        if before.lower in DETERMINERS or before.lower in POSSESSIVES:
            return first - 1
        if before.lower in INDEFINITES or before.text.isdigit():
            return first - 1
        if before.lower in ("'s", "'", "’"):
            return _owner_start(row, first - 1)
        if not is_word(before) or (before.lower in PHRASE_ENDS and before.text != "US"):
            break
        first -= 1
    return first if first < at and row[at].lower in BARE_PLURALS else (at if row[at].lower in BARE_PLURALS else None)


def _owner_start(row: Sequence[Token], mark: int) -> int | None:
    """Return where the owner of "the owner's head" begins."""
    first = mark
    while first > 0 and mark - first < LONGEST_LEAD:
        before = row[first - 1]
        if before.lower in DETERMINERS or before.lower in POSSESSIVES:
            return first - 1
        if not is_word(before) or (before.lower in PHRASE_ENDS and before.lower not in ("of",)):
            break
        if first < mark and row[first].capital and not before.capital:
            break
        first -= 1
    return first if first < mark else None
