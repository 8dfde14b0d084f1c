"""Sentences checked against cases: what a bundle claims, and what other bundles claim, against its articles."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import sayso
from benchmarks.data import convert_bundles
from sayso.case.store import Case
from sayso.intake.files import read_sources
from sayso.records import Page

# Every fifth bundle from the first was tuned on, every fifth from the third is kept for the check.
TUNED, KEPT = slice(0, 40, 5), slice(2, 42, 5)
_FINAL = ("supports", "denies", "differs")
_REMARK = re.compile(r"\s*\([^()]*\)")


def measure(data: Path) -> dict[str, float]:
    """Check the sentences of the bundles that nothing was tuned on; all figures are shares, more is better."""
    with TemporaryDirectory() as folder:
        counts = count_verdicts(data, Path(folder), KEPT)
    true, other = sum(counts["true"].values()), sum(counts["other"].values())
    return {
        "true sentences supported": counts["true"]["supports"] / true,
        "true sentences not falsely denied": 1 - counts["true"]["falsely denied"] / true,
        "sentences of other stories left unanswered": 1 - sum(counts["other"][name] for name in _FINAL) / other,
    }


def count_verdicts(data: Path, folder: Path, which: slice) -> dict[str, Counter[str]]:
    """Count the strongest verdicts on true sentences and on those of other stories; cases are made in `folder`."""
    bundles = convert_bundles(data, folder)
    every = json.loads(bundles.stories.read_text(encoding="utf-8"))
    pages = [page for page in read_sources([bundles.articles]) if isinstance(page, Page)]
    counts: dict[str, Counter[str]] = {"true": Counter(), "other": Counter()}
    for number, story in list(enumerate(every))[which]:
        with sayso.open(folder / f"{story['id']}.sayso") as case:
            case.add_pages(page for page in pages if page.id in story["articles"])
            for kind, claim in _find_sentences(every, number):
                counts[kind][judge_claim(case, story, claim, own=kind == "true")] += 1
    return counts


def _find_sentences(every: Sequence[dict[str, Any]], number: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the claims of a story, and as many of the story behind it."""
    yield from (("true", claim) for claim in every[number]["claims"])
    yield from (("other", claim) for claim in every[(number + 1) % len(every)]["claims"])


def judge_claim(case: Case, story: dict[str, Any], claim: dict[str, Any], *, own: bool) -> str:
    """Return the strongest verdict; "falsely denied" where nothing in the story stands against the claim."""
    verdicts = {answer.verdict for answer in case.check(_REMARK.sub("", claim["text"]))}
    if "supports" in verdicts or not own:
        return next((v for v in (*_FINAL, "leaves open") if v in verdicts), "no answer")
    against = {"contradicts", "conflicts", "updates"}
    opposed = any(r["kind"] in against and claim["id"] in (r["a"], r["b"]) for r in story["relations"])
    if verdicts & set(_FINAL) and not opposed and claim["modality"] == "actual":
        return "falsely denied"
    return next((v for v in (*_FINAL, "leaves open") if v in verdicts), "no answer")
