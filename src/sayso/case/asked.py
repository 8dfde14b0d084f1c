"""A sentence to check, as the reader understands it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, text

from sayso.case.search import find_query_words, quote_words
from sayso.pipeline import Steps
from sayso.records import Article, Event, Figure, Modality
from sayso.spans import quote
from sayso.weighing.words import read_list, term, terms

NEGATION = re.compile(r"\b(?:no|not|never|nobody|none|neither|nor|without|cannot|\w+n['’]t)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A sentence to check: what is said in it, without who says so."""

    content: str
    terms: frozenset[str]
    deeds: frozenset[str]
    modality: Modality
    types: frozenset[str]
    figures: tuple[Figure, ...]
    numbers: frozenset[str]


def read_question(sentence: str, steps: Steps) -> Asked:
    """Return what a sentence asserts, as the reader understands it."""
    body = " ".join(sentence.split())
    reading = steps.read(Article(id="question", text=body))
    inner = max(reading.statements, key=lambda s: len(quote(body, s.content)), default=None)
    content = quote(body, inner.content) if inner and inner.content else body
    deeds: set[str] = set()
    events: list[Event] = []
    for event in reading.events:
        word = body[event.trigger.start : event.trigger.end]
        if word in content and event.type not in ("DENY", "CLAIM"):
            deeds |= set(terms(word))
            events.append(event)
    modality: Modality = events[0].modality if events else "actual"
    if inner is not None and inner.stance == "denies":
        modality = "denied"
    if modality == "actual" and NEGATION.search(content):
        modality = "denied"
    numbers = {t for f in reading.figures for t in terms(body[f.span.start : f.span.end]) if t[:1].isdigit()}
    return Asked(
        content=content,
        terms=frozenset(terms(content)) - _denials(),
        deeds=frozenset(deeds),
        modality=modality,
        types=frozenset(event.type for event in events) - {"OTHER"},
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


def _denials() -> frozenset[str]:
    words = (word for name in ("negation_words.txt", "denial_words.txt") for line in read_list(name) for word in line)
    return frozenset(found for word in words if (found := term(word)))
