"""Which articles are worth comparing: those that share fingerprints that are not common background.

Whether two articles are a candidate pair follows from the set of articles alone. A hash held by few proposes all pairs
of them; one held by a crowd pairs each of them with the crowd's earliest, its heads; one that is common counts only
between articles that share a good part of all they hold, so that furniture proposes nothing and a dispatch that
hundreds carry still does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from heapq import nsmallest
from typing import NamedTuple

# Two sampled shingles in common; one alone is mostly a stock phrase or an office with its holder's name.
LEAST_SHARED = 2
# A hash in up to this many articles proposes every pair of them: a story carried by hundreds must cost no square.
CROWD = 30
HEADS = 4
# A hash in more articles than this is furniture or stock background, unless the articles share much more.
COMMON = 200
# A verbatim copy shares nearly all of its fingerprints, a line of furniture a quarter of those of a very short text.
_MUCH = 0.5


class Printed(NamedTuple):
    """An article's id, its rank in time and its fingerprints."""

    article: str
    rank: int
    hashes: tuple[int, ...]


def find_candidates(prints: Iterable[Printed]) -> tuple[tuple[str, str], ...]:
    """Return the pairs of articles, the smaller id first, that are worth comparing."""
    ordered = sorted(prints, key=lambda each: (each.rank, each.article))
    postings = _find_postings([each.hashes for each in ordered])
    shared: Counter[tuple[int, int]] = Counter()
    common: Counter[tuple[int, int]] = Counter()
    for numbers in postings:
        (common if len(numbers) > COMMON else shared).update(_pairs(numbers))
    found = [pair for pair, count in shared.items() if count >= LEAST_SHARED]
    for pair, count in common.items():
        held = [len(ordered[n].hashes) for n in pair]
        if shared[pair] < LEAST_SHARED and is_much(count + shared[pair], *held):
            found.append(pair)
    names = [(ordered[a].article, ordered[b].article) for a, b in found]
    return tuple(sorted((min(pair), max(pair)) for pair in names))


def is_much(shared: int, ours: int, theirs: int) -> bool:
    """Tell whether two articles share so many of their fingerprints that common ones count as well."""
    return shared >= LEAST_SHARED and shared >= _MUCH * min(ours, theirs)


def find_heads(ranked: Iterable[tuple[int, int]], number: int = HEADS) -> list[tuple[int, int]]:
    """Return the first of a crowd, given as (rank, article)."""
    return nsmallest(number, ranked)


def _find_postings(hashes: Sequence[tuple[int, ...]]) -> list[list[int]]:
    """Return for every hash that several articles hold their numbers in order."""
    first: dict[int, int] = {}
    postings: dict[int, list[int]] = {}
    for number, held in enumerate(hashes):
        for value in held:
            earlier = first.setdefault(value, number)
            if earlier != number:
                postings.setdefault(value, [earlier]).append(number)
    return list(postings.values())


def _pairs(numbers: Sequence[int]) -> Iterable[tuple[int, int]]:
    if len(numbers) <= CROWD:
        return [(i, j) for n, j in enumerate(numbers) for i in numbers[:n]]
    heads = numbers[:HEADS]
    return [(i, j) for n, j in enumerate(numbers) for i in heads[:n]]
