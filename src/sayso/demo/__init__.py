"""The example case: nine invented articles about one explosion."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable


def find_articles() -> Traversable:
    """Return the example articles, JSON Lines."""
    return files("sayso.demo").joinpath("articles.jsonl")
