"""How claims stand to each other: contradicts, updates, conflicts, supports, each with its why in words."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from sayso.records import Claim, ClaimFigure, Figure, Relation, Span
from sayso.weighing.compare import intervals_meet, units_agree
from sayso.weighing.units import Unit
from sayso.weighing.words import terms

# How alike in subject (log-odds) a denial and what it denies must be; F of contradictions and conflicts on the bundles
# A-F and I-L is given in docs/origins.md.
_DENIES = -0.5
# The same for a claim that is only negative in wording ("no one was hurt").
_NEGATES = 1.5
# What many say is what a denial is about.
_CARRIED = 0.5
# The same for two figures of one count, and for a plan and what became of it.
_COUNTS = -1.0
_FOLLOWS = 0.5
_AHEAD = frozenset({"planned", "threatened", "demanded", "possible"})
# What is counted only grows: the later, higher figure supersedes.
_TOLLS = frozenset(t for w in ("killed", "injured", "missing", "arrested", "rescued", "freed", "homeless", "kidnapped",
                               "withdrawn") for t in terms(w))  # fmt: skip


def relate(
    claims: Sequence[Claim], found: Sequence[Sequence[Unit]], about: Mapping[tuple[int, int], float]
) -> tuple[Relation, ...]:
    """Return the relations between a story's claims; `found` are the units of each claim, `about` their likeness."""
    first = [min(u.order for u in units) for units in found]
    relations = [
        *_contradictions(claims, found, about),
        *_figures(claims, first, about),
        *_outcomes(claims, first, about),
    ]
    best: dict[frozenset[str], Relation] = {}
    for relation in relations:
        best.setdefault(frozenset((relation.a, relation.b)), relation)
    return tuple(sorted(best.values(), key=lambda r: (r.a, r.b)))


def _contradictions(
    claims: Sequence[Claim], found: Sequence[Sequence[Unit]], about: Mapping[tuple[int, int], float]
) -> Iterator[Relation]:
    """Each denial contradicts the one claim of another speaker that it is most alike to in subject."""
    best: dict[int, tuple[float, int]] = {}
    for (i, j), value in sorted(about.items()):
        for denial, other in ((i, j), (j, i)):
            if claims[denial].modality != "denied" or claims[other].modality == "denied":
                continue
            outright = any(unit.rejected for unit in found[denial])
            weight = value + _CARRIED * math.log(len(found[other]))
            least = _DENIES if outright else _NEGATES
            if value >= least and _grounds(claims[denial]) != _grounds(claims[other]):
                best[denial] = max(best.get(denial, (weight, other)), (weight, other))
    for denial, (_, other) in sorted(best.items()):
        why = f"'{_short(claims[denial])}' denies '{_short(claims[other])}'"
        yield Relation(a=claims[denial].id, b=claims[other].id, kind="contradicts", why=why)


def _figures(
    claims: Sequence[Claim], first: Sequence[tuple[str, str, int, int]], about: Mapping[tuple[int, int], float]
) -> Iterator[Relation]:
    for (i, j), value in sorted(about.items()):
        if value < _COUNTS or "denied" in (claims[i].modality, claims[j].modality):
            continue
        a, b = _figure(claims[i].figure), _figure(claims[j].figure)
        if a is None or b is None or not units_agree(a, b):
            continue
        later, earlier = (i, j) if first[i] > first[j] else (j, i)
        if intervals_meet(a, b):
            why = f"{_amount(claims[i])} and {_amount(claims[j])} can both be true"
            yield Relation(a=claims[later].id, b=claims[earlier].id, kind="supports", why=why)
        elif _supersedes(claims[later], claims[earlier], first[later][0], first[earlier][0]):
            why = f"{_amount(claims[later])} is the later count, after {_amount(claims[earlier])}"
            yield Relation(a=claims[later].id, b=claims[earlier].id, kind="updates", why=why)
        else:
            why = f"{_amount(claims[later])} and {_amount(claims[earlier])} cannot both be true"
            yield Relation(a=claims[later].id, b=claims[earlier].id, kind="conflicts", why=why)


def _supersedes(later: Claim, earlier: Claim, published: str, before: str) -> bool:
    """A higher figure of another day supersedes where it shares an origin with the earlier one, or counts a toll."""
    high, low = later.figure, earlier.figure
    if high is None or low is None or (high.low or 0) <= (low.low or 0):
        return False
    shared = _grounds(later) & _grounds(earlier)
    toll = set(terms(high.unit or "")) & _TOLLS
    return bool(published and before) and published[:10] > before[:10] and bool(shared or toll)


def _grounds(claim: Claim) -> set[str]:
    return {origin for assertion in claim.assertions for origin in assertion.origins}


def _outcomes(
    claims: Sequence[Claim], first: Sequence[tuple[str, str, int, int]], about: Mapping[tuple[int, int], float]
) -> Iterator[Relation]:
    """What was planned or threatened is later done or called off."""
    for (i, j), value in sorted(about.items()):
        if value < _FOLLOWS:
            continue
        for after, before in ((i, j), (j, i)):
            if claims[before].modality in _AHEAD and claims[after].modality in ("actual", "cancelled"):
                if first[after][0] <= first[before][0] or not first[before][0]:
                    continue
                word = "was called off" if claims[after].modality == "cancelled" else "came about"
                why = f"what was {claims[before].modality} {word}: '{_short(claims[after])}'"
                yield Relation(a=claims[after].id, b=claims[before].id, kind="updates", why=why)


def _figure(figure: ClaimFigure | None) -> Figure | None:
    if figure is None:
        return None
    return Figure(span=Span(0, 1), low=figure.low, high=figure.high, bound=figure.bound, unit=figure.unit)


def _amount(claim: Claim) -> str:
    figure = claim.figure
    assert figure is not None
    if figure.low == figure.high or figure.high is None:
        amount = f"{'at least ' if figure.high is None else ''}{figure.low:g}" if figure.low is not None else "?"
    elif figure.low is None:
        amount = f"at most {figure.high:g}"
    else:
        amount = f"{figure.low:g} to {figure.high:g}"
    return f"{amount} {figure.unit or ''}".strip()


def _short(claim: Claim) -> str:
    words = claim.text.split()
    return " ".join(words[:12]) + ("…" if len(words) > 12 else "")
