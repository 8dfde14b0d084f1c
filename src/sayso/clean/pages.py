"""A saved web page to its main text and what it says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import trafilatura
from htmldate import find_date
from lxml.etree import LxmlError  # type: ignore[import-untyped]
from trafilatura.settings import Document

# What the parsers raise on hostile pages; anything else is a fault of ours and has to be seen.
_PARSER_FAULTS = (LxmlError, ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError)
# A page nested deeper than any layout; parsers take time squared in the depth.
_MAX_TAGS = 200_000
_DATE_OPTIONS: dict[str, Any] = {
    "original_date": True,
    # Guessing from any number on the page would make dates up.
    "extensive_search": False,
    "min_date": datetime(1900, 1, 1),
    # The library takes dates after today's for faults; archives and tests hold them.
    "max_date": datetime(2199, 12, 31),
}
_LETTER = re.compile(r"[^\W\d_]")
_CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_STAMPED = re.compile(
    r"""(?:"datePublished"\s*:\s*"|(?:property|name|itemprop)=["']?(?:article:published_time|datePublished|pubdate|date)"""
    r"""["']?[^<>]{0,80}?content=["']?)(?P<value>\d{4}-\d\d-\d\d[T ]\d\d:\d\d[^"'<>\s]{0,20})""",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MainText:
    """The article on a page and the metadata that the page gives."""

    text: str
    title: str | None
    author: str | None
    outlet: str | None
    url: str | None
    published: str | None


def find_main_text(html: str) -> MainText | None:
    """Return the article of a saved page, or None where the page holds none."""
    html = _CONTROLS.sub(" ", html)
    if html.count("<") > _MAX_TAGS:
        return None
    try:
        found = trafilatura.bare_extraction(
            html, with_metadata=True, include_comments=False, date_extraction_params=_DATE_OPTIONS
        )
    except _PARSER_FAULTS:
        return None
    if not isinstance(found, Document) or not _LETTER.search(found.text or ""):
        return None
    return MainText(
        text=found.text or "",
        title=found.title,
        author=found.author,
        outlet=found.sitename,
        url=found.url,
        published=_find_stamp(html),
    )


def _find_stamp(html: str) -> str | None:
    """Return the date the page gives, with the time of day where its metadata says that too."""
    try:
        day = find_date(html, **_DATE_OPTIONS)
    except _PARSER_FAULTS:
        day = None
    stamp = _STAMPED.search(html)
    if stamp and (day is None or stamp["value"].startswith(day)):
        return stamp["value"]
    return day
