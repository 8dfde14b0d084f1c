"""Turns of an interview or transcript: "Q: ...", "SMITH: ...", each a statement by its label."""

from __future__ import annotations

import re
from collections import Counter

from sayso.reading.drafts import Draft
from sayso.records import Span, Spans
from sayso.spans import touches, trim

_LABEL = re.compile(r"^[ \t*_]*([A-Z][\w.'’-]{0,24}(?: [A-Z][\w.'’-]{0,24}){0,3})[*_]*:[*_]*[ \t]+(?=\S)", re.MULTILINE)
_QUESTION = frozenset(("Q", "A", "Question", "Answer", "QUESTION", "ANSWER"))
# Two voices that each speak twice make a conversation; a label that comes once is a heading or a credit.
_LEAST_TURNS = 2
_LEAST_VOICES = 2


def find_turns(text: str, *, clutter: Spans) -> list[Draft]:
    """Return a direct statement for each labelled turn of a conversation; no turns where only one label speaks."""
    matches = list(_LABEL.finditer(text))
    counts = Counter(match.group(1) for match in matches)
    voices = {label for label, count in counts.items() if count >= _LEAST_TURNS or label in _QUESTION}
    if len(voices) < _LEAST_VOICES:
        return []
    turns = []
    for match in matches:
        if match.group(1) not in voices:
            continue
        end = text.find("\n", match.end())
        content = trim(text, match.end(), len(text) if end < 0 else end)
        if content and not touches(content, clutter):
            label = Span(match.start(1), match.end(1))
            turns.append(Draft((label,), (), (content,), exact=True))
    return turns
