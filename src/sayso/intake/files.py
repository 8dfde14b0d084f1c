"""Files, folders, ZIPs and standard input to Pages, one after the other."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from sayso.errors import SourceError
from sayso.intake.documents import read_document
from sayso.intake.folders import walk
from sayso.intake.limits import MAX_WHOLE_BYTES
from sayso.records import Failure, Page

STANDARD_INPUT = "-"
_SPECIAL = {stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket", stat.S_IFCHR: "a device", stat.S_IFBLK: "a device"}


def read_sources(sources: Iterable[str | Path], *, stdin: BinaryIO | None = None) -> Iterator[Page | Failure]:
    """Return an iterator over the Pages of all sources and a Failure for each thing in them that is no article.

    `-` is standard input. Raises SourceError at once, before anything is read, where a named source does not exist.
    """
    named = [str(source) for source in sources]
    for name in named:
        if name != STANDARD_INPUT:
            _check(name)
    return _read_all(named, stdin)


def _check(name: str) -> None:
    if "://" in name[:12]:
        raise SourceError(f"expected a file, a folder or -, found the address {name}; save the page and give its file")
    if "\0" in name or not os.path.lexists(name):
        raise SourceError(f"no such file or folder: {name!r}; check the spelling, or give - for standard input")


def _read_all(named: list[str], stdin: BinaryIO | None) -> Iterator[Page | Failure]:
    for name in named:
        path = Path(name)
        if name == STANDARD_INPUT:
            yield from _read_stdin(sys.stdin.buffer if stdin is None else stdin)
        elif path.is_dir():
            yield from _read_folder(path)
        else:
            yield from _read_file(path)


def _read_folder(folder: Path) -> Iterator[Page | Failure]:
    for found in walk(folder):
        if isinstance(found, Failure):
            yield found
        else:
            yield from _read_file(found)


def _read_stdin(stream: BinaryIO) -> Iterator[Page | Failure]:
    # Read whole: what it holds is told from its start, and a pipe cannot be read twice.
    content = stream.read(MAX_WHOLE_BYTES + 1)
    if len(content) > MAX_WHOLE_BYTES:
        reason = f"more than {MAX_WHOLE_BYTES:,} bytes; save them to a file and give its name"
        yield Failure(source=STANDARD_INPUT, step="intake", reason=reason)
        return
    yield from read_document(io.BytesIO(content), STANDARD_INPUT, suffix="", size=len(content))


def _read_file(path: Path) -> Iterator[Page | Failure]:
    source = str(path).encode("utf-8", errors="replace").decode("utf-8")
    try:
        # A pipe or a device may block for ever, even on opening.
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            what = _SPECIAL.get(stat.S_IFMT(mode), "neither a file nor a folder")
            yield Failure(source=source, step="intake", reason=f"{what}, not a file")
            return
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            yield from read_document(stream, source, suffix=path.suffix.lower(), size=size)
    except OSError as error:
        yield Failure(source=source, step="intake", reason=f"cannot be read: {error.strerror or error}")
