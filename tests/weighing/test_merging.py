"""What must not become one claim, however alike the words."""

from __future__ import annotations

import pytest

from sayso.pipeline import weigh_readings
from sayso.reading.read import read
from sayso.records import Article, Picture


def weigh_texts(*texts: str) -> tuple[Picture, ...]:
    readings = [
        read(
            Article(id=f"a{n}", text=text, outlet=f"Outlet {n}", published=f"2031-05-0{n + 1}", title="The fire in Dol")
        )
        for n, text in enumerate(texts)
    ]
    return weigh_readings(readings)


def count_claims(*texts: str) -> int:
    return sum(len(picture.claims) for picture in weigh_texts(*texts))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bakery in Dol burned down on Monday.", "The bakery in Dol did not burn down on Monday."),
        (
            "A bomb destroyed the school in Dol on Monday, a witness said.",
            "Police said a gas leak, not a bomb, destroyed the school in Dol on Monday.",
        ),
        (
            "Residents said the water in Dol was off for 12 hours after the fire.",
            "Officials said the water in Dol was off for 30 hours after the fire.",
        ),
        (
            "Police said the fire in the mill killed four workers on Monday.",
            "Doctors said the fire in the mill killed nine workers on Monday.",
        ),
    ],
)
def test_opposites_of_nearly_the_same_words_are_two_claims(one: str, other: str) -> None:
    assert count_claims(one, other) == 2


def test_what_somebody_is_told_to_do_is_not_what_happened() -> None:
    ordered = "The minister told the army to attack the rebel camp near the harbour in Dol."
    happened = "The army attacked the rebel camp near the harbour in Dol."
    assert count_claims(ordered, happened) == 2


def test_the_same_words_of_two_outlets_are_one_claim() -> None:
    text = "The bakery in Dol burned down on Monday."
    assert count_claims(text, text) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bakery in Dol burned down on Monday.", "The bakery in Dol did not burn down on Monday."),
        (
            "A bomb destroyed the school in Dol on Monday, a witness said.",
            "Police said a gas leak, not a bomb, destroyed the school in Dol on Monday.",
        ),
    ],
)
def test_opposites_of_nearly_the_same_words_contradict_each_other(one: str, other: str) -> None:
    (picture,) = weigh_texts(one, other)
    assert [(r.kind, r.probability >= 0.8) for r in picture.relations] == [("contradicts", True)]
