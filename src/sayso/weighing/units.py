"""Units: the stretches of an article that make one claim each, with what typed comparison needs to know of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from sayso.records import Figure, Modality, Reading, Span, Statement
from sayso.spans import overlap, quote, touches, trim
from sayso.weighing.splitting import find_sentences
from sayso.weighing.words import fold, normalized, read_list, terms

_WORD = re.compile(r"[^\W\d_]+(?:['’]t\b)?")
_TRIM = " \t\r\n\u00a0,;:.-–—“”\"‘’'«»()"
# A shorter stretch outside statements makes no claim of its own ("he added, and").
_OWN_TERMS = 3
# With fewer terms of its own a content ("it", "the accusation") means what was said just before.
_ANAPHORIC_TERMS = 2
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_REFUSING = frozenset({"declines", "asks"})
_INFINITIVE = re.compile(r"(?:not )?to \w")
_BIDDING = re.compile(r"\b(?:t[eo]ll|told|ask|urg|order|instruct|press|warn|command|call)", re.IGNORECASE)
# "a gas leak, not a bomb, destroyed it": what stands after the negation is what was not.
_CONTRAST = re.compile(
    r"(?:,\s*|\bbut\s+|\band\s+)not\s+(?:by\s+|from\s+)?(?:an?|the|any)?\s*([^\W\d_]+(?:[ -][^\W\d_]+)?)"
    r"|\b(?:rather than|instead of)\s+(?:by\s+)?(?:an?|the|any)?\s*([^\W\d_]+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One stretch that makes one claim; `statement` None means the outlet's own voice."""

    article: str
    published: str
    span: Span
    text: str
    key: str
    terms: frozenset[str]
    context: frozenset[str]
    events: frozenset[str] = frozenset()
    triggers: frozenset[str] = frozenset()
    modality: Modality = "actual"
    figures: tuple[Figure, ...] = ()
    actors: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    rejected: bool = False
    bidden: bool = False
    contrasted: frozenset[str] = frozenset()
    durations: frozenset[str] = frozenset()
    statement: Statement | None = None
    speaker: str | None = None
    said_by: str | None = None
    sentence: str = ""

    @property
    def order(self) -> tuple[str, str, int, int]:
        """Where the unit stands in time: undated articles last, then by article and place."""
        return (self.published or "~", self.article, self.span.start, self.span.end)

    @property
    def name(self) -> str:
        """The unit's name among all units of a story."""
        return f"{self.article}:{self.span.start}"


def find_units(reading: Reading, actors: Mapping[str, str]) -> tuple[Unit, ...]:
    """Return the units of one article; `actors` maps the reading's actor ids to those of the story."""
    sentences = find_sentences(reading)
    raw = sorted(
        {(span.start, span.end): (span, s) for span, s in _stretches(reading, sentences)}.values(),
        key=lambda pair: (pair[0].start, -pair[0].end),
    )
    units: list[Unit] = []
    for span, statement in raw:
        unit = _unit(reading, span, statement, sentences, actors)
        if len(unit.terms) < _ANAPHORIC_TERMS and not unit.figures:
            unit = _with_antecedent(unit, units)
        units.append(unit)
    return tuple(units)


def _stretches(reading: Reading, sentences: tuple[Span, ...]) -> Iterator[tuple[Span, Statement | None]]:
    text, clutter = reading.article.text, reading.article.clutter
    taken: list[Span] = []
    for statement in reading.statements:
        taken += [*statement.source, *statement.cue, *statement.content]
        if is_refusal(reading, statement):
            continue
        for content in statement.content:
            if not touches(content, clutter):
                for piece in _cut(content, sentences):
                    yield piece, statement
    taken.sort()
    for sentence in sentences:
        if not touches(sentence, clutter):
            for piece in _outside(text, sentence, taken):
                if _claims(reading, piece):
                    yield piece, None


def _cut(content: Span, sentences: tuple[Span, ...]) -> list[Span]:
    pieces = [Span(max(content.start, s.start), min(content.end, s.end)) for s in sentences if overlap(content, s) > 0]
    return pieces or [content]


def _outside(text: str, sentence: Span, taken: list[Span]) -> Iterator[Span]:
    begin = sentence.start
    for span in taken:
        if span.end <= begin or span.start >= sentence.end:
            continue
        if span.start > begin and (piece := trim(text, begin, span.start, strip=_TRIM)):
            yield piece
        begin = max(begin, span.end)
    if begin < sentence.end and (piece := trim(text, begin, sentence.end, strip=_TRIM)):
        yield piece


def _claims(reading: Reading, piece: Span) -> bool:
    text = quote(reading.article.text, [piece])
    first = _WORD.match(text)
    if first is None and not text[:1].isdigit():
        return False
    if first is not None and first.group() in _listed("joining_words.txt"):
        return False
    holds = any(overlap(piece, e.trigger) for e in reading.events) or any(
        overlap(piece, f.span) for f in reading.figures
    )
    return holds and len(set(terms(text))) >= _OWN_TERMS


def is_refusal(reading: Reading, statement: Statement) -> bool:
    """Tell whether the speaker declines to say anything on the matter, which asserts nothing."""
    if statement.stance in _REFUSING:
        return True
    words = set(_WORD.findall(fold(quote(reading.article.text, statement.cue))))
    return bool(words & _listed("refusal_words.txt")) and not words & _listed("denial_words.txt")


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(word for line in read_list(name) for word in line)


def _unit(
    reading: Reading, span: Span, statement: Statement | None, sentences: tuple[Span, ...], actors: Mapping[str, str]
) -> Unit:
    article = reading.article
    text = quote(article.text, [span])
    events = [e for e in reading.events if overlap(e.trigger, span)]
    named = frozenset(actors[m.actor] for m in reading.mentions if overlap(m.span, span) and m.actor in actors)
    rejected = _rejects(reading, statement)
    contrasted = _contrasted(text)
    at = next((i for i, s in enumerate(sentences) if s.end > span.start), 0)
    around = sentences[max(0, at - 1) : at + 1]
    holding = [s for s in sentences[at : at + 2] if overlap(s, span)]
    return Unit(
        article=article.id,
        published=article.published or "",
        span=span,
        text=text,
        key=normalized(text) + (" (denied)" if rejected else ""),
        rejected=rejected,
        bidden=_is_bidden(reading, statement, text),
        contrasted=contrasted,
        durations=frozenset(
            t.value for t in reading.times if t.type == "DURATION" and t.value and overlap(t.span, span)
        ),
        terms=frozenset(terms(text)) - contrasted,
        context=frozenset(t for s in around for t in terms(quote(article.text, [s]))),
        events=frozenset(e.type for e in events),
        triggers=frozenset(t for e in events for t in terms(quote(article.text, [e.trigger]))),
        modality="denied" if rejected else _modality(text, [e.modality for e in events]),
        figures=tuple(f for f in reading.figures if overlap(f.span, span)),
        actors=named,
        days=frozenset(d for t in reading.times if overlap(t.span, span) and t.value for d in _DATE.findall(t.value)),
        statement=statement,
        speaker=_speaker(reading, statement, actors),
        sentence=article.text[holding[0].start : holding[-1].end] if holding else text,
        said_by=quote(article.text, statement.source) if statement and statement.source else None,
    )


def _is_bidden(reading: Reading, statement: Statement | None, text: str) -> bool:
    """Tell whether somebody is told to do what the content says: "told the mayor to close the bridge"."""
    if statement is None or not _INFINITIVE.match(text):
        return False
    return bool(_BIDDING.search(quote(reading.article.text, statement.cue)))


def _contrasted(text: str) -> frozenset[str]:
    return frozenset(t for found in _CONTRAST.finditer(text) for t in terms(found.group(1) or found.group(2)))


def _speaker(reading: Reading, statement: Statement | None, actors: Mapping[str, str]) -> str | None:
    if statement is None:
        return None
    if statement.actor is not None and statement.actor in actors:
        return actors[statement.actor]
    return normalized(quote(reading.article.text, statement.source)) or None


def _rejects(reading: Reading, statement: Statement | None) -> bool:
    """Tell whether the speaker denies what the content says."""
    if statement is None:
        return False
    cue = set(_WORD.findall(fold(quote(reading.article.text, statement.cue))))
    return statement.stance == "denies" or bool(cue & _listed("denial_words.txt"))


def _modality(text: str, found: list[Modality]) -> Modality:
    words = set(_WORD.findall(fold(text)))
    negated = bool(words & _listed("negation_words.txt")) or any(w.endswith(("n't", "n’t")) for w in words)
    if found:
        return "denied" if negated and "denied" in found else found[0]
    return "denied" if negated else "actual"


def _with_antecedent(unit: Unit, before: list[Unit]) -> Unit:
    """A content such as "it" or "the accusation" says what the nearest full unit before it says."""
    for earlier in reversed(before[-6:]):
        if len(earlier.terms) > _ANAPHORIC_TERMS and not overlap(earlier.span, unit.span):
            return replace(
                unit,
                key=f"{unit.key} < {earlier.key}",
                terms=unit.terms | earlier.terms,
                events=unit.events or earlier.events,
                triggers=unit.triggers or earlier.triggers,
                actors=unit.actors | earlier.actors,
                days=unit.days | earlier.days,
                figures=earlier.figures,
                modality="denied" if unit.modality == "denied" else earlier.modality,
            )
    return unit
