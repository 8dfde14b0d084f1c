"""The words and groups of words that time expressions are put together from, as patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.lexicons.calendar import MONTHS, SEASONS, UNITS, WEEKDAYS
from sayso.lexicons.dayparts import DAYPARTS
from sayso.lexicons.holidays import EASTER, FIXED, FLOATING
from sayso.lexicons.numbers import ONES, ORDINALS, TEENS
from sayso.reading.numerals import NUMERAL


@dataclass(frozen=True, slots=True)
class Atom:
    """One matched group of words: `kind` names the pattern, `parts` holds its named groups."""

    kind: str
    start: int
    end: int
    parts: dict[str, str | None]


def _words(names: object, *, least: int = 0) -> str:
    listed = sorted((name for name in names if len(name) > least), key=len, reverse=True)  # type: ignore[attr-defined]
    return "|".join(re.escape(name).replace("'", "['’]").replace(r"\ ", r"\s") for name in listed)


_LONG_WEEKDAY = rf"(?:{_words(WEEKDAYS, least=5)})"
_SHORT_WEEKDAY = rf"(?-i:{'|'.join(name.title() for name in WEEKDAYS if len(name) < 6)})"
# Months need their capital: "may", "march" and "mar" are words of their own.
_CAPITAL = "|".join(f"{name.title()}|{name.upper()}" for name in MONTHS if len(name) > 4 or name in ("june", "july"))
_SHORT = "|".join(rf"{name.title()}\b\.?|{name.upper()}\b\.?" for name in MONTHS if len(name) < 5 and name != "may")
MONTH = rf"(?-i:{_CAPITAL}|{_SHORT}|May|MAY)"
YEAR = r"(?:1[0-9]|20|21)\d\d"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_ORDINAL = rf"(?:twenty-(?:{_words(ORDINALS)})|thirty-first|{_words(ORDINALS)})"
_NTH = rf"(?:{_DAY}(?:st|nd|rd|th)|{_ORDINAL})"
_UNIT = rf"(?:{_words(UNITS)})s?"
_SEASON = "|".join(SEASONS)
_SPELT_HOUR = rf"(?:{'|'.join([*ONES, 'ten', 'eleven', 'twelve'])})"
_SPELT_MINUTE = rf"(?:{'|'.join([*ONES, *TEENS])}|twenty|twenty-five|a\squarter|quarter|half)"
_MERIDIEM = r"(?:[ap]\.m\.?|[ap]m\b)"
_ZONE = r"(?:\s?\((?:UTC|GMT|local)[^)\n]{0,12}\)|\s?(?:UTC|GMT|CET|CEST|EST|EDT|PST|PDT|ET|IST|WAT|EAT|BST|Z)\b|Z\b)"
_PLACE_TIME = r"(?:\s\(?(?:local|(?-i:[A-Z])[a-z]{2,15})\stime\b\)?)"
_MODIFIER = (
    r"(?:(?:early|earlier|late|later|mid)(?:\s(?:in|on))?[-\s]|(?:the\s)?(?:very\s)?(?:beginning|start|end|middle|"
    r"close|(?:first|last|latter|second)\s(?:half|part|days?|weeks?)|early\spart|latter\spart)\s(?:of|in)\s)"
)
_LEAD = (
    r"(?:this\s(?:past|coming|same|very)|this|last|next|past|coming|that(?:\s(?:same|very))?|"
    r"(?:the|her|his|its|their)\s(?:very\s)?"
    r"(?:same|following|next|previous|preceding|prior|past|last|coming|current|present|new)|the)"
)
_PERIOD = rf"(?:weekend|week|month|year|quarter|decade|century|{_SEASON})"
_HOLIDAY = rf"(?:{_words([*FIXED, *EASTER, *FLOATING])})"
_COUNT = (
    rf"(?:{NUMERAL}(?:[-\s]and[-\s]a[-\s]half|\s?½|\s\d/\d)?|half\san?|an?\s(?:few|couple(?:\sof)?|dozen|half|quarter)|"
    r"(?:half\s)?a\sdozen|an?|several|few|many|some|the\slast|the\spast|the\snext|the\scoming|one|another|each)"
)
_HEDGE = (
    r"(?:(?:about|around|some|nearly|almost|roughly|barely|approximately|over|under|(?:at\s(?:least|most))|"
    r"(?:more|less|fewer|little\smore|no\smore|no\sless)\sthan|up\sto|just(?:\sover|\sunder)?|perhaps)\s)"
)

PATTERNS: tuple[tuple[str, str], ...] = (
    ("iso", rf"(?<![\d/-])(?P<y>{YEAR})-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])"
            r"(?:[T\s](?P<h>[01]\d|2[0-3]):(?P<min>[0-5]\d)(?::[0-5]\d)?(?:\s?(?P<zone>Z|UTC|GMT))?)?(?![\d-])"),
    ("numeric", r"(?<![\d/.:,-])(?P<a>\d{1,2})(?P<sep>[/.])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4}|\d\d)(?![\d/.]\d|/)"),
    ("date", rf"(?:the\s)?(?:night\sof\s)?\b(?P<d>{_DAY}(?:st|nd|rd|th)?|{_ORDINAL})(?:\s?(?:-|–|to|and|or|through|until)\s?(?:the\s)?"
             rf"(?P<d2>{_NTH}|{_DAY}))?(?:\s(?:day\s)?of)?[\s-](?P<mon>{MONTH})(?:,?[\s-](?P<y>{YEAR}|\d\d(?!\d|:|,\d|\s[a-z]))|\s['’](?P<yy>\d\d))?(?!\w)"),
    ("date", rf"\b(?P<mon>{MONTH})\s(?:the\s)?(?P<d>{_DAY}(?:st|nd|rd|th)?|{_ORDINAL})(?![\d:]|[.,]\d|\s?{_MERIDIEM}|\s(?:percent|per\scent|people|million))"
             rf"(?:\s?(?:-|–|to|and|through)\s?(?P<d2>{_DAY}(?:st|nd|rd|th)?)(?![\d:]|[.,]\d|\s?{_MERIDIEM}|\s[A-Z]))?"
             rf"(?:,?\s(?P<y>{YEAR}))?(?![\d%])"),
    ("month", rf"(?P<mod>{_MODIFIER})?(?:(?P<lead>{_LEAD})\s)?\b(?P<mon>{MONTH})(?:,?\s(?:of\s)?(?P<y>{YEAR})|\s(?:of\s)?['’](?P<yy>\d\d))?(?![\w])"),
    ("dom", rf"(?:(?<=night\sof\s)|(?<=evening\sof\s)|(?<=morning\sof\s)|(?<=date\sof\s))the\s(?P<d>{_NTH})\b(?P<lead>(?!))?"),
    ("dom", rf"\bthe\s(?P<d>{_ORDINAL})\sof\s(?P<lead>the|this|that|last|next)(?:\s(?:current|same|following|previous))?\smonth\b"),
    ("dom", rf"\bthe\s(?P<d>{_DAY}(?:st|nd|rd|th)|(?:elev|twelf|\w{{3,5}}teen|twent)(?:en|ie)?th|twenty-\w{{5,7}})(?=(?:\s(?:of\s(?:the|this|that|last|next)(?:\s(?:current|same|following|previous))?\smonth))|[\s]?[,.;:’'”\")]|\s(?:and|or|to|that|which|was|when|he|she|they|but|at|in\sthe|had)\b|$)"
            r"(?:\sof\s(?:(?P<lead>the|this|that|last|next)(?:\s(?:current|same|following|previous))?\smonth))?"),
    ("weekday", rf"(?P<mod>{_MODIFIER})?(?:(?P<lead>(?:{_LEAD}|every|each))\s)?\b(?P<wd>{_LONG_WEEKDAY}|{_SHORT_WEEKDAY}\b\.?(?=,?\s(?:{_DAY}\s|{MONTH})))(?P<plural>s\b)?(?!\w)"
                r"(?:\s(?:(?:of\s)?(?P<week>(?:this|last|next|that)\sweek|the\s(?:week\sbefore\slast|following\sweek|previous\sweek))|(?P<after>last|next|week))\b)?"),
    ("deictic", rf"(?P<mod>{_MODIFIER})?\b(?P<word>the\sday\sbefore\syesterday|the\sday\safter\stomorrow|today|yesterday|tomorrow|tonight|overnight)\b"),
    ("anchored", r"\b(?P<word>(?:on\s)?(?:the|that)\s(?:very\s)?(?:same\s)?day|this\s(?:very\s)?day|(?:the\s)?(?:very\s)?(?:next|following|previous|preceding|prior)\sday"
                 r"|the\sday\s(?:before|after)|the\s(?P<part2>night|evening|afternoon|morning)\s(?:before|after)|the\sday\s(?:of\sthe|when|that))\b"),
    ("part", rf"(?P<mod>{_MODIFIER})?(?:(?P<lead>{_LEAD}|all|one|every|each|in\sthe|at|by|before|after|around|about|until|till|since|during\sthe)\s)?(?:local\s)?\b(?P<word>{_words(DAYPARTS)})\b"),
    ("range", rf"(?:between|from)?\s?\b(?P<h>\d\d?)(?:[:.](?P<min>[0-5]\d))?\s?(?P<mer>{_MERIDIEM})?\s?(?:-|–|to|and)\s?(?P<h2>\d\d?)(?:[:.](?P<min2>[0-5]\d))?\s?(?P<mer2>{_MERIDIEM})"),
    ("range", r"\b(?P<h>[01]?\d|2[0-3])[:.](?P<min>[0-5]\d)\s?(?:-|–|to|and)\s?(?P<h2>[01]?\d|2[0-3])[:.](?P<min2>[0-5]\d)\b"),
    ("clock", rf"(?<![\d.:,/-])\b(?P<h>[01]?\d|2[0-4]):(?P<min>[0-5]\d)(?::[0-5]\d)?(?!\d|:\d)(?:\s?(?:hrs\b|hours\b|h\b|(?P<mer>{_MERIDIEM})))?(?P<zone>{_ZONE})?{_PLACE_TIME}?"),
    ("clock", rf"(?<![\d.:,/-])\b(?P<h>[01]?\d|2[0-4])(?:[.](?P<min>[0-5]\d))?\s?(?P<mer>{_MERIDIEM})(?P<zone>{_ZONE})?{_PLACE_TIME}?"),
    ("clock", rf"(?<![\d.:,/-])\b(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d)\s?(?:hrs|hours|h|(?P<zone>GMT|UTC)|{_PLACE_TIME})\b(?!\sof)"),
    ("clock", r"(?<![\d.:,/-])\b(?P<h>[01]?\d|2[0-3])\s?h\s?(?P<min>[0-5]\d)\b"),
    ("clock", r"(?<=\bat\s)(?P<h>[01]?\d|2[0-3])\.(?P<min>[0-5]\d)\b(?!\s?(?:per|%|[a-z]illion))"),
    ("clock", rf"\b(?:(?P<past>{_SPELT_MINUTE}|\d\d?)\s(?:minutes\s)?(?P<side>past|to)\s)(?P<h>{_SPELT_HOUR})\b(?:\so['’]clock)?"
              r"(?:\s(?P<in>in\sthe\s(?:morning|afternoon|evening)|at\snight))?"),
    ("clock", rf"\b(?P<h>{_SPELT_HOUR}|\d\d?)(?:\so['’]?\s?clock(?:\s(?P<in>in\sthe\s(?:morning|afternoon|evening)|at\snight))?"
              r"|\s(?P<in2>in\sthe\s(?:morning|afternoon|evening)|at\snight))"),
    ("clock", rf"\b(?P<h>{_SPELT_HOUR})(?=\s(?:on\s{_LONG_WEEKDAY}|(?:this|yesterday|tomorrow)\s(?:morning|afternoon|evening)|tonight\b))"),
    ("clock", rf"\b(?:at|by|until|till)\s(?:about\s|around\s)?(?P<h>{_SPELT_HOUR})(?=[.,;:)]|\s(?:she|he|they|it|and|that|we|I|her|his|when|o['’]clock)\b)"),
    ("clock", rf"(?<=\bat\s)(?P<h>\d\d?)(?=\s(?:on\s{_LONG_WEEKDAY}|(?:this|yesterday|tomorrow)\s(?:morning|afternoon|evening)|tonight\b))"),
    ("clock", rf"\b(?P<past>half)\s(?P<side>past)\s(?P<h>{_SPELT_HOUR})\b"),
    ("decade", r"(?P<mod>(?:early|late|mid)[-\s])?\b(?:the\s)?(?:(?P<y>(?:1[0-9]|20|21)\d0)|(?:['’]|(?<=the\s)|(?<=s\sand\s))(?P<yy>[2-9]0))['’]?s\b"
               r"|\bthe\s(?:(?:early|late|mid)[-\s])?(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b"),
    ("century", rf"\b(?:(?:early|late|mid)[-\s])?(?:the\s)?(?:(?:early|late|mid)[-\s])?(?P<n>\d\d?(?:st|nd|rd|th)|{_ORDINAL})[-\s]century\b"),
    ("quarter", rf"\b(?:the\s)?(?:(?P<n>first|second|third|fourth|last|next|this|previous|current)[\s-]quarter|Q(?P<q>[1-4]))(?:,?\s(?:of\s)?(?P<y>{YEAR}))?\b(?!\sof\s(?:an?|the)\b)"),
    ("fiscal", r"\b(?:the\s)?(?:fiscal|financial)(?:\syear)?\s(?P<y>(?:20|19)\d\d)(?:[/-](?P<y2>\d{2,4}))?\b|\bFY\s?(?P<fy>(?:20)?\d\d)\b"),
    ("season", rf"(?P<mod>{_MODIFIER})?(?:(?P<lead>{_LEAD})\s)?\b(?P<word>{_SEASON})\b(?:,?\s(?:of\s)?(?P<y>{YEAR})|\s(?:of\s)?['’](?P<yy>\d\d))?(?!\s(?:in\sthe|short|apart|from\sgrace))"),
    ("period", rf"(?P<mod>{_MODIFIER})?\b(?:the\s(?P<word2>week|month|year)\s(?P<tail2>before|after)(?=[\s]?[.,;:)]|\swhen|\sand)"
               rf"|(?P<lead>{_LEAD})\s(?P<word>{_PERIOD})(?P<tail>\sbefore\s(?:last|that)|\sjust\sgone|\safter\snext)?)\b"),
    ("year", rf"(?P<mod>{_MODIFIER})?(?:the\syear\s)?(?<![\d.,/$£€#-])\b(?P<y>{YEAR})(?:(?P<sep>/|-|–)(?P<y2>\d\d))?\b(?![,.]\d|[-–/]\d\d?\b|%|\s?(?:km|kg|m|mm|people|metres|meters|miles|troops|soldiers|votes|tonnes|tons|hrs|hours|per)\b)"),
    ("holiday", rf"\b(?:the\s)?(?P<word>{_HOLIDAY})\b(?:,?\s(?:of\s)?(?P<y>{YEAR}))?(?!\s(?-i:[A-Z][a-z]))"),
    ("offset", rf"(?P<hedge>{_HEDGE})?\b(?:(?P<n>{_COUNT})\s(?P<unit>{_UNIT})|(?P<units>{_UNIT}(?<=s)))\s(?P<way>ago|earlier|later|before(?=\sthat\b|[\s]?[.,;:)])|previously|afterwards|afterward|after(?=\s?[.,;)])|from\snow|hence|back(?=[\s]?[.,;:)]))(?P<that>\sthat)?\b"),
    ("old", rf"\b(?P<n>{NUMERAL})[-\s](?P<unit>{_UNIT})[-\s]old\b"),
    ("duration", rf"(?P<hedge>{_HEDGE})?\b(?P<lead>(?:the|these|those)\s)?(?P<vague>(?:past|last|next|coming|first|final|recent|preceding|intervening)\s)?(?P<n>{_COUNT})(?:-|\s)(?:(?:more|additional|further|full|whole|entire|straight|consecutive|trading|working|business|long|good|short|solid|calendar|extra|sleepless)\s)?"
                 rf"(?P<unit>{_UNIT})\b(?:['’]s?)?(?P<and>\sand\sa\shalf|\sor\s(?:so|more))?(?!-old)"),
    ("bare", r"\b(?P<lead>recent|past|last|coming|next|for|in|within|after|over|lasted|took|many|mere|matter\sof|of|than|the\scoming|the\spast|the\slast|the\snext)?\s?\b(?P<unit>(?:second|minute|hour|day|week|month|year|decade|centurie)s)\b(?P<long>-long)?"),
    ("long", r"\b(?P<unit>hour|day|week|month|year|decade|century)s?-long\b"),
    ("set", r"\b(?:(?P<word>hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual|annually)"
            rf"|(?:every|each)\s(?P<other>other\s)?(?P<n>{NUMERAL}\s)?(?P<unit>{_UNIT})|per\s(?P<unit2>hour|day|week|month|year))\b"),
    ("ref", r"\b(?P<present>right\snow|just\snow|by\snow|until\snow|now(?!-)|nowadays|currently|presently|at\spresent|at\sthe\smoment|these\sdays|for\sthe\stime\sbeing)\b"
            r"|\b(?P<past>(?:more\s)?recently|lately|formerly|(?:in\s)?the\s(?:recent\s)?past|(?:in\s)?recent\s(?:hours|days|weeks|months|years)|earlier(?!\s(?:than|in\sthe|this|today|on)\b))"
            r"|\b(?P<present2>this\stime)\b|\b(?P<future>(?:until\s|till\s)?further\snotice|(?:in\s)?the\s(?:near\s)?future|(?<!too\s)(?<!as\s)soon(?!\s(?:after|as)|-)|(?:in\s)?(?:the\s)?coming\s(?:hours|days|weeks|months|years))\b"),
)  # fmt: skip
COMPILED = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in PATTERNS)
