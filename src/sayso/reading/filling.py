"""Give statements their actors, and the first persons of quotations theirs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.entities import Entity
from sayso.reading.heads import NOBODY, find_head, much_of
from sayso.reading.pronouns import I
from sayso.reading.scene import Scene
from sayso.records import Span, Statement

# A source holds few mentions; looking at no more bounds the work where a "source" is a whole page.
MOST_WITHIN = 40
# Mentions from which on a body or person described but not named is reported: dev mentions F .789 at 2, .782 at 3.
RECURRING = 2
_RECURRING_KINDS = frozenset(("person", "organisation", "armed-group", "agency", "government", "media"))


@dataclass(frozen=True, slots=True)
class Filled:
    """Every mention that is reported, and by the statement's id its actor, and whoever speaks, reported or not."""

    mentions: dict[Span, Entity]
    speakers: dict[str, Entity]
    voices: dict[str, Entity]


def fill_sources(scene: Scene, statements: Sequence[Statement]) -> Filled:
    """Return the mentions with whole sources in place of the names that head them, and who makes each statement."""
    mentions = dict(scene.found)
    ordered = sorted(scene.found)
    starts = [span.start for span in ordered]
    speakers: dict[str, Entity] = {}
    for statement in statements:
        for source in statement.source:
            low = bisect_left(starts, source.start)
            inner = [s for s in ordered[low : low + MOST_WITHIN] if s.start < source.end and s.end <= source.end + 2]
            head = find_head(scene.text, source, inner, statement)
            if head is None:
                continue
            speakers.setdefault(statement.id, scene.found[head])
            if head.start == source.start or much_of(head, source):
                mentions.pop(head, None)
            mentions[source] = scene.found[head]
    for span, statement, word in scene.firsts:
        meant = _first_person(speakers.get(statement.id), word)
        if meant is not None:
            mentions[span] = meant
    unnamed = {speakers[s.id].number for s in statements if s.id in speakers and s.source_type in NOBODY}
    _report_recurring(scene, unnamed)
    reported = {span: entity for span, entity in mentions.items() if entity.reported}
    return Filled(reported, {key: entity for key, entity in speakers.items() if entity.reported}, speakers)


def _report_recurring(scene: Scene, unnamed: set[int]) -> None:
    """Report "the mediator" or "the task force" that nobody names but the article comes back to; no unnamed source."""
    for entity in scene.ledger.entities:
        recurs = len(entity.mentions) >= RECURRING and entity.kind in _RECURRING_KINDS and not entity.plural
        if recurs and not entity.named and entity.number not in unnamed:
            first = entity.mentions[0]
            entity.reported = entity.reported or scene.text[first.start : first.start + 4].lower() == "the "


def _first_person(speaker: Entity | None, word: str) -> Entity | None:
    if speaker is None or word in I or speaker.kind != "person":
        return speaker
    return speaker.affiliation
