from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.linking.alignment import align
from sayso.linking.words import find_words
from sayso.records import Span
from tests.linking.linking_texts import HARBOUR, ORCHARD, invent_words, make_article


def words_of(text: str, span: Span) -> list[str]:
    return list(find_words(make_article("x", text[span.start : span.end])).folded)


def test_a_verbatim_copy_is_one_passage_over_the_whole_text() -> None:
    a, b = make_article("a", HARBOUR), make_article("b", HARBOUR)
    ((earlier, later),) = align(a, b)
    assert earlier == later
    assert HARBOUR[later.start : later.end].startswith("VALLORA")
    assert HARBOUR[later.start : later.end].endswith("away")


def test_changed_words_inside_a_passage_are_tolerated() -> None:
    edited = HARBOUR.replace("drowning", "killing").replace("still looking for", "searching for")
    ((_, later),) = align(make_article("a", HARBOUR), make_article("b", edited))
    assert edited[later.start : later.end].startswith("VALLORA")
    assert edited[later.start : later.end].endswith("away")


def test_passages_may_change_their_order() -> None:
    first, second = HARBOUR.split("\n\n")
    passages = align(make_article("a", HARBOUR), make_article("b", second + "\n\n" + first))
    assert [earlier.start for earlier, _ in passages] == [HARBOUR.index("Nobody weighed"), 0]


def test_unrelated_texts_share_no_passage() -> None:
    assert align(make_article("a", HARBOUR), make_article("b", ORCHARD)) == ()


def test_a_text_of_one_endless_formula_is_no_square_of_work() -> None:
    endless = make_article("a", "no news is good news " * 20_000)
    assert align(endless, make_article("b", endless.text)) == ()


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    start=st.integers(0, 60),
    length=st.integers(12, 60),
    changed=st.sets(st.integers(0, 59), max_size=4),
)
def test_passages_quote_the_same_words_on_both_sides_but_for_the_edits(
    seed: int, start: int, length: int, changed: set[int]
) -> None:
    source = invent_words(seed, 120)
    copied = [f"edit{i}" if i in changed else word for i, word in enumerate(source[start : start + length])]
    later = " ".join(invent_words(seed + 20_000, 40) + copied + invent_words(seed + 40_000, 40))
    earlier = " ".join(source)
    passages = align(make_article("a", earlier), make_article("b", later))
    for left, right in passages:
        mine, theirs = words_of(earlier, left), words_of(later, right)
        assert len(mine) == len(theirs)
        assert all(x == y or y.startswith("edit") for x, y in zip(mine, theirs, strict=True))
    if not changed:
        assert sum(len(words_of(later, right)) for _, right in passages) == length


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_any_two_texts_align_to_spans_of_theirs(first: str, second: str) -> None:
    text = first + " " + HARBOUR + " " + second
    for earlier, later in align(make_article("a", text), make_article("b", HARBOUR + second)):
        assert words_of(text, earlier)[0] == words_of(HARBOUR + second, later)[0]
