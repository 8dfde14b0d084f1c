"""The claims of a story: units that make one proposition, clustered, with their assertions."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from sayso.records import ClaimFigure, Figure, Modality
from sayso.weighing.cluster import link_average, propose_pairs
from sayso.weighing.compare import features, make_background, overlapping
from sayso.weighing.copies import Copy
from sayso.weighing.units import Unit
from sayso.weighing.weights import THRESHOLD, WEIGHTS

# A claim is shown by a sentence of at most about this many words, where it has one.
_READABLE = 45


def group_units(units: Sequence[Unit], copies: Mapping[int, Sequence[Copy]]) -> list[list[int]]:
    """Return the claims of a story as lists of indices into `units`, which are in time order.

    Equal texts are one item of the clustering, so that a reprint changes nothing.
    """
    first: dict[str, int] = {}
    for index, unit in enumerate(units):
        first.setdefault(unit.key, index)
    items = list(first.values())
    place = {units[i].key: n for n, i in enumerate(items)}
    background = make_background(units)
    distinct = [units[i] for i in items]
    copied = {
        frozenset((place[units[later].key], place[units[c.earlier].key]))
        for later, found in copies.items()
        for c in found
    }
    scores: dict[tuple[int, int], float] = {}
    proposed = set(propose_pairs(distinct, background)) | {(min(p), max(p)) for p in copied if len(p) == 2}
    for a, b in sorted(proposed):
        if not overlapping(distinct[a], distinct[b]):
            values = features(distinct[a], distinct[b], background)
            values["copied"] = float(frozenset((a, b)) in copied)
            scores[a, b] = sum(WEIGHTS.get(name, 0.0) * value for name, value in values.items())
    claim_of = {n: at for at, found in enumerate(link_average(len(distinct), scores, THRESHOLD)) for n in found}
    claims: dict[int, list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        claims[claim_of[place[unit.key]]].append(index)
    return sorted(claims.values())


def claim_id(members: Sequence[Unit]) -> str:
    """Return a claim's stable id, made from its earliest assertion."""
    first = min(members, key=lambda u: u.order)
    return "c-" + hashlib.sha256(f"{first.article}:{first.span.start}".encode()).hexdigest()[:6]


def best_text(members: Sequence[Unit]) -> str:
    """Return the assertion that says most of what the others say, verbatim: the claim's readable text."""
    counts = Counter(t for u in {m.key: m for m in members}.values() for t in u.terms)

    def rank(unit: Unit) -> tuple[float, int, tuple[str, str, int, int]]:
        words = unit.text.split()
        said = sum(counts[t] for t in unit.terms)
        return (said / (8 + len(words) + 3 * max(0, len(words) - _READABLE)), -len(words), unit.order)

    top = max(rank(unit)[:2] for unit in members)
    return min((u for u in members if rank(u)[:2] == top), key=lambda u: u.order).text


def claim_type(members: Sequence[Unit]) -> str:
    """Return the PLOVER type that most distinct assertions hold, OTHER where none holds an event."""
    counts = Counter(t for u in {m.key: m for m in members}.values() for t in u.events)
    return max(sorted(counts), key=lambda t: (counts[t], t != "OTHER"), default="OTHER")


def claim_modality(members: Sequence[Unit]) -> Modality:
    """Return the modality of most distinct assertions, the earliest where they are even."""
    distinct = list({m.key: m for m in sorted(members, key=lambda u: u.order)}.values())
    counts = Counter(u.modality for u in distinct)
    return max(distinct, key=lambda u: counts[u.modality]).modality


def claim_date(members: Sequence[Unit]) -> str | None:
    """Return the day that most distinct assertions name, None where none names a day."""
    counts = Counter(d for u in {m.key: m for m in members}.values() for d in u.days)
    return max(sorted(counts), key=lambda d: counts[d], default=None)


def claim_figure(members: Sequence[Unit]) -> ClaimFigure | None:
    """Return the quantity that at least half of the distinct assertions give, None where the claim is not about one."""
    distinct = list({m.key: m for m in sorted(members, key=lambda u: u.order)}.values())
    found: dict[tuple[float | None, float | None], list[Figure]] = defaultdict(list)
    for unit in distinct:
        for figure in {(f.low, f.high): f for f in unit.figures}.values():
            found[figure.low, figure.high].append(figure)
    if not found:
        return None
    best = max(found.values(), key=len)
    if len(best) * 2 < len(distinct):
        return None
    return ClaimFigure(low=best[0].low, high=best[0].high, bound=best[0].bound, unit=best[0].unit)
