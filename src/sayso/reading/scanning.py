"""Walk through an article in reading order and settle each mention."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.entities import Entity, Ledger
from sayso.reading.forms import split_name, strip_possessive
from sayso.reading.marks import NameMark, Sentence
from sayso.reading.meeting import meet_description, meet_name, meet_pronoun, meet_source
from sayso.reading.naming import name_entities
from sayso.reading.pronouns import PRONOUNS, is_dummy
from sayso.reading.scene import Scene
from sayso.reading.stage import Speech, Stage
from sayso.reading.tokens import tokenize
from sayso.records import Span, Spans, Statement


@dataclass(frozen=True, slots=True)
class _Item:
    """Something to settle: a mark, (mark None) a pronoun, or a whole source that may hold neither."""

    span: Span
    mark: NameMark | None = None
    word: str = ""
    statement: Statement | None = None


def scan_mentions(
    text: str,
    sentences: Sequence[Sentence],
    names: Sequence[NameMark],
    statements: Sequence[Statement],
    *,
    clutter: Spans,
    outlet: str | None,
) -> Scene:
    """Return the walk's end: all mentions of an article, resolved."""
    ledger = Ledger()
    speech = Speech(statements)
    scene = Scene(
        text=text,
        ledger=ledger,
        naming=name_entities(text, names, ledger, outlet=outlet),
        stage=Stage(sentences, speech),
        speech=speech,
        source_starts=frozenset(span.start for statement in statements for span in statement.source),
    )
    scene.expected.update(_expect_speakers(scene, names, statements))
    for item in _items(text, sentences, names, statements, clutter=clutter):
        if item.statement is not None:
            meet_source(scene, item.statement, item.span)
        elif item.mark is None:
            meet_pronoun(scene, item.word, item.span)
        elif item.mark.head is not None:
            meet_name(scene, item.mark, item.mark.head)
        else:
            meet_description(scene, item.mark)
    return scene


def _expect_speakers(scene: Scene, names: Sequence[NameMark], statements: Sequence[Statement]) -> dict[str, Entity]:
    """Return the speakers that sources name, so that a quotation knows its speaker beforehand."""
    heads = {mark.span.start: mark.head for mark in names if mark.head}
    expected = {}
    for statement in statements:
        for span in statement.source:
            head = heads.get(span.start)
            form = split_name(strip_possessive(scene.text[head.start : head.end])) if head else ()
            bearers = scene.naming.bearers.get(form, [])
            if len(bearers) == 1:
                expected[statement.id] = bearers[0]
    return expected


def _items(
    text: str,
    sentences: Sequence[Sentence],
    names: Sequence[NameMark],
    statements: Sequence[Statement],
    *,
    clutter: Spans,
) -> list[_Item]:
    """Names, descriptions and pronouns in the order in which they end, so that what is nested is met first."""
    items = [_Item(mark.span, mark) for mark in names]
    for row in tokenize(text, sentences, clutter):
        for at, token in enumerate(row):
            if token.lower in PRONOUNS and token.text != "US" and not is_dummy(row, at):
                items.append(_Item(Span(token.start, token.end), word=token.lower))
    items.extend(_Item(span, statement=statement) for statement in statements for span in statement.source)
    return sorted(items, key=lambda item: (item.span.end, -item.span.start, item.statement is not None))
