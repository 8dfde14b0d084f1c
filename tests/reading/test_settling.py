"""Who a pronoun or a repeated description that speaks stands for, and what type of source it then is."""

import pytest

from sayso.reading.read import read
from sayso.records import Article, Statement


def last_statement(text: str, outlet: str | None = None) -> tuple[Statement, str | None]:
    """The last statement of a text that is nested in no other, and the name of its actor."""
    reading = read(Article(id="x", text=text, outlet=outlet))
    statement = [s for s in reading.statements if s.parent is None][-1]
    names = {actor.id: actor.name for actor in reading.actors}
    return statement, names.get(statement.actor or "")


UNNAMED = (
    "Foreign Minister Emil Castell flew in. Castell said: “We will stay.”\n\n"
    "The second harbour source said: “Boats were moved, which the captain took badly.”\n\n"
)


def test_he_is_the_unnamed_source_just_quoted_not_the_last_named_man() -> None:
    statement, actor = last_statement(UNNAMED + "He said the crews were told that the gate was shut.")
    assert (statement.source_type, statement.source_count, actor) == ("unnamed", 1, None)


def test_he_is_the_last_man_where_a_body_spoke_last() -> None:
    text = "Reporters asked about Emil Castell's visit. The port ministry declined to comment. He had said: “We stay.”"
    statement, actor = last_statement(text)
    assert (statement.source_type, actor) == ("named", "Emil Castell")


def test_an_unnamed_speaker_with_a_second_of_his_kind_is_not_the_first() -> None:
    text = "Two harbour sources said the gate was shut. The second harbour source said boats moved. He said it rained."
    statement, _ = last_statement(text)
    assert statement.source_count == 1


@pytest.mark.parametrize(
    ("text", "source_type", "count"),
    [
        ("Two people who read the memo said it was late. They said more would follow.", "unnamed", 2),
        ("The harbour company denied the claim. It said the gate held.", "institution", 1),
        ("A ministry report said the gate was open. It warned of floods.", "document", 1),
        ("Two officials said the gate was open. The officials said it rained.", "unnamed", 2),
        ("Ida Voss, 51, who lives by the gate, said it fell. She said it was loud.", "witness", 1),
    ],
)
def test_what_stands_for_a_source_has_its_type_and_count(text: str, source_type: str, count: int) -> None:
    statement, _ = last_statement(text)
    assert (statement.source_type, statement.source_count) == (source_type, count)


def test_a_title_that_holds_a_country_does_not_hide_a_name() -> None:
    statement, actor = last_statement("US Secretary of State Emil Castell said the gate was shut.")
    assert (statement.source_type, statement.source_count, actor) == ("named", 1, "Emil Castell")


def test_a_role_beside_a_name_is_its_bearer() -> None:
    text = "Emil Castell, head of the harbour league, said, “We stay.” He admitted that boats were moved."
    statement, actor = last_statement(text)
    assert (statement.source_type, actor) == ("named", "Emil Castell")


def test_a_quotation_puts_its_speaker_out_of_nobodys_mind() -> None:
    text = "Emil Castell spoke in the hall. “They will face a judge. They know it. They wait,” he said."
    assert last_statement(text)[1] == "Emil Castell"


def test_somebody_in_passing_is_not_the_speaker() -> None:
    text = "Emil Castell, who had a cold, was led in by a nurse. “I am well,” he said."
    assert last_statement(text)[1] == "Emil Castell"
