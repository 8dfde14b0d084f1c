"""Circular claims: citing, crediting or copying leads from an outlet back to itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sayso.records import Reading
from sayso.weighing.chains import Chain
from sayso.weighing.units import Unit


def outlet_circles(units: Sequence[Unit], chains: Mapping[int, Chain], readings: Mapping[str, Reading]) -> bool:
    """Tell whether citing, crediting or copying leads from an outlet back to itself."""
    leads: dict[str, set[str]] = defaultdict(set)
    for index, chain in chains.items():
        mine = _outlet(units[index].article, readings)
        for edge in chain.edges:
            source = edge.to.rpartition(":")[0]
            if edge.kind in ("citation", "credit", "reuse") and source in readings:
                theirs = _outlet(source, readings)
                if theirs != mine:
                    leads[mine].add(theirs)
    return any(_returns(outlet, leads) for outlet in leads)


def _outlet(article: str, readings: Mapping[str, Reading]) -> str:
    return readings[article].article.outlet or article


def _returns(start: str, leads: Mapping[str, set[str]]) -> bool:
    seen: set[str] = set()
    todo = sorted(leads.get(start, ()))
    while todo:
        at = todo.pop()
        if at == start:
            return True
        if at not in seen:
            seen.add(at)
            todo += sorted(leads.get(at, ()))
    return False
