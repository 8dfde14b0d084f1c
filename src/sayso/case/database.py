"""Opening the database of a case: made, recognised, upgraded, or refused with a reason."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError, OperationalError

from sayso.case.schema import HEAD, REVISIONS, VERSION_TABLE
from sayso.errors import CaseError

# Another process holds the database for one article, or for the tables of one linking: well under a second.
BUSY_SECONDS = 30.0
_SQLITE_HEADER = b"SQLite format 3\x00"


def open_database(place: str | Path, *, create: bool = True, busy: float = BUSY_SECONDS) -> Engine:
    """Return the engine of a case given as a path or as a database URL; an older case is upgraded on the way.

    Raises CaseError where it is missing (and not to be made), no case, newer than this program, or in use.
    """
    url = find_url(place)
    shown = url.render_as_string(hide_password=True) if "://" in str(place) else str(place)
    if url.database and url.get_backend_name() == "sqlite":
        _refuse_foreign_file(Path(url.database), create=create)
    try:
        engine = create_engine(url, connect_args={"timeout": busy} if url.get_backend_name() == "sqlite" else {})
    except (ImportError, NoSuchModuleError) as error:
        raise CaseError(f"{shown} needs a database driver that is not installed: {error}; install it") from error
    if engine.dialect.name == "sqlite":
        _prepare_sqlite(engine)
    try:
        _bring_to_head(engine, shown, create=create)
    except OperationalError as error:
        engine.dispose()
        raise in_use(shown, error) from error
    except DatabaseError as error:
        engine.dispose()
        raise CaseError(
            f"{shown} is damaged or not a sayso case ({error.orig}); give another path, or restore it"
        ) from error
    except CaseError:
        engine.dispose()
        raise
    return engine


def find_url(place: str | Path) -> URL:
    """Return the database URL of a case given as a path or as a URL."""
    if "://" in str(place):
        try:
            return make_url(str(place))
        except ArgumentError as error:
            raise CaseError(f"{place} is not a database URL; give a file such as iraq.sayso") from error
    return URL.create("sqlite", database=str(place))


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that takes the write lock at once, so that what it reads stays true until it writes."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        yield connection


def in_use(shown: str, error: DatabaseError) -> CaseError:
    """Return the error to show where the database could not be read or written."""
    why = str(error.orig)
    if "locked" in why or "busy" in why:
        return CaseError(f"{shown} is being written by another process; wait for it to end and run the command again")
    return CaseError(f"{shown} cannot be read or written: {why}; check the path, its permissions and the disk")


def _refuse_foreign_file(path: Path, *, create: bool) -> None:
    if path.is_dir():
        raise CaseError(f"{path} is a folder, not a case; give a file name such as {path / 'case.sayso'}")
    if not path.exists():
        if not create:
            raise CaseError(f"there is no case {path}; make one with: sayso add {path} ARTICLES...")
        if not path.parent.is_dir():
            raise CaseError(f"the folder {path.parent} does not exist; make it, or give another path for the case")
        return
    try:
        with path.open("rb") as file:
            header = file.read(len(_SQLITE_HEADER))
    except OSError as error:
        raise CaseError(f"{path} cannot be opened: {error.strerror}; check its permissions") from error
    if header and header != _SQLITE_HEADER:
        raise CaseError(f"{path} is not a sayso case; give the case first and the articles after it")


def _prepare_sqlite(engine: Engine) -> None:
    # sqlite3 would begin transactions late and commit before DDL; SQLAlchemy's BEGIN is made explicit instead.
    @event.listens_for(engine, "connect")
    def configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        with closing(connection.cursor()) as cursor:
            cursor.execute("PRAGMA foreign_keys = ON")
            cursor.execute("PRAGMA synchronous = NORMAL")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _bring_to_head(engine: Engine, shown: str, *, create: bool) -> None:
    revision = _find_revision(engine, shown)
    if revision == HEAD:
        return
    if revision is not None and revision not in REVISIONS:
        raise CaseError(f"{shown} was written by a newer sayso (revision {revision}); upgrade sayso to open it")
    if revision is None and not create:
        raise CaseError(f"{shown} is empty, not a sayso case; fill it with: sayso add {shown} ARTICLES...")
    if engine.dialect.name == "sqlite":
        # The journal mode belongs to the file and cannot change within a transaction.
        with engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            if isinstance(raw, sqlite3.Connection):
                raw.execute("PRAGMA journal_mode = WAL")
    from sayso.case.migrations.upgrade import upgrade

    upgrade(engine)


def _find_revision(engine: Engine, shown: str) -> str | None:
    """Return the revision of a case, None where the database is empty."""
    with engine.connect() as connection:
        names = inspect(connection).get_table_names()
        if not names:
            return None
        if VERSION_TABLE not in names:
            raise CaseError(f"{shown} is a database, but not a sayso case; give another path")
        found = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()  # noqa: S608
        return str(found) if found is not None else None
