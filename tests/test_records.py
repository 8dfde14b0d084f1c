import pytest

from sayso.records import OriginCount, Span


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 2)])
def test_a_span_that_holds_nothing_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="0 <= start < end"):
        Span(start, end)


def test_fewer_origins_at_most_than_at_least_are_refused() -> None:
    with pytest.raises(ValueError, match="least <= most"):
        OriginCount(least=2, most=1, effective=1.0, reasons=())
