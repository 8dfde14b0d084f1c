from __future__ import annotations

import pytest

from sayso.clean import clean
from sayso.clean.names import same_name
from sayso.records import Article, Page

STORY = "Two bridges were closed on Monday, the mayor said.\n\nNobody was hurt, she added."


def credited(text: str, *, author: str | None = None, outlet: str | None = "Lom Courier") -> list[tuple[str, str]]:
    article = clean(Page(source="a", content=text, author=author, outlet=outlet))
    assert isinstance(article, Article)
    for credit in article.credits:
        assert credit.span is None or text[credit.span.start : credit.span.end] == credit.name
    return [(credit.name, credit.place) for credit in article.credits]


@pytest.mark.parametrize(
    ("dateline", "name"),
    [
        ("BAGHDAD (Reuters) - ", "Reuters"),
        ("VARNICA/LOM, May 17 (Northmark) - ", "Northmark"),
        ("VARNICA, Nigeria (Eastmark Wire) — ", "Eastmark Wire"),
        ("Varnica, Jul 19 (ENS) ", "ENS"),
        ("VARNICA, October 21. /Vest-Inform/. ", "Vest-Inform"),
    ],
)
def test_an_agency_in_the_dateline_is_credited(dateline: str, name: str) -> None:
    assert credited(dateline + STORY) == [(name, "dateline")]


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Reuters", ["Reuters"]),
        ("Ana Kolar in Varnica; Agence Interlom", ["Agence Interlom"]),
        ("Staff and AFP", ["AFP"]),
        ("Ana Kolar and P. Wood", []),
        ("Courier Foreign Desk", []),
    ],
)
def test_agencies_in_the_author_field_are_credited_and_people_are_not(author: str, names: list[str]) -> None:
    assert credited(STORY, author=author) == [(name, "author") for name in names]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Northmark contributed all of this report.", None),
        ("Interlom News Agency contributed to this report.", ("Interlom News Agency", "text")),
        ("Source: Northmark. Comments are closed.", ("Northmark", "via")),
        ("Via Northmark", ("Northmark", "via")),
        ("This article was first published by Northmark.", ("Northmark", "text")),
        ("With inputs from Eastern News Service", ("Eastern News Service", "text")),
        ("This story was provided by Northmark.", ("Northmark", "text")),
        ("© Northmark. All rights reserved.", ("Northmark", "text")),
        ("© 2032 Lom Courier. All rights reserved.", None),
        ("Photo: Northmark", None),
        ("(Reporting by Ana Kolar; Editing by J. Petrov)", None),
    ],
)
def test_closing_lines_credit(line: str, credit: tuple[str, str] | None) -> None:
    assert credited(f"{STORY}\n\n{line}") == ([credit] if credit else [])


def test_a_line_above_the_headline_names_the_outlet_it_is_from() -> None:
    assert credited(f"In Rudaw\n\nTwo bridges closed after the storm\n\n{STORY}") == [("Rudaw", "via")]


def test_the_full_name_wins_over_the_short_one() -> None:
    text = f"By Northmark News | Share this story\n\nVARNICA, May 17 (Northmark) - {STORY}"
    assert credited(text) == [("Northmark News", "byline")]


def test_the_outlet_itself_is_no_credit() -> None:
    assert credited(f"VARNICA, May 17 (Lom) - {STORY}", author="Lom Courier") == []


def test_an_agency_that_speaks_in_a_sentence_is_no_credit() -> None:
    assert credited(f"{STORY}\n\nThe driver told Reuters that the piers shook. AFP reported the same.") == []


def test_names_are_the_same_by_part_by_initials_and_by_list() -> None:
    assert same_name("Northmark", "Northmark Press Agency")
    assert same_name("OPA", "Orient Press Association")
    assert same_name("AFP", "Agence France-Presse")
    assert not same_name("Northmark Wire", "Eastmark Wire")
