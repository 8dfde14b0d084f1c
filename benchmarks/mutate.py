"""Hostile inputs made from honest ones: truncated, re-encoded, spliced, stuffed with random bytes; seeded."""

from __future__ import annotations

import csv
import io
import json
import random
import zipfile
from collections.abc import Callable, Iterator

_TITLE = "Two bridges closed after the storm in Varnica"
_PARAGRAPHS = (
    "VARNICA, May 17 (Northmark) - Two bridges over the Lom were closed on Monday after a storm damaged their piers, "
    "a spokesman for the road authority said.",
    "“We will not reopen them before the divers have been down,” the spokesman, Petar Ilić, told reporters. «Nobody "
    "was hurt», he added.",
    "At least 14 lorries were stranded, according to two officials who asked not to be named; the union put the number "
    "at ‘more than forty’.",
    "READ ALSO: Ferry prices to double this summer",
    "The mayor, Zoë Brânză, denied on Tuesday that inspections had been cut. „That is invented“, she wrote.",
    "© 2032 Northmark News. Sign up for our newsletter",
)
_TEXT = _TITLE + "\n\nBy Northmark News | Updated 7:45 p.m., Mon May 17, 2032\n\n" + "\n\n".join(_PARAGRAPHS) + "\n"


def mutations(seed: int, count: int) -> Iterator[tuple[str, bytes]]:
    """Yield `count` files as (name with extension, content); the same seed always gives the same files."""
    chance = random.Random(seed)
    examples = tuple(_examples())
    for number in range(count):
        name, content = chance.choice(examples)
        for _ in range(chance.randint(1, 4)):
            content = chance.choice(_MUTATIONS)(content, chance)
        stem, _, suffix = name.rpartition(".")
        # A file's name is no promise of what it holds.
        suffix = chance.choice(("txt", "html", "jsonl", "csv", "zip", "json")) if chance.random() < 0.15 else suffix
        yield f"{number:05d}-{stem}.{suffix}", content[:_LONGEST]


def _examples() -> Iterator[tuple[str, bytes]]:
    yield "text.txt", _TEXT.encode()
    body = "".join(f"<p>{paragraph}</p>" for paragraph in _PARAGRAPHS)
    page = (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{_TITLE}</title><meta property='
        f'"article:published_time" content="2032-05-17T19:45:00+02:00"></head><body><article><h1>{_TITLE}</h1>{body}'
        "</article><footer>Cookie settings</footer></body></html>"
    )
    yield "page.html", page.encode()
    record = {"url": "https://northmark.example/2032/05/17/bridges", "outlet": "Northmark News", "author": "P. Ilić"}
    record |= {"title": _TITLE, "published": "2032-05-17T17:45:00Z", "text": _TEXT}
    lines = "".join(json.dumps(record | {"id": str(number)}) + "\n" for number in range(3))
    yield "lines.jsonl", lines.encode()
    yield "array.json", json.dumps([record, record], ensure_ascii=False).encode()
    table = io.StringIO()
    writer = csv.DictWriter(table, fieldnames=list(record))
    writer.writeheader()
    writer.writerows([record, record])
    yield "table.csv", table.getvalue().encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (("a/text.txt", _TEXT), ("page.html", page), ("lines.jsonl", lines)):
            archive.writestr(zipfile.ZipInfo(name), content)
    yield "archive.zip", packed.getvalue()


_LONGEST = 400_000
_ENCODINGS = (
    "utf-16",
    "utf-16-le",
    "utf-32",
    "utf-8-sig",
    "cp1252",
    "cp1250",
    "cp1251",
    "koi8-r",
    "shift_jis",
    "utf-7",
)
_STUFFING = (
    b"\0", b"\0" * 64, b"\xff\xfe", b"\xef\xbb\xbf", b"\xe2\x80", b"\xc2\xa0", b"\xe2\x80\x8b", b"\r", b"\r\n", b"\x85",
    b"\xe2\x80\xa8", b'"', b"''", b"\xe2\x80\x9c" * 500, b"(" * 2000, b"[" * 2000, b"{" * 500, b"<" * 2000, b"&#0;",
    b"\\ud800", b"\\u0000", b"]]>", b"<!--", b"<script>", b"<div>" * 3000, b"1" * 5000, b"." * 3000, b" | " * 800,
    b"By " * 800, b"Source: " * 500, b"2032-13-45", b"9" * 30 + b" May 99999", b"\x1b[31m", b"\xf0\x9f\x94\xb4" * 50,
    b"\n" * 3000, b"A" * 20000, b"a.b." * 4000, b",\"" * 900, b"\t" * 900, b"PK\x03\x04", b"PK\x05\x06", b"%PDF-",
)  # fmt: skip


def _truncate(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randint(0, len(content))]


def _behead(content: bytes, chance: random.Random) -> bytes:
    return content[chance.randint(0, min(len(content), 200)) :]


def _recode(content: bytes, chance: random.Random) -> bytes:
    return content.decode("utf-8", errors="replace").encode(chance.choice(_ENCODINGS), errors="replace")


def _misread(content: bytes, chance: random.Random) -> bytes:
    """Return the bytes as a program that took them for another encoding would have saved them."""
    return content.decode(chance.choice(("cp1252", "latin-1", "cp437")), errors="replace").encode()


def _scatter(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.randint(1, 40) if changed else 0):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _stuff(content: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(content))
    return content[:at] + chance.choice(_STUFFING) + content[at:]


def _splice(content: bytes, chance: random.Random) -> bytes:
    _, other = chance.choice(tuple(_examples()))
    at, start = chance.randint(0, len(content)), chance.randint(0, len(other))
    return content[:at] + other[start : start + chance.randint(0, 2000)] + content[at:]


def _repeat(content: bytes, chance: random.Random) -> bytes:
    start = chance.randint(0, len(content))
    piece = content[start : start + chance.randint(1, 400)]
    return content[:start] + piece * chance.randint(2, 60) + content[start:]


def _drown(content: bytes, chance: random.Random) -> bytes:
    """Return random bytes with a little of the content left."""
    return chance.randbytes(chance.randint(0, 4000)) + content[: chance.randint(0, 200)]


def _unwrap(content: bytes, chance: random.Random) -> bytes:
    return content.replace(chance.choice((b"\n", b" ", b">", b'"', b".", b",")), b"")


_Mutation = Callable[[bytes, random.Random], bytes]
_MUTATIONS: tuple[_Mutation, ...] = (
    _truncate,
    _behead,
    _recode,
    _misread,
    _scatter,
    _stuff,
    _stuff,
    _splice,
    _repeat,
    _drown,
    _unwrap,
)
