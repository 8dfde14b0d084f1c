"""Names and describing phrases: what is marked, how far it reaches, and of what kind it is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.reading.marks import NameMark
from sayso.reading.names import mark_names
from sayso.reading.sentences import find_sentences
from sayso.records import Span


def mark(text: str, *clutter: Span) -> list[NameMark]:
    return list(mark_names(text, find_sentences(text), clutter=clutter))


def heads(text: str) -> dict[str, str]:
    """The names proper, with their kinds."""
    return {text[m.head.start : m.head.end]: m.kind for m in mark(text) if m.head}


def spans(text: str) -> list[str]:
    return [text[m.span.start : m.span.end] for m in mark(text)]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("She met Finance Minister Tomas Arvidsen on Monday.", "Tomas Arvidsen", "person"),
        ("The vote was put off by the Harbour Lands Commission.", "Harbour Lands Commission", "organisation"),
        ("Fighters of the Black Ridge Brigade crossed the river.", "Black Ridge Brigade", "armed-group"),
        ("The delegation was received by Norway in May.", "Norway", "government"),
        ("He was treated at Saint Orsola Hospital.", "Saint Orsola Hospital", "facility"),
        ("That was first published by the Lakeside Courier.", "Lakeside Courier", "media"),
        ("The order was seen by Meridian News Agency.", "Meridian News Agency", "agency"),
        ("The ministry denied it, Reuters said.", "Reuters", "agency"),
        ("They were flown to the town of Velmora on Friday.", "Velmora", "place"),
        ("A spokesman for Quellidan, a software maker, declined to comment.", "Quellidan", "organisation"),
    ],
)
def test_a_name_is_marked_with_its_kind(text: str, name: str, kind: str) -> None:
    assert heads(text)[name] == kind


def test_a_title_belongs_to_the_mark_but_not_to_the_name() -> None:
    text = "The letter was read out by Public Works Secretary Odile Brandt."
    (name,) = [m for m in mark(text) if m.head]
    assert text[name.span.start : name.span.end] == "Public Works Secretary Odile Brandt"


def test_a_minister_of_two_fields_is_one_title() -> None:
    assert "Sara Lindqvist" in heads("It fell to the Minister of Energy and Mines Sara Lindqvist.")


def test_an_acronym_in_brackets_belongs_to_the_mark() -> None:
    assert "The Coastal Workers Union (CWU)" in spans("The Coastal Workers Union (CWU) called a strike.")


def test_a_role_and_its_holder_are_one_mark_with_the_owner_inside() -> None:
    found = spans("The port authority's spokesman, Emil Castell, gave no figure.")
    assert "The port authority's spokesman, Emil Castell" in found
    assert "The port authority" in found


def test_a_name_and_the_phrase_after_it_are_one_mark() -> None:
    assert "Emil Castell, the harbour master" in spans("Emil Castell, the harbour master, gave no figure.")


def test_describing_phrases_carry_no_head() -> None:
    text = "Later the ministry and a police officer agreed."
    described = {text[m.span.start : m.span.end] for m in mark(text) if m.head is None}
    assert described == {"the ministry", "a police officer"}


@pytest.mark.parametrize(
    "text",
    [
        "Three men were seen. However, nobody came on Monday in March.",
        "“Don’t ask,” he said. Two Western diplomats agreed.",
        "The Iran-backed group was blamed.",
    ],
)
def test_common_words_with_a_capital_name_nobody(text: str) -> None:
    assert heads(text) == {}


def test_a_headline_in_capitals_names_only_what_the_text_names() -> None:
    text = "CASTELL QUITS AFTER STORM OVER HARBOUR\n\nThe harbour master, Emil Castell, resigned on Friday."
    assert set(heads(text)) == {"CASTELL", "Emil Castell"}


def test_nothing_inside_clutter_is_marked() -> None:
    text = "Emil Castell resigned. Read also: Anna Brandt wins the race"
    assert all(m.span.end <= 22 for m in mark(text, Span(23, len(text))))


@given(st.text(alphabet="Aab .,'’\"“”()-\nTheJohnSmith's", max_size=300))
@settings(max_examples=150, deadline=None)
def test_marks_lie_within_any_text_in_order_with_heads_inside(text: str) -> None:
    marks = mark(text)
    assert marks == sorted(marks, key=lambda m: (m.span.start, -m.span.end))
    assert all(m.span.end <= len(text) for m in marks)
    assert all(m.span.start <= m.head.start and m.head.end <= m.span.end for m in marks if m.head)
