from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from sayso.engines.local import EngineError, map_articles


def double(number: int) -> int:
    return 2 * number


def fail_at_three(number: int) -> int:
    if number == 3:
        raise ZeroDivisionError(number)
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
