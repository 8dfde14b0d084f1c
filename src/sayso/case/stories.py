"""Stories and Pictures in the database, brought up to date with the current articles.

Linking is a function of the set of current articles, so that the order in which they came cannot matter. A story is
weighed again only where what its Picture follows from has changed: its digest says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, delete, insert, select, text, update

from sayso.case.articles import find_current, get_fact, load_readings, put_fact
from sayso.case.database import writing
from sayso.case.packing import digest, indexable, pack_json, unpack_json
from sayso.case.pictures import claim_words, picture_from_json, reuse_from_json, reuse_to_json
from sayso.case.schema import articles, readings, stories, story_articles
from sayso.interchange import picture_to_json
from sayso.pipeline import Steps, StoryInput, link, weigh_story
from sayso.records import Picture, Story

# Another process that adds articles meanwhile makes a linking stale; after so many the lock is held throughout.
_TRIES = 3


@dataclass(frozen=True, slots=True)
class Settled:
    """How many stories there are, and how many of them were weighed again."""

    stories: int
    weighed: int


def is_settled(connection: Connection, *, weigher: str | None) -> bool:
    """Tell whether every story is up to date; `weigher` None accepts what another version linked and weighed."""
    generation, _, by = get_fact(connection, "settled").partition("/")
    if generation != get_fact(connection, "generation") or weigher not in (None, by):
        return False
    return connection.execute(select(stories.c.number).where(stories.c.picture.is_(None))).first() is None


def settle(engine: Engine, steps: Steps, *, on_weighed: Callable[[int, int], None] | None = None) -> Settled:
    """Bring stories and Pictures up to date with the current articles; nothing is done where they are."""
    for attempt in range(_TRIES):
        if _link(engine, steps, hold=attempt == _TRIES - 1):
            break
    with engine.connect() as connection:
        pending = list(
            connection.execute(
                select(stories.c.number).where(stories.c.picture.is_(None)).order_by(stories.c.number)
            ).scalars()
        )
        total = len(connection.execute(select(stories.c.number)).all())
    for done, number in enumerate(pending, start=1):
        _weigh(engine, steps, number)
        if on_weighed:
            on_weighed(done, len(pending))
    return Settled(stories=total, weighed=len(pending))


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
        rows = [{"story": number, "article": numbers[name]} for name in story.articles]
        connection.execute(insert(story_articles), rows)
    for gone in held.keys() - kept:
        _remove(connection, gone)


def _remove(connection: Connection, story: str) -> None:
    if connection.dialect.name == "sqlite":
        number = connection.execute(select(stories.c.number).where(stories.c.id == story)).scalar()
        connection.execute(text("DELETE FROM claim_words WHERE story = :number"), {"number": number})
    connection.execute(delete(stories).where(stories.c.id == story))


def _weigh(engine: Engine, steps: Steps, number: int) -> None:
    with engine.connect() as connection:
        row = connection.execute(select(stories).where(stories.c.number == number)).first()
        if row is None or row.picture is not None:
            return
        members = connection.execute(select(story_articles.c.article).where(story_articles.c.story == number)).scalars()
        found = {reading.article.id: reading for _, reading in load_readings(connection, members)}
    id_, title, names = unpack_json(row.record)
    story = Story(id=id_, title=title, articles=tuple(names))
    given = StoryInput(
        story=story,
        readings=tuple(found[name] for name in names),
        reuse=tuple(map(reuse_from_json, unpack_json(row.reuse))),
    )
    picture = weigh_story(given, steps=steps)
    with writing(engine) as connection:
        same = (stories.c.number == number) & (stories.c.digest == row.digest) & stories.c.picture.is_(None)
        packed = pack_json(picture_to_json(picture))
        if connection.execute(update(stories).where(same).values(picture=packed)).rowcount:
            _index_claims(connection, number, picture, given)


def _index_claims(connection: Connection, number: int, picture: Picture, given: StoryInput) -> None:
    if connection.dialect.name != "sqlite":
        return
    rows = [
        {"story": number, "claim": claim.id, "body": indexable(words)}
        for claim, words in claim_words(picture, given.readings)
    ]
    if rows:
        connection.execute(text("INSERT INTO claim_words (story, claim, body) VALUES (:story, :claim, :body)"), rows)
