"""A statement in the making."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.records import Span, Spans, Stance


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement before it has an id, a type and a parent."""

    source: Spans
    cue: Spans
    content: Spans
    stance: Stance = "asserts"
    hearing: Span | None = None
    exact: bool = False  # the speaker's own words although no quotation marks say so

    @property
    def start(self) -> int:
        """Where the first of its parts begins."""
        return min(span.start for span in (*self.source, *self.cue, *self.content))
