from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sayso.case.packing import digest, indexable, pack_json, pack_text, unpack_json, unpack_text

any_text = st.text(st.characters(exclude_categories=()))


@given(any_text)
def test_text_comes_back_with_every_code_point(text: str) -> None:
    assert unpack_text(pack_text(text)) == text


@given(st.dictionaries(any_text, any_text | st.integers() | st.none()))
def test_json_comes_back_with_every_code_point(value: object) -> None:
    assert unpack_json(pack_json(value)) == value


def test_a_pair_of_lone_surrogates_is_not_joined() -> None:
    assert unpack_json(pack_json(["\ud83d\ude00"])) == ["\ud83d\ude00"]


@given(any_text)
def test_the_index_gets_text_that_any_database_takes(text: str) -> None:
    cleaned = indexable(text)
    assert len(cleaned) == len(text)
    assert "\x00" not in cleaned
    cleaned.encode()


def test_parts_of_a_digest_are_not_run_together() -> None:
    assert digest("ab", "c") != digest("a", "bc")
