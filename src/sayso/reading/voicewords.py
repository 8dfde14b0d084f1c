"""The word lists by which sources are told apart."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import cast

from sayso.reading.cueing.tokens import closed_class
from sayso.records import SourceType


@lru_cache(maxsize=1)
def head_types() -> dict[str, SourceType]:
    table: dict[str, SourceType] = {}
    lines = files("sayso.lexicons").joinpath("source_heads.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line and not line.startswith("#"):
            kind, words = line.split("\t")
            for word in words.split():
                table.setdefault(word, cast(SourceType, kind))
    return table


@lru_cache(maxsize=1)
def outlets() -> frozenset[str]:
    """Return the names of known outlets and agencies."""
    lines = files("sayso.lexicons").joinpath("outlets.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line and not line.startswith("#"))


def head_type(word: str) -> SourceType | None:
    """Return the type of source that a noun names by itself."""
    return head_types().get(word)


@lru_cache(maxsize=1)
def outlet_words() -> frozenset[str]:
    lines = files("sayso.lexicons").joinpath("outlet_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def heads_of(kind: SourceType) -> frozenset[str]:
    return frozenset(word for word, name in head_types().items() if name == kind)


@lru_cache(maxsize=1)
def offices() -> frozenset[str]:
    """Return the nouns of offices that one known person holds: the holder counts as named."""
    return closed_class("title") - frozenset("officer constable private analyst".split()) | frozenset(
        "examiner superintendent speaker coordinator treasurer captain master prefect manager owner chairperson chair "
        "boss coach prosecutor editor bishop leader".split()
    )
