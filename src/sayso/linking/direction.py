"""Which of two articles that share passages came first, how sure that is, and why, in plain words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sayso.linking.credit import credits, credits_anybody, is_agency
from sayso.records import Reading

# Published times are given by outlets and rarely wrong about the order; an inferred one may be days off.
_BY_TIME = 0.97
_BY_INFERRED_TIME = 0.85
_AGAINST_CREDIT = 0.75
_BY_CREDIT = 0.9
_BY_AGENCY = 0.8
# Reporters credit agencies in texts of their own as well, so weaker.
_BY_FOREIGN_CREDIT = 0.65
_BY_DATES = 0.7
_BY_INCLUSION = 0.6
_UNDECIDED = 0.5
# Almost all of one article stands in the other, and the other has a third or more besides.
_INCLUDED = 0.9
_INCLUDING = 0.67
_DAY_ONLY = re.compile(r"\d{4}-\d\d-\d\d$")
_FULL_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Direction:
    """The earlier and the later of two Readings, the probability that this is their order, and why."""

    earlier: Reading
    later: Reading
    probability: float
    basis: str


def orient(a: Reading, b: Reading, *, share_a: float = 0.0, share_b: float = 0.0) -> Direction:
    """Return the order of two articles that share passages; which is given first changes nothing.

    `share_a` and `share_b` say what part of each article the shared passages cover.
    """
    if b.article.id < a.article.id:
        a, b, share_a, share_b = b, a, share_b, share_a
    return _by_time(a, b) or _by_credit(a, b) or _by_content(a, b, share_a, share_b) or _undecided(a, b)


def published_range(reading: Reading) -> tuple[datetime, datetime] | None:
    """Return the earliest and the latest moment at which an article may have been published, None if unknown.

    A date without a time is a whole day; a time without a zone is taken as UTC.
    """
    value = reading.article.published
    if not value:
        return None
    try:
        moment = datetime.fromisoformat(value)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        return moment, moment + (timedelta(days=1) if _DAY_ONLY.match(value) else timedelta())
    except (ValueError, OverflowError):
        return None


def _by_time(a: Reading, b: Reading) -> Direction | None:
    first, second = published_range(a), published_range(b)
    if first is None or second is None or first[0] == second[0]:
        return None
    if first[1] > second[0] and second[1] > first[0]:
        return None
    earlier, later = (a, b) if first[0] < second[0] else (b, a)
    inferred = "inferred" in (a.article.published_basis, b.article.published_basis)
    basis = f"published {_say_gap(abs(second[0] - first[0]))} later"
    probability = _BY_INFERRED_TIME if inferred else _BY_TIME
    if inferred:
        basis += ", one of the times being inferred"
    name = credits(earlier, later)
    if name and not credits(later, earlier):
        return Direction(
            earlier=earlier,
            later=later,
            probability=min(probability, _AGAINST_CREDIT),
            basis=f"{basis}, although the earlier one credits {name}",
        )
    return Direction(earlier=earlier, later=later, probability=probability, basis=basis)


def _by_credit(a: Reading, b: Reading) -> Direction | None:
    name_a, name_b = credits(a, b), credits(b, a)
    if bool(name_a) != bool(name_b):
        earlier, later = (a, b) if name_b else (b, a)
        basis = f"times unknown or equal; the later one credits {name_a or name_b}"
        return Direction(earlier=earlier, later=later, probability=_BY_CREDIT, basis=basis)
    if is_agency(a.article) != is_agency(b.article):
        earlier, later = (a, b) if is_agency(a.article) else (b, a)
        basis = f"times unknown or equal; {earlier.article.outlet} is an agency, which others copy"
        return Direction(earlier=earlier, later=later, probability=_BY_AGENCY, basis=basis)
    other_a, other_b = credits_anybody(a), credits_anybody(b)
    if bool(other_a) != bool(other_b):
        earlier, later = (a, b) if other_b else (b, a)
        basis = f"times unknown or equal; only the later one credits a source for its text ({other_a or other_b})"
        return Direction(earlier=earlier, later=later, probability=_BY_FOREIGN_CREDIT, basis=basis)
    return None


def _by_content(a: Reading, b: Reading, share_a: float, share_b: float) -> Direction | None:
    date_a, date_b = _last_date(a), _last_date(b)
    if date_a and date_b and date_a != date_b:
        earlier, later = (a, b) if date_a < date_b else (b, a)
        basis = f"times unknown or equal; the later one tells of {max(date_a, date_b)}, the earlier of no later day"
        return Direction(earlier=earlier, later=later, probability=_BY_DATES, basis=basis)
    for inner, outer, share_inner, share_outer in ((a, b, share_a, share_b), (b, a, share_b, share_a)):
        if share_inner >= _INCLUDED and share_outer <= _INCLUDING:
            basis = "times unknown or equal; nearly all of the later one stands in the earlier, which has more"
            return Direction(earlier=outer, later=inner, probability=_BY_INCLUSION, basis=basis)
    return None


def _undecided(a: Reading, b: Reading) -> Direction:
    basis = "times unknown or equal, and nothing in the texts tells which came first"
    return Direction(earlier=a, later=b, probability=_UNDECIDED, basis=basis)


def _last_date(reading: Reading) -> str | None:
    dates = [t.value[:10] for t in reading.times if t.value and _FULL_DATE.match(t.value)]
    return max(dates, default=None)


def _say_gap(gap: timedelta) -> str:
    minutes = int(gap.total_seconds() // 60)
    if minutes < 120:
        return f"{max(1, minutes)} minutes"
    return f"{minutes // 60} hours" if minutes < 48 * 60 else f"{minutes // (24 * 60)} days"
