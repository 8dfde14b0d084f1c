"""Sentences of a Reading that brings none of its own."""

from __future__ import annotations

import re

from sayso.records import Reading, Span
from sayso.spans import trim

_STOP = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s+(?=[\"'“‘«(\[]?[A-Z0-9])|\n+")
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Brig|Sgt|Sen|Rep|Gov|Adm|Cmdr|St|No|Jan|Feb|Mar|Apr"
    r"|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ltd|Inc|Co|Corp)\.$"
)


def find_sentences(reading: Reading) -> tuple[Span, ...]:
    """Return the reading's sentences, split here where the reading brings none."""
    if reading.sentences:
        return reading.sentences
    text, found, begin = reading.article.text, [], 0
    for match in _STOP.finditer(text):
        if _ABBREVIATED.search(text, max(begin, match.start() - 12), match.start() + 1):
            continue
        found.append(trim(text, begin, match.end()))
        begin = match.end()
    found.append(trim(text, begin, len(text)))
    return tuple(span for span in found if span)
