from benchmarks.floors import find_falls, raise_floors


def test_floors_only_rise() -> None:
    assert raise_floors({"m": {"F1": 0.5}}, {"m": {"F1": 0.6}}) == {"m": {"F1": 0.6}}


def test_a_floor_on_an_error_only_sinks() -> None:
    assert raise_floors({"m": {"mean error": 0.5}}, {"m": {"mean error": 0.6}}) == {"m": {"mean error": 0.5}}


def test_a_figure_below_its_floor_is_a_fall() -> None:
    (fall,) = find_falls({"m": {"F1": 0.5}}, {"m": {"F1": 0.6}})
    assert (fall.figure, fall.floor, fall.found) == ("F1", 0.6, 0.5)


def test_a_figure_that_was_not_measured_is_no_fall() -> None:
    assert find_falls({}, {"m": {"F1": 0.6}}) == ()


def test_figures_of_the_machine_hold_no_floor() -> None:
    assert raise_floors({"m": {"articles a second": 30.0}}, {}) == {"m": {}}
