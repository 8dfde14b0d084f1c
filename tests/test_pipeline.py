from __future__ import annotations

import pytest

from sayso.errors import InterchangeError
from sayso.pipeline import default_steps, link, read_pages, weigh_readings
from sayso.records import Article, Failure, Page, Reading

FIRE = "Four people were killed in a fire at the Ostrava mill on Monday, police chief Jana Kral said."


def readings(*texts: str) -> list[Reading]:
    pages = [Page(source="test", content=text, id=str(n), outlet=f"Outlet {n}") for n, text in enumerate(texts)]
    return [found for _, found in read_pages(pages, steps=default_steps()) if isinstance(found, Reading)]


def test_a_page_becomes_a_reading_whose_text_is_unaltered() -> None:
    (reading,) = readings(FIRE)
    assert reading.article.text == FIRE
    assert reading.statements


def test_a_page_without_text_becomes_a_failure_and_the_rest_goes_on() -> None:
    pages = [Page(source="a", content=" "), Page(source="b", content=FIRE)]
    found = [result for _, result in read_pages(pages, steps=default_steps())]
    assert [type(result) for result in found] == [Failure, Reading]


def test_every_article_is_in_one_story() -> None:
    stories = weigh_readings(readings(FIRE, FIRE, "The orchestra of Lisbon will open its season with Mahler."))
    assert sorted(name for picture in stories for name in picture.story.articles) == ["0", "1", "2"]


def test_reuse_goes_with_the_story_of_its_articles() -> None:
    for given in link(readings(FIRE, FIRE + " The mill stood empty."), steps=default_steps()):
        assert {r.article.id for r in given.readings} == set(given.story.articles)
        assert all({copy.earlier, copy.later} <= set(given.story.articles) for copy in given.reuse)


def test_two_readings_with_one_id_are_refused() -> None:
    same = Reading(article=Article(id="1", text="It burned."))
    with pytest.raises(InterchangeError, match="two Readings with one id"):
        weigh_readings([same, same])
