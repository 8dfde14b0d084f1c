"""Title and author that stand in the first lines of a plain text; the text itself stays whole."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.clean.dates import find_date
from sayso.clean.lines import find_lines
from sayso.clean.mastheads import drop_outlet
from sayso.clean.names import is_agency
from sayso.records import Spans
from sayso.spans import touches

_FIRST_LINES = 6
# Headlines run to some 120 characters; a first line without a stop that is longer is a paragraph cut off.
_TITLE_CHARACTERS = 180
# "Published: Tuesday, 13 May 2031 at 7.45 p.m. GMT"
_DATE_CHARACTERS = 80
_WORDS_BESIDE = re.compile(
    r"\b(?!(?:published|posted|updated|date|dated|on|at|from|last|first|am|pm|gmt|utc|mon|tue|wed|thu|fri|sat|sun"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[a-z]{1,4}t)\b)[^\W\d_]{2,}",
    re.IGNORECASE,
)
_HEADING = re.compile(r"^#{1,6}\s+")
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


def find_header(text: str, clutter: Spans, *, outlet: str | None = None) -> Header:
    """Return title and author where the first lines are a header and not the story."""
    lines = find_lines(text[:4_000])[:_FIRST_LINES]
    title = author = None
    looked_at = 0
    for line in lines[:-1]:
        written = text[line.start : line.end]
        match = _AUTHOR.match(written)
        if match and not author and not _STOPPED.search(written):
            author = drop_outlet(" ".join(match["name"].split()).rstrip(","), outlet)
            looked_at += 1
        elif _is_other(written, outlet):
            continue
        elif looked_at < 2 and not title and not touches(line, clutter) and _is_title(written):
            # "In Rudaw", "AFP": whose text it is, above the headline.
            longer = len(written.split()) > 2 and not is_agency(written)
            title = " ".join(_HEADING.sub("", written).split()) if longer else None
            looked_at += 1
        else:
            looked_at += 1
    return Header(title=title, author=author)


def _is_other(line: str, outlet: str | None) -> bool:
    """Tell whether a line is the outlet's name or a date, and so neither title nor story."""
    bare = line.strip(" *_#>-–—|·•")
    if outlet and bare.lower().startswith(outlet.lower()):
        bare = bare[len(outlet) :].lstrip(" ,|·•;–—-")
        if not bare:
            return True
    found = find_date(bare) if len(bare) <= _DATE_CHARACTERS else None
    return found is not None and not _WORDS_BESIDE.search(bare[: found[1]] + " " + bare[found[2] :])


def _is_title(line: str) -> bool:
    written = _HEADING.sub("", line)
    return len(line) <= _TITLE_CHARACTERS and not _STOPPED.search(line) and written[:1] not in "“\"'«-*"
