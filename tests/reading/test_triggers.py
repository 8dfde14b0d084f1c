"""The lexical marker finds the words that name events and tells their senses apart."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.reading.marks import EventMark
from sayso.reading.sentences import find_sentences
from sayso.reading.triggers import mark_events
from sayso.records import Span


def marks_of(text: str) -> tuple[EventMark, ...]:
    return mark_events(text, find_sentences(text))


def types_of(text: str) -> dict[str, str]:
    return {text[mark.trigger.start : mark.trigger.end]: mark.type for mark in marks_of(text)}


@pytest.mark.parametrize(
    ("text", "word", "event_type"),
    [
        ("Gunmen ambushed a patrol near the ford.", "ambushed", "ASSAULT"),
        ("Three miners died in the shaft.", "died", "HARM"),
        ("The two ministers held talks in Riga.", "held talks", "CONSULT"),
        ("The company denied the report.", "denied", "DENY"),
        ("Nurses downed tools at noon.", "downed tools", "PROTEST"),
        ("A tanker capsized off the cape.", "capsized", "DISASTER"),
        ("The mayor resigned on Monday.", "resigned", "RETREAT"),
        ("A group claimed responsibility.", "claimed responsibility", "CLAIM"),
        ("The union threatened the owners.", "threatened", "THREATEN"),
        ("Officers detained six students.", "detained", "COERCE"),
        ("He has apologised to the families.", "apologised", "CONCEDE"),
        ("The envoy urged both sides to wait.", "urged", "REQUEST"),
        ("The chairwoman pledged new money.", "pledged", "AGREE"),
        ("Volunteers rescued nine hikers.", "rescued", "AID"),
        ("Parliament impeached the president.", "impeached", "LEGAL"),
        ("Voters re-elected the governor.", "re-elected", "ELECT"),
        ("The army deployed two brigades.", "deployed", "MOBILIZE"),
        ("Auditors accused the treasurer.", "accused", "ACCUSE"),
    ],
)
def test_an_event_word_gets_its_type(text: str, word: str, event_type: str) -> None:
    assert types_of(text)[word] == event_type


@pytest.mark.parametrize(
    ("text", "event_type"),
    [
        ("The union said the strike over pay would last; drivers and nurses joined.", "PROTEST"),
        ("The army said the strike destroyed two rocket launchers and a drone.", "ASSAULT"),
    ],
)
def test_the_words_nearby_decide_between_two_senses(text: str, event_type: str) -> None:
    assert types_of(text)["strike"] == event_type


def test_the_topic_of_the_whole_article_decides_where_the_sentence_is_silent() -> None:
    text = "Firefighters saw smoke over the warehouse. Flames had spread to the forest. The fire lasted all night."
    assert types_of(text)["fire"] == "DISASTER"


@pytest.mark.parametrize("text", ["She said it was late.", "The clerk told reporters so.", "He added a word."])
def test_plain_speech_is_no_event(text: str) -> None:
    assert marks_of(text) == ()


def test_a_refusal_to_comment_is_no_event() -> None:
    assert marks_of("The bank declined to comment.") == ()


def test_a_verb_form_after_a_determiner_is_read_as_a_noun() -> None:
    assert types_of("They watched the march from a roof.") == {"march": "PROTEST"}


def test_a_particle_may_stand_after_the_object() -> None:
    assert "called the wedding off" in types_of("They called the wedding off.")


def test_what_is_asked_for_is_an_event_of_its_own() -> None:
    assert types_of("She asked the guards to surrender.") == {"asked": "REQUEST", "surrender": "RETREAT"}


def test_a_capitalised_name_is_no_event() -> None:
    assert marks_of("He plays for Blackwater Attack in the north.") == ()


def test_a_headline_in_title_case_still_has_events() -> None:
    assert "Attack" in types_of("Two Soldiers Killed In Attack On Northern Base")


def test_nothing_inside_clutter_is_marked() -> None:
    text = "Rebels attacked the town.\nRead also: Bomb kills nine"
    clutter = (Span(text.index("Read"), len(text)),)
    found = mark_events(text, find_sentences(text), clutter=clutter)
    assert [text[m.trigger.start : m.trigger.end] for m in found] == ["attacked"]


def test_a_passive_names_the_doer_after_by() -> None:
    text = "The convoy was ambushed by rebels in Kidal."
    mark = next(m for m in marks_of(text) if m.type == "ASSAULT")
    assert mark.actor is not None and text[mark.actor.start : mark.actor.end] == "rebels"
    assert mark.target is not None and text[mark.target.start : mark.target.end] == "The convoy"
    assert mark.place is not None and text[mark.place.start : mark.place.end] == "Kidal"


def test_an_event_noun_names_the_doer_before_it() -> None:
    text = "Norway's attack on the port failed."
    mark = marks_of(text)[0]
    assert mark.actor is not None and text[mark.actor.start : mark.actor.end] == "Norway"
    assert mark.target is not None and text[mark.target.start : mark.target.end].startswith("the port")


@given(st.text(alphabet="abc attack’s\n.,“”\"'toNOT", max_size=300))
@settings(max_examples=60, deadline=None)
def test_triggers_lie_in_the_text_in_order_and_apart(text: str) -> None:
    found = marks_of(text)
    assert all(mark.trigger.end <= len(text) for mark in found)
    assert all(a.trigger.end <= b.trigger.start for a, b in pairwise(found))


def test_a_long_line_without_stops_is_read_whole() -> None:
    text = "the army attacked and " * 5000
    assert len(marks_of(text)) == 5000
