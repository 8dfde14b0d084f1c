"""A case that the first revision of the tables was made for, brought to today's."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from sayso.case.database import find_url
from sayso.case.migrations.upgrade import upgrade
from tests.case.fakes import open_fake, page, show

SHARED = ("articles", "keys", "pages", "readings", "failures", "stories", "story_articles")
PAGES = [
    page("Four died. A tank blew up.", id="1", title="fire", published="2031-01-01"),
    page("Five died. A tank blew up.", id="1", title="fire", published="2031-01-02"),
    page("A tank blew up.", id="2", title="fire"),
    page("unreadable", source="x.bin"),
    page("A dam held.", id="3", title="flood"),
]


@pytest.fixture
def old(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A case of the first revision with articles and stories, and what it shows."""
    new, path = tmp_path / "new.sayso", tmp_path / "old.sayso"
    with open_fake(new) as case:
        case.add_pages(PAGES)
        shown = show(case)
    engine = create_engine(find_url(path))
    upgrade(engine, "0001")
    engine.dispose()
    with sqlite3.connect(path) as raw:
        raw.execute("ATTACH ? AS new", (str(new),))
        for table in SHARED:
            raw.execute(f"INSERT INTO {table} SELECT * FROM new.{table}")
        raw.execute("INSERT INTO claim_words (story, claim, body) SELECT story, claim, body FROM new.claim_words")
        raw.execute("INSERT INTO facts SELECT * FROM new.facts WHERE name = 'documents'")
        raw.execute("INSERT INTO facts VALUES ('generation', '4'), ('settled', '4/weigher-1')")
    raw.close()
    yield path, shown


def test_it_keeps_its_articles_stories_and_failures(old: tuple[Path, str]) -> None:
    path, shown = old
    with open_fake(path) as case:
        assert [r.article.text for r in case.readings] == [
            "Five died. A tank blew up.",
            "A tank blew up.",
            "A dam held.",
        ]
        assert [f.source for f in case.failures] == ["x.bin"]
        assert show(case) == shown


def test_it_reads_nothing_again_and_takes_new_articles(old: tuple[Path, str]) -> None:
    path, _ = old
    with open_fake(path) as case:
        added = case.add_pages([*PAGES, page("The dam broke.", id="4", title="flood")])
        assert (added.new, added.known, added.reread) == (1, 4, 0)
        assert {p.story.title: p.story.articles for p in case.stories} == {"fire": ("1", "2"), "flood": ("3", "4")}


def test_claims_of_a_story_that_goes_are_found_no_more(old: tuple[Path, str]) -> None:
    path, _ = old
    with open_fake(path) as case:
        case.add_pages([page("A dam broke.", id="3", title="flood")])
    with sqlite3.connect(path) as raw:
        bodies = {body for (body,) in raw.execute("SELECT body FROM claim_words")}
        assert not any("A dam held." in body for body in bodies)
        assert any("A dam broke." in body for body in bodies)
    raw.close()
