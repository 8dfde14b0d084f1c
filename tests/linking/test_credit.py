import pytest

from sayso.linking.credit import credits, credits_anybody
from sayso.records import Article, Credit, Reading, Span, Statement
from tests.linking.linking_texts import make_reading


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("CASTREL (Northgate) - A bridge is shut.", "Northgate Press Agency"),
        ("An engineer told Northgate that the bridge is shut.", "Northgate Press Agency"),
        ("The bridge is shut, the Sarn Valley Courier reported.", "Sarn Valley Courier"),
        ("The bridge is shut, according to Télé-Castrel.", "Tele Castrel"),
        ("The bridge is shut, the station RVC said.", "Radio Vallora Centrale"),
        ("The bridge is shut.\n\n- NORTHGATE", "Northgate Press Agency"),
    ],
)
def test_an_outlet_named_where_outlets_are_named_is_credited(text: str, outlet: str) -> None:
    assert credits(make_reading("b", text, outlet="Coast Daily"), make_reading("a", "x", outlet=outlet)) == outlet


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("A coast guard boat towed the ship to the coast of Castrel.", "Coast Daily"),
        ("The bridge at Northgate station is shut.", "Northgate Press Agency"),
        ("The bridge is shut.", "Sarn Valley Courier"),
    ],
)
def test_the_same_word_for_a_place_or_a_thing_is_no_credit(text: str, outlet: str) -> None:
    assert credits(make_reading("b", text), make_reading("a", "x", outlet=outlet)) is None


def test_an_outlet_never_credits_itself() -> None:
    again = make_reading("b", "An engineer told Northgate that the bridge is shut.", outlet="Northgate")
    assert credits(again, make_reading("a", "x", outlet="Northgate Press Agency")) is None


def test_the_agency_that_the_earlier_one_carries_counts_too() -> None:
    carrier = Reading(
        article=Article(id="a", text="x", outlet="Daily Lamp", credits=(Credit(name="Northgate", place="byline"),))
    )
    assert credits(make_reading("b", "CASTREL (Northgate) - A bridge is shut."), carrier) == "Northgate"


def test_a_source_read_as_media_is_a_credit() -> None:
    text = "The paper of record, the Almagest, has it otherwise."
    source = Statement(
        id="s1",
        source=(Span(0, 33),),
        cue=(Span(35, 38),),
        content=(Span(39, 51),),
        kind="indirect",
        source_type="media",
    )
    later = Reading(article=Article(id="b", text=text), statements=(source,))
    assert credits(later, make_reading("a", "x", outlet="Almagest")) == "Almagest"


def test_a_known_agency_is_found_without_any_reading_and_its_acronym_in_a_word_is_not() -> None:
    assert credits_anybody(make_reading("a", "Two officers told Reuters that the bridge is shut.")) == "Reuters"
    assert credits_anybody(make_reading("a", "The APRIL map of the Iraqi news stands hangs upside down.")) is None
