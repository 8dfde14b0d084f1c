"""Quantities with their bounds, and what they count."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.reading.figures import find_figures
from sayso.reading.sentences import find_sentences
from sayso.reading.times import find_times
from sayso.records import Figure, Span

Row = tuple[str, float | None, float | None, str]


def find(text: str) -> tuple[Figure, ...]:
    sentences = find_sentences(text)
    return find_figures(text, sentences, times=find_times(text, sentences, published="2031-03-05"))


def read(text: str) -> list[Row]:
    return [(text[f.span.start : f.span.end], f.low, f.high, f.bound) for f in find(text)]


def units(text: str) -> list[str | None]:
    return [figure.unit for figure in find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four people died.", ("Four", 4, 4, "exact")),
        ("Twenty-seven people died.", ("Twenty-seven", 27, 27, "exact")),
        (
            "They counted nine thousand one hundred and two votes.",
            ("nine thousand one hundred and two", 9102, 9102, "exact"),
        ),
        ("They lost 3,100 sheep.", ("3,100", 3100, 3100, "exact")),
        ("They lost 2.3 lakh sheep.", ("2.3 lakh", 230000, 230000, "exact")),
        ("They lost 1,9 million sheep.", ("1,9 million", 1900000, 1900000, "exact")),
        ("At least 34 people died.", ("At least 34", 34, None, "least")),
        ("More than 40 people died.", ("More than 40", 40, None, "least")),
        ("No fewer than sixty people died.", ("No fewer than sixty", 60, None, "least")),
        ("Nineteen or more people died.", ("Nineteen or more", 19, None, "least")),
        ("Up to 40 people died.", ("Up to 40", None, 40, "most")),
        ("As many as six people died.", ("As many as six", None, 6, "most")),
        ("Fewer than ten people died.", ("Fewer than ten", None, 10, "most")),
        ("Some 200 people died.", ("Some 200", 200, 200, "about")),
        ("Nearly 1.5 million people fled.", ("Nearly 1.5 million", 1500000, 1500000, "about")),
        ("25 or so people came.", ("25 or so", 25, 25, "about")),
        ("A dozen drones fell.", ("A dozen", 12, 12, "about")),
        ("Between 30 and 40 people died.", ("Between 30 and 40", 30, 40, "range")),
        ("Three or four rockets fell.", ("Three or four", 3, 4, "range")),
        ("It has 3 to 4 million users.", ("3 to 4 million", 3e6, 4e6, "range")),
        ("More than 3,000 but fewer than 4,000 fled.", ("More than 3,000 but fewer than 4,000", 3000, 4000, "range")),
        ("Dozens of people fled.", ("Dozens", 24, 99, "vague")),
        ("Tens of thousands of people fled.", ("Tens of thousands", 20000, 99999, "vague")),
        ("They paid $362 million.", ("$362 million", 362e6, 362e6, "exact")),
        ("They paid £2.85bn.", ("£2.85bn", 2.85e9, 2.85e9, "exact")),
        ("They paid Rs 1,500 crore.", ("Rs 1,500 crore", 15e9, 15e9, "exact")),
        ("It rose by 3.5 per cent.", ("3.5 per cent", 3.5, 3.5, "exact")),
        ("Nobody was hurt.", ("Nobody", 0, 0, "exact")),
        ("No deaths were reported.", ("No", 0, 0, "exact")),
        ("None of the crew was injured.", ("None", 0, 0, "exact")),
    ],
)
def test_a_quantity_is_an_interval_with_its_hedge(text: str, expected: Row) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four people were killed.", ["killed"]),
        ("The blast left 12 wounded and three missing.", ["wounded", "missing"]),
        ("The raid killed four people and wounded two guards.", ["killed", "wounded"]),
        ("The death toll rose to 12 from nine.", ["killed", "killed"]),
        ("Police detained five men and rescued two.", ["detained", "rescued"]),
        ("Seven people are still missing.", ["missing"]),
        ("The town counted three rockets.", ["rockets"]),
        ("They paid $4 million, about €3m.", ["dollars", "euros"]),
        ("It took 52 percent.", ["percent"]),
        ("Six of the 12 hostages have been released.", ["freed", "hostages"]),
        ("The 12 gunmen killed four.", ["gunmen", "killed"]),
        ("At least 34 people, including three children, were killed.", ["killed", "killed"]),
        ("A 5.6 magnitude earthquake killed one person.", ["magnitude", "killed"]),
        ("The toll of 12 rose again.", ["killed"]),
        ("They counted 17 senators.", ["senators"]),
    ],
)
def test_the_unit_is_the_fate_of_those_counted_or_the_thing_counted(text: str, expected: list[str]) -> None:
    assert units(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "F-16 jets fired 107mm rockets near Route 5.",
        "UN Resolution 1701 forbids it.",
        "Call +44 20 7946 0958 now.",
        "See http://example.com/2031/12 for more.",
        "It burned on 3 March 2031 at 5 p.m.",
        "The minister, 63, spoke.",
        "The 42-year-old spoke.",
        "The women, aged 23 and 31, spoke.",
        "The team won 3-1.",
        "He was the first of his kind.",
        "It lasted three weeks.",
        "No one spoke.",
        "There is no proof of life.",
        "One has to wait.",
    ],
)
def test_numbers_that_count_nothing_are_left_alone(text: str) -> None:
    assert read(text) == []


def test_a_change_is_two_figures_not_a_range() -> None:
    assert [row[1] for row in read("The toll rose from 41 to 97.")] == [41, 97]


def test_nothing_in_clutter_is_a_figure() -> None:
    text = "5 must-read stories. Six men died."
    found = find_figures(text, find_sentences(text), times=(), clutter=(Span(0, 20),))
    assert [figure.low for figure in found] == [6]


PIECES = st.sampled_from(
    "at least|more than|5|1,000|three|hundred|and|to|or|million|$|€|%|people|killed|between|about|no|nobody|dozens of|"
    "half|a|third|of|.|,|-|+|(|\n|one|twenty|1.5|m|lakh|but fewer than|²|٣|Ⅻ".split("|")
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join))


@given(text=TEXTS)
@settings(max_examples=300, deadline=None)
def test_figures_lie_within_the_text_apart_and_with_their_sides_in_order(text: str) -> None:
    end = 0
    for figure in find(text):
        assert end <= figure.span.start < figure.span.end <= len(text)
        assert figure.low is not None or figure.high is not None
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high
        end = figure.span.end


@given(number=st.integers(min_value=2, max_value=10**9), hedge=st.sampled_from(["", "at least ", "up to ", "about "]))
@settings(max_examples=200, deadline=None)
def test_a_quoted_figure_reads_the_same_again(number: int, hedge: str) -> None:
    text = f"It cost {hedge}{number:,} dollars."
    (figure,) = find(text)
    again = f"It cost {text[figure.span.start : figure.span.end]}."
    (second,) = find(again)
    assert (second.low, second.high, second.bound) == (figure.low, figure.high, figure.bound)


@pytest.mark.parametrize("piece", ["1 ", "one ", "one hundred and ", "between 5 and ", "$", "no ", "dozens of ", "1,"])
def test_hostile_repetition_takes_linear_time(piece: str) -> None:
    def measure(length: int) -> float:
        text = piece * (length // len(piece))
        sentences = find_sentences(text)
        begin = time.process_time()
        find_figures(text, sentences, times=())
        return time.process_time() - begin

    # Eight times the text may take 24 times as long (noise), not 64.
    assert measure(48_000) < 24 * max(measure(6_000), 0.02)


def test_square_and_cubic_measures_are_units_of_their_own() -> None:
    text = "Fire covered 4,000 square metres and 30 metres of pipe, with 12 cubic metres of oil."
    assert units(text) == ["square metres", "metres", "cubic metres"]
