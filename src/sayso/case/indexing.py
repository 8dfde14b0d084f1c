"""First step of linking: current articles go into the inverted indexes, those no longer current come out.

Whatever changes for other articles is noted: pairs to be found anew where a fingerprint's crowd or its heads have
changed, stories to be grouped anew where one of their articles is gone.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, insert, select, update

from sayso.case.articles import load_readings
from sayso.case.packing import pack_json
from sayso.case.pending import drop_pending, put_pending, put_regroup, split
from sayso.case.schema import alike, articles, copies, crowds, links, prints, story_articles, terms
from sayso.case.weighing import remove_stories
from sayso.linking.candidates import COMMON, CROWD, HEADS
from sayso.linking.parts import JOINED
from sayso.linking.profiles import Profile
from sayso.pipeline import Steps

# The moment of articles without one, before that of all others.
UNDATED = -(1 << 62)


def index_articles(connection: Connection, numbers: Sequence[int], *, steps: Steps) -> None:
    """Take articles out of the indexes and put those that are current into them."""
    held = set(connection.execute(select(links.c.article).where(links.c.article.in_(numbers))).scalars())
    for number in sorted(held):
        _take_out(connection, number)
    current = select(articles.c.number).where(articles.c.number.in_(numbers), articles.c.current)
    chosen = list(connection.execute(current).scalars())
    # Stories that an older program has made hold articles that were never in the indexes.
    for number in sorted(set(numbers) - held - set(chosen)):
        _leave_story(connection, number)
    for number, reading in load_readings(connection, chosen):
        _put_in(connection, number, steps.profile(reading))
    put_pending(connection, "pair", chosen)
    drop_pending(connection, "pair", set(numbers) - set(chosen))
    drop_pending(connection, "group", set(numbers) - set(chosen))
    drop_pending(connection, "index", numbers)


def pack_profile(profile: Profile) -> bytes:
    """Return what grouping needs of a profile; the fingerprints stand in the index."""
    holders = [[office, land, sorted(names)] for (office, land), names in profile.holders.items()]
    rest = [profile.article, profile.moment, profile.rank, profile.title, profile.named]
    return pack_json([*rest, [list(term) for term in profile.terms], holders])


def _put_in(connection: Connection, number: int, profile: Profile) -> None:
    hashes = sorted(set(profile.hashes))
    row = {"article": number, "moment": profile.moment, "prints": len(hashes), "record": pack_profile(profile)}
    connection.execute(insert(links).values(**row))
    if hashes:
        rows = [{"article": number, "hash": value, "rank": profile.rank} for value in hashes]
        connection.execute(insert(prints), rows)
    if profile.terms:
        moment = UNDATED if profile.moment is None else profile.moment
        shared = {"article": number, "moment": moment}
        connection.execute(insert(terms), [shared | {"code": t.code, "weight": t.weight} for t in profile.terms])
    grown = find_crowds(connection, hashes)
    for value, holders in grown.items():
        connection.execute(update(crowds).where(crowds.c.hash == value).values(holders=holders + 1))
        first = find_first(connection, value, HEADS + 1)
        if number in first[:HEADS] or holders == COMMON:
            put_pending(connection, "pair", first)
    for value, holders in _find_new_crowds(connection, [h for h in hashes if h not in grown]).items():
        connection.execute(insert(crowds).values(hash=value, holders=holders))
        put_pending(connection, "pair", find_first(connection, value, holders))


def _take_out(connection: Connection, number: int) -> None:
    hashes = list(connection.execute(select(prints.c.hash).where(prints.c.article == number)).scalars())
    shrunk = find_crowds(connection, hashes)
    heads = {value: find_first(connection, value, HEADS + 1) for value in shrunk}
    put_pending(connection, "group", drop_pairs(connection, number))
    for table in (prints, terms, links):
        connection.execute(delete(table).where(table.c.article == number))
    for value, holders in shrunk.items():
        connection.execute(update(crowds).where(crowds.c.hash == value).values(holders=holders - 1))
        left = [n for n in heads[value] if n != number]
        if number in heads[value][:HEADS] or holders == COMMON + 1:
            put_pending(connection, "pair", left)
        if holders == CROWD + 1:
            connection.execute(delete(crowds).where(crowds.c.hash == value))
            put_pending(connection, "pair", find_first(connection, value, CROWD))
    _leave_story(connection, number)


def drop_pairs(connection: Connection, number: int) -> set[int]:
    """Forget all pairs of an article, and return the articles that strong pairs joined to it."""
    pairs = select(alike.c.other, alike.c.value).where(alike.c.article == number)
    values: dict[int, int] = {row.other: row.value for row in connection.execute(pairs)}
    for part in split(list(values)):
        connection.execute(delete(alike).where(alike.c.article.in_(part), alike.c.other == number))
    connection.execute(delete(alike).where(alike.c.article == number))
    connection.execute(delete(copies).where(copies.c.article == number))
    connection.execute(delete(copies).where(copies.c.other == number))
    return {other for other, value in values.items() if value >= JOINED[0]}


def _leave_story(connection: Connection, number: int) -> None:
    mine = select(story_articles.c.story).where(story_articles.c.article == number)
    held = list(connection.execute(mine).scalars())
    others = select(story_articles.c.article).where(story_articles.c.story.in_(held))
    put_regroup(connection, set(connection.execute(others).scalars()) - {number})
    remove_stories(connection, held)


def find_crowds(connection: Connection, hashes: list[int]) -> dict[int, int]:
    """Return those of the fingerprints that crowds hold, with how many articles do."""
    found: dict[int, int] = {}
    for part in split(hashes):
        query = select(crowds.c.hash, crowds.c.holders).where(crowds.c.hash.in_(part))
        found.update((value, holders) for value, holders in connection.execute(query))
    return found


def _find_new_crowds(connection: Connection, hashes: list[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for part in split(hashes):
        held = func.count()
        query = select(prints.c.hash, held).where(prints.c.hash.in_(part)).group_by(prints.c.hash).having(held > CROWD)
        found.update((value, holders) for value, holders in connection.execute(query))
    return found


def find_first(connection: Connection, value: int, number: int) -> list[int]:
    """Return the earliest articles that hold a fingerprint."""
    query = select(prints.c.article).where(prints.c.hash == value).order_by(prints.c.rank, prints.c.article)
    return list(connection.execute(query.limit(number)).scalars())
