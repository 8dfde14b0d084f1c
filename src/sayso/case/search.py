"""Full-text search: articles that hold all words, with the sentences and who says them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from sayso.case.articles import load_readings
from sayso.case.packing import indexable
from sayso.errors import CaseError
from sayso.records import Article, Reading, Span
from sayso.spans import overlap, quote
from sayso.weighing.words import fold, stem

_WORD = re.compile(r"[^\W_]+")
# A search is some words, not a text; further ones would only slow it.
MOST_WORDS = 32
_PLACES = 3
_LONGEST_PLACE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A sentence that holds words searched for; `source` says who is quoted with it, None for the outlet itself."""

    span: Span
    statement: str | None
    source: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article that holds the words; no places where only its title does."""

    article: Article
    places: tuple[Place, ...]


def find_query_words(asked: str, *, most: int = MOST_WORDS) -> list[str]:
    """Return the words of a query, each once; everything else in it is separation."""
    return list(dict.fromkeys(_WORD.findall(indexable(asked))))[:most]


def quote_words(words: Sequence[str], *, join: str) -> str:
    """Return a full-text expression in which every word is a quoted word and nothing an operator."""
    return join.join(f'"{word}"' for word in words)


def need_index(connection: Connection) -> None:
    """Raise CaseError where the database has no index of words."""
    if connection.dialect.name != "sqlite":
        raise CaseError(f"search and check need a case in a SQLite file, found {connection.dialect.name}")


def search(connection: Connection, asked: str, *, limit: int) -> tuple[Hit, ...]:
    """Return the current articles that hold all words, the best first."""
    need_index(connection)
    words = find_query_words(asked)
    if not words:
        return ()
    query = text(
        "SELECT articles.number FROM article_words JOIN articles ON articles.number = article_words.rowid "
        "WHERE article_words MATCH :words AND articles.current "
        "ORDER BY bm25(article_words, 3.0, 1.0), articles.number LIMIT :limit"
    )
    found = connection.execute(query, {"words": quote_words(words, join=" "), "limit": limit}).scalars().all()
    readings = dict(load_readings(connection, found))
    stems = {stem(fold(word)) for word in words}
    return tuple(Hit(article=readings[n].article, places=_find_places(readings[n], stems)) for n in found)


def _find_places(reading: Reading, stems: set[str]) -> tuple[Place, ...]:
    body = reading.article.text
    scored = []
    for span in reading.sentences or _whole(body):
        held = {stem(fold(m.group())) for m in _WORD.finditer(body, span.start, span.end)} & stems
        if held:
            scored.append((-len(held), span))
    return tuple(_describe(reading, _shorten(reading, span, stems)) for _, span in sorted(scored)[:_PLACES])


def _whole(body: str) -> tuple[Span, ...]:
    return (Span(0, len(body)),) if body else ()


def _shorten(reading: Reading, span: Span, stems: set[str]) -> Span:
    """Cut a sentence without end down to the surroundings of the first word found."""
    if span.end - span.start <= _LONGEST_PLACE:
        return span
    body = reading.article.text
    first = next(m for m in _WORD.finditer(body, span.start, span.end) if stem(fold(m.group())) in stems)
    start = max(span.start, first.start() - _LONGEST_PLACE // 2)
    return Span(start, min(span.end, start + _LONGEST_PLACE))


def _describe(reading: Reading, span: Span) -> Place:
    holders = [
        (sum(c.end - c.start for c in statement.content), statement)
        for statement in reading.statements
        if 2 * sum(overlap(span, c) for c in statement.content) >= span.end - span.start
    ]
    if not holders:
        return Place(span=span, statement=None, source=None)
    statement = min(holders, key=lambda pair: (pair[0], pair[1].id))[1]
    source = quote(reading.article.text, statement.source) if statement.source else None
    return Place(span=span, statement=statement.id, source=source)
