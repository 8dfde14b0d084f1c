"""Plain objects back to Readings, checked."""

from __future__ import annotations

from typing import Any, get_args

from sayso.errors import InterchangeError
from sayso.interchange.readings import Json
from sayso.records import (
    Actor,
    ActorKind,
    Article,
    Bound,
    Credit,
    CreditPlace,
    Event,
    Figure,
    Mention,
    Modality,
    PublishedBasis,
    Reading,
    SourceType,
    Span,
    Stance,
    Statement,
    StatementKind,
    Time,
    TimeType,
)
from sayso.spans import merge


def reading_from_json(data: Json) -> Reading:
    """Return the Reading that an interchange object holds; added fields may be absent.

    Raises InterchangeError where a required field is missing, of the wrong kind, or outside the text.
    """
    try:
        article = _article(data)
        size = len(article.text)
        return Reading(
            article=article,
            sentences=_spans(data.get("sentences", ()), size),
            statements=tuple(_statement(s, size) for s in data["statements"]),
            actors=tuple(_actor(a) for a in data["actors"]),
            mentions=tuple(Mention(span=_ends(m, size), actor=str(m["actor"])) for m in data["mentions"]),
            events=tuple(_event(e, size) for e in data["events"]),
            times=tuple(_time(t, size) for t in data["times"]),
            figures=tuple(_figure(f, size) for f in data["figures"]),
        )
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        missing = f"no field {error}" if isinstance(error, KeyError) else str(error)
        raise InterchangeError(
            f"expected a Reading as `sayso read --json` prints it, found {missing} in article {_name(data)}"
        ) from error


def _name(data: Any) -> str:
    article = data.get("article") if isinstance(data, dict) else None
    return repr(article.get("id")) if isinstance(article, dict) else "(none)"


def _article(data: Json) -> Article:
    raw = data["article"]
    if not isinstance(raw["text"], str):
        raise TypeError(f"text of type {type(raw['text']).__name__}")
    size = len(raw["text"])
    basis = raw.get("published_basis") or ("given" if raw.get("published") else "unknown")
    return Article(
        id=str(raw["id"]),
        text=raw["text"],
        url=raw.get("url"),
        outlet=raw.get("outlet"),
        author=raw.get("author"),
        title=raw.get("title"),
        published=raw.get("published"),
        published_basis=_choose(basis, PublishedBasis),
        clutter=merge(_spans(data.get("clutter", ()), size)),
        credits=tuple(
            Credit(
                name=str(c["name"]),
                place=_choose(c["place"], CreditPlace),
                span=_span(c["span"], size) if c.get("span") else None,
            )
            for c in raw.get("credits", ())
        ),
        source=raw.get("source"),
    )


def _choose(value: Any, options: Any) -> Any:
    if value not in get_args(options):
        raise ValueError(f"{value!r} where one of {', '.join(get_args(options))} belongs")
    return value


def _span(value: Any, size: int) -> Span:
    span = Span(int(value[0]), int(value[1]))
    if span.end > size:
        raise ValueError(f"a span that ends at {span.end} in a text of {size} characters")
    return span


def _spans(values: Any, size: int) -> tuple[Span, ...]:
    return tuple(_span(value, size) for value in values)


def _ends(item: Json, size: int) -> Span:
    return _span((item["start"], item["end"]), size)


def _actor(a: Json) -> Actor:
    return Actor(
        id=str(a["id"]), name=str(a["name"]), kind=_choose(a["kind"], ActorKind), aliases=tuple(a.get("aliases", ()))
    )


def _statement(s: Json, size: int) -> Statement:
    return Statement(
        id=str(s["id"]),
        source=_spans(s["source"], size),
        cue=_spans(s["cue"], size),
        content=_spans(s["content"], size),
        kind=_choose(s["kind"], StatementKind),
        source_type=_choose(s.get("source_type") or "vague", SourceType),
        parent=s.get("parent"),
        actor=s.get("actor"),
        source_count=s.get("source_count"),
        hearing=s.get("hearing"),
        stance=_choose(s.get("stance") or "asserts", Stance),
    )


def _event(e: Json, size: int) -> Event:
    return Event(
        trigger=_span(e["trigger"], size),
        type=str(e["type"]),
        modality=_choose(e["modality"], Modality),
        mode=e.get("mode"),
        actor=e.get("actor"),
        target=e.get("target"),
        place=e.get("place"),
        date=e.get("date"),
        statement=e.get("statement"),
    )


def _time(t: Json, size: int) -> Time:
    return Time(span=_ends(t, size), value=t["value"], type=_choose(t.get("type") or "DATE", TimeType))


def _figure(f: Json, size: int) -> Figure:
    return Figure(
        span=_ends(f, size),
        low=f["low"],
        high=f["high"],
        bound=_choose(f["bound"], Bound),
        unit=f.get("unit"),
        statement=f.get("statement"),
    )
