"""Words that name events, with their types and the topics that tell their senses apart, read from the tables."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from sayso.lexicons.inflection import noun_forms, past_forms, verb_forms
from sayso.lexicons.lists import read_rows

Kind = Literal["v", "n", "x"]
GAP = "_"
NOT_AN_EVENT = "-"
_KINDS: dict[str, Kind] = {"v": "v", "p": "v", "n": "n", "x": "x"}


@dataclass(frozen=True, slots=True)
class Sense:
    """One reading of an event word: its type, mode and the topic that calls for it (None: the usual sense)."""

    type: str
    mode: str | None
    topic: str | None


@dataclass(frozen=True, slots=True)
class Pattern:
    """The words that follow the first one (GAP: up to three of any), the part of speech, and the senses in order."""

    rest: tuple[str, ...]
    kind: Kind
    senses: tuple[Sense, ...]


@lru_cache(maxsize=1)
def event_patterns() -> dict[str, tuple[Pattern, ...]]:
    """Return the patterns of every first word (lower case, straight apostrophes), longest first."""
    senses: dict[tuple[str, tuple[str, ...], Kind], list[Sense]] = {}
    for event_type, mode, kind, topic, words in read_rows("event_words.tsv", 5):
        sense = Sense(event_type, mode or None, topic or None)
        for phrase in words.split(","):
            for first, rest in _spellings(phrase.strip().replace("’", "'"), kind):
                senses.setdefault((first, rest, _kind(kind)), []).append(sense)
    patterns: dict[str, list[Pattern]] = {}
    for (first, rest, kind_), found in senses.items():
        patterns.setdefault(first, []).append(Pattern(rest, kind_, tuple(found)))
    return {first: tuple(sorted(found, key=lambda p: -len(p.rest))) for first, found in patterns.items()}


@lru_cache(maxsize=1)
def topics_of_words() -> dict[str, tuple[str, ...]]:
    """Return the topics that each word speaks for."""
    topics: dict[str, list[str]] = {}
    for name, words in read_rows("topics.tsv", 2):
        for word in words.split():
            topics.setdefault(word, []).append(name)
    return {word: tuple(dict.fromkeys(names)) for word, names in topics.items()}


def _spellings(phrase: str, kind: str) -> list[tuple[str, tuple[str, ...]]]:
    words = phrase.split()
    if kind in {"v", "p"}:
        forms = verb_forms(words[0]) if kind == "v" else past_forms(words[0])
        return [(form, tuple(words[1:])) for form in forms]
    if kind == "n":
        spelled = [(*words[:-1], form) for form in noun_forms(words[-1])]
        return [(spelling[0], tuple(spelling[1:])) for spelling in spelled]
    return [(words[0], tuple(words[1:]))]


def _kind(value: str) -> Kind:
    if value not in _KINDS:
        raise ValueError(f"expected kind v, p, n or x in event_words.tsv, found {value!r}")
    return _KINDS[value]
