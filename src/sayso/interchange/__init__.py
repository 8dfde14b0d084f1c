"""The stable JSON of Readings and Pictures: records to plain objects and back.

The shapes are documented in `docs/interchange.md`; fields may be added, none renamed.
"""

from sayso.interchange.parsing import reading_from_json
from sayso.interchange.pictures import picture_to_json, pictures_to_json
from sayso.interchange.readings import Json, article_to_json, reading_to_json, span_to_json

__all__ = [
    "Json",
    "article_to_json",
    "picture_to_json",
    "pictures_to_json",
    "reading_from_json",
    "reading_to_json",
    "span_to_json",
]
