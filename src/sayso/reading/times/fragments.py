"""Pieces that the patterns of time expressions share."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sayso.lexicons.calendar import MONTHS, SEASONS, UNITS, WEEKDAYS
from sayso.lexicons.holidays import EASTER, FIXED, FLOATING
from sayso.lexicons.numbers import ONES, ORDINALS, TEENS
from sayso.reading.numerals import NUMERAL


def either(names: Iterable[str], *, least: int = 0) -> str:
    """Return a pattern for any of the names longer than `least`, the longest tried first."""
    listed = sorted((name for name in names if len(name) > least), key=len, reverse=True)
    return "|".join(re.escape(name).replace("'", "['’]").replace(r"\ ", r"\s") for name in listed)


LONG_WEEKDAY = rf"(?:{either(WEEKDAYS, least=5)})"
SHORT_WEEKDAY = rf"(?-i:{'|'.join(name.title() for name in WEEKDAYS if len(name) < 6)})"
# Months need their capital: "may", "march" and "mar" are words of their own.
_CAPITAL = "|".join(f"{name.title()}|{name.upper()}" for name in MONTHS if len(name) > 4 or name in ("june", "july"))
_SHORT = "|".join(rf"{name.title()}\b\.?|{name.upper()}\b\.?" for name in MONTHS if len(name) < 5 and name != "may")
MONTH = rf"(?-i:{_CAPITAL}|{_SHORT}|May|MAY)"
YEAR = r"(?:1[0-9]|20|21)\d\d"
DAY_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])"
ORDINAL = rf"(?:twenty-(?:{either(ORDINALS)})|thirty-first|{either(ORDINALS)})"
NTH = rf"(?:{DAY_NUMBER}(?:st|nd|rd|th)|{ORDINAL})"
UNIT = rf"(?:{either(UNITS)})s?"
SEASON = "|".join(SEASONS)
SPELT_HOUR = rf"(?:{'|'.join([*ONES, 'ten', 'eleven', 'twelve'])})"
SPELT_MINUTE = rf"(?:{'|'.join([*ONES, *TEENS])}|twenty|twenty-five|a\squarter|quarter|half)"
MERIDIEM = r"(?:[ap]\.m\.?|[ap]m\b)"
ZONE = r"(?:\s?\((?:UTC|GMT|local)[^)\n]{0,12}\)|\s?(?:UTC|GMT|CET|CEST|EST|EDT|PST|PDT|ET|IST|WAT|EAT|BST|Z)\b|Z\b)"
PLACE_TIME = r"(?:\s\(?(?:local|(?-i:[A-Z])[a-z]{2,15})\stime\b\)?)"
MODIFIER = (
    r"(?:(?:early|earlier|late|later|mid)(?:\s(?:in|on))?[-\s]|(?:the\s)?(?:very\s)?(?:beginning|start|end|middle|"
    r"close|(?:first|last|latter|second)\s(?:half|part|days?|weeks?)|early\spart|latter\spart)\s(?:of|in)\s)"
)
LEAD = (
    r"(?:this\s(?:past|coming|same|very)|this|last|next|past|coming|that(?:\s(?:same|very))?|"
    r"(?:the|her|his|its|their)\s(?:very\s)?"
    r"(?:same|following|next|previous|preceding|prior|past|last|coming|current|present|new)|the)"
)
PERIOD_WORD = rf"(?:weekend|week|month|year|quarter|decade|century|{SEASON})"
HOLIDAY = rf"(?:{either([*FIXED, *EASTER, *FLOATING])})"
COUNT = (
    rf"(?:{NUMERAL}(?:[-\s]and[-\s]a[-\s]half|\s?½|\s\d/\d)?|half\san?|an?\s(?:few|couple(?:\sof)?|dozen|half|quarter)|"
    r"(?:half\s)?a\sdozen|an?|several|few|many|some|the\slast|the\spast|the\snext|one|another|each)"
)
HEDGE = (
    r"(?:(?:about|around|some|nearly|almost|roughly|barely|approximately|over|under|(?:at\s(?:least|most))|"
    r"(?:more|less|fewer|little\smore|no\smore|no\sless)\sthan|up\sto|just(?:\sover|\sunder)?|perhaps)\s)"
)
