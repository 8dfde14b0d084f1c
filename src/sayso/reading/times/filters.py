"""Which matched atoms are no times after all: "the second", "May" the name, "1200 people"."""

from __future__ import annotations

import re

from sayso.lexicons.designators import DESIGNATORS
from sayso.reading.times.atoms import Atom

_IN = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|last|next|this|early|late|mid|from|and|to|during|for|between|through|before"
    r"|after|on|around|or|over|begin|end|back|than)|[,(])[\s-]+$|mid-$",
    re.IGNORECASE,
)
_NAME_AFTER = re.compile(r"\s[A-Z][a-z]+(?!\w*day\b)")
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|early|late|mid|from|and|to|during|for|between|through|before|after|around|or"
    r"|year|the|a|its|than|circa|c\.|over|about|back in|as of|spring|summer|autumn|winter)\s+"
    r"(?:about\s|early\s|late\s|around\s|the\s)?|[([/–-]|mid-|^|\n)$",
    re.IGNORECASE,
)
_NAMED_BEFORE = re.compile(r"([^\W\d_]+)\.?\s$")
_COUNTED_AFTER = re.compile(r"\s+[a-z]+s\b")
_PART_COMPOUND = re.compile(
    r"['’]?s?\s+(?:shift|watch|watchman|vision|club|school|editor|prayers?|bus|owls|sky|class|walk|gown|programme"
    r"|show|train|flight)s?\b|-time\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:toll|dead|deaths?|number|count|total|stands?|stood|stopped|we are|put|figure|wounded|ratio|divide|one"
    r"|appointment|least|most|than|nearly|up to)\b",
    re.IGNORECASE,
)
_SCALE_AFTER = re.compile(r"\s?(?:million|billion|per\scent|percent|%)", re.IGNORECASE)
_LETTERS = re.compile(r"[a-z\s]+")
_FROM = re.compile(r"\bfrom\b", re.IGNORECASE)
_SUCH = re.compile(r"\b(?:such|not)\s$", re.IGNORECASE)
_UNCOUNTED = frozenset("second quarter night weekend century decade".split())
_ARTICLES = frozenset(["a", "an", "each", "another", "half a", "half", "one", "some"])
_IDIOMS = frozenset(["the last minute", "last minute", "some quarters"])
_SEASON_OTHER = re.compile(r"\s(?:of\s(?!last|this|next|the\syear|\d)|Olympic|camp)")
_SPRING_BEFORE = re.compile(r"\b(?:in|by|since|until|the)\s(?:the\s)?$", re.IGNORECASE)
_SEASON_BEFORE = re.compile(r"\b(?:in|by|since|until|during|of|next|this)\s(?:the\s)?$", re.IGNORECASE)
_NEWSPAPER = re.compile(r"\s(?:Times|Telegraph|Mirror|Express|Herald|Post|Mail|Review|Magazine|Independent)\b")
_VERB_AFTER = re.compile(r"[\s,.;]+(?:had|has|that|which|wrote|also|carries|said|[A-Z])\b|[.,;]")


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
        return marked and not (
            name in ("may", "march") and re.match(r"\s(?:have|be|not|well)\b", text[atom.end : atom.end + 6])
        )
    if name in ("april", "june", "august"):
        return marked or not _NAME_AFTER.match(text, atom.end)
    return True


def _is_year(text: str, atom: Atom) -> bool:
    if atom.parts["mod"]:
        return True
    before = _before(text, atom, 24)
    named = _NAMED_BEFORE.search(before)
    if named and named.group(1).lower() in DESIGNATORS and named.group(1)[0].isupper():
        return False
    following = text[atom.end : atom.end + 24]
    if _YEAR_BEFORE.search(before):
        return not (
            _COUNTED_AFTER.match(following) and not re.search(r"\b(?:in|since|the|its)\s$", before, re.IGNORECASE)
        )
    return bool(re.search(r"[A-Z]\w+\s$|['’]s\s$", before)) or bool(
        re.match(r"[.,;)]|\s(?:and|or)\s(?:1[89]|2[01])\d\d\b", following) and re.search(r",\s$", before)
    )


def _is_part(text: str, atom: Atom) -> bool:
    word = (atom.parts["word"] or "").lower()
    start = atom.end - len(word)
    following = text[atom.end : atom.end + 14]
    if _PART_COMPOUND.match(following) or text[atom.start : atom.start + 4].lower() == "good":
        return False
    if re.search(r"\bgood\s$|late-$", text[max(0, start - 5) : start], re.IGNORECASE):
        return False
    return not _is_name(text, start, atom.end)


def _is_name(text: str, start: int, end: int) -> bool:
    """A capitalised word beside another within a sentence is a name: The Daily Ledger, the ship Dawn."""
    if not text[start].isupper() or text[start:end].isupper():
        return False
    return bool(
        re.search(r"[A-Z]\w*\s$", text[max(0, start - 20) : start]) or re.match(r"\s[A-Z]", text[end : end + 2])
    )


def _is_set(text: str, atom: Atom) -> bool:
    word = atom.parts["word"]
    if word is None:
        return True
    if _is_name(text, atom.start, atom.end):
        return False
    return word.lower() != "daily" or not _VERB_AFTER.match(text, atom.end)


def _is_deictic(text: str, atom: Atom) -> bool:
    word = atom.parts["word"] or ""
    return (
        " " in word
        or not _is_name(text, atom.end - len(word), atom.end)
        or atom.start < 2
        or text[atom.start - 2] in '.!?"”’\n'
        or text[atom.start - 1] == "\n"
    )


def _is_reference(text: str, atom: Atom) -> bool:
    if atom.parts["present2"]:
        return text[atom.start] == "T"
    if text[atom.start : atom.end] == "Now":
        return not re.match(r",?\s(?:the|for|I|one|a|we|my|to|let|then)\b", text[atom.end : atom.end + 6])
    return True


def _is_range(text: str, atom: Atom) -> bool:
    # "From 10 to 11" is two times, "between 10 and 11" one.
    return _FROM.search(text[max(0, atom.start - 5) : atom.start + 5]) is None


def _is_period(text: str, atom: Atom) -> bool:
    parts = atom.parts
    word = (parts["word"] or "").lower()
    lead = (parts["lead"] or "").lower()
    if word in ("quarter", "century", "decade"):
        return lead not in ("the", "that", "its", "his", "her", "their")
    return not _is_name(text, atom.end - len(word), atom.end) if word else True


def _is_bare(text: str, atom: Atom) -> bool:
    return bool(atom.parts["lead"] or atom.parts["long"]) or bool(
        re.match(r"\s(?:of|before|after|later|earlier)\b", text[atom.end : atom.end + 9])
    )


def _is_duration(text: str, atom: Atom) -> bool:
    unit = (atom.parts["unit"] or "").lower()
    count = (atom.parts["n"] or "").lower().strip()
    if unit in _UNCOUNTED and count in _ARTICLES:
        return unit in ("decade", "century", "night")
    if text[atom.start : atom.end].lower() in _IDIOMS or text[atom.end : atom.end + 1] == "-":
        return False
    if _SUCH.search(_before(text, atom)) or (count == "some" and not unit.endswith("s")):
        return False
    return unit != "min" or count[-1:].isdigit()


def _is_weekday(text: str, atom: Atom) -> bool:
    if atom.parts["plural"] and text[atom.end : atom.end + 4] == " ago":
        return False
    return _NEWSPAPER.match(text, atom.end) is None


def _is_season(text: str, atom: Atom) -> bool:
    parts = atom.parts
    if parts["y"] or parts["yy"]:
        return True
    word = (parts["word"] or "").lower()
    lead = (parts["lead"] or "").lower()
    if lead and word != "fall":
        return not _SEASON_OTHER.match(text, atom.end)
    if word in ("fall", "spring") and lead in ("", "the"):
        return word == "spring" and bool(_SPRING_BEFORE.search(_before(text, atom)))
    return bool(lead or _SEASON_BEFORE.search(_before(text, atom)))


def _is_clock(text: str, atom: Atom) -> bool:
    if _SCALE_AFTER.match(text, atom.end):
        return False
    written = text[atom.start : atom.end].lower()
    bare = _LETTERS.fullmatch(written) and not any(mark in written for mark in ("clock", " past", " in the", "night"))
    return not (bare and _COUNTED.search(_before(text, atom, 28)))


def _is_holiday(text: str, atom: Atom) -> bool:
    start = atom.end - len(atom.parts["word"] or "") if not atom.parts["y"] else atom.start
    return text[start].isupper() or text[start : start + 3] != "new"


_CHECKS = {
    "month": _is_month, "year": _is_year, "part": _is_part, "bare": _is_bare, "duration": _is_duration,
    "weekday": _is_weekday, "set": _is_set, "deictic": _is_deictic, "ref": _is_reference, "range": _is_range,
    "period": _is_period, "season": _is_season, "holiday": _is_holiday, "clock": _is_clock,
}  # fmt: skip
