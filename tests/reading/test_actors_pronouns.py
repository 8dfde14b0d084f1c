"""Whom pronouns mean, outside and inside quotations."""

import pytest

from sayso.reading.actors import resolve_actors
from sayso.reading.names import mark_names
from sayso.reading.sentences import find_sentences
from sayso.records import Span, Statement


def meant(text: str, pronoun: str, *statements: Statement, outlet: str | None = None) -> str | None:
    """The name of the actor that the last occurrence of the pronoun means."""
    sentences = find_sentences(text)
    names = mark_names(text, sentences, clutter=())
    resolution = resolve_actors(text, sentences, names, statements, clutter=(), outlet=outlet)
    start = text.rindex(pronoun)
    ids = [m.actor for m in resolution.mentions if m.span == Span(start, start + len(pronoun))]
    return next((a.name for a in resolution.actors if a.id in ids), None)


def quoted(text: str, source: str, content: str) -> Statement:
    def at(part: str) -> Span:
        return Span(text.index(part), text.index(part) + len(part))

    return Statement(id="s1", source=(at(source),), cue=(), content=(at(content),), kind="direct", source_type="named")


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Emil Castell met Anna Brandt. She was late.", "She", "Anna Brandt"),
        ("Emil Castell met Anna Brandt. He was late.", "He", "Emil Castell"),
        ("The Harbour Commission met Emil Castell. It said nothing.", "It", "Harbour Commission"),
        ("The Harbour Commission lost its chair.", "its", "Harbour Commission"),
        ("The Americans came late. They wanted guarantees.", "They", "United States"),
    ],
)
def test_a_pronoun_agrees_in_gender_animacy_and_number(text: str, pronoun: str, name: str) -> None:
    found = meant(text, pronoun)
    assert found == name or (name == "United States" and found == "Americans")


def test_the_subject_is_preferred_to_a_later_name() -> None:
    assert meant("Emil Castell called Karl Brandt. He hung up.", "He") == "Emil Castell"


@pytest.mark.parametrize(
    "text", ["The Harbour Commission met. It is unclear why.", "The Harbour Commission met. It rained."]
)
def test_it_without_a_meaning_means_nobody(text: str) -> None:
    assert meant(text, "It") is None


def test_i_in_a_quotation_is_its_speaker() -> None:
    text = "Anna Brandt was calm. “I saw it,” said Emil Castell."
    assert meant(text, "I", quoted(text, "Emil Castell", "“I saw it,”")) == "Emil Castell"


def test_we_in_a_spokesmans_mouth_is_the_body_he_speaks_for() -> None:
    text = "“We saw it,” said the Harbour Commission's spokesman, Emil Castell."
    source = "the Harbour Commission's spokesman, Emil Castell"
    assert meant(text, "We", quoted(text, source, "“We saw it,”")) == "Harbour Commission"


def test_he_in_a_quotation_is_not_its_speaker() -> None:
    text = "Emil Castell was asked about it. “He was tired,” said the harbour master, Emil Castell."
    source = "the harbour master, Emil Castell"
    assert meant(text, "He", quoted(text, source, "“He was tired,”")) is None


def test_we_outside_quotations_is_the_outlet() -> None:
    assert meant("The list that we have seen is short.", "we", outlet="Harbour Watch") == "Harbour Watch"


def test_they_again_means_whom_they_meant_before() -> None:
    text = "The Americans came late. They wanted guarantees. They left early."
    assert meant(text, "They") in ("Americans", "United States")
