"""Questions to a case whose answers lie ready: a story, a claim, everything."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from sayso.errors import NotFoundError
from sayso.interchange import picture_to_json, reading_to_json
from sayso.records import Claim, Picture

if TYPE_CHECKING:
    from sayso.case.checking import Answer
    from sayso.case.search import Hit
    from sayso.case.store import Case


def find_stories(pictures: Sequence[Picture], wanted: str | None) -> tuple[Picture, ...]:
    """Return all Pictures, or the one of a story given by its number in the report, its id or the id's beginning."""
    if wanted is None:
        return tuple(pictures)
    exact = [picture for picture in pictures if picture.story.id == wanted]
    if not exact and wanted.isdecimal() and wanted.isascii() and 1 <= int(wanted[:9]) <= len(pictures):
        exact = [pictures[int(wanted) - 1]]
    found = exact or [picture for picture in pictures if wanted and picture.story.id.startswith(wanted)]
    if len(found) != 1:
        why = "several stories begin with" if found else "there is no story"
        held = f"numbers 1 to {len(pictures)}" if pictures else "no stories yet"
        raise NotFoundError(f"{why} {wanted!r}; this case holds {held}: sayso show CASE lists them")
    return tuple(found)


def find_claim(pictures: Sequence[Picture], wanted: str) -> tuple[Picture, Claim]:
    """Return the claim with an id, and the Picture it belongs to."""
    found = [(picture, claim) for picture in pictures for claim in picture.claims if claim.id == wanted]
    if not found:
        raise NotFoundError(f"there is no claim {wanted!r}; sayso show CASE lists the claims with their ids")
    if len(found) > 1:
        raise NotFoundError(
            f"{len(found)} stories hold a claim {wanted!r}; name the story: sayso show CASE STORY --claim"
        )
    return found[0]


def export_json(case: Case) -> Iterator[str]:
    """Yield one JSON object in pieces: all current Readings, all stories and all failures."""
    yield '{"readings": ['
    yield from _items(reading_to_json(reading) for reading in case.readings)
    yield '], "stories": ['
    yield from _items(picture_to_json(picture) for picture in case.stories)
    yield '], "failures": ['
    yield from _items({"source": f.source, "step": f.step, "reason": f.reason} for f in case.failures)
    yield "]}\n"


def answers_to_json(answers: Sequence[Answer]) -> list[dict[str, Any]]:
    """Return the answers to a check as plain objects."""
    return [
        {
            "verdict": answer.verdict,
            "reason": answer.reason,
            "story": answer.story,
            **_claim_to_json(answer.claim),
            "on_whose_word": list(answer.sources),
            "assertions": [
                {
                    "article": a.article,
                    "outlet": quoted.outlet,
                    "published": quoted.published,
                    "span": [a.span.start, a.span.end],
                    "quote": quoted.text[a.span.start : a.span.end],
                }
                for a, quoted in answer.assertions
            ],
        }
        for answer in answers
    ]


def _claim_to_json(claim: Claim | None) -> dict[str, Any]:
    """Return a claim's part of an answer; every field is null where no claim holds the passage."""
    if claim is None:
        return dict.fromkeys(("claim", "text", "modality", "origins"))
    least, most, reasons = claim.origins.least, claim.origins.most, list(claim.origins.reasons)
    return {
        "claim": claim.id,
        "text": claim.text,
        "modality": claim.modality,
        "origins": {"least": least, "most": most, "reasons": reasons},
    }


def hits_to_json(hits: Sequence[Hit]) -> list[dict[str, Any]]:
    """Return what a search has found as plain objects."""
    return [
        {
            "article": hit.article.id,
            "outlet": hit.article.outlet,
            "title": hit.article.title,
            "published": hit.article.published,
            "places": [
                {
                    "span": [place.span.start, place.span.end],
                    "quote": hit.article.text[place.span.start : place.span.end],
                    "statement": place.statement,
                    "source": place.source,
                }
                for place in hit.places
            ],
        }
        for hit in hits
    ]


def _items(values: Iterator[dict[str, Any]]) -> Iterator[str]:
    for number, value in enumerate(values):
        yield ("," if number else "") + "\n" + json.dumps(value, ensure_ascii=False)
