from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.clean import clean
from sayso.clean.dates import parse_date
from sayso.records import Article, Page

STORY = "Two bridges were closed on Monday, the mayor said.\n\nNobody was hurt, she added."


def published(text: str = STORY, *, given: str | None = None, url: str | None = None) -> tuple[str | None, str]:
    article = clean(Page(source="a", content=text, published=given, url=url))
    assert isinstance(article, Article)
    return article.published, article.published_basis


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2031-10-02T00:35:00Z", "2031-10-02T00:35:00Z"),
        ("2031-10-02 00:35:00+05:30", "2031-10-02T00:35:00+05:30"),
        ("2031-10-02", "2031-10-02"),
        ("Thu, 02 Oct 2031 00:35:00 GMT", "2031-10-02T00:35:00Z"),
        ("May 17, 2032 7:45 p.m. EDT", "2032-05-17T19:45:00-04:00"),
        ("7:45 p.m. ET, Mon May 17, 2032", "2032-05-17T19:45:00"),
        ("17th of May 2032", "2032-05-17"),
        ("17/05/2032", "2032-05-17"),
        ("20320517", "2032-05-17"),
        ("1947283200", "2031-09-16T00:00:00Z"),
        ("03/04/2031", None),
        ("May 17", None),
        ("2031-10", None),
        ("31 February 2031", None),
        ("2031-13-45", None),
        ("0001-01-01T00:00:00Z", None),
        ("1970-01-01", None),
        ("yesterday", None),
    ],
)
def test_dates_are_read_as_outlets_write_them(written: str, value: str | None) -> None:
    assert parse_date(written) == value


@given(st.text(max_size=60))
def test_any_field_is_a_date_or_none(written: str) -> None:
    value = parse_date(written)
    assert value is None or parse_date(value) == value


def test_a_given_date_goes_first() -> None:
    assert published(f"Updated: 2 Oct 2031\n\n{STORY}", given="2031-10-01") == ("2031-10-01", "given")


def test_a_given_date_that_is_none_leaves_the_next_best() -> None:
    assert published(given="soon", url="https://a.example/2031/10/02/x") == ("2031-10-02", "inferred")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("By Northmark | Updated 7:45 p.m. ET, Mon May 17, 2032 | Share", "2032-05-17T19:45:00"),
        ("Published: 3 May 2031 Updated: 5 May 2031", "2031-05-03"),
        ("Updated: 5 May 2031 | Published: 3 May 2031", "2031-05-03"),
        ("Monday, 3 May 2031", "2031-05-03"),
    ],
)
def test_a_dated_line_above_the_story_is_the_pages_date(line: str, value: str) -> None:
    assert published(f"{line}\n\n{STORY}") == (value, "page")


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f"VARNICA, May 17 (Northmark) - {STORY}",
        f"{STORY}\n\nThe bridge was opened on 3 May 2031.",
        f"The ministry published a report on the bridges on 3 May 2031. {STORY}",
        f"On 3 May 2031 two bridges were closed. {STORY}",
        f"3 May 2031 was the day the bridge fell. {STORY}",
    ],
)
def test_a_date_in_the_story_or_without_a_year_is_never_the_articles(text: str) -> None:
    assert published(text) == (None, "unknown")


@pytest.mark.parametrize("url", ["https://a.example/2031/10/x", "https://a.example/20311399/", "https://a.example/x-7"])
def test_an_address_without_a_full_date_says_nothing(url: str) -> None:
    assert published(url=url) == (None, "unknown")
