"""The tables of a case. The migrations make them; a test holds the two together.

Whatever comes from an article is packed into a BLOB, since it may hold any code point; columns that are compared or
searched hold digests, numbers, or text that is safe for every database.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

# Oldest first; a case at any other revision was written by a newer program.
REVISIONS = ("0001", "0002")
HEAD = REVISIONS[-1]
VERSION_TABLE = "sayso_revision"

metadata = MetaData()

# What is known of the case as a whole: `documents` counts them, `weigher` is the version that links and weighs it.
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

# What is left to do before all stories are up to date. `step` is index, pair or group, for an article's number, or
# weigh, for a story's. Each step is done whole, in one transaction with its mark's removal.
pending = Table(
    "pending",
    metadata,
    Column("step", String(8), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
)

# What linking keeps of each current article; `moment` is in seconds, `prints` is the number of its fingerprints, `part`
# is one number for all articles that were last grouped together.
links = Table(
    "links",
    metadata,
    Column("article", Integer, ForeignKey("articles.number", ondelete="CASCADE"), primary_key=True),
    Column("moment", BigInteger, nullable=True),
    Column("prints", Integer, nullable=False),
    Column("part", Integer, nullable=True, index=True),
    Column("record", LargeBinary, nullable=False),
)

# Two inverted indexes: fingerprint to articles, the earliest first, and word or day to articles by time.
prints = Table(
    "prints",
    metadata,
    Column("article", Integer, primary_key=True, autoincrement=False),
    Column("hash", BigInteger, primary_key=True, autoincrement=False),
    Column("rank", BigInteger, nullable=False),
    Index("ix_prints_hash", "hash", "rank", "article"),
    sqlite_with_rowid=False,
)

terms = Table(
    "terms",
    metadata,
    Column("article", Integer, primary_key=True, autoincrement=False),
    Column("code", BigInteger, primary_key=True, autoincrement=False),
    Column("moment", BigInteger, nullable=False),
    Column("weight", Integer, nullable=False),
    Index("ix_terms_code", "code", "moment", "article", "weight"),
    sqlite_with_rowid=False,
)

# Fingerprints held by more articles than propose all pairs of each other, and by how many.
crowds = Table(
    "crowds",
    metadata,
    Column("hash", BigInteger, primary_key=True, autoincrement=False),
    Column("holders", Integer, nullable=False),
)

# How alike two articles are; every pair stands twice, once under each.
alike = Table(
    "alike",
    metadata,
    Column("article", Integer, primary_key=True, autoincrement=False),
    Column("other", Integer, primary_key=True, autoincrement=False),
    Column("value", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# What one article has of another, `article` being the one of the smaller number, whichever came first.
copies = Table(
    "copies",
    metadata,
    Column("article", Integer, primary_key=True, autoincrement=False),
    Column("other", Integer, primary_key=True, autoincrement=False, index=True),
    Column("record", LargeBinary, nullable=False),
)

__all__ = [
    "HEAD",
    "REVISIONS",
    "VERSION_TABLE",
    "alike",
    "articles",
    "copies",
    "crowds",
    "facts",
    "failures",
    "keys",
    "links",
    "metadata",
    "pages",
    "pending",
    "prints",
    "readings",
    "stories",
    "story_articles",
    "terms",
]
