"""JSON Lines and JSON files of articles: a bad line is one Failure, the rest goes on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from sayso.intake.fields import page_from_fields
from sayso.intake.limits import MAX_LINE_BYTES
from sayso.intake.lines import split_lines
from sayso.records import Failure, Page

_LISTS = ("articles", "items", "results", "data", "documents", "docs", "entries")
_JSON_SPACE = " \t\r\n,\ufeff\0"


def read_lines(stream: BinaryIO, source: str) -> Iterator[Page | Failure]:
    """Yield the Page of each line of JSON Lines, or the Failure that names `source:line`; blank lines are skipped."""
    for number, line in split_lines(stream):
        where = f"{source}:{number}"
        if line is None:
            yield _fail(where, f"the line is longer than {MAX_LINE_BYTES:,} bytes")
        elif line.strip(_JSON_SPACE):
            yield _read_object(line.strip(_JSON_SPACE), where)


def read_json(text: str, source: str) -> Iterator[Page | Failure]:
    """Yield the Page of each object of a JSON file: one object, an array, or an object that holds an array.

    Objects are read one after the other, so that a fault spoils those behind it only.
    """
    start = len(text) - len(text.lstrip(_JSON_SPACE))
    if text.startswith("{", start):
        yield from _read_whole(text, source)
        return
    at, number, decoder = start + 1, 0, json.JSONDecoder()
    while True:
        while at < len(text) and text[at] in _JSON_SPACE:
            at += 1
        if at >= len(text) or text[at] == "]":
            return
        number += 1
        where = f"{source}:{number}"
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            yield _fail(where, f"expected a JSON object, found {_explain(error)}; the rest of the file is left out")
            return
        yield _to_page(value, where)


def _read_whole(text: str, source: str) -> Iterator[Page | Failure]:
    try:
        value = json.loads(text.strip(_JSON_SPACE))
    except (ValueError, RecursionError) as error:
        yield _fail(source, f"expected JSON, found {_explain(error)}")
        return
    inner = next((value[key] for key in _LISTS if isinstance(value.get(key), list)), None)
    if inner is None:
        yield _to_page(value, source)
        return
    for number, item in enumerate(inner, 1):
        yield _to_page(item, f"{source}:{number}")


def _read_object(line: str, where: str) -> Page | Failure:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        return _fail(where, f"expected a JSON object, found {_explain(error)}")
    return _to_page(value, where)


def _to_page(value: Any, where: str) -> Page | Failure:
    if not isinstance(value, dict):
        return _fail(where, f"expected a JSON object, found {type(value).__name__}")
    return page_from_fields(value, where)


def _explain(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "brackets nested too deep"
    if isinstance(error, json.JSONDecodeError):
        return f"a fault at character {error.colno}: {error.msg}"
    return f"a value that cannot be read: {error}"


def _fail(where: str, reason: str) -> Failure:
    return Failure(source=where, step="intake", reason=reason)
