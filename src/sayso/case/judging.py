"""What one claim says of a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from sayso.case.asked import FULL_DAY, NEGATION, Asked, said_terms
from sayso.case.measures import compare_figures
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place where a claim is made: its words, and what the reader made of them."""

    words: str
    start: int
    said: frozenset[str]
    around: frozenset[str]
    modality: Modality
    figures: tuple[Figure, ...]
    type: str
    date: str | None


def judge(
    asked: Asked, claim: Claim, readings: Mapping[str, Reading], background: Mapping[str, float]
) -> Judgement | None:
    """Return what a claim says of a sentence, None where it is on another matter.

    Every place that makes the claim is judged by its own words; the one that says most decides.
    """
    found = []
    for assertion in claim.assertions:
        judgement = _judge_place(asked, _find_place(asked, claim, assertion, readings), background)
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
    return Place(
        words=words,
        start=span.start,
        said=said_terms(words),
        around=frozenset(terms(body)),
        modality=_find_modality(asked, claim, assertion, reading),
        figures=tuple(figure for figure in reading.figures if contains(span, figure.span)),
        type=claim.type,
        date=claim.date,
    )


def _find_modality(asked: Asked, claim: Claim, assertion: Assertion, reading: Reading) -> Modality:
    """Return how the place speaks of the deed asked about; of its own words, where it names the deed at all."""
    body, span = reading.article.text, assertion.span
    inside = [event for event in reading.events if contains(span, event.trigger)]
    for event in inside:
        if asked.deeds & set(terms(body[event.trigger.start : event.trigger.end])):
            return event.modality
    if claim.modality == "actual" and not inside and NEGATION.search(body, span.start, span.end):
        return "denied"
    return claim.modality


def _judge_place(asked: Asked, place: Place, background: Mapping[str, float]) -> Judgement | None:
    wanted, said = asked.terms, place.said
    whole = sum(background.get(t, 1.0) for t in wanted)
    if not whole or not wanted & said:
        return None
    known = {t: 1.0 if t in said else _NEARBY if t in place.around else 0.0 for t in wanted}
    coverage = sum(background.get(t, 1.0) * share for t, share in known.items()) / whole
    if coverage < _LEAST_COVERAGE:
        return None
    # Where it was may stand elsewhere in the article; who did what must stand here. With every word allowed to stand
    # elsewhere, 27 instead of 21 of 62 true sentences were supported, but 4 instead of 2 of 61 got answers from
    # stories that had nothing to do with them, and men were taken for soldiers (bundles).
    lost = frozenset(t for t, share in known.items() if share == 0.0 or (share < 1.0 and t not in asked.places))
    if asked.deeds and not asked.deeds & said and place.type not in asked.types:
        return None
    if lost:
        # Another word for the same kind of deed is worth a look, and no more.
        words = ", ".join(sorted(_as_written(asked.content, lost)))
        return Judgement("leaves open", f"it does not speak of: {words}", coverage)
    verdict, reason = _compare(asked, place)
    return Judgement(verdict, reason, coverage)


def _compare(asked: Asked, place: Place) -> tuple[Verdict, str]:
    said = place.modality
    if _roles_turned(asked, place.words):
        return "leaves open", "it has the same names, in other roles"
    if asked.days and place.date and FULL_DAY.fullmatch(place.date) and place.date not in asked.days:
        return "leaves open", f"it speaks of another day: {place.date}"
    fit, why = compare_figures(asked.figures, place.figures, place.words, place.start)
    if fit != "supports" and said == asked.modality == "actual":
        return fit, why
    if fit != "supports":
        return "leaves open", why
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
    return fit, why


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
