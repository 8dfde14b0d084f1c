"""Pictures back from their JSON, and the words by which their claims are found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sayso.interchange import Json, picture_to_json
from sayso.records import (
    Actor,
    Assertion,
    Claim,
    ClaimFigure,
    Contribution,
    Edge,
    Origin,
    OriginCount,
    Picture,
    Posture,
    Reading,
    Relation,
    Reuse,
    Span,
    Story,
    Tension,
    TimelineEntry,
)


def reuse_to_json(story: Story, reuse: Sequence[Reuse]) -> list[Json]:
    """Return a story's reuse as it stands in its Picture."""
    found: list[Json] = picture_to_json(Picture(story=story, reuse=tuple(reuse)))["reuse"]
    return found


def reuse_from_json(data: Json) -> Reuse:
    """Return one pair of articles that share passages."""
    passages = tuple((_span(a), _span(b)) for a, b in data["passages"])
    return Reuse(**{**data, "passages": passages})


def picture_from_json(data: Json) -> Picture:
    """Return the Picture that `picture_to_json` was given."""
    return Picture(
        story=Story(id=data["id"], title=data["title"], articles=tuple(data["articles"])),
        reuse=tuple(map(reuse_from_json, data["reuse"])),
        actors=tuple(Actor(**{**a, "aliases": tuple(a["aliases"])}) for a in data["actors"]),
        claims=tuple(map(_claim, data["claims"])),
        origins=tuple(Origin(**{**o, "articles": tuple(o["articles"])}) for o in data["origins"]),
        relations=tuple(Relation(**r) for r in data["relations"]),
        timeline=tuple(TimelineEntry(**t) for t in data["timeline"]),
        postures=tuple(Posture(**p) for p in data["postures"]),
        tension=tuple(
            Tension(
                date=t["date"], value=t["value"], contributions=tuple(Contribution(**c) for c in t["contributions"])
            )
            for t in data["tension"]
        ),
    )


def claim_words(picture: Picture, readings: Sequence[Reading]) -> Iterator[tuple[Claim, str]]:
    """Yield each claim with all sentences that assert it, to be searched."""
    texts = {reading.article.id: reading.article.text for reading in readings}
    for claim in picture.claims:
        quotes = dict.fromkeys(texts[a.article][a.span.start : a.span.end] for a in claim.assertions)
        yield claim, "\n".join((claim.text, *quotes))


def _claim(data: Json) -> Claim:
    figure, origins = data["figure"], data["origins"]
    return Claim(
        id=data["id"],
        text=data["text"],
        type=data["type"],
        modality=data["modality"],
        date=data["date"],
        figure=ClaimFigure(**figure) if figure else None,
        assertions=tuple(map(_assertion, data["assertions"])),
        origins=OriginCount(**{**origins, "reasons": tuple(origins["reasons"])}),
        circular=data["circular"],
    )


def _assertion(data: Json) -> Assertion:
    chain = tuple(Edge(**{**e, "span": _span(e["span"]) if e["span"] else None}) for e in data["chain"])
    fields = {"span": _span(data["span"]), "origins": tuple(data["origins"]), "chain": chain}
    return Assertion(**{**data, **fields})


def _span(value: Any) -> Span:
    return Span(value[0], value[1])
