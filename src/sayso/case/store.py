"""The case as the user holds it: articles go in, stories come out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, OperationalError

from sayso.case.articles import (
    find_current,
    find_outdated,
    is_known,
    load_failures,
    load_readings,
    put_failure,
    put_reading,
    replace_reading,
)
from sayso.case.checking import Answer, check
from sayso.case.database import BUSY_SECONDS, in_use, open_database, writing
from sayso.case.search import Hit, search
from sayso.case.stories import is_settled, load_pictures, settle
from sayso.intake.files import read_sources
from sayso.pipeline import Steps, default_steps, read_again, read_pages
from sayso.records import Failure, Page, Picture, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an `add` is: what it does, how much is done, and of how many (None: not known)."""

    doing: str
    done: int
    total: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What an `add` has come to."""

    new: int
    versions: int
    known: int
    failed: int
    reread: int
    stories: int
    weighed: int


class Case:
    """A workspace in one file. Use it as a context manager, or close it."""

    def __init__(
        self,
        place: str | Path,
        *,
        create: bool = True,
        steps: Steps | None = None,
        busy: float = BUSY_SECONDS,
    ) -> None:
        """Open a case, by path or database URL; it is made where there is none, unless `create` is False."""
        self.place = str(place)
        self._given = steps
        self._engine: Engine = open_database(place, create=create, busy=busy)

    def add(
        self,
        *sources: str | Path,
        stdin: BinaryIO | None = None,
        processes: int | None = 1,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> Added:
        """Add articles from files, folders or standard input (`-`), and bring all stories up to date.

        Articles that the case already holds cost next to nothing. Stopped at any moment, the case holds all articles
        up to that moment, and the same call goes on from there. `processes` None uses all processors for large
        batches; a script that asks for more than one needs the guard `if __name__ == "__main__"`.
        """
        return self.add_pages(read_sources(sources, stdin=stdin), processes=processes, on_progress=on_progress)

    def add_pages(
        self,
        pages: Iterable[Page | Failure],
        *,
        processes: int | None = 1,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> Added:
        """Add articles that some other intake has made Pages of; see `add`."""
        tell = on_progress or (lambda _: None)
        counts = {"new": 0, "version": 0, "known": 0, "failed": 0}
        with self._plain_errors():
            reread = self._read_again(processes, tell)
            unknown = self._sort_out(pages, counts, tell)
            for page, reading in read_pages(unknown, steps=self._steps, processes=processes):
                counts[self._put(page, reading)] += 1
                tell(Progress(doing="reading", done=sum(counts.values())))
            settled = settle(
                self._engine,
                self._steps,
                processes=processes,
                on_progress=lambda doing, done, total: tell(Progress(doing=doing, done=done, total=total)),
            )
        return Added(
            new=counts["new"],
            versions=counts["version"],
            known=counts["known"],
            failed=counts["failed"],
            reread=reread,
            stories=settled.stories,
            weighed=settled.weighed,
        )

    @property
    def stories(self) -> tuple[Picture, ...]:
        """The Picture of every story, the largest first; work that was interrupted is finished before."""
        self._settle()
        with self._plain_errors(), self._engine.connect() as connection:
            return tuple(load_pictures(connection))

    @property
    def readings(self) -> Iterator[Reading]:
        """The Reading of every article's current version, in order of arrival."""
        with self._plain_errors(), self._engine.connect() as connection:
            for _, reading in load_readings(connection, find_current(connection)):
                yield reading

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What could not be read, and why."""
        with self._plain_errors(), self._engine.connect() as connection:
            return load_failures(connection)

    def check(self, sentence: str) -> tuple[Answer, ...]:
        """Return which claims support or deny a sentence, on whose word; nothing where none speaks to it."""
        self._settle()
        with self._plain_errors(), self._engine.connect() as connection:
            return check(connection, sentence, steps=self._steps)

    def search(self, words: str, *, limit: int = 20) -> tuple[Hit, ...]:
        """Return the articles that hold all words, with the sentences and who says them, the best first."""
        with self._plain_errors(), self._engine.connect() as connection:
            return search(connection, words, limit=limit)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def __enter__(self) -> Case:
        """Return the case itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of the file."""
        self.close()

    @property
    def _steps(self) -> Steps:
        return self._given or default_steps()

    def _settle(self) -> None:
        """Finish linking and weighing that was interrupted."""
        with self._plain_errors():
            with self._engine.connect() as connection:
                settled = is_settled(connection, weigher=None)
            if not settled:
                settle(self._engine, self._steps)

    def _sort_out(
        self, pages: Iterable[Page | Failure], counts: dict[str, int], tell: Callable[[Progress], None]
    ) -> Iterator[Page]:
        """Yield the pages that are to be read; failures and known pages are counted on the way."""
        for page in pages:
            if isinstance(page, Page) and not self._knows(page):
                yield page
                continue
            if isinstance(page, Failure):
                with writing(self._engine) as connection:
                    put_failure(connection, page)
            counts["failed" if isinstance(page, Failure) else "known"] += 1
            tell(Progress(doing="reading", done=sum(counts.values())))

    def _knows(self, page: Page) -> bool:
        with self._engine.connect() as connection:
            return is_known(connection, page)

    def _put(self, page: Page, reading: Reading | Failure) -> str:
        with writing(self._engine) as connection:
            if isinstance(reading, Failure):
                put_failure(connection, reading)
                return "failed"
            return put_reading(connection, page, reading, reader=self._steps.reader)

    def _read_again(self, processes: int | None, tell: Callable[[Progress], None]) -> int:
        """Read again what an older reader has read."""
        with self._engine.connect() as connection:
            numbers = find_outdated(connection, self._steps.reader)
            outdated = load_readings(connection, numbers)
            done = 0
            for number, reading in read_again(outdated, steps=self._steps, processes=processes):
                with writing(self._engine) as writer:
                    replace_reading(writer, number, reading, reader=self._steps.reader)
                done += 1
                tell(Progress(doing="reading again", done=done, total=len(numbers)))
        return done

    @contextmanager
    def _plain_errors(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as error:
            # Its other subclasses tell of bugs in this program.
            if type(error) not in (DatabaseError, OperationalError):
                raise
            raise in_use(self.place, error) from error
