"""Patterns of durations, distances, repetitions and vague references ("now", "recently")."""

from __future__ import annotations

from sayso.reading.numerals import NUMERAL
from sayso.reading.times.fragments import COUNT, HEDGE, UNIT

PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "offset",
        rf"(?P<hedge>{HEDGE})?\b(?:(?P<n>{COUNT})\s(?P<unit>{UNIT})|(?P<units>{UNIT}(?<=s)))\s(?P<way>ago"
        r"|earlier|later|before(?=\sthat\b|[\s]?[.,;:)])|previously|afterwards|afterward|after(?=\s?[.,;)])"
        r"|from\snow|hence|back(?=[\s]?[.,;:)]))(?P<that>\sthat)?\b",
    ),
    (
        "old",
        rf"\b(?P<n>{NUMERAL})[-\s](?P<unit>{UNIT})[-\s]old\b",
    ),
    (
        "duration",
        rf"(?P<hedge>{HEDGE})?\b(?P<lead>(?:the|these|those)\s)?(?P<vague>(?:past|last|next|coming|first"
        rf"|final|recent|preceding|intervening)\s)?(?P<n>{COUNT})(?:-|\s)(?:(?:more|additional|further|full"
        r"|whole|entire|straight|consecutive|trading|working|business|long|good|short|solid|calendar|extra"
        r"|sleepless)\s)?"
        rf"(?P<unit>{UNIT})\b(?:['’]s?)?(?P<and>\sand\sa\shalf|\sor\s(?:so|more))?(?!-old)",
    ),
    (
        "bare",
        r"\b(?P<lead>recent|past|last|coming|next|for|in|within|after|over|lasted|took|many|mere|matter\sof|of"
        r"|than|the\scoming|the\spast|the\slast|the\snext)?\s?\b(?P<unit>(?:second|minute|hour|day|week|month"
        r"|year|decade|centurie)s)\b(?P<long>-long)?",
    ),
    (
        "long",
        r"\b(?P<unit>hour|day|week|month|year|decade|century)s?-long\b",
    ),
    (
        "set",
        r"\b(?:(?P<word>hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual|annually)"
        rf"|(?:every|each)\s(?P<other>other\s)?(?P<n>{NUMERAL}\s)?(?P<unit>{UNIT})|per\s(?P<unit2>hour|day"
        r"|week|month|year))\b",
    ),
    (
        "ref",
        r"\b(?P<present>right\snow|just\snow|by\snow|until\snow|now(?!-)|nowadays|currently|presently"
        r"|at\spresent|at\sthe\smoment|these\sdays|for\sthe\stime\sbeing)\b"
        r"|\b(?P<past>(?:more\s)?recently|lately|formerly|(?:in\s)?the\s(?:recent\s)?past|(?:in\s)?recent\s"
        r"(?:hours|days|weeks|months|years)|earlier(?!\s(?:than|in\sthe|this|today|on)\b))"
        r"|\b(?P<present2>this\stime)\b|\b(?P<future>(?:until\s|till\s)?further\snotice|(?:in\s)?the\s"
        r"(?:near\s)?future|(?<!too\s)(?<!as\s)soon(?!\s(?:after|as)|-)|(?:in\s)?(?:the\s)?coming\s(?:hours"
        r"|days|weeks|months|years))\b",
    ),
)
