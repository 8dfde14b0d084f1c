"""Resolve the actors of one article: which names, descriptions, pronouns and sources mean the same one.

Names come first, over the whole article; descriptions and pronouns then look back from where they stand. Where two
actors fit equally well, neither is chosen: an unresolved mention is honest, a wrong merger is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sayso.reading.entities import Entity
from sayso.reading.filling import Filled, fill_sources
from sayso.reading.marks import NameMark, Sentence
from sayso.reading.scanning import scan_mentions
from sayso.reading.scene import Scene
from sayso.reading.settling import settle_sources
from sayso.records import Actor, Mention, Span, Spans, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """The actors of an article, where they are mentioned, and its statements with the actors who make them."""

    actors: tuple[Actor, ...]
    mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...]


def resolve_actors(
    text: str,
    sentences: Sequence[Sentence],
    names: Sequence[NameMark],
    statements: Sequence[Statement],
    *,
    clutter: Spans,
    outlet: str | None = None,
) -> Resolution:
    """Return the actors in order of first mention; statements keep their order and gain `actor`."""
    scene = scan_mentions(text, sentences, names, statements, clutter=clutter, outlet=outlet)
    return _report(scene, fill_sources(scene, statements), statements)


def _report(scene: Scene, filled: Filled, statements: Sequence[Statement]) -> Resolution:
    spans = sorted(filled.mentions.items(), key=lambda item: (item[0].start, -item[0].end))
    ids: dict[int, str] = {}
    mentions = []
    for span, entity in spans:
        ids.setdefault(entity.number, f"a{len(ids) + 1}")
        mentions.append(Mention(span=span, actor=ids[entity.number]))
    by_number = {entity.number: entity for entity in scene.ledger.entities}
    spoken = tuple(
        replace(s, actor=ids[filled.speakers[s.id].number] if s.id in filled.speakers else None)
        for s in settle_sources(scene.text, statements, filled.voices)
    )
    firsts = {mention.actor: mention.span for mention in reversed(mentions)}
    actors = tuple(_actor(by_number[number], name, _words(scene, firsts[name])) for number, name in ids.items())
    return Resolution(actors=actors, mentions=tuple(mentions), statements=spoken)


def _words(scene: Scene, span: Span) -> str:
    return scene.text[span.start : span.end]


def _actor(entity: Entity, name: str, first_words: str) -> Actor:
    """The fullest name comes first, a country's own name before its people's and its capital's."""
    names = list(dict.fromkeys(entity.names)) or [first_words]
    names.sort(key=lambda known: known.removeprefix("the ") != entity.country)
    return Actor(id=name, name=names[0], kind=entity.kind, aliases=tuple(names[1:]))
