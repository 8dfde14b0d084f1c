"""How many independent origins a claim has: least, most, effective, with the reasons in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from sayso.records import OriginCount
from sayso.weighing.chains import Chain, Tracer
from sayso.weighing.grounds import KNOWN, Grounds, people_of
from sayso.weighing.likeness import NEVER, Likeness, compare_sources
from sayso.weighing.reasons import describe
from sayso.weighing.units import Unit
from sayso.weighing.words import fold

# "least" follows every edge, and merges every pair of sources, of at least this probability (design).
POSSIBLE = 0.2
# The largest set of surely different sources is searched exactly up to this many, greedily beyond.
_EXACT = 14


def count_origins(
    tracer: Tracer, chains: Mapping[int, Chain], names: Mapping[str, str], firm: frozenset[int]
) -> OriginCount:
    """Return the three numbers of the claim that `tracer` follows; `names` says by what name each article goes.

    Where nothing can be reached there is one unknown origin. An outlet that only perhaps rests on another's ground, and
    an article cited from outside the case, may each be one more. `least` counts only what `firm` units reach: those
    that surely make this claim.
    """
    members, units, grounds = tracer.members, tracer.units, tracer.grounds
    reached = list(
        dict.fromkeys(o for i in members for o, probability in chains[i].ends.items() if probability >= POSSIBLE)
    )
    doubtful, outside = _doubtful(members, units, chains), _outside(members, chains)
    reasons = describe(members, units, chains, grounds, names)
    groups, likeness = _merge_known(reached, grounds)
    reasons += dict.fromkeys(
        like.reason
        for _, like in sorted(likeness.items(), key=lambda item: sorted(item[0]))
        if like.probability >= POSSIBLE
    )
    between = {
        frozenset((i, j)): max(likeness[frozenset((a, b))].probability for a in groups[i] for b in groups[j])
        for i, j in combinations(range(len(groups)), 2)
    }
    least = max(1, _surely_different(_firmly(groups, members, chains, firm), between))
    most = max(1, len(groups) + len(doubtful) + len(outside))
    effective = _effective(len(groups), between) + sum(doubtful.values()) + 0.5 * len(outside)
    return OriginCount(
        least=least,
        most=most,
        effective=round(min(float(most), max(float(least), effective)), 3),
        reasons=tuple(reasons),
    )


def _doubtful(members: Sequence[int], units: Sequence[Unit], chains: Mapping[int, Chain]) -> dict[str, float]:
    """Articles whose every way to a ground is uncertain, with the probability that they have one of their own."""
    certain: dict[str, float] = {}
    for index in members:
        best = max(chains[index].ends.values(), default=None)
        if best is not None:
            certain[units[index].article] = max(best, certain.get(units[index].article, 0.0))
    return {article: 1 - best for article, best in certain.items() if best < KNOWN}


def _outside(members: Sequence[int], chains: Mapping[int, Chain]) -> set[str]:
    """What is cited from outside: one unknown ground for each passage, the first it names."""
    return {fold(chains[index].outside[0]) for index in members if chains[index].outside}


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
    order = {origin: at for at, origin in enumerate(origins)}
    return sorted(set(group_of.values()), key=lambda group: min(order[o] for o in group)), likeness


def _likeness(a: str, b: str, grounds: Grounds) -> Likeness:
    """Two origins are as like as the two of their sources that are most alike; different people rule it out.

    Where one article has both, what it makes of them decides: it tells its own sources apart.
    """
    if len(people_of(grounds.members[a]) | people_of(grounds.members[b])) > 1:
        return NEVER
    pairs = [(x, y) for x in grounds.members[a] for y in grounds.members[b]]
    together = [(x, y) for x, y in pairs if x.article == y.article]
    return max((compare_sources(x, y) for x, y in together or pairs), key=lambda like: like.probability, default=NEVER)


def _firmly(
    groups: Sequence[frozenset[str]], members: Sequence[int], chains: Mapping[int, Chain], firm: frozenset[int]
) -> list[int]:
    """The groups of origins that some assertion reaches which surely makes the claim."""
    reached = {origin for i in members if i in firm for origin in chains[i].ends}
    return [at for at, group in enumerate(groups) if group & reached]


def _surely_different(firm: Sequence[int], between: Mapping[frozenset[int], float]) -> int:
    """Return the size of the largest set of origins no two of which could be the same."""
    could = {o: {p for p in firm if p != o and between[frozenset((o, p))] >= POSSIBLE} for o in firm}
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
