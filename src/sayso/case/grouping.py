"""Third step of linking: the stories of the articles whose pairs have changed, and of those they are joined to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, insert, select, update

from sayso.case.packing import digest, pack_json, unpack_json
from sayso.case.pending import drop_pending, put_pending, put_regroup, split
from sayso.case.schema import alike, articles, copies, links, readings, stories, story_articles
from sayso.case.weighing import remove_stories
from sayso.interchange import Json
from sayso.linking.likeness import Term
from sayso.linking.parts import JOINED, find_parts
from sayso.linking.profiles import Profile
from sayso.pipeline import Steps
from sayso.records import Story


def group_articles(connection: Connection, numbers: Sequence[int], *, steps: Steps) -> None:
    """Group anew the given articles with all that strong pairs join to them, and keep the stories that come of it."""
    pairs = _Pairs(connection)
    for part in find_parts(numbers, pairs.find):
        members = sorted(part)
        if _part_from_others(connection, members):
            _group_part(connection, members, steps=steps)
        drop_pending(connection, "group", members)


@dataclass(slots=True)
class _Pairs:
    """The strong pairs of articles, loaded once: they are few beside the weak ones."""

    connection: Connection
    loaded: dict[int, list[tuple[int, int]]] = field(default_factory=dict)

    def find(self, numbers: Sequence[int]) -> Iterable[tuple[int, int]]:
        """Return every article that a strong pair joins to one of those given, and how alike they are."""
        missing = [number for number in numbers if number not in self.loaded]
        for part in split(missing):
            self.loaded.update((number, []) for number in part)
            strong = (alike.c.article.in_(part), alike.c.value >= JOINED[0])
            query = select(alike.c.article, alike.c.other, alike.c.value).where(*strong)
            for number, other, value in self.connection.execute(query):
                self.loaded[number].append((other, value))
        return (pair for number in numbers for pair in self.loaded[number])


def _part_from_others(connection: Connection, members: list[int]) -> bool:
    """Mark articles as one part; those that were in a part with any of them are to be grouped as well.

    False where the part is what it was before: then its stories are too.
    """
    within = set(members)
    labels: set[int | None] = set()
    for part in split(members):
        labels.update(connection.execute(select(links.c.part).where(links.c.article.in_(part))).scalars())
    mates: set[int] = set()
    for label in labels - {None}:
        mates.update(connection.execute(select(links.c.article).where(links.c.part == label)).scalars())
    if mates == within and len(labels) == 1:
        return False
    put_pending(connection, "group", mates - within)
    for part in split(members):
        connection.execute(update(links).where(links.c.article.in_(part)).values(part=members[0]))
    return True


def unpack_profile(data: bytes) -> Profile:
    """Return the profile that `indexing.pack_profile` was given, without fingerprints."""
    article, moment, rank, title, named, terms, holders = unpack_json(data)
    return Profile(
        article=article,
        moment=moment,
        rank=rank,
        hashes=(),
        terms=tuple(Term(code, weight) for code, weight in terms),
        holders={(office, land): frozenset(names) for office, land, names in holders},
        title=title,
        named=named,
    )


def _group_part(connection: Connection, numbers: list[int], *, steps: Steps) -> None:
    names: dict[int, str] = {}
    profiles: list[Profile] = []
    for part in split(numbers):
        for number, record in connection.execute(
            select(links.c.article, links.c.record).where(links.c.article.in_(part))
        ):
            profiles.append(unpack_profile(record))
            names[number] = profiles[-1].article
    found = steps.group(profiles, _load_pairs(connection, names))
    _keep(connection, numbers, found, {name: number for number, name in names.items()}, steps=steps)


def _load_pairs(connection: Connection, names: dict[int, str]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for part in split(list(names)):
        mine = (alike.c.article.in_(part), alike.c.article < alike.c.other)
        query = select(alike.c.article, alike.c.other, alike.c.value).where(*mine)
        for number, other, value in connection.execute(query):
            if other in names:
                first, second = sorted((names[number], names[other]))
                found[first, second] = value
    return found


def _keep(
    connection: Connection, members: list[int], found: Iterable[Story], numbers: dict[str, int], *, steps: Steps
) -> None:
    held = _find_stories(connection, members)
    marks, reuse = _find_marks(connection, members), _load_reuse(connection, members)
    kept, made = set(), []
    for story in found:
        own = [numbers[name] for name in story.articles]
        within = set(own)
        copied = [r for n in own for other, r in reuse.get(n, ()) if other in within]
        ordered = sorted(copied, key=lambda r: (r["later"], r["earlier"]))
        record = [story.id, story.title, list(story.articles)]
        mark = digest(steps.weigher, record, ordered, [marks[n] for n in own])
        if held.get(story.id) == mark:
            kept.add(story.id)
        else:
            made.append((story.id, mark, record, ordered, own))
    _drop_others(connection, members, held.keys() - kept)
    for name, mark, record, ordered, own in made:
        row = {"id": name, "digest": mark, "record": pack_json(record), "reuse": pack_json(ordered)}
        number = connection.execute(insert(stories).values(**row).returning(stories.c.number)).scalar_one()
        connection.execute(insert(story_articles), [{"story": number, "article": n} for n in own])
        put_pending(connection, "weigh", [number])


def _find_stories(connection: Connection, members: list[int]) -> dict[str, str]:
    """Return the stories that any of the articles is in, with their digests, by id."""
    found: dict[str, str] = {}
    for part in split(members):
        query = (
            select(stories.c.id, stories.c.digest)
            .join(story_articles, story_articles.c.story == stories.c.number)
            .where(story_articles.c.article.in_(part))
        )
        found.update((name, mark) for name, mark in connection.execute(query))
    return found


def _drop_others(connection: Connection, members: list[int], gone: Iterable[str]) -> None:
    """Remove stories; articles of theirs that are not grouped with these are to be grouped themselves."""
    within = set(members)
    for name in gone:
        mine = select(stories.c.number).where(stories.c.id == name)
        left = select(story_articles.c.article).where(story_articles.c.story.in_(mine))
        put_regroup(connection, set(connection.execute(left).scalars()) - within)
        remove_stories(connection, list(connection.execute(mine).scalars()))


def _find_marks(connection: Connection, members: list[int]) -> dict[int, list[str]]:
    """Return for each article what its Reading follows from."""
    found: dict[int, list[str]] = {}
    for part in split(members):
        query = (
            select(articles.c.number, articles.c.digest, readings.c.reader)
            .join(readings, readings.c.article == articles.c.number)
            .where(articles.c.number.in_(part))
        )
        found.update((number, [mark, reader]) for number, mark, reader in connection.execute(query))
    return found


def _load_reuse(connection: Connection, members: list[int]) -> dict[int, list[tuple[int, Json]]]:
    found: dict[int, list[tuple[int, Json]]] = {}
    for part in split(members):
        query = select(copies.c.article, copies.c.other, copies.c.record).where(copies.c.article.in_(part))
        for number, other, record in connection.execute(query):
            found.setdefault(number, []).append((other, unpack_json(record)))
    return found
