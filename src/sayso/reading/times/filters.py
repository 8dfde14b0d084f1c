"""Which matched atoms are no times after all: "the second", "May" the name, "1200 people"."""

from __future__ import annotations

import re

from sayso.reading.times.atoms import Atom

_IN = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|last|next|this|early|late|mid|from|and|to|during|for|between|through|before|after"
    r"|on|around|or|over|begin|end|back|than)|[,(])[\s-]+$|mid-$",
    re.IGNORECASE,
)
_NAME_AFTER = re.compile(r"\s[A-Z][a-z]+(?!\w*day\b)")
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|early|late|mid|from|and|to|during|for|between|through|before|after|around|or"
    r"|year|the|a|its|than|circa|c\.|over|about|back in|as of|spring|summer|autumn|winter)\s+(?:about\s|early\s|late\s|around\s|the\s)?|[([/–-]|mid-|^|\n)$",
    re.IGNORECASE,
)
_NOT_YEAR = re.compile(r"\s+(?:[a-z]+s)\b")
_STRONG_PARTS = frozenset(
    "dawn noon midday midnight daybreak nightfall dusk lunchtime sunrise sunset sundown noontime".split()
)
_BARE_LEADS = frozenset("for in within after over lasted took many mere than of last past coming next recent".split())


def is_time(text: str, atom: Atom) -> bool:
    """Tell whether a matched atom is a time expression where it stands."""
    check = _CHECKS.get(atom.kind)
    return check is None or check(text, atom)


def _before(text: str, atom: Atom, width: int = 16) -> str:
    return text[max(0, atom.start - width) : atom.start]


def _is_month(text: str, atom: Atom) -> bool:
    parts = atom.parts
    if parts["y"] or parts["yy"]:
        return True
    name = (parts["mon"] or "").lower().strip(".")
    marked = bool(_IN.search(_before(text, atom)) or parts["mod"] or (parts["lead"] and parts["lead"].lower() != "the"))
    if name in ("may", "march", "mar", "jan", "dec", "sep", "jun", "jul"):
        return marked and not (name in ("may", "march") and re.match(r"\s(?:have|be|not|well)\b", text[atom.end : atom.end + 6]))
    if name in ("april", "june", "august"):
        return marked or not _NAME_AFTER.match(text, atom.end)
    return True


def _is_year(text: str, atom: Atom) -> bool:
    if atom.parts["mod"]:
        return True
    before = _before(text, atom, 24)
    following = text[atom.end : atom.end + 24]
    if _YEAR_BEFORE.search(before):
        return not (_NOT_YEAR.match(following) and not re.search(r"\b(?:in|since|the|its)\s$", before, re.IGNORECASE))
    return bool(re.search(r"[A-Z]\w+\s$|['’]s\s$", before)) or bool(re.match(r"[.,;)]|\s(?:and|or)\s(?:1[89]|2[01])\d\d\b", following) and re.search(r",\s$", before))


def _is_part(text: str, atom: Atom) -> bool:
    word = (atom.parts["word"] or "").lower()
    lead = (atom.parts["lead"] or "").lower()
    if re.match(r"['’]?s?\s+(?:shift|watch|vision|club|school|editor|sky|prayers?)\b|-time\b", text[atom.end : atom.end + 14]):
        return False
    if word in _STRONG_PARTS or " " in word:
        return True
    return True


def _is_bare(text: str, atom: Atom) -> bool:
    return bool(atom.parts["lead"] or atom.parts["long"]) or bool(re.match(r"\s(?:of|before|after|later|earlier)\b", text[atom.end : atom.end + 9]))


def _is_duration(text: str, atom: Atom) -> bool:
    unit = (atom.parts["unit"] or "").lower()
    count = (atom.parts["n"] or "").lower().strip()
    if unit in ("second", "quarter", "night", "weekend", "century", "decade") and count in ("a", "an", "each", "another", "half a", "half", "one", "some") :
        return unit in ("decade", "century", "night")
    if count in ("some",) and not unit.endswith("s"):
        return False
    return not (unit == "min" and not count[-1:].isdigit())


def _is_weekday(text: str, atom: Atom) -> bool:
    return not re.match(r"\s(?:Times|Telegraph|Mirror|Express|Herald|Post|Mail|Review|Magazine|Independent)\b", text[atom.end : atom.end + 13])


def _is_season(text: str, atom: Atom) -> bool:
    parts = atom.parts
    if parts["y"] or parts["yy"]:
        return True
    if parts["lead"] and parts["word"].lower() != "fall" if parts["word"] else False:
        return not re.match(r"\s(?:of\s(?!last|this|next|the\syear|\d)|Olympic|camp)", text[atom.end : atom.end + 12])
    if (parts["word"] or "").lower() in ("fall", "spring") and not (parts["lead"] and (parts["lead"] or "").lower() != "the"):
        return bool(re.search(r"\b(?:in|by|since|until|the)\s(?:the\s)?$", _before(text, atom))) and (parts["word"] or "").lower() == "spring"
    return bool(re.search(r"\b(?:in|by|since|until|during|of|next|this)\s(?:the\s)?$", _before(text, atom)) or parts["lead"])


def _is_clock(text: str, atom: Atom) -> bool:
    return not re.match(r"\s?(?:million|billion|per\scent|percent|%)", text[atom.end : atom.end + 10])


_CHECKS = {
    "month": _is_month, "year": _is_year, "part": _is_part, "bare": _is_bare, "duration": _is_duration,
    "weekday": _is_weekday, "season": _is_season, "clock": _is_clock,
}  # fmt: skip
