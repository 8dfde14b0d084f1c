"""The header that a plain-text article may begin with: lines such as `Outlet: Dol Courier`, up to a blank line."""

from __future__ import annotations

import re

_LABELS = {
    "title": "title headline",
    "outlet": "outlet source publisher publication site",
    "author": "author authors byline by",
    "published": "date published publication-date publication_date",
    "url": "url link address",
}
_FIELDS = {label: field for field, labels in _LABELS.items() for label in labels.split()}
_LINE = re.compile(r"[ \t]*(?P<label>[A-Za-z][A-Za-z_-]{1,20})[ \t]*:(?:[ \t]+(?P<value>[^\n\r]{1,2000}))?[ \t]*$")
_FENCE = "---"
# The longest header seen in saved articles has ten lines; a list of definitions goes on.
_MOST_LINES = 14
_WITHIN = 8_000


def find_labels(text: str) -> tuple[dict[str, str], int]:
    """Return the labelled values at the top of a text by field, and where the header ends; nothing and 0 without one.

    Every line up to the first blank one must be labelled, and one label be known: "Source: officials say ..." in the
    middle of a paragraph, or a first line alone with its story below, is no header.
    """
    found: dict[str, str] = {}
    at, begun = len(text) - len(text.lstrip("\ufeff \t\r\n")), 0
    for number, line in enumerate(text[at : at + _WITHIN].splitlines(keepends=True)):
        written = line.strip()
        closes = written == _FENCE and begun > 0
        if closes or (not written and begun):
            end = at + (len(line.rstrip()) if closes else 0)
            return (found, end) if found else ({}, 0)
        match = _LINE.match(line.rstrip("\r\n"))
        if number >= _MOST_LINES or not (match or (written == _FENCE and number == 0)):
            break
        if match:
            begun += 1
            field = _FIELDS.get(match["label"].lower())
            value = (match["value"] or "").strip(" \t\"'")
            if field and value:
                found.setdefault(field, value)
        at += len(line)
    return {}, 0
