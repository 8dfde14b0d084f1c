"""Processes that apply one function, and can be ended at any moment.

Each has one connection to the process that started it and nothing else: no locks, no threads, nothing to wait for. A
worker whose connection closes ends, so none outlives the program, however that ends.
"""

from __future__ import annotations

import multiprocessing
import pickle
import signal
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from types import TracebackType
from typing import Any, Generic, TypeVar

from sayso.errors import SaysoError

Item = TypeVar("Item")
Result = TypeVar("Result")

# Items sent together: a worker waits for its next ones while the receiver stores a result, a few milliseconds
# beside the hundred that reading four articles takes.
_TOGETHER = 4
# Portions in flight for each process: enough to keep all busy behind a slow one, few enough to hold in memory.
_AHEAD = 3
# How long an ended process may take to go before it is left to the operating system.
_PATIENCE_SECONDS = 1.0
# One result, or what was raised in its place.
Outcome = tuple[Any, BaseException | None]


class EngineError(SaysoError):
    """A process that did part of the work has died."""


class Workers(Generic[Item, Result]):
    """Up to `limit` processes that apply a function; leaving the context ends them at once."""

    def __init__(self, function: Callable[[Item], Result], limit: int) -> None:
        """Start nothing yet: processes start as items come."""
        self._function = function
        self._limit = limit
        self._started: list[tuple[SpawnProcess, Connection]] = []
        self._idle: deque[Connection] = deque()
        self._busy: dict[Connection, int] = {}
        self._done: dict[int, list[Outcome]] = {}

    def map(self, items: Iterator[Item]) -> Iterator[Result]:
        """Yield the results in the order of the items; what the function raises is raised in its place."""
        sent, more = 0, True
        number = 0
        while True:
            while more and sent - number < self._limit * _AHEAD and (connection := self._find_idle()):
                portion = list(islice(items, _TOGETHER))
                if more := bool(portion):
                    self._send(connection, sent, portion)
                    sent += 1
                else:
                    self._idle.append(connection)
            if outcomes := self._done.pop(number, None):
                number += 1
                for result, error in outcomes:
                    if error is not None:
                        raise error
                    yield result
                    self._receive(timeout=0)
            elif self._busy:
                self._receive(timeout=None)
            else:
                return

    def __enter__(self) -> Workers[Item, Result]:
        """Return the workers themselves."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End all processes: they hold nothing that could be lost."""
        for process, _ in self._started:
            process.kill()
        for process, connection in self._started:
            process.join(_PATIENCE_SECONDS)
            connection.close()

    def _find_idle(self) -> Connection | None:
        if not self._idle and len(self._started) < self._limit:
            self._start()
        return self._idle.popleft() if self._idle else None

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        # A daemon is ended with the program even where this object is not.
        process = context.Process(target=_work, args=(self._function, theirs), daemon=True)
        with _interrupts_held():
            process.start()
            self._started.append((process, ours))
        theirs.close()
        self._idle.append(ours)

    def _send(self, connection: Connection, number: int, portion: list[Item]) -> None:
        try:
            connection.send(portion)
        except OSError as error:
            raise _explain_death() from error
        self._busy[connection] = number

    def _receive(self, *, timeout: float | None) -> None:
        if not self._busy:
            return
        for connection in wait(list(self._busy), timeout):
            assert isinstance(connection, Connection)
            try:
                outcomes = connection.recv()
            except (EOFError, OSError) as error:
                raise _explain_death() from error
            self._done[self._busy.pop(connection)] = outcomes
            self._idle.append(connection)


def _work(function: Callable[[Any], Any], connection: Connection) -> None:
    # Ctrl-C reaches every process of the terminal; the one that started the work decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            portion = connection.recv()
        except (EOFError, OSError):
            return
        outcomes = _apply(function, portion)
        with suppress(OSError):
            connection.send(outcomes)


def _apply(function: Callable[[Any], Any], portion: list[Any]) -> list[Outcome]:
    outcomes: list[Outcome] = []
    for item in portion:
        try:
            outcomes.append((function(item), None))
        # Whatever it is, it is raised again where the result was asked for.
        except Exception as error:  # noqa: BLE001
            error.add_note("in a reading process:\n" + traceback.format_exc())
            outcomes.append((None, _as_sendable(error)))
            break
    return outcomes


def _as_sendable(error: Exception) -> Exception:
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301
    except (pickle.PicklingError, TypeError, AttributeError):
        return RuntimeError("".join(traceback.format_exception(error)))
    return error


def _explain_death() -> EngineError:
    return EngineError(
        "a reading process was ended from outside, perhaps for want of memory; what was read is kept: "
        "run the same command again, with fewer processes"
    )


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl-C back while a process starts: it inherits this, and prints no traceback before it is ready."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
