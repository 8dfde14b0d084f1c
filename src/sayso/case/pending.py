"""What is left to do before all stories are up to date, kept with what it follows from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from sqlalchemy import Connection, delete, insert, select, update

from sayso.case.schema import links, pending

Step = Literal["index", "pair", "group", "weigh"]
# SQLite takes 32,766 values in a statement; far fewer keep statements short.
CHUNK = 500


def put_pending(connection: Connection, step: Step, numbers: Iterable[int]) -> None:
    """Note that a step is to be done for articles or stories; what is noted already stays noted once."""
    wanted = sorted(set(numbers))
    for part in split(wanted):
        known = select(pending.c.number).where(pending.c.step == step, pending.c.number.in_(part))
        held = set(connection.execute(known).scalars())
        rows = [{"step": step, "number": number} for number in part if number not in held]
        if rows:
            connection.execute(insert(pending), rows)


def put_regroup(connection: Connection, numbers: Iterable[int]) -> None:
    """Note that articles are to be grouped anew even where the same articles as before are joined to them."""
    wanted = sorted(set(numbers))
    for part in split(wanted):
        connection.execute(update(links).where(links.c.article.in_(part)).values(part=None))
    put_pending(connection, "group", wanted)


def drop_pending(connection: Connection, step: Step, numbers: Iterable[int]) -> None:
    """Note that a step is done."""
    for part in split(sorted(set(numbers))):
        connection.execute(delete(pending).where(pending.c.step == step, pending.c.number.in_(part)))


def find_pending(connection: Connection, step: Step, *, limit: int | None = None) -> list[int]:
    """Return the numbers that a step is to be done for, the smallest first."""
    query = select(pending.c.number).where(pending.c.step == step).order_by(pending.c.number).limit(limit)
    return list(connection.execute(query).scalars())


def is_pending(connection: Connection) -> bool:
    """Tell whether anything is left to do."""
    return connection.execute(select(pending.c.number).limit(1)).first() is not None


def split(numbers: list[int], size: int = CHUNK) -> list[list[int]]:
    """Return the numbers in parts short enough for one statement."""
    return [numbers[start : start + size] for start in range(0, len(numbers), size)]
