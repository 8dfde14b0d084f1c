from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.intake.decode import decode

SENTENCE = "“Nobody was hurt”, the mayor – Zoë Brânză – said."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_a_mark(encoding: str) -> None:
    assert decode((SENTENCE * 3).encode(encoding)) == SENTENCE * 3


def test_west_european_windows_text_is_read() -> None:
    assert decode("“Café” – it’s £5".encode("cp1252")) == "“Café” – it’s £5"


def test_russian_text_is_recognised() -> None:
    text = "Правительство заявило во вторник, что переговоры продолжатся на следующей неделе. " * 5
    assert decode(text.encode("cp1251")) == text


def test_a_file_that_mixes_encodings_is_read_right_in_both() -> None:
    mixed = "“Zoë”\n".encode() + "“Zoë” – née\n".encode("cp1252") + "„Ilić“".encode()
    assert decode(mixed) == "“Zoë”\n“Zoë” – née\n„Ilić“"


def test_a_character_cut_at_the_end_becomes_one_replacement() -> None:
    assert decode("closed “now”".encode()[:-1]) == "closed “now\ufffd"


def test_a_page_is_read_in_the_encoding_it_declares() -> None:
    page = '<meta charset="iso-8859-2"><p>Ilić i Brânză, żółw</p>'
    assert "Ilić" in decode(page.encode("iso-8859-2", errors="replace"), html=True)


def test_a_declaration_that_is_no_encoding_is_ignored() -> None:
    assert decode(b'<meta charset="base64"><p>caf\xe9</p>', html=True).endswith("<p>café</p>")


def test_nul_bytes_and_zero_width_characters_stay() -> None:
    assert decode("a\0b\u200bc\u00a0d".encode()) == "a\0b\u200bc\u00a0d"


@given(st.binary(max_size=400))
def test_any_bytes_give_text_that_can_be_stored(data: bytes) -> None:
    decode(data).encode("utf-8")
