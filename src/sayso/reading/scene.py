"""The state of the walk through an article: who is known, who was seen last, which span mentions whom."""

from __future__ import annotations

from dataclasses import dataclass, field

from sayso.reading.entities import Entity, Ledger
from sayso.reading.naming import Naming
from sayso.reading.stage import Speech, Stage
from sayso.records import Span, Statement


@dataclass(slots=True)
class Scene:
    """Everything that the walk knows and finds."""

    text: str
    ledger: Ledger
    naming: Naming
    stage: Stage
    speech: Speech
    source_starts: frozenset[int]
    found: dict[Span, Entity] = field(default_factory=dict)
    starting: dict[int, Entity] = field(default_factory=dict)
    expected: dict[str, Entity] = field(default_factory=dict)
    heard: dict[str, Entity] = field(default_factory=dict)
    firsts: list[tuple[Span, Statement, str]] = field(default_factory=list)

    def see(self, entity: Entity, span: Span, *, plural: bool = False) -> None:
        """Record a mention."""
        piece = self.text[span.start : span.end]
        plural = plural or (entity.country is not None and piece.endswith("s") and piece.lower().startswith("the "))
        self.stage.see(entity, span, subject=self._is_subject(span), plural=plural)
        self.found[span] = entity
        self.starting[span.start] = entity

    def speaker_at(self, position: int) -> Entity | None:
        """Return who speaks the quotation around a position, where that was met or is named further on."""
        statement = self.speech.statement_at(position)
        for span in statement.source if statement else ():
            entity = self.found.get(span) or self.starting.get(span.start)
            if entity is not None:
                return entity
        return self.expected.get(statement.id) if statement else None

    def _is_subject(self, span: Span) -> bool:
        """A mention is taken for the subject where it begins its sentence, or where it is a statement's source."""
        if span.start in self.source_starts:
            return True
        sentence = self.stage.sentences[self.stage.sentence_at(span.start)]
        return span.start - sentence.span.start <= 2
