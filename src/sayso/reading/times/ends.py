"""Where expressions begin and end: the two ends of a range made one, prepositions left out."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from sayso.records import Span, Time

_BETWEEN = re.compile(r"\bbetween\s+(?:the\s)?$", re.IGNORECASE)
_PLAIN_ENDS = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_LINK = re.compile(r"\s(?:to|until|till|through)\s")
_FROM = re.compile(r"\bfrom\s$", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
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


def order_ends(text: str, times: list[Time]) -> list[Time]:
    """Put the second of two weekdays after the first: "from Monday to Thursday", read on a Wednesday."""
    for index in range(1, len(times)):
        first, second = times[index - 1], times[index]
        if not _LINK.fullmatch(text, first.span.end, second.span.start) or text[second.span.start].isdigit():
            continue
        days = [_parse(first.value), _parse(second.value)]
        if _FROM.search(text, max(0, first.span.start - 6), first.span.start) and days[0] and days[1]:
            later = days[1] + dt.timedelta(days=7)
            if days[1] < days[0] < later:
                times[index] = replace(second, value=later.isoformat())
    return times


def _parse(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value and _DAY.fullmatch(value) and value < "9999" else None


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
