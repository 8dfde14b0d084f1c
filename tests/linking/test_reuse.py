from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.linking.reuse import find_reuse
from sayso.records import Article, Credit, Reading, Reuse
from tests.linking.linking_texts import HARBOUR, ORCHARD, invent_words, make_reading


def only(reuse: tuple[Reuse, ...]) -> Reuse:
    (found,) = reuse
    return found


def test_a_verbatim_copy_has_share_one_and_is_nearly_certain() -> None:
    reuse = only(
        find_reuse(
            [
                make_reading("a", HARBOUR, published="2031-06-03T06:00:00Z"),
                make_reading("b", HARBOUR, published="2031-06-03T09:30:00Z"),
            ]
        )
    )
    assert (reuse.earlier, reuse.later, reuse.share) == ("a", "b", 1.0)
    assert reuse.probability > 0.95
    assert "published 3 hours later" in reuse.basis


def test_the_share_counts_the_later_article() -> None:
    reuse = only(
        find_reuse(
            [
                make_reading("a", HARBOUR, published="2031-06-03T06:00:00Z"),
                make_reading("b", ORCHARD + "\n\n" + HARBOUR, published="2031-06-04"),
            ]
        )
    )
    assert 0.6 < reuse.share < 0.8


def test_without_times_the_one_that_credits_the_other_is_the_later() -> None:
    copy = "A ship has sunk, Meridian reported.\n\n" + HARBOUR.split(" - ")[1]
    reuse = only(
        find_reuse(
            [make_reading("b", HARBOUR, outlet="Meridian Press Agency"), make_reading("a", copy, outlet="Coast Daily")]
        )
    )
    assert (reuse.earlier, reuse.later, reuse.credited) == ("b", "a", True)
    assert "credits Meridian Press Agency" in reuse.basis


def test_a_credit_line_found_by_cleaning_counts_as_credit() -> None:
    copy = Article(id="c", text=HARBOUR[40:], outlet="Daily Lamp", credits=(Credit(name="Meridian", place="author"),))
    reuse = only(find_reuse([make_reading("b", HARBOUR, outlet="Meridian Press Agency"), Reading(article=copy)]))
    assert reuse.credited


def test_a_silent_copy_is_not_credited() -> None:
    text = HARBOUR.split(" - ")[1].replace(", two dockers told Meridian,", "")
    reuse = only(
        find_reuse(
            [
                make_reading("a", HARBOUR, published="2031-06-03", outlet="Meridian Press Agency"),
                make_reading("b", text, published="2031-06-05", outlet="Coast Daily"),
            ]
        )
    )
    assert not reuse.credited


def test_where_nothing_tells_the_direction_it_is_an_even_chance() -> None:
    reuse = only(find_reuse([make_reading("a", ORCHARD), make_reading("b", ORCHARD)]))
    assert reuse.probability == 0.5
    assert "nothing in the texts tells" in reuse.basis


def test_a_shared_quotation_alone_is_no_copying() -> None:
    quotation = "“" + " ".join(invent_words(1, 30)) + "”, the captain said."
    first = " ".join(invent_words(2, 200)) + " " + quotation
    second = " ".join(invent_words(3, 200)) + " " + quotation
    assert find_reuse([make_reading("a", first), make_reading("b", second)]) == ()


def test_the_same_words_outside_quotation_are_copying() -> None:
    passage = " ".join(invent_words(1, 30))
    first = " ".join(invent_words(2, 200)) + " " + passage
    second = " ".join(invent_words(3, 200)) + " " + passage
    assert len(find_reuse([make_reading("a", first), make_reading("b", second)])) == 1


def test_articles_without_a_shared_passage_have_no_reuse() -> None:
    assert find_reuse([make_reading("a", HARBOUR), make_reading("b", ORCHARD), make_reading("c", "")]) == ()


@settings(max_examples=25, deadline=None)
@given(st.permutations(range(5)))
def test_the_order_of_the_articles_changes_nothing(order: list[int]) -> None:
    readings = [
        make_reading("a", HARBOUR, published="2031-06-03T06:00:00Z"),
        make_reading("b", HARBOUR[:500], published="2031-06-03T06:00:00Z"),
        make_reading("c", HARBOUR.replace("drowning", "killing")),
        make_reading("d", ORCHARD),
        make_reading("e", ORCHARD + HARBOUR[200:], published="2031-06-04"),
    ]
    assert find_reuse([readings[i] for i in order]) == find_reuse(readings)
