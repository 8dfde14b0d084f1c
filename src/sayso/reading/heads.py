"""Which of the mentions within a source is the source itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.records import Span, Statement

NOBODY = frozenset(("unnamed", "vague", "document", "own"))
_LINK = re.compile(r"\b(?:of|for|at|in|from|with|to|by|on|who|whose|near|inside)\b|['’]s?\s")
_OWNER = re.compile(r"(?:its|his|her|their|our|my|your)$", re.IGNORECASE)
_OWNED = re.compile(r"['’]s?\s")
_CLOSED = re.compile(r"[,(]| who ")


def find_head(text: str, source: Span, inner: Sequence[Span], statement: Statement) -> Span | None:
    """Return the mention that is the source itself, not one that stands inside it as an owner or complement."""
    inner = [span for span in inner if span == source or not _owns(text, span, source)]
    whole = [span for span in inner if span.start == source.start]
    if whole:
        longest = max(whole, key=lambda span: span.end)
        if much_of(longest, source) or _CLOSED.match(text, longest.end):
            return longest
        return None if statement.source_type in NOBODY else longest
    if statement.source_type in NOBODY:
        return None
    return next((span for span in inner if not _LINK.search(text, source.start, span.start)), None)


def _owns(text: str, span: Span, source: Span) -> bool:
    """Tell whether a mention within a source is the owner of what follows it ("its spokesman", "the ministry's")."""
    if span.end >= source.end:
        return False
    return _OWNED.match(text, span.end) is not None or _OWNER.match(text, span.start, span.end) is not None


def much_of(part: Span, whole: Span) -> bool:
    """Tell whether a part is half or more of a whole."""
    return 2 * (part.end - part.start) >= whole.end - whole.start
