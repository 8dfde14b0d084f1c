"""Last step: the Pictures of stories that are new or no longer what they were."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, delete, select, text, update

from sayso.case.articles import load_readings
from sayso.case.packing import indexable, pack_json, unpack_json
from sayso.case.pending import drop_pending, split
from sayso.case.pictures import claim_words, reuse_from_json
from sayso.case.schema import stories, story_articles
from sayso.interchange import picture_to_json
from sayso.pipeline import Steps, StoryInput, weigh_story
from sayso.records import Story

# The search index finds its rows by number alone: a story's claims stand at its own number times this, and on.
_CLAIMS = 1 << 20


@dataclass(frozen=True, slots=True)
class Task:
    """One story to be weighed, and the digest it was kept under."""

    number: int
    digest: str
    given: StoryInput


@dataclass(frozen=True, slots=True)
class Weighed:
    """One story's Picture, packed, with the words of its claims."""

    number: int
    digest: str
    picture: bytes
    words: list[tuple[str, str]]


def load_tasks(engine: Engine, pending: Sequence[int]) -> Iterator[Task]:
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
        name, title, names = unpack_json(row.record)
        given = StoryInput(
            story=Story(id=name, title=title, articles=tuple(names)),
            readings=tuple(found[name] for name in names),
            reuse=tuple(map(reuse_from_json, unpack_json(row.reuse))),
        )
        yield Task(number, row.digest, given)


def weigh_task(task: Task, *, steps: Steps) -> Weighed:
    """Return the Picture of a story, packed; what follows from the task alone."""
    picture = weigh_story(task.given, steps=steps)
    words = [(claim.id, indexable(said)) for claim, said in claim_words(picture, task.given.readings)]
    return Weighed(task.number, task.digest, pack_json(picture_to_json(picture)), words)


def put_picture(connection: Connection, weighed: Weighed) -> None:
    """Keep a Picture, unless its story has changed meanwhile."""
    same = (stories.c.number == weighed.number) & (stories.c.digest == weighed.digest) & stories.c.picture.is_(None)
    put = connection.execute(update(stories).where(same).values(picture=weighed.picture)).rowcount
    drop_pending(connection, "weigh", [weighed.number])
    if put and weighed.words and connection.dialect.name == "sqlite":
        first = weighed.number * _CLAIMS + 1
        rows = [
            {"place": first + n, "story": weighed.number, "claim": claim, "body": body}
            for n, (claim, body) in enumerate(weighed.words)
        ]
        query = "INSERT INTO claim_words (rowid, story, claim, body) VALUES (:place, :story, :claim, :body)"
        connection.execute(text(query), rows)


def remove_stories(connection: Connection, numbers: Sequence[int]) -> None:
    """Remove stories with everything kept of them."""
    for part in split(list(numbers)):
        if connection.dialect.name == "sqlite":
            gone = [{"first": number * _CLAIMS, "last": (number + 1) * _CLAIMS - 1} for number in part]
            connection.execute(text("DELETE FROM claim_words WHERE rowid BETWEEN :first AND :last"), gone)
        connection.execute(delete(stories).where(stories.c.number.in_(part)))
    drop_pending(connection, "weigh", numbers)
