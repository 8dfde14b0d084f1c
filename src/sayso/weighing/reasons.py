"""Why a claim has the origins it has, in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sayso.weighing.chains import Chain
from sayso.weighing.grounds import Grounds
from sayso.weighing.units import Unit


def describe(members: Sequence[int], units: Sequence[Unit], chains: Mapping[int, Chain], grounds: Grounds) -> list[str]:
    """Return the reasons: who carries whom, who copied, who names nobody, what is cited from outside."""
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
