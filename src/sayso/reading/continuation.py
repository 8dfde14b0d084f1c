"""Quotations that go on without a new cue: who still speaks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from sayso.reading.cueing.subjects import subject_before
from sayso.reading.cueing.tokens import is_finite
from sayso.reading.cueing.units import Unit, fold_units
from sayso.reading.drafts import Draft
from sayso.reading.marks import Sentence
from sayso.reading.quotes import Quote
from sayso.records import Span, Spans
from sayso.spans import overlap, touches

# How far back, in units, the speaker of a bare quotation may stand.
_REACH = 2


def continue_quotations(
    text: str, sentences: Sequence[Sentence], drafts: Sequence[Draft], quotes: Sequence[Quote], *, clutter: Spans
) -> list[Draft]:
    """Return a statement for each sentence of quotation that no cue has claimed, with the speaker before it."""
    units = fold_units(text, sentences, quotes)
    taken = _taken(drafts, quotes)
    by_start = sorted(drafts, key=lambda draft: draft.start)
    starts = [draft.start for draft in by_start]
    made: list[Draft] = []
    speaker: tuple[int, Spans] | None = None
    for n, unit in enumerate(units):
        if not unit.is_quotation:
            found = _speaker_in(unit, by_start, starts)
            speaker = (n, found) if found else _subject_of(unit, n)
            continue
        spans = [token.span for token in unit.tokens if token.is_quote]
        if _covered(spans[0], taken) or touches(spans[0], clutter):
            if speaker:
                speaker = (n, speaker[1])
            continue
        if speaker and n - speaker[0] <= _REACH:
            made.extend(Draft(speaker[1], (), (span,)) for span in spans)
            speaker = (n, speaker[1])
    return made


def _taken(drafts: Sequence[Draft], quotes: Sequence[Quote]) -> list[Span]:
    """Return the contents that claim a quotation from outside: not those of cues within it."""
    starts = [quote.span.start for quote in quotes]
    taken: list[Span] = []
    for draft in drafts:
        i = bisect_left(starts, draft.content[0].start + 1) - 1
        within = i >= 0 and quotes[i].span.start < draft.content[0].start and draft.content[-1].end < quotes[i].span.end
        if not within:
            taken.extend(draft.content)
    return sorted(taken)


def _covered(span: Span, taken: Sequence[Span]) -> bool:
    i = bisect_left(taken, span)
    return any(overlap(span, other) for other in taken[max(0, i - 3) : i + 2])


def _speaker_in(unit: Unit, drafts: Sequence[Draft], starts: Sequence[int]) -> Spans:
    """Return the source of the last outermost statement whose cue stands in a unit."""
    begin, end = unit.tokens[0].span.start, unit.tokens[-1].span.end
    inside = drafts[bisect_left(starts, begin) : bisect_left(starts, end)]
    words = [token.span for token in unit.tokens if not token.is_quote]
    outer = [d for d in inside if d.cue and d.source and d.cue[0] in _set(words, d.cue[0])]
    top = [d for d in outer if not any(o is not d and _holds(o, d) for o in outer)]
    return top[-1].source if top else ()


def _set(words: Sequence[Span], cue: Span) -> tuple[Span, ...]:
    return (cue,) if any(w.start == cue.start for w in words) else ()


def _holds(outer: Draft, inner: Draft) -> bool:
    return any(c.start <= inner.cue[0].start and inner.cue[0].end <= c.end for c in outer.content)


def _subject_of(unit: Unit, n: int) -> tuple[int, Spans] | None:
    """Return the subject of a sentence as the speaker of a quotation after it."""
    for k in range(min(40, len(unit.tokens))):
        if is_finite(unit.tokens, k):
            source = subject_before(unit.tokens, k, 0)
            if source:
                first, last = unit.tokens[source[0]], unit.tokens[source[1] - 1]
                return n, (Span(first.span.start, last.span.end),)
    return None
