from __future__ import annotations

import json
from pathlib import Path

import pytest

from sayso.intake.files import read_sources
from sayso.intake.limits import MAX_LINE_BYTES
from sayso.records import Failure, Page


def read(path: Path, content: bytes | str) -> list[Page | Failure]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(read_sources([path]))


def test_a_line_gives_all_fields(tmp_path: Path) -> None:
    record = {
        "id": "x1",
        "url": "https://a.example/1",
        "outlet": "Daily",
        "author": "A. Writer",
        "title": "T",
        "published": "2031-03-03",
        "text": "One.\r\nTwo.\u00a0",
    }
    (page,) = read(tmp_path / "a.jsonl", json.dumps(record))
    assert isinstance(page, Page)
    assert {**record, "text": page.content} == record
    assert (page.id, page.url, page.outlet, page.author, page.title, page.published) == tuple(record.values())[:6]


def test_a_bad_line_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    found = read(tmp_path / "a.jsonl", '{"text": "One."}\n{"text": \n[]\n{"text": null}\n\n{"text": "Two."}')
    failures = [failure for failure in found if isinstance(failure, Failure)]
    assert [failure.source.rsplit(":", 1)[1] for failure in failures] == ["2", "3", "4"]
    assert [page.content for page in found if isinstance(page, Page)] == ["One.", "Two."]


def test_numbers_and_lists_become_lines(tmp_path: Path) -> None:
    (page,) = read(tmp_path / "a.jsonl", '{"id": 7, "authors": ["A. One", {"name": "B. Two"}], "body": "Text."}')
    assert isinstance(page, Page)
    assert (page.id, page.author) == ("7", "A. One, B. Two")


@pytest.mark.parametrize("text", ["null", "3", '"  "', '["a"]'])
def test_a_text_that_is_none_is_a_failure(tmp_path: Path, text: str) -> None:
    (found,) = read(tmp_path / "a.jsonl", f'{{"id": "x", "text": {text}}}')
    assert isinstance(found, Failure)


def test_lone_surrogates_become_one_replacement_each(tmp_path: Path) -> None:
    (page,) = read(tmp_path / "a.jsonl", r'{"text": "a\ud83d b\ud83d\ude00"}')
    assert isinstance(page, Page)
    assert page.content == "a\ufffd b\U0001f600"


@pytest.mark.parametrize("line", ['{"text": ' + "[" * 50_000, '{"text": "a", "id": ' + "9" * 5000 + "}"])
def test_json_made_to_break_readers_is_a_failure(tmp_path: Path, line: str) -> None:
    (found,) = read(tmp_path / "a.jsonl", line)
    assert isinstance(found, Failure)


def test_an_endless_line_is_a_failure_and_the_next_is_read(tmp_path: Path) -> None:
    found = read(tmp_path / "a.jsonl", b'{"text": "' + b"a" * (MAX_LINE_BYTES + 9) + b'"}\n{"text": "Two."}\n')
    assert isinstance(found[0], Failure)
    assert isinstance(found[1], Page)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32", "utf-8-sig"])
def test_lines_are_read_in_any_unicode(tmp_path: Path, encoding: str) -> None:
    # U+010A holds the byte of a line end.
    lines = '{"text": "Ċorrupt “one”."}\n{"text": "Two."}\n'
    found = read(tmp_path / "a.jsonl", lines.encode(encoding))
    assert [page.content for page in found if isinstance(page, Page)] == ["Ċorrupt “one”.", "Two."]


@pytest.mark.parametrize(
    "content",
    ['[{"text": "One."},\n {"text": "Two."}]', '{"articles": [{"text": "One."}, {"text": "Two."}]}'],
)
def test_a_json_file_of_several_articles_is_read(tmp_path: Path, content: str) -> None:
    found = read(tmp_path / "a.json", content)
    assert [page.content for page in found if isinstance(page, Page)] == ["One.", "Two."]


def test_an_array_cut_short_gives_what_came_before(tmp_path: Path) -> None:
    found = read(tmp_path / "a.json", '[{"text": "One."}, {"text": "Tw')
    assert [type(item) for item in found] == [Page, Failure]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_table_is_read_whatever_its_delimiter(tmp_path: Path, delimiter: str) -> None:
    rows = [["Headline", "source", "text"], ["T", "Daily", f'"One{delimiter}\ntwo."'], ["", "", ""], ["T", "D", ""]]
    content = "\n".join(delimiter.join(row) for row in rows)
    page, failure = read(tmp_path / "a.csv", content)
    assert isinstance(page, Page)
    assert (page.title, page.outlet, page.content) == ("T", "Daily", f"One{delimiter}\ntwo.")
    assert isinstance(failure, Failure)
    assert "`text`" in failure.reason


def test_a_table_without_a_text_column_says_what_it_has(tmp_path: Path) -> None:
    (failure,) = read(tmp_path / "a.csv", "name,size\na,1\n")
    assert isinstance(failure, Failure)
    assert "name, size" in failure.reason
