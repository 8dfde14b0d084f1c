"""Stories and Pictures in the database, brought up to date with the current articles.

Linking is a function of the set of current articles, so that the order in which they came cannot matter. A story is
weighed again only where what its Picture follows from has changed: its digest says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection, Engine, delete, insert, select, text, update

from sayso.case.articles import find_current, get_fact, load_readings, put_fact
from sayso.case.database import writing
from sayso.case.packing import digest, indexable, pack_json, unpack_json
from sayso.case.pictures import claim_words, picture_from_json, reuse_from_json, reuse_to_json
from sayso.case.schema import articles, readings, stories, story_articles
from sayso.engines.local import map_articles
from sayso.interchange import picture_to_json
from sayso.pipeline import Steps, StoryInput, link, weigh_story
from sayso.records import Picture, Story

# Another process that adds articles meanwhile makes a linking stale; after so many the lock is held throughout.
_TRIES = 3
# To weigh a story of ten articles takes a quarter of a second, to start a process a whole one.
_SMALL = 12


@dataclass(frozen=True, slots=True)
class Settled:
    """How many stories there are, and how many of them were weighed again."""

    stories: int
    weighed: int


@dataclass(frozen=True, slots=True)
class _Task:
    """One story to be weighed, and the digest it was kept under."""

    number: int
    digest: str
    given: StoryInput


@dataclass(frozen=True, slots=True)
class _Weighed:
    """One story's Picture, packed, with the words of its claims."""

    number: int
    digest: str
    picture: bytes
    words: list[tuple[str, str]]


def is_settled(connection: Connection, *, weigher: str | None) -> bool:
    """Tell whether every story is up to date; `weigher` None accepts what another version linked and weighed."""
    generation, _, by = get_fact(connection, "settled").partition("/")
    if generation != get_fact(connection, "generation") or weigher not in (None, by):
        return False
    return connection.execute(select(stories.c.number).where(stories.c.picture.is_(None))).first() is None


def settle(
    engine: Engine,
    steps: Steps,
    *,
    processes: int | None = 1,
    on_weighed: Callable[[int, int], None] | None = None,
) -> Settled:
    """Bring stories and Pictures up to date with the current articles; nothing is done where they are."""
    for attempt in range(_TRIES):
        if _link(engine, steps, hold=attempt == _TRIES - 1):
            break
    with engine.connect() as connection:
        rows = connection.execute(
            select(stories.c.number, stories.c.picture.is_(None)).order_by(stories.c.number)
        ).all()
    pending = [number for number, unweighed in rows if unweighed]
    weigher = partial(_weigh, steps=steps)
    tasks = _load_tasks(engine, pending)
    for done, weighed in enumerate(map_articles(weigher, tasks, processes=processes, small=_SMALL), start=1):
        with writing(engine) as connection:
            _put_picture(connection, weighed)
        if on_weighed:
            on_weighed(done, len(pending))
    return Settled(stories=len(rows), weighed=len(pending))


def load_pictures(connection: Connection) -> Iterator[Picture]:
    """Yield the Picture of every story, the largest first."""
    loaded = [
        picture_from_json(unpack_json(data))
        for data in connection.execute(select(stories.c.picture).where(stories.c.picture.is_not(None))).scalars()
    ]
    yield from sorted(loaded, key=lambda p: (-len(p.story.articles), p.story.id))


def _link(engine: Engine, steps: Steps, *, hold: bool) -> bool:
    """Link the current articles and keep the stories; False where the articles changed meanwhile."""
    with writing(engine) if hold else engine.connect() as connection:
        if is_settled(connection, weigher=steps.weigher):
            return True
        generation = get_fact(connection, "generation")
        marks = _find_marks(connection)
        by_name = {
            reading.article.id: (n, reading) for n, reading in load_readings(connection, find_current(connection))
        }
        inputs = link([reading for _, reading in by_name.values()], steps=steps)
        numbers = {name: number for name, (number, _) in by_name.items()}
        if hold:
            _keep(connection, steps, inputs, marks=marks, numbers=numbers)
            put_fact(connection, "settled", f"{generation}/{steps.weigher}")
            return True
    with writing(engine) as connection:
        if get_fact(connection, "generation") != generation:
            return False
        _keep(connection, steps, inputs, marks=marks, numbers=numbers)
        put_fact(connection, "settled", f"{generation}/{steps.weigher}")
    return True


def _find_marks(connection: Connection) -> dict[int, list[str]]:
    """Return for each current article what its Reading follows from."""
    query = (
        select(articles.c.number, articles.c.digest, readings.c.reader)
        .join(readings, readings.c.article == articles.c.number)
        .where(articles.c.current)
    )
    return {number: [mark, reader] for number, mark, reader in connection.execute(query)}


def _keep(
    connection: Connection,
    steps: Steps,
    inputs: tuple[StoryInput, ...],
    *,
    marks: dict[int, list[str]],
    numbers: dict[str, int],
) -> None:
    rows = connection.execute(select(stories.c.id, stories.c.digest)).all()
    held: dict[str, str] = {row.id: row.digest for row in rows}
    kept = set()
    for given in inputs:
        story, reuse = given.story, reuse_to_json(given.story, given.reuse)
        record = [story.id, story.title, list(story.articles)]
        mark = digest(steps.weigher, record, reuse, [marks[numbers[name]] for name in story.articles])
        kept.add(story.id)
        if held.get(story.id) == mark:
            continue
        _remove(connection, story.id)
        key = {"id": story.id, "digest": mark, "record": pack_json(record), "reuse": pack_json(reuse)}
        number = connection.execute(insert(stories).values(**key).returning(stories.c.number)).scalar_one()
        members = [{"story": number, "article": numbers[name]} for name in story.articles]
        connection.execute(insert(story_articles), members)
    for gone in held.keys() - kept:
        _remove(connection, gone)


def _remove(connection: Connection, story: str) -> None:
    if connection.dialect.name == "sqlite":
        number = connection.execute(select(stories.c.number).where(stories.c.id == story)).scalar()
        connection.execute(text("DELETE FROM claim_words WHERE story = :number"), {"number": number})
    connection.execute(delete(stories).where(stories.c.id == story))


def _load_tasks(engine: Engine, pending: list[int]) -> Iterator[_Task]:
    """Yield the stories to be weighed with all that their Pictures follow from."""
    for number in pending:
        with engine.connect() as connection:
            row = connection.execute(select(stories).where(stories.c.number == number)).first()
            # Another process may have linked anew, or have weighed it, meanwhile.
            if row is None or row.picture is not None:
                continue
            members = select(story_articles.c.article).where(story_articles.c.story == number)
            numbers = connection.execute(members).scalars().all()
            found = {reading.article.id: reading for _, reading in load_readings(connection, numbers)}
        id_, title, names = unpack_json(row.record)
        given = StoryInput(
            story=Story(id=id_, title=title, articles=tuple(names)),
            readings=tuple(found[name] for name in names),
            reuse=tuple(map(reuse_from_json, unpack_json(row.reuse))),
        )
        yield _Task(number, row.digest, given)


def _weigh(task: _Task, *, steps: Steps) -> _Weighed:
    picture = weigh_story(task.given, steps=steps)
    words = [(claim.id, indexable(said)) for claim, said in claim_words(picture, task.given.readings)]
    return _Weighed(task.number, task.digest, pack_json(picture_to_json(picture)), words)


def _put_picture(connection: Connection, weighed: _Weighed) -> None:
    same = (stories.c.number == weighed.number) & (stories.c.digest == weighed.digest) & stories.c.picture.is_(None)
    put = connection.execute(update(stories).where(same).values(picture=weighed.picture)).rowcount
    if put and weighed.words and connection.dialect.name == "sqlite":
        rows = [{"story": weighed.number, "claim": claim, "body": body} for claim, body in weighed.words]
        connection.execute(text("INSERT INTO claim_words (story, claim, body) VALUES (:story, :claim, :body)"), rows)
