"""Measure the time expressions: `python -m benchmarks.times GOLDFOLDER [BUNDLES]`.

GOLDFOLDER holds times_meantime.dev.jsonl and times_gum.dev.jsonl; BUNDLES articles.jsonl and gold.jsonl.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sayso.reading.sentences import find_sentences
from sayso.reading.times import find_times
from sayso.records import Span, Time

# Folders of the bundles that no rule was tuned on.
HELD_OUT = frozenset({"kauwari-raid", "ngelwa-raid", "tsamiya-pupils", "mekong-summit", "van-duty", "velvet-heron"})


@dataclass(frozen=True, slots=True)
class Gold:
    """One gold time; `value` None is not scored."""

    start: int
    end: int
    value: str | None
    type: str


@dataclass(frozen=True, slots=True)
class Document:
    """One text with its gold times."""

    id: str
    text: str
    published: str | None
    clutter: tuple[Span, ...]
    times: tuple[Gold, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """What was measured on one collection."""

    relaxed: float
    value: float
    documents: int
    milliseconds: float


def read_documents(path: Path) -> Iterator[Document]:
    """Read a times_*.jsonl file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        times = tuple(Gold(t["start"], t["end"], show_value(t), t["type"]) for t in row["timexes"])
        yield Document(row["id"], row["text"], row["dct"], (), times)


def show_value(timex: Mapping[str, Any]) -> str | None:
    """Return the value of a gold time: TIMEX3 as it stands, TEI attributes as a date or a range."""
    if timex.get("value"):
        return str(timex["value"])
    if timex.get("when"):
        return str(timex["when"])
    if timex.get("from") and timex.get("to"):
        return f"{timex['from']}/{timex['to']}"
    return None


def read_bundles(folder: Path, *, held_out: bool) -> Iterator[Document]:
    """Read the converted bundles, either the held-out stories or the others."""
    published = {a["id"]: a["published"] for a in _read(folder / "articles.jsonl")}
    for row in _read(folder / "gold.jsonl"):
        if (row["id"].split("/")[0] in HELD_OUT) == held_out:
            times = tuple(Gold(t["start"], t["end"], t["value"], t.get("type") or "") for t in row["times"])
            clutter = tuple(Span(start, end) for start, end in row["clutter"])
            yield Document(row["id"], row["text"], published[row["id"]], clutter, times)


def _read(path: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, path.read_text(encoding="utf-8").splitlines())


def expand(value: str | None) -> str | None:
    """Return a period as the range of days that TEI annotation gives it, a plain date as it stands."""
    if value is None:
        return None
    if len(value) == 3 and value.isdigit():
        return f"{value}0-01-01/{value}9-12-31"
    if len(value) == 2 and value.isdigit():
        return f"{value}00-01-01/{value}99-12-31"
    if re.fullmatch(r"\d{4}-W\d\d(?:-WE)?", value):
        import datetime as dt

        year, week = int(value[:4]), int(value[6:8])
        first = dt.date.fromisocalendar(year, week, 6 if value.endswith("WE") else 1)
        return f"{first}/{dt.date.fromisocalendar(year, week, 7)}"
    return value


def match(gold: Sequence[Gold], found: Sequence[Time]) -> list[tuple[Gold, Time]]:
    """Pair gold and found times one to one, most shared characters first."""
    shared = sorted(
        (
            (min(g.end, t.span.end) - max(g.start, t.span.start), -i, -j)
            for i, g in enumerate(gold)
            for j, t in enumerate(found)
            if g.start < t.span.end and t.span.start < g.end
        ),
        reverse=True,
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    pairs = []
    for _, i, j in shared:
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            pairs.append((gold[-i], found[-j]))
    return pairs


def score(documents: Sequence[Document], *, dates_only: bool = False) -> Score:
    """Score find_times; with `dates_only` durations, sets and references are left out, as GUM leaves them out."""
    count: Counter[str] = Counter()
    spent = 0.0
    for document in documents:
        begin = time.perf_counter()
        sentences = find_sentences(document.text)
        found: Sequence[Time] = find_times(
            document.text, sentences, published=document.published, clutter=document.clutter
        )
        spent += time.perf_counter() - begin
        if dates_only:
            found = [t for t in found if t.type in ("DATE", "TIME") and not (t.value or "").endswith("_REF")]
        pairs = match(document.times, found)
        count["pairs"] += len(pairs)
        count["gold"] += len(document.times)
        count["found"] += len(found)
        count["value"] += sum(agree(g.value, t.value, dates_only=dates_only) for g, t in pairs)
    total = max(1, count["gold"] + count["found"])
    number = max(1, len(documents))
    return Score(2 * count["pairs"] / total, 2 * count["value"] / total, len(documents), 1000 * spent / number)


def agree(gold: str | None, found: str | None, *, dates_only: bool) -> bool:
    """Tell whether two values are the same; GUM has clock times without their day and weeks as ranges."""
    if not dates_only:
        return gold == found
    if gold is None or found is None:
        return False
    day, _, clock = found.partition("T")
    return gold in (expand(found), day, clock, f"{clock}:00")


def measure(data: Path) -> dict[str, float]:
    """Return relaxed and value F1 on the dates of MEANTIME and GUM."""
    figures: dict[str, float] = {}
    for name in ("times_meantime.dev", "times_gum.dev"):
        result = score(list(read_documents(data / "gold" / "train" / f"{name}.jsonl")), dates_only="gum" in name)
        figures |= {f"{name}: relaxed F1": result.relaxed, f"{name}: value F1": result.value}
    return figures


def main() -> None:
    """Print one line a collection."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("bundles", type=Path, nargs="?")
    arguments = parser.parse_args()
    collections: dict[str, tuple[list[Document], bool]] = {
        name: (list(read_documents(arguments.gold / f"{name}.jsonl")), "gum" in name)
        for name in ("times_meantime.train", "times_meantime.dev", "times_gum.train", "times_gum.dev")
    }
    if arguments.bundles:
        collections["bundles, tuned on"] = (list(read_bundles(arguments.bundles, held_out=False)), False)
        collections["bundles, held out"] = (list(read_bundles(arguments.bundles, held_out=True)), False)
    for name, (documents, dates_only) in collections.items():
        result = score(documents, dates_only=dates_only)
        print(
            f"{name:24s} relaxed F1 {result.relaxed:.3f}  value F1 {result.value:.3f}  "
            f"{result.documents} documents, {result.milliseconds:.1f} ms each"
        )


if __name__ == "__main__":
    main()
