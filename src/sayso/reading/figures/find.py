"""Quantities of an article with their bounds and units."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.reading.figures.counts import Count, find_counts
from sayso.reading.figures.filters import is_quantity
from sayso.reading.figures.none import find_none
from sayso.reading.figures.units import find_unit
from sayso.reading.marks import Sentence
from sayso.records import Figure, Span, Spans, Time
from sayso.spans import merge, touches


def find_figures(
    text: str, sentences: Sequence[Sentence], *, times: Sequence[Time], clutter: Spans = ()
) -> tuple[Figure, ...]:
    """Return the quantities of an article in text order; none overlaps another, a time or clutter."""
    taken = merge([*(time.span for time in times), *clutter])
    counts = [
        *(c for c in find_counts(text, sentences) if is_quantity(text, c)),
        *find_none(text, sentences),
    ]
    figures: list[Figure] = []
    end = 0
    for count in sorted(counts, key=lambda c: (c.start, -c.end)):
        if count.start >= end and not touches(Span(count.number, count.end), taken):
            figures.append(_show(text, count, figures[-1] if figures else None))
            end = count.end
    return tuple(figures)


# "Rose to 12 from nine", "52, not 34": the second number counts what the first does.
_GOES_ON = re.compile(
    r"(?:(?:\s[^\W\d_]+){0,4},\s(?:up|down)\sfrom\s|\s?,?\s?(?:up\s|down\s)?(?:from|to|or|not|and\snot|against|compared\s(?:with|to)|of\swhom)\s?,?\s?[\"“‘]?)"
)


def _show(text: str, count: Count, last: Figure | None) -> Figure:
    unit = find_unit(text, count)
    if unit is None and last is not None and _GOES_ON.fullmatch(text[last.span.end : count.start][:40]):
        unit = last.unit
    return Figure(
        span=Span(count.start, count.end),
        low=count.low,
        high=count.high,
        bound=count.bound,
        unit=unit,
    )
