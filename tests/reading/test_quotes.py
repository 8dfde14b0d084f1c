"""Quotation marks to quotations."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.reading.quotes import find_quotes


def quoted(text: str) -> list[str]:
    return [text[q.span.start : q.span.end] for q in find_quotes(text)]


@pytest.mark.parametrize(
    "text",
    [
        "She said “no one came” and left.",
        'She said "no one came" and left.',
        "She said ‘no one came’ and left.",
        "She said 'no one came' and left.",
        "She said «no one came» and left.",
        "She said « no one came » and left.",
        "She said „no one came“ and left.",
        "She said „no one came” and left.",
        "She said »no one came« and left.",
        "She said ”no one came” and left.",
    ],
)
def test_every_pair_of_marks_is_a_quotation(text: str) -> None:
    assert len(quoted(text)) == 1
    assert "no one came" in quoted(text)[0]
    assert quoted(text)[0][0] not in "n "


@pytest.mark.parametrize(
    "text",
    [
        "The minister's car and the ministers' cars weren't there.",
        "The minister’s car and the ministers’ cars weren’t there.",
        "In the ’90s rock ’n’ roll wasn’t banned.",
        "A 6' 2\" guard stood there.",
    ],
)
def test_apostrophes_are_no_quotations(text: str) -> None:
    assert quoted(text) == []


def test_an_apostrophe_inside_single_marks_does_not_close_them() -> None:
    assert quoted("‘We don’t know the guards’ names,’ he said.") == ["‘We don’t know the guards’ names,’"]


def test_a_quotation_holds_the_one_inside_it() -> None:
    assert quoted("“He told me ‘go home’ and went,” she said.") == ["“He told me ‘go home’ and went,”"]


def test_an_unclosed_mark_does_not_swallow_the_page() -> None:
    assert quoted("He said “nothing more. The road is open.\n\nNext “one” came.") == ["“one”"]


def test_a_quotation_repeated_at_the_next_paragraph_ends_at_each() -> None:
    assert quoted("“First we ran.\n\n“Then we hid,” she said.") == ["“First we ran.", "“Then we hid,”"]


def test_the_part_that_the_next_paragraph_carries_on_is_open() -> None:
    quotes = find_quotes("“First we ran.\n\n“Then we hid,” she said.")
    assert [quote.open for quote in quotes] == [True, False]


@given(st.text(alphabet="ab “”‘’\"'«».,\n", max_size=80))
def test_quotations_are_ordered_apart_and_within_a_paragraph(text: str) -> None:
    end = 0
    for quote in find_quotes(text):
        assert quote.span.start >= end
        assert "\n" not in text[quote.span.start : quote.span.end].strip()
        end = quote.span.end


@pytest.mark.parametrize("mark", ["“", '"', "'", "«", "“‘"])
def test_many_marks_take_little_time(mark: str) -> None:
    text = mark * 20_000
    started = time.process_time()
    find_quotes(text)
    assert time.process_time() - started < 3
