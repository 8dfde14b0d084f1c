"""Pictures of the story bundles from gold Readings, scored: weighing measured alone.

    python -m benchmarks.weighing FOLDER SCORE [--bundles BUNDLES] [--out PICTURE.json]

FOLDER holds articles.jsonl, gold.jsonl, stories.json and readings.jsonl; SCORE is the scorer's score.py. With
BUNDLES, the folder of the bundle files, the table is split into tuned (A-L) and unseen (M, N).
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import tempfile
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.pairs import load_readings
from sayso.interchange import pictures_to_json
from sayso.records import Article, Picture, Reading, Reuse, Span, Story
from sayso.weighing.weigh import weigh
from sayso.weighing.words import normalized

Json = dict[str, Any]
_UNSEEN = "MN"
# Words in a row that count as a shared passage, and the gap of edited words bridged within one.
_RUN = 6


def shared_passages(earlier: Article, later: Article) -> tuple[tuple[Span, Span], ...]:
    """Return the passages of at least six words that two articles share."""
    a, b = _words(earlier.text), _words(later.text)
    matcher = SequenceMatcher(None, [w for w, _ in a], [w for w, _ in b], autojunk=False)
    return tuple(
        (Span(a[i][1].start, a[i + n - 1][1].end), Span(b[j][1].start, b[j + n - 1][1].end))
        for i, j, n in matcher.get_matching_blocks()
        if n >= _RUN
    )


def _words(text: str) -> list[tuple[str, Span]]:
    found, at = [], 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        found.append((normalized(word) or word, Span(start, at)))
    return found


def stand_in_reuse(readings: Sequence[Reading]) -> tuple[Reuse, ...]:
    """Return the reuse of a story by plain word alignment of every pair, directed by time."""
    ordered = sorted(readings, key=lambda r: (r.article.published or "~", r.article.id))
    links = []
    for at, later in enumerate(ordered):
        for earlier in ordered[:at]:
            passages = shared_passages(earlier.article, later.article)
            share = sum(b.end - b.start for _, b in passages) / max(1, len(later.article.text))
            if passages:
                links.append(
                    Reuse(
                        earlier=earlier.article.id,
                        later=later.article.id,
                        share=share,
                        passages=passages,
                        credited=False,
                        probability=0.95 if share > 0.1 else 0.8,
                        basis="published earlier",
                    )
                )
    return tuple(links)


def find_links(readings: Sequence[Reading]) -> tuple[Reuse, ...]:
    """Return the reuse that linking finds, or the stand-in's where linking is not built yet."""
    if importlib.util.find_spec("sayso.linking.reuse") is None:
        return stand_in_reuse(readings)
    from sayso.linking.reuse import find_reuse

    return tuple(find_reuse(readings))


def weigh_bundles(folder: Path, *, stand_in: bool = False) -> list[Picture]:
    """Return the Picture of each bundle, its own articles given as the story."""
    truth = {s["id"]: s for s in json.loads((folder / "stories.json").read_text(encoding="utf-8"))}
    pictures = []
    for name, readings in load_readings(folder / "readings.jsonl").items():
        story = Story(id=name, title=truth[name]["title"], articles=tuple(r.article.id for r in readings))
        links = stand_in_reuse(readings) if stand_in else find_links(readings)
        pictures.append(weigh(story, readings, links))
    return pictures


def load_scorer(path: Path) -> ModuleType:
    """Return the scorer as a module."""
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def score(pictures: Sequence[Picture], folder: Path, scorer: ModuleType) -> Mapping[str, float]:
    """Return the scorer's figures of the given pictures against the truth of the same stories."""
    names = {p.story.id for p in pictures}
    truth = [s for s in json.loads((folder / "stories.json").read_text(encoding="utf-8")) if s["id"] in names]
    with tempfile.TemporaryDirectory() as scratch:
        stories, picture = Path(scratch, "stories.json"), Path(scratch, "picture.json")
        stories.write_text(json.dumps(truth), encoding="utf-8")
        picture.write_text(json.dumps(pictures_to_json(tuple(pictures))), encoding="utf-8")
        result: Mapping[str, float] = scorer.picture(str(stories), str(folder / "gold.jsonl"), str(picture))
    return result


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("scorer", type=Path)
    parser.add_argument("--bundles", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--stand-in", action="store_true", help="align words instead of asking sayso.linking")
    options = parser.parse_args()
    pictures = weigh_bundles(options.folder, stand_in=options.stand_in)
    if options.out:
        options.out.write_text(json.dumps(pictures_to_json(tuple(pictures))), encoding="utf-8")
    scorer = load_scorer(options.scorer)
    columns = {"all": score(pictures, options.folder, scorer)}
    if options.bundles:
        unseen = {p.stem for letter in _UNSEEN for p in (options.bundles / letter).glob("*.xml")}
        columns["tuned"] = score([p for p in pictures if p.story.id not in unseen], options.folder, scorer)
        columns["unseen"] = score([p for p in pictures if p.story.id in unseen], options.folder, scorer)
    for name in columns["all"]:
        print(f"{name:52s}" + "".join(f"{c}: {table[name]:8.3f}   " for c, table in columns.items()))


if __name__ == "__main__":
    main()
