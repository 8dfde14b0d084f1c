"""How claims stand to each other: contradicts, updates, conflicts, supports, each with its probability and its why."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from sayso.records import Claim, Relation, RelationKind
from sayso.weighing.candidates import Candidate, propose
from sayso.weighing.claims import Grouping
from sayso.weighing.compare import intervals_meet
from sayso.weighing.evidence import Features
from sayso.weighing.relation_weights import RELATION_WEIGHTS
from sayso.weighing.units import Unit
from sayso.weighing.wording import explain

# Less probable relations are not kept; the reports tell fewer still. docs/origins.md gives how often each band holds.
_TOLD = {"denial": 0.3, "counts": 0.3, "outcome": 0.15}
# The same words with a negation; the rest is left to a negation misread.
_PLAIN = 0.9
# A denial that shares one word alone with what it is to deny is kept, but not told: on the example case "the company
# denied the arrival of any letter" met "the valve had dripped" over the valve.
_SHARED = 2
_UNTOLD = 0.55
# A later count that differs is an update from this probability on. Of two wrong answers "updates" alarms less:
# updates F on the bundles .179 at .5, .203 at .4, at the same F of conflicts.
_UPDATES = 0.4


def relate(
    claims: Sequence[Claim], units: Sequence[Unit], grouping: Grouping, outlets: Mapping[str, str]
) -> tuple[Relation, ...]:
    """Return the relations between a story's claims; the claims are those of `grouping`, in its order.

    `outlets` says by what name each article goes.
    """
    best: dict[frozenset[int], tuple[float, Candidate]] = {}
    for candidate in propose(claims, units, grouping):
        chance, pair = probability(candidate), frozenset((candidate.a, candidate.b))
        if chance >= _TOLD[candidate.kind] and chance > best.get(pair, (0.0, candidate))[0]:
            best[pair] = (chance, candidate)
    told = _keep_foremost(list(best.values()))
    relations = []
    for chance, candidate in told:
        kind, part = _kind(candidate)
        why = explain(candidate, kind, grouping.background, outlets)
        a, b = claims[candidate.a].id, claims[candidate.b].id
        relations.append(Relation(a=a, b=b, kind=kind, why=why, probability=round(chance * part, 2)))
    return tuple(sorted(relations, key=lambda r: (r.a, r.b)))


def _keep_foremost(found: Sequence[tuple[float, Candidate]]) -> Iterator[tuple[float, Candidate]]:
    """A denial denies one thing, and one outcome settles one plan: the most probable of each."""
    seen: set[tuple[str, int]] = set()
    for chance, candidate in sorted(found, key=lambda f: (-f[0], f[1].a, f[1].b)):
        key = (candidate.kind, candidate.a)
        if candidate.kind == "counts" or key not in seen:
            seen.add(key)
            yield chance, candidate


def probability(candidate: Candidate) -> float:
    """Return how probable it is that the two claims are related in the candidate's way."""
    if candidate.plain:
        return _PLAIN
    chance = _chance(RELATION_WEIGHTS[candidate.kind], candidate.features)
    shared = candidate.unit_a.terms & candidate.unit_b.terms
    return min(chance, _UNTOLD) if candidate.kind == "denial" and len(shared) < _SHARED else chance


def _chance(weights: Features, values: Features) -> float:
    odds = math.fsum(weights.get(name, 0.0) * value for name, value in values.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def _kind(candidate: Candidate) -> tuple[RelationKind, float]:
    """The relation, and how probable it is that it is this one and not its neighbour."""
    if candidate.kind == "denial":
        return "contradicts", 1.0
    if candidate.figure_a is None or candidate.figure_b is None or candidate.update is None:
        return "updates", 1.0
    if intervals_meet(candidate.figure_a, candidate.figure_b):
        return "supports", 1.0
    update = _chance(RELATION_WEIGHTS["update"], candidate.update)
    return ("updates", update) if update >= _UPDATES else ("conflicts", 1 - update)
