"""How many independent origins a claim has: least, most, effective, with the reasons in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from sayso.records import OriginCount
from sayso.weighing.chains import Chain
from sayso.weighing.grounds import KNOWN, Grounds, people_of
from sayso.weighing.likeness import NEVER, Likeness, compare_sources
from sayso.weighing.units import Unit

# "least" follows every edge, and merges every pair of sources, of at least this probability (design).
POSSIBLE = 0.2
# The largest set of surely different sources is searched exactly up to this many, greedily beyond.
_EXACT = 14


def count_origins(
    members: Sequence[int], units: Sequence[Unit], chains: Mapping[int, Chain], grounds: Grounds
) -> OriginCount:
    """Return the three numbers of a claim; `members` are its units in time order."""
    reached: dict[str, float] = {}
    for index in members:
        for origin, probability in chains[index].ends.items():
            if probability >= POSSIBLE:
                reached[origin] = max(reached.get(origin, 0.0), probability)
    reasons = _describe(members, units, chains, grounds)
    if not reached:
        return OriginCount(least=1, most=1, effective=1.0, reasons=(*reasons, "no source can be reached"))
    groups, likeness = _merge_known(sorted(reached), grounds)
    order = {origin: at for at, origin in enumerate(reached)}
    ranked = sorted(groups, key=lambda group: min(order[o] for o in group))
    for like in dict.fromkeys(like for _, like in sorted(likeness.items(), key=lambda item: sorted(item[0]))):
        if like.probability >= POSSIBLE:
            reasons.append(like.reason)
    between = {
        frozenset((i, j)): max(
            (likeness[frozenset((a, b))].probability for a in ranked[i] for b in ranked[j]), default=0.0
        )
        for i, j in combinations(range(len(ranked)), 2)
    }
    return OriginCount(
        least=_surely_different(len(ranked), between),
        most=len(ranked),
        effective=round(_effective(len(ranked), between), 3),
        reasons=tuple(reasons),
    )


def _merge_known(
    origins: Sequence[str], grounds: Grounds
) -> tuple[list[frozenset[str]], dict[frozenset[str], Likeness]]:
    """Join the origins known to be one, most certain first; a group never holds two that cannot be one."""
    likeness = {frozenset(p): _likeness(*p, grounds) for p in combinations(origins, 2)}
    group_of = {origin: frozenset({origin}) for origin in origins}
    for pair, like in sorted(likeness.items(), key=lambda item: (-item[1].probability, sorted(item[0]))):
        a, b = (group_of[origin] for origin in sorted(pair))
        if like.probability < KNOWN:
            break
        if a == b or any(likeness[frozenset((x, y))].probability < POSSIBLE for x in a for y in b):
            continue
        joined = a | b
        for origin in joined:
            group_of[origin] = joined
    return sorted(set(group_of.values()), key=sorted), likeness


def _likeness(a: str, b: str, grounds: Grounds) -> Likeness:
    """Two origins are as like as the two of their sources that are most alike; different people rule it out."""
    if len(people_of(grounds.members[a]) | people_of(grounds.members[b])) > 1:
        return NEVER
    return max(
        (compare_sources(x, y) for x in grounds.members[a] for y in grounds.members[b]),
        key=lambda like: like.probability,
        default=NEVER,
    )


def _surely_different(size: int, between: Mapping[frozenset[int], float]) -> int:
    """Return the size of the largest set of origins no two of which could be the same."""
    could = {
        o: {p for p in range(size) if p != o and between[frozenset((o, p))] >= POSSIBLE} for o in range(size)
    }
    alone = [o for o in could if not could[o]]
    rest = sorted((o for o in could if could[o]), key=lambda o: (len(could[o]), o))
    if len(rest) <= _EXACT:
        return len(alone) + _largest(rest, could)
    chosen: set[int] = set()
    for origin in rest:
        if not could[origin] & chosen:
            chosen.add(origin)
    return len(alone) + len(chosen)


def _largest(rest: Sequence[int], could: Mapping[int, set[int]]) -> int:
    if not rest:
        return 0
    first, others = rest[0], rest[1:]
    taken = 1 + _largest([o for o in others if o not in could[first]], could)
    return max(taken, _largest(others, could)) if could[first] & set(others) else taken


def _effective(size: int, between: Mapping[frozenset[int], float]) -> float:
    total = 0.0
    for origin in range(size):
        fresh = 1.0
        for earlier in range(origin):
            fresh *= 1 - between[frozenset((origin, earlier))]
        total += fresh
    return total


def _describe(
    members: Sequence[int], units: Sequence[Unit], chains: Mapping[int, Chain], grounds: Grounds
) -> list[str]:
    reasons = []
    carried: dict[str, set[str]] = {}
    for index in members:
        for origin in chains[index].ends:
            carried.setdefault(origin, set()).add(units[index].article)
    for origin, articles in carried.items():
        who = grounds.origin(origin).who
        many = f"{len(articles)} articles" if len(articles) > 1 else "1 article"
        reasons.append(f"{many} rest on {who}" if len(articles) > 1 else f"{many} rests on {who}")
    copied = {units[i].article for i in members for e in chains[i].edges if e.kind == "reuse"}
    if copied:
        reasons.append(f"{len(copied)} of them copied" + (" it" if len(copied) == 1 else ""))
    silent = {units[i].article for i in members if chains[i].unnamed}
    if silent:
        reasons.append(f"{len(silent)} state it in their own voice and name nobody; not counted as confirmation")
    outside = sorted({name for i in members for name in chains[i].outside})
    reasons += [f"{name} is cited, but its article is not in the case" for name in outside]
    return reasons
