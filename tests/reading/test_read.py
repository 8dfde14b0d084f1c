"""What holds for the Reading of any text whatever."""

from __future__ import annotations

import json
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.demo import find_articles
from sayso.interchange import reading_from_json, reading_to_json
from sayso.reading.read import read
from sayso.records import Article, Reading, Span

DEMO = [json.loads(line) for line in find_articles().read_text(encoding="utf-8").splitlines()]
_PIECES = st.sampled_from(
    ["“", "”", '"', "'", "‘", "«", "»", "(", ")", ".", ",", "\n\n", "\r\n", "\u00a0", "\u200b", "\x00", "𝔘", "é",
     "Two officials", "said", "told Reuters that", "according to", "Maria Lopez", "the ministry", "he", "denied",
     "at least 40", "killed", "on Monday", "last week", "3 May 2031", "reportedly", "READ ALSO:", "attack", " "]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=60).map(" ".join))


def spans_of(reading: Reading) -> list[Span]:
    return [
        *chain.from_iterable((*s.source, *s.cue, *s.content) for s in reading.statements),
        *(m.span for m in reading.mentions),
        *(e.trigger for e in reading.events),
        *(t.span for t in reading.times),
        *(f.span for f in reading.figures),
        *reading.sentences,
        *reading.article.clutter,
    ]


@settings(deadline=None, max_examples=150)
@given(TEXTS, st.sampled_from([None, "2031-05-04", "2031-05-04T23:30:00Z"]))
def test_every_span_lies_inside_the_text_whatever_it_is(text: str, published: str | None) -> None:
    reading = read(Article(id="a", text=text, published=published))
    assert all(span.end <= len(text) for span in spans_of(reading))


@settings(deadline=None, max_examples=60)
@given(TEXTS)
def test_references_lead_to_what_is_there(text: str) -> None:
    reading = read(Article(id="a", text=text))
    statements, actors = {s.id for s in reading.statements}, {a.id for a in reading.actors}
    assert {s.parent for s in reading.statements} - {None} <= statements
    assert {s.actor for s in reading.statements} - {None} <= actors
    assert {m.actor for m in reading.mentions} <= actors
    assert {e.statement for e in reading.events} - {None} <= statements
    assert {f.statement for f in reading.figures} - {None} <= statements


@settings(deadline=None, max_examples=60)
@given(TEXTS)
def test_no_statement_is_nested_in_itself(text: str) -> None:
    parents = {s.id: s.parent for s in read(Article(id="a", text=text)).statements}
    for start in parents:
        seen, at = set(), parents[start]
        while at is not None:
            assert at != start
            assert at not in seen
            seen.add(at)
            at = parents[at]


@pytest.mark.parametrize("data", DEMO, ids=lambda d: d["id"])
def test_the_text_of_an_article_is_never_altered(data: dict[str, str]) -> None:
    reading = read(Article(id=data["id"], text=data["text"], published=data["published"]))
    assert reading.article.text == data["text"]


@pytest.mark.parametrize("data", DEMO, ids=lambda d: d["id"])
def test_reading_an_article_twice_gives_the_same(data: dict[str, str]) -> None:
    article = Article(id=data["id"], text=data["text"], published=data["published"], outlet=data["outlet"])
    assert read(article) == read(article)
    assert reading_from_json(json.loads(json.dumps(reading_to_json(read(article))))) == read(article)


def test_nothing_in_an_undated_text_gets_a_day_of_its_own() -> None:
    reading = read(
        Article(id="a", text="Police said on Monday that the bridge fell last week, two days after the storm.")
    )
    assert all(t.value is None or not t.value[:4].isdigit() for t in reading.times)
