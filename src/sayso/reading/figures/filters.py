"""Which numbers count nothing: names, list numbers, scores, telephone numbers, "one" the pronoun."""

from __future__ import annotations

import re

from sayso.lexicons.designators import DESIGNATORS
from sayso.lexicons.outcomes import AFTER
from sayso.reading.figures.counts import Count

_GLUED_BEFORE = re.compile(r"[\w@#/_=&]$|[\w)][-–.,:]$|\d[-–\s]$|[A-Z]-$|\+\d*[\s-]*$|\(\d+\)\s$")
_GLUED_AFTER = re.compile(
    r"[-–/:.]?\d|[@_=/]|['’]?s\b|(?:st|nd|rd|th)\b|\s?(?:mm|cm|mph|kph|GB|MB|hrs|am|pm)\b|[-–](?:year|day|hour|week|month|minute|storey|story|metre|mile|km|mm|inch|seat|man|point|page)|[A-Z]|\s?[ap]\.m\b"
)
_LIST = re.compile(r"(?:^|\n)[\s(]*$")
_AGED = re.compile(r"\b(?:aged?|ages)\s(?:of\s|between\s|from\s|only\s|just\s)?(?:\d+,?\s(?:and\s|to\s|or\s)?){0,3}$")
_AGE_BEFORE = re.compile(r"[^\W\d_][\w’'-]*\.?,\s$")
_AGE_AFTER = re.compile(r"\s?(?:,|\)|\.\s|$|\n)")
_NEXT = re.compile(r"[\s]*([^\W\d_]+)")
_PREVIOUS = re.compile(r"([^\W\d_]+)\.?\s$")
_ONE_AFTER = re.compile(
    r"\s(?:of\s(?:the|them|its|his|her|our|their|whom|those|these)|(?:more\s|other\s|young\s|elderly\s|local\s)?(?:man|woman|child|boy|girl|person|people"
    r"|soldier|officer|policeman|guard|civilian|worker|passenger|student|body|rocket|missile|shot|death|casualty|fatality"
    r"|prisoner|hostage|suspect|victim|protester|fisherman|pilot|tank|ship|vessel|truck|drone|house|building))\b",
    re.IGNORECASE,
)
_ONE_BEFORE = re.compile(
    r"\b(?:killed|killing|wounded|wounding|injured|lost|at|dead|only|just|least)\s$", re.IGNORECASE
)


def is_quantity(text: str, count: Count) -> bool:
    """Tell whether a written number counts something where it stands."""
    before = text[max(0, count.number - 24) : count.number]
    after = text[count.end : count.end + 40]
    first = text[count.number]
    if re.match(r"-[^\W\d_]", after):
        return False
    if not first.isdigit() and not first.isalpha():
        return not _GLUED_BEFORE.search(before[-1:])
    if first.isdigit() and count.unit is None and not _is_free_number(before, after, count):
        return False
    if text[count.number : count.end].lower() == "one":
        return bool(
            _ONE_AFTER.match(after) or _ONE_BEFORE.search(before) or _counts_outcome(after)
        ) and not after.startswith((" another", " day", " week", " year"))
    previous = _PREVIOUS.search(before)
    return not (
        previous
        and previous.group(1).lower() in DESIGNATORS
        and count.start == count.number
        and _is_label(text, count, previous.group(1))
    )


def _is_label(text: str, count: Count, word: str) -> bool:
    return word[0].isupper() or (
        text[count.number].isdigit()
        and word.lower() in ("no", "nos", "page", "pages", "route", "flight", "gate", "ext", "tel", "number")
    )


def _counts_outcome(after: str) -> bool:
    match = _NEXT.match(after)
    return bool(match and match.group(1).lower() in AFTER)


def _is_free_number(before: str, after: str, count: Count) -> bool:
    if (_GLUED_BEFORE.search(before) and not before.endswith(("--", "—", " -"))) or _GLUED_AFTER.match(after):
        return False
    if _LIST.search(before) and re.match(r"[.)]\s|\s?[|•]", after):
        return False
    if _AGED.search(before):
        return False
    if _AGE_BEFORE.search(before) and _AGE_AFTER.match(after) and count.low is not None and 9 < count.low < 110:
        return False
    previous = re.search(r"([A-Z][\w-]*)\s$", before)
    following = _NEXT.match(after)
    decimal = count.low is not None and count.low != int(count.low)
    if (
        previous
        and count.bound == "exact"
        and not decimal
        and not re.search(r"(?:^|[.!?:\n]\s?)[A-Z][\w-]*\s$", before)
    ):
        return bool(following and following.group(1)[0].islower())
    return True
