"""What the reader of an article has in mind at each point: who was mentioned when, and who speaks where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from sayso.reading.entities import Entity
from sayso.reading.marks import Sentence
from sayso.records import Span, Statement

# Actors further back than this many mentions are out of mind; it also bounds the work a pronoun takes.
LONGEST_MEMORY = 40


@dataclass(frozen=True, slots=True)
class Sighting:
    """One mention as later pronouns see it."""

    entity: Entity
    span: Span
    sentence: int
    turn: int
    subject: bool
    plural: bool = False
    quoted: bool = False


class Speech:
    """Who speaks where: the quotations of an article with the positions of their sources."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._pieces = sorted(
            (
                (span, statement)
                for statement in statements
                if statement.kind != "indirect"
                for span in statement.content
            ),
            key=lambda piece: piece[0].start,
        )
        self._starts = [span.start for span, _ in self._pieces]

    def statement_at(self, position: int) -> Statement | None:
        """Return the innermost statement with quotation that holds a position."""
        at = bisect_right(self._starts, position)
        for span, statement in reversed(self._pieces[max(0, at - 8) : at]):
            if span.end > position:
                return statement
        return None

    def holds(self, span: Span) -> bool:
        """Tell whether a sentence lies within a quotation, or begins inside one and ends outside."""
        at = bisect_left(self._starts, span.start + 1)
        return any(
            span.start < piece.end and (piece.start < span.start or span.end < piece.end)
            for piece, _ in self._pieces[max(0, at - 8) : at]
        )


@dataclass(slots=True)
class Stage:
    """The last sightings, the newest last; sentences that lie within a quotation do not put anybody out of mind."""

    sentences: Sequence[Sentence]
    speech: Speech
    recent: deque[Sighting] = field(default_factory=lambda: deque(maxlen=LONGEST_MEMORY))
    starts: list[int] = field(default_factory=list)
    turns: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.starts = [sentence.span.start for sentence in self.sentences]
        self.turns = list(accumulate(not self.speech.holds(sentence.span) for sentence in self.sentences))

    def sentence_at(self, position: int) -> int:
        """Return the number of the sentence that holds a position."""
        return max(0, bisect_right(self.starts, position) - 1)

    def turn_at(self, position: int) -> int:
        """Return how many sentences the narration has reached at a position, those within quotations left out."""
        return self.turns[self.sentence_at(position)] if self.turns else 0

    def opens(self, position: int) -> bool:
        """Tell whether a sentence begins at a position: "It also said" goes on about who led the one before."""
        return bool(self.starts) and self.starts[self.sentence_at(position)] == position

    @property
    def newest(self) -> int:
        """The sentence of the latest mention."""
        return self.recent[-1].sentence if self.recent else 0

    def see(self, entity: Entity, span: Span, *, subject: bool, plural: bool = False) -> None:
        """Remember a mention."""
        self.pass_by(entity, span, subject=subject, plural=plural)
        entity.mentions.append(span)

    def pass_by(self, entity: Entity, span: Span, *, subject: bool = False, plural: bool = False) -> None:
        """Remember a name that is no mention where it stands, but that a pronoun may mean."""
        sighting = Sighting(
            entity,
            span,
            sentence=self.sentence_at(span.start),
            turn=self.turn_at(span.start),
            subject=subject,
            plural=plural or entity.plural,
            quoted=self.speech.statement_at(span.start) is not None,
        )
        self.recent.append(sighting)
        entity.sentence = sighting.sentence
