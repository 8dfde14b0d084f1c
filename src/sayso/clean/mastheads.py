"""The outlet that a text names as its own in its first lines: a line with its name alone, or the end of a byline."""

from __future__ import annotations

import re

from sayso.clean.dates import find_date
from sayso.clean.lines import find_lines
from sayso.clean.names import is_agency, is_outlet, is_staff

_FIRST_LINES = 5
_NAME_CHARACTERS = 60
_BYLINE = re.compile(r"\W{0,3}by[: ]\s*(?P<names>[^\n|·•]{2,160})", re.IGNORECASE)
_PART = re.compile(r"\s*[,|·•;]\s*")
_STOPPED = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")
_MARKS = " \t*_#>-–—|·•"


def find_masthead(text: str) -> str | None:
    """Return the outlet above or below the title, or in the byline; whose text it is, as far as the text tells.

    A known agency there is a credit and no masthead: its lines stand in the texts of others.
    """
    in_byline = None
    for line in find_lines(text[:4_000])[:_FIRST_LINES]:
        written = text[line.start : line.end]
        byline = _BYLINE.match(written)
        if byline and not _STOPPED.search(written):
            in_byline = in_byline or _find_in_byline(byline["names"])
            continue
        name = written.strip(_MARKS)
        if len(written) > _NAME_CHARACTERS or _STOPPED.search(written):
            if len(written) > 2 * _NAME_CHARACTERS:
                # The story has begun.
                break
            continue
        if find_date(name):
            name = _PART.split(name)[0]
        if is_outlet(name) and not is_agency(name) and name[:1].isupper():
            return name
    return in_byline


def drop_outlet(author: str, outlet: str | None) -> str | None:
    """Return who wrote an article without the outlet beside the name."""
    parts = [part for part in _PART.split(author) if part and part != outlet]
    return ", ".join(parts) or None


def _find_in_byline(names: str) -> str | None:
    people, *behind = _PART.split(names)
    if not people:
        return None
    return next((part for part in behind if is_outlet(part) and not is_agency(part) and not is_staff(part)), None)
