"""What one claim says of a sentence."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, text

from sayso.case.search import find_query_words, quote_words
from sayso.pipeline import Steps
from sayso.records import Article, Claim, ClaimFigure, Figure, Modality
from sayso.spans import quote
from sayso.weighing.words import read_list, term, terms

Verdict = Literal["supports", "denies", "differs", "leaves open"]

# Below half of the sentence's weighted words a claim is on another matter, or too little is known to say.
_LEAST_COVERAGE = 0.5
# A word that stands elsewhere in the article (its place, its day) is known from there, yet not said of this.
_NEARBY = 0.5
_REFUSED: frozenset[Modality] = frozenset({"denied", "cancelled"})
_NAME = re.compile(r"\b[A-Z][\w'’-]+")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|got)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_NEGATION = re.compile(r"\b(?:no|not|never|nobody|none|neither|nor|without|cannot|\w+n['’]t)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A sentence to check: what is said in it, without who says so."""

    content: str
    terms: frozenset[str]
    deeds: frozenset[str]
    modality: Modality
    figures: tuple[Figure, ...]
    numbers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a claim says of a sentence, why, and how much of the sentence it covers (0..1)."""

    verdict: Verdict
    reason: str
    weight: float


def read_question(sentence: str, steps: Steps) -> Asked:
    """Return what a sentence asserts, as the reader understands it."""
    body = " ".join(sentence.split())
    reading = steps.read(Article(id="question", text=body))
    inner = max(reading.statements, key=lambda s: len(quote(body, s.content)), default=None)
    content = quote(body, inner.content) if inner and inner.content else body
    deeds: set[str] = set()
    modalities: list[Modality] = []
    for event in reading.events:
        word = body[event.trigger.start : event.trigger.end]
        if word in content and event.type not in ("DENY", "CLAIM"):
            deeds |= set(terms(word))
            modalities.append(event.modality)
    modality: Modality = modalities[0] if modalities else "actual"
    if inner is not None and inner.stance == "denies":
        modality = "denied"
    if modality == "actual" and _NEGATION.search(content):
        modality = "denied"
    numbers = {t for f in reading.figures for t in terms(body[f.span.start : f.span.end]) if t[:1].isdigit()}
    return Asked(
        content=content,
        terms=frozenset(terms(content)) - _denials(),
        deeds=frozenset(deeds),
        modality=modality,
        figures=reading.figures,
        numbers=frozenset(numbers),
    )


def find_background(connection: Connection, asked: Asked) -> Mapping[str, float]:
    """Return how much each term of the sentence says: the rarer among the case's claims, the more."""
    total = connection.execute(text("SELECT count(*) FROM claim_words")).scalar_one()
    counts: dict[str, int] = {}
    query = text("SELECT count(*) FROM claim_words WHERE claim_words MATCH :words")
    for word in find_query_words(asked.content):
        name = term(word.casefold())
        if name:
            found = connection.execute(query, {"words": quote_words([word], join=" ")}).scalar_one()
            counts[name] = counts.get(name, 0) + found
    return {name: math.log((total + 2) / (count + 1)) + 0.5 for name, count in counts.items()}


def judge(
    asked: Asked, claim: Claim, articles: Mapping[str, Article], background: Mapping[str, float]
) -> Judgement | None:
    """Return what a claim says of a sentence, None where it is on another matter."""
    wanted = asked.terms - asked.numbers
    said = frozenset(terms(claim.text)).union(*(terms(q) for q in _quotes(claim, articles)))
    around = frozenset[str]().union(*(terms(articles[a.article].text) for a in claim.assertions)) - said
    whole = sum(background.get(t, 1.0) for t in wanted)
    if not whole:
        return None
    got = sum(background.get(t, 1.0) * (1.0 if t in said else _NEARBY if t in around else 0.0) for t in wanted)
    coverage = got / whole
    if coverage < _LEAST_COVERAGE or not (wanted & said):
        return None
    missing = wanted - said
    if asked.deeds and not asked.deeds & said:
        return None
    lost = missing & asked.deeds or missing - around
    if lost:
        words = ", ".join(sorted(_as_written(asked.content, lost)))
        return Judgement("leaves open", f"it does not speak of: {words}", coverage)
    if _roles_turned(asked, claim.text):
        return Judgement("leaves open", "it has the same names, in other roles", coverage)
    verdict, reason = _compare(asked, claim)
    return Judgement(verdict, reason, coverage)


def _compare(asked: Asked, claim: Claim) -> tuple[Verdict, str]:
    said = _modality_of(claim)
    if asked.modality in _REFUSED and said in _REFUSED:
        return "supports", "it denies the same"
    if said in _REFUSED:
        return "denies", f"it says that this was {said}" if said == "cancelled" else "it says that this is not so"
    if asked.modality in _REFUSED:
        if said == "actual":
            return "denies", "it says that this happened"
        return "leaves open", f"it speaks of it as {said}, neither done nor denied"
    if said != asked.modality:
        what = "as having happened" if said == "actual" else f"as {said}"
        return "leaves open", f"it speaks of it {what}, not as {asked.modality}"
    return _compare_figures(asked.figures, claim.figure)


def _compare_figures(asked: Sequence[Figure], claimed: ClaimFigure | None) -> tuple[Verdict, str]:
    if not asked:
        return "supports", "it says the same"
    if claimed is None:
        return "leaves open", "it gives no figure"
    figure = next((f for f in asked if _units_agree(f.unit, claimed.unit)), None)
    if figure is None:
        return "leaves open", "it counts something else"
    low, high = _interval(figure.low, figure.high)
    other_low, other_high = _interval(claimed.low, claimed.high)
    shown = _show_interval(other_low, other_high)
    if other_high < low or high < other_low:
        return "differs", f"it gives another figure: {shown}"
    if low <= other_low and other_high <= high:
        return "supports", f"its figure fits: {shown}"
    return "leaves open", f"its figure is compatible, but does not settle it: {shown}"


def _modality_of(claim: Claim) -> Modality:
    """Return a claim's modality; a negation in its words where no event tells of one."""
    if claim.modality == "actual" and _NEGATION.search(claim.text):
        return "denied"
    return claim.modality


def _quotes(claim: Claim, articles: Mapping[str, Article]) -> list[str]:
    return [articles[a.article].text[a.span.start : a.span.end] for a in claim.assertions]


def _units_agree(a: str | None, b: str | None) -> bool:
    if a is None or b is None:
        return a == b
    return a == b or bool(set(terms(a)) & set(terms(b)))


def _interval(low: float | None, high: float | None) -> tuple[float, float]:
    return (-math.inf if low is None else low), (math.inf if high is None else high)


def _show_interval(low: float, high: float) -> str:
    if low == high:
        return f"{low:g}"
    if high == math.inf:
        return f"at least {low:g}"
    return f"at most {high:g}" if low == -math.inf else f"{low:g} to {high:g}"


def _as_written(content: str, lost: frozenset[str]) -> set[str]:
    return {word for word in find_query_words(content) if term(word.casefold()) in lost} or set(lost)


def _denials() -> frozenset[str]:
    words = (word for name in ("negation_words.txt", "denial_words.txt") for line in read_list(name) for word in line)
    return frozenset(found for word in words if (found := term(word)))


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
