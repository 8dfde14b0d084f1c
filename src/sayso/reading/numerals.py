"""Numbers as written in English: a pattern that finds them and a parser for what it finds."""

from __future__ import annotations

import re

from sayso.lexicons.numbers import ONES, SCALES, SUFFIXES, TEENS, TENS

_SCALE = r"(?:hundred|thousand|lakhs?|lac|million|crores?|billion|trillion)"
_BELOW_100 = rf"(?:(?:{'|'.join(TENS)})(?:[-\s](?:{'|'.join(ONES)}))?|{'|'.join([*TEENS, *ONES])})"
_WORDS = (
    rf"(?:{_BELOW_100}|an?(?=\s(?:hundred|thousand|million|billion|trillion|lakh|crore)))"
    rf"(?:[-\s](?:and\s)?{_SCALE}(?:,?\s(?:and\s)?{_BELOW_100}(?![-\w]))?){{0,8}}"
)
_DIGITS = (
    r"(?:\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+|\d{1,3}(?:\.\d{3}){2,4}"
    r"|\d{1,15}(?:\.\d{1,9})?|\d{1,3},\d{1,2}(?=\s(?:million|billion)))"
)
# "1,9 million" stands before the grouped form, whose comma needs two or three digits behind it.
NUMERAL = (
    rf"(?:(?:\d{{1,3}},\d(?=\s?(?:million|billion))|{_DIGITS})(?:(?:mn|mln|bn|tn|[km])\b|(?:[-\s]?{_SCALE}){{1,2}}\b)?"
    rf"|(?<!\w){_WORDS}(?!\w))"
)
_PART = re.compile(r"[\d.,\u00a0\u202f\u2009]+|[a-z]+", re.IGNORECASE)
_SIMPLE = {**ONES, **TEENS, **TENS, "a": 1, "an": 1}


def parse_numeral(written: str) -> float | None:
    """Return the number that `written` stands for, or None where it is not one number."""
    total = current = 0.0
    seen = False
    for part in _PART.findall(written.lower()):
        if part == "and" or not part.strip("., "):
            continue
        if part[0].isdigit() or part[0] in ".,":
            digits = _parse_digits(part)
            if digits is None:
                return None
            current += digits
        elif part in _SIMPLE:
            current += _SIMPLE[part]
        elif part == "hundred":
            current = (current or 1) * 100
        elif part in SCALES or part in SUFFIXES:
            current = (current or 1) * (SCALES.get(part) or SUFFIXES[part])
            total, current = total + current, 0.0
        else:
            return None
        seen = True
    return round(total + current, 6) if seen else None


def _parse_digits(part: str) -> float | None:
    plain = re.sub(r"[\u00a0\u202f\u2009]", "", part).strip(",")
    if plain.count(".") > 1:
        plain = plain.replace(".", "")
    elif re.fullmatch(r"\d{1,3},\d{1,2}", plain):
        plain = plain.replace(",", ".")
    plain = plain.replace(",", "").rstrip(".")
    return float(plain) if re.fullmatch(r"\d{1,18}(?:\.\d*)?|\.\d+", plain) else None
