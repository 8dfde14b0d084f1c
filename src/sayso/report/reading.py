"""The report on one Reading: what one article says, by whom."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from sayso.records import Reading, Statement
from sayso.report.layout import write
from sayso.report.plain import count, name_outlet, name_time, show_line
from sayso.spans import quote

_LONGEST = 300


def print_reading(console: Console, reading: Reading) -> None:
    """Print what one article says, by whom."""
    article = reading.article
    write(console, show_line(article.title or article.id), style="bold")
    basis = f" ({article.published_basis})" if article.published else ""
    write(console, f"{name_outlet(article)}, {name_time(article.published)}{basis}", style="dim")
    for statement in reading.statements:
        _print_statement(console, reading, statement)
    if not reading.statements:
        write(console, "Nobody is quoted or reported to say anything.", indent=2)
    counts = (
        count(len(reading.statements), "statement"),
        count(len(reading.actors), "actor"),
        count(len(reading.events), "event"),
        count(len(reading.times), "date"),
        count(len(reading.figures), "figure"),
        f"{count(len(article.clutter), 'piece')} of clutter",
    )
    write(console, ", ".join(counts), style="dim")
    console.print()


def _print_statement(console: Console, reading: Reading, statement: Statement) -> None:
    text = reading.article.text
    depth = 0
    by_id = {s.id: s for s in reading.statements}
    parent = statement.parent
    while parent in by_id and depth < 5:
        depth += 1
        parent = by_id[parent].parent
    source = show_line(quote(text, statement.source)) if statement.source else "(source not found)"
    content = show_line(quote(text, statement.content), limit=_LONGEST)
    line = Text.assemble((source, "bold"), f" [{statement.source_type}, {statement.kind}] ", content)
    write(console, line, indent=2 + 2 * depth)
