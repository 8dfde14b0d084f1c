"""Which atoms stand, where patterns overlap, and which neighbours form one expression."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.reading.times.atoms import Atom

Chain = tuple[Atom, ...]

DAYS = frozenset({"iso", "numeric", "date", "dom", "weekday", "nth", "deictic", "anchored", "holiday"})
CLOCKS = frozenset({"clock", "part", "range"})
PERIODS = frozenset({"month", "season", "period", "year", "quarter"})
# Where two patterns match the same stretch, the more telling one stands.
_RANK = {
    kind: rank
    for rank, kind in enumerate(
        "iso numeric date nth holiday anchored deictic range clock weekday dom fiscal quarter season month offset old "
        "set ref period part decade century duration year long bare".split()
    )
}
_GLUE = re.compile(
    r",?\s+(?:(?:on|of|at|in|the|from|between|about|around|by|shortly|just|before|after|local|time,?|until|till"
    r"|approximately|exactly|or)\s+){0,4}|\s*",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+(?:of\s+)?(?:the\s+)?", re.IGNORECASE)
_COMMA = re.compile(r",?\s+(?:the\s+|on\s+)?", re.IGNORECASE)
_LONGEST_GLUE = 28


def select(atoms: Sequence[Atom]) -> list[Atom]:
    """Return atoms that do not overlap, longer ones before shorter, in text order."""
    taken = bytearray(max((atom.end for atom in atoms), default=0))
    chosen: list[Atom] = []
    for atom in sorted(atoms, key=lambda a: (a.start - a.end, _RANK[a.kind], a.start)):
        if taken.find(1, atom.start, atom.end) < 0:
            taken[atom.start : atom.end] = b"\x01" * (atom.end - atom.start)
            chosen.append(atom)
    return sorted(chosen, key=lambda a: a.start)


def join(text: str, atoms: Sequence[Atom]) -> list[Chain]:
    """Return the atoms in groups, each of which is one expression."""
    chains: list[list[Atom]] = []
    for atom in atoms:
        if chains and atom.start - chains[-1][-1].end <= _LONGEST_GLUE and _belongs(text, chains[-1], atom):
            chains[-1].append(atom)
        else:
            chains.append([atom])
    return [tuple(chain) for chain in chains]


def _belongs(text: str, chain: list[Atom], atom: Atom) -> bool:
    last = chain[-1]
    gap = text[last.end : atom.start]
    kinds = {member.kind for member in chain}
    if atom.kind == last.kind == "weekday" and kinds == {"part", "weekday"}:
        return gap in (" to ", " and ") and _is_night(chain[0])
    if atom.kind in kinds or (kinds & {"range"} and atom.kind in CLOCKS):
        return False
    if atom.kind in CLOCKS:
        return (
            bool(kinds & (DAYS | CLOCKS))
            and not (kinds & {"part"} and atom.kind == "part")
            and bool(_GLUE.fullmatch(gap))
        )
    if atom.kind in DAYS:
        return _adds_day(last, kinds, atom, gap)
    if atom.kind in PERIODS:
        return _adds_period(last, kinds, gap)
    return False


def _is_night(atom: Atom) -> bool:
    """The night of Sunday to Monday is Sunday's."""
    return (atom.parts.get("word") or "").lower() == "night"


def _adds_day(last: Atom, kinds: set[str], atom: Atom, gap: str) -> bool:
    if last.kind == "offset":
        return (last.parts["way"] or "").lower() == "ago" and gap == " " and atom.kind in ("deictic", "weekday")
    if last.kind in CLOCKS:
        return not kinds & DAYS and bool(_GLUE.fullmatch(gap))
    if "weekday" in kinds and atom.kind in ("date", "dom", "numeric", "iso"):
        return bool(_COMMA.fullmatch(gap)) or gap == ", "
    if "deictic" in kinds and atom.kind in ("weekday", "date"):
        return bool(re.fullmatch(r",\s+|\s+", gap))
    return atom.kind == "deictic" and "weekday" in kinds and gap == ", "


def _adds_period(last: Atom, kinds: set[str], gap: str) -> bool:
    if last.kind == "offset":
        return (last.parts["way"] or "").lower() == "ago" and gap == " " and "period" not in kinds
    if last.kind in ("month", "season", "quarter", "date", "dom") and not last.parts.get("y"):
        return bool(_OF.fullmatch(gap))
    return False
