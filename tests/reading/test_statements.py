"""Who says what: statements from words and quotation marks."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.reading.sentences import find_sentences
from sayso.reading.statements import read_statements
from sayso.records import Span, Statement
from sayso.spans import quote


def read(text: str) -> tuple[Statement, ...]:
    return read_statements(text, find_sentences(text), clutter=())


def triples(text: str) -> list[tuple[str, str, str]]:
    return [(quote(text, s.source), quote(text, s.cue), quote(text, s.content)) for s in read(text)]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The mayor said that the bridge was shut.", "The mayor", "said", "the bridge was shut"),
        ("The bridge was shut, the mayor said.", "the mayor", "said", "The bridge was shut"),
        ("The bridge was shut, said Ana Ruiz, the mayor.", "Ana Ruiz, the mayor", "said", "The bridge was shut"),
        ("On Monday the mayor told reporters the bridge was shut.", "the mayor", "told", "the bridge was shut"),
        ("According to the mayor, the bridge was shut.", "the mayor", "According to", "the bridge was shut"),
        ("The bridge was shut, according to the mayor.", "the mayor", "according to", "The bridge was shut"),
        ("“It is shut,” said Ana Ruiz.", "Ana Ruiz", "said", "“It is shut,”"),
        ("Ana Ruiz said: “It is shut.”", "Ana Ruiz", "said", "“It is shut.”"),
        ("The mayor denied closing the bridge.", "The mayor", "denied", "closing the bridge"),
        ("The mayor declined to comment on the bridge.", "The mayor", "declined", "to comment on the bridge"),
        ("The mayor would not say whether it was shut.", "The mayor", "would not say", "whether it was shut"),
        ("The mayor threatened to shut the bridge.", "The mayor", "threatened", "to shut the bridge"),
        (
            "The memo, seen by the Post, says the bridge is old.",
            "The memo, seen by the Post",
            "says",
            "the bridge is old",
        ),
        ("A denial by the mayor that it was shut came late.", "the mayor", "denial", "it was shut"),
        ("Police put the number of dead at 12.", "Police", "put", "the number of dead at 12"),
    ],
)
def test_each_form_of_attribution_gives_source_cue_and_content(text: str, source: str, cue: str, content: str) -> None:
    assert (source, cue, content) in triples(text)


def test_a_subject_far_from_its_verb_is_whole() -> None:
    text = "Ana Ruiz, the mayor of Alba, who took office in May, told the Alba Post on Friday that the bridge was shut."
    assert triples(text)[0][0] == "Ana Ruiz, the mayor of Alba, who took office in May"


def test_a_quotation_split_by_its_cue_is_one_statement() -> None:
    text = "“It is shut,” she said, “and it will stay shut.”"
    assert [len(s.content) for s in read(text)] == [2]


def test_a_quotation_that_goes_on_keeps_its_speaker_without_a_cue() -> None:
    text = "“It is shut,” said Ana Ruiz. “It will stay shut.”"
    first, second = read(text)
    assert second.source == first.source
    assert second.cue == ()


def test_a_bare_quotation_goes_to_the_speaker_of_the_sentence_before() -> None:
    text = "Ana Ruiz shook her head. “It is shut.”"
    assert triples(text) == [("Ana Ruiz", "", "“It is shut.”")]


def test_an_added_statement_shares_the_subject() -> None:
    text = "The mayor said the bridge was shut and added that it was old."
    assert [t[0] for t in triples(text)] == ["The mayor", "The mayor"]
    assert [t[2] for t in triples(text)] == ["the bridge was shut", "it was old"]


def test_reportedly_is_a_vague_source_with_the_content_around_it() -> None:
    text = "The mayor reportedly shut the bridge."
    (statement,) = read(text)
    assert statement.source == statement.cue
    assert statement.source_type == "vague"
    assert quote(text, statement.content) == "The mayor … shut the bridge"


def test_what_one_source_passes_on_from_another_is_nested() -> None:
    text = "The Alba Post, citing two officials, reported that the bridge was shut."
    by_source = {quote(text, s.source): s for s in read(text)}
    assert by_source["two officials"].parent == by_source["The Alba Post"].id


def test_an_outlet_that_reports_according_to_a_source_holds_it() -> None:
    text = "The Alba Post reported that, according to engineers inside the ministry, the bridge was old."
    by_source = {quote(text, s.source): s for s in read(text)}
    inner = by_source["engineers inside the ministry"]
    assert inner.parent == by_source["The Alba Post"].id
    assert quote(text, inner.content) == "the bridge was old"


def test_an_outlet_after_the_quotation_holds_the_speaker_before_it() -> None:
    text = "One official said: “It is shut,” according to the Alba Post."
    by_source = {quote(text, s.source): s for s in read(text)}
    assert by_source["One official"].parent == by_source["the Alba Post"].id


def test_an_according_to_within_what_an_outlet_reported_is_inside_it() -> None:
    text = "The Alba Post reported that according to engineers inside the ministry, the bridge was old."
    by_source = {quote(text, s.source): s for s in read(text)}
    assert by_source["engineers inside the ministry"].parent == by_source["The Alba Post"].id


def test_quoted_as_saying_nests_three_deep() -> None:
    text = "The Alba Post quoted two engineers who revealed the mayor warned that the bridge would fall."
    by_source = {quote(text, s.source): s for s in read(text)}
    assert by_source["the mayor"].parent == by_source["two engineers"].id
    assert by_source["two engineers"].parent == by_source["The Alba Post"].id


def test_a_passive_cue_within_a_statement_is_nested_in_it() -> None:
    text = "He said the drivers were told that the bridge was shut."
    outer, inner = read(text)
    assert inner.parent == outer.id


def test_kinds_follow_the_quotation_marks() -> None:
    assert [s.kind for s in read("“It is shut,” he said.")] == ["direct"]
    assert [s.kind for s in read("He said the bridge was “a danger to all”.")] == ["mixed"]
    assert [s.kind for s in read("He said the bridge was a danger.")] == ["indirect"]


def test_stance_tells_denials_and_refusals_from_assertions() -> None:
    assert read("He denied that it was shut.")[0].stance == "denies"
    assert read("He declined to comment on it.")[0].stance == "declines"
    assert read("He said it was shut.")[0].stance == "asserts"


def test_the_outlet_that_was_told_is_kept() -> None:
    assert read("The bridge is shut, the mayor told Reuters.")[0].hearing == "Reuters"
    assert read("The mayor told reporters the bridge was shut.")[0].hearing is None


def test_capitals_throughout_do_not_hide_a_statement() -> None:
    assert triples("THE MAYOR SAID THAT THE BRIDGE WAS SHUT.")[0] == ("THE MAYOR", "SAID", "THE BRIDGE WAS SHUT")


def test_scare_quotes_in_the_reporters_own_voice_are_no_statement() -> None:
    assert read("The “temporary” bridge has stood for forty years.") == ()


def test_clutter_makes_no_statements() -> None:
    text = "Read also: mayor says bridge shut\n\nThe mayor said that the bridge was shut."
    clutter = (Span(0, 33),)
    found = read_statements(text, find_sentences(text), clutter=clutter)
    assert [s.content[0].start > 33 for s in found] == [True]


FRAGMENTS = st.sampled_from(
    "said that “ ” \" ' according to the minister , . told Reuters reportedly citing as saying who was quoted by Mr. X "
    "denied ; : – ( ) and but is said to \n He it two sources claim of threatened declined comment adding".split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(FRAGMENTS, max_size=60).map(" ".join))
def test_any_text_gives_well_formed_statements(text: str) -> None:
    found = read(text)
    ids = [s.id for s in found]
    assert ids == [f"s{i + 1}" for i in range(len(found))]
    for statement in found:
        assert statement.content
        assert statement.parent != statement.id
        assert statement.parent is None or statement.parent in ids
        for span in (*statement.source, *statement.cue, *statement.content):
            assert text[span.start : span.end].strip()


@pytest.mark.parametrize(
    "text",
    ["he said " * 6_000, "the man, " * 10_000, "A." * 30_000, "“a b” he said. " * 2_000, "!" * 90_000 + "x"],
)
def test_hostile_text_takes_time_in_proportion(text: str) -> None:
    started = time.process_time()
    read(text)
    assert time.process_time() - started < 8


def test_the_turns_of_an_interview_belong_to_their_labels() -> None:
    text = "Ruiz: Why was it shut?\n\nBey: It was old.\n\nRuiz: Since when?\n\nBey: Since May."
    assert [t[0] for t in triples(text)] == ["Ruiz", "Bey", "Ruiz", "Bey"]
    assert {s.kind for s in read(text)} == {"direct"}


def test_a_single_label_is_no_conversation() -> None:
    assert read("Photo: A bridge over the river.\n\nSource: The city archive.") == ()
