"""The words of an article as the markers look at them: their letters, their case, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sayso.lexicons.calendar_words import CALENDAR_WORDS
from sayso.lexicons.name_particles import ARTICLE_PREFIXES
from sayso.reading.marks import Sentence
from sayso.records import Span, Spans

_OPENERS = frozenset("\"'“‘«‹:•*|▶►>#")
_DASHES = frozenset("—–-")
# A dash so near the beginning ends a dateline, and a sentence begins after it.
LONGEST_DATELINE = 14


@dataclass(frozen=True, slots=True)
class Token:
    """One word; `opens` where a capital says nothing because a sentence, a quotation or a list begins here."""

    text: str
    lower: str
    start: int
    end: int
    opens: bool
    capital: bool


def tokenize(text: str, sentences: Sequence[Sentence], clutter: Spans) -> list[list[Token]]:
    """Return each sentence's words, those inside clutter left out."""
    hidden = _Hidden(clutter)
    rows = []
    for sentence in sentences:
        row: list[Token] = []
        for span in sentence.words:
            if not hidden.covers(span):
                row.append(_token(text, span, row))
        rows.append(row)
    return rows


class _Hidden:
    """Answers for spans in text order whether they lie in clutter, in time linear in both."""

    def __init__(self, clutter: Iterable[Span]) -> None:
        self._spans = sorted(clutter)
        self._next = 0

    def covers(self, span: Span) -> bool:
        while self._next < len(self._spans) and self._spans[self._next].end <= span.start:
            self._next += 1
        return self._next < len(self._spans) and self._spans[self._next].start < span.end


def _token(text: str, span: Span, row: list[Token]) -> Token:
    word = text[span.start : span.end]
    return Token(word, word.lower().replace("’", "'"), span.start, span.end, _opens(row), is_capital(word))


def _opens(row: list[Token]) -> bool:
    if not row or row[-1].text in _OPENERS:
        return True
    return row[-1].text in _DASHES and len(row) <= LONGEST_DATELINE and row[0].text[0].isupper()


# "Iran-backed", "London-based": adjectives, whatever they begin with.
_DERIVED = re.compile(
    r"-(?:[a-z]+ed|led|held|made|born|run|wide|style|type|era|funded|long|owned|old|like|[a-z]+ing|\d+)$"
)


def is_capital(word: str) -> bool:
    """Tell whether a word is written as a name is: a capital first, or after an article ("al-Khafaji")."""
    if "-" in word and _DERIVED.search(word):
        return False
    if word[0].isupper():
        return word not in CALENDAR_WORDS and word != "I"
    return word[:4].startswith(ARTICLE_PREFIXES) and any(c.isupper() for c in word[2:5])


def is_word(token: Token) -> bool:
    """Tell whether a token is a word, not a punctuation mark or a figure."""
    return token.text[0].isalpha()
