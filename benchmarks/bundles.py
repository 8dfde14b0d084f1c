"""Readings and Pictures of the story bundles against the truth about them."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.data import Bundles, convert_bundles, load_scorer
from benchmarks.goldreadings import gold_readings
from sayso.intake.files import read_sources
from sayso.interchange import pictures_to_json, reading_from_json, reading_to_json
from sayso.pipeline import default_steps, read_pages, weigh_readings
from sayso.records import Page, Reading

Figures = dict[str, float]


def measure_readings(data: Path) -> Figures:
    """Score the Readings of all bundles; the time is that of reading, one process."""
    with TemporaryDirectory() as folder:
        out = Path(folder)
        bundles = convert_bundles(data, out)
        started = time.perf_counter()
        readings = read_articles(bundles.articles)
        seconds = time.perf_counter() - started
        figures = score_readings(data, bundles, readings, out)
        return figures | {"articles a second, one process": len(readings) / seconds}


def read_articles(path: Path) -> list[Reading]:
    """Return the Readings of a JSON Lines file; a Failure in it is an error here."""
    pages = [page for page in read_sources([path]) if isinstance(page, Page)]
    readings = [reading for _, reading in read_pages(pages, steps=default_steps()) if isinstance(reading, Reading)]
    if len(readings) < len(pages):
        raise ValueError(f"{len(pages) - len(readings)} articles of {path.name} could not be read")
    return readings


def score_readings(data: Path, bundles: Bundles, readings: Iterable[Reading], out: Path) -> Figures:
    """Score Readings against the gold of the bundles."""
    path = out / "readings.jsonl"
    path.write_text("".join(json.dumps(reading_to_json(r)) + "\n" for r in readings), encoding="utf-8")
    figures: Figures = load_scorer(data).readings(str(bundles.gold), str(path))
    return figures


def measure_pictures(data: Path) -> Figures:
    """Score the Pictures that follow from the bundles' articles, all in one case."""
    with TemporaryDirectory() as folder:
        bundles = convert_bundles(data, Path(folder))
        return _score_pictures(data, bundles, read_articles(bundles.articles), Path(folder))


def measure_weighing(data: Path) -> Figures:
    """Score the Pictures that follow from gold Readings: linking and weighing alone."""
    with TemporaryDirectory() as folder:
        bundles = convert_bundles(data, Path(folder))
        gold = gold_readings(bundles.gold, bundles.articles, bundles.stories)
        return _score_pictures(data, bundles, [reading_from_json(reading) for reading in gold], Path(folder))


def _score_pictures(data: Path, bundles: Bundles, readings: list[Reading], out: Path) -> Figures:
    path = out / "picture.json"
    path.write_text(json.dumps(pictures_to_json(weigh_readings(readings))), encoding="utf-8")
    figures: Figures = load_scorer(data).picture(str(bundles.stories), str(bundles.gold), str(path))
    return figures
