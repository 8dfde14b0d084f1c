"""What type of source each statement has once it is known who speaks: what stands for somebody is of his type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sayso.lexicons.name_particles import DETERMINERS, POSSESSIVES
from sayso.reading.entities import Entity
from sayso.reading.pronouns import HE, IT, THEY
from sayso.reading.voicewords import heads_of
from sayso.records import SourceType, Statement

# "The second Iraqi security source" stands for itself; "the official", "the two men" for somebody told before.
LONGEST_STAND_IN = 3
_RELATIVES = frozenset(("who", "which"))
_AS_THEY_STAND: frozenset[SourceType] = frozenset(("own", "vague", "social", "document"))


@dataclass(frozen=True, slots=True)
class Known:
    """What a statement made in full words has told of its speaker."""

    source_type: SourceType
    count: int | None


def settle_sources(text: str, statements: Sequence[Statement], voices: Mapping[str, Entity]) -> tuple[Statement, ...]:
    """Return the statements with the types and counts of their sources; `voices` are speakers, reported or not."""
    known: dict[int, Known] = {}
    settled: dict[str, Statement] = {}
    for statement in sorted(statements, key=lambda s: s.source[0].start if s.source else -1):
        phrase = " ".join(text[span.start : span.end] for span in statement.source)
        voice = voices.get(statement.id)
        settled[statement.id] = _settle(statement, phrase, voice, known)
    return tuple(settled[statement.id] for statement in statements)


def _settle(statement: Statement, phrase: str, voice: Entity | None, known: dict[int, Known]) -> Statement:
    if voice is None:
        return statement
    if statement.source_type == "social":
        return statement
    told = known.get(voice.number)
    if is_pronoun(phrase) or (told is not None and _stands_in(phrase)):
        source_type = told.source_type if told else _type_of(voice)
        count = told.count if told else _count(statement, voice)
        return replace(statement, source_type=source_type or statement.source_type, source_count=count)
    settled = replace(
        statement, source_type=_correct(statement.source_type, voice), source_count=_count(statement, voice)
    )
    known.setdefault(voice.number, Known(settled.source_type, settled.source_count))
    return settled


def is_pronoun(phrase: str) -> bool:
    """Tell whether a source is a third-person or relative pronoun alone."""
    low = phrase.lower()
    return low in HE or low in IT or low in THEY or low in _RELATIVES


def _stands_in(phrase: str) -> bool:
    """Tell whether a source only points back: a surname, "the official"."""
    words = phrase.split()
    if len(words) > LONGEST_STAND_IN:
        return False
    return words[0][0].isupper() or words[0].lower() in DETERMINERS or words[0].lower() in POSSESSIVES


def _type_of(voice: Entity) -> SourceType | None:
    """Return the type of a speaker whom no statement has introduced."""
    if voice.kind == "person":
        return "named" if voice.names else "unnamed" if not voice.reported else "named"
    if voice.kind in ("media", "agency"):
        return "media"
    if voice.words & heads_of("monitor"):
        return "monitor"
    return "institution" if voice.reported else None


def _correct(source_type: SourceType, voice: Entity) -> SourceType:
    """Let who the speaker is overrule what the words alone suggested."""
    if source_type in _AS_THEY_STAND:
        return source_type
    if not voice.names:
        return "unnamed" if source_type == "named" and voice.plural else source_type
    if voice.kind == "person":
        sure = voice.gender is not None or source_type == "unnamed"
        return "named" if sure and source_type != "witness" else source_type
    return (_type_of(voice) or source_type) if source_type not in ("media", "monitor") else source_type


def _count(statement: Statement, voice: Entity) -> int | None:
    """One name is one source, however its title reads."""
    return 1 if voice.names and voice.kind == "person" else statement.source_count
