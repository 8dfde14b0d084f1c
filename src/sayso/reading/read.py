"""One article to its Reading, step by step."""

from __future__ import annotations

from dataclasses import replace

from sayso.reading.actors import resolve_actors
from sayso.reading.events import find_events
from sayso.reading.figures import find_figures
from sayso.reading.names import mark_names
from sayso.reading.sentences import find_sentences
from sayso.reading.statements import read_statements
from sayso.reading.times import find_times
from sayso.reading.triggers import mark_events
from sayso.records import Article, Figure, Reading, Statement
from sayso.spans import contains


def read(article: Article) -> Reading:
    """Return everything that follows from one article alone."""
    text, clutter = article.text, article.clutter
    sentences = find_sentences(text)
    times = find_times(text, sentences, published=article.published, clutter=clutter)
    figures = find_figures(text, sentences, times=times, clutter=clutter)
    statements = read_statements(text, sentences, clutter=clutter, outlet=article.outlet)
    names = mark_names(text, sentences, clutter=clutter)
    resolved = resolve_actors(text, sentences, names, statements, clutter=clutter, outlet=article.outlet)
    events = find_events(
        text,
        sentences,
        mark_events(text, sentences, clutter=clutter),
        statements=resolved.statements,
        mentions=resolved.mentions,
        times=times,
    )
    return Reading(
        article=article,
        sentences=tuple(sentence.span for sentence in sentences),
        statements=resolved.statements,
        actors=resolved.actors,
        mentions=resolved.mentions,
        events=events,
        times=times,
        figures=tuple(_place_figure(figure, resolved.statements) for figure in figures),
    )


def _place_figure(figure: Figure, statements: tuple[Statement, ...]) -> Figure:
    """Give a figure the innermost statement that says it."""
    holders = [
        (sum(span.end - span.start for span in statement.content), statement.id)
        for statement in statements
        if any(contains(span, figure.span) for span in statement.content)
    ]
    return replace(figure, statement=min(holders)[1]) if holders else figure
