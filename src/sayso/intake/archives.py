"""ZIP archives of articles, read in memory and never unpacked to disk; bombs end with a reason."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from sayso.intake.limits import (
    MAX_WHOLE_BYTES,
    MAX_ZIP_BYTES,
    MAX_ZIP_DEPTH,
    MAX_ZIP_MEMBERS,
    MAX_ZIP_RATIO,
    ZIP_RATIO_FROM_BYTES,
)
from sayso.records import Failure

_ENCRYPTED = 0x1
_FAULTS = (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError)


def unpack(stream: BinaryIO, source: str, *, depth: int = 0) -> Iterator[tuple[str, bytes] | Failure]:
    """Yield each member of a ZIP as `archive/member` and its bytes, in order of names, or why it is not read.

    `depth` is how many archives this one lies in.
    """
    if depth >= MAX_ZIP_DEPTH:
        yield _fail(source, f"archives nested deeper than {MAX_ZIP_DEPTH}")
        return
    try:
        archive = zipfile.ZipFile(stream)
    except _FAULTS as error:
        yield _fail(source, f"a damaged ZIP archive: {error}")
        return
    with archive:
        members = [member for member in archive.infolist() if not member.is_dir() and not _is_furniture(member)]
        if len(members) > MAX_ZIP_MEMBERS:
            yield _fail(source, f"the archive has {len(members):,} members, more than {MAX_ZIP_MEMBERS:,}")
            return
        left = MAX_ZIP_BYTES
        for member in sorted(members, key=lambda member: member.filename):
            where = f"{source}/{member.filename}"
            content = _unpack(archive, member, min(left, MAX_WHOLE_BYTES))
            if isinstance(content, str):
                yield _fail(where, content)
                continue
            left -= len(content)
            yield where, content


def _is_furniture(member: zipfile.ZipInfo) -> bool:
    parts = PurePosixPath(member.filename).parts
    return "__MACOSX" in parts or any(part.startswith(".") and part not in (".", "..") for part in parts)


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limit: int) -> bytes | str:
    """Return the member's bytes, or in words why they are not read; sizes it claims are not believed."""
    if member.flag_bits & _ENCRYPTED:
        return "encrypted; unpack the archive with its password first"
    bound = max(ZIP_RATIO_FROM_BYTES, member.compress_size * MAX_ZIP_RATIO)
    if member.file_size > min(bound, limit):
        return f"it unpacks to {member.file_size:,} bytes, more than an archive of articles does"
    try:
        with archive.open(member) as packed:
            content = packed.read(min(bound, limit) + 1)
    except _FAULTS as error:
        return f"damaged in the archive: {error}"
    if len(content) > min(bound, limit):
        return "it unpacks to more bytes than an archive of articles does"
    return content


def _fail(source: str, reason: str) -> Failure:
    return Failure(source=source, step="intake", reason=reason)
