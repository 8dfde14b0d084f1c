"""Second step of linking: the pairs that an article makes with others, found by the indexes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, and_, func, insert, select

from sayso.case.articles import load_readings
from sayso.case.indexing import UNDATED, drop_pairs, find_crowds, find_first
from sayso.case.packing import pack_json
from sayso.case.pending import drop_pending, find_pending, put_pending, put_regroup, split
from sayso.case.pictures import reuse_to_json
from sayso.case.schema import alike, copies, links, prints, terms
from sayso.linking.candidates import COMMON, HEADS, LEAST_SHARED, is_much
from sayso.linking.likeness import LEAST_TERMS, UNIT, WINDOW_SECONDS, is_near, least_product
from sayso.linking.parts import JOINED
from sayso.linking.stories import raise_by_copy
from sayso.pipeline import Steps
from sayso.records import Reuse, Story


def pair_articles(connection: Connection, numbers: Sequence[int], *, steps: Steps) -> None:
    """Find anew all pairs of the given articles; those with articles that wait themselves are left to them."""
    waiting = set(find_pending(connection, "pair"))
    for number in numbers:
        before = drop_pairs(connection, number)
        waiting.discard(number)
        found = _find_alike(connection, number, waiting)
        reuse = _find_copies(connection, number, waiting, steps=steps)
        moments = _find_moments(connection, [number, *reuse])
        for other, copy in reuse.items():
            if is_near(moments[number], moments[other]):
                found[other] = raise_by_copy(found.get(other, 0), copy.share)
        _keep(connection, number, found, reuse)
        touched = {other for other, value in found.items() if value >= JOINED[0]}
        put_regroup(connection, [number])
        put_pending(connection, "group", before | touched)
    drop_pending(connection, "pair", numbers)


def _keep(connection: Connection, number: int, found: Mapping[int, int], reuse: Mapping[int, Reuse]) -> None:
    if found:
        rows = [{"article": number, "other": other, "value": value} for other, value in found.items()]
        turned = [{"article": row["other"], "other": number, "value": row["value"]} for row in rows]
        connection.execute(insert(alike), rows + turned)
    if reuse:
        story = Story(id="", title="", articles=())
        connection.execute(
            insert(copies),
            [
                {
                    "article": min(number, other),
                    "other": max(number, other),
                    "record": pack_json(reuse_to_json(story, [copy])[0]),
                }
                for other, copy in reuse.items()
            ],
        )


def _find_alike(connection: Connection, number: int, waiting: set[int]) -> dict[int, int]:
    """Return how alike the articles within the window of time are that share words with one."""
    mine, theirs = terms.alias(), terms.alias()
    product = func.sum(mine.c.weight * theirs.c.weight)
    same = and_(mine.c.code == theirs.c.code, theirs.c.article != number)
    found: dict[int, int] = {}
    for near in _find_windows(connection, number, theirs.c.moment):
        query = (
            select(theirs.c.article, product)
            .select_from(mine.join(theirs, and_(same, near)))
            .where(mine.c.article == number)
            .group_by(theirs.c.article)
            .having(product >= least_product(), func.count() >= LEAST_TERMS)
        )
        for other, total in connection.execute(query):
            if other not in waiting:
                found[other] = int(total) // UNIT
    return found


def _find_windows(connection: Connection, number: int, moment: ColumnElement[int]) -> tuple[ColumnElement[bool], ...]:
    """Return conditions, one index range each, that together say which moments are near an article's."""
    own = connection.execute(select(links.c.moment).where(links.c.article == number)).scalar_one()
    if own is None:
        return (moment >= UNDATED,)
    return (moment.between(own - WINDOW_SECONDS, own + WINDOW_SECONDS), moment == UNDATED)


def _find_copies(connection: Connection, number: int, waiting: set[int], *, steps: Steps) -> dict[int, Reuse]:
    others = [other for other in _find_candidates(connection, number) if other not in waiting]
    if not others:
        return {}
    readings = dict(load_readings(connection, [number, *others]))
    own = readings[number].article.id
    numbers = {reading.article.id: other for other, reading in readings.items()}
    by_name = {reading.article.id: reading for reading in readings.values()}
    pairs = [(min(own, name), max(own, name)) for name in sorted(by_name) if name != own]
    found = steps.compare(by_name, pairs)
    return {numbers[copy.later if copy.earlier == own else copy.earlier]: copy for copy in found}


def _find_candidates(connection: Connection, number: int) -> list[int]:
    """Return the articles worth comparing with one: see `linking.candidates`, of which this is the other shape."""
    hashes = list(connection.execute(select(prints.c.hash).where(prints.c.article == number)).scalars())
    shared: Counter[int] = Counter()
    common: Counter[int] = Counter()
    crowded = find_crowds(connection, hashes)
    for part in split([value for value in hashes if value not in crowded]):
        query = select(prints.c.article, func.count()).where(prints.c.hash.in_(part)).group_by(prints.c.article)
        for other, count in connection.execute(query):
            shared[other] += count
    for value, holders in crowded.items():
        heads = find_first(connection, value, HEADS)
        members = find_first(connection, value, holders) if number in heads else heads
        (common if holders > COMMON else shared).update(members)
    shared.pop(number, None)
    common.pop(number, None)
    found = {other for other, count in shared.items() if count >= LEAST_SHARED}
    unsure = [n for n, count in common.items() if n not in found and count + shared[n] >= LEAST_SHARED]
    sizes = _find_sizes(connection, unsure)
    found.update(n for n in unsure if is_much(common[n] + shared[n], len(hashes), sizes[n]))
    return sorted(found)


def _find_sizes(connection: Connection, numbers: list[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for part in split(numbers):
        query = select(links.c.article, links.c.prints).where(links.c.article.in_(part))
        found.update((number, size) for number, size in connection.execute(query))
    return found


def _find_moments(connection: Connection, numbers: list[int]) -> dict[int, int | None]:
    found: dict[int, int | None] = {}
    for part in split(numbers):
        query = select(links.c.article, links.c.moment).where(links.c.article.in_(part))
        found.update((number, moment) for number, moment in connection.execute(query))
    return found
