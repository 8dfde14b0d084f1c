"""Two figures compared: could they be counts of one thing, and does the later supersede the earlier?"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache

from sayso.records import Figure
from sayso.spans import overlap
from sayso.weighing.compare import Background, features, intervals_meet, units_agree
from sayso.weighing.units import Unit
from sayso.weighing.words import fold, read_list, terms

# What a figure counts, and of what, stands within so many words around it.
_AROUND = 7
_COUNTED_BEFORE, _COUNTED_AFTER = 3, 4
_PAUSE = re.compile(r"[,;:.!?()–—]|\band\b|\bor\b|\bwhile\b")
_LETTERS = re.compile(r"[^\W\d_]+")
_NEUTRAL = frozenset("people men women persons percent share times dollars pounds euros km miles officials".split())
_PART = re.compile(
    r"\b(?:of whom|of them|of those|of these|including|included|among (?:them|those|the)|one of|half of|the rest"
    r"|others?|another|a further|additional|more|each|per|a (?:second|third|fourth|fifth|sixth))\b",
    re.IGNORECASE,
)
_SLICE = re.compile(
    r"\b(?:of (?:the|them|whom|those|these|its|his|her|their|our|it)|others?|another|further|additional|more|each"
    r"|apiece|(?:second|third|fourth|fifth|sixth)|all|both|every)\b",
    re.IGNORECASE,
)
_BEFORE_NOW = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:last|previous|past) (?:year|month|week|decade)|\byears? (?:ago|earlier)"
)
_RISING = re.compile(
    r"\b(?:rose|risen|rises|climb\w*|grew|grown|revis\w+|correct\w+|updat\w+|so far|now|has since|up from|down from"
    r"|later|succumbed|latest|by (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|bring\w* the|final)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Counted:
    """A unit and the figure in it that the claim is about."""

    unit: Unit
    figure: Figure


def can_differ(a: Counted, b: Counted) -> bool:
    """Tell whether two counts that do not meet could be of the same people or things.

    A part is not the whole: soldiers are not traders, eleven soldiers may be among 37 dead, and "two of them",
    "another five" are counted apart.
    """
    if any(_SLICE.search(_window(c, clause=True)) or not overlap(c.unit.span, c.figure.span) for c in (a, b)):
        return False
    groups_a, groups_b = counted_groups(a), counted_groups(b)
    if groups_a and groups_b:
        return bool(groups_a & groups_b)
    if groups_a or groups_b:
        part, whole = (a, b) if groups_a else (b, a)
        return _middle(part.figure) > _middle(whole.figure)
    return True


def weigh_counts(a: Counted, b: Counted, background: Background) -> dict[str, float]:
    """Return what speaks for two figures counting the same thing of the same event."""
    both = features(a.unit, b.unit, background)
    near_a, near_b = surroundings(a), surroundings(b)
    near = background.weight(near_a & near_b)
    unit_a, unit_b = a.figure.unit or "", b.figure.unit or ""
    low, high = sorted((_middle(a.figure), _middle(b.figure)))
    return {
        "bias": 1.0,
        **{
            name: both[name]
            for name in ("shared terms", "contained", "shared amount", "context", "cross context", "all triggers",
                         "event types", "other event types", "actors", "same speaker", "same article", "same day",
                         "other days", "other mode", "deed or not")
        },
        "near": near / max(0.1, math.sqrt(background.weight(near_a) * background.weight(near_b))),
        "near amount": math.log1p(near),
        "same unit": float(unit_a == unit_b),
        "units agree": float(unit_a != unit_b and units_agree(a.figure, b.figure)),
        "any unit": float(unit_a in _NEUTRAL or unit_b in _NEUTRAL),
        "a part": float(bool(_PART.search(_window(a)) or _PART.search(_window(b)))),
        "long ago": float(bool(_BEFORE_NOW.search(a.unit.text)) + bool(_BEFORE_NOW.search(b.unit.text))),
        "far apart": math.log((high + 1) / (low + 1)),
        "one": float(low == 1 or high == 1),
        "many figures": math.log(len(a.unit.figures) * len(b.unit.figures)),
        "loose": float(a.figure.bound in ("vague", "about") or b.figure.bound in ("vague", "about")),
        "meet": float(intervals_meet(a.figure, b.figure)),
        **_groups(counted_groups(a), counted_groups(b)),
    }  # fmt: skip


def _groups(a: frozenset[str], b: frozenset[str]) -> dict[str, float]:
    return {
        "one group": float(bool(a & b)),
        "other groups": float(bool(a and b and not a & b)),
        "group of all": float(bool(a) != bool(b)),
    }


def counted_groups(counted: Counted) -> frozenset[str]:
    """Return the kinds of people that a figure counts: "soldiers", "Indian"; empty where it counts people at large."""
    text, unit = _window(counted, clause=True), counted.figure.unit or ""
    return frozenset(g for word in _LETTERS.findall(fold(f"{text} {unit}")) if (g := _groups_by_word().get(word)))


@cache
def _groups_by_word() -> dict[str, str]:
    lines = [*read_list("counted_groups.txt"), *read_list("nationalities.txt")]
    return {word: line[0] for line in lines for word in line}


def weigh_update(later: Counted, earlier: Counted) -> dict[str, float]:
    """Return what speaks for the later of two counts of one thing superseding the earlier, not conflicting with it."""
    higher = _middle(later.figure) > _middle(earlier.figure)
    days = later.unit.published[:10] > earlier.unit.published[:10] > ""
    return {
        "bias": 1.0,
        "higher": float(higher),
        "another day": float(days),
        "higher, another day": float(higher and days),
        "rising": float(bool(_RISING.search(later.unit.text))),
        "rising before": float(bool(_RISING.search(earlier.unit.text))),
        "same speaker": float(later.unit.speaker is not None and later.unit.speaker == earlier.unit.speaker),
        "same article": float(later.unit.article == earlier.unit.article),
        "earlier at least": float(earlier.figure.bound == "least"),
        "far apart": abs(math.log((_middle(later.figure) + 1) / (_middle(earlier.figure) + 1))),
    }


def surroundings(counted: Counted) -> frozenset[str]:
    """Return the terms right around a figure, numbers left out."""
    return frozenset(t for t in terms(_window(counted)) if not t[0].isdigit())


def _window(counted: Counted, *, clause: bool = False) -> str:
    """The words around a figure; with `clause`, only the few on its side of the nearest punctuation."""
    unit, figure = counted.unit, counted.figure
    if not overlap(unit.span, figure.span):
        return ""
    start, end = max(0, figure.span.start - unit.span.start), max(0, figure.span.end - unit.span.start)
    before, after = unit.text[:start], unit.text[end:]
    words_before, words_after = _AROUND, _AROUND
    if clause:
        before, after = _PAUSE.split(before)[-1], _PAUSE.split(after)[0]
        words_before, words_after = _COUNTED_BEFORE, _COUNTED_AFTER
    return " ".join((*before.split()[-words_before:], unit.text[start:end], *after.split()[:words_after]))


def _middle(figure: Figure) -> float:
    sides = [side for side in (figure.low, figure.high) if side is not None]
    return max(0.0, sum(sides) / len(sides)) if sides else 0.0
