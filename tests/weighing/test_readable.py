"""What shows a claim can be read alone."""

from __future__ import annotations

import pytest

from sayso.records import Picture
from sayso.weighing.readable import has_finite_verb, is_clause
from tests.weighing.weighing_cases import Said, make_picture, make_reading, unnamed


def _texts(picture: Picture) -> list[str]:
    return [claim.text for claim in picture.claims]


@pytest.mark.parametrize(
    "text",
    ["A fire destroyed the grain depot on Tarn Street", "the harbour board closed two piers on Friday"],
)
def test_a_whole_clause_can_be_read_alone(text: str) -> None:
    assert is_clause(text)


@pytest.mark.parametrize(
    "text",
    [
        "the very valve of the tank",
        "it would close the embassy on Friday morning",
        "’s top brass met the harbour board on Friday",
        "by the newspaper that broke the story on Friday",
        "They closed it",
        "",
    ],
)
def test_fragments_cannot(text: str) -> None:
    assert not is_clause(text)


def test_a_verb_is_seen_in_regular_irregular_and_contracted_forms() -> None:
    assert all(map(has_finite_verb, ("he closed it", "the ship sank", "nobody isn't", "she carries it")))
    assert not has_finite_verb("the closing of the port")


def test_a_claim_made_by_a_fragment_is_shown_by_its_sentence() -> None:
    said = unnamed("two officials", what="it would burn until the depot on Tarn Street was empty", event="burn")
    assert _texts(make_picture([make_reading("first", [said])])) == [
        "two officials said that it would burn until the depot on Tarn Street was empty."
    ]


def test_a_bare_noun_is_no_claim() -> None:
    said = Said(who="the mayor", what="the accident", event="storm")
    assert _texts(make_picture([make_reading("first", [said])])) == []
