"""Give statements their actors, and quotations' first persons theirs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.entities import Entity
from sayso.reading.pronouns import I
from sayso.reading.scanning import Scan
from sayso.records import Span, Statement

_LINK = re.compile(r"\b(?:of|for|at|in|from|with|to|by|on|who|whose|near|inside)\b|['’]s?\s")
_NOBODY = frozenset(("unnamed", "vague", "document", "own"))


@dataclass(frozen=True, slots=True)
class Filled:
    """Every mention that is reported, and the actor of each statement by the statement's id."""

    mentions: dict[Span, Entity]
    speakers: dict[str, Entity]


def fill_sources(text: str, scan: Scan, statements: Sequence[Statement]) -> Filled:
    """Return the mentions with whole sources in place of the names within them, and who makes each statement."""
    mentions = dict(scan.found)
    ordered = sorted(scan.found)
    starts = [span.start for span in ordered]
    speakers: dict[str, Entity] = {}
    for statement in statements:
        for source in statement.source:
            inner = [
                s
                for s in ordered[bisect_left(starts, source.start) : bisect_left(starts, source.end)]
                if s.end <= source.end + 2
            ]
            head = _head_mention(text, source, inner, statement)
            if head is None:
                continue
            entity = scan.found[head]
            speakers.setdefault(statement.id, entity)
            if _much_of(head, source) and head != source:
                mentions.pop(head, None)
            mentions[source] = entity
            if head != source and head in mentions and mentions[head] is entity and head.start == source.start:
                mentions.pop(head)
    for span, statement, word in scan.firsts:
        meant = _first_person(speakers.get(statement.id), word)
        if meant is not None:
            mentions[span] = meant
            meant.mentions.append(span)
    reported = {span: entity for span, entity in mentions.items() if entity.reported}
    return Filled(
        reported, {key: entity for key, entity in speakers.items() if entity.reported and entity in reported.values()}
    )


def _head_mention(text: str, source: Span, inner: Sequence[Span], statement: Statement) -> Span | None:
    """Return the mention that is the source itself, not one that stands inside it as an owner or complement."""
    if not inner:
        return None
    whole = [span for span in inner if span.start == source.start]
    if whole:
        longest = max(whole, key=lambda span: span.end)
        if (
            _much_of(longest, source)
            or text[longest.end : longest.end + 1] in ",("
            or text[longest.end : longest.end + 5] == " who "
        ):
            return longest
        if statement.source_type in _NOBODY:
            return None
        return longest if text[longest.end : longest.end + 2] not in ("'s", "’s") else None
    first = next((span for span in inner if not _LINK.search(text, source.start, span.start)), None)
    if first is not None and statement.source_type not in _NOBODY and text[first.end : first.end + 2] not in ("'s", "’s"):
        return first
    return None


def _much_of(part: Span, whole: Span) -> bool:
    return 2 * (part.end - part.start) >= whole.end - whole.start


def _first_person(speaker: Entity | None, word: str) -> Entity | None:
    if speaker is None:
        return None
    if word in I or speaker.kind != "person":
        return speaker
    return speaker.affiliation
