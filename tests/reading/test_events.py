"""Events take their statement, parties, place and date from what stands around their marks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.reading.events import find_events
from sayso.reading.marks import EventMark
from sayso.reading.sentences import find_sentences
from sayso.records import Event, Mention, Modality, Span, Stance, Statement, Time


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def statement(
    text: str, content: str, *, id: str = "q1", stance: Stance = "asserts", parent: str | None = None
) -> Statement:
    return Statement(
        id=id,
        source=(),
        cue=(),
        content=(span(text, content),),
        kind="indirect",
        source_type="named",
        stance=stance,
        parent=parent,
    )


def read(
    text: str,
    marks: tuple[EventMark, ...],
    statements: tuple[Statement, ...] = (),
    mentions: tuple[Mention, ...] = (),
    times: tuple[Time, ...] = (),
) -> tuple[Event, ...]:
    return find_events(text, find_sentences(text), marks, statements=statements, mentions=mentions, times=times)


def mark(text: str, words: str, modality: Modality = "actual") -> EventMark:
    return EventMark(trigger=span(text, words), type="ASSAULT", modality=modality)


def test_an_event_belongs_to_the_innermost_statement_around_it() -> None:
    text = "The Post said officers reported that rebels attacked."
    outer = statement(text, "officers reported that rebels attacked", id="q1")
    inner = statement(text, "rebels attacked", id="q2", parent="q1")
    assert read(text, (mark(text, "attacked"),), (outer, inner))[0].statement == "q2"


def test_an_event_outside_all_statements_has_none() -> None:
    text = "Rebels attacked. He said so."
    assert read(text, (mark(text, "attacked"),), (statement(text, "so"),))[0].statement is None


@pytest.mark.parametrize(
    ("stance", "before", "after"),
    [
        ("denies", "actual", "denied"),
        ("denies", "planned", "denied"),
        ("doubts", "actual", "possible"),
        ("threatens", "planned", "threatened"),
        ("demands", "planned", "demanded"),
        ("asserts", "planned", "planned"),
        ("denies", "cancelled", "cancelled"),
    ],
)
def test_the_stance_of_the_speaker_settles_the_modality(stance: Stance, before: Modality, after: Modality) -> None:
    text = "The army spoke of a raid."
    found = read(text, (mark(text, "raid", before),), (statement(text, "a raid", stance=stance),))
    assert found[0].modality == after


def test_a_denial_reaches_into_the_statement_nested_in_it() -> None:
    text = "He denied that guards said rebels attacked."
    outer = statement(text, "guards said rebels attacked", id="q1", stance="denies")
    inner = statement(text, "rebels attacked", id="q2", parent="q1")
    assert read(text, (mark(text, "attacked"),), (outer, inner))[0].modality == "denied"


def test_a_demand_does_not_undo_what_has_happened() -> None:
    text = "She demanded an answer for those who were wounded."
    held = statement(text, "an answer for those who were wounded", stance="demands")
    assert read(text, (mark(text, "wounded"),), (held,))[0].modality == "actual"


def test_actor_and_target_are_the_nearest_mentions_before_and_after() -> None:
    text = "Rebels attacked the convoy."
    mentions = (Mention(span=span(text, "Rebels"), actor="a1"), Mention(span=span(text, "the convoy"), actor="a2"))
    event = read(text, (mark(text, "attacked"),), mentions=mentions)[0]
    assert (event.actor, event.target) == ("a1", "a2")


def test_in_a_passive_the_mention_before_is_the_target() -> None:
    text = "The convoy was attacked yesterday."
    mentions = (Mention(span=span(text, "The convoy"), actor="a2"),)
    event = read(text, (mark(text, "attacked"),), mentions=mentions)[0]
    assert (event.actor, event.target) == (None, "a2")


def test_marked_roles_outrank_nearness() -> None:
    text = "The convoy was attacked by rebels in Kidal."
    mentions = tuple(
        Mention(span=span(text, words), actor=actor)
        for words, actor in (("The convoy", "a1"), ("rebels", "a2"), ("Kidal", "a3"))
    )
    marked = replace(mark(text, "attacked"), actor=span(text, "rebels"), place=span(text, "Kidal"))
    event = read(text, (marked,), mentions=mentions)[0]
    assert (event.actor, event.target, event.place) == ("a2", "a1", "a3")


def test_the_date_is_the_nearest_one_in_the_clause() -> None:
    text = "Rebels attacked on Monday, the army said on Friday."
    times = (
        Time(span=span(text, "Monday"), value="2031-03-03", type="DATE"),
        Time(span=span(text, "Friday"), value="2031-03-07", type="DATE"),
    )
    assert read(text, (mark(text, "attacked"),), times=times)[0].date == "2031-03-03"


def test_a_date_that_cannot_be_known_gives_none() -> None:
    text = "Rebels attacked on Monday."
    times = (Time(span=span(text, "Monday"), value=None, type="DATE"),)
    assert read(text, (mark(text, "attacked"),), times=times)[0].date is None


def test_events_come_in_text_order() -> None:
    text = "Rebels attacked and fled."
    found = read(text, (mark(text, "fled"), mark(text, "attacked")))
    assert [text[e.trigger.start : e.trigger.end] for e in found] == ["attacked", "fled"]
