"""A stream of bytes to its lines, each decoded on its own: files put together from several sources mix encodings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from sayso.intake.decode import decode, find_unicode
from sayso.intake.limits import HEAD_BYTES, MAX_LINE_BYTES


def split_lines(stream: BinaryIO) -> Iterator[tuple[int, str | None]]:
    """Yield numbered lines without their ends, None for one longer than any article; one line at a time is held."""
    head = stream.read(HEAD_BYTES)
    stream.seek(0)
    encoding, _ = find_unicode(head)
    end = b"\n" if encoding is None or encoding == "utf-8" else "\n".encode(encoding)
    for number, raw in enumerate(_cut(stream, end), 1):
        if raw is None:
            yield number, None
        elif encoding and encoding != "utf-8":
            yield number, raw.decode(encoding, errors="replace")
        else:
            yield number, decode(raw)


def _cut(stream: BinaryIO, end: bytes) -> Iterator[bytes | None]:
    width = len(end)
    held, overlong = bytearray(), False
    while chunk := stream.read(1_048_576):
        start = len(held)
        held += chunk
        begin = 0
        at = _find_end(held, end, max(0, start - width))
        while at >= 0:
            yield None if overlong else bytes(held[begin:at])
            overlong = False
            begin = at + width
            at = _find_end(held, end, begin)
        del held[:begin]
        if len(held) > MAX_LINE_BYTES:
            # Whole characters only, so that the next line starts at one.
            del held[: len(held) // 4 * 4]
            overlong = True
    if held or overlong:
        yield None if overlong else bytes(held)


def _find_end(held: bytearray, end: bytes, start: int) -> int:
    """Return where the next line ends: in UTF-16 the bytes of a line end count only at a whole character."""
    at = held.find(end, start)
    while at >= 0 and at % len(end):
        at = held.find(end, at + 1)
    return at
