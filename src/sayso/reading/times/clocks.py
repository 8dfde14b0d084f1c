"""The time of day that clock times and parts of the day give."""

from __future__ import annotations

from sayso.lexicons.numbers import ONES, TEENS
from sayso.reading.times.atoms import Atom
from sayso.reading.times.days import find_part

_NUMBERS = {**ONES, **TEENS, "twenty": 20, "twenty-five": 25, "a quarter": 15, "quarter": 15, "half": 30}
# TIMEX3 parts of the day that make an hour below twelve an afternoon one.
_LATE = frozenset({"TAF", "TEV", "TNI"})


def find_clock(atom: Atom, part: str) -> str | None:
    """Return a clock atom as T18:10, the half of the day taken from `part` (TMO, TEV, ...) where it has none itself."""
    parts = atom.parts
    hour = _read(parts.get("h"))
    minute = _read(parts.get("min")) or 0
    if hour is None:
        return None
    inner = " ".join((parts.get("in") or parts.get("in2") or "").lower().split())
    part = {"in the morning": "TMO", "in the afternoon": "TAF", "in the evening": "TEV", "at night": "TNI"}.get(
        inner, part
    )
    past = _read(parts.get("past"))
    if past is not None:
        minute = past if (parts["side"] or "").lower() == "past" else -past
    hour = _set_half(hour, (parts.get("mer") or "").lower(), part, spelt=not (parts.get("h") or "").isdigit())
    total = hour * 60 + minute
    if not 0 <= total <= 24 * 60:
        return None
    return f"T{total // 60:02d}:{total % 60:02d}" + ("Z" if has_zone(parts.get("zone")) else "")


def has_zone(zone: str | None) -> bool:
    """Tell whether a zone name is universal time, the only one that TIMEX3 values keep."""
    return False if zone is None else zone.strip().lower() in ("z", "utc", "gmt")


def find_range(atom: Atom, part: str) -> tuple[str, str] | None:
    """Return both ends of a clock range; the first takes its half of the day from the second."""
    parts = atom.parts
    ends = []
    for hour, minute, meridiem in ((parts["h"], parts["min"], parts.get("mer") or parts.get("mer2")),
                                   (parts["h2"], parts["min2"], parts.get("mer2"))):  # fmt: skip
        number = _set_half(int(hour or ""), (meridiem or "").lower(), part, spelt=False)
        if number > 24:
            return None
        ends.append(f"T{number:02d}:{int(minute or 0):02d}")
    return ends[0], ends[1]


def find_code(atom: Atom) -> str:
    """Return the part of the day that a part atom names."""
    return find_part(atom.parts["word"])


def _read(written: str | None) -> int | None:
    if not written:
        return None
    plain = " ".join(written.lower().split())
    return int(plain) if plain.isdigit() else _NUMBERS.get(plain)


def _set_half(hour: int, meridiem: str, part: str, *, spelt: bool) -> int:
    if meridiem.startswith("p"):
        return hour + 12 if hour < 12 else hour
    if meridiem.startswith("a"):
        return 0 if hour == 12 else hour
    if part in _LATE and 1 <= hour < 12 and (part != "TNI" or hour >= 6) and (spelt or hour < 12):
        return hour + 12
    if part == "TNI" and hour == 12:
        return 0
    if spelt and not part and not meridiem and hour < 7:
        return hour + 12
    return hour
