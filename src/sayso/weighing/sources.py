"""Sources within one article: which statements speak on the word of the same somebody."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from sayso.records import Reading, SourceType, Statement
from sayso.spans import overlap, quote
from sayso.weighing.names import describing_words, person_name
from sayso.weighing.outlets import match_outlet, name_articles
from sayso.weighing.words import fold, read_list

_WORD = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")
_INDEFINITE = re.compile(r"^(?:an?|one|two|three|four|five|some|several|many|another)\b|^\w+s\b", re.IGNORECASE)
_PRONOUN = frozenset("he she they it him her both i we who".split())
_SPOKEN = re.compile(r"spokes\w+|press (?:officer|office|secretary)|on behalf of|media office", re.IGNORECASE)
# "The Standard's two naval officers"
_OUTLETS_OWN = re.compile(r"^(?:[Tt]he )?[A-Z][^,;]{2,40}?['’]s\b")
_PEOPLE = frozenset({"unnamed", "witness", "named"})
# "The official" is somebody named or described not longer ago than this many sources.
_LOOK_BACK = 30
GROUNDLESS = frozenset({"media", "vague"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Somebody on whose word one article's statements rest; `actor` is an actor of the story where known.

    `called` is its name where the article only says "he" here; `heard_by` the outlet as written, `outlet` as compared.
    `bodies` are the organisations and places that the article names in describing the source.
    """

    article: str
    outlet: str
    heard_by: str
    published: str
    start: int
    kind: SourceType
    text: str
    called: str
    name: str | None
    actor: str | None
    roles: frozenset[str]
    places: frozenset[str]
    bodies: frozenset[str]
    words: frozenset[str]
    count: int | None
    speaks_for: str | None
    statements: tuple[str, ...]


@cache
def _table(name: str) -> dict[str, str]:
    return {word: line[0] for line in read_list(name) for word in line}


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What the whole story knows: which actor of the story each of an article's actors is, who belongs to which body,
    and which outlets there are."""

    actors: Mapping[tuple[str, str], str]
    bodies: Mapping[str, frozenset[str]]
    words: Mapping[str, frozenset[str]]
    outlets: frozenset[str]

    def local(self, reading: Reading) -> dict[str, str]:
        """Return the story's actor ids by those of one article."""
        return {a.id: self.actors[reading.article.id, a.id] for a in reading.actors}


def find_sources(reading: Reading, world: World) -> tuple[Source, ...]:
    """Return the article's sources with their statements."""
    groups: list[tuple[Source, list[str]]] = []
    by_actor: dict[str, tuple[Source, list[str]]] = {}
    actors = world.local(reading)
    own = reading.article.outlet or ""
    for statement in sorted(reading.statements, key=_place):
        source = _describe(reading, statement, actors)
        source = replace(
            source,
            bodies=source.bodies | world.bodies.get(source.actor or "", frozenset()),
            words=source.words | world.words.get(source.actor or "", frozenset()),
        )
        heard = _heard_by(reading, statement, world)
        if heard is not None:
            source = replace(source, outlet=fold(heard), heard_by=heard)
        if source.kind == "own" and match_outlet(source.text, own, world.outlets) not in (None, own):
            source = replace(source, kind="media")
        same = by_actor.get(source.actor or "") or next(
            (group for group in reversed(groups[-_LOOK_BACK:]) if _is_same(group[0], source)), None
        )
        if same is None:
            same = (source, [])
            groups.append(same)
        same[1].append(statement.id)
        if source.actor:
            by_actor.setdefault(source.actor, same)
    return tuple(replace(source, statements=tuple(names)) for source, names in groups)


def _heard_by(reading: Reading, statement: Statement, world: World) -> str | None:
    """The outlet that heard the source: named as the hearer, or as the source of the statement around it."""
    statements = {s.id: s for s in reading.statements}
    parent = statements.get(statement.parent or "")
    texts = [statement.hearing] if statement.hearing else []
    if parent is not None and parent.source_type == "media":
        texts.append(quote(reading.article.text, parent.source))
    texts += [m.group() for span in statement.source if (m := _OUTLETS_OWN.search(quote(reading.article.text, [span])))]
    for text in texts:
        found = match_outlet(text, reading.article.outlet or "", world.outlets)
        if found:
            return found
    return None


def _place(statement: Statement) -> tuple[int, str]:
    spans = statement.source or statement.cue or statement.content
    return (spans[0].start if spans else 0, statement.id)


def _describe(reading: Reading, statement: Statement, actors: Mapping[str, str]) -> Source:
    text = quote(reading.article.text, statement.source)
    words = _WORD.findall(fold(text))
    local = {a.id: a for a in reading.actors}
    inside = [m.actor for m in reading.mentions if any(overlap(m.span, s) for s in statement.source)]
    bodies = frozenset(
        actors[a] for a in inside if a in actors and a != statement.actor and a in local and local[a].kind != "person"
    )
    speaker = local.get(statement.actor or "")
    parts = person_name(speaker.name if speaker and speaker.kind == "person" else text)
    return Source(
        article=reading.article.id,
        outlet=fold(reading.article.outlet or reading.article.id),
        heard_by=next(iter(name_articles([reading]).values())),
        published=reading.article.published or "",
        start=_place(statement)[0],
        kind=statement.source_type,
        text=text,
        called=speaker.name if speaker and _is_pronoun(text) else text,
        name=" ".join(parts) or None,
        actor=actors.get(statement.actor or ""),
        roles=frozenset(_table("source_roles.txt")[w] for w in words if w in _table("source_roles.txt")),
        places=frozenset(_table("nationalities.txt")[w] for w in words if w in _table("nationalities.txt")),
        bodies=bodies,
        words=describing_words(text),
        count=statement.source_count or _count(words),
        speaks_for=next(iter(sorted(bodies)), None) if _SPOKEN.search(text) and len(bodies) == 1 else None,
        statements=(statement.id,),
    )


def _is_pronoun(text: str) -> bool:
    return (len(text.split()) == 1 and text[:1].islower()) or fold(text) in _PRONOUN


def _count(words: list[str]) -> int | None:
    numbers = {"a": 1, "an": 1, "one": 1, "he": 1, "she": 1, "two": 2, "both": 2, "three": 3, "four": 4, "five": 5}
    return next((numbers[w] for w in words[:2] if w in numbers), None)


def _is_same(known: Source, source: Source) -> bool:
    """Tell whether a later statement of one article speaks on the word of a source it already has."""
    if known.actor and source.actor:
        return known.actor == source.actor
    if known.kind != source.kind and not {known.kind, source.kind} <= _PEOPLE:
        return False
    if known.text and fold(known.text) == fold(source.text):
        return True
    words = _WORD.findall(fold(source.text))
    if not words:
        return known.kind == source.kind
    if len(words) == 1 and words[0] in _PRONOUN:
        return known.kind == source.kind
    if words[:2] == ["one", "of"] or words[:2] == ["the", "other"]:
        return known.kind == source.kind
    if source.actor or known.actor or _INDEFINITE.match(source.text):
        return False
    return known.kind == source.kind and _shares_head(known, words)


def _shares_head(known: Source, words: list[str]) -> bool:
    heads = {w.rstrip("s") for w in words if w not in {"the", "same", "this", "that", "his", "her", "their"}}
    return bool(heads & {w.rstrip("s") for w in _WORD.findall(fold(known.text))})
