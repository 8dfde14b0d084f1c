"""The files of a folder, in an order that depends on their names alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from sayso.records import Failure


def walk(folder: Path) -> Iterator[Path | Failure]:
    """Yield every file below a folder, sorted by path; hidden ones are skipped, each folder is entered once."""
    yield from _walk(folder, set())


def _walk(folder: Path, seen: set[tuple[int, int]]) -> Iterator[Path | Failure]:
    try:
        status = folder.stat()
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Failure(source=str(folder), step="intake", reason=f"cannot open the folder: {error.strerror or error}")
        return
    # A link back to a folder above would be entered for ever.
    if (status.st_dev, status.st_ino) in seen:
        return
    seen.add((status.st_dev, status.st_ino))
    for entry in entries:
        if entry.name.startswith("."):
            continue
        path = Path(entry.path)
        if _is_folder(entry):
            yield from _walk(path, seen)
        else:
            yield path


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
