"""The threat picture of a story over time: each claim once, however many articles carry it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from sayso.records import Claim, Contribution, Modality, Tension
from sayso.weighing.units import Unit
from sayso.weighing.words import read_list

# A threat is not a deed: what part of an event's intensity its modality leaves. Set by judgement, not measured.
_WEIGHT: dict[Modality, float] = {
    "actual": 1.0,
    "planned": 0.5,
    "threatened": 0.4,
    "demanded": 0.3,
    "possible": 0.3,
    "denied": 0.0,
    "cancelled": 0.0,
}


@cache
def _intensities() -> dict[str, float]:
    return {line[0]: float(line[1]) for line in read_list("intensities.tsv")}


def measure_tension(claims: Sequence[Claim], found: Sequence[Sequence[Unit]]) -> tuple[Tension, ...]:
    """Return each day's tension: conflict counts up, cooperation down, and every claim's part is listed.

    A claim counts on the day it is about, where it names one no later than its report, else on its first report's.
    """
    days: dict[str, list[Contribution]] = defaultdict(list)
    for claim, units in zip(claims, found, strict=True):
        value = round(-_intensities().get(claim.type, 0.0) * _WEIGHT[claim.modality], 2)
        reported = min((u.published[:10] for u in units if u.published), default=None)
        day = claim.date if claim.date and (reported is None or claim.date <= reported) else reported
        if value and day:
            days[day].append(Contribution(claim=claim.id, value=value))
    return tuple(
        Tension(
            date=day,
            value=round(sum(c.value for c in parts), 2),
            contributions=tuple(sorted(parts, key=lambda c: (-abs(c.value), c.claim))),
        )
        for day, parts in sorted(days.items())
    )
