"""The reports on a check, a search and failures."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from sayso.case.checking import Answer
from sayso.case.search import Hit
from sayso.records import Failure
from sayso.report.layout import write
from sayso.report.overview import describe_origins
from sayso.report.plain import count, in_quotes, name_outlet, name_time, quote_span, show_line

_STYLES = {"supports": "green", "denies": "red", "differs": "yellow", "leaves open": "dim"}
_QUOTES = 3


def print_answers(console: Console, answers: Sequence[Answer]) -> None:
    """Print which claims speak to a sentence, and on whose word."""
    if not answers:
        write(console, "Nothing in this case speaks to it.")
        return
    if all(answer.verdict == "leaves open" for answer in answers):
        write(console, "Nothing in this case supports or denies it; the nearest claims leave it open.")
    for answer in answers:
        head = Text.assemble(
            (answer.verdict.upper(), _STYLES[answer.verdict]),
            f"  {show_line(answer.claim.id)}: {show_line(answer.reason)}",
        )
        console.print()
        write(console, head)
        word = "; ".join(show_line(who, limit=120) for who in answer.sources[:6]) or "nobody who can be reached"
        write(console, f"{describe_origins(answer.claim)}, on the word of: {word}", indent=2)
        for assertion, article in answer.assertions[:_QUOTES]:
            quote = show_line(quote_span(article, assertion.span), limit=160)
            write(console, f"{name_outlet(article)}, {name_time(article.published)}: {in_quotes(quote)}", indent=4)
        rest = len(answer.assertions) - _QUOTES
        if rest > 0:
            write(console, f"and {count(rest, 'more place')}", indent=4)


def print_hits(console: Console, hits: Sequence[Hit], asked: str) -> None:
    """Print the articles that hold the words searched for."""
    if not hits:
        write(console, Text(f"No article in this case holds all of: {show_line(asked)}"))
        return
    for hit in hits:
        article = hit.article
        console.print()
        write(console, Text(show_line(article.title or article.id), style="bold"))
        write(console, f"{name_outlet(article)}, {name_time(article.published)} ({show_line(article.id)})", indent=2)
        for place in hit.places:
            who = show_line(place.source, limit=100) if place.source else None
            said = f"{who}: " if who else "a source not named: " if place.statement else ""
            write(console, said + in_quotes(show_line(quote_span(article, place.span), limit=320)), indent=4)


def print_failures(console: Console, failures: Sequence[Failure]) -> None:
    """Print what could not be read, and why."""
    if not failures:
        write(console, "Everything given to this case could be read.")
    for failure in failures:
        write(console, Text(f"{show_line(failure.source)}: {show_line(failure.reason)} ({failure.step})"))
