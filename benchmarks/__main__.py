"""Measure everything, compare with the floors, and on request raise them and write `docs/measured.md`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks import attribution, bundles, checks, hostile, kill, reuse, scale, seeds, stories, table, times
from benchmarks.floors import FLOORS, Measured, find_falls, raise_floors, read_floors

MEASURES: dict[str, Callable[[Path], Mapping[str, float]]] = {
    "readings of the bundles": bundles.measure_readings,
    "pictures of the bundles, from the articles": bundles.measure_pictures,
    "pictures of the bundles, from gold Readings": bundles.measure_weighing,
    "five real reports": seeds.measure_seeds,
    "statements on other annotations": attribution.measure,
    "dates": times.measure,
    "reuse": reuse.measure,
    "stories": stories.measure,
    "checks of sentences": checks.measure,
    "scale": scale.measure,
    "mutated inputs": hostile.measure,
    "killed while adding": lambda _data: kill.measure(),
}


def main() -> int:
    """Run the measures that are asked for; 1 where a figure fell below its floor."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared"), help="folder with bundles/, gold/, score/")
    parser.add_argument("--only", action="append", help="a part of a measure's name; may be repeated")
    parser.add_argument("--raise-floors", action="store_true", help="raise the floors and write docs/measured.md")
    arguments = parser.parse_args()
    wanted = [name for name in MEASURES if not arguments.only or any(part in name for part in arguments.only)]
    measured: Measured = {}
    for name in wanted:
        print(f"measuring {name} ...", file=sys.stderr)
        measured[name] = dict(MEASURES[name](arguments.data))
        table.show(name, measured[name])
    floors = read_floors()
    if arguments.raise_floors:
        FLOORS.write_text(json.dumps(raise_floors(measured, floors), indent=1) + "\n", encoding="utf-8")
        table.write_document(measured)
    falls = find_falls(measured, floors)
    for fall in falls:
        print(f"FELL  {fall.measure}: {fall.figure} is {fall.found:.3f}, the floor is {fall.floor:.3f}")
    return 1 if falls else 0


if __name__ == "__main__":
    sys.exit(main())
