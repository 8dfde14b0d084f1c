"""Quotation marks to quotations, as spans that include their marks.

Curly, straight, single British, low and angle marks are understood. A quotation ends at its closing mark, or, where
its author repeats the opening mark at the next paragraph, at the end of each paragraph. One that is never closed and
not carried on is dropped: a wrong guess would swallow the rest of the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.records import Span

_PAIRS = {"“": "”", "«": "»", "„": "“”", "‟": "”", "‹": "›", "‘": "’", "‚": "‘’", "»": "«", "”": "”"}
_STRAIGHT = {'"': '"', "'": "'"}
_MARK = re.compile("[“”«»„‟‹›‘’‚\"']")
# A quotation of one paragraph seldom runs longer (bundles: longest 611 characters); beyond it the mark is stray.
_LONGEST = 4000
_MOST_MARKS = 40


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation within one paragraph; `open` tells that the next paragraph carries it on."""

    span: Span
    open: bool = False


def find_quotes(text: str) -> tuple[Quote, ...]:
    """Return the outermost quotations of a text in order, none across a paragraph's end."""
    quotes: list[Quote] = []
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        quotes.extend(find_quotes_in(text, start, end))
        start = end + 1
    return tuple(quotes)


def find_quotes_in(text: str, start: int, end: int) -> tuple[Quote, ...]:
    """Return the outermost quotations within a stretch of one paragraph."""
    quotes: list[Quote] = []
    marks = [m.start() for m in _MARK.finditer(text, start, end) if not _is_apostrophe(text, m.start(), end)]
    k = 0
    while k < len(marks):
        opening = marks[k]
        if not _can_open(text, opening, start):
            k += 1
            continue
        close = _find_close(text, marks, k, end)
        if close is None:
            if _carries_on(text, opening, end):
                stop = len(text[:end].rstrip()) if end - opening < _LONGEST else end
                quotes.append(Quote(Span(opening, stop), open=True))
                break
            k += 1
            continue
        quotes.append(Quote(Span(opening, marks[close] + 1)))
        k = close + 1
    return tuple(quotes)


def _is_apostrophe(text: str, i: int, end: int) -> bool:
    return text[i] in "'’" and i > 0 and text[i - 1].isalnum() and i + 1 < end and text[i + 1].isalnum()


def _can_open(text: str, i: int, start: int) -> bool:
    mark = text[i]
    before = text[i - 1] if i > start else " "
    after = text[i + 1] if i + 1 < len(text) else " "
    if mark not in _PAIRS and mark not in _STRAIGHT:
        return False
    if mark in "\"'‘»”":
        return not before.isalnum() and before not in ".,!?…" and not after.isspace() and after not in ",.;:)"
    return not after.isspace() or mark in "«„"


def _find_close(text: str, marks: list[int], k: int, end: int) -> int | None:
    """Return the index in `marks` of the mark that closes the one at `k`."""
    opening = text[marks[k]]
    closers = _PAIRS.get(opening) or opening
    depth = 0
    if len(marks) - k > _MOST_MARKS and not any(text[i] in closers for i in marks[k + 1 : k + 1 + _MOST_MARKS]):
        return None
    for j in range(k + 1, min(len(marks), k + _MOST_MARKS)):
        i = marks[j]
        if i - marks[k] > _LONGEST:
            return None
        mark = text[i]
        if mark == opening and mark not in closers and _can_open(text, i, marks[k] + 1):
            depth += 1
        elif mark in closers and _can_close(text, i, end):
            if depth == 0:
                return j
            depth -= 1
    return None


def _can_close(text: str, i: int, end: int) -> bool:
    before = text[i - 1]
    after = text[i + 1] if i + 1 < end else " "
    if before.isspace() and text[i] not in "»«":
        return False
    if text[i] in "'’":
        # A mark between letters is an apostrophe; after a plural's "s" it closes only where a stop or a mark is near.
        return not after.isalnum() and not (before in "sS" and after == " " and _is_possessive(text, i, end))
    return text[i] not in '"“' or not after.isalnum()


def _is_possessive(text: str, i: int, end: int) -> bool:
    """Tell whether a closing mark after "s" and before a space is a plural's apostrophe: another closes soon."""
    following = text[i + 1 : min(end, i + 400)]
    stop = min((p for p in map(following.find, ("‘", " '")) if p >= 0), default=len(following))
    for p, mark in enumerate(following[:stop]):
        if mark in "'’" and (p + 1 >= len(following) or not following[p + 1].isalnum()):
            return True
    return False


def _carries_on(text: str, opening: int, end: int) -> bool:
    """Tell whether the next paragraph that is not empty opens with the same mark."""
    rest = text[end : end + 40].lstrip()
    return bool(rest) and rest[0] == text[opening]
