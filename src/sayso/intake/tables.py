"""CSV and TSV files of articles, with a header line that names the columns."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import BinaryIO

from sayso.intake.decode import decode
from sayso.intake.fields import ALIASES, page_from_fields
from sayso.intake.limits import HEAD_BYTES, MAX_LINE_BYTES
from sayso.intake.lines import split_lines
from sayso.records import Failure, Page

_DELIMITERS = ",\t;|"
csv.field_size_limit(MAX_LINE_BYTES)


def read_table(stream: BinaryIO, source: str) -> Iterator[Page | Failure]:
    """Yield the Page of each row; a row that lacks its text is a Failure that names `source:row`."""
    head = stream.read(HEAD_BYTES)
    stream.seek(0)
    delimiter = _find_delimiter(decode(head).split("\n", 1)[0])
    rows = csv.reader(_feed(stream), delimiter=delimiter)
    header = _next_row(rows)
    if not isinstance(header, list) or "text" not in (ALIASES.get(name.strip().lower()) for name in header):
        found = ", ".join(name[:40] for name in header[:8]) if isinstance(header, list) else str(header)
        reason = f"expected a header line that names a `text` column, found {found or 'nothing'}"
        yield Failure(source=source, step="intake", reason=reason)
        return
    number = 1
    while (row := _next_row(rows)) is not None:
        number += 1
        where = f"{source}:{number}"
        if isinstance(row, str):
            yield Failure(source=where, step="intake", reason=row)
        elif any(row):
            yield page_from_fields(dict(zip(header, row, strict=False)), where)


def _feed(stream: BinaryIO) -> Iterator[str]:
    for number, line in split_lines(stream):
        if line is None:
            raise csv.Error(f"line {number} is longer than {MAX_LINE_BYTES:,} bytes; the rest is left out")
        # The csv module takes a lone carriage return for an end only where the piece ends with it.
        pieces = (line.lstrip("\ufeff") if number == 1 else line).split("\r")
        yield from (piece + "\r" for piece in pieces[:-1] if piece)
        yield pieces[-1] + "\n"


def _next_row(rows: Iterator[list[str]]) -> list[str] | str | None:
    """Return the next row, the fault in words where it cannot be read, None at the end."""
    try:
        return next(rows)
    except StopIteration:
        return None
    except csv.Error as error:
        return f"the row cannot be read: {error}"


def _find_delimiter(line: str) -> str:
    def count_names(delimiter: str) -> tuple[int, int]:
        names = [name.strip(" \"'\r\ufeff").lower() for name in line.split(delimiter)]
        return sum(name in ALIASES for name in names), len(names)

    return max(_DELIMITERS, key=count_names)
