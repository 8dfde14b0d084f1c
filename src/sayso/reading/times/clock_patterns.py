"""Patterns of clock times and parts of the day."""

from __future__ import annotations

from sayso.lexicons.dayparts import DAYPARTS
from sayso.reading.times.fragments import (
    LEAD,
    LONG_WEEKDAY,
    MERIDIEM,
    MODIFIER,
    PLACE_TIME,
    SPELT_HOUR,
    SPELT_MINUTE,
    ZONE,
    either,
)

PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "part",
        rf"(?P<mod>{MODIFIER})?(?:(?P<lead>{LEAD}|all|one|every|each|in\sthe|at|by|before|after|around|about"
        rf"|until|till|since|during\sthe)\s)?(?:local\s)?\b(?P<word>{either(DAYPARTS)})\b",
    ),
    (
        "range",
        rf"(?:between|from)?\s?\b(?P<h>\d\d?)(?:[:.](?P<min>[0-5]\d))?\s?(?P<mer>{MERIDIEM})?\s?(?:-|–|to"
        rf"|and)\s?(?P<h2>\d\d?)(?:[:.](?P<min2>[0-5]\d))?\s?(?P<mer2>{MERIDIEM})",
    ),
    (
        "range",
        r"\b(?P<h>[01]?\d|2[0-3])[:.](?P<min>[0-5]\d)\s?(?:-|–|to|and)\s?(?P<h2>[01]?\d|2[0-3])[:.]"
        r"(?P<min2>[0-5]\d)\b",
    ),
    (
        "clock",
        r"(?<![\d.:,/-])\b(?P<h>[01]?\d|2[0-4]):(?P<min>[0-5]\d)(?::[0-5]\d)?(?!\d|:\d)(?:\s?(?:hrs\b|hours\b"
        rf"|h\b|(?P<mer>{MERIDIEM})))?(?P<zone>{ZONE})?{PLACE_TIME}?",
    ),
    (
        "clock",
        rf"(?<![\d.:,/-])\b(?P<h>[01]?\d|2[0-4])(?:[.](?P<min>[0-5]\d))?\s?(?P<mer>{MERIDIEM})"
        rf"(?P<zone>{ZONE})?{PLACE_TIME}?",
    ),
    (
        "clock",
        r"(?<![\d.:,/-])\b(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d)\s?(?:hrs|hours|h|(?P<zone>GMT|UTC)"
        rf"|{PLACE_TIME})\b(?!\sof)",
    ),
    (
        "clock",
        r"(?<![\d.:,/-])\b(?P<h>[01]?\d|2[0-3])\s?h\s?(?P<min>[0-5]\d)\b",
    ),
    (
        "clock",
        r"(?<=\bat\s)(?P<h>[01]?\d|2[0-3])\.(?P<min>[0-5]\d)\b(?!\s?(?:per|%|[a-z]illion))",
    ),
    (
        "clock",
        rf"\b(?:(?P<past>{SPELT_MINUTE}|\d\d?)\s(?:minutes\s)?(?P<side>past|to)\s)(?P<h>{SPELT_HOUR})\b"
        r"(?:\so['’]clock)?"
        r"(?:\s(?P<in>in\sthe\s(?:morning|afternoon|evening)|at\snight))?",
    ),
    (
        "clock",
        rf"\b(?P<h>{SPELT_HOUR}|\d\d?)(?:\so['’]?\s?clock(?:\s(?P<in>in\sthe\s(?:morning|afternoon|evening)"
        r"|at\snight))?"
        r"|\s(?P<in2>in\sthe\s(?:morning|afternoon|evening)|at\snight))",
    ),
    (
        "clock",
        rf"\b(?P<h>{SPELT_HOUR})(?=\s(?:on\s{LONG_WEEKDAY}|(?:this|yesterday|tomorrow)\s(?:morning|afternoon"
        r"|evening)|tonight\b))",
    ),
    (
        "clock",
        rf"\b(?:at|by|until|till)\s(?:about\s|around\s)?(?P<h>{SPELT_HOUR})(?=[.,;:)]|\s(?:she|he|they|it|and"
        r"|that|we|I|her|his|when|o['’]clock)\b)",
    ),
    (
        "clock",
        rf"(?<=\bat\s)(?P<h>\d\d?)(?=\s(?:on\s{LONG_WEEKDAY}|(?:this|yesterday|tomorrow)\s(?:morning"
        r"|afternoon|evening)|tonight\b))",
    ),
    (
        "clock",
        rf"\b(?P<past>half)\s(?P<side>past)\s(?P<h>{SPELT_HOUR})\b",
    ),
)
