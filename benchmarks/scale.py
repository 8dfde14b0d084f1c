"""Scale: what one article costs in a case of many short ones, and what a story of 500 articles costs.

python -m benchmarks.scale [--articles N] [--case FILE]
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from benchmarks.invented import invent_articles, invent_one, invent_story
from sayso.case.articles import put_reading
from sayso.case.database import open_database, writing
from sayso.case.store import Case
from sayso.case.stories import settle
from sayso.pipeline import default_steps, weigh_readings
from sayso.reading.sentences import find_sentences
from sayso.records import Article, Page, Reading

_ARTICLES = 2000
_ADDED = 5
_STORY = 500
_BATCH = 1000


def measure(_data: Path, *, articles: int = _ARTICLES, case: Path | None = None) -> dict[str, float]:
    """Return every figure on scale; a case that is given is kept, and not built again where it is there."""
    with tempfile.TemporaryDirectory() as folder:
        path = case or Path(folder) / "scale.sayso"
        figures = {} if path.exists() else _build(path, articles)
        figures |= _add(path, Path(folder))
    return figures | _weigh_large_story()


def _build(path: Path, articles: int) -> dict[str, float]:
    """Fill a case through its own tables with Readings of which sentences alone are read: linking needs no more."""
    begin = time.perf_counter()
    engine, steps = open_database(path), default_steps()
    waiting = iter(invent_articles(articles))
    while batch := list(islice(waiting, _BATCH)):
        with writing(engine) as connection:
            for article in batch:
                put_reading(connection, _page(article), _read_barely(article), reader=steps.reader)
    filled = time.perf_counter()
    held = settle(engine, steps)
    engine.dispose()
    return {
        "articles in the case": float(articles),
        "stories in the case": float(held.stories),
        "articles put in a second": articles / (filled - begin),
        "articles linked and weighed a second, at once": articles / (time.perf_counter() - filled),
        "bytes an article in the file": path.stat().st_size / articles,
    }


def _add(path: Path, folder: Path) -> dict[str, float]:
    """Add articles one at a time: each of a new story, each to a story that is there, and one by the command."""
    salt = time.time_ns()
    new = [invent_one(f"n{salt}-{n}", seed=salt + n) for n in range(_ADDED)]
    told = [(f"t{salt}-{n}", article) for n, article in enumerate(islice(invent_articles(_ADDED * 40), 0, None, 40))]
    figures = {
        "seconds to add an article of a new story": _time_adding(path, new),
        "seconds to add an article to a story": _time_adding(path, (_retell(name, article) for name, article in told)),
    }
    line = folder / "one.jsonl"
    last = invent_one(f"c{salt}", seed=salt + 999)
    line.write_text(json.dumps({"id": last.id, "text": last.text, "published": last.published}), encoding="utf-8")
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-m", "sayso", "add", str(path), str(line)], check=True, capture_output=True)
    return figures | {
        "seconds to add an article by the command": time.perf_counter() - begin,
        "megabytes of memory to add an article": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
    }


def _time_adding(path: Path, articles: Iterable[Article]) -> float:
    spent = []
    with Case(path, create=False) as case:
        # The first call loads lexicons and compiles statements.
        case.add_pages([_page(invent_one(f"w{time.time_ns()}", seed=time.time_ns()))])
        for article in articles:
            begin = time.perf_counter()
            added = case.add_pages([_page(article)])
            spent.append(time.perf_counter() - begin)
            if added.new != 1:
                raise ValueError(f"expected {article.id} to be new to the case, found {added}")
    return statistics.median(spent)


def _weigh_large_story() -> dict[str, float]:
    steps = default_steps()
    readings = [steps.read(article) for article in invent_story(_STORY)]
    begin = time.perf_counter()
    pictures = weigh_readings(readings, steps=steps)
    spent = time.perf_counter() - begin
    return {
        "seconds to link and weigh a story of 500 articles": spent,
        "articles of it in the largest story": float(max(len(picture.story.articles) for picture in pictures)),
    }


def _retell(name: str, article: Article) -> Article:
    text = article.text + " Nothing further was known in the evening."
    return Article(id=name, text=text, outlet="Evening Post", published=article.published)


def _read_barely(article: Article) -> Reading:
    return Reading(article=article, sentences=tuple(s.span for s in find_sentences(article.text)))


def _page(article: Article) -> Page:
    return Page(
        source="invented",
        content=article.text,
        id=article.id,
        outlet=article.outlet,
        published=article.published,
    )


def main() -> None:
    """Print every figure, one a line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description=__doc__)
    parser.add_argument("--articles", type=int, default=_ARTICLES, help="how many the case holds before")
    parser.add_argument("--case", type=Path, help="where to keep the case; one that is there is used as it is")
    arguments = parser.parse_args()
    for name, value in measure(Path(), articles=arguments.articles, case=arguments.case).items():
        print(f"{name:60s} {value:.3f}")


if __name__ == "__main__":
    main()
