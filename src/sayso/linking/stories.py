"""Which articles are about one developing event."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b

from sayso.linking.clustering import cluster
from sayso.linking.likeness import UNIT, WINDOW_SECONDS, find_alike, is_near, sum_weights
from sayso.linking.offices import disagree
from sayso.linking.parts import find_parts
from sayso.linking.profiles import Profile, profile
from sayso.records import Reading, Reuse, Story

Pairs = Mapping[tuple[str, str], int]

# Groups of articles at least so alike on average are one story. Bundles, B-cubed F of all in one case, gold Readings,
# the program's and bare text, and without times: 1.0, 1.0, .989 and .905 at .05; 1.0, 1.0, .991 and .890 at .04. Twins
# are up to .18 alike: those only time and office-holders tell apart.
ALIKE = 0.05


def group_stories(readings: Sequence[Reading], reuse: Sequence[Reuse]) -> tuple[Story, ...]:
    """Return the stories that the Readings tell, earliest first; an article like no other is a story of one.

    Neither the order of the Readings nor of the reuse changes anything. Undated articles go by content: what they are
    alike in, and who holds office in them.
    """
    profiles = [profile(reading) for reading in readings]
    return group_profiles(profiles, find_pairs(profiles, reuse))


def find_pairs(profiles: Sequence[Profile], reuse: Iterable[Reuse]) -> dict[tuple[str, str], int]:
    """Return how alike each pair of articles is, the smaller id first; pairs alike by chance are left out."""
    moments = {each.article: each.moment for each in profiles}
    pairs = find_alike({each.article: each.terms for each in profiles}, moments)
    for copy in reuse:
        first, second = sorted((copy.earlier, copy.later))
        if is_near(moments[first], moments[second]):
            pairs[first, second] = raise_by_copy(pairs.get((first, second), 0), copy.share)
    return pairs


def raise_by_copy(alike: int, share: float) -> int:
    """Return the likeness of a copy and its model: at least the part of it that was copied."""
    return max(alike, round(share * UNIT))


def group_profiles(profiles: Sequence[Profile], pairs: Pairs) -> tuple[Story, ...]:
    """Return the stories, earliest first; articles that no chain of strong pairs joins do not depend on each other."""
    by_id = {each.article: each for each in profiles}
    times = {name: each.moment for name, each in by_id.items() if each.moment is not None}

    def apart(a: frozenset[str], b: frozenset[str]) -> bool:
        if times.keys() & a and times.keys() & b:
            return _silence([times[n] for n in a if n in times], [times[n] for n in b if n in times]) > WINDOW_SECONDS
        return disagree((by_id[name].holders for name in a), (by_id[name].holders for name in b))

    components = _find_components(by_id, pairs)
    number_of = {name: number for number, members in enumerate(components) for name in members}
    likeness: dict[int, dict[tuple[str, str], float]] = defaultdict(dict)
    for (a, b), value in pairs.items():
        if number_of[a] == number_of[b]:
            likeness[number_of[a]][a, b] = value / UNIT
    stories = [
        _tell([by_id[name] for name in group])
        for number, members in enumerate(components)
        for group in cluster(members, likeness[number], threshold=ALIKE, apart=apart)
    ]
    return tuple(sorted(stories, key=lambda story: _arrival(by_id[story.articles[0]])))


def _find_components(names: Iterable[str], pairs: Pairs) -> tuple[tuple[str, ...], ...]:
    others: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for (a, b), value in pairs.items():
        others[a].append((b, value))
        others[b].append((a, value))
    parts = find_parts(sorted(names), lambda members: [pair for name in members for pair in others[name]])
    return tuple(tuple(sorted(part)) for part in parts)


def _silence(ours: list[int], theirs: list[int]) -> int:
    """Return the seconds between the articles of two groups that are nearest to each other in time."""
    shorter, longer = sorted((ours, theirs), key=len)
    longer.sort()
    gaps = []
    for moment in shorter:
        at = bisect_left(longer, moment)
        gaps += [abs(moment - other) for other in longer[max(0, at - 1) : at + 1]]
    return min(gaps)


def _tell(members: Sequence[Profile]) -> Story:
    ordered = sorted(members, key=_arrival)
    digest = blake2b(ordered[0].article.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    return Story(
        id=f"s-{digest}",
        title=_most_central(ordered).title,
        articles=tuple(each.article for each in ordered),
    )


def _arrival(each: Profile) -> tuple[bool, int, str]:
    return each.moment is None, each.moment or 0, each.article


def _most_central(ordered: Sequence[Profile]) -> Profile:
    """Return the article nearest to the sum of all; of equals, one with a title, then the earliest."""
    total = sum_weights(each.terms for each in ordered)

    def nearness(each: Profile) -> tuple[bool, int]:
        return each.named, sum(weight * total[code] for code, weight in each.terms)

    return max(ordered, key=nearness)
