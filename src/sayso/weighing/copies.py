"""Which unit of a later article is the copy of which unit of an earlier one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.records import Reuse, Span
from sayso.spans import overlap
from sayso.weighing.units import Unit

# The same words in the same order are a copy from this length on; shorter runs are anybody's.
_VERBATIM_WORDS = 6
_VERBATIM = 0.97
# A unit is copied where a reused passage covers at least this part of it on both sides.
_COVERED = 0.5


@dataclass(frozen=True, slots=True)
class Copy:
    """One unit copied from another, by index; `reason` says how that is known."""

    later: int
    earlier: int
    probability: float
    reason: str


def find_copies(units: Sequence[Unit], reuse: Sequence[Reuse]) -> dict[int, tuple[Copy, ...]]:
    """Return for each copied unit (by index in time order) where it may come from, earliest first."""
    found: dict[int, dict[int, Copy]] = defaultdict(dict)
    by_article: dict[str, list[int]] = defaultdict(list)
    by_key: dict[str, list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        by_article[unit.article].append(index)
        by_key[unit.key].append(index)
    for holders in by_key.values():
        for at, later in enumerate(holders):
            first = _first_alike(units, holders[:at], units[later])
            if first is not None:
                found[later][first] = Copy(later, first, _VERBATIM, "word for word the same")
    for link in reuse:
        for copy in _aligned(units, link, by_article):
            found[copy.later].setdefault(copy.earlier, copy)
    return {later: tuple(sorted(copies.values(), key=lambda c: c.earlier)) for later, copies in found.items()}


def _first_alike(units: Sequence[Unit], earlier: Sequence[int], unit: Unit) -> int | None:
    """The earliest of the same words elsewhere, from the same speaker where there is one."""
    if unit.key.count(" ") + 1 < _VERBATIM_WORDS:
        return None
    elsewhere = [i for i in earlier if units[i].article != unit.article]
    return next((i for i in elsewhere if units[i].speaker == unit.speaker), elsewhere[0] if elsewhere else None)


def _aligned(units: Sequence[Unit], link: Reuse, by_article: Mapping[str, Sequence[int]]) -> list[Copy]:
    copies = []
    for later in by_article.get(link.later, ()):
        pieces = [_project(units[later].span, a, b) for a, b in link.passages if overlap(units[later].span, b)]
        if sum(overlap(units[later].span, b) for _, b in link.passages) < _COVERED * _length(units[later].span):
            continue
        for earlier in by_article.get(link.earlier, ()):
            shared = sum(overlap(units[earlier].span, piece) for piece in pieces)
            if shared >= _COVERED * _length(units[earlier].span):
                copies.append(Copy(later, earlier, link.probability, f"shares the passage: {link.basis}"))
    return copies


def _length(span: Span) -> int:
    return span.end - span.start


def _project(span: Span, earlier: Span, later: Span) -> Span:
    """Return where in the earlier passage the part of `span` within the later passage comes from, in proportion."""
    scale = _length(earlier) / _length(later)
    start = earlier.start + int((max(span.start, later.start) - later.start) * scale)
    end = earlier.start + round((min(span.end, later.end) - later.start) * scale)
    return Span(start, max(start + 1, end))
