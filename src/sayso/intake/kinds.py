"""What a file holds, told by its content; its name decides only between forms of text."""

from __future__ import annotations

import json
import re
from typing import Literal
from unicodedata import category

from sayso.intake.fields import ALIASES
from sayso.lexicons.signatures import SIGNATURES

Kind = Literal["text", "html", "jsonl", "json", "table", "zip"]

_ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OFFICE_MEMBERS = (b"word/", b"xl/", b"ppt/", b"mimetypeapplication/")
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body|meta|article|title|script)\b", re.IGNORECASE)
_PAGE_WITHIN = 4096
_TAG = re.compile(r"</?(?:p|div|span|br|a|h[1-6]|ul|li|table|section)\b[^<>]{0,200}>", re.IGNORECASE)
_TEXT_CONTROLS = frozenset("\t\n\r\f\v\b\x1b\x85\0")
_NOISE_CHARACTERS = 16_384
# Text has hardly any other controls; random bytes have 9%, packed data the same, machine code more.
_BINARY_SHARE = 0.02
# A text cut out of another encoding loses some characters; random UTF-16 or NUL padding loses most.
_LOST_SHARE = 0.1
# A few strays may stand in a text of any length, but a fifth of a short one makes it none.
_SHORT_SHARE = 0.2


def find_binary(head: bytes) -> str | None:
    """Return what the bytes are in words where they are no text ("a picture"), None where they may be text."""
    for signature, at, words in SIGNATURES:
        if head[at : at + len(signature)] == signature:
            return words
    if head.startswith(_ZIP_MARKS) and any(member in head[:4096] for member in _OFFICE_MEMBERS):
        return "an office document"
    return None


def is_noise(text: str) -> bool:
    """Tell whether the start of a file, decoded, is no text at all."""
    start = text[:_NOISE_CHARACTERS]
    odd = sum(category(character) == "Cc" and character not in _TEXT_CONTROLS for character in start)
    lost = start.count("\ufffd") + start.count("\0") / 3
    if (odd + lost) > _SHORT_SHARE * len(start):
        return True
    return odd > max(4, len(start) * _BINARY_SHARE) or lost > max(4, len(start) * _LOST_SHARE)


def find_kind(head: bytes, text: str, suffix: str) -> Kind:
    """Return the form of a file from its first bytes, their text and its suffix (".csv", or "" where unknown)."""
    if head.startswith(_ZIP_MARKS):
        return "zip"
    start = text.lstrip("\ufeff \t\r\n\0")
    if start.startswith("{") and (suffix in (".json", ".jsonl", ".ndjson") or _is_json_line(start)):
        return "jsonl" if suffix in (".jsonl", ".ndjson") or _is_json_line(start) else "json"
    if suffix in (".jsonl", ".ndjson"):
        return "jsonl"
    if start.startswith("[") and (suffix == ".json" or re.match(r"\[\s*\{\s*\"", start)):
        return "json"
    if start.startswith("<") and _PAGE.search(start[:_PAGE_WITHIN]):
        return "html"
    if suffix in (".html", ".htm", ".xhtml") and _TAG.search(text):
        return "html"
    if suffix in (".csv", ".tsv") or _is_table_header(start):
        return "table"
    return "text"


def _is_json_line(text: str) -> bool:
    line = text.split("\n", 1)[0]
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and any(str(key).lower() in ALIASES for key in value)


def _is_table_header(text: str) -> bool:
    line = text.split("\n", 1)[0].strip().lower()
    for delimiter in ",\t;|":
        names = [name.strip(" \"'\r") for name in line.split(delimiter)]
        if len(names) > 1 and all(name in ALIASES for name in names) and "text" in map(ALIASES.get, names):
            return True
    return False
