"""Shapes in which articles credit agencies and outlets; the credited body is the group `name`."""

from __future__ import annotations

import re

from sayso.records import CreditPlace

_WORD = r"[A-ZÀ-Þ][\w&'’.-]{0,30}"
_SMALL = r"(?:of|the|de|la|le|du|des|da|al|el|y|di|dello|della|and|for)"
NAME = rf"(?P<name>{_WORD}(?: (?:{_SMALL} ){{0,2}}[A-ZÀ-Þ0-9][\w&'’.-]{{0,30}}){{0,5}})"
_PLACE = r"(?!The |A |An |In )[A-ZÀ-Þ][\w'’.]*(?:[ ,/-]{1,2}(?:[A-ZÀ-Þ0-9][\w'’.]*|de|la|al|el|du|und|of)){0,8}"

# Each with whether the name needs no proof of its own; "BRIA, May 17 (Interlacs) -" is proof enough.
DATELINE: tuple[tuple[re.Pattern[str], bool], ...] = (
    (re.compile(rf"\W{{0,2}}{_PLACE},? \({NAME}\) ?[-–—]"), True),
    (re.compile(rf"\W{{0,2}}{_PLACE},? \({NAME}\): "), False),
    (re.compile(rf"\W{{0,2}}(?=[^(\n]{{0,60}}\d){_PLACE},? \({NAME}\)"), True),
    (re.compile(rf"\({NAME}\)(?: ?[-–—:]+ | [A-Z“\"]|$)"), True),
    (re.compile(rf"\W{{0,2}}{_PLACE}[.,]? /{NAME}/\W"), True),
    (re.compile(rf"\W{{0,2}}[A-ZÀ-Þ][\w'’ ]{{1,30}}(?:,| /) {NAME}(?:, [^-–—:\n]{{1,20}})? ?(?:[-–—] |: )"), False),
)

BYLINE = re.compile(
    r"\W{0,3}(?i:by)[:\s]\s*(?P<names>(?=[A-ZÀ-Þ])[^|·•\n.]{2,120}?)\s*(?:[|·•\n]|\. |$|\d|,? (?i:updated|published|posted)\b)"
)
# "Castlegate · 4 min read · Gift this article"
HEADER_MENU = re.compile(rf"{NAME}(?:, [A-ZÀ-Þ][\w-]*)? ?[|·•] ?[^|·•\n]{{0,12}}\d{{1,2}}[ -]min[^|·•\n]{{0,12}}")
NAME_LINE = re.compile(
    r"\W{0,2}(?P<via>(?i:via|in|source|from|courtesy of|hat tip)[: ]\s*)?(?P<name>[A-ZÀ-Þa-z][^\n|·•:!?]{1,50}?)\W{0,2}$"
)

_BY = r"(?:by|from|in|on|at|of)"
_THE = r"(?:[Tt]he )?"
# Pattern, whether it counts in furniture only, whether the name has to look like an outlet's
# ("unless known": only where the article's own outlet is unknown, since it may be the owner), the place.
CLOSING: tuple[tuple[re.Pattern[str], bool, str, CreditPlace], ...] = (
    (re.compile(rf"(?:^|[.(] ?)(?:Sources?|SOURCES?)(?: ?: ?| – | - ){_THE}{NAME}"), False, "", "via"),
    (re.compile(rf"^\W{{0,2}}(?:[Vv]ia|VIA|[Hh]/[Tt]):? {_THE}{NAME}\W*$"), False, "", "via"),
    (re.compile(rf"(?<!\w)(?:Text|Story|Copy|Report|Credit): {_THE}{NAME}"), True, "", "text"),
    (re.compile(rf"(?:©|\([Cc]\)|[Cc]opyright)[ ©]{{0,3}}(?:(?:19|20|21)\d\d[,: ]{{1,2}})?(?:by )?{_THE}{NAME}"), True,
     "unless known", "text"),
    (re.compile(rf"\b(?:supplied|provided|distributed|syndicated|published|produced|reported) by {_THE}{NAME}"), True,
     "", "text"),
    (re.compile(rf"\b(?:wire report|wire|report|story|copy|feed|dispatch|agency text|article) from {_THE}{NAME}"), True,
     "", "text"),
    (re.compile(rf"\bfrom (?:an? |the ){NAME} (?:feed|wire|report|dispatch)\b"), True, "", "text"),
    (re.compile(rf"\b[Rr]e(?:produced|published|printed)\b[^.\n]{{0,40}}? (?:from|by|courtesy of) {_THE}{NAME}"), True,
     "", "text"),
    (re.compile(rf"\b(?:[Ff]irst|[Oo]riginally) (?:published|appeared|posted|ran) {_BY} {_THE}{NAME}"), True, "", "text"),
    (re.compile(rf"^\W?(?:(?:This|The) (?:\w+ )?(?:article|story|report|piece|post|text) )?(?:was |has |has been |had )?"
                rf"(?:[Ff]irst |[Oo]riginally )(?:published|appeared|posted|ran) {_BY} {_THE}{NAME}"), False, "", "text"),
    (re.compile(rf"{NAME}(?: (?:also|writers?|staff|journalists?))?(?: [A-Z]\w+){{0,3}} contributed (?:all|to|re)"), False,
     "yes", "text"),
    (re.compile(rf"\b[Ww]ith (?:additional )?(?:reporting|inputs?|files|material|copy) (?:by|from) {_THE}{NAME}"), False,
     "yes", "text"),
    (re.compile(r"\b[Ww]ith (?P<name>(?:[Nn]ews )?[Aa]genc(?:y|ies))\b"), True, "", "text"),
    (re.compile(r"(?:\b[Bb]y |^)(?P<name>[Aa]gencies)(?= ?[|·•]|$)"), True, "", "byline"),
    (re.compile(rf"\({NAME} (?:copy|wire|feed)\b"), True, "", "text"),
    (re.compile(rf"^\({NAME}\)"), True, "", "text"),
    (re.compile(rf"^{NAME} / "), True, "yes", "text"),
    (re.compile(rf"^{NAME} [|·•] (?:Photo|Picture|Image)"), True, "yes", "byline"),
    (re.compile(rf"(?:[-–—]{{1,2}} ?|\(|\[){NAME}[)\]]?\.?$"), False, "yes", "text"),
    (re.compile(r"\b(?P<name>[A-Z]{2,5}|Reuters),? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d{1,2} [A-Z][a-z]{2,8} \d{4}"), False,
     "yes", "byline"),
)  # fmt: skip

PHOTO = re.compile(
    r"\b(?:photo(?:graph)?s?|pictures?|images?|illustrat\w+|handout|captions?|graphic|bild|fotos?|cartoon|archive|library)\b",
    re.IGNORECASE,
)
NOT_CREDITED = re.compile(
    r"^(?:advert\w*|sponsored|riproduzione|tous|alle|photo|image|archive|file|getty|video|watch|read|share|update|exclusive|breaking|live|world|sport|news|"
    r"politics|business|health|opinion|home|print|email|facebook|twitter|comments?|tags?|all rights|monday|tuesday|"
    r"wednesday|thursday|friday|saturday|sunday|notice \d+)\b(?! ?\w+ (?:agency|wire|press))",
    re.IGNORECASE,
)
