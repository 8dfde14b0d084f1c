"""Units that make the same claim put together, so that one wrong pair does not chain."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Mapping, Sequence

from sayso.weighing.compare import Background
from sayso.weighing.units import Unit

Pair = tuple[int, int]
# A unit is compared with others through its rarest terms only, and a term shared by more units proposes no pair.
_RAREST = 10
_POSTING = 40
# Log-odds of a pair that nothing proposed: it speaks against a cluster as a mild "no".
_UNPROPOSED = -3.0


def propose_pairs(units: Sequence[Unit], background: Background) -> list[Pair]:
    """Return the pairs of units that share a rare term or a figure, each once, in order."""
    postings: dict[str, list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        ranked = sorted(unit.terms, key=lambda t: (-background.weight((t,)), t))
        for found in ranked[:_RAREST]:
            postings[found].append(index)
        for figure in unit.figures:
            postings[f"{figure.low} {figure.high}"].append(index)
    pairs: set[Pair] = set()
    for holders in postings.values():
        distinct = sorted(set(holders))
        if 1 < len(distinct) <= _POSTING:
            pairs.update((a, b) for at, b in enumerate(distinct) for a in distinct[:at])
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
