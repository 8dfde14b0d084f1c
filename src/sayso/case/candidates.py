"""The claims and articles that a sentence may be checked against, by full text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, text

from sayso.case.asked import Asked
from sayso.case.search import find_query_words, quote_words
from sayso.case.wording import find_alike
from sayso.weighing.words import fold, read_list, stem

# The claims that speak to a sentence stand far before the fiftieth (example case: third).
_CANDIDATES = 50
# Articles whose sentences are looked through for what no claim holds.
_ARTICLES = 40
_MOST_WORDS = 200


def find_candidates(connection: Connection, asked: Asked) -> tuple[dict[int, set[str]], dict[int, set[int]]]:
    """Return the claims and the articles that share words or concepts with the sentence, by the story's number."""
    words = find_query_words(" ".join(_with_concepts(find_query_words(asked.content))), most=_MOST_WORDS)
    if not words:
        return {}, {}
    query = text(
        "SELECT story, claim FROM claim_words WHERE claim_words MATCH :words ORDER BY bm25(claim_words) LIMIT :limit"
    )
    looked = text(
        "SELECT story_articles.story, articles.number FROM article_words "
        "JOIN articles ON articles.number = article_words.rowid "
        "JOIN story_articles ON story_articles.article = articles.number "
        "WHERE article_words MATCH :words AND articles.current "
        "ORDER BY bm25(article_words), articles.number LIMIT :limit"
    )
    claimed: dict[int, set[str]] = {}
    sought: dict[int, set[int]] = {}
    joined = quote_words(words, join=" OR ")
    for story, claim in connection.execute(query, {"words": joined, "limit": _CANDIDATES}):
        claimed.setdefault(story, set()).add(claim)
    for story, article in connection.execute(looked, {"words": joined, "limit": _ARTICLES}):
        sought.setdefault(story, set()).add(article)
    return claimed, sought


def _with_concepts(words: Sequence[str]) -> Iterable[str]:
    """Yield words, then those that name the same happenings."""
    stems = {stem(fold(word)) for word in words}
    yield from words
    yield from find_alike(words)
    for line in read_list("concepts.txt"):
        if stems & {stem(fold(word)) for word in line}:
            yield from line
