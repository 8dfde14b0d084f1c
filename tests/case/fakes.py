"""Small steps with the shape of the real ones: what they make follows from their input alone."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

from sayso.case.store import Case
from sayso.interchange import pictures_to_json
from sayso.linking.likeness import UNIT, Term
from sayso.linking.profiles import Profile
from sayso.pipeline import Steps
from sayso.records import (
    Article,
    Assertion,
    Claim,
    Failure,
    OriginCount,
    Page,
    Picture,
    Reading,
    Reuse,
    Span,
    Story,
)

_SENTENCE = re.compile(r"[^.\s][^.]*\.")


def clean(page: Page) -> Article | Failure:
    """Fail on a text that says so; take everything else as it is."""
    if page.content.startswith("unreadable"):
        return Failure(source=page.source, step="clean", reason="it says so")
    return Article(
        id=page.id or f"made-{hash_text(page.content)}",
        text=page.content,
        url=page.url,
        outlet=page.outlet,
        author=page.author,
        title=page.title,
        published=page.published,
        published_basis="given" if page.published else "unknown",
    )


def hash_text(text: str) -> str:
    """Return a short name for a text."""
    return text.encode("utf-8", "surrogatepass").hex()[:24]


def hash_words(text: str) -> int:
    """Return a number for a text, the same in every run."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=7).digest(), "big")


def read(article: Article) -> Reading:
    """Find the sentences."""
    return Reading(article=article, sentences=tuple(Span(m.start(), m.end()) for m in _SENTENCE.finditer(article.text)))


def profile(reading: Reading) -> Profile:
    """Take equal texts for copies and equal titles for likeness."""
    article = reading.article
    title = article.title or "untitled"
    return Profile(
        article=article.id,
        moment=None,
        rank=hash_words(article.id),
        hashes=(hash_words(article.text), hash_words(article.text + " again")),
        terms=(Term(hash_words(title), UNIT), Term(hash_words(title + " again"), UNIT)),
        holders={},
        title=title,
        named=bool(article.title),
    )


def compare(readings: Mapping[str, Reading], pairs: Iterable[tuple[str, str]]) -> tuple[Reuse, ...]:
    """Pair articles whose texts are the same."""
    found = []
    for a, b in pairs:
        if readings[a].article.text == readings[b].article.text:
            span = Span(0, len(readings[a].article.text))
            pair = {"earlier": a, "later": b, "passages": ((span, span),)}
            found.append(Reuse(**pair, share=0.01, credited=False, probability=1.0, basis="equal"))  # type: ignore[arg-type]
    return tuple(found)


def group(profiles: Sequence[Profile], pairs: Mapping[tuple[str, str], int]) -> tuple[Story, ...]:
    """Group by title."""
    groups: dict[str, list[str]] = defaultdict(list)
    for each in profiles:
        groups[each.title].append(each.article)
    return tuple(
        Story(id=f"s-{hash_text(name)}", title=name, articles=tuple(sorted(ids)))
        for name, ids in sorted(groups.items())
    )


def weigh(story: Story, readings: Sequence[Reading], reuse: Sequence[Reuse]) -> Picture:
    """Make a claim of every sentence; equal sentences are one claim."""
    places: dict[str, list[Assertion]] = defaultdict(list)
    for reading in sorted(readings, key=lambda r: r.article.id):
        for span in reading.sentences:
            words = reading.article.text[span.start : span.end]
            places[words].append(Assertion(article=reading.article.id, span=span, statement=None, origins=()))
    claims = tuple(
        Claim(
            id=f"{story.id}-{number}",
            text=words,
            type="OTHER",
            modality="actual",
            date=None,
            figure=None,
            assertions=tuple(found),
            origins=OriginCount(least=1, most=len(found), effective=1.0, reasons=("counted",)),
            circular=False,
        )
        for number, (words, found) in enumerate(sorted(places.items()))
    )
    return Picture(story=story, reuse=tuple(reuse), claims=claims)


STEPS = Steps(
    clean=clean,
    read=read,
    profile=profile,
    compare=compare,
    group=group,
    weigh=weigh,
    reader="reader-1",
    weigher="weigher-1",
)


def page(text: str, **fields: Any) -> Page:
    """Return a page that names itself as its source."""
    return Page(source=fields.pop("source", "test"), content=text, **fields)


def open_fake(path: Path, **changes: Any) -> Case:
    """Open a case that works with these steps."""
    return Case(path, steps=replace(STEPS, **changes), busy=0.2)


def show(case: Case) -> str:
    """Return all Pictures of a case as text to compare."""
    return json.dumps(pictures_to_json(case.stories), sort_keys=True)
