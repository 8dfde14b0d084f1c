"""Months, seasons, weeks, quarters, years, decades: expressions coarser than a day."""

from __future__ import annotations

import re

from sayso.lexicons.calendar import SEASONS
from sayso.reading.times.atoms import Atom
from sayso.reading.times.calendar import Date, make_date, shift_days, shift_months, show_month, show_season, show_week
from sayso.reading.times.context import Context, find_direction
from sayso.reading.times.days import parse_month, parse_ordinal, parse_year

_TO_ANCHOR = ("that", "same", "following", "previous", "preceding", "prior")
_BACK = ("last", "past", "previous", "preceding", "prior")
_ON = ("next", "coming", "following", "new")


def find_period(atom: Atom, context: Context, of: Atom | None = None) -> str | None:
    """Return the TIMEX3 value of a period; `of` is the year or month it is said to lie in, where one follows."""
    return _FINDERS[atom.kind](atom, context, of)


def _lead(atom: Atom) -> str:
    return " ".join((atom.parts.get("lead") or "").lower().split())


def _step(lead: str) -> int:
    if lead.endswith(_BACK):
        return -1
    return 1 if lead.endswith(_ON) else 0


def _base(lead: str, context: Context) -> Date | None:
    if lead.endswith(_TO_ANCHOR) or lead.startswith("that"):
        return context.near
    return context.today


def find_year(atom: Atom, context: Context) -> int | None:
    """Return the year that a year atom, or a period atom such as "last year", names."""
    if atom.parts.get("y"):
        return int(atom.parts["y"] or "")
    value = find_period(atom, context)
    return int(value) if value and re.fullmatch(r"\d{4}", value) else None


def _find_month(atom: Atom, context: Context, of: Atom | None) -> str | None:
    month = parse_month(atom.parts["mon"] or "")
    year = parse_year(atom.parts, context.today) or (find_year(of, context) if of else None)
    if year is None:
        year = _guess_year(atom, context, month)
    if year is None:
        return None
    context.month = make_date(year, month, 1)
    return f"{year:04d}-{month:02d}"


def _guess_year(atom: Atom, context: Context, month: int) -> int | None:
    today = context.today
    if today is None:
        return None
    lead = _lead(atom)
    if lead.endswith(("last", "past")):
        return today.year - (month >= today.month)
    if lead.endswith(("next", "coming")):
        return today.year + (month <= today.month)
    direction = find_direction(context, atom.start, atom.end)
    if direction > 0 and month != today.month:
        return today.year + (month < today.month)
    return today.year - (month > today.month)


def _find_season(atom: Atom, context: Context, of: Atom | None) -> str | None:
    name = (atom.parts["word"] or "").lower()
    year = parse_year(atom.parts, context.today) or (find_year(of, context) if of else None)
    if year is not None:
        return show_season(name, year)
    today = context.today
    if today is None:
        return None
    first = SEASONS[name][1]
    lead = _lead(atom)
    if lead.endswith(("last", "past")):
        return show_season(name, today.year - (today.month < first + 3))
    if lead.endswith(("next", "coming")):
        return show_season(name, today.year + (today.month >= first))
    if lead.startswith("this"):
        return show_season(name, today.year)
    ahead = find_direction(context, atom.start, atom.end) > 0
    return show_season(name, today.year + (today.month > first + 2 if ahead else -(today.month < first)))


def _find_plain(atom: Atom, context: Context, _: Atom | None) -> str | None:
    tail = " ".join((atom.parts.get("tail") or atom.parts.get("tail2") or "").lower().split())
    word = (atom.parts["word"] or atom.parts.get("word2") or "").lower()
    lead = _lead(atom)
    base, step = _base(lead, context), _step(lead)
    if atom.parts.get("word2"):
        base, step = context.near, -1 if tail == "before" else 1
    elif tail == "before last":
        base, step = context.today, -2
    elif tail == "before that":
        base, step = context.near, -1
    elif tail == "just gone":
        step = 0 if base and base.weekday() > 4 else -1
    if base is None:
        return None
    if word == "year" and lead == "the new":
        return f"{base.year + 1:04d}-01" if base.year < 9999 else None
    return _show(word, base, step, atom, context)


def _show(word: str, base: Date, step: int, atom: Atom, context: Context) -> str | None:
    if word == "week":
        day = shift_days(base, 7 * step)
        return show_week(day) if day else None
    if word == "weekend":
        return _show_weekend(base, step, atom, context)
    if word == "month":
        found = shift_months(base.replace(day=1), step)
        context.month = found
        return show_month(found) if found else None
    if word == "quarter":
        found = shift_months(base.replace(day=1), 3 * step)
        return f"{found.year:04d}-Q{(found.month + 2) // 3}" if found else None
    if word in SEASONS:
        return _find_season(atom, context, None)
    year = base.year + {"year": 1, "decade": 10, "century": 100}[word] * step
    width = {"year": 4, "decade": 3, "century": 2}[word]
    return f"{year:04d}"[:width] if 0 < year < 10000 else None


def _show_weekend(base: Date, step: int, atom: Atom, context: Context) -> str | None:
    if step == 0 and base.weekday() < 5 and not _lead(atom).startswith("this"):
        step = 0 if find_direction(context, atom.start, atom.end) > 0 else -1
    elif step == 0 and base.weekday() < 5 and find_direction(context, atom.start, atom.end) < 0:
        step = -1
    day = shift_days(base, 7 * step)
    return show_week(day) + "-WE" if day else None


def _find_quarter(atom: Atom, context: Context, of: Atom | None) -> str | None:
    parts = atom.parts
    name = (parts["n"] or "").lower()
    if name in ("last", "next", "this", "previous", "current"):
        if context.today is None:
            return None
        return _show("quarter", context.today, {"last": -1, "previous": -1, "next": 1}.get(name, 0), atom, context)
    number = int(parts["q"]) if parts["q"] else {"first": 1, "second": 2, "third": 3, "fourth": 4}[name]
    year = parse_year({"y": parts["y"]}, context.today) or (find_year(of, context) if of else None)
    if year is None and context.today:
        ahead = find_direction(context, atom.start, atom.end) > 0
        current = (context.today.month + 2) // 3
        year = context.today.year + (number < current if ahead else -(number > current))
    return f"{year:04d}-Q{number}" if year else None


def _find_year(atom: Atom, _: Context, __: Atom | None) -> str | None:
    year, second = atom.parts["y"] or "", atom.parts["y2"]
    if not second:
        return year
    end = second if len(second) == 4 else year[:2] + second
    return f"{year}/{end}" if int(end) > int(year) else year


_DECADES = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
    "nineties": 9,
}  # fmt: skip


def _find_decade(atom: Atom, context: Context, _: Atom | None) -> str | None:
    parts = atom.parts
    if parts["y"]:
        return parts["y"][:3]
    digit = int(parts["yy"]) // 10 if parts["yy"] else _DECADES[(parts["word"] or "").lower()]
    return f"20{digit}" if context.today and digit * 10 + 2000 <= context.today.year and digit < 3 else f"19{digit}"


def _find_century(atom: Atom, _: Context, __: Atom | None) -> str | None:
    number = parse_ordinal(atom.parts["n"] or "")
    return f"{number - 1:02d}" if number else None


def _find_fiscal(atom: Atom, context: Context, _: Atom | None) -> str | None:
    written = atom.parts["y"] or atom.parts["fy"] or ""
    year = parse_year({"y": written}, context.today)
    return f"FY{year}" if year else None


_FINDERS = {
    "month": _find_month, "season": _find_season, "period": _find_plain, "quarter": _find_quarter, "year": _find_year,
    "decade": _find_decade, "century": _find_century, "fiscal": _find_fiscal,
}  # fmt: skip
