"""What one claim says of a sentence."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sayso.case.asked import NEGATION, Asked
from sayso.case.search import find_query_words
from sayso.records import Assertion, Claim, Figure, Modality, Reading
from sayso.spans import contains
from sayso.weighing.words import term, terms

Verdict = Literal["supports", "denies", "differs", "leaves open"]
VERDICTS: tuple[Verdict, ...] = ("supports", "denies", "differs", "leaves open")

# Below half of the sentence's weighted words a claim is on another matter, or too little is known to say.
_LEAST_COVERAGE = 0.5
# A word that stands elsewhere in the article (its place, its day) is known from there, yet not said of this.
_NEARBY = 0.5
_REFUSED: frozenset[Modality] = frozenset({"denied", "cancelled"})
_NAME = re.compile(r"\b[A-Z][\w'’-]+")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|got)\s+(?:\w+ly\s+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a claim says of a sentence, why, how much of the sentence it covers (0..1), and where it says so."""

    verdict: Verdict
    reason: str
    weight: float
    places: tuple[Assertion, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """One place where a claim is made: its words, and what the reader made of them."""

    words: str
    around: frozenset[str]
    modality: Modality
    figures: tuple[Figure, ...]


def judge(
    asked: Asked, claim: Claim, readings: Mapping[str, Reading], background: Mapping[str, float]
) -> Judgement | None:
    """Return what a claim says of a sentence, None where it is on another matter.

    Every place that makes the claim is judged by its own words; the one that says most decides.
    """
    found = []
    for assertion in claim.assertions:
        judgement = _judge_place(asked, claim, _find_place(asked, claim, assertion, readings), background)
        if judgement:
            found.append((judgement, assertion))
    if not found:
        return None
    best = min((judgement for judgement, _ in found), key=lambda j: (VERDICTS.index(j.verdict), -j.weight, j.reason))
    return replace(best, places=tuple(a for judgement, a in found if judgement.verdict == best.verdict))


def _find_place(asked: Asked, claim: Claim, assertion: Assertion, readings: Mapping[str, Reading]) -> Place:
    reading = readings[assertion.article]
    body, span = reading.article.text, assertion.span
    words = body[span.start : span.end]
    modality = claim.modality
    if modality == "actual" and NEGATION.search(words):
        modality = "denied"
    for event in reading.events:
        if contains(span, event.trigger) and asked.deeds & set(terms(body[event.trigger.start : event.trigger.end])):
            modality = event.modality if modality not in _REFUSED else modality
    return Place(
        words=words,
        around=frozenset(terms(body)),
        modality=modality,
        figures=tuple(figure for figure in reading.figures if contains(span, figure.span)),
    )


def _judge_place(asked: Asked, claim: Claim, place: Place, background: Mapping[str, float]) -> Judgement | None:
    wanted, said = asked.terms - asked.numbers, frozenset(terms(place.words))
    whole = sum(background.get(t, 1.0) for t in wanted)
    if not whole or not wanted & said:
        return None
    known = {t: 1.0 if t in said else _NEARBY if t in place.around else 0.0 for t in wanted}
    coverage = sum(background.get(t, 1.0) * share for t, share in known.items()) / whole
    if coverage < _LEAST_COVERAGE:
        return None
    lost = frozenset(t for t, share in known.items() if share == 0.0 or (share < 1.0 and t in asked.deeds))
    if asked.deeds and not asked.deeds & said:
        # Another word for the same kind of deed is worth a look, and no more.
        return _open(asked, lost, coverage) if claim.type in asked.types else None
    if lost:
        return _open(asked, lost, coverage)
    if _roles_turned(asked, place.words):
        return Judgement("leaves open", "it has the same names, in other roles", coverage)
    verdict, reason = _compare(asked, place)
    return Judgement(verdict, reason, coverage)


def _open(asked: Asked, lost: frozenset[str], coverage: float) -> Judgement:
    words = ", ".join(sorted(_as_written(asked.content, lost)))
    return Judgement("leaves open", f"it does not speak of: {words}", coverage)


def _compare(asked: Asked, place: Place) -> tuple[Verdict, str]:
    said = place.modality
    if asked.modality in _REFUSED and said in _REFUSED:
        return "supports", "it denies the same"
    if said in _REFUSED:
        return "denies", "it says that this was called off" if said == "cancelled" else "it says that this is not so"
    if asked.modality in _REFUSED:
        if said == "actual":
            return "denies", "it says that this happened"
        return "leaves open", f"it speaks of it as {said}, neither done nor denied"
    if said != asked.modality:
        what = "as having happened" if said == "actual" else f"as {said}"
        return "leaves open", f"it speaks of it {what}, not as {asked.modality}"
    return _compare_figures(asked.figures, place.figures)


def _compare_figures(asked: Sequence[Figure], said: Sequence[Figure]) -> tuple[Verdict, str]:
    if not asked:
        return "supports", "it says the same"
    if not said:
        return "leaves open", "it gives no figure"
    pairs = [(a, b) for a in asked for b in said if _units_agree(a.unit, b.unit)]
    if not pairs:
        return "leaves open", "it counts something else"
    found = [_compare_pair(a, b) for a, b in pairs]
    return min(found, key=lambda pair: ("supports", "leaves open", "differs").index(pair[0]))


def _compare_pair(asked: Figure, said: Figure) -> tuple[Verdict, str]:
    low, high = _interval(asked)
    other_low, other_high = _interval(said)
    shown = _show_interval(other_low, other_high)
    if other_high < low or high < other_low:
        return "differs", f"it gives another figure: {shown}"
    if low <= other_low and other_high <= high:
        return "supports", f"its figure fits: {shown}"
    return "leaves open", f"its figure is compatible, but does not settle it: {shown}"


def _units_agree(a: str | None, b: str | None) -> bool:
    if a is None or b is None:
        return a == b
    return a == b or bool(set(terms(a)) & set(terms(b)))


def _interval(figure: Figure) -> tuple[float, float]:
    return (
        -math.inf if figure.low is None else figure.low,
        math.inf if figure.high is None else figure.high,
    )


def _show_interval(low: float, high: float) -> str:
    if low == high:
        return f"{low:g}"
    if high == math.inf:
        return f"at least {low:g}"
    return f"at most {high:g}" if low == -math.inf else f"{low:g} to {high:g}"


def _as_written(content: str, lost: frozenset[str]) -> set[str]:
    return {word for word in find_query_words(content) if term(word.casefold()) in lost} or set(lost)


def _roles_turned(asked: Asked, claimed: str) -> bool:
    """Tell whether the names before and behind the deed have changed places, passives allowed for."""
    doer, sufferer = _find_roles(asked.content, asked.deeds)
    other_doer, other_sufferer = _find_roles(claimed, asked.deeds)
    return bool(doer & other_sufferer and sufferer & other_doer)


def _find_roles(sentence: str, deeds: frozenset[str]) -> tuple[set[str], set[str]]:
    for match in re.finditer(r"[\w-]+", sentence):
        if term(match.group().casefold()) in deeds:
            before, behind = (_names(part) for part in (sentence[: match.start()], sentence[match.end() :]))
            return (behind, before) if _PASSIVE.search(sentence[: match.start()][-40:]) else (before, behind)
    return set(), set()


def _names(part: str) -> set[str]:
    return {found for match in _NAME.finditer(part) for found in terms(match.group())}
