"""Gold annotations of the story bundles turned into Readings, so that weighing can be measured alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Json = dict[str, Any]


def gold_readings(gold: Path, articles: Path, stories: Path) -> Iterator[Json]:
    """Yield each gold article as a Reading in the interchange format: the truth about the text, no origins."""
    plain = {a["id"]: a for a in map(json.loads, articles.read_text(encoding="utf-8").splitlines())}
    actors = {s["id"]: {a["id"]: a for a in s["actors"]} for s in json.loads(stories.read_text(encoding="utf-8"))}
    for line in gold.read_text(encoding="utf-8").splitlines():
        g = json.loads(line)
        yield _reading(g, plain[g["id"]], actors[g["id"].split("/")[0]])


def _reading(g: Json, plain: Json, actors: Json) -> Json:
    used = {m["actor"] for m in g["mentions"]} | {s["actor"] for s in g["statements"] if s["actor"]}
    statements = g["statements"]
    return {
        "article": {**plain, "published_basis": "given" if plain["published"] else "unknown"},
        "clutter": g["clutter"],
        "statements": [
            {k: s[k] for k in ("id", "source", "cue", "content", "kind", "parent", "actor", "source_type")}
            | {"source_count": None, "hearing": None}
            for s in statements
        ],
        "actors": [
            {
                "id": a,
                "name": _local_name(g, a, actors[a]["name"]),
                "kind": actors[a]["kind"] if actors[a]["kind"] != "event" else "other",
            }
            for a in sorted(used)
        ],
        "mentions": g["mentions"],
        "events": [
            {
                "trigger": e["trigger"],
                "type": e["type"],
                "mode": None,
                "modality": e["modality"],
                "actor": None,
                "target": None,
                "place": None,
                "date": None,
                "statement": _innermost(e["trigger"], statements),
            }
            for e in g["events"]
        ],
        "times": [
            {"start": t["start"], "end": t["end"], "value": t["value"], "type": _time_type(t["value"])}
            for t in g["times"]
        ],
        "figures": [_figure(f, statements) for f in g["figures"]],
    }


def _local_name(g: Json, actor: str, name: str) -> str:
    """The longest way this article itself names the actor: cross-article identity must not leak."""
    texts = [g["text"][m["start"] : m["end"]] for m in g["mentions"] if m["actor"] == actor]
    named = [t for t in texts if any(w[:1].isupper() for w in t.split())]
    if any(name in t for t in texts):
        return str(name)
    return str(max(named or texts or [name], key=len))


def _innermost(span: list[int], statements: list[Json]) -> str | None:
    holders = [
        (sum(e - s for s, e in st["content"]), st["id"])
        for st in statements
        if any(s <= span[0] and span[1] <= e for s, e in st["content"])
    ]
    return min(holders)[1] if holders else None


def _time_type(value: str) -> str:
    if value.startswith("P") and not value.startswith(("PAST", "PRESENT")):
        return "DURATION"
    return "TIME" if "T" in value[4:] else "DATE"


def _figure(f: Json, statements: list[Json]) -> Json:
    try:
        values = [float(v) for v in f["value"].replace(",", "").split("/")]
        low: float | None = values[0]
        high: float | None = values[-1]
    except ValueError:
        low = high = None
    if f["bound"] == "least":
        high = None
    if f["bound"] == "most":
        low = None
    return {
        "start": f["start"],
        "end": f["end"],
        "low": low,
        "high": high,
        "bound": f["bound"],
        "unit": f["unit"],
        "statement": _innermost([f["start"], f["end"]], statements),
    }


if __name__ == "__main__":
    import sys

    if len(sys.argv) != 2:
        sys.exit("usage: python -m benchmarks.goldreadings FOLDER  (as written by the bundles' convert.py)")
    folder = Path(sys.argv[1])
    for reading in gold_readings(folder / "gold.jsonl", folder / "articles.jsonl", folder / "stories.json"):
        print(json.dumps(reading, ensure_ascii=False))
