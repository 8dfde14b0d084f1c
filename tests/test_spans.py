from hypothesis import given
from hypothesis import strategies as st

from sayso.records import Span
from sayso.spans import contains, covered, merge, overlap, quote, touches, trim

SPANS = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda p: Span(p[0], p[0] + p[1]))


def test_quote_joins_parts_with_an_ellipsis() -> None:
    assert quote("He left, they said, by night", [Span(0, 7), Span(20, 28)]) == "He left … by night"


def test_trim_drops_space_at_both_ends() -> None:
    assert trim("  a b \n", 0, 7) == Span(2, 5)


def test_trim_of_nothing_but_space_is_none() -> None:
    assert trim(" \n ", 0, 3) is None


def test_merge_joins_spans_within_the_gap() -> None:
    assert merge([Span(4, 6), Span(0, 3)], gap=1) == (Span(0, 6),)


@given(SPANS, SPANS)
def test_overlap_is_symmetric(a: Span, b: Span) -> None:
    assert overlap(a, b) == overlap(b, a)


@given(SPANS, SPANS)
def test_a_contained_span_overlaps_with_all_of_itself(a: Span, b: Span) -> None:
    assert contains(a, b) == (overlap(a, b) == b.end - b.start)


@given(st.lists(SPANS))
def test_merged_spans_cover_the_same_characters(spans: list[Span]) -> None:
    characters = {i for s in spans for i in range(s.start, s.end)}
    assert covered(spans) == len(characters)
    assert {i for s in merge(spans) for i in range(s.start, s.end)} == characters


@given(st.lists(SPANS))
def test_merged_spans_do_not_touch_each_other(spans: list[Span]) -> None:
    merged = merge(spans)
    assert not any(touches(s, merged[:i] + merged[i + 1 :]) for i, s in enumerate(merged))


@given(SPANS, st.lists(SPANS))
def test_a_span_touches_what_it_shares_a_character_with(span: Span, others: list[Span]) -> None:
    merged = merge(others)
    assert touches(span, merged) == any(overlap(span, other) for other in merged)
