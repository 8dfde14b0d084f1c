"""A sentence to check, as the reader understands it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, text

from sayso.case.measures import find_figures
from sayso.case.search import find_query_words, quote_words
from sayso.case.wording import find_terms, find_titles, place_terms, split_contrasts
from sayso.lexicons.lists import read_lines
from sayso.pipeline import Steps
from sayso.records import Article, Event, Figure, Modality, Reading, Span, Statement
from sayso.spans import quote
from sayso.weighing.words import read_list, term

NEGATION = re.compile(r"\b(?:no|not|never|nobody|none|neither|nor|without|cannot|\w+n['’]t)\b", re.IGNORECASE)
_NEGATED = re.compile(r"(?:\b(?:not|never|cannot)|n['’]t)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE)
_DEFINITE = re.compile(r"\bthe\s((?:[\w'’-]+\s){0,1}[\w'’-]+)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SPOKEN = frozenset({"DENY", "CLAIM"})
_PLACES = frozenset({"place", "facility"})
_QUESTION = re.compile(r"\?\W*$|^\W*(?:who|whom|whose|what|when|where|why|which|how)\b(?!ever)", re.IGNORECASE)
_BEING = re.compile(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|will|would|did|does|do|can|could|may|might|must|should)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|got)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(?:of|in|at|on|from|near|by|with|for|to|outside|inside|under|over)\b", re.IGNORECASE)
_DECISIVE = frozenset("first last only second third alone both all".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A sentence to check: what is said in it, without who says so."""

    sentence: str
    content: str
    terms: frozenset[str]
    deeds: frozenset[str]
    verb: frozenset[str]
    active: bool
    dated: bool
    definite: frozenset[str]
    subject: frozenset[str]
    modality: Modality
    types: frozenset[str]
    figures: tuple[Figure, ...]
    places: frozenset[str]
    days: frozenset[str]


def find_fault(sentence: str) -> str | None:
    """Return why a sentence cannot be checked, None where it can."""
    if len(find_query_words(sentence, most=2)) < 2:
        return "write a whole sentence that is true or false, such as: A drone struck the depot"
    if _QUESTION.search(sentence.strip()):
        return "a question is neither true nor false; write what you want checked as a statement"
    return None


def read_question(sentence: str, steps: Steps) -> Asked:
    """Return what a sentence asserts, as the reader understands it."""
    body = " ".join(sentence.split())
    reading = steps.read(Article(id="question", text=body))
    inner = max(reading.statements, key=lambda s: len(quote(body, s.content)), default=None)
    content, _ = split_contrasts(quote(body, inner.content) if inner and inner.content else body)
    events = [e for e in reading.events if _cut(body, e.trigger) in content and e.type not in _SPOKEN]
    # Figures and days are compared by value, not by their words.
    known = [f.span for f in reading.figures if f.low is not None or f.high is not None]
    measured = _all_terms(body, known, digits=True) | _all_terms(body, [time.span for time in reading.times])
    deeds = _all_terms(body, [event.trigger for event in events]) - _light_verbs()
    verb, active, subject = _find_verb(content, deeds)
    return Asked(
        sentence=body,
        content=content,
        terms=said_terms(content) - find_titles(content) - denials() - _light_verbs() - measured,
        deeds=deeds,
        verb=verb,
        active=active,
        dated=any(time.type == "DATE" for time in reading.times),
        definite=frozenset(name for match in _DEFINITE.finditer(content) for name in find_terms(match.group(1))),
        subject=subject - measured,
        modality=_find_modality(content, events, inner, verb),
        types=frozenset(event.type for event in events) - {"OTHER"},
        figures=find_figures(reading, Span(0, max(1, len(body)))),
        places=_find_places(reading) - verb - subject,
        days=frozenset(time.value for time in reading.times if time.value and FULL_DAY.fullmatch(time.value)),
    )


def negates_verb(words: str, verb: frozenset[str]) -> bool:
    """Tell whether a verb is negated right before it, wherever it stands in some words."""
    return any(name in verb and _NEGATED.search(words, max(0, at - 40), at) for name, at in place_terms(words))


def said_terms(words: str) -> frozenset[str]:
    """Return the comparable terms of what is said somewhere."""
    return frozenset(find_terms(words)) | _decisive(words)


def _find_verb(content: str, deeds: frozenset[str]) -> tuple[frozenset[str], bool, frozenset[str]]:
    """Return the verb of a sentence, whether it is active, and the head of what stands before it."""
    places = place_terms(content)
    being = _BEING.search(content)
    verb, at = _locate_verb(content, places, deeds, being.end() if being else None)
    if verb is None:
        return frozenset(), True, frozenset()
    past = next((start for _, start in places[1:] if _is_past(content, start)), at)
    before = content[: min(at, past, being.start() if being else at)]
    cut = _PREPOSITION.search(before)
    passive = _PASSIVE.search(content[max(0, at - 40) : at])
    return frozenset({verb}), not passive, frozenset(find_terms(before[: cut.start()] if cut else before)[-1:])


def _locate_verb(
    content: str, places: Sequence[tuple[str, int]], deeds: frozenset[str], being: int | None
) -> tuple[str | None, int]:
    if being is not None:
        return next(((name, at) for name, at in places if at >= being), (None, 0))
    pasts = [(name, at) for name, at in places[1:] if _is_past(content, at)]
    return next(((name, at) for name, at in places[1:] if name in deeds), pasts[0] if pasts else (None, 0))


def _is_past(content: str, at: int) -> bool:
    match = _WORD.match(content, at)
    word = match.group().lower() if match else ""
    return word.endswith("ed") or word in _pasts()


@cache
def _pasts() -> frozenset[str]:
    rows = (line.split("\t") for line in read_lines("irregular_verbs.tsv"))
    return frozenset(form for row in rows for cell in row[1:] for form in cell.replace(",", " ").split())


def _find_places(reading: Reading) -> frozenset[str]:
    kinds = {actor.id: actor.kind for actor in reading.actors}
    return _all_terms(reading.article.text, [m.span for m in reading.mentions if kinds.get(m.actor) in _PLACES])


def _find_modality(content: str, events: Sequence[Event], inner: Statement | None, verb: frozenset[str]) -> Modality:
    if (inner is not None and inner.stance == "denies") or negates_verb(content, verb):
        return "denied"
    if events and events[0].modality != "actual":
        return events[0].modality
    return "denied" if NEGATION.search(content) else "actual"


def _cut(body: str, span: Span) -> str:
    return body[span.start : span.end]


def _all_terms(body: str, spans: Iterable[Span], *, digits: bool = False) -> frozenset[str]:
    found = frozenset(t for span in spans for t in find_terms(_cut(body, span)))
    return frozenset(t for t in found if t[:1].isdigit()) if digits else found


def _decisive(words: str) -> frozenset[str]:
    """Return the small words on which the truth of a sentence can turn ("fired first", "the only one")."""
    return frozenset(word for word in find_query_words(words.casefold(), most=len(words)) if word in _DECISIVE)


@cache
def _light_verbs() -> frozenset[str]:
    """Return the verbs that say nothing without their noun; one that names a happening of its own ("hit") is none."""
    found = (term(word) for line in read_list("light_verbs.txt") for word in line)
    return frozenset(t for t in found if t and not t.startswith("="))


def find_background(connection: Connection, asked: Asked) -> Mapping[str, float]:
    """Return how much each term of the sentence says: the rarer among the case's claims, the more."""
    total = connection.execute(text("SELECT count(*) FROM claim_words")).scalar_one()
    counts: dict[str, int] = {}
    query = text("SELECT count(*) FROM claim_words WHERE claim_words MATCH :words")
    for word in find_query_words(asked.content):
        for name in find_terms(word):
            found = connection.execute(query, {"words": quote_words([word], join=" ")}).scalar_one()
            counts[name] = counts.get(name, 0) + found
    return {name: math.log((total + 2) / (count + 1)) + 0.5 for name, count in counts.items()}


@cache
def denials() -> frozenset[str]:
    words = (word for name in ("negation_words.txt", "denial_words.txt") for line in read_list(name) for word in line)
    return frozenset(found for word in words if (found := term(word)))
