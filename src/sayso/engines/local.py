"""Map over this machine's processors: a function over items, results in order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TypeVar

from sayso.engines.workers import EngineError, Workers

Item = TypeVar("Item")
Result = TypeVar("Result")

# A process takes about a second to start and load its lexicons, as long as one needs to read some 30 articles.
SMALL_BATCH = 48


def map_articles(
    function: Callable[[Item], Result],
    items: Iterable[Item],
    *,
    processes: int | None = None,
    small: int = SMALL_BATCH,
) -> Iterator[Result]:
    """Yield the function's results in the order of the items; at most a few items a process are held at once.

    `processes` None means: all processors, but only this process for fewer items than `small`. The function must be
    importable by name. What it raises propagates. When the results are no longer asked for, the processes are ended.
    """
    waiting = iter(items)
    if processes is None:
        first = list(islice(waiting, small))
        processes = (os.cpu_count() or 1) if len(first) == small else 1
        waiting = chain(first, waiting)
    if processes <= 1:
        yield from map(function, waiting)
        return
    with Workers(function, processes) as workers:
        yield from workers.map(waiting)


__all__ = ["SMALL_BATCH", "EngineError", "map_articles"]
