"""Pairs of claims that may contradict, conflict with, or update each other, with what speaks for it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from sayso.records import Claim, ClaimFigure, Figure
from sayso.spans import overlap
from sayso.weighing.claims import Grouping
from sayso.weighing.compare import denies_plainly, units_agree
from sayso.weighing.counting import Counted, can_differ, weigh_counts, weigh_update
from sayso.weighing.evidence import Features, can_deny, can_follow, weigh_denial, weigh_outcome
from sayso.weighing.units import Unit

CandidateKind = Literal["denial", "counts", "outcome"]
# Pairs of claims less alike in subject (log-odds) are not looked at. Of the true relations of the tuned bundles that
# any threshold reaches, -3 keeps nearly all.
_LEAST = -3.0
_AHEAD = frozenset({"planned", "threatened", "demanded", "possible"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Two claims by index, `a` the denial, the later count or what came about, the two units that show it, and the
    features; `update` holds those that tell an update from a conflict of counts; `plain` says that nothing needs
    weighing."""

    kind: CandidateKind
    a: int
    b: int
    unit_a: Unit
    unit_b: Unit
    features: Features
    update: Features | None = None
    plain: bool = False
    figure_a: Figure | None = None
    figure_b: Figure | None = None


def propose(claims: Sequence[Claim], units: Sequence[Unit], grouping: Grouping) -> Iterator[Candidate]:
    """Yield the candidates, each pair of claims once for each kind."""
    found = [[units[i] for i in members] for members in grouping.claims]
    first = [min(u.order for u in members) for members in found]
    for (i, j), alike in grouping.about.items():
        if alike[0].value < _LEAST:
            continue
        pairs = [(a.value, units[a.low], units[a.high]) for a in alike if a.value >= _LEAST]
        turned = [(value, b, a) for value, a, b in pairs]
        sizes = _sizes(found[i], found[j])
        for a, b, way in ((i, j, pairs), (j, i, turned)):
            yield from _denial(claims, (a, b), way, grouping, sizes)
            if first[a] > first[b]:
                yield from _counts(claims, (a, b), way, grouping, sizes)
                yield from _outcome(claims, (a, b), way, grouping, sizes)


_Pairs = list[tuple[float, Unit, Unit]]


def _sizes(a: Sequence[Unit], b: Sequence[Unit]) -> dict[str, float]:
    sizes = sorted(len({u.article for u in members}) for members in (a, b))
    return {"smaller": math.log(sizes[0]), "larger": math.log(sizes[1])}


def _grounds(claim: Claim) -> set[str]:
    return {origin for assertion in claim.assertions for origin in assertion.origins}


def _denial(
    claims: Sequence[Claim], at: tuple[int, int], pairs: _Pairs, grouping: Grouping, sizes: Features
) -> Iterator[Candidate]:
    denial, other = claims[at[0]], claims[at[1]]
    plain = next(((a, b) for _, a, b in pairs if denies_plainly(a, b)), None)
    if plain is not None:
        yield Candidate(kind="denial", a=at[0], b=at[1], unit_a=plain[0], unit_b=plain[1], features={}, plain=True)
        return
    if denial.modality != "denied" or other.modality == "denied":
        return
    way = next(((v, a, b) for v, a, b in pairs if can_deny(a, b)), None)
    if way is None:
        return
    value, a, b = way
    shared = _grounds(denial) & _grounds(other)
    values = {**weigh_denial(a, b, grouping.background), **sizes, "about": value, "one ground": float(bool(shared))}
    yield Candidate(kind="denial", a=at[0], b=at[1], unit_a=a, unit_b=b, features=values)


def _counts(
    claims: Sequence[Claim], at: tuple[int, int], pairs: _Pairs, grouping: Grouping, sizes: Features
) -> Iterator[Candidate]:
    later, earlier = claims[at[0]], claims[at[1]]
    if later.figure is None or earlier.figure is None or "denied" in (later.modality, earlier.modality):
        return
    for value, a, b in pairs:
        f, g = _stated(a, later.figure), _stated(b, earlier.figure)
        if f is None or g is None or not units_agree(f, g):
            continue
        x, y = Counted(a, f), Counted(b, g)
        if not can_differ(x, y):
            continue
        shared = _grounds(later) & _grounds(earlier)
        extra = {**sizes, "about": value, "one ground": float(bool(shared))}
        yield Candidate(
            kind="counts",
            a=at[0],
            b=at[1],
            unit_a=a,
            unit_b=b,
            features={**weigh_counts(x, y, grouping.background), **extra},
            update={**weigh_update(x, y), "one ground": float(bool(shared))},
            figure_a=f,
            figure_b=g,
        )
        return


def _stated(unit: Unit, figure: ClaimFigure) -> Figure | None:
    """The claim's own figure where the unit itself holds it."""
    same = (f for f in unit.figures if (f.low, f.high) == (figure.low, figure.high) and overlap(f.span, unit.span))
    return next(same, None)


def _outcome(
    claims: Sequence[Claim], at: tuple[int, int], pairs: _Pairs, grouping: Grouping, sizes: Features
) -> Iterator[Candidate]:
    after, before = claims[at[0]], claims[at[1]]
    if before.modality not in _AHEAD or after.modality not in ("actual", "cancelled"):
        return
    modes = (after.modality, before.modality)
    way = next(((v, a, b) for v, a, b in pairs if (a.modality, b.modality) == modes and can_follow(a, b)), None)
    if way is None:
        return
    value, a, b = way
    values = {**weigh_outcome(a, b, grouping.background), **sizes, "about": value}
    yield Candidate(kind="outcome", a=at[0], b=at[1], unit_a=a, unit_b=b, features=values)
