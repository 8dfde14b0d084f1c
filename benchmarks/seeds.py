"""Five real press reports of two stories, without any metadata, against what a careful reader marks in them.

The reports stay in the data folder; `seeds.json` holds offsets alone. Reports are known by the
number that their file name begins with.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sayso.intake.files import read_sources
from sayso.pipeline import default_steps, read_pages, weigh_readings
from sayso.records import Page, Picture, Reading, Span, Statement
from sayso.spans import covered, overlap

MARKS = Path(__file__).with_name("seeds.json")
_STORIES = ({"001", "004"}, {"000", "002", "003"})
_ROCKETS = re.compile(r"positioning rockets near bases", re.I)
Figures = dict[str, float]


def measure_seeds(data: Path) -> Figures:
    """Score Readings and Pictures of the five reports."""
    paths = sorted((data / "seeds").glob("*.txt"))
    pages = [page for page in read_sources(paths) if isinstance(page, Page)]
    readings = [r for _, r in read_pages(pages, steps=default_steps()) if isinstance(r, Reading)]
    numbers = {r.article.id: path.stem[:3] for r, path in zip(readings, paths, strict=True)}
    marks = json.loads(MARKS.read_text(encoding="utf-8"))
    found = [_score_statements(r, marks[path.stem]["statements"]) for r, path in zip(readings, paths, strict=True)]
    pictures = weigh_readings(readings)
    return {
        "statements marked": sum(f[0] for f in found),
        "statements found": sum(f[1] for f in found) / sum(f[0] for f in found),
        "statements with the right source": sum(f[2] for f in found),
        "statements with the right source, share": sum(f[2] for f in found) / sum(f[0] for f in found),
        "nested statements with the right parent, share": sum(f[4] for f in found) / sum(f[3] for f in found),
        "stories right": sum({numbers[a] for a in p.story.articles} in _STORIES for p in pictures),
        "clutter found, share of characters": _score_clutter(readings, [marks[p.stem]["clutter"] for p in paths]),
        "publication dates invented": sum(r.article.published is not None for r in readings),
        "dates invented": sum(len(_invented(r)) for r in readings),
        **_score_pictures(pictures, numbers),
    }


def _score_statements(reading: Reading, marks: list[dict[str, Any]]) -> tuple[int, int, int, int, int]:
    """Return marked, found, found with the right source, nested, nested with the right parent."""
    scored = sorted(
        ((_likeness(_spans(m["content"]), s.content), i, s) for i, m in enumerate(marks) for s in reading.statements),
        key=lambda x: (-x[0], x[1], x[2].id),
    )
    match: dict[str, Statement] = {}
    used: set[str] = set()
    for value, i, statement in scored:
        if value >= 0.5 and marks[i]["id"] not in match and statement.id not in used:
            match[marks[i]["id"]] = statement
            used.add(statement.id)
    right = [m for m in marks if m["id"] in match and _same_source(_spans(m["source"]), match[m["id"]])]
    nested = [m for m in marks if m["parent"]]
    kept = [m for m in nested if m["id"] in match and m["parent"] in match]
    good = [m for m in kept if match[m["id"]].parent == match[m["parent"]].id]
    return len(marks), len(match), len(right), len(nested), len(good)


def _spans(values: Sequence[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(Span(a, b) for a, b in values)


def _likeness(a: Sequence[Span], b: Sequence[Span]) -> float:
    both = sum(overlap(x, y) for x in a for y in b)
    return both / (covered(a) + covered(b) - both) if both else 0.0


def _same_source(source: Sequence[Span], statement: Statement) -> bool:
    if not source:
        return not statement.source or statement.source_type == "vague"
    return any(overlap(x, y) for x in source for y in statement.source)


def _score_clutter(readings: Sequence[Reading], marks: Sequence[Any]) -> float:
    gold = sum(b - a for spans in marks for a, b in spans)
    both = sum(
        overlap(Span(a, b), c)
        for r, spans in zip(readings, marks, strict=True)
        for a, b in spans
        for c in r.article.clutter
    )
    return float(both / gold)


def _invented(reading: Reading) -> list[str]:
    """Days that the text of an undated report does not give: its own words must hold the year."""
    return [
        t.value
        for t in reading.times
        if t.value and re.match(r"\d{4}", t.value) and t.value[:4] not in reading.article.text
    ]


def _score_pictures(pictures: Sequence[Picture], numbers: dict[str, str]) -> Figures:
    shared = [r for p in pictures for r in p.reuse if {numbers[r.earlier], numbers[r.later]} == {"001", "004"}]
    rockets = [c for p in pictures for c in p.claims if _ROCKETS.search(c.text)]
    kadhimi = [a for p in pictures for a in p.actors if any("Kadhimi" in n for n in (a.name, *a.aliases))]
    return {
        "shared passage of 001 and 004 found": float(bool(shared)),
        "shared passage credited": float(any(r.credited for r in shared)),
        "rockets near bases: at least 1, at most 2 origins": float(
            bool(rockets) and all(1 <= c.origins.least <= c.origins.most <= 2 for c in rockets)
        ),
        "Kadhimi is one actor": float(len(kadhimi) == 1),
    }
