"""Resolve the actors of one article: which names, descriptions, pronouns and sources mean the same one.

Names come first, over the whole article; descriptions and pronouns then look back from where they stand. Where two
actors fit equally well, neither is chosen: an unresolved mention is honest, a wrong merger is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sayso.reading.entities import Entity
from sayso.reading.marks import NameMark, Sentence
from sayso.reading.scanning import Scan, scan_mentions
from sayso.reading.sources_actors import Filled, fill_sources
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
    scan = scan_mentions(text, sentences, names, statements, clutter=clutter, outlet=outlet)
    filled = fill_sources(text, scan, statements)
    return _report(scan, filled, statements)


def _report(scan: Scan, filled: Filled, statements: Sequence[Statement]) -> Resolution:
    spans = sorted(filled.mentions.items(), key=lambda item: (item[0].start, -item[0].end))
    ids: dict[int, str] = {}
    mentions = []
    for span, entity in spans:
        ids.setdefault(entity.number, f"a{len(ids) + 1}")
        mentions.append(Mention(span=span, actor=ids[entity.number]))
    by_number = {entity.number: entity for entity in scan.ledger.entities}
    actors = tuple(_actor(by_number[number], name, scan) for number, name in ids.items())
    spoken = tuple(
        replace(s, actor=ids[filled.speakers[s.id].number] if s.id in filled.speakers else None) for s in statements
    )
    return Resolution(actors=actors, mentions=tuple(mentions), statements=spoken)


def _actor(entity: Entity, name: str, scan: Scan) -> Actor:
    names = list(dict.fromkeys(entity.names)) or [_describe(entity, scan)]
    return Actor(id=name, name=names[0], kind=entity.kind, aliases=tuple(names[1:]))


def _describe(entity: Entity, scan: Scan) -> str:
    span: Span = min(entity.mentions)
    return scan.text[span.start : span.end]
