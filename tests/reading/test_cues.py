"""The lexical marker of cues."""

import pytest

from sayso.reading.cues import mark_cues
from sayso.reading.sentences import find_sentences
from sayso.spans import quote


def cues(text: str) -> list[str]:
    return [quote(text, mark.cue) for mark in mark_cues(text, find_sentences(text))]


@pytest.mark.parametrize(
    "text",
    [
        "The published report was long.",
        "Their stated aim is peace.",
        "The claims office opens on Monday.",
        "He asked not to be named.",
        "A new threat hangs over the valley.",
        "No one had claimed the body.",
    ],
)
def test_words_that_only_look_like_cues_are_none(text: str) -> None:
    assert cues(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("He had told them that it was late.", "had told"),
        ("He has repeatedly denied that it was late.", "has repeatedly denied"),
        ("They made it clear that it was late.", "made it clear"),
        ("He called for the road to be opened.", "called for"),
        ("He was quoted as saying it was late.", "was quoted as saying"),
        ("It is understood that it was late.", "It is understood"),
    ],
)
def test_a_cue_is_the_whole_verb_group(text: str, cue: str) -> None:
    assert cues(text) == [cue]


def test_cues_inside_a_quotation_are_marked_too() -> None:
    assert cues("“The guard said the road was open,” she recalled.") == ["said", "recalled"]


def test_marks_come_in_text_order() -> None:
    text = "He said it was late. She denied that it was. According to them, it was noon."
    starts = [mark.cue[0].start for mark in mark_cues(text, find_sentences(text))]
    assert starts == sorted(starts)
    assert len(starts) == 3


def test_a_contracted_refusal_is_a_cue() -> None:
    assert cues("The chief hasn’t commented on the report.") == ["hasn’t commented"]
