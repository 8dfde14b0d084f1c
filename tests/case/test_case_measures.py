from __future__ import annotations

import pytest

from sayso.case.measures import compare_figures
from sayso.records import Figure, Span


def figure(low: float | None, high: float | None, *, unit: str | None = "killed", start: int = 0) -> Figure:
    return Figure(span=Span(start, start + 1), low=low, high=high, bound="exact", unit=unit)


@pytest.mark.parametrize(
    ("asked", "said", "fit"),
    [
        (figure(4, 4), figure(4, 4), "supports"),
        (figure(4, 4), figure(5, 5), "differs"),
        (figure(3, None), figure(4, 4), "supports"),
        (figure(4, 4), figure(3, None), "leaves open"),
        (figure(None, 3), figure(4, 4), "differs"),
        (figure(4, 4), figure(4, 4, unit="wounded"), "leaves open"),
    ],
)
def test_figures_are_compared_as_intervals(asked: Figure, said: Figure, fit: str) -> None:
    assert compare_figures([asked], [said], "n", 0)[0] == fit


def test_a_figure_that_is_refused_denies() -> None:
    words = "six were killed and not nine"
    nine = figure(9, 9, start=words.index("nine") + 100)
    assert compare_figures([figure(9, 9)], [figure(6, 6, start=100), nine], words, 100)[0] == "denies"
    assert compare_figures([figure(6, 6)], [figure(6, 6, start=100), nine], words, 100)[0] == "supports"


def test_a_part_of_a_greater_figure_is_no_conflict() -> None:
    words = "one landed in the yard and the other two outside"
    assert compare_figures([figure(3, 3)], [figure(1, 1)], words, 0)[0] == "leaves open"


def test_a_claim_without_a_figure_leaves_a_figure_open() -> None:
    assert compare_figures([figure(3, 3)], [], "some died", 0)[0] == "leaves open"
    assert compare_figures([], [figure(3, 3)], "three died", 0)[0] == "supports"
