"""Time expressions of an article with their values."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from sayso.reading.marks import Sentence
from sayso.reading.times.chains import join, select
from sayso.reading.times.context import Context, find_today
from sayso.reading.times.ends import join_ends, order_ends, tidy
from sayso.reading.times.filters import is_time
from sayso.reading.times.resolve import resolve
from sayso.reading.times.triggers import find_atoms
from sayso.records import Span, Spans, Time
from sayso.spans import merge, touches


def find_times(
    text: str, sentences: Sequence[Sentence], *, published: str | None, clutter: Spans = ()
) -> tuple[Time, ...]:
    """Return the time expressions of an article in text order, with TIMEX3 values.

    `published` is ISO 8601 or None; without it only what the text itself dates has a value.
    """
    context = Context(text, find_today(text, published))
    starts = [sentence.span.start for sentence in sentences]
    hidden = merge(clutter)
    times = []
    for chain in join(text, select([atom for atom in find_atoms(text, sentences) if is_time(text, atom)])):
        start, end = chain[0].start, chain[-1].end
        if touches(Span(start, end), hidden):
            continue
        index = bisect_right(starts, start) - 1
        context.sentence = (starts[index], sentences[index].span.end) if index >= 0 else (0, len(text))
        context.position = start
        value, kind = resolve(chain, context)
        times.append(Time(span=tidy(text, start, end), value=value, type=kind))
    return join_ends(text, order_ends(text, times))
