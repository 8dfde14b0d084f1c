"""Which articles are worth comparing: those that share fingerprints that are not common background."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sayso.linking.fingerprints import Fingerprints

# Two sampled shingles in common; one alone is mostly a stock phrase or an office with its holder's name.
LEAST_SHARED = 2
# A hash in up to this many articles proposes every pair of them; beyond it each article is paired with the first few
# only, so that a story carried by hundreds costs no square.
CROWD = 30
_REPRESENTATIVES = 4
# A hash in more than a twentieth of a large case is furniture or stock background, not copying.
_COMMON_SHARE = 0.05
_COMMON_LEAST = 200


def find_common(counts: Mapping[int, int], articles: int) -> frozenset[int]:
    """Return the hashes that are background by the number of articles, out of `articles`, that hold them."""
    limit = max(_COMMON_LEAST, _COMMON_SHARE * articles)
    return frozenset(value for value, count in counts.items() if count > limit)


def find_candidates(prints: Sequence[Fingerprints]) -> dict[tuple[str, str], int]:
    """Return the pairs of articles that share at least two fingerprints, with how many they share.

    Pairs hold the two ids in the order in which `prints` names them: give the earliest first.
    """
    first: dict[int, int] = {}
    postings: dict[int, list[int]] = {}
    for number, each in enumerate(prints):
        for value in each.hashes:
            earlier = first.setdefault(value, number)
            if earlier != number:
                postings.setdefault(value, [earlier]).append(number)
    common = find_common({value: len(numbers) for value, numbers in postings.items()}, len(prints))
    shared: Counter[tuple[int, int]] = Counter()
    for value, numbers in postings.items():
        if value not in common:
            shared.update(_pairs(numbers))
    return {
        (prints[i].article, prints[j].article): count
        for (i, j), count in sorted(shared.items())
        if count >= LEAST_SHARED
    }


def find_related(new: Fingerprints, index: Mapping[int, Sequence[str]], articles: int) -> dict[str, int]:
    """Return the articles of an inverted index that share at least two fingerprints with a new one.

    `index` needs only the new article's hashes: hash to the ids of the articles, out of `articles`, that hold it.
    """
    held = {value: index[value] for value in new.hashes if value in index}
    common = find_common({value: len(ids) for value, ids in held.items()}, articles)
    shared = Counter(
        other for value, ids in held.items() if value not in common for other in ids if other != new.article
    )
    return {other: count for other, count in sorted(shared.items()) if count >= LEAST_SHARED}


def _pairs(numbers: Sequence[int]) -> Iterable[tuple[int, int]]:
    if len(numbers) <= CROWD:
        return [(i, j) for n, j in enumerate(numbers) for i in numbers[:n]]
    heads = numbers[:_REPRESENTATIVES]
    return [(i, j) for n, j in enumerate(numbers) for i in heads[:n]]
