"""Pictures as plain objects."""

from __future__ import annotations

from sayso.interchange.readings import Json, span_to_json
from sayso.records import Assertion, Claim, Edge, Picture, Reuse


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
        "relations": [
            {"a": r.a, "b": r.b, "kind": r.kind, "why": r.why, "probability": r.probability} for r in picture.relations
        ],
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
