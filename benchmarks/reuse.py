"""Passage reuse: the story bundles by how they were copied, articles of real outlets, copies planted among thousands.

python -m benchmarks.reuse [--data FOLDER] [--documents N]
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.data import convert_bundles, load_scorer
from benchmarks.goldreadings import gold_readings
from benchmarks.planted import plant
from sayso.interchange import pictures_to_json, reading_from_json
from sayso.linking.fingerprints import fingerprint
from sayso.linking.reuse import find_reuse
from sayso.records import Article, Picture, Reading, Reuse, Story

Json = dict[str, Any]
_DOCUMENTS = 3000
_COPIES = 0.05
# The pairs of real outlets list every shared run of eight words; from a tenth of one article on it is reuse.
_LEAST_OVERLAP = 0.1


def measure(data: Path, *, documents: int = _DOCUMENTS) -> dict[str, float]:
    """Return every figure on reuse."""
    with tempfile.TemporaryDirectory() as folder:
        bundles = convert_bundles(data, Path(folder))
        readings = [reading_from_json(r) for r in gold_readings(bundles.gold, bundles.articles, bundles.stories)]
        figures = _measure_bundles(readings, load_scorer(data), bundles.stories, bundles.gold)
    gold = data / "gold" / "evaluate_only"
    for name in ("fakes", "outlets"):
        if (gold / f"reuse_{name}.pairs.jsonl").exists():
            figures.update(_measure_pairs(gold, name))
    figures.update(_measure_planted([r.article.text for r in readings], documents))
    return figures


def _measure_bundles(readings: Sequence[Reading], scorer: Any, stories: Path, gold: Path) -> dict[str, float]:
    story = Story(id="all", title="all", articles=tuple(r.article.id for r in readings))
    picture = stories.with_name("picture.json")
    pictures = pictures_to_json((Picture(story=story, reuse=find_reuse(readings)),))
    picture.write_text(json.dumps(pictures), encoding="utf-8")
    scored = scorer.picture(str(stories), str(gold), str(picture))
    return {f"bundles, {name}": value for name, value in scored.items() if name.startswith("reuse")}


def _measure_pairs(folder: Path, name: str) -> dict[str, float]:
    articles = list(_lines(folder / f"reuse_{name}.articles.jsonl"))
    pairs = list(_lines(folder / f"reuse_{name}.pairs.jsonl"))
    wanted = {
        frozenset((p["a"], p["b"])) for p in pairs if max(p.get("cont_a", 1), p.get("cont_b", 1)) >= _LEAST_OVERLAP
    }
    readings = [
        Reading(
            article=Article(
                id=a["id"],
                text=a["text"],
                title=a["title"],
                outlet=a.get("outlet") or a.get("publisher"),
                published=a["date"],
            )
        )
        for a in articles
    ]
    found = _pairs(find_reuse(readings))
    return {f"{name}, pairs that share text: recall": len(found & wanted) / len(wanted)}


def _measure_planted(texts: Sequence[str], documents: int) -> dict[str, float]:
    planted = plant(texts, documents=documents, copies=int(documents * _COPIES))
    begin = time.perf_counter()
    for reading in planted.readings:
        fingerprint(reading.article)
    printed = time.perf_counter()
    found = _pairs(find_reuse(planted.readings))
    done = time.perf_counter()
    figures = {
        f"planted, recall of {how}": _recall(found, {p for p, h in planted.copies.items() if h == how})
        for how in ("passage", "light", "half")
    }
    return figures | {
        "planted, recall": _recall(found, set(planted.copies)),
        "planted, precision": len(found & planted.copies.keys()) / max(1, len(found)),
        "planted, documents fingerprinted a second": documents / (printed - begin),
        "planted, documents a second, all steps": documents / (done - printed),
    }


def _recall(found: set[frozenset[str]], wanted: set[frozenset[str]]) -> float:
    return len(found & wanted) / max(1, len(wanted))


def _pairs(reuse: Sequence[Reuse]) -> set[frozenset[str]]:
    return {frozenset((copy.earlier, copy.later)) for copy in reuse}


def _lines(path: Path) -> Iterator[Json]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def main() -> None:
    """Print every figure, one a line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reuse", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared"))
    parser.add_argument("--documents", type=int, default=_DOCUMENTS)
    arguments = parser.parse_args()
    for name, value in measure(arguments.data, documents=arguments.documents).items():
        print(f"{name:55s} {value:.3f}")


if __name__ == "__main__":
    main()
