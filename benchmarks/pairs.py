"""Pairs of units with the truth whether they make the same claim: what the weights of comparison are fitted on."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sayso.interchange import reading_from_json
from sayso.records import Reading, Reuse
from sayso.weighing.actors import join_actors
from sayso.weighing.compare import features, make_background, overlapping
from sayso.weighing.copies import find_copies
from sayso.weighing.units import Unit, find_units

Json = dict[str, Any]


def load_readings(path: Path) -> dict[str, list[Reading]]:
    """Return the Readings of each story bundle by its id."""
    stories: dict[str, list[Reading]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        reading = reading_from_json(json.loads(line))
        stories[reading.article.id.split("/")[0]].append(reading)
    return stories


def story_units(readings: Sequence[Reading]) -> list[Unit]:
    """Return all units of a story's readings."""
    _, known = join_actors(readings)
    return [
        unit
        for reading in readings
        for unit in find_units(reading, {a.id: known[reading.article.id, a.id] for a in reading.actors})
    ]


def gold_claims(unit: Unit, gold: Json) -> frozenset[str]:
    """Return the gold claims of the annotated items that a unit covers or lies in."""
    inside = set(range(unit.span.start, unit.span.end))
    found: set[str] = set()
    for item in gold["statements"] + gold["own_voice"]:
        spans = item.get("content") or [item["span"]]
        chars = {i for start, end in spans for i in range(start, end)}
        both = len(inside & chars)
        if both / len(chars) >= 0.5 or both / len(inside) >= 0.8:
            found.update(item["claims"])
    return frozenset(found)


def labelled_pairs(
    readings: Sequence[Reading], gold: dict[str, Json], reuse: Sequence[Reuse]
) -> Iterator[tuple[dict[str, float], bool]]:
    """Yield the features of each pair of labelled distinct units of a story, and whether a claim is shared."""
    units = sorted(story_units(readings), key=lambda u: u.order)
    background = make_background(units)
    copied = {
        frozenset((units[c.later].key, units[c.earlier].key))
        for found in find_copies(units, reuse).values()
        for c in found
    }
    distinct: dict[str, tuple[Unit, frozenset[str]]] = {}
    for unit in units:
        claims = gold_claims(unit, gold[unit.article])
        if claims:
            distinct.setdefault(unit.key, (unit, claims))
    labelled = list(distinct.values())
    for i, (a, claims_a) in enumerate(labelled):
        for b, claims_b in labelled[:i]:
            if (a.terms & b.context or a.context & b.terms) and not overlapping(a, b):
                values = features(a, b, background)
                values["copied"] = float(frozenset((a.key, b.key)) in copied)
                yield values, bool(claims_a & claims_b)
