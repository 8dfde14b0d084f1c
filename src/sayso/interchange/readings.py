"""Readings as plain objects."""

from __future__ import annotations

from typing import Any

from sayso.records import Article, Event, Reading, Span, Spans, Statement

Json = dict[str, Any]


def span_to_json(span: Span) -> list[int]:
    """Return a span as `[start, end]`."""
    return [span.start, span.end]


def _spans(spans: Spans) -> list[list[int]]:
    return [span_to_json(span) for span in spans]


def article_to_json(article: Article) -> Json:
    """Return an article as the `article` object of a Reading."""
    return {
        "id": article.id,
        "url": article.url,
        "outlet": article.outlet,
        "author": article.author,
        "title": article.title,
        "published": article.published,
        "published_basis": article.published_basis,
        "source": article.source,
        "credits": [
            {"name": c.name, "place": c.place, "span": span_to_json(c.span) if c.span else None}
            for c in article.credits
        ],
        "text": article.text,
    }


def reading_to_json(reading: Reading) -> Json:
    """Return a Reading in the interchange format."""
    return {
        "article": article_to_json(reading.article),
        "clutter": _spans(reading.article.clutter),
        "sentences": _spans(reading.sentences),
        "statements": [_statement_to_json(s) for s in reading.statements],
        "actors": [{"id": a.id, "name": a.name, "kind": a.kind, "aliases": list(a.aliases)} for a in reading.actors],
        "mentions": [{"start": m.span.start, "end": m.span.end, "actor": m.actor} for m in reading.mentions],
        "events": [_event_to_json(e) for e in reading.events],
        "times": [{"start": t.span.start, "end": t.span.end, "value": t.value, "type": t.type} for t in reading.times],
        "figures": [
            {
                "start": f.span.start,
                "end": f.span.end,
                "low": f.low,
                "high": f.high,
                "bound": f.bound,
                "unit": f.unit,
                "statement": f.statement,
            }
            for f in reading.figures
        ],
    }


def _statement_to_json(s: Statement) -> Json:
    return {
        "id": s.id,
        "source": _spans(s.source),
        "cue": _spans(s.cue),
        "content": _spans(s.content),
        "kind": s.kind,
        "parent": s.parent,
        "actor": s.actor,
        "source_type": s.source_type,
        "source_count": s.source_count,
        "hearing": s.hearing,
        "stance": s.stance,
    }


def _event_to_json(e: Event) -> Json:
    return {
        "trigger": span_to_json(e.trigger),
        "type": e.type,
        "mode": e.mode,
        "modality": e.modality,
        "actor": e.actor,
        "target": e.target,
        "place": e.place,
        "date": e.date,
        "statement": e.statement,
    }
