"""Time expressions of an article with their values."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from sayso.lexicons.calendar import WEEKDAYS
from sayso.reading.marks import Sentence
from sayso.reading.times.atoms import Atom
from sayso.reading.times.calendar import Date, make_date, shift_days
from sayso.reading.times.chains import CLOCKS, DAYS, Chain, join, select
from sayso.reading.times.clocks import find_clock, find_code, find_range, has_zone
from sayso.reading.times.context import Context, find_direction, find_today, is_late
from sayso.reading.times.days import find_day, parse_ordinal
from sayso.reading.times.durations import find_duration, find_offset, find_set
from sayso.reading.times.filters import is_time
from sayso.reading.times.periods import find_period
from sayso.reading.times.triggers import find_atoms
from sayso.records import Span, Spans, Time, TimeType
from sayso.spans import touches


def find_times(
    text: str, sentences: Sequence[Sentence], *, published: str | None, clutter: Spans = ()
) -> tuple[Time, ...]:
    """Return the time expressions of an article in text order, with TIMEX3 values.

    `published` is ISO 8601 or None; without it only what the text itself dates has a value.
    """
    context = Context(text, find_today(text, published), late=is_late(published))
    starts = [sentence.span.start for sentence in sentences]
    chains = join(text, select([a for a in find_atoms(text, sentences) if is_time(text, a)]))
    times = []
    for chain in chains:
        span = Span(chain[0].start, chain[-1].end)
        if clutter and touches(span, clutter):
            continue
        index = bisect_right(starts, span.start) - 1
        context.sentence = (starts[index], sentences[index].span.end) if index >= 0 else (0, len(text))
        context.position = span.start
        value, kind = resolve(chain, context)
        times.append(Time(span=_tidy(text, span), value=value, type=kind))
    return tuple(_join_ends(text, times))


_BETWEEN = re.compile(r"\bbetween\s+(?:the\s)?$", re.IGNORECASE)
_PLAIN_ENDS = re.compile(r"\d{4}-\d\d(?:-\d\d)?")


def _join_ends(text: str, times: list[Time]) -> list[Time]:
    """Make one range of two days or months that "between" and "and" hold together."""
    joined: list[Time] = []
    for time in times:
        last = joined[-1] if joined else None
        if last and text[last.span.end : time.span.start].strip() == "and" and _BETWEEN.search(text, max(0, last.span.start - 14), last.span.start):
            value = _join_values(last.value, time.value)
            if value:
                joined[-1] = Time(span=Span(last.span.start, time.span.end), value=value, type="DATE")
                continue
        joined.append(time)
    return joined


def _join_values(first: str | None, second: str | None) -> str | None:
    if not first or not second or len(first) != len(second) or not first < second:
        return None
    return f"{first}/{second}" if _PLAIN_ENDS.fullmatch(first) and _PLAIN_ENDS.fullmatch(second) else None


def _tidy(text: str, span: Span) -> Span:
    match = re.match(r"(?:in|at|by|before|after|around|about|until|till|since|for|within|over|of|during)\s+(?=\S)", text[span.start : span.end], re.I)
    start = span.start + (match.end() if match else 0)
    end = span.end
    while end - 1 > start and text[end - 1] in " \n\t,(":
        end -= 1
    return Span(start, end)


def resolve(chain: Chain, context: Context) -> tuple[str | None, TimeType]:
    """Return the value and type of one expression, and move the context on to the day it names."""
    by_kind = {atom.kind: atom for atom in chain}
    first = chain[0]
    if first.kind in ("duration", "old", "bare", "long"):
        return find_duration(first), "DURATION"
    if first.kind == "set":
        return find_set(first), "SET"
    if first.kind == "ref":
        return _find_reference(first), "DATE"
    if first.kind == "offset":
        return _resolve_offset(chain, context)
    if set(by_kind) & (DAYS | CLOCKS):
        return _resolve_day(by_kind, context)
    value = find_period(first, context, chain[1] if len(chain) > 1 else None)
    return value, "DATE"


def _find_reference(atom: Atom) -> str:
    return next(f"{name.upper()}_REF" for name in ("present", "past", "future") if atom.parts.get(name) or atom.parts.get(name + "2"))


def _resolve_offset(chain: Chain, context: Context) -> tuple[str | None, TimeType]:
    base = None
    if len(chain) > 1:
        value = find_period(chain[1], context) if chain[1].kind in ("period",) else None
        if value and re.fullmatch(r"\d{4}-\d\d", value):
            found = find_offset(chain[0], context, make_date(int(value[:4]), int(value[5:]), 1))
            return (found[:7] if found else None), "DATE"
        base = find_day(chain[1], context) if chain[1].kind in DAYS else None
    value = find_offset(chain[0], context, base)
    if value and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        _move(context, make_date(*(int(part) for part in value.split("-"))))
    return value, "TIME" if value and "T" in value else "DATE"


def _move(context: Context, day: Date | None, *, night: bool = False) -> None:
    if day is not None:
        if day != context.anchor:
            context.clock = None
        context.anchor, context.night, context.place = day, night, context.position
        context.month = day.replace(day=1)


def _is_weak(atom: Atom) -> bool:
    return not atom.parts["lead"]


def _is_night(hour: str | tuple[str, str] | None) -> bool:
    """After an evening or a night, a morning hour belongs to the day after."""
    first = hour[1] if isinstance(hour, tuple) else hour or ""
    return first in ("TNI", "TEV") or "T18:00" <= first < "T25"


def _is_before_noon(hour: str | tuple[str, str]) -> bool:
    first = hour if isinstance(hour, str) else hour[0]
    return first == "TMO" or (first[1].isdigit() and first < "T12:01")


def _resolve_day(by_kind: dict[str, Atom], context: Context) -> tuple[str | None, TimeType]:
    weekday = by_kind.get("weekday")
    if weekday is not None and len(by_kind) == 1 and _is_repeated(weekday):
        return _show_repeated(weekday), "SET"
    day, stated = _choose_day(by_kind, context)
    hour = _find_hour(by_kind, context)
    if day is None and set(by_kind) == {"part"} and _is_weak(by_kind["part"]):
        return None, "TIME"
    if day is not None and hour and not stated and context.night and _is_before_noon(hour):
        day = shift_days(day, 1)
    if day is None:
        return None, "TIME" if hour else "DATE"
    if stated:
        _move(context, day, night=_is_night(hour))
    ranged = _show_day_range(by_kind, day)
    if ranged and not hour:
        return ranged, "DATE"
    if isinstance(hour, tuple):
        return f"{day}{hour[0]}/{day}{hour[1]}", "TIME"
    if hour and hour[1].isdigit():
        context.clock = hour
    return f"{day}{hour or ''}", "TIME" if hour else "DATE"


def _is_repeated(atom: Atom) -> bool:
    return bool(atom.parts["plural"]) or (atom.parts["lead"] or "").lower() in ("every", "each")


def _show_repeated(atom: Atom) -> str:
    return f"XXXX-WXX-{WEEKDAYS[(atom.parts['wd'] or '').lower().strip('.')] + 1}"


def _choose_day(by_kind: dict[str, Atom], context: Context) -> tuple[Date | None, bool]:
    for kind in ("iso", "date", "numeric", "dom", "holiday", "weekday", "deictic", "anchored"):
        if kind in by_kind:
            return find_day(by_kind[kind], context), True
    lead = " ".join((by_kind["part"].parts["lead"] or "").lower().split()) if "part" in by_kind else ""
    if lead.startswith("this") or lead == "last":
        code = find_code(by_kind["part"])
        back = lead == "last" or (context.late and code in ("TAF", "TEV", "TNI"))
        return (_back(context.today) if back else context.today), True
    if lead.endswith(("following", "next")):
        return _back(context.near, -1), True
    if lead.endswith(("previous", "preceding")):
        return _back(context.near), True
    return _choose_clock_day(context), False


# A day long past is background: a bare clock time so many characters on belongs to the article's own day again.
_BACKGROUND_DAYS = 14
_BACKGROUND_REACH = 300


def _choose_clock_day(context: Context) -> Date | None:
    anchor, today = context.anchor, context.today
    if anchor is None or today is None:
        return context.near
    if abs((today - anchor).days) > _BACKGROUND_DAYS and context.position - context.place > _BACKGROUND_REACH:
        return today
    if anchor > today and find_direction(context, context.position, context.position + 1) < 1:
        return today
    return anchor


def _back(day: Date | None, days: int = 1) -> Date | None:
    return shift_days(day, -days) if day else None


def _find_hour(by_kind: dict[str, Atom], context: Context) -> str | tuple[str, str] | None:
    part = find_code(by_kind["part"]) if "part" in by_kind else ""
    deictic = by_kind.get("deictic")
    if deictic and (deictic.parts["word"] or "").lower() in ("tonight", "overnight"):
        part = part or "TNI"
    if "anchored" in by_kind and by_kind["anchored"].parts["part2"]:
        part = {"night": "TNI", "evening": "TEV", "afternoon": "TAF", "morning": "TMO"}[(by_kind["anchored"].parts["part2"] or "").lower()]
    if "date" in by_kind and "night of" in context.text[by_kind["date"].start : by_kind["date"].end].lower():
        part = part or "TNI"
    if "range" in by_kind:
        return find_range(by_kind["range"], part)
    if "clock" in by_kind:
        return find_clock(by_kind["clock"], part or ("TMO" if context.night and not set(by_kind) & DAYS else ""))
    if "iso" in by_kind and by_kind["iso"].parts["h"]:
        parts = by_kind["iso"].parts
        return f"T{parts['h']}:{parts['min']}" + ("Z" if has_zone(parts["zone"]) else "")
    if part == "T00:00" and set(by_kind) & {"weekday", "date", "dom", "deictic"}:
        return "T24:00"
    return part or _find_modifier(by_kind)


def _find_modifier(by_kind: dict[str, Atom]) -> str | None:
    for kind in ("weekday", "deictic"):
        modifier = (by_kind[kind].parts["mod"] or "").lower() if kind in by_kind else ""
        if modifier.startswith("early") or modifier.startswith("the early"):
            return "TMO"
        if modifier.startswith("late") and not modifier.startswith("later"):
            return "TNI"
    return None


def _show_day_range(by_kind: dict[str, Atom], day: Date) -> str | None:
    date = by_kind.get("date")
    if date is None or not date.parts["d2"]:
        return None
    last = parse_ordinal(date.parts["d2"] or "")
    end = make_date(day.year, day.month, last or 0)
    return f"{day}/{end}" if end and end > day else None
