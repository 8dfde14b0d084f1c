"""The claims of a story: units that make one proposition, clustered, with their assertions."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.records import ClaimFigure, Figure, Modality
from sayso.weighing.cluster import link_average, propose_pairs
from sayso.weighing.compare import TYPED, Background, exclude, features, make_background, overlapping, same_words
from sayso.weighing.copies import Copy
from sayso.weighing.readable import says_something
from sayso.weighing.units import Unit
from sayso.weighing.weights import THRESHOLD, WEIGHTS

# Mean log-odds with the firm assertions before it from which an assertion surely makes the claim; only origins reached
# from firm ones count for `least`. Inside [least, most] on gold Readings and from the articles: .65 and .55 without,
# .69 and .59 at 1.5, .74 and .62 at 3, mean width .39, .51, .60 and .25, .38, .47. Of the claims told to have "at
# least 2" only half truly have, at any of these: what surely is one claim is the doubtful part.
_FIRM = 3.0
# Log-odds of a pair that was not compared.
_UNPROPOSED = -2.0
# Log-odds of a pair that typed comparison rules out.
_EXCLUDED = -8.0
# And of one in nearly the same words.
_CERTAIN = 4.0


@dataclass(frozen=True, slots=True)
class Grouping:
    """The claims of a story as lists of indices into its units, and how alike two claims are in what they are about.

    `firm` are the units that surely make the claim they are in, not only probably. `about` holds for two claims the
    pairs of their units that were compared, the most alike first; log-odds with polarity, mode, day and figure left
    out.
    """

    claims: tuple[tuple[int, ...], ...]
    about: Mapping[tuple[int, int], tuple[Alike, ...]]
    background: Background
    firm: frozenset[int]


@dataclass(frozen=True, slots=True, order=True)
class Alike:
    """How alike in subject two units of two claims are, by index, the unit of the lower claim first."""

    value: float
    low: int
    high: int


def group_units(units: Sequence[Unit], copies: Mapping[int, Sequence[Copy]]) -> Grouping:
    """Return the claims of a story; `units` are in time order.

    Equal texts are one item of the clustering, so that a reprint changes nothing. What says nothing by itself ("it",
    "the valve") belongs to a claim that others make, or to none.
    """
    first: dict[str, int] = {}
    for index, unit in enumerate(units):
        first.setdefault(unit.key, index)
    place = {key: n for n, key in enumerate(first)}
    distinct = [units[i] for i in first.values()]
    copied = {
        frozenset((place[units[later].key], place[units[c.earlier].key]))
        for later, found in copies.items()
        for c in found
    }
    background = make_background(distinct)
    scores, about = _score(distinct, copied, background)
    clusters = link_average(len(distinct), scores, THRESHOLD)
    cluster_of = {n: at for at, found in enumerate(clusters) for n in found}
    firm = {n for found in clusters for n in _firm(found, scores)}
    members: dict[int, list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        members[cluster_of[place[unit.key]]].append(index)
    speaking = {at for at, found in members.items() if any(says_something(units[i]) for i in found)}
    ordered = sorted(speaking, key=lambda at: members[at])
    number = {at: n for n, at in enumerate(ordered)}
    at_unit = list(first.values())
    between: dict[tuple[int, int], list[Alike]] = defaultdict(list)
    for (a, b), value in about.items():
        if not {cluster_of[a], cluster_of[b]} <= speaking:
            continue
        (low, a_unit), (high, b_unit) = sorted((number[cluster_of[n]], at_unit[n]) for n in (a, b))
        if low != high:
            between[low, high].append(Alike(value, a_unit, b_unit))
    return Grouping(
        claims=tuple(tuple(members[at]) for at in ordered),
        about={pair: tuple(sorted(found, reverse=True)) for pair, found in sorted(between.items())},
        background=background,
        firm=frozenset(i for i, unit in enumerate(units) if place[unit.key] in firm),
    )


def _firm(cluster: Sequence[int], scores: Mapping[tuple[int, int], float]) -> list[int]:
    """The first item of a cluster and those that surely make one claim with all that are firm before them."""
    firm = [cluster[0]]
    for item in cluster[1:]:
        known = [scores.get((min(item, other), max(item, other)), _UNPROPOSED) for other in firm]
        if sum(known) / len(known) >= _FIRM:
            firm.append(item)
    return firm


def _score(
    distinct: Sequence[Unit], copied: set[frozenset[int]], background: Background
) -> tuple[dict[tuple[int, int], float], dict[tuple[int, int], float]]:
    proposed = set(propose_pairs(distinct, background)) | {(min(p), max(p)) for p in copied if len(p) == 2}
    scores: dict[tuple[int, int], float] = {}
    about: dict[tuple[int, int], float] = {}
    for a, b in sorted(proposed):
        values = features(distinct[a], distinct[b], background)
        values["copied"] = float(frozenset((a, b)) in copied)
        terms = {name: WEIGHTS[name] * value for name, value in values.items() if value}
        about[a, b] = sum(value for name, value in terms.items() if name not in TYPED)
        if not overlapping(distinct[a], distinct[b]):
            score = sum(terms.values())
            if same_words(distinct[a], distinct[b]):
                score = max(score, _CERTAIN)
            scores[a, b] = _EXCLUDED if exclude(distinct[a], distinct[b]) else score
    return scores, about


def claim_id(members: Sequence[Unit]) -> str:
    """Return a claim's stable id, made from its earliest assertion."""
    first = min(members, key=lambda u: u.order)
    return "c-" + hashlib.sha256(f"{first.article}:{first.span.start}".encode()).hexdigest()[:6]


def claim_type(members: Sequence[Unit]) -> str:
    """Return the PLOVER type that most distinct assertions hold, OTHER where none holds an event."""
    counts = Counter(t for u in {m.key: m for m in members}.values() for t in u.events)
    return max(sorted(counts), key=lambda t: (counts[t], t != "OTHER"), default="OTHER")


def claim_modality(members: Sequence[Unit]) -> Modality:
    """Return the modality of most distinct assertions, the earliest where they are even."""
    distinct = list({m.key: m for m in sorted(members, key=lambda u: u.order)}.values())
    counts = Counter(u.modality for u in distinct)
    return max(distinct, key=lambda u: counts[u.modality]).modality


def claim_date(members: Sequence[Unit]) -> str | None:
    """Return the day that most distinct assertions name, None where none names a day."""
    counts = Counter(d for u in {m.key: m for m in members}.values() for d in u.days)
    return max(sorted(counts), key=lambda d: counts[d], default=None)


def claim_figure(members: Sequence[Unit]) -> ClaimFigure | None:
    """Return the quantity that at least half of the distinct assertions give, None where the claim is not about one."""
    distinct = list({m.key: m for m in sorted(members, key=lambda u: u.order)}.values())
    found: dict[tuple[float | None, float | None], list[Figure]] = defaultdict(list)
    for unit in distinct:
        for figure in {(f.low, f.high): f for f in unit.figures}.values():
            found[figure.low, figure.high].append(figure)
    if not found:
        return None
    best = max(found.values(), key=len)
    if len(best) * 2 < len(distinct):
        return None
    return ClaimFigure(low=best[0].low, high=best[0].high, bound=best[0].bound, unit=best[0].unit)
