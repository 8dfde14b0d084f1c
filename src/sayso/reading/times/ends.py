"""Where expressions begin and end: the two ends of a range made one, prepositions left out."""

from __future__ import annotations

import re

from sayso.records import Span, Time

_BETWEEN = re.compile(r"\bbetween\s+(?:the\s)?$", re.IGNORECASE)
_PLAIN_ENDS = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_PREPOSITION = re.compile(
    r"(?:in|at|by|before|after|around|about|until|till|since|for|within|over|of|during)\s+(?=\S)", re.IGNORECASE
)
_LOOSE = " \n\t,("


def join_ends(text: str, times: list[Time]) -> tuple[Time, ...]:
    """Make one range of two days or months that "between" and "and" hold together."""
    joined: list[Time] = []
    for time in times:
        last = joined[-1] if joined else None
        value = _join_values(last.value, time.value) if last and _is_pair(text, last, time) else None
        if last and value:
            joined[-1] = Time(span=Span(last.span.start, time.span.end), value=value, type="DATE")
        else:
            joined.append(time)
    return tuple(joined)


def _is_pair(text: str, first: Time, second: Time) -> bool:
    start, end = first.span.start, first.span.end
    return (
        second.span.start - end < 12
        and text[end : second.span.start].strip() == "and"
        and _BETWEEN.search(text, max(0, start - 14), start) is not None
    )


def _join_values(first: str | None, second: str | None) -> str | None:
    if not first or not second or len(first) != len(second) or not first < second:
        return None
    return f"{first}/{second}" if _PLAIN_ENDS.fullmatch(first) and _PLAIN_ENDS.fullmatch(second) else None


def tidy(text: str, start: int, end: int) -> Span:
    """Return the span without a preposition before it and loose punctuation behind it."""
    match = _PREPOSITION.match(text, start, end)
    start = match.end() if match else start
    while end - 1 > start and text[end - 1] in _LOOSE:
        end -= 1
    return Span(start, end)
