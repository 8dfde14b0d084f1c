"""Small arithmetic on spans that every step needs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from sayso.records import Span, Spans


def quote(text: str, spans: Iterable[Span]) -> str:
    """Return the quoted text of the spans, joined by an ellipsis where they are apart."""
    return " … ".join(text[span.start : span.end] for span in spans)


def overlap(a: Span, b: Span) -> int:
    """Return how many characters two spans share."""
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def contains(outer: Span, inner: Span) -> bool:
    """Tell whether `inner` lies wholly within `outer`."""
    return outer.start <= inner.start and inner.end <= outer.end


def touches(span: Span, others: Sequence[Span]) -> bool:
    """Tell whether a span shares a character with any of the others, which are in order and apart as from `merge`."""
    at = bisect_left(others, span.end, key=_start) - 1
    return at >= 0 and others[at].end > span.start


def _start(span: Span) -> int:
    return span.start


def trim(text: str, start: int, end: int, *, strip: str = " \t\r\n\u00a0") -> Span | None:
    """Return `[start, end)` without the given characters at its ends, or None where nothing is left."""
    while start < end and text[start] in strip:
        start += 1
    while end > start and text[end - 1] in strip:
        end -= 1
    return Span(start, end) if start < end else None


def merge(spans: Iterable[Span], *, gap: int = 0) -> Spans:
    """Return the spans sorted, those that overlap or lie within `gap` characters joined."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end + gap:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def covered(spans: Iterable[Span]) -> int:
    """Return how many characters the spans cover together."""
    return sum(span.end - span.start for span in merge(spans))
