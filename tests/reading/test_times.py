"""Values of time expressions, read against a publication day and against the text itself."""

from __future__ import annotations

import pytest

from sayso.reading.sentences import find_sentences
from sayso.reading.times import find_times
from sayso.records import Span

WEDNESDAY = "2031-03-05T14:00:00Z"


def read(text: str, published: str | None = WEDNESDAY) -> list[tuple[str, str | None]]:
    times = find_times(text, find_sentences(text), published=published)
    return [(text[time.span.start : time.span.end], time.value) for time in times]


def values(text: str, published: str | None = WEDNESDAY) -> list[str | None]:
    return [value for _, value in read(text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The depot burned on 3 March 2031.", "2031-03-03"),
        ("The depot burned on March 3rd, 2031.", "2031-03-03"),
        ("The depot burned on the 3rd of March 2031.", "2031-03-03"),
        ("The depot burned on 2031-03-03.", "2031-03-03"),
        ("The depot burned on 25/12/2030.", "2030-12-25"),
        ("The depot was built in mid-September 2029.", "2029-09"),
        ("The depot was built in the 1990s.", "199"),
        ("The depot was built in the 20th century.", "19"),
        ("The depot was built in the spring of 2029.", "2029-SP"),
        ("It grew in the first quarter of 2030.", "2030-Q1"),
        ("It was budgeted for fiscal year 2030.", "FY2030"),
        ("It was open from 3 to 5 May 2030.", "2030-05-03/2030-05-05"),
    ],
)
def test_dates_that_stand_alone_need_no_publication_day(text: str, expected: str) -> None:
    assert values(text, None) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells fell yesterday.", "2031-03-04"),
        ("Shells fell the day before yesterday.", "2031-03-03"),
        ("Shells fell overnight.", "2031-03-04TNI"),
        ("Shells fell last night.", "2031-03-04TNI"),
        ("Shells fell this morning.", "2031-03-05TMO"),
        ("Shells fell at dawn yesterday.", "2031-03-04TMO"),
        ("Shells fell late on Tuesday.", "2031-03-04TNI"),
        ("Shells fell two days ago.", "2031-03-03"),
        ("Shells fell three weeks ago.", "2031-02-12"),
        ("Shells fell last week.", "2031-W09"),
        ("Shells fell early this month.", "2031-03"),
        ("Shells fell last December.", "2030-12"),
        ("Shells fell on Dec. 25.", "2030-12-25"),
        ("Shells fell on the first Sunday of February.", "2031-02-02"),
        ("Shells fell between 9 p.m. and 10 p.m. on Sunday.", "2031-03-02T21:00/2031-03-02T22:00"),
        ("Shells will be sold from 1 January.", "2032-01-01"),
        ("Shells fell in May of last year.", "2030-05"),
        ("Shells fell the week before last.", "2031-W08"),
        ("Shells fell ten years ago today.", "2021-03-05"),
        ("The truce begins tomorrow at noon.", "2031-03-06T12:00"),
        ("The truce begins on the fifteenth of this month.", "2031-03-15"),
        ("The truce begins next month.", "2031-04"),
    ],
)
def test_relative_expressions_count_from_the_publication_day(text: str, expected: str) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four men died on Wednesday, police said.", "2031-03-05"),
        ("Four men died on Thursday, police said.", "2031-02-27"),
        ("The court will rule on Thursday.", "2031-03-06"),
        ("The court is due to rule on Thursday.", "2031-03-06"),
        ("He has until Thursday to leave.", "2031-03-06"),
        ("By Thursday, 300 had been arrested.", "2031-02-27"),
        ("The trial was adjourned to Thursday.", "2031-03-06"),
        ("The strike runs from Monday to Thursday.", "2031-03-06"),
        ("He was arrested last Tuesday.", "2031-03-04"),
        ("He was arrested on Thursday last week.", "2031-02-27"),
        ("He goes on trial next Monday.", "2031-03-10"),
        ("The talks were held on Tuesday at 6 p.m.", "2031-03-04T18:00"),
        ("The talks were held on Tuesday afternoon.", "2031-03-04TAF"),
    ],
)
def test_weekdays_lie_ahead_or_behind_as_the_tense_says(text: str, expected: str) -> None:
    assert values(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 12 February rebels came. Two days later they left.", "2031-02-14"),
        ("On 12 February rebels came. The next day they left.", "2031-02-13"),
        ("On 12 February rebels came. That night they left.", "2031-02-12TNI"),
        ("On 12 February rebels came. They left the same day.", "2031-02-12"),
        ("On 12 February rebels came. A week earlier they had left.", "2031-02-05"),
        ("On 12 February rebels came. They left at 9:30 pm.", "2031-02-12T21:30"),
        ("On Monday night rebels came. They left at 2:10 a.m.", "2031-03-04T02:10"),
    ],
)
def test_a_narrative_goes_on_from_the_last_day_named(text: str, expected: str) -> None:
    assert values(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It lasted three weeks.", "P3W"),
        ("It lasted 48 hours.", "PT48H"),
        ("It lasted two and a half hours.", "PT2.5H"),
        ("It lasted half an hour.", "PT30M"),
        ("It lasted a fortnight.", "P2W"),
        ("It lasted for days.", "PXD"),
        ("It was a four-hour meeting.", "PT4H"),
        ("It fell three weeks after the coup.", "P3W"),
        ("It meets every two weeks.", "P2W"),
        ("It meets on Fridays.", "XXXX-WXX-5"),
        ("It is quiet now.", "PRESENT_REF"),
        ("It was quiet recently.", "PAST_REF"),
        ("It is shut until further notice.", "FUTURE_REF"),
    ],
)
def test_lengths_and_vague_references_have_values_of_their_own(text: str, expected: str) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(
    ("text", "year", "expected"),
    [
        ("Shops shut on Christmas Eve 2030.", "2030", "2030-12-24"),
        ("Shops shut on Easter Sunday 2031.", "2031", "2031-04-13"),
        ("Shops shut on Good Friday 2024.", "2024", "2024-03-29"),
        ("Shops shut on Thanksgiving 2031.", "2031", "2031-11-27"),
        ("Shops shut on Memorial Day 2030.", "2030", "2030-05-27"),
    ],
)
def test_holidays_are_computed(text: str, year: str, expected: str) -> None:
    assert values(text, f"{year}-03-05") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Four men died on Monday.",
        "Four men died yesterday.",
        "Four men died on 3 March.",
        "Four men died last year.",
        "Four men died at 5 a.m.",
        "Four men died two weeks ago.",
    ],
)
def test_an_undated_article_leaves_unknown_what_only_its_date_could_tell(text: str) -> None:
    assert values(text, None) == [None]


def test_an_undated_article_is_read_against_the_full_date_at_its_head() -> None:
    text = "March 3, 2031\n\nFour men died yesterday."
    assert values(text, None)[-1] == "2031-03-02"


def test_an_undated_narrative_goes_on_from_a_full_date() -> None:
    text = "On 3 March 2031 a tank exploded. The next day a second one did. He left on Friday."
    assert values(text, None) == ["2031-03-03", "2031-03-04", None]


def test_a_dateline_shortly_before_publication_is_the_day_meant() -> None:
    text = "PORT KEBIR, March 3 (Meridian) - Four men died yesterday."
    assert values(text, "2031-03-05T02:00:00Z")[-1] == "2031-03-02"


@pytest.mark.parametrize("published", ["", "soon", "2031-99-99", "31/12/2030"])
def test_a_publication_date_that_is_none_counts_as_unknown(published: str) -> None:
    assert values("Four men died yesterday.", published) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "It began on 03/04/2030.",
        "It began on 30 February 2031.",
        "It began the day after the truce was signed.",
        "It began the next day.",
    ],
)
def test_ambiguous_and_impossible_dates_have_no_value(text: str) -> None:
    assert values(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Marchers may come back.",
        "He cited Resolution 1701.",
        "The toll stands at seven.",
        "Some 1200 people were there.",
        "She was first, he second.",
        "The Daily Klaxon had the story.",
        "Good evening, listeners.",
    ],
)
def test_words_that_only_look_like_times_are_left_alone(text: str) -> None:
    assert values(text) == []


def test_clock_times_in_universal_time_say_so() -> None:
    assert values("It struck at 04:17 GMT.") == ["2031-03-05T04:17Z"]


def test_a_weekday_and_its_date_are_one_expression() -> None:
    text = "He left on Saturday, 1 March 2031, at about 6:30 pm."
    assert read(text) == [("Saturday, 1 March 2031, at about 6:30 pm", "2031-03-01T18:30")]


def test_between_two_days_is_one_range() -> None:
    assert values("He was away between 23 February and 2 March.") == ["2031-02-23/2031-03-02"]


def test_nothing_in_clutter_is_a_time() -> None:
    text = "Share this today. It burned yesterday."
    found = find_times(text, find_sentences(text), published=WEDNESDAY, clutter=(Span(0, 17),))
    assert [text[time.span.start : time.span.end] for time in found] == ["yesterday"]
