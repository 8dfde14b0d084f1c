"""The groups of words that time expressions are put together from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.reading.times import clock_patterns, day_patterns, length_patterns, period_patterns


@dataclass(frozen=True, slots=True)
class Atom:
    """One matched group of words: `kind` names the pattern, `parts` holds its named groups."""

    kind: str
    start: int
    end: int
    parts: dict[str, str | None]


COMPILED = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for module in (day_patterns, clock_patterns, period_patterns, length_patterns)
    for kind, pattern in module.PATTERNS
)
