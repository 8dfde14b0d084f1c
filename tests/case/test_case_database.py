from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine

from sayso.case.database import find_url, open_database
from sayso.case.migrations.upgrade import upgrade
from sayso.case.schema import HEAD, REVISIONS, VERSION_TABLE, metadata
from sayso.errors import CaseError


def test_the_migrations_make_the_tables_of_the_schema(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "a.sayso")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        changes = [c for c in compare_metadata(context, metadata) if "_words" not in str(c)]
    engine.dispose()
    assert changes == []


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_case_of_any_revision_is_brought_to_the_newest(tmp_path: Path, revision: str) -> None:
    old = create_engine(find_url(tmp_path / "old.sayso"))
    upgrade(old, revision)
    old.dispose()
    open_database(tmp_path / "old.sayso").dispose()
    with sqlite3.connect(tmp_path / "old.sayso") as raw:
        assert raw.execute(f"SELECT version_num FROM {VERSION_TABLE}").fetchall() == [(HEAD,)]
    raw.close()


def test_a_case_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    open_database(tmp_path / "a.sayso").dispose()
    with sqlite3.connect(tmp_path / "a.sayso") as raw:
        raw.execute(f"UPDATE {VERSION_TABLE} SET version_num = '9999'")
    raw.close()
    with pytest.raises(CaseError, match=r"newer sayso.*upgrade sayso"):
        open_database(tmp_path / "a.sayso")


def test_a_text_file_is_no_case(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Four people were killed.")
    with pytest.raises(CaseError, match="not a sayso case; give the case first"):
        open_database(tmp_path / "notes.txt")


def test_another_program_s_database_is_no_case(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "other.db") as raw:
        raw.execute("CREATE TABLE songs (name)")
    raw.close()
    with pytest.raises(CaseError, match="a database, but not a sayso case"):
        open_database(tmp_path / "other.db")


def test_a_damaged_case_is_told_from_a_bug(tmp_path: Path) -> None:
    (tmp_path / "bad.sayso").write_bytes(b"SQLite format 3\x00" + b"\xff" * 4000)
    with pytest.raises(CaseError, match=r"damaged|cannot be read"):
        open_database(tmp_path / "bad.sayso")


def test_a_folder_is_no_case(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="is a folder"):
        open_database(tmp_path)


def test_a_case_that_is_asked_must_exist(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="make one with: sayso add"):
        open_database(tmp_path / "none.sayso", create=False)
    assert not (tmp_path / "none.sayso").exists()


def test_an_empty_file_holds_no_answers(tmp_path: Path) -> None:
    (tmp_path / "empty.sayso").touch()
    with pytest.raises(CaseError, match="is empty"):
        open_database(tmp_path / "empty.sayso", create=False)


def test_opening_a_case_of_today_does_not_load_the_migrations(tmp_path: Path) -> None:
    path = tmp_path / "a.sayso"
    open_database(path).dispose()
    code = f"import sys; from sayso.case.database import open_database; open_database({str(path)!r}); "
    code += "sys.exit('alembic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


@pytest.mark.parametrize("url", ["nothing://a/b", "://", "postgresql+nodriver://a/b"])
def test_a_url_that_leads_nowhere_is_told_plainly(url: str) -> None:
    with pytest.raises(CaseError):
        open_database(url)
