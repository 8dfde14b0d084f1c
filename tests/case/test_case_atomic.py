from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

import sayso
from sayso.demo import find_articles
from tests.case.fakes import open_fake, page, show

PAGES = [
    page("Four died.", id="1", title="fire", published="2031-01-01"),
    page("Five died.", id="1", title="fire", published="2031-01-02"),
    page("A dam held.", id="2", title="flood"),
]


class Killed(BaseException):
    """Stands for the end of the process."""


@contextmanager
def killed_at(statement: int) -> Iterator[None]:
    """Break off when the given number of statements has reached the database."""
    left = statement

    def count(*_: Any) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise Killed

    event.listen(Engine, "before_cursor_execute", count)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", count)


def test_broken_off_at_any_statement_nothing_is_lost_or_double(tmp_path: Path) -> None:
    with open_fake(tmp_path / "empty.sayso"):
        pass
    shutil.copy(tmp_path / "empty.sayso", tmp_path / "whole.sayso")
    with open_fake(tmp_path / "whole.sayso") as case:
        case.add_pages(PAGES)
        expected = show(case)
    for statement in range(2, 1000, 5):
        path = tmp_path / "broken.sayso"
        for suffix in ("", "-wal", "-shm"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)
        shutil.copy(tmp_path / "empty.sayso", path)
        try:
            with killed_at(statement), open_fake(path) as case:
                case.add_pages(PAGES)
        except Killed:
            with open_fake(path) as case:
                assert [r.article.text for r in case.readings] in ([], ["Four died."], ["Five died."], texts())
                case.add_pages(PAGES)
                assert show(case) == expected
        else:
            assert statement > 30
            return
    pytest.fail("the work never came to an end")


def texts() -> list[str]:
    return ["Five died.", "A dam held."]


def test_a_bug_in_the_reader_keeps_what_came_before_it(tmp_path: Path) -> None:
    def failing(article: Any) -> Any:
        if article.id == "2":
            raise ZeroDivisionError("a bug")
        from tests.case.fakes import read

        return read(article)

    with open_fake(tmp_path / "a.sayso", read=failing) as case, pytest.raises(ZeroDivisionError) as found:
        case.add_pages(PAGES)
    assert found.value.__notes__ == ["while reading article '2'"]
    with open_fake(tmp_path / "a.sayso") as case:
        assert [r.article.text for r in case.readings] == ["Five died."]
        assert [picture.story.title for picture in case.stories] == ["fire"]


def test_work_that_was_interrupted_is_finished_before_it_is_shown(tmp_path: Path) -> None:
    def interrupted(*_: Any) -> Any:
        raise KeyboardInterrupt

    with open_fake(tmp_path / "a.sayso", weigh=interrupted) as case, pytest.raises(KeyboardInterrupt):
        case.add_pages(PAGES)
    with open_fake(tmp_path / "a.sayso") as case:
        assert [picture.story.title for picture in case.stories] == ["fire", "flood"]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_killed_process_leaves_a_case_that_the_next_run_completes(tmp_path: Path) -> None:
    path, articles = tmp_path / "a.sayso", tmp_path / "articles.jsonl"
    articles.write_bytes(find_articles().read_bytes())
    code = (
        "import sys, sayso\n"
        "def tell(step): print(step.done, flush=True); sys.stdin.readline() if step.done == 4 else None\n"
        "sayso.open(sys.argv[1]).add(sys.argv[2], on_progress=tell)"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code, str(path), str(articles)], **pipes) as child:  # type: ignore[call-overload]
        while child.stdout.readline().strip() != b"4":
            pass
        os.kill(child.pid, signal.SIGKILL)
    with sqlite3.connect(path) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    raw.close()
    with sayso.open(path) as case:
        assert len(list(case.readings)) == 4
        added = case.add(articles)
        assert (added.new, added.known) == (5, 4)
        assert sum(len(picture.story.articles) for picture in case.stories) == 9
