from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator

import pytest

from sayso.engines.local import EngineError, map_articles
from sayso.engines.workers import Workers


def double(number: int) -> int:
    return 2 * number


def fail_at_three(number: int) -> int:
    if number == 3:
        raise ZeroDivisionError(number)
    return number


class UnsendableError(Exception):
    def __init__(self, first: int, second: int) -> None:
        super().__init__(f"{first} of {second}")


def fail_unsendably(number: int) -> int:
    raise UnsendableError(number, 3)


def enlarge(number: int) -> bytes:
    return bytes(500_000)


def sleep_long(number: int) -> int:
    multiprocessing.Event().wait(60)
    return number


def die(number: int) -> int:
    os._exit(1)


def test_results_come_in_the_order_of_the_items() -> None:
    assert list(map_articles(double, range(30), processes=2)) == [2 * n for n in range(30)]


def test_one_process_works_inline_and_no_further_ahead_than_asked() -> None:
    taken = []

    def items() -> Iterator[int]:
        for number in range(10):
            taken.append(number)
            yield number

    results = map_articles(double, items(), processes=1)
    assert next(results) == 0
    assert taken == [0]


def test_a_small_batch_starts_no_processes() -> None:
    assert list(map_articles(lambda n: (n, os.getpid()), range(5))) == [(n, os.getpid()) for n in range(5)]


@pytest.mark.parametrize("processes", [1, 2])
def test_what_the_function_raises_comes_through_behind_the_results_before_it(processes: int) -> None:
    results = map_articles(fail_at_three, range(10), processes=processes)
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(ZeroDivisionError):
        next(results)


def test_a_process_that_dies_is_told_plainly() -> None:
    with pytest.raises(EngineError, match="run the same command again"):
        list(map_articles(die, range(3), processes=2))


def test_what_cannot_be_sent_between_processes_is_told_in_words() -> None:
    with pytest.raises(RuntimeError, match="2 of 3"):
        list(map_articles(fail_unsendably, [2], processes=2))


def test_large_items_and_results_pass_each_other() -> None:
    assert [len(result) for result in map_articles(enlarge, range(40), processes=2)] == [500_000] * 40


def test_no_process_outlives_an_interruption_of_who_takes_the_results() -> None:
    results = map_articles(double, range(1000), processes=2)
    next(results)
    assert multiprocessing.active_children()
    results.close()  # type: ignore[attr-defined]
    assert not multiprocessing.active_children()


def test_an_interruption_while_a_process_works_ends_it() -> None:
    workers: Workers[int, int] = Workers(sleep_long, 2)

    def interrupt() -> Iterator[int]:
        yield from range(4)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), workers:
        list(workers.map(interrupt()))
    assert not multiprocessing.active_children()
