"""Stories: all story bundles in one case, from gold Readings, from bare text, and with every time taken away.

python -m benchmarks.stories [--data FOLDER]
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.data import convert_bundles, load_scorer
from benchmarks.goldreadings import gold_readings
from sayso.interchange import reading_from_json
from sayso.linking.reuse import find_reuse
from sayso.linking.stories import group_stories
from sayso.records import Reading


def measure(data: Path) -> dict[str, float]:
    """Return every figure on stories."""
    with tempfile.TemporaryDirectory() as folder:
        bundles = convert_bundles(data, Path(folder))
        readings = [reading_from_json(r) for r in gold_readings(bundles.gold, bundles.articles, bundles.stories)]
        truth = json.loads(bundles.stories.read_text(encoding="utf-8"))
    scorer = load_scorer(data)
    gold = {article: story["id"] for story in truth for article in story["articles"]}
    bare = [Reading(article=r.article) for r in readings]
    undated = [replace(r, article=replace(r.article, published=None)) for r in readings]
    figures = {}
    for name, given in (("gold Readings", readings), ("bare text", bare), ("no times", undated)):
        precision, recall, f = _score(given, gold, scorer)
        figures[f"stories B-cubed precision, {name}"] = precision
        figures[f"stories B-cubed recall, {name}"] = recall
        figures[f"stories B-cubed F1, {name}"] = f
    figures["bundles that are one story when alone in a case"] = _unbroken(readings, gold)
    return figures


def _score(readings: Sequence[Reading], gold: dict[str, str], scorer: Any) -> tuple[float, float, float]:
    stories = group_stories(readings, find_reuse(readings))
    seen = {article: {story.id} for story in stories for article in story.articles}
    precision, recall, f = scorer.b_cubed({article: {story} for article, story in gold.items()}, seen)
    return precision, recall, f


def _unbroken(readings: Sequence[Reading], gold: dict[str, str]) -> float:
    whole = 0
    for story in sorted(set(gold.values())):
        alone = [reading for reading in readings if gold[reading.article.id] == story]
        whole += len(group_stories(alone, find_reuse(alone))) == 1
    return whole / len(set(gold.values()))


def main() -> None:
    """Print every figure, one a line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stories", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared"))
    for name, value in measure(parser.parse_args().data).items():
        print(f"{name:55s} {value:.3f}")


if __name__ == "__main__":
    main()
