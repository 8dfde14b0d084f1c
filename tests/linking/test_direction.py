from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.linking.direction import orient
from sayso.records import Reading, Span, Time
from tests.linking.linking_texts import make_reading


def test_the_time_of_publication_decides_across_time_zones() -> None:
    a = make_reading("a", "x", published="2031-06-03T23:30:00+00:00")
    b = make_reading("b", "x", published="2031-06-04T01:00:00+03:00")
    order = orient(a, b)
    assert (order.earlier.article.id, order.later.article.id) == ("b", "a")
    assert order.basis == "published 90 minutes later"


def test_a_day_without_a_time_does_not_decide_within_that_day() -> None:
    order = orient(
        make_reading("a", "x", published="2031-06-03"), make_reading("b", "x", published="2031-06-03T12:00:00Z")
    )
    assert order.probability == 0.5


def test_a_credit_against_the_time_lowers_the_probability_and_is_told() -> None:
    a = make_reading("a", "x (Northgate)", published="2031-06-03T06:00:00Z")
    b = make_reading("b", "x", published="2031-06-03T08:00:00Z", outlet="Northgate Press Agency")
    order = orient(a, b)
    assert order.earlier.article.id == "a"
    assert order.probability < 0.8
    assert "although the earlier one credits Northgate" in order.basis


def test_without_times_an_agency_comes_before_a_paper() -> None:
    order = orient(make_reading("a", "x", outlet="Daily Lamp"), make_reading("b", "x", outlet="Northgate Press Agency"))
    assert order.earlier.article.id == "b"


def test_without_times_the_one_that_tells_of_a_later_day_is_the_later() -> None:
    def dated(name: str, day: str) -> Reading:
        return replace(make_reading(name, "then"), times=(Time(span=Span(0, 4), value=day, type="DATE"),))

    assert orient(dated("a", "2031-06-05"), dated("b", "2031-06-03")).later.article.id == "a"


def test_without_anything_else_the_trimmed_text_is_the_later() -> None:
    order = orient(make_reading("a", "x"), make_reading("b", "y"), share_a=1.0, share_b=0.5)
    assert (order.later.article.id, order.probability) == ("a", 0.6)


@pytest.mark.parametrize("broken", ["yesterday", "2031-13-45", ""])
def test_a_time_that_cannot_be_read_is_unknown(broken: str) -> None:
    a, b = make_reading("a", "x", published=broken), make_reading("b", "x", published="2031-06-03")
    assert orient(a, b).probability == 0.5


moments = st.none() | st.sampled_from(["2031-06-03", "2031-06-03T10:00:00Z", "2031-06-04T10:00:00", "2031"])
outlets = st.sampled_from([None, "Northgate Press Agency", "Daily Lamp"])


@given(st.tuples(moments, outlets), st.tuples(moments, outlets))
def test_which_is_given_first_changes_nothing(one: tuple[str | None, ...], two: tuple[str | None, ...]) -> None:
    a = make_reading("a", "x (Northgate)", published=one[0], outlet=one[1])
    b = make_reading("b", "x", published=two[0], outlet=two[1])
    assert orient(a, b, share_a=1.0, share_b=0.2) == orient(b, a, share_a=0.2, share_b=1.0)
