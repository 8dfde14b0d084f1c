"""Patterns of months, seasons, quarters, years and other stretches of the calendar."""

from __future__ import annotations

from sayso.reading.times.fragments import LEAD, MODIFIER, MONTH, ORDINAL, PERIOD_WORD, SEASON, YEAR

PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "month",
        rf"(?P<mod>{MODIFIER})?(?:(?P<lead>{LEAD})\s)?\b(?P<mon>{MONTH})(?:,?\s(?:of\s)?(?P<y>{YEAR})|\s"
        r"(?:of\s)?['’](?P<yy>\d\d))?(?![\w])",
    ),
    (
        "decade",
        r"(?P<mod>(?:early|late|mid)[-\s])?\b(?:the\s)?(?:(?P<y>(?:1[0-9]|20|21)\d0)|(?:['’]|(?<=the\s)|"
        r"(?<=s\sand\s))(?P<yy>[2-9]0))['’]?s\b"
        r"|\bthe\s(?:(?:early|late|mid)[-\s])?(?P<word>twenties|thirties|forties|fifties|sixties|seventies"
        r"|eighties|nineties)\b",
    ),
    (
        "century",
        r"\b(?:(?:early|late|mid)[-\s])?(?:the\s)?(?:(?:early|late|mid)[-\s])?(?P<n>\d\d?(?:st|nd|rd|th)"
        rf"|{ORDINAL})[-\s]century\b",
    ),
    (
        "quarter",
        r"\b(?:the\s)?(?:(?P<n>first|second|third|fourth|last|next|this|previous|current)[\s-]quarter|Q"
        rf"(?P<q>[1-4]))(?:,?\s(?:of\s)?(?P<y>{YEAR}))?\b(?!\sof\s(?:an?|the)\b)",
    ),
    (
        "fiscal",
        r"\b(?:the\s)?(?:fiscal|financial)(?:\syear)?\s(?P<y>(?:20|19)\d\d)(?:[/-](?P<y2>\d{2,4}))?\b|\bFY\s?"
        r"(?P<fy>(?:20)?\d\d)\b",
    ),
    (
        "season",
        rf"(?P<mod>{MODIFIER})?(?:(?P<lead>{LEAD})\s)?\b(?P<word>{SEASON})\b(?:,?\s(?:of\s)?(?P<y>{YEAR})"
        r"|\s(?:of\s)?['’](?P<yy>\d\d))?(?!\s(?:in\sthe|short|apart|from\sgrace))",
    ),
    (
        "period",
        rf"(?P<mod>{MODIFIER})?\b(?:the\s(?P<word2>week|month|year)\s(?P<tail2>before|after)(?=[\s]?[.,;:)]"
        r"|\swhen|\sand)"
        rf"|(?P<lead>{LEAD})\s(?P<word>{PERIOD_WORD})(?P<tail>\sbefore\s(?:last|that)|\sjust\sgone"
        r"|\safter\snext)?)\b",
    ),
    (
        "year",
        rf"(?P<mod>{MODIFIER})?(?:the\syear\s)?(?<![\d.,/$£€#-])\b(?P<y>{YEAR})(?:(?P<sep>/|-|–)"
        r"(?P<y2>\d\d))?\b(?![,.]\d|[-–/]\d\d?\b|%|\s?(?:km|kg|m|mm|people|metres|meters|miles|troops"
        r"|soldiers|votes|tonnes|tons|hrs|hours|per)\b)",
    ),
)
