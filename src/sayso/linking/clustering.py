"""Average-link clustering that never joins what must stay apart, whatever the order of the items."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

Pairs = Mapping[tuple[str, str], float]


def cluster(
    items: Iterable[str],
    likeness: Pairs,
    *,
    threshold: float,
    apart: Callable[[frozenset[str], frozenset[str]], bool],
) -> tuple[tuple[str, ...], ...]:
    """Return the items grouped: the two groups most alike on average are joined until none reach the threshold.

    Pairs that `likeness` does not name count as 0; equal averages are decided by the items' names. `apart` tells of
    two groups that they must not be joined.
    """
    groups = {number: frozenset((item,)) for number, item in enumerate(sorted(items))}
    number_of = {min(group): number for number, group in groups.items()}
    sums: dict[int, dict[int, float]] = defaultdict(dict)
    for (a, b), value in likeness.items():
        if a in number_of and b in number_of and a != b:
            i, j = number_of[a], number_of[b]
            sums[i][j] = sums[j][i] = value
    strong = ((i, j, value) for i, row in sums.items() for j, value in row.items() if i < j and value >= threshold)
    heap = [_entry(groups, i, j, value) for i, j, value in strong]
    heapq.heapify(heap)
    following = len(groups)
    while heap:
        negative, _, _, i, j = heapq.heappop(heap)
        if -negative < threshold:
            break
        if i not in groups or j not in groups or apart(groups[i], groups[j]):
            continue
        groups[following] = groups.pop(i) | groups.pop(j)
        row = _join(sums, i, j, following)
        for other, value in row.items():
            # What is below the threshold now is joined, if ever, under another number.
            if value >= threshold * len(groups[other]) * len(groups[following]):
                heapq.heappush(heap, _entry(groups, other, following, value))
        following += 1
    return tuple(sorted(tuple(sorted(group)) for group in groups.values()))


def _entry(groups: Mapping[int, frozenset[str]], i: int, j: int, value: float) -> tuple[float, str, str, int, int]:
    average = value / (len(groups[i]) * len(groups[j]))
    first, second = sorted((min(groups[i]), min(groups[j])))
    return -round(average, 12), first, second, i, j


def _join(sums: dict[int, dict[int, float]], i: int, j: int, new: int) -> dict[int, float]:
    rows = sums.pop(i, {}), sums.pop(j, {})
    joined: dict[int, float] = {}
    for row in rows:
        for other, value in row.items():
            if other not in (i, j):
                joined[other] = joined.get(other, 0.0) + value
    for other, value in joined.items():
        sums[other].pop(i, None)
        sums[other].pop(j, None)
        sums[other][new] = value
    sums[new] = joined
    return joined
