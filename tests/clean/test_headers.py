from __future__ import annotations

import time

import pytest

from sayso.clean import clean
from sayso.lexicons.header_labels import find_labels
from sayso.records import Article, Page

STORY = "\n\nThe bridge over the Lom was closed on Monday, the mayor said.\n\nNobody was hurt, police said.\n"
TITLE = "Bridge closed after the storm"


def read(text: str, *, outlet: str | None = None) -> Article:
    result = clean(Page(source="folder/a.txt", content=text, outlet=outlet))
    assert isinstance(result, Article)
    assert result.text == text
    return result


@pytest.mark.parametrize(
    "head",
    [
        f"Dol Courier\n\n{TITLE}",
        f"{TITLE}\nDol Courier",
        f"# {TITLE}\n\nBy Tomas Rehak, Dol Courier, 13 May 2031",
        f"13 May 2031\n{TITLE}\nDol Courier",
        f"Dol Courier, 13 May 2031\n{TITLE}",
    ],
)
def test_an_outlet_named_in_the_first_lines_is_the_articles_own(head: str) -> None:
    article = read(head + STORY)
    assert (article.outlet, article.title, article.credits) == ("Dol Courier", TITLE, ())


def test_a_byline_gives_author_and_date_beside_the_outlet() -> None:
    article = read(f"{TITLE}\n\nBy Tomas Rehak, Dol Courier, 13 May 2031{STORY}")
    assert (article.author, article.published, article.published_basis) == ("Tomas Rehak", "2031-05-13", "page")


def test_a_given_outlet_stays_and_the_one_in_the_byline_is_credited() -> None:
    article = read(f"{TITLE}\n\nBy Tomas Rehak, Dol Courier{STORY}", outlet="Lom Post")
    assert article.outlet == "Lom Post"
    assert [credit.name for credit in article.credits] == ["Dol Courier"]


def test_a_headline_about_an_outlet_names_none() -> None:
    article = read(f"Dol Courier reporter freed after a year{STORY}")
    assert (article.outlet, article.title) == (None, "Dol Courier reporter freed after a year")


def test_a_sentence_behind_source_credits_nobody() -> None:
    assert read("Source: officials say the bridge fell\nIt was closed on Monday, the mayor said.").credits == ()


def test_an_article_keeps_the_name_of_its_file_alone() -> None:
    assert read(TITLE + STORY).source == "a.txt"


def test_a_header_is_clutter_and_gives_its_fields() -> None:
    header = f"Title: {TITLE}\nSource: Dol Courier\nPublished: 13 May 2031\nURL: https://dol.example/1\nTags: storm"
    labels, end = find_labels(header + STORY)
    assert labels == {
        "title": TITLE,
        "outlet": "Dol Courier",
        "published": "13 May 2031",
        "url": "https://dol.example/1",
    }
    assert (header + STORY)[:end].strip() == header
    article = read(header + STORY)
    assert [article.text[span.start : span.end] for span in article.clutter] == [header]


def test_fences_around_a_header_are_part_of_it() -> None:
    text = "---\ntitle: Bridge closed\ndate: 2031-05-13\n---\nThe bridge fell, the mayor said."
    labels, end = find_labels(text)
    assert labels == {"title": "Bridge closed", "published": "2031-05-13"}
    assert text[end:].strip() == "The bridge fell, the mayor said."


@pytest.mark.parametrize(
    "text",
    [
        "Source: officials say the bridge fell.\nIt was bad.\n\nMore.",
        "Update: the bridge fell\n\nThe mayor said so.",
        "Title: a header and nothing behind it",
        "The bridge fell.\n\nTitle: not at the top\n\n",
    ],
)
def test_labels_elsewhere_are_no_header(text: str) -> None:
    assert find_labels(text) == ({}, 0)


def test_hostile_headers_take_no_longer_than_others() -> None:
    start = time.process_time()
    for text in ("a" * 1_000_000, "a:" * 500_000, "Title: x\n" * 100_000, "\n" * 1_000_000, "By " + "A, " * 300_000):
        find_labels(text)
    assert time.process_time() - start < 2


def test_an_agency_named_below_the_title_is_a_credit_and_not_the_outlet() -> None:
    text = "Two bridges closed in Varnica\n\nThe Associated Press\n\nTwo bridges were closed on Monday, officials said."
    article = clean(Page(source="a.txt", content=text))
    assert isinstance(article, Article)
    assert article.outlet is None
    assert [c.name for c in article.credits] == ["The Associated Press"]
