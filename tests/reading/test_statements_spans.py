"""Where sources and contents begin and end."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.reading.read import read as read_article
from sayso.reading.sentences import find_sentences
from sayso.reading.statements import read_statements
from sayso.records import Article
from sayso.spans import quote

_SPEAKERS = ("He", "The mayor", "US officials", "Ana Ruiz, the mayor,", "In Norway a nurse", "The firm's lawyers")
_CUES = ("told", "warned", "has told", "later told", "reminded")
_HEARERS = (
    "Sweden's top generals",
    "the port's night crew",
    "the union’s members",
    "Reuters",
    "Thursday’s cabinet meeting",
    "his client's wife",
    "her",
)
_TAILS = (
    "to keep the gates shut",
    "that the gates were shut",
    "the gates were shut",
    "that’s the end of it",
    "in Monday's letter that the gates were shut",
)


def triples(text: str) -> list[tuple[str, str, str]]:
    statements = read_statements(text, find_sentences(text), clutter=())
    return [(quote(text, s.source), quote(text, s.cue), quote(text, s.content)) for s in statements]


@given(st.sampled_from(_SPEAKERS), st.sampled_from(_CUES), st.sampled_from(_HEARERS), st.sampled_from(_TAILS))
def test_no_content_begins_within_a_word_or_with_what_belongs_before_it(
    speaker: str, cue: str, hearer: str, tail: str
) -> None:
    text = f"{speaker} {cue} {hearer} {tail}."
    for statement in read_statements(text, find_sentences(text), clutter=()):
        start = statement.content[0].start
        assert not re.match(r"['’]s\b|[,.;:)”»]", text[start:])
        assert start == 0 or not text[start - 1].isalnum()


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("He told Sweden's top generals to keep the gates shut.", "He", "to keep the gates shut"),
        (
            "Guards were told by the police to lock up at 9 p.m. but that nobody came.",
            "the police",
            "to lock up at 9 p.m. but that nobody came",
        ),
        ("Mayor Ana Ruiz, who said there was no danger, left.", "Mayor Ana Ruiz", "there was no danger"),
        ("In a letter to the council the firm said it was late.", "the firm", "it was late"),
        ("This morning The Alba Herald said it was late.", "The Alba Herald", "it was late"),
        ("In Norway a nurse said it was late.", "a nurse", "it was late"),
        ("At least two nurses said it was late.", "At least two nurses", "it was late"),
        ("By Friday it said the pit was dry.", "it", "the pit was dry"),
        ("The brigade had itself warned that it was late.", "The brigade", "it was late"),
        ("A memo filed that month said it was late.", "A memo filed that month", "it was late"),
        ("The office announced a visit on Monday.", "The office", "a visit"),
        ("The ministry denies it, and the sea is calm.", "The ministry", "it"),
        ("A clerk who worked there until last year said it was late.", "A clerk who worked there", "it was late"),
    ],
)
def test_a_source_and_its_content_are_cut_where_they_end(text: str, source: str, content: str) -> None:
    assert (source, content) in [(s, c) for s, _, c in triples(text)]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("In the words of the mayor, the bridge is lost.", "the mayor", "In the words of", "the bridge is lost"),
        ("Nine were hurt, going by the ward's register.", "the ward's register", "going by", "Nine were hurt"),
        ("The union counts ninety hurt.", "The union", "counts", "ninety hurt"),
        ("Police put the dead at one.", "Police", "put", "the dead at one"),
        ("The Alba Wire has two clerks saying the vote was fixed.", "two clerks", "saying", "the vote was fixed"),
        ("The Herald has it from a clerk that the vote was fixed.", "a clerk", "from", "the vote was fixed"),
        ("The vote was fixed, the Herald has learned.", "the Herald", "has learned", "The vote was fixed"),
    ],
)
def test_cues_of_several_words_are_read(text: str, source: str, cue: str, content: str) -> None:
    assert (source, cue, content) in triples(text)


def test_an_it_that_opens_a_paragraph_means_who_led_the_one_before() -> None:
    text = (
        "The Sarn Ministry asked its partners for help after Iran warned that Kenya would act.\n\nIt also said it knew."
    )
    reading = read_article(Article(id="a", text=text))
    names = {actor.id: actor.name for actor in reading.actors}
    (last,) = [s for s in reading.statements if quote(text, s.content) == "it knew"]
    assert last.actor is not None
    assert names[last.actor] == "Sarn Ministry"


@pytest.mark.parametrize(("text", "cues"), [("He stood by the gate.", 0), ("He stood by his count.", 1)])
def test_only_what_can_be_upheld_is_stood_by(text: str, cues: int) -> None:
    assert len(triples(text)) == cues
