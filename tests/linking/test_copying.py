from hypothesis import given
from hypothesis import strategies as st

from sayso.linking.copying import background_rate, copying_terms, probability

words = st.integers(0, 200)


@given(words, words)
def test_each_further_word_makes_a_shared_passage_rarer(plain: int, quoted: int) -> None:
    assert background_rate(plain + 1, quoted) <= background_rate(plain, quoted)


@given(words, st.integers(1, 200))
def test_words_in_quotation_say_less_than_words_outside(plain: int, moved: int) -> None:
    assert background_rate(plain, moved) >= background_rate(plain + moved, 0)


def test_no_shared_passage_is_no_copying() -> None:
    assert probability(copying_terms([], 400)) <= 0.1


def test_a_shared_paragraph_outside_quotation_is_copying_even_in_a_long_article() -> None:
    assert probability(copying_terms([(45, 0)], 2000)) > 0.8


def test_a_shared_quotation_of_the_same_length_is_not() -> None:
    assert probability(copying_terms([(3, 42)], 2000)) < 0.5


def test_the_terms_add_up_to_the_probability_and_say_what_they_stand_for() -> None:
    terms = copying_terms([(20, 0), (9, 5)], 100)
    assert [term.what for term in terms] == [
        "prior",
        "passage of 20 words and 0 in quotation",
        "passage of 9 words and 5 in quotation",
        "3 parts left out",
    ]
