"""The tables by which one article is linked without all others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables; every current article is then linked anew when the case is next used."""
    op.create_table(
        "pending",
        sa.Column("step", sa.String(8), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    )
    op.create_table(
        "links",
        sa.Column("article", sa.Integer, sa.ForeignKey("articles.number", ondelete="CASCADE"), primary_key=True),
        sa.Column("moment", sa.BigInteger, nullable=True),
        sa.Column("prints", sa.Integer, nullable=False),
        sa.Column("part", sa.Integer, nullable=True, index=True),
        sa.Column("record", sa.LargeBinary, nullable=False),
    )
    _create_indexes()
    _create_pairs()
    if op.get_bind().dialect.name == "sqlite":
        _renumber_claims()
    op.execute("INSERT INTO pending (step, number) SELECT 'index', number FROM articles WHERE current")
    op.execute("DELETE FROM facts WHERE name IN ('generation', 'settled')")


def _create_indexes() -> None:
    op.create_table(
        "prints",
        sa.Column("article", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("hash", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("rank", sa.BigInteger, nullable=False),
        sa.Index("ix_prints_hash", "hash", "rank", "article"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "terms",
        sa.Column("article", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("code", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("moment", sa.BigInteger, nullable=False),
        sa.Column("weight", sa.Integer, nullable=False),
        sa.Index("ix_terms_code", "code", "moment", "article", "weight"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "crowds",
        sa.Column("hash", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("holders", sa.Integer, nullable=False),
    )


def _create_pairs() -> None:
    op.create_table(
        "alike",
        sa.Column("article", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("other", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("value", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "copies",
        sa.Column("article", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("other", sa.Integer, primary_key=True, autoincrement=False, index=True),
        sa.Column("record", sa.LargeBinary, nullable=False),
    )


def _renumber_claims() -> None:
    """Put the words of a story's claims where they are found by the story's number."""
    place = "story * 1048576 + row_number() OVER (PARTITION BY story ORDER BY rowid)"
    op.execute(f"CREATE TEMP TABLE moved AS SELECT {place} AS place, story, claim, body FROM claim_words")  # noqa: S608
    op.execute("DELETE FROM claim_words")
    op.execute("INSERT INTO claim_words (rowid, story, claim, body) SELECT place, story, claim, body FROM moved")
    op.execute("DROP TABLE moved")
