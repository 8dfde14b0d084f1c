from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

import sayso
from sayso.case.database import find_url
from sayso.demo import find_articles
from sayso.errors import CaseError
from sayso.records import Article, Failure, Page, Picture, Reading, Reuse, Story
from tests.case.fakes import open_fake, page, read, show, weigh


def texts(path: Path) -> list[str]:
    with open_fake(path) as case:
        return [reading.article.text for reading in case.readings]


def test_the_same_article_twice_is_one(tmp_path: Path) -> None:
    with open_fake(tmp_path / "a.sayso") as case:
        case.add_pages([page("It burned.", id="1")])
        added = case.add_pages([page("It burned.", id="1"), page("It burned.", id="1", source="elsewhere")])
    assert (added.new, added.known) == (0, 2)
    assert texts(tmp_path / "a.sayso") == ["It burned."]


def test_the_same_article_twice_in_one_go_is_one(tmp_path: Path) -> None:
    with open_fake(tmp_path / "a.sayso") as case:
        added = case.add_pages([page("It burned.", id="1"), page("It burned.", id="1")])
    assert (added.new, added.known) == (1, 1)


def test_changed_text_at_the_same_address_is_a_new_version(tmp_path: Path) -> None:
    url = "https://a.example/fire"
    with open_fake(tmp_path / "a.sayso") as case:
        case.add_pages([page("Four died.", url=url)])
        added = case.add_pages([page("Five died.", url=url)])
    assert (added.new, added.versions) == (0, 1)
    assert texts(tmp_path / "a.sayso") == ["Five died."]


def test_an_older_version_that_comes_late_does_not_become_current(tmp_path: Path) -> None:
    with open_fake(tmp_path / "a.sayso") as case:
        case.add_pages([page("Five died.", id="1", published="2031-02-02T10:00:00+03:00")])
        case.add_pages([page("Four died.", id="1", published="2031-02-02T06:00:00Z")])
    assert texts(tmp_path / "a.sayso") == ["Five died."]


def test_an_address_joins_what_ids_kept_apart(tmp_path: Path) -> None:
    url = "https://a.example/fire"
    with open_fake(tmp_path / "a.sayso") as case:
        case.add_pages([page("One.", id="1"), page("Two.", url=url)])
        case.add_pages([page("Three.", id="1", url=url)])
    assert texts(tmp_path / "a.sayso") == ["Three."]


def test_an_outlet_s_front_page_identifies_no_article(tmp_path: Path) -> None:
    with open_fake(tmp_path / "a.sayso") as case:
        case.add_pages([page("One.", url="https://a.example/"), page("Two.", url="https://a.example")])
    assert texts(tmp_path / "a.sayso") == ["One.", "Two."]


def test_a_failure_is_kept_once(tmp_path: Path) -> None:
    with open_fake(tmp_path / "a.sayso") as case:
        pages: list[Page | Failure] = [
            page("unreadable", source="x.bin"),
            Failure(source="y.png", step="intake", reason="a picture"),
        ]
        assert case.add_pages(pages).failed == 2
        case.add_pages(pages)
        assert [(f.source, f.reason) for f in case.failures] == [("x.bin", "it says so"), ("y.png", "a picture")]


def test_any_code_point_survives(tmp_path: Path) -> None:
    odd = "A\x00b \ud800 \u202e \U0001f600."
    with open_fake(tmp_path / "a.sayso") as case:
        case.add_pages([page(odd, id=odd, title=odd, outlet=odd, author=odd, url=odd, published="9999")])
        (reading,) = case.readings
        assert (reading.article.text, reading.article.title, reading.article.id) == (odd, odd, odd)
        assert case.stories[0].claims[0].text == odd


def test_the_order_of_arrival_changes_nothing(tmp_path: Path) -> None:
    pages = [
        page("Four died. A tank blew up.", id="1", title="fire", published="2031-01-01"),
        page("Five died. A tank blew up.", id="1", title="fire", published="2031-01-02"),
        page("A tank blew up.", id="2", title="fire"),
        page("A dam held.", id="3", title="flood"),
    ]
    seen = set()
    for number, order in enumerate(list(permutations(pages))[::3]):
        with open_fake(tmp_path / f"{number}.sayso") as case:
            if number % 2:
                case.add_pages(order)
            else:
                for each in order:
                    case.add_pages([each])
            seen.add(show(case))
    assert len(seen) == 1


def test_only_new_articles_are_read_and_only_touched_stories_weighed(tmp_path: Path) -> None:
    done: list[str] = []

    def noting_read(article: Article) -> Reading:
        done.append(f"read {article.id}")
        return read(article)

    def noting_weigh(story: Story, readings: tuple[Reading, ...], reuse: tuple[Reuse, ...]) -> Picture:
        done.append(f"weigh {story.title}")
        return weigh(story, readings, reuse)

    with open_fake(tmp_path / "a.sayso", read=noting_read, weigh=noting_weigh) as case:
        first = [page("One.", id="1", title="fire"), page("Two.", id="2", title="flood")]
        case.add_pages(first)
        done.clear()
        added = case.add_pages([*first, page("Three.", id="3", title="flood")])
    assert done == ["read 3", "weigh flood"]
    assert (added.stories, added.weighed) == (2, 1)


def test_a_newer_reader_reads_again(tmp_path: Path) -> None:
    def shouting(article: Article) -> Reading:
        return replace(read(article), sentences=())

    with open_fake(tmp_path / "a.sayso") as case:
        case.add_pages([page("One.", id="1")])
    with open_fake(tmp_path / "a.sayso", read=shouting, reader="reader-2") as case:
        assert case.add_pages([]).reread == 1
        assert [reading.sentences for reading in case.readings] == [()]
        assert case.stories[0].claims == ()
        assert case.add_pages([]).reread == 0


def test_a_newer_weigher_weighs_again(tmp_path: Path) -> None:
    with open_fake(tmp_path / "a.sayso") as case:
        case.add_pages([page("One.", id="1")])
    with open_fake(tmp_path / "a.sayso", weigher="weigher-2") as case:
        assert case.add_pages([]).weighed == 1
        assert case.add_pages([]).weighed == 0


def test_a_story_that_is_gone_is_shown_no_more(tmp_path: Path) -> None:
    with open_fake(tmp_path / "a.sayso") as case:
        case.add_pages([page("One.", id="1", title="fire")])
        case.add_pages([page("Two.", id="1", title="flood")])
        assert [picture.story.title for picture in case.stories] == ["flood"]


def test_a_case_in_use_by_another_process_is_told_plainly(tmp_path: Path) -> None:
    with open_fake(tmp_path / "a.sayso") as case:
        other = create_engine(find_url(tmp_path / "a.sayso"), poolclass=NullPool)
        with other.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            with pytest.raises(CaseError, match="another process"):
                case.add_pages([page("One.", id="1")])
        other.dispose()


def test_articles_that_another_process_adds_while_stories_are_linked_are_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "a.sayso"
    calls: list[int] = []

    def meddling(story: Story, readings: tuple[Reading, ...], reuse: tuple[Reuse, ...]) -> Picture:
        calls.append(len(readings))
        if len(calls) == 1:
            with open_fake(path) as other:
                other.add_pages([page("Two.", id="2")])
        return weigh(story, readings, reuse)

    with open_fake(path, weigh=meddling) as case:
        case.add_pages([page("One.", id="1")])
        assert case.stories[0].story.articles == ("1", "2")


def test_the_real_steps_give_the_same_pictures_in_any_order(tmp_path: Path) -> None:
    articles = find_articles().read_text(encoding="utf-8").splitlines(keepends=True)[:4]
    whole, backwards = tmp_path / "whole.jsonl", tmp_path / "backwards"
    whole.write_text("".join(articles), encoding="utf-8")
    backwards.mkdir()
    with sayso.open(tmp_path / "a.sayso") as at_once, sayso.open(tmp_path / "b.sayso") as one_by_one:
        at_once.add(whole)
        for number, line in enumerate(reversed(articles)):
            (backwards / f"{number}.jsonl").write_text(line, encoding="utf-8")
            one_by_one.add(backwards / f"{number}.jsonl")
        assert show(one_by_one) == show(at_once)
