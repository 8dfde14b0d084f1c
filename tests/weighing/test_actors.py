"""Actors across articles: spellings joined, namesakes and near-same names apart."""

from __future__ import annotations

import pytest

from sayso.records import Actor, ActorKind, Article, Reading
from sayso.weighing.actors import join_actors


def _joined(*names: str, kind: ActorKind = "person") -> list[str]:
    """The story's actor for each name, every name in an article of its own."""
    readings = [
        Reading(article=Article(id=f"x{n}", text=name), actors=(Actor(id="a", name=name, kind=kind),))
        for n, name in enumerate(names)
    ]
    _, known = join_actors(readings)
    return [known[f"x{n}", "a"] for n in range(len(names))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karim Hussain", "Karim Husein"),
        ("Nizar al-Khafaji", "Nizar al-Khefaji"),
        ("General Marek Oduya", "Marek Oduya"),
        ("T. Lindholm", "Tova Lindholm"),
        ("Lindholm", "Tova Lindholm"),
        ("Ximena Caicedo Mosquera", "Ximena Caicedo"),
        ("José Villaseñor", "Jose Villasenor"),
    ],
)
def test_spellings_of_one_person_are_one_actor(one: str, other: str) -> None:
    first, second = _joined(one, other)
    assert first == second


@pytest.mark.parametrize(
    ("one", "other"), [("Tahsin Dara", "Hussein Dara"), ("Ana Lindholm", "Tova Lindholm"), ("Ana Ruiz", "Ana Reyes")]
)
def test_people_of_one_surname_stay_apart(one: str, other: str) -> None:
    first, second = _joined(one, other)
    assert first != second


def test_a_lone_surname_joins_nobody_where_two_bear_it() -> None:
    tova, ana, lone = _joined("Tova Lindholm", "Ana Lindholm", "Lindholm")
    assert lone not in (tova, ana)


def test_an_acronym_joins_the_body_with_its_initials() -> None:
    full, short = _joined("Coastal Safety Directorate", "CSD", kind="organisation")
    assert full == short


def test_a_short_form_joins_the_only_body_it_can_mean() -> None:
    full, short = _joined("Capital Security Command", "the Command", kind="organisation")
    assert full == short


def test_bodies_of_near_same_names_stay_apart() -> None:
    first, second = _joined("Valley Workers Union", "Valley Dock Workers Union", kind="organisation")
    assert first != second


def test_a_description_alone_joins_nothing_elsewhere() -> None:
    first, second = _joined("the ministry", "the ministry", kind="organisation")
    assert first != second
