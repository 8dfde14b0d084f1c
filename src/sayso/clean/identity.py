"""An article's id."""

from __future__ import annotations

import hashlib

# 64 bits: among ten million articles two share an id by chance once in 370,000 cases.
_ID_CHARACTERS = 16


def make_id(url: str | None, text: str, *described: str | None) -> str:
    """Return an id that the same text at the same address always has; line ends and outer blanks do not count.

    `described` tells apart reprints without an address: outlet, author, title and time, as given.
    """
    body = "\n".join(text.split("\r\n")).replace("\r", "\n").strip()
    head = "\n".join((value or "").strip() for value in (url, *described))
    content = f"{head}\n{body}".encode("utf-8", errors="replace")
    return hashlib.sha256(content).hexdigest()[:_ID_CHARACTERS]
