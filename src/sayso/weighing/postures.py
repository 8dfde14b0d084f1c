"""Who is on what footing since when, and by which claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from sayso.lexicons.lists import read_lines
from sayso.records import Actor, Claim, Posture
from sayso.weighing.readable import best_unit
from sayso.weighing.units import Unit
from sayso.weighing.words import terms

_ACTING = frozenset({"government", "armed-group", "organisation", "facility"})


@cache
def _footings() -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    rows = [line.split("\t") for line in read_lines("footings.tsv")]
    return tuple((name, frozenset(terms(subject)), frozenset(terms(change))) for name, subject, change in rows)


def find_postures(
    claims: Sequence[Claim], found: Sequence[Sequence[Unit]], actors: Sequence[Actor]
) -> tuple[Posture, ...]:
    """Return the ledger of footings, earliest first; denied and hypothetical ones are kept with their modality."""
    known = {actor.id: actor for actor in actors}
    postures = [p for claim, units in zip(claims, found, strict=True) for p in _of_claim(claim, units, known)]
    return tuple(sorted(postures, key=lambda p: (p.since or "~", p.claim, p.footing)))


def _of_claim(claim: Claim, units: Sequence[Unit], known: Mapping[str, Actor]) -> Iterator[Posture]:
    said = frozenset(terms(best_unit(units, claim.figure).text))
    actor = _whose(units, known)
    if actor is None:
        return
    reported = min((u.published[:10] for u in units if u.published), default=None)
    for footing, subject, change in _footings():
        if said & subject and said & change:
            yield Posture(
                actor=actor, footing=footing, since=claim.date or reported, modality=claim.modality, claim=claim.id
            )


def _whose(units: Sequence[Unit], known: Mapping[str, Actor]) -> str | None:
    """The body that most of the claim's assertions name; of those equally often, the one named first."""
    counts = Counter(a for u in {u.key: u for u in units}.values() for a in u.actors if known[a].kind in _ACTING)
    return min(counts, key=lambda a: (-counts[a], a), default=None)
