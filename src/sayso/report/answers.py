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
    """Print which claims speak to a sentence, and on whose word, after one line that sums them up."""
    write(console, summarize_answers(answers))
    for answer in answers:
        name = show_line(answer.claim.id) if answer.claim else "a passage that no claim holds"
        head = Text.assemble((answer.verdict.upper(), _STYLES[answer.verdict]), f"  {name}: {show_line(answer.reason)}")
        console.print()
        write(console, head)
        write(console, _describe_word(answer), indent=2)
        for assertion, article in answer.assertions[:_QUOTES]:
            quote = show_line(quote_span(article, assertion.span), limit=160)
            write(console, f"{name_outlet(article)}, {name_time(article.published)}: {in_quotes(quote)}", indent=4)
        rest = len(answer.assertions) - _QUOTES
        if rest > 0:
            write(console, f"and {count(rest, 'more place')}", indent=4)


def summarize_answers(answers: Sequence[Answer]) -> str:
    """Return in one line how many claims support a sentence, deny it and differ from it."""
    if not answers:
        return "Nothing in this case speaks to it."
    parts: list[str] = []
    for verdict, words in (("supports", "supported by"), ("denies", "denied by"), ("differs", "differs from")):
        number = sum(answer.verdict == verdict for answer in answers)
        if number:
            parts.append(f"{words} {number if parts else count(number, 'claim')}")
    if not parts:
        return "Nothing in this case supports or denies it; the nearest claims leave it open."
    line = ", ".join(parts) + "."
    return line[0].upper() + line[1:]


def _describe_word(answer: Answer) -> str:
    who = "; ".join(show_line(name, limit=120) for name in answer.sources[:6])
    if answer.claim is None:
        return f"on the word of: {who}" if who else "in the outlet's own voice, no source given"
    voice = "in the outlets' own voice, no source given"
    return f"{describe_origins(answer.claim)}, " + (f"on the word of: {who}" if who else voice)


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
