"""A record of named values (a JSON object, a table row) to a Page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sayso.intake.limits import MAX_ARTICLE_CHARACTERS
from sayso.records import Failure, Page

# What feeds, crawlers and exports call the seven fields; where two are given, the earlier in this order wins.
_NAMES: dict[str, tuple[str, ...]] = {
    "id": ("id", "_id", "article_id", "guid", "uid"),
    "url": ("url", "link", "canonical_url", "source_url", "href"),
    "outlet": ("outlet", "publisher", "source", "sitename", "site_name", "site", "source_name", "publication"),
    "author": ("author", "authors", "byline", "creator"),
    "title": ("title", "headline"),
    "published": (
        "published",
        "published_at",
        "publishedat",
        "date_published",
        "datepublished",
        "publish_date",
        "publication_date",
        "pub_date",
        "pubdate",
        "date_publish",
        "date",
        "timestamp",
    ),
    "text": ("text", "body", "content", "maintext", "main_text", "article_text", "full_text", "fulltext"),
}
ALIASES: dict[str, str] = {alias: name for name, aliases in _NAMES.items() for alias in aliases}
_SURROGATE = re.compile("[\ud800-\udfff]")
# A name, title or address longer than this is a text in the wrong column.
_MAX_FIELD_CHARACTERS = 2_000


def page_from_fields(fields: Mapping[str, Any], source: str) -> Page | Failure:
    """Return the Page that the fields describe, whatever their order and capitals, or why there is none."""
    values = {key: _find(fields, key) for key in _NAMES}
    text = values.pop("text")
    reason = _find_fault(text, fields)
    if reason:
        return Failure(source=source, step="intake", reason=reason)
    lines = {key: _to_line(value) for key, value in values.items()}
    return Page(
        source=source,
        content=mend(text),
        id=lines["id"],
        url=lines["url"],
        outlet=lines["outlet"],
        author=lines["author"],
        title=lines["title"],
        published=lines["published"],
    )


def mend(text: str) -> str:
    """Return the text with each lone surrogate as U+FFFD: such code points cannot be stored or printed."""
    return _SURROGATE.sub("\ufffd", text)


def _find(fields: Mapping[str, Any], name: str) -> Any:
    lower = {key.strip().lower(): value for key, value in fields.items() if isinstance(key, str)}
    for alias in _NAMES[name]:
        if lower.get(alias) not in (None, ""):
            return lower[alias]
    return None


def _find_fault(text: Any, fields: Mapping[str, Any]) -> str | None:
    if text is None:
        found = ", ".join(str(key)[:40] for key in list(fields)[:8]) or "nothing"
        return f"expected a field `text` with the article, found {found}"
    if not isinstance(text, str):
        return f"expected `text` to be a string, found {type(text).__name__}"
    if not text.strip("\ufeff\0 \t\r\n\u00a0\u200b"):
        return "the text is empty"
    if len(text) > MAX_ARTICLE_CHARACTERS:
        return f"the text has {len(text):,} characters, more than the {MAX_ARTICLE_CHARACTERS:,} of any article"
    return None


def _to_line(value: Any) -> str | None:
    """Return a metadata value as one line: numbers as written, lists joined, objects by their name."""
    if isinstance(value, Mapping):
        value = next((value[key] for key in ("name", "title", "url", "id") if value.get(key)), None)
    if isinstance(value, (list, tuple)):
        value = ", ".join(line for line in map(_to_line, value[:20]) if line)
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    line = " ".join(mend(str(value))[:_MAX_FIELD_CHARACTERS].replace("\0", " ").split())
    return line or None
