"""`read`, `weigh` and `version`: the program without a case."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.console import make_console, print_json, tell, write_json_text
from sayso.cli.describing import Given, OutletOption, PublishedOption

if TYPE_CHECKING:
    from sayso.records import Page, Reading

JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    app.command(epilog="Example: sayso read article.html --json")(read)
    app.command(epilog="Example: sayso read articles/ --json > r.jsonl; sayso weigh r.jsonl --json")(weigh)
    app.command(epilog="Example: sayso version")(version)


def read(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders, or - for standard input.")],
    as_json: JsonOption = False,
    outlet: OutletOption = None,
    published: PublishedOption = None,
) -> None:
    """Read articles and print what each says, one Reading a line with --json."""
    from sayso.intake.files import read_sources
    from sayso.interchange import reading_to_json
    from sayso.pipeline import default_steps, read_pages
    from sayso.records import Failure
    from sayso.report.reading import print_reading

    console = make_console()
    given = Given.from_options(outlet, published)
    done = failed = 0

    def pages() -> Iterator[Page]:
        nonlocal failed
        for page in map(given.fill, read_sources(paths)):
            if isinstance(page, Failure):
                failed += 1
                tell(f"{page.source}: {page.reason}")
            else:
                yield page

    for _, reading in read_pages(pages(), steps=default_steps(), processes=None):
        if isinstance(reading, Failure):
            failed += 1
            tell(f"{reading.source}: {reading.reason}")
            continue
        done += 1
        if as_json:
            print_json(reading_to_json(reading))
        else:
            print_reading(console, reading)
    if failed and not done:
        raise typer.Exit(1)
    if not done:
        tell("nothing to read there; give files or folders of articles")
    elif not as_json:
        tell("next: sayso add CASE PATH... puts articles into a case and weighs what they say together")


def weigh(
    path: Annotated[
        Path, typer.Argument(metavar="READINGS.jsonl", help="Readings as `sayso read --json` prints them.")
    ],
    as_json: JsonOption = False,
) -> None:
    """Weigh given Readings without a case: link them into stories and print each story's Picture."""
    from sayso.interchange import pictures_to_json
    from sayso.pipeline import weigh_readings
    from sayso.report.overview import print_stories

    readings = tuple(_load_readings(path))
    pictures = weigh_readings(readings)
    if as_json:
        print_json(pictures_to_json(pictures))
    else:
        print_stories(make_console(), pictures, {r.article.id: r.article for r in readings})


def version(as_json: JsonOption = False) -> None:
    """Print the version."""
    from sayso import __version__

    if as_json:
        print_json({"sayso": __version__})
    else:
        write_json_text(f"sayso {__version__}\n")


def _load_readings(path: Path) -> Iterator[Reading]:
    from sayso.errors import InterchangeError
    from sayso.interchange import reading_from_json

    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                yield reading_from_json(json.loads(line))
            except (ValueError, RecursionError, InterchangeError) as error:
                raise InterchangeError(
                    f"{path}:{number}: expected a Reading, found {error}; make Readings with: sayso read PATH --json"
                ) from error
