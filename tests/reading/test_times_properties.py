"""What holds for the time expressions of any text at all."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.reading.sentences import find_sentences
from sayso.reading.times import find_times

PIECES = st.sampled_from(
    "Monday|on|at|the|5|31|3 May|May|2031|p.m.|last|next|two|weeks|ago|later|early|of|night|noon|before|after|month|"
    "12:30|,|.|and|between|to|from|1990s|Easter|Q3|year|-|day|that|24:00|99|29 February|0|hours|century|\n|İ|Ⅻ|٣".split(
        "|"
    )
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join))
DAYS = st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2100, 12, 31)).map(str)


@given(
    text=TEXTS, published=st.one_of(st.none(), st.text(max_size=30), DAYS, st.just("0001-01-01"), st.just("9999-12-31"))
)
@settings(max_examples=300, deadline=None)
def test_spans_lie_within_the_text_in_order_and_apart(text: str, published: str | None) -> None:
    end = 0
    for found in find_times(text, find_sentences(text), published=published):
        assert end <= found.span.start < found.span.end <= len(text)
        end = found.span.end


@given(text=TEXTS)
@settings(max_examples=200, deadline=None)
def test_the_same_text_always_gives_the_same_times(text: str) -> None:
    sentences = find_sentences(text)
    once = find_times(text, sentences, published="2031-03-05")
    assert once == find_times(text, sentences, published="2031-03-05")


@given(day=st.dates(min_value=dt.date(1950, 1, 1), max_value=dt.date(2099, 12, 31)), form=st.sampled_from(range(3)))
@settings(max_examples=200, deadline=None)
def test_a_full_date_is_read_as_itself_whatever_the_publication_day(day: dt.date, form: int) -> None:
    month = day.strftime("%B")
    text = [f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}", day.isoformat()][form]
    (found,) = find_times(text, find_sentences(text), published="2031-03-05")
    assert (text[found.span.start : found.span.end], found.value) == (text, day.isoformat())


@given(days=st.integers(min_value=2, max_value=19), published=DAYS)
@settings(max_examples=100, deadline=None)
def test_days_ago_count_back_from_the_publication_day(days: int, published: str) -> None:
    text = f"It burned {days} days ago."
    (found,) = find_times(text, find_sentences(text), published=published)
    assert found.value == str(dt.date.fromisoformat(published) - dt.timedelta(days=days))


@pytest.mark.parametrize(
    "piece", ["Monday ", "at 5 p.m. on 3 May 2031 ", "5 days ", "night ", "1/1/", "May\n", "the end of "]
)
def test_hostile_repetition_takes_linear_time(piece: str) -> None:
    def measure(length: int) -> float:
        text = piece * (length // len(piece))
        sentences = find_sentences(text)
        begin = time.process_time()
        find_times(text, sentences, published="2031-03-05")
        return time.process_time() - begin

    # Eight times the text may take 24 times as long (noise), not 64.
    assert measure(48_000) < 24 * max(measure(6_000), 0.02)
