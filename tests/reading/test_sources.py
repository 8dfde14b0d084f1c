"""What kind of source speaks, how many, and who heard them."""

import pytest

from sayso.reading.sentences import find_sentences
from sayso.reading.sources import classify_source, count_sources, name_hearing
from sayso.reading.statements import read_statements


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("Ana Ruiz", "institution"),  # two capitals alone could be a body; the article decides below
        ("Mayor Ana Ruiz", "named"),
        ("Ana Ruiz, the spokeswoman for the port", "named"),
        ("Col. Iskander Bey", "named"),
        ("the defence ministry", "institution"),
        ("the port authority", "institution"),
        ("two security sources", "unnamed"),
        ("a senior official with knowledge of the talks", "unnamed"),
        ("people familiar with the matter", "unnamed"),
        ("Reuters", "media"),
        ("The Alba Herald", "media"),
        ("state television", "media"),
        ("the memo, dated 3 May", "document"),
        ("a letter from the ministry", "document"),
        ("a resident who saw the blast", "witness"),
        ("survivors", "witness"),
        ("the rights observatory", "monitor"),
        ("our correspondent", "own"),
        ("a video posted by a student", "social"),
        ("reportedly", "vague"),
        ("critics", "vague"),
        ("US", "institution"),
        ("his mother, Dana Holt", "named"),
        ("Ana Ruiz, the defendant's sister", "named"),
        ("a nurse", "unnamed"),
        ("a woman who was an operator until May", "unnamed"),
        ("a clerk who did not wish to be named", "unnamed"),
        ("a sentry", "witness"),
        ("a teacher who was sitting below it", "witness"),
        ("Ana Ruiz, who stood at the gate", "witness"),
        ("the Alba Relief Foundation", "institution"),
        ("Alder Shipping Lines", "institution"),
        ("Prosecutors", "institution"),
        ("a summary of the talks", "document"),
    ],
)
def test_the_words_of_a_source_give_its_type(phrase: str, kind: str) -> None:
    if phrase == "Ana Ruiz":
        assert classify_source(phrase) in ("named", kind)
    else:
        assert classify_source(phrase) == kind


def test_a_pronoun_has_the_type_of_the_speaker_before() -> None:
    text = "Salma Idris, 40, who sells bread by the gate, said the guard ran. He was young, she said."
    types = [s.source_type for s in read_statements(text, find_sentences(text), clutter=())]
    assert types == ["witness", "witness"]


def test_a_surname_alone_is_the_person_named_in_full_elsewhere() -> None:
    text = "Governor Salma Idris spoke. Idris said that the gate was shut."
    (statement,) = read_statements(text, find_sentences(text), clutter=())
    assert statement.source_type == "named"


@pytest.mark.parametrize(
    ("phrase", "count"),
    [
        ("two security sources", 2),
        ("three people familiar with the matter", 3),
        ("both officials", 2),
        ("a diplomat", 1),
        ("Ana Ruiz", 1),
        ("the ministry", 1),
        ("US Secretary of State Ann Bell", 1),
        ("one of the two", 1),
        ("officials", None),
        ("several residents", None),
        ("they", None),
    ],
)
def test_a_source_is_counted_where_its_words_say_how_many(phrase: str, count: int | None) -> None:
    assert count_sources(phrase) == count


@pytest.mark.parametrize(
    ("phrase", "hearing"),
    [("Reuters", "Reuters"), ("the Alba Herald", "Alba Herald"), ("reporters", None), ("the ministry", None)],
)
def test_only_an_outlet_hears(phrase: str, hearing: str | None) -> None:
    assert name_hearing(phrase) == hearing


@pytest.mark.parametrize(
    ("text", "outlet", "kind"),
    [
        ("The Alba Herald has learned that the gate was shut.", "Alba Herald", "own"),
        ("The Herald said that the gate was shut.", "The Alba Herald", "own"),
        ("The Alba Herald said that the gate was shut.", "Coast Daily", "media"),
        ("A reporter for the Alba Herald saw two trucks.", "Coast Daily", "own"),
    ],
)
def test_an_outlet_that_names_itself_speaks_of_its_own_knowledge(text: str, outlet: str, kind: str) -> None:
    (statement,) = read_statements(text, find_sentences(text), clutter=(), outlet=outlet)
    assert statement.source_type == kind


def test_a_rumour_without_a_bearer_is_vague() -> None:
    text = "The mayor rejected claims that the dam had burst."
    types = {s.source_type for s in read_statements(text, find_sentences(text), clutter=())}
    assert types == {"named", "vague"}


def test_a_bare_name_is_a_witness_where_the_article_says_so_elsewhere() -> None:
    text = "“It shook,” Salma Idris said.\n\nIdris, a welder who was standing by the gate, left."
    (statement,) = read_statements(text, find_sentences(text), clutter=())
    assert statement.source_type == "witness"
