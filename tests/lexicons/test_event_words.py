"""The tables of event words are sound: known types and topics, one type a sense."""

from __future__ import annotations

from collections import defaultdict

from sayso.lexicons.event_words import NOT_AN_EVENT, event_patterns, topics_of_words
from sayso.lexicons.inflection import is_past, noun_forms, verb_forms

TYPES = frozenset(
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE "
    "COERCE ASSAULT DENY CLAIM DISASTER HARM LEGAL ELECT OTHER".split()
)


def test_every_type_is_known_and_used() -> None:
    used = {sense.type for patterns in event_patterns().values() for p in patterns for sense in p.senses}
    assert used - {NOT_AN_EVENT} == TYPES


def test_every_topic_of_a_sense_has_words() -> None:
    known = {topic for topics in topics_of_words().values() for topic in topics}
    used = {sense.topic for patterns in event_patterns().values() for p in patterns for sense in p.senses}
    assert used - {None} <= known


def test_no_word_has_two_types_for_the_same_topic() -> None:
    clashes = []
    for first, patterns in event_patterns().items():
        for pattern in patterns:
            types = defaultdict(set)
            for sense in pattern.senses:
                types[sense.topic].add(sense.type)
            clashes += [(first, *pattern.rest) for found in types.values() if len(found) > 1]
    assert clashes == []


def test_verbs_take_their_irregular_and_doubled_forms() -> None:
    assert {"shot", "shooting", "shoots"} <= set(verb_forms("shoot"))
    assert {"kidnapped", "kidnapping"} <= set(verb_forms("kidnap"))
    assert {"denies", "denied", "denying"} <= set(verb_forms("deny"))
    assert {"travelled", "traveled"} <= set(verb_forms("travel"))
    assert {"mobilised", "mobilized"} <= set(verb_forms("mobilise"))


def test_nouns_take_their_plural() -> None:
    assert noun_forms("tragedy") == ("tragedy", "tragedies")
    assert noun_forms("crash") == ("crash", "crashes")
    assert noun_forms("talks") == ("talks",)


def test_a_past_form_is_told_from_a_base_form() -> None:
    assert is_past("shot")
    assert not is_past("shoot")
