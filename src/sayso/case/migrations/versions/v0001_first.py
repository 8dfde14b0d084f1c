"""The first tables of a case."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables and, on SQLite, the search index."""
    op.create_table(
        "facts",
        sa.Column("name", sa.String(40), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    _create_articles()
    _create_stories()
    op.create_table(
        "failures",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("digest", sa.String(64), nullable=False, unique=True),
        sa.Column("record", sa.LargeBinary, nullable=False),
    )
    if op.get_bind().dialect.name == "sqlite":
        tokens = "tokenize = 'porter unicode61 remove_diacritics 2'"
        op.execute(f"CREATE VIRTUAL TABLE article_words USING fts5(title, body, content = '', {tokens})")
        op.execute(f"CREATE VIRTUAL TABLE claim_words USING fts5(story UNINDEXED, claim UNINDEXED, body, {tokens})")


def _create_articles() -> None:
    op.create_table(
        "articles",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("digest", sa.String(64), nullable=False, unique=True),
        sa.Column("document", sa.Integer, nullable=False, index=True),
        sa.Column("current", sa.Boolean, nullable=False, index=True),
        sa.Column("name", sa.String(64), nullable=False, index=True),
        sa.Column("instant", sa.String(32), nullable=False),
        sa.Column("text", sa.LargeBinary, nullable=False),
        sa.Column("record", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "keys",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("document", sa.Integer, nullable=False, index=True),
    )
    op.create_table(
        "pages",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("article", sa.Integer, sa.ForeignKey("articles.number", ondelete="CASCADE"), nullable=False),
    )
    op.create_table(
        "readings",
        sa.Column("article", sa.Integer, sa.ForeignKey("articles.number", ondelete="CASCADE"), primary_key=True),
        sa.Column("reader", sa.String(64), nullable=False, index=True),
        sa.Column("record", sa.LargeBinary, nullable=False),
    )


def _create_stories() -> None:
    op.create_table(
        "stories",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("id", sa.String(200), nullable=False, unique=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("record", sa.LargeBinary, nullable=False),
        sa.Column("reuse", sa.LargeBinary, nullable=False),
        sa.Column("picture", sa.LargeBinary, nullable=True),
    )
    op.create_table(
        "story_articles",
        sa.Column("story", sa.Integer, sa.ForeignKey("stories.number", ondelete="CASCADE"), primary_key=True),
        sa.Column(
            "article",
            sa.Integer,
            sa.ForeignKey("articles.number", ondelete="CASCADE"),
            primary_key=True,
            index=True,
        ),
    )
