"""Statements on other people's annotations: PolNeAR (political news, attitudes included) and GUM."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sayso.reading.read import read
from sayso.records import Article, Reading, Span
from sayso.spans import covered, overlap

Json = dict[str, Any]
# Gold counts as found where this much of its content is covered, as GenderGapTracker's figures were measured.
COVERAGE = 0.3
_SPEECH = (
    "say says said saying tell tells told telling add adds added adding claim claims claimed claiming report reports "
    "reported reporting announce announces announced announcing argue argues argued arguing insist insists insisted "
    "warn warns warned warning note notes noted noting explain explains explained write writes wrote written state "
    "states stated stating call calls called ask asks asked according tweeted tweets declared declares acknowledged "
    "acknowledges admitted admits denied denies confirmed confirms suggested suggests accused accuses replied responded"
)


def measure(data: Path) -> dict[str, float]:
    """Score statements on PolNeAR dev (evaluate only) and on the news of GUM dev."""
    polnear = _load(data / "gold" / "evaluate_only" / "attribution_polnear.dev.jsonl")
    gum = [d for d in _load(data / "gold" / "train" / "attribution_gum.dev.jsonl") if d["genre"] == "news"]
    return {
        **_score("PolNeAR dev", polnear, speech=False),
        **_score("PolNeAR dev, speech verbs", polnear, speech=True),
        **_score("GUM dev, news", gum, speech=False),
    }


def _load(path: Path) -> list[Json]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _score(name: str, documents: Sequence[Json], *, speech: bool) -> dict[str, float]:
    count: Counter[str] = Counter()
    for document in documents:
        reading = read(Article(id=document["id"], text=document["text"], published=document.get("date")))
        gold = [_spans(a["content"]) for a in document["attributions"] if a["cue"] and _wanted(document, a, speech)]
        found = [
            s.content
            for s in reading.statements
            if s.content
            and s.parent is None
            and not any(overlap(s.content[0], d) for d in _spans(document.get("discard") or ()))
            and (not speech or _has_speech(reading, s.cue))
        ]
        count["gold"] += len(gold)
        count["found"] += len(found)
        count["hits"] += _pair(gold, found)
    precision, recall = count["hits"] / max(1, count["found"]), count["hits"] / max(1, count["gold"])
    return {
        f"{name}: statements precision": precision,
        f"{name}: statements recall": recall,
        f"{name}: statements F1": 2 * precision * recall / (precision + recall) if count["hits"] else 0.0,
    }


def _wanted(document: Json, attribution: Json, speech: bool) -> bool:
    words = {w.strip(",.:;").lower() for a, b in attribution["cue"] for w in document["text"][a:b].split()}
    return not speech or bool(words & set(_SPEECH.split()))


def _has_speech(reading: Reading, cue: Sequence[Span]) -> bool:
    words = {w.lower() for span in cue for w in reading.article.text[span.start : span.end].split()}
    return bool(words & set(_SPEECH.split()))


def _spans(values: Sequence[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(Span(a, b) for a, b in values)


def _pair(gold: Sequence[Sequence[Span]], found: Sequence[Sequence[Span]]) -> int:
    shares = sorted(
        (
            (-sum(overlap(x, y) for x in g for y in f) / covered(g), i, j)
            for i, g in enumerate(gold)
            for j, f in enumerate(found)
        )
    )
    used_gold: set[int] = set()
    used_found: set[int] = set()
    for share, i, j in shares:
        if -share > COVERAGE and i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
    return len(used_gold)
