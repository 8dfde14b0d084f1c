"""Candidates for relations with the truth about them: what their weights are fitted on, and how often they hold.

    python -m benchmarks.relations FOLDER READINGS BUNDLES [--fit]

FOLDER holds gold.jsonl and stories.json, BUNDLES the folder of the bundle files; the candidates of all stories of
READINGS are counted by band of probability, tuned (A-L) and unseen (M, N) apart. With --fit the weights are printed.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.pairs import Json, gold_claims, load_readings
from benchmarks.weighing import find_links
from sayso.weighing.candidates import Candidate, propose
from sayso.weighing.relations import probability
from sayso.weighing.weigh import Weighed, weigh_claims

_UNSEEN = "MN"
_KINDS = {
    "denial": {"contradicts"},
    "counts": {"conflicts", "updates"},
    "outcome": {"updates"},
}
_BANDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
# A claim stands for the gold claims that at least this part of its labelled assertions make.
_MOST = 0.5
# A candidate with a claim that the truth does not list is a weak "no": the truth lists at most 16 claims a story.
_UNLISTED = 0.3
_STEPS = 150
_RATE = 1.0
_RIDGE = 0.01


@dataclass(frozen=True, slots=True)
class Labelled:
    """A candidate with the true kinds of relation of its claims, None where the truth does not list both."""

    candidate: Candidate
    story: str
    truth: frozenset[str] | None


def labelled_candidates(folder: Path, readings: Path) -> Iterator[Labelled]:
    """Yield every candidate of every story."""
    stories = {s["id"]: s for s in json.loads((folder / "stories.json").read_text(encoding="utf-8"))}
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    gold = {g["id"]: g for g in map(json.loads, lines)}
    for name, found in load_readings(readings).items():
        weighed = weigh_claims(sorted(found, key=lambda r: r.article.id), list(find_links(found)))
        stands_for = [_stands_for(weighed, members, gold) for members in weighed.grouping.claims]
        for candidate in propose(weighed.claims, weighed.units, weighed.grouping):
            a, b = stands_for[candidate.a], stands_for[candidate.b]
            truth = _relations(stories[name], a, b) if a and b else None
            yield Labelled(candidate, name, truth)


def _stands_for(weighed: Weighed, members: Sequence[int], gold: Mapping[str, Json]) -> frozenset[str]:
    units = {weighed.units[i].key: weighed.units[i] for i in members}
    found = [claims for u in units.values() if (claims := gold_claims(u, gold[u.article]))]
    counts = Counter(claim for claims in found for claim in claims)
    return frozenset(claim for claim, n in counts.items() if n >= _MOST * len(found))


def _relations(story: Json, a: frozenset[str], b: frozenset[str]) -> frozenset[str]:
    both = ((r["a"], r["b"], r["kind"]) for r in story["relations"])
    return frozenset(kind for x, y, kind in both if (x in a and y in b) or (x in b and y in a))


def fit(rows: Sequence[tuple[Mapping[str, float], bool, float]]) -> dict[str, float]:
    """Return the weights of a logistic regression with a ridge, by gradient descent on scaled features."""
    names = sorted({name for values, _, _ in rows for name in values})
    scale = {n: math.sqrt(sum(v.get(n, 0.0) ** 2 for v, _, _ in rows) / len(rows)) or 1.0 for n in names}
    scaled = [([v.get(n, 0.0) / scale[n] for n in names], float(y), w) for v, y, w in rows]
    total = sum(w for _, _, w in scaled)
    weights, speed = [0.0] * len(names), [0.0] * len(names)
    for _ in range(_STEPS):
        gradient = [_RIDGE * w * (n != "bias") for n, w in zip(names, weights, strict=True)]
        for values, y, w in scaled:
            z = sum(a * b for a, b in zip(weights, values, strict=True))
            off = w * (1 / (1 + math.exp(-max(-30.0, min(30.0, z)))) - y) / total
            gradient = [g + off * x for g, x in zip(gradient, values, strict=True)]
        speed = [0.9 * s - _RATE * g for s, g in zip(speed, gradient, strict=True)]
        weights = [w + s for w, s in zip(weights, speed, strict=True)]
    return {n: round(w / scale[n], 2) for n, w in zip(names, weights, strict=True)}


def training_rows(kind: str, labelled: Sequence[Labelled]) -> list[tuple[Mapping[str, float], bool, float]]:
    """Return features, truth and weight of each candidate of a kind; for "update", of the true pairs of counts."""
    if kind == "update":
        return [
            (x.candidate.update, "updates" in x.truth, 1.0)
            for x in labelled
            if x.candidate.update is not None and x.truth and x.truth & _KINDS["counts"]
        ]
    wanted = _KINDS[kind] | ({"supports"} if kind == "counts" else set())
    return [
        (x.candidate.features, bool(x.truth and x.truth & wanted), 1.0 if x.truth is not None else _UNLISTED)
        for x in labelled
        if x.candidate.kind == kind
    ]


def show_bands(labelled: Sequence[Labelled]) -> None:
    """Print for each kind and band of probability how many candidates there are and how many are true."""
    for kind, wanted in _KINDS.items():
        table: dict[float, Counter[str]] = defaultdict(Counter)
        for x in labelled:
            if x.candidate.kind == kind and not x.candidate.features.get("meet"):
                band = next(b for b in _BANDS if probability(x.candidate) < b)
                table[band]["unlisted" if x.truth is None else "true" if x.truth & wanted else "false"] += 1
        for band, counts in sorted(table.items()):
            print(f"{kind:8s} below {band:.2f}: {dict(counts)}")


def main() -> None:
    """Print the bands, or the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("readings", type=Path, nargs="+")
    parser.add_argument("bundles", type=Path)
    parser.add_argument("--fit", action="store_true")
    options = parser.parse_args()
    unseen = {p.stem for letter in _UNSEEN for p in (options.bundles / letter).glob("*.xml")}
    labelled = [x for path in options.readings for x in labelled_candidates(options.folder, path)]
    tuned = [x for x in labelled if x.story not in unseen]
    if options.fit:
        for kind in (*_KINDS, "update"):
            print(f"    {kind!r}: {json.dumps(fit(training_rows(kind, tuned)), indent=8)},")
        return
    for name, part in (("tuned", tuned), ("unseen", [x for x in labelled if x.story in unseen])):
        print(name)
        show_bands(part)


if __name__ == "__main__":
    main()
