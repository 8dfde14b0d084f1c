from __future__ import annotations

import pytest

from sayso.case.asked import find_fault, read_question
from sayso.case.judging import judge
from sayso.case.passages import find_passage, read_text
from sayso.pipeline import default_steps
from sayso.records import Article


def check_text(sentence: str, body: str) -> set[str]:
    """Return what the sentences of an article say of a sentence."""
    steps = default_steps()
    asked = read_question(sentence, steps)
    text = read_text(steps.read(Article(id="a", text=body)))
    found = (judge(asked, find_passage(asked, text, span, None, None), {}) for span, _ in text.sentences)
    return {judgement.verdict for judgement in found if judgement}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("A gas leak destroyed the school", "A gas leak, not a bomb, destroyed the school, the fire chief said."),
        ("The power was off for 30 hours", "The power was off for 30 hours in Tarn, the company said."),
        ("The festival was cancelled", "The festival has been cancelled, the organisers said on Monday."),
        ("A bomb destroyed the bridge", "A bomb destroyed the footbridge at Tarn, police said."),
        ("Three managers were detained", "Three managers of the mine have been ordered detained, the prosecutor said."),
        ("The letter arrived", "The letter arrived on Monday, but nobody read it."),
        ("The letter never arrived", "The union wrote a letter in May. It never arrived."),
        ("The army attacked the village", "The village was attacked by the army, a witness said."),
        ("Police arrested the mayor", "The mayor was arrested by police on Monday."),
        ("The hostages were freed", "All the hostages have been released, the ministry said."),
        ("Rebels placed rockets near the base", "Rebels had been positioning rockets near the base, a source said."),
        (
            "Five people died in the flood",
            "The death toll in the flood has risen to five after two people died, he said.",
        ),
    ],
)
def test_what_is_plainly_said_supports(sentence: str, body: str) -> None:
    assert "supports" in check_text(sentence, body)


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("A bomb destroyed the school", "A gas leak, not a bomb, destroyed the school, the fire chief said."),
        ("The port was open", "The port remained shut on Friday, the harbour master said."),
        ("The letter never arrived", "The letter arrived on Monday, but nobody read it."),
        ("The minister resigned", "The minister has not resigned, her office said."),
        ("Rebels shot down a helicopter", "The army denied that rebels had shot down a helicopter."),
        ("A drone struck the depot", "The ministry abandoned its account of a drone strike on the depot."),
        ("The talks failed", "The talks did not fail, the envoy said."),
    ],
)
def test_what_is_plainly_refused_denies(sentence: str, body: str) -> None:
    assert check_text(sentence, body) & {"supports", "denies"} == {"denies"}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("The power was off for 12 hours", "The power was off for 30 hours in Tarn, the company said."),
        ("The ship carried 200 tonnes of grain", "The ship carried 500 tonnes of grain, its owner said."),
        ("The price rose by 10 percent", "The price rose by 4 percent, the ministry said."),
        (
            "Two people died in the flood",
            "The death toll in the flood has risen to five after two people died, he said.",
        ),
    ],
)
def test_another_figure_of_any_unit_differs(sentence: str, body: str) -> None:
    assert check_text(sentence, body) == {"differs"}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Iran moved missiles near US bases", "Iran-backed forces are moving missiles near US bases in Iraq."),
        ("A bomb destroyed the footbridge", "A bomb destroyed the bridge at Tarn, police said."),
        ("The army attacked the village", "The village attacked the army, a witness said."),
        ("The minister resigned", "Has the minister resigned? Nobody knows."),
        ("The minister resigned", "If the minister resigns, the coalition falls."),
        ("The minister resigned", "The minister's deputy resigned on Tuesday."),
        ("A drone hit the hospital", "A drone hit the school beside the hospital, residents said."),
        ("The dam collapsed", "Engineers warned that the dam could collapse."),
        ("Indian soldiers were killed", "Indian soldiers came in May. Six soldiers were killed on Monday."),
    ],
)
def test_what_only_sounds_alike_settles_nothing(sentence: str, body: str) -> None:
    assert check_text(sentence, body) <= {"leaves open"}


@pytest.mark.parametrize("sentence", ["", "?!", "Fire", "Who built the bridge?", "Was the port open?"])
def test_what_is_neither_true_nor_false_is_a_fault(sentence: str) -> None:
    assert find_fault(sentence)


def test_a_statement_is_no_fault() -> None:
    assert find_fault("The port was open") is None


@pytest.mark.parametrize("body", ["not a " * 20_000, "'s " * 30_000, "if " * 30_000, "near the x " * 10_000])
def test_hostile_text_is_read_in_time(body: str) -> None:
    check_text("The port was open", body[:60_000])
