"""Which words of an article stand in direct quotation, where a shared wording leads to the speaker, not to a copy."""

from __future__ import annotations

import re

from sayso.linking.words import Words
from sayso.records import Reading, Span, Spans
from sayso.spans import merge

_MARK = re.compile(r"[\"“”«»„]|\n")
_OPENERS = frozenset("“«„")
# An opening mark without a closing one quotes to the end of its paragraph, as printers do, but not beyond this.
_LONGEST = 2000


def find_quoted(reading: Reading) -> Spans:
    """Return the stretches in direct quotation: those between marks, and statements read as direct."""
    spans = _between_marks(reading.article.text)
    for statement in reading.statements:
        if statement.kind == "direct":
            spans.extend(statement.content)
    return merge(spans)


def flag_quoted(words: Words, quoted: Spans) -> list[bool]:
    """Tell for each word whether it begins inside one of the quoted stretches."""
    flags = []
    number = 0
    for start in words.starts:
        while number < len(quoted) and quoted[number].end <= start:
            number += 1
        flags.append(number < len(quoted) and quoted[number].start <= start)
    return flags


def _between_marks(text: str) -> list[Span]:
    spans = []
    opened: int | None = None
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        if opened is None:
            if mark in _OPENERS or mark == '"':
                opened = at
        elif mark in _OPENERS:
            continue
        else:
            spans.append(Span(opened, min(at + 1, opened + _LONGEST)))
            opened = None
    return spans
