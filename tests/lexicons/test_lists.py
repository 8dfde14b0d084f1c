from importlib.resources import files

import pytest

from sayso.lexicons.lists import read_lines, read_rows, read_words

LISTS = sorted(place.name for place in files("sayso.lexicons").iterdir() if place.name.endswith((".tsv", ".txt")))


@pytest.mark.parametrize("name", LISTS)
def test_every_list_holds_entries_and_none_twice(name: str) -> None:
    lines = read_lines(name)
    assert lines
    assert len(set(lines)) == len(lines)


def test_comments_are_no_words() -> None:
    assert not {"#", "verbs", "whose"} & set(read_words("common_verbs.txt"))


def test_a_table_of_another_width_is_refused_with_what_was_found() -> None:
    with pytest.raises(ValueError, match=r"expected 9 columns in cue_nouns\.tsv, found 2"):
        read_rows("cue_nouns.tsv", 9)
