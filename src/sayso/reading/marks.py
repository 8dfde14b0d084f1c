"""The seam between what words mean and what follows from it.

A marker (the lexicons now, a trained encoder later) looks at an article's words and says which of them are cues,
events and names and which words fill their roles. Everything after works on these marks alone, so that a better
marker drops in without moving the rest.
"""

from __future__ import annotations

from dataclasses import dataclass

from sayso.records import ActorKind, Modality, Span, Spans, Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence, its words (punctuation marks are words of their own) and the number of its paragraph."""

    span: Span
    words: Spans
    paragraph: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CueMark:
    """A cue ("said", "according to", "a denial by") with the words that fill its roles, where the marker sees them.

    `content` may be empty where the quotation marks around it have to decide.
    """

    cue: Spans
    source: Spans
    content: Spans
    stance: Stance = "asserts"
    hearing: Span | None = None
    probability: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMark:
    """An event word with its PLOVER type and the words that fill its roles."""

    trigger: Span
    type: str
    modality: Modality
    mode: str | None = None
    actor: Span | None = None
    target: Span | None = None
    place: Span | None = None
    time: Span | None = None
    probability: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMark:
    """Words that name or describe an actor; `head` is the name proper without titles, where there is one."""

    span: Span
    kind: ActorKind
    head: Span | None = None
    probability: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """All marks of one article, each in text order."""

    cues: tuple[CueMark, ...] = ()
    events: tuple[EventMark, ...] = ()
    names: tuple[NameMark, ...] = ()
