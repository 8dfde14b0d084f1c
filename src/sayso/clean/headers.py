"""Title and author that stand in the first lines of a plain text; the text itself stays whole."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.clean.lines import find_lines
from sayso.clean.names import is_agency
from sayso.records import Spans
from sayso.spans import touches

_FIRST_LINES = 6
# Headlines run to some 120 characters; a first line without a stop that is longer is a paragraph cut off.
_TITLE_CHARACTERS = 180
_STOPPED = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")
_AUTHOR = re.compile(
    r"\W{0,3}by[: ]\s*(?P<name>(?-i:[A-ZÀ-Þ])[^\n|·•;\d]{1,80}?)\s*"
    r"(?:$|[|·•;]|(?<=\w{3})\.\s|,?\s*(?:updated|published|posted)\b|\d|,\s*(?:mon|tue|wed|thu|fri|sat|sun))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Header:
    """What the first lines say; None where they do not."""

    title: str | None
    author: str | None


def find_header(text: str, clutter: Spans) -> Header:
    """Return title and author where the first lines are a header and not the story."""
    lines = find_lines(text[:4_000])[:_FIRST_LINES]
    title = author = None
    for number, line in enumerate(lines[:-1]):
        written = text[line.start : line.end]
        match = _AUTHOR.match(written)
        if match and not author and not _STOPPED.search(written):
            author = " ".join(match["name"].split()).rstrip(",")
        elif number < 2 and not title and not touches(line, clutter) and _is_title(written):
            # "In Rudaw", "AFP": whose text it is, above the headline.
            longer = len(written.split()) > 2 and not is_agency(written)
            title = " ".join(written.split()) if longer else None
    return Header(title=title, author=author)


def _is_title(line: str) -> bool:
    return len(line) <= _TITLE_CHARACTERS and not _STOPPED.search(line) and line[:1] not in "“\"'«-*"
