"""Bytes to text: marks, declarations and evidence decide the encoding; what cannot be decoded becomes U+FFFD."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from sayso.intake.scripts import is_writing

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_DECLARED_WITHIN = 4096
# Browsers read these declarations as Windows-1252, since that is what such pages hold.
_MEANT_AS_CP1252 = frozenset(("ascii", "us-ascii", "latin-1", "iso8859-1", "iso-8859-1", "latin1", "cp1252"))
_HIGH = re.compile(rb"[\x80-\xff]+")
_SAMPLE_BYTES = 65_536
# English and West European text has under 5% of bytes above ASCII even with every quotation mark curly; Cyrillic,
# Greek, Arabic and Asian encodings have over 40%. Below the line a statistical guess is worse than Windows-1252.
_FOREIGN_SHARE = 0.15
# Letters above ASCII stand alone in West European text; in Russian they fill words of six, in Japanese whole lines.
_FOREIGN_RUN = 2
_FIRST_LEAD = 0xC2
# In UTF-16 text of European languages nearly every second byte is NUL; 40% of one parity allows for quotations.
_NUL_SHARE = 0.4


def decode(data: bytes, *, html: bool = False) -> str:
    """Return the text of the bytes, without a byte order mark; never raises.

    A file that mixes UTF-8 with Windows-1252 gets both right: each stray byte is read as Windows-1252.
    """
    encoding, skip = find_unicode(data)
    if encoding:
        return data[skip:].decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _find_declared(data) if html else None
    if declared and declared != "utf-8":
        return data.decode(declared, errors="replace")
    if _has_utf8(data):
        mixed = data.decode("utf-8", errors=_MIXED)
        return mixed if _is_likely(mixed) else data.decode("ascii", errors="replace")
    return data.decode(_guess(data), errors="replace")


def find_unicode(head: bytes) -> tuple[str | None, int]:
    """Return the Unicode encoding that a byte order mark or a pattern of NULs shows, and the length of the mark."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding, len(mark)
    sample = head[: _SAMPLE_BYTES // 4 * 4]
    if len(sample) < 8 or b"\0" not in sample:
        return None, 0
    quarters = [sample[i::4].count(0) / len(sample[i::4]) for i in range(4)]
    if quarters[0] < 0.1 and quarters[1] < 0.5 and min(quarters[2:]) > 0.9:
        return "utf-32-le", 0
    if quarters[3] < 0.1 and quarters[2] < 0.5 and min(quarters[:2]) > 0.9:
        return "utf-32-be", 0
    even, odd = (quarters[0] + quarters[2]) / 2, (quarters[1] + quarters[3]) / 2
    if odd > _NUL_SHARE and even < 0.1:
        return "utf-16-le", 0
    if even > _NUL_SHARE and odd < 0.1:
        return "utf-16-be", 0
    return None, 0


def _find_declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:_DECLARED_WITHIN])
    if not match:
        return None
    name = match.group(1).decode("ascii").lower()
    if name in _MEANT_AS_CP1252:
        return "cp1252"
    try:
        info = codecs.lookup(name)
        # Codecs such as base64 are no text encodings; UTF-16 cannot be true where ASCII could be read.
        b"a".decode(info.name)
    except (LookupError, ValueError):
        return None
    return None if info.name.startswith(("utf-16", "utf-32", "utf-7", "idna", "punycode")) else info.name


def _has_utf8(data: bytes) -> bool:
    """Tell whether some run of bytes above ASCII is a whole UTF-8 sequence (a stray one is hardly ever)."""
    good = bad = 0
    for match in _HIGH.finditer(data, 0, _SAMPLE_BYTES * 16):
        try:
            match.group().decode("utf-8")
            good += 1
        except UnicodeDecodeError:
            bad += 1
        if good + bad >= 2000:
            break
    # Asian double-byte text is by chance valid UTF-8 in one run of some 20; real mixtures have far more.
    return good > 0 and good * 10 >= bad


def _is_likely(text: str) -> bool:
    """Tell whether a text that was put together from two encodings reads as one."""
    sample = text[:_SAMPLE_BYTES]
    above = sum(character > "\x7f" for character in sample)
    return above < _FOREIGN_SHARE * len(sample) or is_writing(sample)


def _guess(data: bytes) -> str:
    first = _HIGH.search(data)
    start = max(0, first.start() - 1024) if first else 0
    sample = data[start : start + _SAMPLE_BYTES]
    runs = _HIGH.findall(sample)
    high = sum(map(len, runs))
    if high < _FOREIGN_SHARE * len(sample):
        return "cp1252"
    if high < _FOREIGN_RUN * len(runs) and is_writing(sample.decode("cp1252", errors="replace")):
        return "cp1252"
    best = from_bytes(sample).best()
    if best is not None and is_writing(sample.decode(best.encoding, errors="replace")):
        return best.encoding
    # Text of no script at all: as ASCII what is above it is lost, which tells the reader of the file that it is none.
    return "cp1252" if is_writing(sample.decode("cp1252", errors="replace")) else "ascii"


def _read_stray(error: UnicodeError) -> tuple[str, int]:
    """Return what a byte that is not UTF-8 stands for: Windows-1252, or U+FFFD for a sequence cut short."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    if error.end >= len(error.object) and error.object[error.start] >= _FIRST_LEAD:
        return "\ufffd", error.end
    # One byte only: what follows may be a stray of its own ("é”" in Windows-1252 looks like a sequence cut short).
    stray = error.object[error.start : error.start + 1]
    return stray.decode("cp1252", errors="replace"), error.start + 1


_MIXED = "sayso.mixed"
codecs.register_error(_MIXED, _read_stray)
