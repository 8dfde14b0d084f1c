"""Page to Article: main text, clutter, credits, date and id; the text of a plain page is left as it is."""

from __future__ import annotations

from dataclasses import replace

from sayso.clean.clutter import find_clutter
from sayso.clean.credits import find_credits
from sayso.clean.headers import find_header
from sayso.clean.identity import make_id
from sayso.clean.mastheads import find_masthead
from sayso.clean.pages import find_main_text
from sayso.clean.published import find_published
from sayso.lexicons.header_labels import find_labels
from sayso.records import Article, Failure, Page
from sayso.spans import merge, trim

_BLANKS = " \t\r\n\u00a0\u200b\u200c\u200d\u2060\ufeff\0\f\v"


def clean(page: Page) -> Article | Failure:
    """Return the Article that a page holds, or why it holds none."""
    on_page = None
    if page.form == "html":
        main = find_main_text(page.content)
        if main is None:
            return Failure(source=page.source, step="clean", reason="no article text found in the page")
        on_page = main.published
        page = replace(
            page,
            content=main.text,
            url=page.url or main.url,
            outlet=page.outlet or main.outlet,
            author=page.author or main.author,
            title=page.title or main.title,
        )
    if not page.content.strip(_BLANKS):
        return Failure(source=page.source, step="clean", reason="the text is empty")
    return _describe(page, on_page)


def _describe(page: Page, on_page: str | None) -> Article:
    text, url = page.content, _tidy(page.url)
    outlet = _tidy(page.outlet) or find_masthead(text)
    _, end = find_labels(text)
    label_lines = (trim(text, 0, end),) if end else ()
    clutter = merge((*find_clutter(text, outlet=outlet), *filter(None, label_lines)), gap=1)
    header = find_header(text, clutter, outlet=outlet)
    author = _tidy(page.author)
    published = find_published(page, text, on_page=on_page)
    given = (_tidy(value) for value in (page.outlet, page.author, page.title, page.published))
    return Article(
        id=_tidy(page.id) or make_id(url, text, *given),
        text=text,
        url=url,
        outlet=outlet,
        author=author or header.author,
        title=_tidy(page.title) or header.title,
        published=published.value,
        published_basis=published.basis,
        clutter=clutter,
        source=_name_file(page.source),
        credits=find_credits(text, clutter, author=author, outlet=outlet),
    )


def _name_file(source: str) -> str | None:
    """Return the name of the file, with the line in it: the folder above is the person's own affair."""
    return source.replace("\\", "/").rsplit("/", 1)[-1] if source not in ("", "-") else None


def _tidy(value: str | None) -> str | None:
    """Return a metadata value in one line without blanks around it, None where nothing is left."""
    return " ".join((value or "").replace("\0", " ").strip(_BLANKS).split()) or None


__all__ = ["clean"]
