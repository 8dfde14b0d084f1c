"""The word lists by which sources are told apart."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from sayso.lexicons.lists import read_rows, read_words
from sayso.reading.cueing.tokens import closed_class
from sayso.records import SourceType


@lru_cache(maxsize=1)
def head_types() -> dict[str, SourceType]:
    """Return the type of source that each noun names by itself."""
    table: dict[str, SourceType] = {}
    for kind, words in read_rows("source_heads.tsv", 2):
        for word in words.split():
            table.setdefault(word, cast(SourceType, kind))
    return table


def head_type(word: str) -> SourceType | None:
    """Return the type of source that a noun names by itself."""
    return head_types().get(word)


@lru_cache(maxsize=1)
def outlet_words() -> frozenset[str]:
    """Return the words that, capitalised at the end of a name, make it an outlet's."""
    return frozenset(read_words("outlet_words.txt"))


def heads_of(kind: SourceType) -> frozenset[str]:
    """Return the nouns that name a source of one type by themselves."""
    return frozenset(word for word, name in head_types().items() if name == kind)


@lru_cache(maxsize=1)
def offices() -> frozenset[str]:
    """Return the nouns of offices that one known person holds: the holder counts as named."""
    return closed_class("title") - frozenset("officer constable private analyst".split()) | frozenset(
        "examiner superintendent speaker coordinator treasurer captain master prefect manager owner chairperson chair "
        "boss coach prosecutor editor bishop leader".split()
    )
