"""The stable JSON of Readings and Pictures: records to plain objects and back.

The shapes are documented in `docs/interchange.md`; fields may be added, none renamed.
"""

from __future__ import annotations

from typing import Any

from sayso.errors import InterchangeError
from sayso.records import (
    Actor,
    Article,
    Assertion,
    Claim,
    Credit,
    Edge,
    Event,
    Figure,
    Mention,
    Picture,
    Reading,
    Reuse,
    Span,
    Spans,
    Statement,
    Time,
)

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


def _span(value: Any) -> Span:
    return Span(int(value[0]), int(value[1]))


def reading_from_json(data: Json) -> Reading:
    """Return the Reading that an interchange object holds; added fields may be absent.

    Raises InterchangeError where a required field is missing, of the wrong kind, or outside the text.
    """
    try:
        return _reading_from_json(data)
    except (AttributeError, KeyError, TypeError, ValueError, IndexError) as error:
        article = data.get("article") if isinstance(data, dict) else None
        name = article.get("id") if isinstance(article, dict) else None
        raise InterchangeError(
            f"expected a Reading in the interchange format, found {type(error).__name__} {error} "
            f"in article {name!r}; compare it with `sayso read --json`"
        ) from error


def _reading_from_json(data: Json) -> Reading:
    raw = data["article"]
    article = Article(
        id=str(raw["id"]),
        text=raw["text"],
        url=raw.get("url"),
        outlet=raw.get("outlet"),
        author=raw.get("author"),
        title=raw.get("title"),
        published=raw.get("published"),
        published_basis=raw.get("published_basis") or ("given" if raw.get("published") else "unknown"),
        clutter=tuple(_span(s) for s in data.get("clutter", ())),
        credits=tuple(
            Credit(name=c["name"], place=c["place"], span=_span(c["span"]) if c.get("span") else None)
            for c in raw.get("credits", ())
        ),
    )
    return Reading(
        article=article,
        sentences=tuple(_span(s) for s in data.get("sentences", ())),
        statements=tuple(_statement_from_json(s) for s in data["statements"]),
        actors=tuple(
            Actor(id=a["id"], name=a["name"], kind=a["kind"], aliases=tuple(a.get("aliases", ())))
            for a in data["actors"]
        ),
        mentions=tuple(Mention(span=Span(m["start"], m["end"]), actor=m["actor"]) for m in data["mentions"]),
        events=tuple(_event_from_json(e) for e in data["events"]),
        times=tuple(
            Time(span=Span(t["start"], t["end"]), value=t["value"], type=t.get("type") or "DATE") for t in data["times"]
        ),
        figures=tuple(_figure_from_json(f) for f in data["figures"]),
    )


def _statement_from_json(s: Json) -> Statement:
    return Statement(
        id=s["id"],
        source=tuple(_span(x) for x in s["source"]),
        cue=tuple(_span(x) for x in s["cue"]),
        content=tuple(_span(x) for x in s["content"]),
        kind=s["kind"],
        source_type=s.get("source_type") or "vague",
        parent=s.get("parent"),
        actor=s.get("actor"),
        source_count=s.get("source_count"),
        hearing=s.get("hearing"),
        stance=s.get("stance") or "asserts",
    )


def _event_from_json(e: Json) -> Event:
    return Event(
        trigger=_span(e["trigger"]),
        type=e["type"],
        modality=e["modality"],
        mode=e.get("mode"),
        actor=e.get("actor"),
        target=e.get("target"),
        place=e.get("place"),
        date=e.get("date"),
        statement=e.get("statement"),
    )


def _figure_from_json(f: Json) -> Figure:
    return Figure(
        span=Span(f["start"], f["end"]),
        low=f["low"],
        high=f["high"],
        bound=f["bound"],
        unit=f.get("unit"),
        statement=f.get("statement"),
    )


def picture_to_json(picture: Picture) -> Json:
    """Return one story's Picture as an object of the interchange format's `stories`."""
    return {
        "id": picture.story.id,
        "title": picture.story.title,
        "articles": list(picture.story.articles),
        "reuse": [_reuse_to_json(r) for r in picture.reuse],
        "actors": [{"id": a.id, "name": a.name, "kind": a.kind, "aliases": list(a.aliases)} for a in picture.actors],
        "claims": [_claim_to_json(c) for c in picture.claims],
        "origins": [{"id": o.id, "who": o.who, "kind": o.kind, "articles": list(o.articles)} for o in picture.origins],
        "relations": [{"a": r.a, "b": r.b, "kind": r.kind, "why": r.why} for r in picture.relations],
        "timeline": [{"date": t.date, "claim": t.claim, "reported": t.reported} for t in picture.timeline],
        "postures": [
            {
                "actor": p.actor,
                "footing": p.footing,
                "since": p.since,
                "modality": p.modality,
                "claim": p.claim,
            }
            for p in picture.postures
        ],
        "tension": [
            {
                "date": t.date,
                "value": t.value,
                "contributions": [{"claim": c.claim, "value": c.value} for c in t.contributions],
            }
            for t in picture.tension
        ],
    }


def _reuse_to_json(r: Reuse) -> Json:
    return {
        "earlier": r.earlier,
        "later": r.later,
        "share": r.share,
        "passages": [[span_to_json(a), span_to_json(b)] for a, b in r.passages],
        "credited": r.credited,
        "probability": r.probability,
        "basis": r.basis,
    }


def _claim_to_json(c: Claim) -> Json:
    return {
        "id": c.id,
        "text": c.text,
        "type": c.type,
        "modality": c.modality,
        "date": c.date,
        "figure": None
        if c.figure is None
        else {"low": c.figure.low, "high": c.figure.high, "bound": c.figure.bound, "unit": c.figure.unit},
        "assertions": [_assertion_to_json(a) for a in c.assertions],
        "origins": {
            "least": c.origins.least,
            "most": c.origins.most,
            "effective": c.origins.effective,
            "reasons": list(c.origins.reasons),
        },
        "circular": c.circular,
    }


def _assertion_to_json(a: Assertion) -> Json:
    return {
        "article": a.article,
        "span": span_to_json(a.span),
        "statement": a.statement,
        "origins": list(a.origins),
        "chain": [_edge_to_json(e) for e in a.chain],
    }


def _edge_to_json(e: Edge) -> Json:
    return {
        "kind": e.kind,
        "to": e.to,
        "probability": e.probability,
        "reason": e.reason,
        "article": e.article,
        "span": span_to_json(e.span) if e.span else None,
    }


def pictures_to_json(pictures: tuple[Picture, ...]) -> Json:
    """Return all Pictures of a case as `sayso show CASE --json` prints them."""
    return {"stories": [picture_to_json(picture) for picture in pictures]}


__all__ = [
    "Json",
    "article_to_json",
    "picture_to_json",
    "pictures_to_json",
    "reading_from_json",
    "reading_to_json",
    "span_to_json",
]
