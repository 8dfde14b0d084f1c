"""Map over this machine's processors: a function over items, results in order."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from typing import TypeVar

from sayso.errors import SaysoError

Item = TypeVar("Item")
Result = TypeVar("Result")

# A process takes about a second to start and load its lexicons, as long as one needs to read some 30 articles.
SMALL_BATCH = 48
# Items in flight for each process: enough to keep all busy, few enough to hold in memory.
_AHEAD = 4


class EngineError(SaysoError):
    """A process that did part of the work has died."""


def map_articles(
    function: Callable[[Item], Result],
    items: Iterable[Item],
    *,
    processes: int | None = None,
    small: int = SMALL_BATCH,
) -> Iterator[Result]:
    """Yield the function's results in the order of the items; at most a few items a process are held at once.

    `processes` None means: all processors, but only this process for fewer items than `small`. The function must be
    importable by name. What it raises propagates.
    """
    waiting = iter(items)
    if processes is None:
        first = list(islice(waiting, small))
        processes = (os.cpu_count() or 1) if len(first) == small else 1
        waiting = chain(first, waiting)
    if processes <= 1:
        yield from map(function, waiting)
    else:
        yield from _map_in_processes(function, waiting, processes)


def _map_in_processes(function: Callable[[Item], Result], items: Iterator[Item], processes: int) -> Iterator[Result]:
    pool = ProcessPoolExecutor(
        processes, mp_context=multiprocessing.get_context("spawn"), initializer=_ignore_interrupt
    )
    queue: deque[Future[Result]] = deque()
    try:
        for item in items:
            queue.append(pool.submit(function, item))
            if len(queue) > processes * _AHEAD:
                yield queue.popleft().result()
        while queue:
            yield queue.popleft().result()
    except BrokenProcessPool as error:
        raise EngineError(
            "a reading process was ended from outside, perhaps for want of memory; what was read is kept: "
            "run the same command again, with fewer processes"
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _ignore_interrupt() -> None:
    # Ctrl-C reaches every process of the terminal; the one that started the work decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
