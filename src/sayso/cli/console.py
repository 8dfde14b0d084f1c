"""What every command shares: streams, one-line errors, next steps and JSON."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

import typer
from typer.core import TyperGroup

from sayso.errors import SaysoError
from sayso.report.plain import show_plainly

if TYPE_CHECKING:
    from rich.console import Console

    from sayso.case.store import Case

INTERRUPTED = 130
# What may follow an interruption (closing a case, ending processes) takes some ten milliseconds.
_PATIENCE_SECONDS = 2.0
_HELD_UP = "interrupted; a step did not end in time and was ended: what was finished before is kept"
# Narrower than this, columns would hold single words.
_LEAST_WIDTH = 60
# JSON allows these in strings, but many readers of JSON Lines take them for line ends.
_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


class Guarded(TyperGroup):
    """A group of commands whose expected errors are one line on standard error, never a traceback."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except SaysoError as error:
            _fail(str(error))
        except BrokenPipeError:
            _close_quietly()
        except OSError as error:
            if error.filename is None and error.errno is None:
                raise
            where = f"{error.filename}: " if error.filename is not None else ""
            _fail(f"{where}{error.strerror or error}; check the path, its permissions and the disk")
        except KeyboardInterrupt:
            _end_interrupted()

    def make_context(self, *arguments: Any, **options: Any) -> Any:
        """Understand what was typed; modules are loaded on the way, which takes long enough to be interrupted."""
        try:
            return super().make_context(*arguments, **options)
        except KeyboardInterrupt:
            _end_interrupted()


def prepare_signals() -> None:
    """Make Ctrl-C and SIGTERM end the program the same way, and in any case within a few seconds."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        # Python drops an exception that is raised inside a destructor or a callback of C code.
        threading.Thread(target=_end_at_last, daemon=True).start()
        raise KeyboardInterrupt

    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, interrupt)


def _end_at_last() -> None:
    time.sleep(_PATIENCE_SECONDS)
    os.write(2, f"{_HELD_UP}\n".encode())
    os._exit(INTERRUPTED)


def prepare_streams() -> None:
    """Make both streams take any text, whatever the terminal's encoding."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def tell(message: str) -> None:
    """Say something to the person, beside the output."""
    typer.echo(show_plainly(message), err=True)


def print_json(value: Any) -> None:
    """Print a JSON value as one line."""
    write_json_text(json.dumps(value, ensure_ascii=False) + "\n")


def write_json_text(text: str) -> None:
    """Write JSON to standard output as valid UTF-8: a lone surrogate becomes its escape, which JSON reads back."""
    data = text.translate(_LINE_ENDS).encode("utf-8", "backslashreplace")
    sys.stdout.flush()
    if hasattr(sys.stdout, "buffer"):
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        sys.stdout.write(data.decode())


def make_console(*, err: bool = False) -> Console:
    """Return the console to print reports on: no colours where it is no terminal."""
    from rich.console import Console

    console = Console(stderr=err, highlight=False, markup=False, emoji=False)
    if console.width < _LEAST_WIDTH:
        console.width = _LEAST_WIDTH
    return console


@contextmanager
def open_case(place: str) -> Iterator[Case]:
    """Open a case that must exist, and close it afterwards."""
    from sayso.case.store import Case

    with Case(place, create=False) as case:
        yield case


def quote_path(path: Path | str) -> str:
    """Return a path as it can be typed into a shell."""
    import shlex

    return shlex.quote(str(path))


def _end_interrupted() -> NoReturn:
    tell("interrupted: nothing that a case held before is lost")
    raise typer.Exit(INTERRUPTED) from None


def _fail(message: str) -> NoReturn:
    tell("error: " + " ".join(message.split()))
    raise typer.Exit(1) from None


def _close_quietly() -> None:
    # The reader of the pipe has gone; Python would complain once more when it flushes at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise typer.Exit(1) from None
