"""The command line: parse, call, print."""

from __future__ import annotations

from typing import Annotated

import typer

from sayso.cli import adding, asking, readings
from sayso.cli.console import Guarded, prepare_signals, prepare_streams

app = typer.Typer(
    cls=Guarded,
    name="sayso",
    help="Reads news articles about a developing story and shows what each claim really rests on.",
    epilog="Begin with: sayso demo",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for module in (adding, asking, readings):
    module.register(app)


def _print_version(wanted: bool) -> None:
    if wanted:
        readings.version()
        raise typer.Exit


@app.callback()
def start(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Read news articles about a developing story and show what each claim really rests on."""


def main() -> None:
    """Run the command line."""
    prepare_signals()
    prepare_streams()
    app()


__all__ = ["app", "main"]
