"""What one expression means: its value and type, read against the context."""

from __future__ import annotations

import re

from sayso.lexicons.calendar import WEEKDAYS
from sayso.reading.times.atoms import Atom
from sayso.reading.times.calendar import Date, make_date, shift_days
from sayso.reading.times.chains import CLOCKS, DAYS, Chain
from sayso.reading.times.clocks import find_clock, find_code, find_range, has_zone
from sayso.reading.times.context import Context, find_direction
from sayso.reading.times.days import find_day, parse_ordinal
from sayso.reading.times.durations import find_duration, find_offset, find_set
from sayso.reading.times.periods import find_period
from sayso.records import TimeType


def resolve(chain: Chain, context: Context) -> tuple[str | None, TimeType]:
    """Return the value and type of one expression, and move the context on to the day it names."""
    by_kind = {atom.kind: atom for atom in reversed(chain)}
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
    return next(
        f"{name.upper()}_REF"
        for name in ("present", "past", "future")
        if atom.parts.get(name) or atom.parts.get(name + "2")
    )


def _resolve_offset(chain: Chain, context: Context) -> tuple[str | None, TimeType]:
    base = None
    if len(chain) > 1:
        value = find_period(chain[1], context) if chain[1].kind == "period" else None
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
        context.anchor, context.night = day, night
        context.month = day.replace(day=1)


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
    for kind in ("iso", "date", "numeric", "dom", "nth", "holiday", "weekday", "deictic", "anchored"):
        if kind in by_kind:
            return find_day(by_kind[kind], context), True
    lead = " ".join((by_kind["part"].parts["lead"] or "").lower().split()) if "part" in by_kind else ""
    if lead.startswith("this") or lead == "last":
        return (_back(context.today) if lead == "last" else context.today), True
    if lead.endswith(("following", "next")):
        return _back(context.near, -1), True
    if lead.endswith(("previous", "preceding")):
        return _back(context.near), True
    return _choose_clock_day(context), False


def _choose_clock_day(context: Context) -> Date | None:
    anchor, today = context.anchor, context.today
    if anchor is None or today is None:
        return context.near
    ahead = anchor > today and find_direction(context, context.position, context.position + 1) < 1
    return today if ahead else anchor


def _back(day: Date | None, days: int = 1) -> Date | None:
    return shift_days(day, -days) if day else None


_NIGHTLY = frozenset({"tonight", "overnight"})
_PARTS = {"night": "TNI", "evening": "TEV", "afternoon": "TAF", "morning": "TMO"}


def _find_part(by_kind: dict[str, Atom], context: Context) -> str:
    if "anchored" in by_kind and by_kind["anchored"].parts["part2"]:
        return _PARTS[(by_kind["anchored"].parts["part2"] or "").lower()]
    if "part" in by_kind:
        return find_code(by_kind["part"])
    if "deictic" in by_kind and (by_kind["deictic"].parts["word"] or "").lower() in _NIGHTLY:
        return "TNI"
    date = by_kind.get("date")
    return "TNI" if date and "night of" in context.text[date.start : date.end].lower() else ""


def _find_hour(by_kind: dict[str, Atom], context: Context) -> str | tuple[str, str] | None:
    part = _find_part(by_kind, context)
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
        if modifier.startswith(("early", "the early")):
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
