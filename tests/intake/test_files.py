from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from sayso.errors import SourceError
from sayso.intake.files import read_sources
from sayso.intake.limits import MAX_ARTICLE_CHARACTERS
from sayso.records import Failure, Page

STORY = "The bridge was closed on Monday, the mayor said."
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def reasons(*sources: Path | str) -> list[str]:
    return [found.reason for found in read_sources(sources) if isinstance(found, Failure)]


def contents(*sources: Path | str) -> list[str]:
    return [found.content for found in read_sources(sources) if isinstance(found, Page)]


def pack(members: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def test_a_missing_source_is_an_error_before_anything_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    with pytest.raises(SourceError, match="no such file"):
        read_sources([tmp_path / "a.txt", tmp_path / "b.txt"])


def test_an_address_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(SourceError, match="save the page"):
        read_sources(["https://example.org/story"])


def test_plain_text_is_unchanged(tmp_path: Path) -> None:
    text = "\u00a0One.\r\n\r\nTwo\0.\u200b \n\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    assert contents(tmp_path / "a.txt") == [text]


def test_standard_input_is_told_by_its_content() -> None:
    lines = io.BytesIO(b'{"text": "One."}\n{"text": "Two."}\n')
    found = list(read_sources(["-"], stdin=lines))
    assert [page.content for page in found if isinstance(page, Page)] == ["One.", "Two."]


def test_a_folder_is_read_in_the_order_of_names_with_its_pictures_named(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "z.txt").write_text("Second.")
    (tmp_path / "a.txt").write_text("First.")
    (tmp_path / "photo.txt").write_bytes(PNG)
    (tmp_path / ".hidden").write_text("Never.")
    assert contents(tmp_path) == ["First.", "Second."]
    assert reasons(tmp_path) == ["a picture, not text"]


def test_a_folder_that_links_to_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "loop").symlink_to(tmp_path)
    assert contents(tmp_path) == [STORY]


def test_a_pipe_in_a_folder_never_blocks(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert reasons(tmp_path) == ["a pipe, not a file"]


def test_a_device_is_a_failure() -> None:
    assert reasons("/dev/zero") == ["a device, not a file"]


def test_a_broken_link_is_a_failure_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone")
    (tmp_path / "b.txt").write_text(STORY)
    assert contents(tmp_path) == [STORY]
    assert reasons(tmp_path)[0].startswith("cannot be read")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t\xc2\xa0", "the file holds blanks only"),
        (b"%PDF-1.7 ...", "a PDF, not text"),
        (bytes(range(256)) * 20, "binary data, not text"),
        (b"\0" * 5000, "binary data, not text"),
    ],
)
def test_what_is_no_text_is_named(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    assert reasons(tmp_path) == [reason]


def test_a_text_longer_than_any_article_is_refused_with_its_size(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("word " * (MAX_ARTICLE_CHARACTERS // 5 + 1))
    assert "1,000,005 characters" in reasons(tmp_path)[0]


def test_a_page_in_a_text_file_is_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"<!DOCTYPE html><html><body><p>{STORY}</p></body></html>")
    (found,) = read_sources([tmp_path])
    assert isinstance(found, Page)
    assert found.form == "html"


def test_members_of_a_zip_are_read_in_order_and_named_by_it(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(pack({"b.txt": b"Second.", "a.txt": b"First.", "__MACOSX/._a.txt": b"x"}))
    found = list(read_sources([tmp_path / "a.zip"]))
    assert [(Path(page.source).name, page.content) for page in found if isinstance(page, Page)] == [
        ("a.txt", "First."),
        ("b.txt", "Second."),
    ]


def test_a_zip_bomb_is_a_failure_and_its_neighbours_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(pack({"bomb.txt": bytes(50_000_000), "story.txt": STORY.encode()}))
    assert contents(tmp_path) == [STORY]
    assert "unpacks to 50,000,000 bytes" in reasons(tmp_path)[0]


def test_archives_nested_too_deep_end(tmp_path: Path) -> None:
    content = pack({"story.txt": STORY.encode()})
    for _ in range(6):
        content = pack({"inner.zip": content})
    (tmp_path / "a.zip").write_bytes(content)
    assert reasons(tmp_path) == ["archives nested deeper than 3"]


def _encrypt(content: bytes) -> bytes:
    # The flag alone, in the local header and in the directory, is what a reader sees first.
    changed = bytearray(content)
    changed[6] |= 1
    changed[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(changed)


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (lambda content: content[:-10], "a damaged ZIP archive"),
        (lambda content: content.replace(STORY[:9].encode(), b"???", 1), "damaged"),
        (_encrypt, "encrypted"),
    ],
)
def test_a_damaged_or_locked_zip_is_a_failure(tmp_path: Path, damage: Callable[[bytes], bytes], reason: str) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", STORY)
    (tmp_path / "a.zip").write_bytes(damage(packed.getvalue()))
    assert reason in reasons(tmp_path)[0]
