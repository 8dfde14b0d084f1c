"""Which day an atom names."""

from __future__ import annotations

import re

from sayso.lexicons.calendar import MONTHS, WEEKDAYS
from sayso.lexicons.dayparts import DAYPARTS
from sayso.lexicons.holidays import EASTER, FIXED, FLOATING
from sayso.lexicons.numbers import ORDINALS
from sayso.reading.times.atoms import Atom
from sayso.reading.times.calendar import Date, find_holiday, find_weekday_of, make_date, shift_days, shift_months
from sayso.reading.times.context import Context, find_direction

# A tense is believed unless it puts a date three quarters of a year away while the other side has it within weeks:
# value F1 on MEANTIME train .866 at 180 and 270 days, .861 at 360.
_UNLIKELY = 270
_CLOSE_BY = 45


def find_day(atom: Atom, context: Context) -> Date | None:
    """Return the day that an atom of a day kind names, or None where it cannot be known."""
    return _FINDERS[atom.kind](atom, context)


def parse_ordinal(written: str) -> int | None:
    """Return the number of an ordinal such as "22nd" or "twenty-second"."""
    digits = "".join(char for char in written if char.isdigit())
    if digits:
        return int(digits)
    tens, _, ones = written.lower().rpartition("-")
    return {"": 0, "twenty": 20, "thirty": 30}.get(tens, 0) + ORDINALS.get(ones, 0) or None


def parse_year(parts: dict[str, str | None], today: Date | None) -> int | None:
    """Return the year given in an atom's parts, two digits read as the century nearest to today."""
    if parts.get("y"):
        year = int(parts["y"] or "")
        return year if year > 99 else _widen(year, today)
    return _widen(int(parts["yy"] or ""), today) if parts.get("yy") else None


def _widen(short: int, today: Date | None) -> int | None:
    if today is None:
        return None
    return min((century + short for century in (1900, 2000, 2100)), key=lambda year: abs(year - today.year))


def parse_month(written: str) -> int:
    """Return the number of a month's name or abbreviation."""
    return MONTHS[written.lower().strip(".")]


def _find_iso(atom: Atom, _: Context) -> Date | None:
    parts = atom.parts
    return make_date(int(parts["y"] or ""), int(parts["m"] or ""), int(parts["d"] or ""))


def _find_numeric(atom: Atom, context: Context) -> Date | None:
    parts = atom.parts
    first, second = int(parts["a"] or ""), int(parts["b"] or "")
    year = parse_year(parts, context.today)
    if year is None:
        return None
    if parts["sep"] == "." or first > 12 or first == second:
        return make_date(year, second, first)
    if second > 12:
        return make_date(year, first, second)
    return _choose_order(context, year, first, second)


def _choose_order(context: Context, year: int, first: int, second: int) -> Date | None:
    """Day-month or month-day: only where exactly one of them is the article's own day or the day before."""
    readings = {make_date(year, first, second), make_date(year, second, first)} - {None}
    close = [d for d in readings if d and context.today and 0 <= (context.today - d).days <= 1]
    return close[0] if len(close) == 1 else None


def _find_date(atom: Atom, context: Context) -> Date | None:
    day = parse_ordinal(atom.parts["d"] or "")
    month = parse_month(atom.parts["mon"] or "")
    if day is None:
        return None
    year = parse_year(atom.parts, context.today)
    if year is not None:
        return make_date(year, month, day)
    if context.today is None:
        return None
    return _nearest(context, atom, [make_date(context.today.year + step, month, day) for step in (-1, 0, 1)])


def _nearest(context: Context, atom: Atom, candidates: list[Date | None]) -> Date | None:
    today = context.today
    days = [day for day in candidates if day]
    if today is None or not days:
        return None
    direction = find_direction(context, atom.start, atom.end)
    past = [day for day in days if day <= today]
    ahead = [day for day in days if day >= today]
    if ahead and past and direction:
        near, far = (min(ahead), max(past)) if direction > 0 else (max(past), min(ahead))
        return far if abs((near - today).days) > _UNLIKELY and abs((far - today).days) < _CLOSE_BY else near
    return min(days, key=lambda day: abs((day - today).days))


def _find_dom(atom: Atom, context: Context) -> Date | None:
    day = parse_ordinal(atom.parts["d"] or "")
    lead = (atom.parts["lead"] or "").lower()
    base = context.today if lead in ("this", "last", "next") else (context.month or context.near)
    if day is None or base is None:
        return None
    first = shift_months(base.replace(day=1), {"last": -1, "next": 1}.get(lead, 0))
    return make_date(first.year, first.month, day) if first else None


def _find_weekday(atom: Atom, context: Context) -> Date | None:
    today = context.today
    parts = atom.parts
    if parts["plural"] or (parts["lead"] or "").lower() in ("every", "each"):
        return None
    weekday = WEEKDAYS[(parts["wd"] or "").lower().strip(".")]
    lead = " ".join((parts["lead"] or parts["after"] or "").lower().split())
    if lead.startswith(("that", "the following", "the previous", "the preceding", "the same", "the next")):
        return _from_anchor(context, weekday, lead)
    if today is None:
        return None
    back = (today.weekday() - weekday) % 7
    on = (weekday - today.weekday()) % 7
    if parts["week"]:
        return _in_week(today, weekday, parts["week"].lower())
    if lead.endswith(("last", "past")):
        return shift_days(today, -(back or 7))
    if lead.endswith(("next", "coming", "week")):
        return shift_days(today, (on or 7) + (7 if lead == "week" else 0))
    direction = find_direction(context, atom.start, atom.end)
    if lead.startswith("this") and direction == 0:
        direction = 1
    return shift_days(today, on if direction > 0 else -back)


def _find_nth(atom: Atom, context: Context) -> Date | None:
    """The first Sunday of February."""
    parts = atom.parts
    month = parse_month(parts["mon"] or "")
    year = parse_year(parts, context.today)
    if year is None and context.today is not None:
        middles = [make_date(context.today.year + step, month, 15) for step in (-1, 0, 1)]
        near = _nearest(context, atom, middles)
        year = near.year if near else None
    if year is None:
        return None
    weekday = WEEKDAYS[(parts["wd"] or "").lower()]
    which = -1 if (parts["n"] or "").lower() == "last" else ORDINALS[(parts["n"] or "").lower()]
    return find_weekday_of(year, month, weekday, which)


def _from_anchor(context: Context, weekday: int, lead: str) -> Date | None:
    anchor = context.near
    if anchor is None:
        return None
    back = (anchor.weekday() - weekday) % 7
    if lead.endswith(("following", "next")):
        return shift_days(anchor, (weekday - anchor.weekday()) % 7 or 7)
    if lead.endswith(("previous", "preceding")):
        return shift_days(anchor, -(back or 7))
    return shift_days(anchor, -back)


def _in_week(today: Date, weekday: int, week: str) -> Date | None:
    weeks = 0
    if "before last" in week:
        weeks = -2
    elif week.startswith("last") or "previous" in week:
        weeks = -1
    elif week.startswith("next") or "following" in week:
        weeks = 1
    return shift_days(today, weekday - today.weekday() + 7 * weeks)


_STEPS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "overnight": -1}


def _find_deictic(atom: Atom, context: Context) -> Date | None:
    if context.today is None:
        return None
    word = (atom.parts["word"] or "").lower()
    if " " in word or "\n" in word:
        return shift_days(context.today, -2 if "before" in word else 2)
    return shift_days(context.today, _STEPS[word])


# "The day before" goes back from the day named; "the day before the vote" says nothing without the vote's.
_ENDS = re.compile(r"\s*(?:[.,;:!?)\]”’\"'—–]|$|\n)")


def _find_anchored(atom: Atom, context: Context) -> Date | None:
    word = " ".join((atom.parts["word"] or "").lower().split())
    if context.near is None:
        return None
    if word.startswith("this"):
        return context.today
    if word.endswith(("when", "of the", "day that")) and "that day" not in word:
        return None
    if ("before" in word or "after" in word) and not _ENDS.match(context.text, atom.end):
        return None
    if "before" in word or "previous" in word or "preceding" in word or "prior" in word:
        return shift_days(context.near, -1)
    if "after" in word or "next" in word or "following" in word:
        return shift_days(context.anchor, 1) if context.anchor else None
    return context.near


_OTHER_CALENDAR = re.compile(
    r"(?:Chinese|Lunar|Orthodox|Coptic|Jewish|Islamic|Persian|Iranian|Bengali|Tamil|Thai|Nepali|Ethiopian)\s$"
)


def _find_holiday(atom: Atom, context: Context) -> Date | None:
    name = " ".join((atom.parts["word"] or "").lower().replace("’", "'").split())
    if _OTHER_CALENDAR.search(context.text, max(0, atom.start - 12), atom.start):
        return None
    if name not in FIXED and name not in EASTER and name not in FLOATING:
        return None
    year = parse_year(atom.parts, context.today)
    if year is not None:
        return find_holiday(name, year)
    if context.today is None or not 2 <= context.today.year <= 9997:
        return None
    return _nearest(context, atom, [find_holiday(name, context.today.year + step) for step in (-1, 0, 1)])


_FINDERS = {
    "iso": _find_iso, "numeric": _find_numeric, "date": _find_date, "dom": _find_dom, "weekday": _find_weekday,
    "nth": _find_nth, "deictic": _find_deictic, "anchored": _find_anchored, "holiday": _find_holiday,
}  # fmt: skip


def find_part(word: str | None) -> str:
    """Return the TIMEX3 code of a part of the day, or the clock time it stands for."""
    return DAYPARTS.get(" ".join((word or "").lower().split()), "")
