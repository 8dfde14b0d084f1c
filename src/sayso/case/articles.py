"""Articles and their Readings in the database: each goes in whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Literal
from urllib.parse import urlsplit

from sqlalchemy import Connection, insert, select, text, update

from sayso.case.packing import digest, indexable, pack_json, pack_text, unpack_json, unpack_text
from sayso.case.pending import put_pending
from sayso.case.schema import articles, facts, failures, keys, pages, readings
from sayso.interchange import reading_from_json, reading_to_json
from sayso.records import Article, Failure, Page, Reading

Arrival = Literal["new", "version", "known"]
# SQLite takes 32,766 values in a statement; far fewer keep statements short.
_CHUNK = 500


def page_digest(page: Page) -> str:
    """Return what tells a page from every other, wherever it was found."""
    if page.id or page.url:
        return digest(page.id, page.url, page.outlet, page.author, page.title, page.published, page.form, page.content)
    return digest(page.source, page.outlet, page.author, page.title, page.published, page.form, page.content)


def article_digest(page: Page, article: Article) -> str:
    """Return what tells a version of an article from every other; an id that was made tells it by itself."""
    if not (page.id or "").strip():
        return digest(article.id)
    given = (article.url, article.outlet, article.author, article.title, article.published)
    return digest(article.id, *given, article.text)


def is_known(connection: Connection, page: Page) -> bool:
    """Tell whether the very same page has been taken in before."""
    return connection.execute(select(pages.c.article).where(pages.c.digest == page_digest(page))).first() is not None


def put_reading(connection: Connection, page: Page, reading: Reading, *, reader: str) -> Arrival:
    """Keep an article with its Reading: new, a further version of a known one, or already there."""
    article = reading.article
    mark = article_digest(page, article)
    known = connection.execute(select(articles.c.number).where(articles.c.digest == mark)).scalar()
    if known is not None:
        _note_page(connection, page, known)
        return "known"
    document, is_version = _find_document(connection, article)
    number = _insert_article(connection, reading, mark=mark, document=document, reader=reader)
    _note_page(connection, page, number)
    _choose_current(connection, document)
    _index_words(connection, number, article)
    return "version" if is_version else "new"


def put_failure(connection: Connection, failure: Failure) -> bool:
    """Keep a failure; tell whether it is a new one."""
    record = [failure.source, failure.step, failure.reason]
    mark = digest(record)
    if connection.execute(select(failures.c.number).where(failures.c.digest == mark)).first() is not None:
        return False
    connection.execute(insert(failures).values(digest=mark, record=pack_json(record)))
    return True


def replace_reading(connection: Connection, number: int, reading: Reading, *, reader: str) -> None:
    """Put a newer reader's Reading in the place of an older one's."""
    values = {"reader": reader, "record": _pack_reading(reading)}
    connection.execute(update(readings).where(readings.c.article == number).values(**values))
    put_pending(connection, "index", [number])


def load_readings(connection: Connection, numbers: Iterable[int]) -> Iterator[tuple[int, Reading]]:
    """Yield the Readings of the numbered articles, in the order of their numbers."""
    wanted = sorted(numbers)
    for start in range(0, len(wanted), _CHUNK):
        query = (
            select(articles.c.number, articles.c.record, articles.c.text, readings.c.record)
            .join(readings, readings.c.article == articles.c.number)
            .where(articles.c.number.in_(wanted[start : start + _CHUNK]))
            .order_by(articles.c.number)
        )
        for number, record, body, reading in connection.execute(query).all():
            data = unpack_json(reading)
            data["article"] = unpack_json(record) | {"text": unpack_text(body)}
            yield number, reading_from_json(data)


def find_current(connection: Connection) -> tuple[int, ...]:
    """Return the numbers of the current version of every article, in order of arrival."""
    query = select(articles.c.number).where(articles.c.current).order_by(articles.c.number)
    return tuple(connection.execute(query).scalars())


def find_outdated(connection: Connection, reader: str) -> tuple[int, ...]:
    """Return the numbers of the current articles whose Reading another reader made."""
    query = (
        select(articles.c.number)
        .join(readings, readings.c.article == articles.c.number)
        .where(articles.c.current, (readings.c.reader < reader) | (readings.c.reader > reader))
        .order_by(articles.c.number)
    )
    return tuple(connection.execute(query).scalars())


def load_failures(connection: Connection) -> tuple[Failure, ...]:
    """Return every failure, in order of arrival."""
    records = connection.execute(select(failures.c.record).order_by(failures.c.number)).scalars()
    return tuple(Failure(source=s, step=step, reason=reason) for s, step, reason in map(unpack_json, records))


def get_fact(connection: Connection, name: str) -> str:
    """Return what is known of the case under a name, or nothing."""
    return connection.execute(select(facts.c.value).where(facts.c.name == name)).scalar() or ""


def put_fact(connection: Connection, name: str, value: str) -> None:
    """Keep something known of the case under a name."""
    if connection.execute(update(facts).where(facts.c.name == name).values(value=value)).rowcount == 0:
        connection.execute(insert(facts).values(name=name, value=value))


def find_instant(published: str | None) -> str:
    """Return a publication time as sortable UTC, empty where it is unknown; a bare date counts as its first moment."""
    if not published:
        return ""
    try:
        moment = datetime.fromisoformat(published)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError):
        # A year or a month alone is ISO 8601 too, and sorts as it stands.
        return published[:32] if published[:4].isdigit() and published.isascii() else ""


def _insert_article(connection: Connection, reading: Reading, *, mark: str, document: int, reader: str) -> int:
    article = reading.article
    record = reading_to_json(reading)["article"]
    del record["text"]
    number: int = connection.execute(
        insert(articles)
        .values(
            digest=mark,
            document=document,
            current=False,
            name=digest(article.id),
            instant=find_instant(article.published),
            text=pack_text(article.text),
            record=pack_json(record),
        )
        .returning(articles.c.number)
    ).scalar_one()
    connection.execute(insert(readings).values(article=number, reader=reader, record=_pack_reading(reading)))
    return number


def _note_page(connection: Connection, page: Page, number: int) -> None:
    # The same page may have been under way twice, in one batch or in two processes.
    if not is_known(connection, page):
        connection.execute(insert(pages).values(digest=page_digest(page), article=number))


def _pack_reading(reading: Reading) -> bytes:
    data = reading_to_json(reading)
    del data["article"]
    return pack_json(data)


def _find_document(connection: Connection, article: Article) -> tuple[int, bool]:
    """Return the document that an article is a version of, and whether it had versions before.

    An article that shows two documents to be one (the id of the first, the address of the second) joins them.
    """
    marks = _find_keys(article)
    found = sorted(set(connection.execute(select(keys.c.document).where(keys.c.key.in_(marks))).scalars()))
    if found:
        document = found[0]
        _join_documents(connection, document, found[1:])
    else:
        document = int(get_fact(connection, "documents") or 0) + 1
        put_fact(connection, "documents", str(document))
    held = set(connection.execute(select(keys.c.key).where(keys.c.key.in_(marks))).scalars())
    for mark in marks:
        if mark not in held:
            connection.execute(insert(keys).values(key=mark, document=document))
    return document, bool(found)


def _join_documents(connection: Connection, document: int, others: Sequence[int]) -> None:
    for other in others:
        connection.execute(update(keys).where(keys.c.document == other).values(document=document))
        connection.execute(update(articles).where(articles.c.document == other).values(document=document))


def _find_keys(article: Article) -> list[str]:
    marks = [digest("id", article.id)]
    address = _fold_address(article.url) if article.url else None
    return [*marks, digest("url", address)] if address else marks


def _fold_address(url: str) -> str | None:
    """Return an address as it is compared; None for an outlet's front page, which identifies no article."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url.strip()
    path = parts.path.rstrip("/")
    if not path and not parts.query:
        return None
    query = f"?{parts.query}" if parts.query else ""
    return f"{parts.netloc.lower().removeprefix('www.')}{path}{query}"


def _choose_current(connection: Connection, document: int) -> None:
    """Make the newest version current: by publication, then by arrival."""
    mine = articles.c.document == document
    order = (articles.c.instant.desc(), articles.c.number.desc())
    newest = connection.execute(select(articles.c.number).where(mine).order_by(*order).limit(1)).scalar_one()
    connection.execute(update(articles).where(mine).values(current=articles.c.number == newest))
    put_pending(connection, "index", connection.execute(select(articles.c.number).where(mine)).scalars())


def _index_words(connection: Connection, number: int, article: Article) -> None:
    if connection.dialect.name != "sqlite":
        return
    connection.execute(
        text("INSERT INTO article_words (rowid, title, body) VALUES (:number, :title, :body)"),
        {"number": number, "title": indexable(article.title or ""), "body": indexable(article.text)},
    )
