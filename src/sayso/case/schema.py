"""The tables of a case. The migrations make them; a test holds the two together.

Whatever comes from an article is packed into a BLOB, since it may hold any code point; columns that are compared or
searched hold digests, numbers, or text that is safe for every database.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

# Oldest first; a case at any other revision was written by a newer program.
REVISIONS = ("0001",)
HEAD = REVISIONS[-1]
VERSION_TABLE = "sayso_revision"

metadata = MetaData()

# What is known of the case as a whole: `generation` counts changes to the set of current articles, `settled` holds
# the stamp that stories were last linked under.
facts = Table("facts", metadata, Column("name", String(40), primary_key=True), Column("value", Text, nullable=False))

# `document` joins the versions of one article; `instant` is `published` as a sortable UTC time, empty where unknown.
articles = Table(
    "articles",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("document", Integer, nullable=False, index=True),
    Column("current", Boolean, nullable=False, index=True),
    Column("name", String(64), nullable=False, index=True),
    Column("instant", String(32), nullable=False),
    Column("text", LargeBinary, nullable=False),
    Column("record", LargeBinary, nullable=False),
)

# What tells that two versions are of one document: digests of ids and of addresses.
keys = Table(
    "keys",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("document", Integer, nullable=False, index=True),
)

# Inputs already taken in, so that adding them again costs nothing.
pages = Table(
    "pages",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("article", Integer, ForeignKey("articles.number", ondelete="CASCADE"), nullable=False),
)

readings = Table(
    "readings",
    metadata,
    Column("article", Integer, ForeignKey("articles.number", ondelete="CASCADE"), primary_key=True),
    Column("reader", String(64), nullable=False, index=True),
    Column("record", LargeBinary, nullable=False),
)

stories = Table(
    "stories",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String(200), nullable=False, unique=True),
    Column("digest", String(64), nullable=False),
    Column("record", LargeBinary, nullable=False),
    Column("reuse", LargeBinary, nullable=False),
    Column("picture", LargeBinary, nullable=True),
)

story_articles = Table(
    "story_articles",
    metadata,
    Column("story", Integer, ForeignKey("stories.number", ondelete="CASCADE"), primary_key=True),
    Column("article", Integer, ForeignKey("articles.number", ondelete="CASCADE"), primary_key=True, index=True),
)

failures = Table(
    "failures",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("record", LargeBinary, nullable=False),
)

__all__ = [
    "HEAD",
    "REVISIONS",
    "VERSION_TABLE",
    "articles",
    "facts",
    "failures",
    "keys",
    "metadata",
    "pages",
    "readings",
    "stories",
    "story_articles",
]
