"""Dates as outlets write them to ISO 8601; what is partial, ambiguous or absurd is no date."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

# Before the oldest newspapers and after any plan, a date is a fault of the page.
_FIRST_YEAR, _LAST_YEAR = 1700, 2199
# What programs write where they know no date: the starts of their calendars.
_EMPTY = frozenset((date(1970, 1, 1), date(1900, 1, 1), date(1899, 12, 30), date(1904, 1, 1)))
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb febr",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
# Only names that mean one offset: IST, BST and CST mean several, ET and PT change over the year.
_ZONES = {"z": 0, "utc": 0, "gmt": 0, "est": -5, "edt": -4, "pst": -8, "pdt": -7, "mst": -7, "mdt": -6}
_ZONES |= {"cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3, "wat": 1, "sast": 2, "jst": 9, "kst": 9}

_MONTH = r"(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
_YEAR = r"(?P<year>\d{4})\b"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<year>\d{4})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})(?!\d)",
        rf"\b{_MONTH} {{0,2}}{_DAY},? {{1,2}}{_YEAR}",
        rf"\b{_DAY}(?: of)?[ -]{{1,2}}{_MONTH},?[ -]{{1,2}}{_YEAR}",
    )
)
_NUMERIC = re.compile(r"(?<![\d/.-])(?P<first>\d{1,2})[/.-](?P<second>\d{1,2})[/.-](?P<year>\d{4})(?![\d/.-])")
_CLOCK = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?"
    r"\s?(?P<half>[ap]\.?m\b\.?)?(?![\d:])"
    r"\s?(?P<zone>z\b|[a-z]{2,4}\b|(?:utc|gmt)?[+-]\d{2}:?\d{2}\b)?",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"(?P<sign>[+-])(?P<hours>\d{2}):?(?P<minutes>\d{2})$")
_BETWEEN = re.compile(r"^(?:T|,|at\b|-|\||\s){1,6}")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?$")
_COMPACT = re.compile(r"(?P<year>(?:19|20|21)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?:T?(?P<clock>\d{4,6})Z?)?$")
_MAX_CHARACTERS = 120


def parse_date(written: str) -> str | None:
    """Return what a metadata field says as an ISO 8601 date or date and time, or None.

    The offset is kept where it is known. "03/04/2031" is None, since it is a different day on each side of an ocean.
    """
    written = " ".join(written[:_MAX_CHARACTERS].split())
    if _EPOCH.match(written):
        return _read_epoch(float(written))
    if match := _COMPACT.match(written):
        return _format(_build(match["year"], match["month"], match["day"]), None, None)
    found = find_date(written)
    return found[0] if found else None


def find_date(text: str) -> tuple[str, int, int] | None:
    """Return the first full date in a text in ISO 8601, with the time beside it, and where it stands."""
    found = []
    for pattern in _DATES:
        for match in pattern.finditer(text):
            month = match["month"].lower()
            day = _build(match["year"], str(_MONTHS.get(month, month)), match["day"])
            if day:
                found.append((match.start(), match.end(), day))
                break
    if numeric := _NUMERIC.search(text):
        first, second = int(numeric["first"]), int(numeric["second"])
        month, number = (second, first) if first > 12 else (first, second)
        if first > 12 or second > 12 or first == second:
            day = _build(numeric["year"], str(month), str(number))
            found += [(numeric.start(), numeric.end(), day)] if day else []
    if not found:
        return None
    start, end, day = min(found)
    clock, offset = _find_clock(text, start, end)
    written = _format(day, clock, offset)
    return (written, start, end) if written else None


def _build(year: str, month: str, day: str) -> date | None:
    try:
        built = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return built if _FIRST_YEAR <= built.year <= _LAST_YEAR and built not in _EMPTY else None


def _find_clock(text: str, start: int, end: int) -> tuple[tuple[int, int, int] | None, timezone | None]:
    """Return the time of day that stands right behind a date, or close before it, and its offset."""
    after = _BETWEEN.sub("", text[end : end + 40])
    behind = _CLOCK.match(after)
    for match in ([behind] if behind else []) + list(_CLOCK.finditer(text[max(0, start - 34) : start])):
        clock = _read_clock(match)
        if clock:
            return clock, _read_zone(match["zone"])
    return None, None


def _read_clock(match: re.Match[str]) -> tuple[int, int, int] | None:
    if match["minute"] is None and match["half"] is None:
        return None
    hour, minute, second = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    half = (match["half"] or "").lower()
    if half and not 1 <= hour <= 12:
        half = ""
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return (hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def _read_zone(zone: str | None) -> timezone | None:
    if not zone:
        return None
    if match := _OFFSET.search(zone):
        delta = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"]))
        if delta > timedelta(hours=14):
            return None
        return timezone(delta if match["sign"] == "+" else -delta)
    hours = _ZONES.get(zone.lower())
    return None if hours is None else timezone(timedelta(hours=hours))


def _read_epoch(seconds: float) -> str | None:
    if seconds > 1e11:
        seconds /= 1000
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    if _build(str(moment.year), str(moment.month), str(moment.day)) is None:
        return None
    return moment.replace(microsecond=0).isoformat().replace("+00:00", "Z")


def _format(day: date | None, clock: tuple[int, int, int] | None, offset: timezone | None) -> str | None:
    if day is None or clock is None:
        return day.isoformat() if day else None
    moment = datetime(day.year, day.month, day.day, *clock, tzinfo=offset)
    return moment.isoformat().replace("+00:00", "Z")
