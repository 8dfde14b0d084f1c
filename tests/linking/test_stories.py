from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.linking.reuse import find_reuse
from sayso.linking.stories import group_stories
from sayso.records import Reading, Reuse, Story
from tests.linking.linking_texts import HARBOUR, ORCHARD, make_reading

FOLLOW_UP = (
    "Prosecutors in Vallora have charged the owner of the grain ship that sank at the harbour mouth with manslaughter. "
    "Lind and Sons had loaded it far beyond the mark, the port captain testified; the cook's body has not been found."
)
GROWERS = (
    "The apricot growers of the Sarn valley want help after the frost; Old Marun will ship ninety lorries at most."
)


def group(readings: list[Reading]) -> list[set[str]]:
    return [set(story.articles) for story in stories(readings)]


def stories(readings: list[Reading], reuse: tuple[Reuse, ...] | None = None) -> tuple[Story, ...]:
    return group_stories(readings, find_reuse(readings) if reuse is None else reuse)


def test_articles_on_one_event_are_one_story_and_others_another() -> None:
    readings = [
        make_reading("a", HARBOUR, published="2031-06-03"),
        make_reading("b", ORCHARD, published="2031-06-03"),
        make_reading("c", FOLLOW_UP, published="2031-06-09"),
        make_reading("d", GROWERS),
    ]
    assert group(readings) == [{"a", "c"}, {"b", "d"}]


def test_the_same_people_months_later_are_another_story() -> None:
    readings = [
        make_reading("a", HARBOUR, published="2031-06-03"),
        make_reading("b", FOLLOW_UP, published="2031-11-20"),
    ]
    assert group(readings) == [{"a"}, {"b"}]


def test_a_story_reported_on_again_and_again_stays_one() -> None:
    days = ["2031-06-03", "2031-06-20", "2031-07-05", "2031-07-22"]
    texts = [HARBOUR, FOLLOW_UP, HARBOUR + " " + FOLLOW_UP, FOLLOW_UP + " The trial begins in autumn."]
    readings = [make_reading(day, text, published=day) for day, text in zip(days, texts, strict=True)]
    assert group(readings) == [set(days)]


def test_undated_articles_that_name_two_holders_of_one_office_are_two_stories() -> None:
    readings = [
        make_reading("a", HARBOUR + " Latvian Prime Minister Ilze Orvane sent condolences."),
        make_reading("b", FOLLOW_UP + " Latvian Prime Minister Karlis Dube asked for patience."),
    ]
    assert group(readings) == [{"a"}, {"b"}]


def test_spellings_of_one_office_holder_are_no_disagreement() -> None:
    readings = [
        make_reading("a", HARBOUR + " Iraqi President Husein al-Khefaji sent condolences."),
        make_reading("b", FOLLOW_UP + " Iraqi President Hussain Khafaji asked for patience."),
    ]
    assert group(readings) == [{"a", "b"}]


def test_a_single_article_is_a_story_of_one_named_after_its_first_sentence() -> None:
    (story,) = stories([make_reading("a", ORCHARD)])
    assert story.articles == ("a",)
    assert story.title.startswith("Frost has destroyed two thirds of the apricot blossom")


def test_an_abbreviation_at_the_beginning_is_no_title() -> None:
    (story,) = stories([make_reading("a", "U.S. envoys left Castrel on Friday. Nobody saw them off.")])
    assert story.title == "U.S. envoys left Castrel on Friday."


def test_an_empty_article_is_a_story_under_its_own_name() -> None:
    (story,) = stories([make_reading("a", "")])
    assert story.title == "a"


def test_the_id_follows_from_the_earliest_article() -> None:
    alone = stories([make_reading("a", HARBOUR, published="2031-06-03")])
    grown = stories(
        [make_reading("0", FOLLOW_UP, published="2031-06-09"), make_reading("a", HARBOUR, published="2031-06-03")]
    )
    assert len(grown) == 1
    assert grown[0].id == alone[0].id
    assert grown[0].articles == ("a", "0")


@settings(max_examples=25, deadline=None)
@given(st.permutations(range(6)))
def test_the_order_of_arrival_changes_nothing(order: list[int]) -> None:
    readings = [
        make_reading("a", HARBOUR, published="2031-06-03"),
        make_reading("b", FOLLOW_UP),
        make_reading("c", HARBOUR + " " + ORCHARD, published="2031-06-04"),
        make_reading("d", GROWERS),
        make_reading("e", ORCHARD, published="2031-09-04"),
        make_reading("f", ""),
    ]
    mixed = [readings[i] for i in order]
    assert stories(mixed) == stories(readings)
