"""Shapes in which articles credit agencies and outlets; the credited body is the group `name`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from sayso.records import CreditPlace

_WORD = r"[A-ZÀ-Þ](?:[\w&'’-]|\.(?=\w)){0,30}"
_SMALL = r"(?:of|the|de|la|le|du|des|da|al|el|y|di|dello|della|and|for)"
NAME = rf"(?P<name>{_WORD}(?: (?:{_SMALL} ){{0,2}}[A-ZÀ-Þ0-9](?:[\w&'’-]|\.(?=\w)){{0,30}}){{0,5}})"
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
    r"\W{0,3}(?i:by)[:\s]\s*(?P<names>(?=[A-ZÀ-Þ])[^|·•\n.]{2,120}?)\s*"
    r"(?:[|·•\n]|\. |$|\d|,? (?i:updated|published|posted)\b)"
)
# "Castlegate · 4 min read · Gift this article"
HEADER_MENU = re.compile(rf"{NAME}(?:, [A-ZÀ-Þ][\w-]*)? ?[|·•] ?[^|·•\n]{{0,12}}\d{{1,2}}[ -]min[^|·•\n]{{0,12}}")
NAME_LINE = re.compile(
    r"\W{0,2}(?P<via>(?i:via|in|source|from|courtesy of|hat tip)[: ]\s*)?"
    r"(?P<name>[A-ZÀ-Þa-z](?:[^\n|·•:!?.]|\.(?! )){1,50}?)\W{0,2}$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One shape of a closing credit.

    `furniture`: it counts in page furniture only, since in a sentence it is part of the story. `proof`: the name has
    to look like an outlet's; "unless known": only where the article's own outlet is unknown, since it may be that.
    """

    pattern: re.Pattern[str]
    place: CreditPlace = "text"
    furniture: bool = True
    proof: Literal["no", "yes", "unless known"] = "no"


def _shape(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("NAME", rf"(?:[Tt]he )?{NAME}").replace("DATE", _DATE))


_DATE = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d{1,2} [A-Z][a-z]{2,8} \d{4}"
_FIRST = r"(?:[Ff]irst|[Oo]riginally) (?:published|appeared|posted|ran) (?:by|from|in|on|at|of) NAME"

CLOSING: tuple[Shape, ...] = (
    Shape(pattern=_shape(r"(?:^|[.(] ?)(?:Sources?|SOURCES?)(?: ?: ?| – | - )NAME"), place="via", furniture=False),
    Shape(pattern=_shape(r"(?:^|\. )Sources? NAME\W*$"), place="via", furniture=False, proof="yes"),
    Shape(pattern=_shape(r"^\W{0,2}(?:[Vv]ia|VIA|[Hh]/[Tt]):? NAME\W*$"), place="via", furniture=False),
    Shape(pattern=_shape(r"(?<!\w)(?:Text|Story|Copy|Report|Credit): NAME")),
    Shape(
        pattern=_shape(r"(?:©|\([Cc]\)|[Cc]opyright)[ ©]{0,3}(?:(?:19|20|21)\d\d[,: ]{1,2})?(?:by )?NAME"),
        proof="unless known",
    ),
    Shape(pattern=_shape(r"\b(?:supplied|provided|distributed|syndicated|published|produced|reported) by NAME")),
    Shape(pattern=_shape(r"\b(?:wire report|wire|report|story|copy|feed|dispatch|agency text|article) from NAME")),
    Shape(pattern=re.compile(rf"\bfrom (?:an? |the ){NAME} (?:feed|wire|report|dispatch)\b")),
    Shape(pattern=_shape(r"\b[Rr]e(?:produced|published|printed)\b[^.\n]{0,40}? (?:from|by|courtesy of) NAME")),
    Shape(pattern=_shape(rf"\b{_FIRST}")),
    Shape(
        pattern=_shape(
            r"^\W?(?:(?:This|The) (?:\w+ )?(?:article|story|report|piece|post|text) )?"
            rf"(?:was |has |has been |had )?{_FIRST}"
        ),
        furniture=False,
    ),
    Shape(
        pattern=_shape(r"NAME(?: (?:also|writers?|staff|journalists?))?(?: [A-Z]\w+){0,3} contributed (?:all|to|re)"),
        furniture=False,
        proof="yes",
    ),
    Shape(
        pattern=_shape(r"\b[Ww]ith (?:additional )?(?:reporting|inputs?|files|material|copy) (?:by|from) NAME"),
        furniture=False,
        proof="yes",
    ),
    Shape(pattern=re.compile(r"\b[Ww]ith (?P<name>(?:[Nn]ews )?[Aa]genc(?:y|ies))\b")),
    Shape(pattern=re.compile(r"(?:\b[Bb]y |^)(?P<name>[Aa]gencies)(?= ?[|·•]|$)"), place="byline"),
    Shape(pattern=re.compile(rf"\({NAME} (?:copy|wire|feed)\b")),
    Shape(pattern=re.compile(rf"^\({NAME}\)")),
    Shape(pattern=re.compile(rf"^{NAME} / "), proof="yes"),
    Shape(pattern=re.compile(rf"^{NAME} [|·•] (?:Photo|Picture|Image)"), place="byline", proof="yes"),
    Shape(pattern=re.compile(rf"(?:[-–—]{{1,2}} ?|\(|\[){NAME}[)\]]?\.?$"), furniture=False, proof="yes"),
    Shape(
        pattern=_shape(r"\b(?P<name>[A-Z]{2,5}|Reuters),? DATE"),
        place="byline",
        furniture=False,
        proof="yes",
    ),
)

PHOTO = re.compile(
    r"\b(?:photo(?:graph)?s?|pictures?|images?|illustrat\w+|handout|captions?|graphic|bild|fotos?|cartoon|archive"
    r"|library)\b",
    re.IGNORECASE,
)
NOT_CREDITED = re.compile(
    r"^(?:advert\w*|sponsored|riproduzione|tous|alle|photo|image|archive|file|getty|video|watch|read|share|update|exclusive|breaking|live|world|sport|news|"
    r"politics|business|health|opinion|home|print|email|facebook|twitter|comments?|tags?|all rights|monday|tuesday|"
    r"wednesday|thursday|friday|saturday|sunday|notice \d+)\b(?! ?\w+ (?:agency|wire|press))",
    re.IGNORECASE,
)
