import json

import pytest

from sayso.errors import InterchangeError
from sayso.interchange import reading_from_json, reading_to_json
from sayso.reading.read import read
from sayso.records import Article

TEXT = (
    "LOMA, 3 March (Meridian) - Two officials told Meridian that the minister had warned of at least 40 deaths.\n\n"
    "“We counted twelve,” Dr Ana Ruiz said on Monday. Read also: Ten bridges you must see"
)


def test_a_reading_survives_the_way_to_json_and_back() -> None:
    reading = read(Article(id="x", text=TEXT, published="2031-03-04", published_basis="given", outlet="Loma Post"))
    assert reading_from_json(json.loads(json.dumps(reading_to_json(reading)))) == reading


def test_fields_that_were_added_later_may_be_absent() -> None:
    reading = read(Article(id="x", text=TEXT))
    data = reading_to_json(reading)
    del data["sentences"], data["article"]["credits"], data["article"]["published_basis"]
    for statement in data["statements"]:
        del statement["stance"]
    assert reading_from_json(data).statements[0].content == reading.statements[0].content


def test_a_missing_field_is_named_with_its_article() -> None:
    data = reading_to_json(read(Article(id="x7", text=TEXT)))
    del data["statements"][0]["content"]
    with pytest.raises(InterchangeError, match=r"content.*x7"):
        reading_from_json(data)


@pytest.mark.parametrize("data", [{}, {"article": None}, {"article": {"id": "a", "text": "b"}}, [], "text"])
def test_what_is_no_reading_is_refused_in_words(data: object) -> None:
    with pytest.raises(InterchangeError, match="expected a Reading as"):
        reading_from_json(data)  # type: ignore[arg-type]


def test_a_span_beyond_the_text_is_refused() -> None:
    data = reading_to_json(read(Article(id="x7", text=TEXT)))
    data["statements"][0]["content"] = [[0, len(TEXT) + 1]]
    with pytest.raises(InterchangeError, match=r"ends at \d+ in a text of \d+ characters"):
        reading_from_json(data)


def test_a_word_outside_the_format_is_named_with_those_inside_it() -> None:
    data = reading_to_json(read(Article(id="x7", text=TEXT)))
    data["statements"][0]["kind"] = "shouted"
    with pytest.raises(InterchangeError, match="'shouted' where one of direct, indirect, mixed belongs"):
        reading_from_json(data)
