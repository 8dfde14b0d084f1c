"""Why a claim has the origins it has, in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sayso.weighing.chains import Chain
from sayso.weighing.grounds import Grounds
from sayso.weighing.units import Unit

# Copying of at least this probability is told as a fact (design: "most" follows edges of .8 or more).
_SURE = 0.8
# So many names are listed, the others counted.
_NAMED = 3


def describe(
    members: Sequence[int],
    units: Sequence[Unit],
    chains: Mapping[int, Chain],
    grounds: Grounds,
    names: Mapping[str, str],
) -> list[str]:
    """Return the reasons: who carries whom, who copied whom, who names nobody, what is cited from outside.

    `names` says by what name each article goes.
    """
    reasons = []
    carried: dict[str, dict[str, None]] = {}
    for index in members:
        for origin in chains[index].ends:
            carried.setdefault(origin, {})[units[index].article] = None
    for origin, articles in carried.items():
        verb = "rests" if len(articles) == 1 else "rest"
        reasons.append(f"{_count(articles)} ({_list(articles, names)}) {verb} on {grounds.origin(origin).who}")
    reasons += _copying(members, units, chains, names)
    silent = dict.fromkeys(units[i].article for i in members if chains[i].unnamed)
    speaking = {article for articles in carried.values() for article in articles}
    if alone := [article for article in silent if article not in speaking]:
        verb, own, names_ = ("states", "its", "names") if len(alone) == 1 else ("state", "their", "name")
        reasons.append(
            f"{_count(alone)} ({_list(alone, names)}) {verb} it in {own} own voice and {names_} nobody; not counted as "
            "confirmation"
        )
    outside = sorted({name for i in members for name in chains[i].outside})
    reasons += [f"{name} is cited, but its article is not in the case" for name in outside]
    return reasons


def _copying(
    members: Sequence[int], units: Sequence[Unit], chains: Mapping[int, Chain], names: Mapping[str, str]
) -> list[str]:
    best: dict[tuple[str, str], float] = {}
    for index in members:
        for edge in chains[index].edges:
            earlier = edge.to.rpartition(":")[0]
            if edge.kind == "reuse" and earlier in names:
                pair = (units[index].article, earlier)
                best[pair] = max(best.get(pair, 0.0), edge.probability)
    found = []
    for (later, earlier), chance in best.items():
        if chance >= _SURE:
            found.append(f"{names[later]} copied {names[earlier]}")
        else:
            found.append(f"{names[later]} and {names[earlier]} share the passage; which copied which is uncertain")
    return list(dict.fromkeys(found))


def _count(articles: Sequence[str] | Mapping[str, None]) -> str:
    return "1 article" if len(articles) == 1 else f"{len(articles)} articles"


def _list(articles: Iterable[str], names: Mapping[str, str]) -> str:
    told = list(dict.fromkeys(names[article] for article in articles))
    more = f" and {len(told) - _NAMED} more" if len(told) > _NAMED else ""
    return ", ".join(told[:_NAMED]) + more
