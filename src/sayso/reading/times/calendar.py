"""Arithmetic on dates and the TIMEX3 notation of periods."""

from __future__ import annotations

import datetime as dt

from sayso.lexicons.calendar import SEASONS
from sayso.lexicons.holidays import EASTER, FIXED, FLOATING

Date = dt.date


def make_date(year: int, month: int, day: int) -> Date | None:
    """Return the date, or None where the calendar has no such day."""
    try:
        return Date(year, month, day)
    except ValueError:
        return None


def shift_days(date: Date, days: int) -> Date | None:
    """Return the date so many days on, or None beyond the calendar's ends."""
    try:
        return date + dt.timedelta(days=days)
    except OverflowError:
        return None


def shift_months(date: Date, months: int) -> Date | None:
    """Return the same day so many months on, moved back where the month is shorter."""
    index = date.year * 12 + date.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        return None
    return next((found for day in range(date.day, 27, -1) if (found := make_date(year, month + 1, day))), None) or (
        Date(year, month + 1, min(date.day, 28))
    )


def show_week(date: Date) -> str:
    """Return the ISO week of a date, as 2031-W10."""
    year, week, _ = date.isocalendar()
    return f"{year:04d}-W{week:02d}"


def show_month(date: Date) -> str:
    """Return the month of a date, as 2031-03."""
    return f"{date.year:04d}-{date.month:02d}"


def show_season(name: str, year: int) -> str:
    """Return a season in TIMEX3 notation, as 2031-SP."""
    return f"{year:04d}-{SEASONS[name][0]}"


def find_easter(year: int) -> Date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous algorithm, as Meeus gives it)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    offset = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * offset) // 451
    month, day = divmod(epact + offset - 7 * late + 114, 31)
    return Date(year, month, day + 1)


def find_holiday(name: str, year: int) -> Date | None:
    """Return the day of a holiday in a year, by its lower-case name with straight apostrophes."""
    if name in FIXED:
        return make_date(year, *FIXED[name])
    if name in EASTER:
        return shift_days(find_easter(year), EASTER[name])
    month, weekday, which = FLOATING[name]
    return find_weekday_of(year, month, weekday, which)


def find_weekday_of(year: int, month: int, weekday: int, which: int) -> Date | None:
    """Return the n-th weekday of a month, the last one for -1."""
    if which < 0:
        following = make_date(year + month // 12, month % 12 + 1, 1)
        if following is None:
            return None
        return shift_days(following, -1 - (following.weekday() - 1 - weekday) % 7)
    first = Date(year, month, 1)
    found = shift_days(first, (weekday - first.weekday()) % 7 + 7 * (which - 1))
    return found if found and found.month == month else None
