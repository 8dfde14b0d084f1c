"""Statements from marks: who says what, directly or indirectly, one within another.

The marks say which words are cues and which fill their roles; the quotation marks say where the exact words begin
and end, and who goes on speaking without a new cue.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from sayso.reading.continuation import continue_quotations
from sayso.reading.cues import mark_cues
from sayso.reading.drafts import Draft
from sayso.reading.marks import CueMark, Sentence
from sayso.reading.nesting import in_order, nest
from sayso.reading.quotes import Quote, find_quotes
from sayso.reading.sources import count_sources, name_hearing
from sayso.reading.speakers import type_sources
from sayso.reading.turns import find_turns
from sayso.records import Spans, Statement, StatementKind
from sayso.spans import merge, touches, trim

_MARKS = "\"'“”‘’«»„‚‹›"


def read_statements(
    text: str, sentences: Sequence[Sentence], *, clutter: Spans, outlet: str | None = None
) -> tuple[Statement, ...]:
    """Return the statements of an article, read from its words and quotation marks."""
    cues, quotes = mark_cues(text, sentences), find_quotes(text)
    return find_statements(text, sentences, cues, quotes, clutter=clutter, outlet=outlet)


def find_statements(
    text: str,
    sentences: Sequence[Sentence],
    cues: Sequence[CueMark],
    quotes: Sequence[Quote],
    *,
    clutter: Spans,
    outlet: str | None = None,
) -> tuple[Statement, ...]:
    """Return the statements that marks and quotations make, in text order, with what each is nested in."""
    drafts = [draft for draft in (_draft(text, mark, quotes) for mark in cues) if draft]
    clutter = merge(clutter)
    drafts = [draft for draft in drafts if not touches(draft.content[0], clutter)]
    drafts += continue_quotations(text, sentences, drafts, quotes, clutter=clutter)
    drafts = in_order(text, drafts + find_turns(text, clutter=clutter))
    starts = [quote.span.start for quote in quotes]
    parents = nest(text, drafts)
    types = type_sources(text, drafts, outlet=outlet)
    return tuple(
        Statement(
            id=f"s{i + 1}",
            source=draft.source,
            cue=draft.cue,
            content=draft.content,
            kind="direct" if draft.exact else _kind(text, draft.content, quotes, starts),
            source_type=types[i],
            parent=_name(parents[i]),
            source_count=_count(text, draft, types[i]),
            hearing=name_hearing(text[draft.hearing.start : draft.hearing.end]) if draft.hearing else None,
            stance=draft.stance,
        )
        for i, draft in enumerate(drafts)
    )


def _name(index: int | None) -> str | None:
    return None if index is None else f"s{index + 1}"


def _draft(text: str, mark: CueMark, quotes: Sequence[Quote]) -> Draft | None:
    content = mark.content or _quotes_near(mark, quotes)
    content = merge(filter(None, (trim(text, s.start, s.end) for s in content)))
    if not content:
        return None
    return Draft(mark.source, mark.cue, content, mark.stance, mark.hearing)


def _quotes_near(mark: CueMark, quotes: Sequence[Quote]) -> Spans:
    """Return the quotation that stands next to a cue whose content the marker left open."""
    reach = 3
    edges = [span.start for span in (*mark.cue, *mark.source)] + [span.end for span in (*mark.cue, *mark.source)]
    low, high = min(edges), max(edges)
    i = bisect_right([quote.span.start for quote in quotes], low)
    near = [
        q.span
        for q in quotes[max(0, i - 1) : i + 2]
        if 0 <= low - q.span.end <= reach or 0 <= q.span.start - high <= reach
    ]
    return tuple(near)


def _kind(text: str, content: Spans, quotes: Sequence[Quote], starts: Sequence[int]) -> StatementKind:
    total = sum(1 for span in content for char in text[span.start : span.end] if char.isalnum())
    quoted = 0
    for span in content:
        i = max(0, bisect_right(starts, span.start) - 1)
        while i < len(quotes) and quotes[i].span.start < span.end:
            start, end = max(span.start, quotes[i].span.start), min(span.end, quotes[i].span.end)
            inside = quotes[i].span.start < span.start and span.end < quotes[i].span.end
            if start < end and not inside:
                quoted += sum(1 for char in text[start:end] if char.isalnum())
            i += 1
    if not quoted:
        return "direct" if _is_quoted(text, content) else "indirect"
    return "direct" if quoted >= total else "mixed"


def _is_quoted(text: str, content: Spans) -> bool:
    return all(text[span.start] in _MARKS and text[span.end - 1] in _MARKS + ",." for span in content)


def _count(text: str, draft: Draft, source_type: str) -> int | None:
    if not draft.source or source_type == "vague":
        return None
    return count_sources(" ".join(text[span.start : span.end] for span in draft.source))
