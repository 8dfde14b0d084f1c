"""A story's claims in the order of what they say happened, with when each was first reported."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.records import Claim, TimelineEntry
from sayso.weighing.units import Unit


def order_claims(claims: Sequence[Claim], found: Sequence[Sequence[Unit]]) -> tuple[TimelineEntry, ...]:
    """Return one entry for each claim about an event, by event time, then by report time; undated ones last."""
    entries = [
        TimelineEntry(date=claim.date, claim=claim.id, reported=_reported(units))
        for claim, units in zip(claims, found, strict=True)
        if claim.type != "OTHER" or claim.date
    ]
    return tuple(sorted(entries, key=lambda e: (e.date or e.reported or "~", e.reported or "~", e.claim)))


def _reported(units: Sequence[Unit]) -> str | None:
    return min((u.published for u in units if u.published), default=None)
