"""Stories and Pictures in the database, brought up to date with the current articles.

Linking is a function of the set of current articles, so that the order in which they came cannot matter; the indexes
find what an article changes in it without a look at the rest. Every step leaves the case whole and notes what is left
to do, so that it may be broken off anywhere. A story is weighed again only where what its Picture follows from has
changed: its digest says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection, Engine, func, select

from sayso.case.articles import find_current, get_fact, put_fact
from sayso.case.database import writing
from sayso.case.grouping import group_articles
from sayso.case.indexing import index_articles
from sayso.case.packing import unpack_json
from sayso.case.pairing import pair_articles
from sayso.case.pending import Step, find_pending, is_pending, put_pending
from sayso.case.pictures import picture_from_json
from sayso.case.schema import stories
from sayso.case.weighing import load_tasks, put_picture, weigh_task
from sayso.engines.local import map_articles
from sayso.pipeline import Steps
from sayso.records import Picture

# Articles linked in one transaction: another process waits for no longer than a second.
_BATCH = 50
# To weigh a story of ten articles takes a quarter of a second, to start a process a whole one.
_SMALL = 12


@dataclass(frozen=True, slots=True)
class Settled:
    """How many stories there are, and how many of them were weighed again."""

    stories: int
    weighed: int


def is_settled(connection: Connection, *, weigher: str | None) -> bool:
    """Tell whether every story is up to date; `weigher` None accepts what another version linked and weighed."""
    return weigher in (None, get_fact(connection, "weigher")) and not is_pending(connection)


def settle(
    engine: Engine,
    steps: Steps,
    *,
    processes: int | None = 1,
    on_progress: Callable[[str, int, int], None] | None = None,
) -> Settled:
    """Bring stories and Pictures up to date with the current articles; nothing is done where they are."""
    tell = on_progress or (lambda _doing, _done, _total: None)
    _outdate(engine, steps)
    while _link(engine, steps):
        pass
    with engine.connect() as connection:
        pending = find_pending(connection, "weigh")
    weigher = partial(weigh_task, steps=steps)
    tasks = load_tasks(engine, pending)
    for done, weighed in enumerate(map_articles(weigher, tasks, processes=processes, small=_SMALL), start=1):
        with writing(engine) as connection:
            put_picture(connection, weighed)
        tell("weighing", done, len(pending))
    with engine.connect() as connection:
        held = connection.execute(select(func.count()).select_from(stories)).scalar_one()
    return Settled(stories=held, weighed=len(pending))


def load_pictures(connection: Connection) -> Iterator[Picture]:
    """Yield the Picture of every story, the largest first."""
    loaded = [
        picture_from_json(unpack_json(data))
        for data in connection.execute(select(stories.c.picture).where(stories.c.picture.is_not(None))).scalars()
    ]
    yield from sorted(loaded, key=lambda p: (-len(p.story.articles), p.story.id))


def _outdate(engine: Engine, steps: Steps) -> None:
    """Note that all is to be linked anew where another version of the program has done it."""
    with engine.connect() as connection:
        if get_fact(connection, "weigher") == steps.weigher:
            return
    with writing(engine) as connection:
        put_pending(connection, "index", find_current(connection))
        put_fact(connection, "weigher", steps.weigher)


def _link(engine: Engine, steps: Steps) -> bool:
    """Do the first step that any article waits for, for some of them; False where none waits."""
    work: tuple[tuple[Step, Callable[..., None]], ...] = (
        ("index", index_articles),
        ("pair", pair_articles),
        ("group", group_articles),
    )
    with writing(engine) as connection:
        for step, act in work:
            numbers = find_pending(connection, step, limit=_BATCH)
            if numbers:
                act(connection, numbers, steps=steps)
                return True
    return False
