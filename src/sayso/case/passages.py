"""The passages of an article that may speak to a sentence: their words, what stands around them, how they speak."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from sayso.case.asked import NEGATION, Asked, denials, negates_verb, said_terms
from sayso.case.measures import find_figures
from sayso.case.wording import find_terms, place_terms, split_clauses, split_contrasts
from sayso.records import Assertion, Claim, Event, Figure, Modality, Reading, Span
from sayso.spans import contains, overlap
from sayso.weighing.words import term

REFUSED: frozenset[Modality] = frozenset({"denied", "cancelled"})
# An article is about what its headline or its first sentence names, or what it names in three sentences or more.
_OFTEN = 3
_CALLED_OFF = frozenset({"~cancel", term("cancelled")})
_CONDITION = re.compile(r"\b(?:if|unless|whether|in case|should the|were the)\b[^,;.]{0,80}$", re.IGNORECASE)
_OWNER = re.compile(r"([\w-]+)['’]s?(?=\s+\w)")
_WRAPPED = re.compile(
    r"(?P<no>\b(?:no one|nobody|not|never|n['’]t|without)\b[^,;]{0,20})?"
    r"\b(?:abandon|retract|withdr[ae]w|disown|drop|dismiss|reject|den[iy]|refut|disprov|debunk)\w*\s"
    r"(?:\w+['’]?s?\s){0,3}(?:accounts?|claims?|reports?|stor(?:y|ies)|versions?|theor(?:y|ies)|allegations?|rumou?rs?|"
    r"suggestions?|accusations?)\s(?:of|that|about)\s",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """An article with its sentences as terms, and the terms of what it is about."""

    reading: Reading
    sentences: tuple[tuple[Span, frozenset[str]], ...]
    around: frozenset[str]
    topics: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One place that may speak to a sentence: its words without what it refuses, and what the reader made of them."""

    words: str
    start: int
    said: frozenset[str]
    refused: frozenset[str]
    owners: frozenset[str]
    sentence: frozenset[str]
    before: frozenset[str]
    text: Text
    modality: Modality
    figures: tuple[Figure, ...]
    type: str
    date: str | None
    asks: bool


def read_text(reading: Reading) -> Text:
    """Return an article's sentences as terms."""
    body = reading.article.text
    sentences = tuple((span, said_terms(body[span.start : span.end])) for span in reading.sentences)
    counts = Counter(name for _, held in sentences for name in held)
    lead = sentences[0][1] if sentences else frozenset()
    often = frozenset(name for name, number in counts.items() if number >= _OFTEN)
    topics = often | lead | frozenset(find_terms(reading.article.title or ""))
    return Text(reading=reading, sentences=sentences, around=frozenset(counts), topics=topics)


def find_passage(asked: Asked, text: Text, span: Span, claim: Claim | None, assertion: Assertion | None) -> Passage:
    """Return the passage at a span, as a place of a claim where there is one."""
    reading = text.reading
    whole = reading.article.text[span.start : span.end]
    words, refused = split_contrasts(whole)
    inside = [index for index, (sentence, _) in enumerate(text.sentences) if overlap(sentence, span)]
    sentence = frozenset(name for index in inside for name in text.sentences[index][1])
    first = inside[0] if inside else 0
    deeds = [event for event in reading.events if contains(span, event.trigger)]
    return Passage(
        words=words,
        start=span.start,
        said=said_terms(words),
        refused=refused,
        owners=_find_owners(words),
        sentence=sentence - refused,
        before=frozenset(name for _, held in text.sentences[max(0, first - 2) : first] for name in held),
        text=text,
        modality=_find_modality(asked, words, span, deeds, _Told(reading, claim, assertion)),
        figures=find_figures(reading, span),
        type=claim.type if claim else deeds[0].type if deeds else "OTHER",
        date=claim.date if claim else None,
        asks=_asks(reading, span),
    )


@dataclass(frozen=True, slots=True)
class _Told:
    reading: Reading
    claim: Claim | None
    assertion: Assertion | None


def _asks(reading: Reading, span: Span) -> bool:
    body = reading.article.text
    return any(body[s.start : s.end].rstrip("\"'”’») ").endswith("?") for s in reading.sentences if contains(s, span))


def _find_modality(asked: Asked, words: str, span: Span, events: list[Event], told: _Told) -> Modality:
    """Return how a passage speaks of the deed asked about."""
    body = told.reading.article.text
    wrapped = _WRAPPED.search(body, max(0, span.start - 80), span.end)
    if wrapped and asked.deeds & set(find_terms(body[wrapped.end() : wrapped.end() + 60].split(",")[0])):
        return "actual" if wrapped["no"] else "denied"
    if _is_condition(asked, words):
        return "possible"
    return _find_told(asked, words, span, events, told)


def _find_told(asked: Asked, words: str, span: Span, events: list[Event], told: _Told) -> Modality:
    """Return how the words themselves speak of the deed, else the source, else the claim."""
    body = told.reading.article.text
    calling_off = bool(asked.deeds & _CALLED_OFF)
    if negates_verb(words, asked.verb):
        return "denied"
    for event in events:
        if (asked.verb & asked.deeds or asked.deeds) & set(find_terms(body[event.trigger.start : event.trigger.end])):
            if event.modality == "denied" and not _has_denial(told, span):
                return "possible"
            return "actual" if calling_off and event.modality == "cancelled" else event.modality
    if _stance_denies(told, span):
        return "denied"
    if _clause_denies(asked, words):
        return "denied"
    if told.claim is None or calling_off:
        return "actual"
    if told.claim.modality not in REFUSED:
        return told.claim.modality
    # The claim is a denial, yet nothing in this passage is: whatever it says of the deed is not settled here.
    return "possible" if told.claim.text == body[span.start : span.end] else "actual"


def _find_owners(words: str) -> frozenset[str]:
    """Return what is named only as the owner of something else: "the minister's deputy"."""
    owners = {name for match in _OWNER.finditer(words) for name in find_terms(match.group(1))}
    return frozenset(owners) - frozenset(find_terms(_OWNER.sub(" ", words)))


def _is_condition(asked: Asked, words: str) -> bool:
    return any(name in asked.verb and _CONDITION.search(words, max(0, at - 100), at) for name, at in place_terms(words))


def _has_denial(told: _Told, span: Span) -> bool:
    """Tell whether a word of denial stands in the passage's sentences, or a source denies them."""
    body = told.reading.article.text
    held = [body[s.start : s.end] for s in told.reading.sentences if overlap(s, span)]
    worded = any(NEGATION.search(words) or denials() & set(find_terms(words)) for words in held)
    return worded or _stance_denies(told, span)


def _stance_denies(told: _Told, span: Span) -> bool:
    name = told.assertion.statement if told.assertion else None
    return any(
        statement.stance == "denies" and (statement.id == name or any(contains(c, span) for c in statement.content))
        for statement in told.reading.statements
    )


def _clause_denies(asked: Asked, words: str) -> bool:
    """Tell whether the clause that speaks most of the sentence is negated."""
    clauses = split_clauses(words)
    held = [len(asked.terms & {name for name, _ in place_terms(words[a:b])}) for a, b in clauses]
    if not held or not max(held):
        return False
    a, b = clauses[held.index(max(held))]
    return NEGATION.search(words, a, b) is not None
