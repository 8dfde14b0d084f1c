"""Sources across the articles of a story: which of them are known to be one."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sayso.records import Origin, SourceType
from sayso.weighing.copies import Copy
from sayso.weighing.likeness import compare_sources
from sayso.weighing.sources import GROUNDLESS, Source
from sayso.weighing.units import Unit

# "most" merges nothing that is not known to be the same (design: 0.8 or more).
KNOWN = 0.8
_NAMELESS = frozenset({"unnamed", "witness"})
# Likeness is that of two sources of one claim; only this much holds without knowing what they say.
_EVERYWHERE = 0.95
_ORDER: tuple[SourceType, ...] = (
    "named", "witness", "institution", "document", "monitor", "social", "own", "unnamed", "media", "vague",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Grounds:
    """The story's sources joined into origins: `of` leads from (article, statement id) to an origin's id."""

    of: Mapping[tuple[str, str], str]
    members: Mapping[str, tuple[Source, ...]]

    def origin(self, name: str) -> Origin:
        """Return an origin's record."""
        members = self.members[name]
        kind = min((s.kind for s in members), key=_ORDER.index)
        best = max((s for s in members if s.kind == kind), key=lambda s: (s.called == s.text, len(s.called), s.article))
        return Origin(id=name, who=best.called, kind=kind, articles=tuple(sorted({s.article for s in members})))


def join_sources(sources: Iterable[Source], units: Sequence[Unit], copies: Mapping[int, Sequence[Copy]]) -> Grounds:
    """Return the story's origins: sources joined where they are known to be the same, not where they only could be."""
    listed = sorted((s for s in sources if s.kind not in GROUNDLESS), key=lambda s: (s.article, s.start, s.text))
    at = {(s.article, name): i for i, s in enumerate(listed) for name in s.statements}
    merger = _Merger(listed)
    for a, b in _copied(units, copies, at, listed):
        merger.join(a, b)
    for _, a, b in sorted(_alike(listed)):
        merger.join(a, b)
    find = merger.find
    groups: dict[int, list[Source]] = defaultdict(list)
    for i, source in enumerate(listed):
        groups[find(i)].append(source)
    names = {i: _name(group) for i, group in groups.items()}
    return Grounds(
        of={key: names[find(i)] for key, i in at.items()},
        members={names[i]: tuple(group) for i, group in groups.items()},
    )


def _name(group: Sequence[Source]) -> str:
    first = min(group, key=lambda s: (s.published or "~", s.article, s.start))
    return "o-" + hashlib.sha256(f"{first.article}:{first.start}:{first.text}".encode()).hexdigest()[:6]


class _Merger:
    """Joins sources, but never two different named people or two unnamed sources of one article."""

    def __init__(self, listed: Sequence[Source]) -> None:
        self.root = list(range(len(listed)))
        self.people = [people_of([s]) for s in listed]
        self.articles = [{s.article} if s.kind in ("unnamed", "witness") else set() for s in listed]

    def find(self, x: int) -> int:
        while self.root[x] != x:
            self.root[x] = self.root[self.root[x]]
            x = self.root[x]
        return x

    def join(self, a: int, b: int) -> None:
        low, high = sorted((self.find(a), self.find(b)))
        if low == high or len(self.people[low] | self.people[high]) > 1 or self.articles[low] & self.articles[high]:
            return
        self.root[high] = low
        self.people[low] |= self.people[high]
        self.articles[low] |= self.articles[high]


def people_of(sources: Iterable[Source]) -> set[str]:
    """Return the different people that sources name in full."""
    return {s.actor or s.name or "" for s in sources if s.kind in ("named", "witness") and s.name and " " in s.name}


def _alike(listed: Sequence[Source]) -> Iterable[tuple[float, int, int]]:
    blocks: dict[str, list[int]] = defaultdict(list)
    for i, s in enumerate(listed):
        own = f"own {s.outlet}" if s.kind == "own" else None
        for key in {s.actor, s.speaks_for, s.name, own} - {None}:
            blocks[str(key)].append(i)
    pairs = {(a, b) for holders in blocks.values() for n, b in enumerate(holders) for a in holders[:n]}
    for a, b in pairs:
        like = compare_sources(listed[a], listed[b]).probability
        if like >= _EVERYWHERE:
            yield -like, a, b


def _copied(
    units: Sequence[Unit],
    copies: Mapping[int, Sequence[Copy]],
    at: Mapping[tuple[str, str], int],
    listed: Sequence[Source],
) -> Iterable[tuple[int, int]]:
    """A copied statement rests on the source of the one it was copied from."""
    for later, found in sorted(copies.items()):
        mine = _source_at(units[later], at)
        for copy in found:
            theirs = _source_at(units[copy.earlier], at)
            if copy.probability < KNOWN or mine is None or theirs is None:
                continue
            if _could_be_copied(listed[mine], listed[theirs]):
                yield mine, theirs


def _could_be_copied(mine: Source, theirs: Source) -> bool:
    """The same words from a source that could be described as the other: a copy keeps or blurs who speaks."""
    if mine.actor and theirs.actor:
        return mine.actor == theirs.actor
    if mine.kind != theirs.kind and not {mine.kind, theirs.kind} <= _NAMELESS:
        return False
    return not mine.words or not theirs.words or bool(mine.words & theirs.words)


def _source_at(unit: Unit, at: Mapping[tuple[str, str], int]) -> int | None:
    return None if unit.statement is None else at.get((unit.article, unit.statement.id))
