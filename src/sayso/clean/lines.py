"""Lines of a text and the segments (sentences, menu items) in them, as spans."""

from __future__ import annotations

import re

from sayso.records import Span, Spans
from sayso.spans import trim

_BLANKS = " \t\r\n\u00a0\u200b\u200c\u200d\u2060\ufeff\0\f\v\u2028\u2029"
_LINE = re.compile(r"[^\n\r\u2028\u2029\f\v]+")
# A full stop counts as an end behind a word of two letters at least, so that initials ("J. Smith") stay whole.
# Runs are taken whole and from their beginning alone: 100,000 exclamation marks are looked at once.
_END = re.compile(r"(?:(?<=[^\W\d_]{2})\.|(?<=[\d)\]])\.|(?<![!?…])[!?…]++)[\"'”’»)\]“]*+[ \t\u00a0]++(?=[^\sa-z])")


def find_lines(text: str) -> Spans:
    """Return the lines that hold something visible, trimmed."""
    spans = (trim(text, match.start(), match.end(), strip=_BLANKS) for match in _LINE.finditer(text))
    return tuple(span for span in spans if span)


def find_segments(text: str, line: Span) -> Spans:
    """Return the sentences of a line; what has no stop at its end is a sentence too."""
    segments, start = [], line.start
    for match in _END.finditer(text, line.start, line.end):
        segments.append(trim(text, start, match.end(), strip=_BLANKS))
        start = match.end()
    segments.append(trim(text, start, line.end, strip=_BLANKS))
    return tuple(segment for segment in segments if segment)
