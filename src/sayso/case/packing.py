"""Text and JSON as bytes: lossless for every code point, NUL and lone surrogates included, and small."""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from typing import Any

# Databases refuse some of these and terminals obey others; the index needs none of them.
_UNINDEXABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def pack_text(text: str) -> bytes:
    """Return a text compressed; `unpack_text` gives back exactly the same code points."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"))


def unpack_text(data: bytes) -> str:
    """Return the text that `pack_text` was given."""
    return zlib.decompress(data).decode("utf-8", "surrogatepass")


def pack_json(value: Any) -> bytes:
    """Return a JSON value compressed."""
    return pack_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def unpack_json(data: bytes) -> Any:
    """Return the value that `pack_json` was given."""
    return json.loads(unpack_text(data))


def digest(*parts: Any) -> str:
    """Return a digest of JSON values: equal parts give equal digests, and in practice only those."""
    whole = json.dumps(parts, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()


def indexable(text: str) -> str:
    """Return a text as the search index may hold it: control characters and lone surrogates become spaces."""
    return _UNINDEXABLE.sub(" ", text)
