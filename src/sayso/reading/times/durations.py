"""Lengths of time, repetitions, and distances from a day ("two days earlier", "three years ago")."""

from __future__ import annotations

import datetime as dt
import re

from sayso.lexicons.calendar import UNIT_FACTORS, UNITS
from sayso.reading.numerals import parse_numeral
from sayso.reading.times.atoms import Atom
from sayso.reading.times.calendar import Date, shift_days, shift_months, show_month
from sayso.reading.times.context import Context

_FROM_TODAY = frozenset({"ago", "back", "from now", "hence"})


def find_count(written: str | None) -> float | None:
    """Return how many units are counted; None is "several", an open number."""
    plain = " ".join((written or "").lower().replace("-", " ").split())
    plain = re.sub(r"^(?:the )?(?:last|past|next|coming) ?", "", plain)
    half = 0.5 if re.search(r"half|½|1/2", plain) else 0.0
    core = re.sub(r"\s*(?:and a half|½|\d/\d)$", "", plain)
    if core.startswith("half a dozen"):
        return 6
    if core in ("half a", "half an", "a half", "half"):
        return 0.5
    if "couple" in core:
        return 2
    if "dozen" in core:
        return 12
    if core in ("a", "an", "one", "another", "each", ""):
        return 1 + half
    if core.split()[-1] in ("few", "several", "many", "some"):
        return None
    number = parse_numeral(core)
    return number if number is None else number + half


def show_duration(count: float | None, unit: str) -> str:
    """Return a length of time in TIMEX3 notation: P3W, PT48H, PXD where the number is open."""
    single = _single(unit)
    letter, clock = UNITS[single]
    if count is not None and single in UNIT_FACTORS:
        count *= UNIT_FACTORS[single]
    if count == 0.5 and letter in "HY":
        count, letter = (30, "M") if letter == "H" else (6, "M")
    written = "X" if count is None else f"{count:g}" if count < 1e6 else f"{count:.0f}"
    return f"P{'T' if clock else ''}{written}{letter}"


def _single(unit: str) -> str:
    lower = unit.lower()
    return lower if lower in UNITS else lower.removesuffix("s")


def find_duration(atom: Atom) -> str | None:
    """Return the value of a duration, age or bare plural ("for days")."""
    parts = atom.parts
    unit = parts["unit"] or ""
    if atom.kind == "bare":
        return show_duration(None, unit)
    if atom.kind == "long":
        return show_duration(1 if not unit.lower().endswith("s") else None, unit)
    if (parts["n"] or "").lower().startswith("the ") and unit.lower().endswith("s"):
        return show_duration(None, unit)
    written = (parts["n"] or "") + (parts.get("and") or "" if "half" in (parts.get("and") or "") else "")
    return show_duration(find_count(written), unit)


def find_set(atom: Atom) -> str:
    """Return the period of a repetition: P1D for "daily", P2W for "every other week"."""
    parts = atom.parts
    word = (parts["word"] or "").lower()
    if word:
        return {"hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W",
                "monthly": "P1M", "quarterly": "P3M"}.get(word, "P1Y")  # fmt: skip
    count = find_count(parts["n"]) if parts["n"] else 2 if parts["other"] else 1
    return show_duration(count, parts["unit"] or parts["unit2"] or "")


def find_offset(atom: Atom, context: Context, base: Date | None) -> str | None:
    """Return the date that lies the stated distance from `base`, the article's day or the last day named.

    Hours and minutes are added to the last clock time; without one only the day can be known.
    """
    parts = atom.parts
    way = " ".join((parts["way"] or "").lower().split())
    back = way in ("ago", "earlier", "before", "previously", "back")
    exact = base is not None
    if base is None:
        base = context.today if way in _FROM_TODAY else context.near if back else context.anchor
    unit = _single(parts["unit"] or parts["units"] or "")
    count = find_count(parts["n"]) if parts["n"] else None
    letter, clock = UNITS[unit]
    if clock:
        return _shift_clock(context, base, letter, count, back)
    if count is None:
        return ("PAST_REF" if back else "FUTURE_REF") if way in _FROM_TODAY else None
    if base is None:
        return None
    return _shift(base, letter, count * UNIT_FACTORS.get(unit, 1) * (-1 if back else 1), exact=exact)


def _shift(base: Date, letter: str, count: float, *, exact: bool) -> str | None:
    if abs(count) > 10000:
        return None
    if letter in "DW":
        day = shift_days(base, round(count * (7 if letter == "W" else 1)))
        return day.isoformat() if day else None
    found = shift_months(base if exact else base.replace(day=1), round(count * (12 if letter == "Y" else 1)))
    if found is None or exact:
        return found.isoformat() if found else None
    return f"{found.year:04d}" if letter == "Y" and count == int(count) else show_month(found)


def _shift_clock(context: Context, base: Date | None, letter: str, count: float | None, back: bool) -> str | None:
    if base is None:
        return None
    if count is None or context.clock is None or count > 1000:
        return base.isoformat()
    hour, minute = (int(part) for part in context.clock[1:6].split(":"))
    moment = dt.datetime.combine(base, dt.time()) + dt.timedelta(hours=hour, minutes=minute)
    try:
        moment += dt.timedelta(**{{"H": "hours", "M": "minutes", "S": "seconds"}[letter]: -count if back else count})
    except OverflowError:
        return None
    return moment.isoformat(timespec="minutes")
