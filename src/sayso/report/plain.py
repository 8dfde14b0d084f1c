"""Text from articles made harmless for a terminal, and small words of the reports."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from sayso.records import Article, Span

# Control characters and characters that turn round what follows them are shown by their code points.
_SHOWN = frozenset(("Cc", "Cf", "Cs", "Cn", "Co"))
# Soft hyphens and characters without width are no difference a reader can see.
_WITHOUT_WIDTH = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_OPENING = frozenset('"“„«‘”')
# An article without an outlet is called by so much of its title.
_SHORT_TITLE = 44
_BLANK = frozenset("\n\r\t\v\f\x85\u2028\u2029")


def show_plainly(text: str, *, keep_lines: bool = True) -> str:
    """Return a text as it may be printed: control characters and those that turn text round become visible."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_show(character, keep_lines) for character in text)


def _show(character: str, keep_lines: bool) -> str:
    if character in _BLANK:
        return "\n" if keep_lines and character == "\n" else " "
    if character in _WITHOUT_WIDTH:
        return ""
    if unicodedata.category(character) in _SHOWN:
        return f"<U+{ord(character):04X}>"
    return character


def show_line(text: str, *, limit: int | None = None) -> str:
    """Return a text on one line, cut at a word where it is longer than `limit`."""
    line = " ".join(show_plainly(text, keep_lines=False).split())
    if limit is None or len(line) <= limit:
        return line
    return line[: limit - 1].rsplit(" ", 1)[0].rstrip(",;:–—-") + "…"


def quote_span(article: Article, span: Span) -> str:
    """Return the exact words of a span, on one line."""
    return show_line(article.text[span.start : span.end])


def in_quotes(words: str) -> str:
    """Return words in quotation marks, unless they bring their own."""
    return words if words[:1] in _OPENING else f"“{words}”"


def name_outlet(article: Article) -> str:
    """Return who published an article, by the best name there is: its outlet, its site, its title, its id."""
    if article.outlet:
        return show_line(article.outlet)
    site = _find_site(article.url)
    if site:
        return show_line(site)
    return in_quotes(show_line(article.title, limit=_SHORT_TITLE)) if article.title else show_line(article.id)


def _find_site(url: str | None) -> str | None:
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.") or None
    except ValueError:  # an address as it was given, such as "http://[", need not be one
        return None


def count_outlets(articles: Sequence[Article]) -> str:
    """Return how many outlets published the articles, as far as they are known."""
    known = len({name_outlet(a) for a in articles if a.outlet or a.url})
    unknown = sum(not (a.outlet or a.url) for a in articles)
    if not known:
        return "outlets unknown"
    return count(known, "outlet") + (f" and {unknown} unknown" if unknown else "")


def name_time(published: str | None) -> str:
    """Return a publication time as a reader takes it in: day and minute, or that it is unknown."""
    if not published:
        return "date unknown"
    return show_line(published.replace("T", " ").removesuffix("Z").removesuffix("+00:00"))[:16]


def count(number: int, word: str, plural: str | None = None) -> str:
    """Return a number with its word: 1 article, 2 articles."""
    return f"{number} {word if number == 1 else plural or word + 's'}"


def name_span(articles: Sequence[Article]) -> str:
    """Return the time from the first to the last article that has one."""
    days = sorted(name_time(a.published)[:10] for a in articles if a.published)
    unknown = sum(a.published is None for a in articles)
    if not days:
        return "dates unknown"
    span = days[0] if days[0] == days[-1] else f"{days[0]} to {days[-1]}"
    return f"{span}, {unknown} undated" if unknown else span


def pick(articles: Mapping[str, Article], names: Sequence[str]) -> list[Article]:
    """Return the named articles."""
    return [articles[name] for name in names]
