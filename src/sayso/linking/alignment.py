"""Passages that two articles share, as exact spans on both sides.

Runs of three or more equal words are the seeds; runs that follow each other on both sides within a few words are one
passage with edits inside. Passages need not come in the same order on both sides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.linking.words import find_words, fold, raw_words
from sayso.records import Article, Span

_SEED = 3
# A seed found more often than this in one article is a formula; looking at all its places would cost a square.
_SEED_PLACES = 16
# Words that may be changed, added or left out between two runs of one passage: eight is a clause, not a sentence.
GAP = 8
# A passage of fewer equal words is within what two reporters write alike: an office, a name and a verb.
LEAST_WORDS = 8
# At least half of a passage's words are equal on both sides: below it is a shared subject, not a shared passage.
_LEAST_DENSITY = 0.5
_OPEN = 4


Seed = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Seeded:
    """An article's words with all its seeds: in order, and where each stands; made once for many comparisons.

    `first` holds a seed's first place, `places` all of those found more than once: few, and so no list for each.
    """

    folded: tuple[str, ...]
    seeds: tuple[Seed, ...]
    first: Mapping[Seed, int]
    places: Mapping[Seed, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Run:
    """Equal words in a row: where they begin in the earlier and the later article, and how many."""

    earlier: int
    later: int
    length: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Runs that belong together, in order on both sides."""

    runs: tuple[Run, ...]

    @property
    def matched(self) -> int:
        """The number of words that are equal on both sides."""
        return sum(run.length for run in self.runs)

    @property
    def earlier(self) -> tuple[int, int]:
        """The first and the last word in the earlier article."""
        return self.runs[0].earlier, self.runs[-1].earlier + self.runs[-1].length - 1

    @property
    def later(self) -> tuple[int, int]:
        """The first and the last word in the later article."""
        return self.runs[0].later, self.runs[-1].later + self.runs[-1].length - 1


def align(earlier: Article, later: Article) -> tuple[tuple[Span, Span], ...]:
    """Return the passages that two articles share as pairs (earlier span, later span), in the later one's order.

    Spans of the later article never overlap; one passage of the earlier may have been used twice.
    """
    a, b = find_words(earlier), find_words(later)
    return tuple((a.span(*p.earlier), b.span(*p.later)) for p in align_words(seed(earlier), seed(later)))


def seed(article: Article) -> Seeded:
    """Return an article's words ready for aligning."""
    folded = tuple(map(fold, raw_words(article)))
    seeds = tuple(zip(folded, folded[1:], folded[2:], strict=False))
    first: dict[Seed, int] = {}
    places: dict[Seed, list[int]] = {}
    for place, each in enumerate(seeds):
        earliest = first.setdefault(each, place)
        if earliest != place:
            places.setdefault(each, [earliest]).append(place)
    return Seeded(folded, seeds, first, places)


def align_words(earlier: Seeded, later: Seeded) -> tuple[Passage, ...]:
    """Return the passages that two articles share, in the later one's order."""
    runs = _find_runs(earlier, later)
    return _without_crossings([passage for passage in _chain(runs) if _is_passage(passage)])


def _find_runs(earlier: Seeded, later: Seeded) -> list[Run]:
    a, b, first = earlier.folded, later.folded, earlier.first
    runs: list[Run] = []
    following = 0
    for j in [j for j, each in enumerate(later.seeds) if each in first]:
        each = later.seeds[j]
        found = earlier.places.get(each) or (first[each],)
        if j < following or len(found) > _SEED_PLACES:
            continue
        expected = runs[-1].earlier + j - runs[-1].later if runs else j
        run = max((_run_at(a, b, i, j) for i in found), key=lambda r: (r.length, -abs(r.earlier - expected)))
        _append(runs, _reach_back(a, b, run))
        following = runs[-1].later + runs[-1].length
    return runs


def _run_at(a: Sequence[str], b: Sequence[str], i: int, j: int) -> Run:
    length = _SEED
    while i + length < len(a) and j + length < len(b) and a[i + length] == b[j + length]:
        length += 1
    return Run(i, j, length)


def _reach_back(a: Sequence[str], b: Sequence[str], run: Run) -> Run:
    back = 0
    while back < run.earlier and back < run.later and a[run.earlier - back - 1] == b[run.later - back - 1]:
        back += 1
    return Run(run.earlier - back, run.later - back, run.length + back)


def _append(runs: list[Run], run: Run) -> None:
    """Add a run; where it reaches back into the one before, the longer keeps the words."""
    if runs:
        last = runs[-1]
        shared = last.later + last.length - run.later
        if shared > 0 and run.length > last.length:
            runs.pop()
            if last.length > shared:
                runs.append(Run(last.earlier, last.later, last.length - shared))
        elif shared > 0:
            run = Run(run.earlier + shared, run.later + shared, run.length - shared)
    runs.append(run)


def _chain(runs: Sequence[Run]) -> list[Passage]:
    chains: list[list[Run]] = []
    open_chains: list[list[Run]] = []
    for run in runs:
        fitting = [c for c in open_chains if _follows(c[-1], run)]
        if fitting:
            chain = min(fitting, key=lambda c: (run.earlier - c[-1].earlier - c[-1].length, -c[0].later))
            chain.append(run)
            open_chains.remove(chain)
        else:
            chain = [run]
            chains.append(chain)
        open_chains = [*open_chains[-_OPEN + 1 :], chain]
    return [Passage(tuple(chain)) for chain in chains]


def _follows(last: Run, run: Run) -> bool:
    skipped_earlier = run.earlier - last.earlier - last.length
    skipped_later = run.later - last.later - last.length
    return 0 <= skipped_earlier <= GAP and 0 <= skipped_later <= GAP


def _without_crossings(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """Keep the longer of two passages that meet, so that the later article's spans stay apart."""
    kept: list[Passage] = []
    for passage in passages:
        if not kept or passage.later[0] > kept[-1].later[1]:
            kept.append(passage)
        elif passage.matched > kept[-1].matched:
            kept[-1] = passage
    return tuple(kept)


def _is_passage(passage: Passage) -> bool:
    widest = max(last - first + 1 for first, last in (passage.earlier, passage.later))
    return passage.matched >= LEAST_WORDS and passage.matched >= _LEAST_DENSITY * widest
