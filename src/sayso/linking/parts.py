"""Articles that strong pairs join, in parts small enough to be grouped whenever one of their articles changes.

In a case on one region nearly everything hangs together by some chain of pairs. A part that grows beyond bounds falls
into those that stronger pairs join, and so on; which part an article is in follows from the pairs alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from sayso.linking.likeness import UNIT

Item = TypeVar("Item", str, int)
Neighbours = Callable[[Sequence[Item]], Iterable[tuple[Item, int]]]

# Articles meet in a story through a pair at least so alike: what lies between two stories are many weak pairs, no
# strong one. Bundles, stories' B-cubed F, gold Readings, the program's and bare text: 1.0, 1.0 and .989 at .10 and
# .105; 1.0, 1.0 and .987 at .11; .998, .998 and .991 at .12. Each further level is a quarter above the one before.
_LEVELS = (0.105, 0.15, 0.19, 0.24, 0.3, 0.38, 0.47, 0.59)
JOINED = tuple(round(level * UNIT) for level in _LEVELS)
# To group so many articles takes a quarter of a second; the largest story that is asked for has five hundred.
LARGEST = 600


def find_parts(items: Iterable[Item], neighbours: Neighbours[Item]) -> Iterator[frozenset[Item]]:
    """Yield the parts that the items are in, each once; `neighbours` gives all pairs of several items at once."""
    seen: set[Item] = set()
    large: dict[int, set[Item]] = defaultdict(set)
    for item in items:
        if item not in seen:
            part = _find_part(item, neighbours, large)
            seen |= part
            yield part


def _find_part(item: Item, neighbours: Neighbours[Item], large: dict[int, set[Item]]) -> frozenset[Item]:
    for least, _ in pairwise(JOINED):
        found = _reach(item, least, neighbours, large[least])
        if found:
            return found
    return _reach(item, JOINED[-1], neighbours, None)


def _reach(item: Item, least: int, neighbours: Neighbours[Item], large: set[Item] | None) -> frozenset[Item]:
    """Return what pairs of a strength join to an item, nothing where it is too much; `large` is where it was before."""
    found, frontier = {item}, [item]
    while frontier:
        reached = {other for other, value in neighbours(frontier) if value >= least} - found
        found |= reached
        if large is not None and (len(found) > LARGEST or not large.isdisjoint(found)):
            large |= found
            return frozenset()
        frontier = sorted(reached)
    return frozenset(found)
