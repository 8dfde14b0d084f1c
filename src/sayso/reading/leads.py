"""Where the words begin that lead up to a name: titles, roles, "the", "the newspaper"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.lexicons.name_particles import INDEFINITES, PHRASE_ENDS, POSSESSIVES
from sayso.reading.descriptions import head_kind
from sayso.reading.titles import is_title
from sayso.reading.tokens import Token

LONGEST_LEAD = 5
_AGENT_NOUN = re.compile(r"[a-z-]{3,}(?:er|or|ist|ian|man|woman|piece|ee)$")


def find_lead(row: Sequence[Token], first: int, *, person: bool) -> int:
    """Return the index of the first word that belongs to the name beginning at `first`."""
    begin = first
    while begin > 0 and first - begin < LONGEST_LEAD and _belongs(row, begin, first, person=person):
        begin -= 1
    if begin > 0 and row[begin - 1].lower in ("the", "our") and (begin < first or not person):
        return begin - 1
    return begin


def _belongs(row: Sequence[Token], begin: int, first: int, *, person: bool) -> bool:
    before = row[begin - 1]
    if not before.text[0].isalpha() or before.lower in PHRASE_ENDS or before.lower in INDEFINITES | POSSESSIVES:
        return False
    if before.capital and not before.opens and begin == first:
        return False
    if begin < first:
        return True
    if person:
        return is_title(before.lower) or _AGENT_NOUN.match(before.lower) is not None
    return head_kind(before.lower) not in (None, "person", "place", "government")
