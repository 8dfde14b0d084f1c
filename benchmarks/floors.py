"""Floors: figures that may rise and never fall."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")
# Figures that are better when lower; those of time and machine are shown but hold no floor.
_LOWER = ("width", "error", "missing", "changed", "tracebacks", "hangs", "lost")
_TIMES = ("a second", "seconds", "bytes", "in the case")
_NO_FLOOR = (*_TIMES, "naive", "always guessing", "counting articles", "claims with two")
# The scorer breaks ties in the order of sets, which changes from run to run: one and the same Picture (equal byte by
# byte under six hash seeds) scored .393 and .398 for contradictions, .397 and .402 for origins inside.
TOLERANCE = 0.008

Measured = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    """A figure that is worse than its floor."""

    measure: str
    figure: str
    floor: float
    found: float


def has_floor(figure: str) -> bool:
    """Tell whether a figure is held by a floor."""
    return not any(word in figure for word in _NO_FLOOR)


def lower_is_better(figure: str) -> bool:
    """Tell the direction in which a figure improves."""
    return any(word in figure for word in _LOWER)


def read_floors(path: Path = FLOORS) -> Measured:
    """Return the committed floors, empty where there are none yet."""
    if not path.exists():
        return {}
    floors: Measured = json.loads(path.read_text(encoding="utf-8"))
    return floors


def find_falls(measured: Measured, floors: Measured) -> tuple[Fall, ...]:
    """Return every measured figure that is worse than its floor."""
    falls = []
    for measure, figures in measured.items():
        for figure, floor in floors.get(measure, {}).items():
            found = figures.get(figure)
            if found is None:
                continue
            loss = found - floor if lower_is_better(figure) else floor - found
            if loss > TOLERANCE:
                falls.append(Fall(measure=measure, figure=figure, floor=floor, found=found))
    return tuple(falls)


def raise_floors(measured: Measured, floors: Measured) -> Measured:
    """Return floors moved up to what was measured; none moves down."""
    raised = {measure: dict(figures) for measure, figures in floors.items()}
    for measure, figures in measured.items():
        held = raised.setdefault(measure, {})
        for figure, value in figures.items():
            if has_floor(figure):
                better = min if lower_is_better(figure) else max
                held[figure] = round(better(value, held.get(figure, value)), 4)
    return raised
