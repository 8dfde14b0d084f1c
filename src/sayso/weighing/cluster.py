"""Units that make the same claim put together, so that one wrong pair does not chain."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Mapping, Sequence

from sayso.weighing.compare import Background
from sayso.weighing.units import Unit

Pair = tuple[int, int]
# Every pair is compared that shares a term which at most this many units hold, in or around them; in a large story
# a unit proposes through its rarest terms only, and to the few units with which it shares most.
_POSTING = 60
_LARGE = 400
_RAREST = 6
_NEIGHBOURS = 12
# Log-odds of a pair that nothing proposed: it speaks against a cluster as a mild "no".
# Tuned bundles: B-cubed F .724 at -2, .725 at -3.
_UNPROPOSED = -2.0


def propose_pairs(units: Sequence[Unit], background: Background) -> list[Pair]:
    """Return the pairs of units worth comparing, each once, in order."""
    if len(units) > _LARGE:
        return _propose_nearest(units, background)
    held: dict[str, list[int]] = defaultdict(list)
    around: dict[str, list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        for found in unit.terms | _figures(unit):
            held[found].append(index)
        for found in unit.context:
            around[found].append(index)
    pairs: set[Pair] = set()
    for found, holders in held.items():
        others = set(holders) | set(around.get(found, ()))
        if len(others) <= _POSTING:
            pairs.update((min(a, b), max(a, b)) for a in holders for b in others if a != b)
    return sorted(pairs)


def _figures(unit: Unit) -> set[str]:
    return {f"{figure.low} {figure.high}" for figure in unit.figures}


def _propose_nearest(units: Sequence[Unit], background: Background) -> list[Pair]:
    held: dict[str, list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        ranked = sorted(unit.terms, key=lambda t: (-background.weight((t,)), t))
        for found in {*ranked[:_RAREST], *_figures(unit)}:
            held[found].append(index)
    shared: dict[int, dict[int, float]] = defaultdict(dict)
    for found, holders in sorted(held.items()):
        if len(holders) <= _POSTING:
            weight = background.weight((found,))
            for at, b in enumerate(holders):
                for a in holders[:at]:
                    total = shared[a].get(b, 0.0) + weight
                    shared[a][b] = shared[b][a] = total
    pairs: set[Pair] = set()
    for a, found_near in shared.items():
        nearest = sorted(found_near, key=lambda b: (-found_near[b], b))[:_NEIGHBOURS]
        pairs.update((min(a, b), max(a, b)) for b in nearest)
    return sorted(pairs)


def link_average(size: int, scores: Mapping[Pair, float], threshold: float) -> list[list[int]]:
    """Return clusters of `range(size)` by average linkage: two merge while their mean log-odds exceed `threshold`.

    Ties are broken by the lowest member, so that the result depends on the order of the items alone.
    """
    members = {i: [i] for i in range(size)}
    sums: dict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
    for (a, b), score in scores.items():
        sums[a][b] = sums[b][a] = (score, 1)
    heap = [(-score, a, b) for (a, b), score in scores.items() if score > threshold]
    heapq.heapify(heap)
    while heap:
        negative, a, b = heapq.heappop(heap)
        if a not in members or b not in members or -negative != _mean(a, b, sums, members):
            continue
        _merge(a, b, sums, members)
        for c in sorted(sums[a]):
            mean = _mean(a, c, sums, members)
            if mean > threshold:
                heapq.heappush(heap, (-mean, min(a, c), max(a, c)))
    return [sorted(found) for _, found in sorted(members.items())]


def _mean(
    a: int, b: int, sums: Mapping[int, Mapping[int, tuple[float, int]]], members: Mapping[int, Sequence[int]]
) -> float:
    total, known = sums[a][b]
    pairs = len(members[a]) * len(members[b])
    return (total + _UNPROPOSED * (pairs - known)) / pairs


def _merge(a: int, b: int, sums: dict[int, dict[int, tuple[float, int]]], members: dict[int, list[int]]) -> None:
    """Let `b` become part of `a`, the lower of the two."""
    members[a] += members.pop(b)
    for c, (total, known) in sums.pop(b).items():
        del sums[c][b]
        if c != a:
            mine, count = sums[a].get(c, (0.0, 0))
            sums[a][c] = sums[c][a] = (mine + total, count + known)
