"""How many independent origins a claim has: least, most, effective, with the reasons in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from sayso.records import OriginCount
from sayso.weighing.chains import Chain
from sayso.weighing.grounds import KNOWN, Grounds
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
    origins = list(reached)
    likeness = {frozenset(p): _likeness(*p, grounds) for p in combinations(sorted(origins), 2)}
    for pair, like in sorted(likeness.items(), key=lambda item: sorted(item[0])):
        if like.probability >= POSSIBLE:
            reasons.append(like.reason)
    return OriginCount(
        least=_surely_different(origins, likeness),
        most=len(origins),
        effective=round(_effective(origins, likeness), 3),
        reasons=tuple(reasons),
    )


def _likeness(a: str, b: str, grounds: Grounds) -> Likeness:
    """The sources of two origins compared one by one: they could be one where no pair rules it out."""
    best = max(
        (compare_sources(x, y) for x in grounds.members[a] for y in grounds.members[b]),
        key=lambda like: like.probability,
        default=NEVER,
    )
    return best if best.probability < KNOWN else Likeness(KNOWN - 0.01, best.reason)


def _surely_different(origins: Sequence[str], likeness: Mapping[frozenset[str], Likeness]) -> int:
    """Return the size of the largest set of origins no two of which could be the same."""
    could = {o: {p for p in origins if p != o and likeness[frozenset((o, p))].probability >= POSSIBLE} for o in origins}
    alone = [o for o in origins if not could[o]]
    rest = sorted((o for o in origins if could[o]), key=lambda o: (len(could[o]), o))
    if len(rest) <= _EXACT:
        return len(alone) + _largest(rest, could)
    chosen: list[str] = []
    for origin in rest:
        if not could[origin] & set(chosen):
            chosen.append(origin)
    return len(alone) + len(chosen)


def _largest(rest: Sequence[str], could: Mapping[str, set[str]]) -> int:
    if not rest:
        return 0
    first, others = rest[0], rest[1:]
    taken = 1 + _largest([o for o in others if o not in could[first]], could)
    return max(taken, _largest(others, could)) if could[first] & set(others) else taken


def _effective(origins: Sequence[str], likeness: Mapping[frozenset[str], Likeness]) -> float:
    total = 0.0
    for at, origin in enumerate(origins):
        fresh = 1.0
        for earlier in origins[:at]:
            fresh *= 1 - likeness[frozenset((origin, earlier))].probability
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
