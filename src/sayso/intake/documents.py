"""One file's bytes to its Pages: what it is decides who reads it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from sayso.intake.archives import unpack
from sayso.intake.decode import decode
from sayso.intake.jsonl import read_json, read_lines
from sayso.intake.kinds import find_binary, find_kind, is_noise
from sayso.intake.limits import HEAD_BYTES, MAX_ARTICLE_CHARACTERS, MAX_HTML_BYTES, MAX_STREAM_BYTES, MAX_WHOLE_BYTES
from sayso.intake.tables import read_table
from sayso.lexicons.header_labels import find_labels
from sayso.records import Failure, Page

# A character takes four bytes at most.
_MAX_TEXT_BYTES = 4 * MAX_ARTICLE_CHARACTERS


def read_document(stream: BinaryIO, source: str, *, suffix: str, size: int, depth: int = 0) -> Iterator[Page | Failure]:
    """Yield what one seekable stream of `size` bytes holds; `depth` is how many ZIPs it lies in."""
    head = stream.read(HEAD_BYTES)
    stream.seek(0)
    text = decode(head)
    binary = find_binary(head)
    kind = find_kind(head, text, suffix)
    if not head:
        yield _fail(source, "the file is empty")
    elif binary:
        yield _fail(source, f"{binary}, not text")
    elif kind == "zip":
        for found in unpack(stream, source, depth=depth):
            if isinstance(found, Failure):
                yield found
            else:
                name, content = found
                inner = PurePosixPath(name).suffix.lower()
                yield from read_document(io.BytesIO(content), name, suffix=inner, size=len(content), depth=depth + 1)
    elif is_noise(text):
        yield _fail(source, "binary data, not text")
    elif kind in ("jsonl", "table"):
        yield from _read_stream(stream, source, kind, size)
    else:
        yield from _read_whole(stream, source, kind, size)


def _read_stream(stream: BinaryIO, source: str, kind: str, size: int) -> Iterator[Page | Failure]:
    if size > MAX_STREAM_BYTES:
        yield _fail(source, f"the file has {size:,} bytes, more than {MAX_STREAM_BYTES:,}; split it")
    elif kind == "jsonl":
        yield from read_lines(stream, source)
    else:
        yield from read_table(stream, source)


def _read_whole(stream: BinaryIO, source: str, kind: str, size: int) -> Iterator[Page | Failure]:
    limit = {"json": MAX_WHOLE_BYTES, "html": MAX_HTML_BYTES}.get(kind, _MAX_TEXT_BYTES)
    if size > limit:
        what = {"json": "JSON; use JSON Lines", "html": "a page"}.get(kind, "one article")
        yield _fail(source, f"the file has {size:,} bytes, more than the {limit:,} of {what}")
        return
    text = decode(stream.read(limit), html=kind == "html")
    if kind == "json":
        yield from read_json(text, source)
    elif kind == "html":
        yield Page(source=source, content=text, form="html")
    elif not text.strip("\ufeff\0 \t\r\n\u00a0\u200b"):
        yield _fail(source, "the file holds blanks only")
    elif len(text) > MAX_ARTICLE_CHARACTERS:
        yield _fail(source, f"the text has {len(text):,} characters, more than {MAX_ARTICLE_CHARACTERS:,}; split it")
    else:
        labels, _ = find_labels(text)
        yield Page(
            source=source,
            content=text,
            url=labels.get("url"),
            outlet=labels.get("outlet"),
            author=labels.get("author"),
            title=labels.get("title"),
            published=labels.get("published"),
        )


def _fail(source: str, reason: str) -> Failure:
    return Failure(source=source, step="intake", reason=reason)
