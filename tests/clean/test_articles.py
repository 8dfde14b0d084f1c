from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sayso.clean import clean
from sayso.records import Article, Failure, Page

STORY = "Two bridges were closed on Monday, the mayor said."


def article(text: str = STORY, *, url: str | None = None, name: str | None = None) -> Article:
    result = clean(Page(source="a", content=text, url=url, id=name, title="  Two \n bridges "))
    assert isinstance(result, Article)
    return result


def test_a_given_id_is_kept() -> None:
    assert article(name=" x1 ").id == "x1"


def test_the_same_article_twice_has_the_same_id() -> None:
    assert article(f"{STORY}\r\n", url="https://a.example/1").id == article(STORY, url="https://a.example/1").id


def test_changed_text_at_the_same_address_has_another_id() -> None:
    assert article(url="https://a.example/1").id != article(STORY + " Nobody was hurt.", url="https://a.example/1").id


def test_metadata_is_in_one_line() -> None:
    assert article().title == "Two bridges"


def test_a_headline_and_byline_above_a_plain_text_are_read_and_stay() -> None:
    text = f"Two bridges closed after the storm\n\nBy Ana Kolar\n\n{STORY}"
    result = clean(Page(source="a", content=text))
    assert isinstance(result, Article)
    assert (result.title, result.author, result.text) == ("Two bridges closed after the storm", "Ana Kolar", text)


def test_blanks_are_a_failure() -> None:
    assert isinstance(clean(Page(source="a", content=" \u200b\n\u00a0")), Failure)


@given(st.text(max_size=400))
def test_no_text_is_ever_altered(text: str) -> None:
    result = clean(Page(source="a", content=text))
    assert isinstance(result, Failure) or result.text == text
