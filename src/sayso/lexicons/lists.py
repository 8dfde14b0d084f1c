"""Reading of the word lists in this folder: plain text, one entry a line, `#` before a comment."""

from __future__ import annotations

from importlib.resources import files


def read_lines(name: str) -> tuple[str, ...]:
    """Return the lines of a list without comments and empty lines."""
    lines = files("sayso.lexicons").joinpath(name).read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line.strip() and not line.startswith("#"))


def read_rows(name: str, columns: int) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a table whose columns stand apart by tabs; a row of another width is a ValueError."""
    rows = tuple(tuple(line.split("\t")) for line in read_lines(name))
    for row in rows:
        if len(row) != columns:
            raise ValueError(f"expected {columns} columns in {name}, found {len(row)} in {row!r}")
    return rows


def read_words(name: str) -> tuple[str, ...]:
    """Return the words of a list, apart by spaces or lines, in their order."""
    return tuple(word for line in read_lines(name) for word in line.split())
