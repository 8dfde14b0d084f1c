"""Typed comparison of two units: do they make the same claim? Log-odds as a sum of terms that can be shown."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sayso.records import Figure
from sayso.spans import overlap
from sayso.weighing.units import Unit
from sayso.weighing.words import terms

Weights = Mapping[str, float]
# Units that are neither affirmed nor denied deeds: what is to come, or wished.
_FUTURE = frozenset({"planned", "threatened", "demanded", "possible"})
# Features that type two propositions apart though they are about the same.
TYPED = frozenset(
    {
        "same figure", "same value", "figures meet", "figures differ", "other figures", "one figure",
        "both denied", "polarity", "deed or not", "other mode", "same day", "other days",
    }
)  # fmt: skip
# A unit of fewer terms borrows its meaning from around it.
_SHORT = 4
# Two units that share this part of all their terms say the same.
_SAME_WORDS = 0.85
# Of two units that share this part of their terms, one negated, each is the other's denial.
_NEARLY = 0.6
# A term's weight never falls below this, however many units of the story hold it.
_FLOOR = 0.2


@dataclass(frozen=True, slots=True)
class Background:
    """How much each term says within one story: the rarer among its distinct units, the more."""

    idf: Weights
    default: float
    totals: dict[frozenset[str], float] = field(default_factory=dict, compare=False)

    def weight(self, terms: Iterable[str]) -> float:
        """Return the summed weight of the terms, exactly, so that the order of a set plays no part."""
        idf, default = self.idf, self.default
        return math.fsum([idf.get(t, default) for t in terms])

    def total(self, terms: frozenset[str]) -> float:
        """Return the summed weight of a unit's terms, computed once."""
        if terms not in self.totals:
            self.totals[terms] = self.weight(terms)
        return self.totals[terms]


def make_background(units: Iterable[Unit]) -> Background:
    """Return the term weights of a story; copies count once, so that a reprint changes no weight."""
    distinct = {unit.key: unit.terms for unit in units}
    counts = Counter(t for found in distinct.values() for t in found)
    total = len(distinct) + 1
    idf = {t: max(_FLOOR, math.log(total / (n + 0.5))) for t, n in counts.items()}
    return Background(idf=idf, default=math.log(total / 0.5) if total > 1 else 1.0)


def exclude(a: Unit, b: Unit) -> bool:
    """Tell whether two units cannot make one claim: one rejects what the other says, or their counts do not meet."""
    if a.contrasted & b.terms or b.contrasted & a.terms:
        return True
    if a.bidden != b.bidden and (b if a.bidden else a).modality == "actual":
        return True
    if nearly_same(a, b) and (_opposed(a, b) or (a.durations and b.durations and not a.durations & b.durations)):
        return True
    if a.rejected != b.rejected and "denied" not in (a.modality if b.rejected else b.modality):
        return True
    pairs = [(f, g) for f in a.figures for g in b.figures if units_agree(f, g)]
    return bool(pairs) and not any(intervals_meet(f, g) for f, g in pairs)


def nearly_same(a: Unit, b: Unit) -> bool:
    """Tell whether two units are about the same in nearly the same words, what each says is not so left in."""
    mine, theirs = a.terms | a.contrasted, b.terms | b.contrasted
    return len(mine & theirs) >= _NEARLY * len(mine | theirs)


def denies_plainly(denial: Unit, other: Unit) -> bool:
    """Tell whether one unit says, in nearly the words of the other, that it was not so."""
    if denial.speaker is not None and denial.speaker == other.speaker:
        return False
    if not denial.terms | denial.contrasted <= frozenset(terms(denial.text)) or len(denial.terms) < _SHORT - 1:
        return False  # words borrowed from what was said before are not its own
    negated = denial.modality == "denied" and other.modality != "denied"
    return (negated or bool(denial.contrasted & other.terms)) and nearly_same(denial, other)


def _opposed(a: Unit, b: Unit) -> bool:
    return (a.modality == "denied") != (b.modality == "denied")


def same_words(a: Unit, b: Unit) -> bool:
    """Tell whether two units say the same in nearly the same words, which needs no weighing."""
    shared = len(a.terms & b.terms)
    return shared >= _SHORT and shared >= _SAME_WORDS * len(a.terms | b.terms) and a.modality == b.modality


def same_figure(a: Figure, b: Figure) -> bool:
    """Tell whether two figures could be one count: their intervals meet and their units do not differ."""
    return units_agree(a, b) and intervals_meet(a, b)


def intervals_meet(a: Figure, b: Figure) -> bool:
    """Tell whether two intervals share a value; an open side reaches to infinity."""
    low_a, high_a = _interval(a)
    low_b, high_b = _interval(b)
    return low_a <= high_b and low_b <= high_a


def _interval(figure: Figure) -> tuple[float, float]:
    low = -math.inf if figure.low is None else figure.low
    high = math.inf if figure.high is None else figure.high
    return low, high


def units_agree(a: Figure, b: Figure) -> bool:
    """Tell whether two figures count the same kind of thing, as far as their units say."""
    if a.unit is None or b.unit is None:
        return False
    if _power(a.unit) != _power(b.unit):
        return False
    return a.unit == b.unit or bool(set(terms(a.unit)) & set(terms(b.unit)))


def _power(unit: str) -> str:
    """Square metres are no metres."""
    return next((word for word in unit.split() if word in ("square", "cubic")), "")


def same_value(a: Figure, b: Figure) -> bool:
    """Tell whether two figures give the same number."""
    return a.low is not None and (a.low, a.high) == (b.low, b.high)


def features(a: Unit, b: Unit, background: Background) -> dict[str, float]:
    """Return what speaks for and against two units making the same claim, each as one number."""
    shared = a.terms & b.terms
    weight_a, weight_b = background.total(a.terms), background.total(b.terms)
    common = background.weight(shared)
    context = a.context & b.context
    triggers = background.weight(a.triggers & b.triggers)
    cross = _cross(a, b, background)
    return {
        "bias": 1.0,
        "shared terms": common / math.sqrt(weight_a * weight_b) if weight_a and weight_b else 0.0,
        "contained": common / min(weight_a, weight_b) if weight_a and weight_b else 0.0,
        "shared amount": math.log1p(common),
        "context": background.weight(context)
        / max(0.1, math.sqrt(background.total(a.context) * background.total(b.context))),
        "cross context": max(cross),
        "both cross": min(cross),
        "shared trigger": triggers / max(1.0, background.default),
        "all triggers": 2 * triggers / max(0.1, background.total(a.triggers) + background.total(b.triggers)),
        "unshared": math.log1p(min(weight_a, weight_b) - common),
        "event types": float(bool(a.events & b.events)),
        "other event types": float(bool(a.events and b.events and not a.events & b.events)),
        "actors": min(3, len(a.actors & b.actors)) / 3,
        "same speaker": float(a.speaker is not None and a.speaker == b.speaker),
        "both short": float(min(len(a.terms), len(b.terms)) < _SHORT),
        "same article": float(a.article == b.article),
        "neighbours": float(a.article == b.article and abs(a.span.start - b.span.start) < 250),
        **_figures(a, b),
        **_modes(a, b),
        **_days(a, b),
    }


def _cross(a: Unit, b: Unit, background: Background) -> tuple[float, float]:
    """How much of each unit's terms the other's surroundings hold."""
    return (
        background.weight(a.terms & b.context) / max(0.1, background.total(a.terms)),
        background.weight(b.terms & a.context) / max(0.1, background.total(b.terms)),
    )


def _figures(a: Unit, b: Unit) -> dict[str, float]:
    pairs = [(f, g) for f in a.figures for g in b.figures]
    same = any(same_value(f, g) and units_agree(f, g) for f, g in pairs)
    value = any(same_value(f, g) for f, g in pairs)
    agree = any(same_figure(f, g) for f, g in pairs)
    return {
        "same figure": float(same),
        "same value": float(value and not same),
        "figures meet": float(agree and not same),
        "figures differ": float(any(units_agree(f, g) for f, g in pairs) and not agree),
        "other figures": float(bool(pairs) and not value and not any(units_agree(f, g) for f, g in pairs)),
        "one figure": float(bool(a.figures) != bool(b.figures)),
    }


def _modes(a: Unit, b: Unit) -> dict[str, float]:
    denied = (a.modality == "denied") != (b.modality == "denied")
    future = (a.modality in _FUTURE) != (b.modality in _FUTURE)
    return {
        "both denied": float(a.modality == b.modality == "denied"),
        "polarity": float(denied),
        "deed or not": float(future and not denied),
        "other mode": float(a.modality != b.modality and not denied and not future),
    }


def _days(a: Unit, b: Unit) -> dict[str, float]:
    return {
        "same day": float(bool(a.days & b.days)),
        "other days": float(bool(a.days and b.days and not a.days & b.days)),
    }


def overlapping(a: Unit, b: Unit) -> bool:
    """Tell whether two units are the same words of the same article (one statement within another)."""
    return a.article == b.article and overlap(a.span, b.span) > 0
