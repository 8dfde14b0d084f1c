"""Cue nouns: "a denial by X that P", "X's claim that P", "reports that P"."""

from __future__ import annotations

from sayso.reading.cueing.roles import Found, content_end, trim_end
from sayso.reading.cueing.tokens import Range, Tokens, closed_class, is_finite
from sayso.records import Stance

NOUNS: dict[str, Stance] = {
    "claim": "asserts",
    "claims": "asserts",
    "denial": "denies",
    "allegation": "asserts",
    "allegations": "asserts",
    "assertion": "asserts",
    "statement": "asserts",
    "report": "asserts",
    "reports": "asserts",
    "accusation": "asserts",
    "accusations": "asserts",
    "warning": "threatens",
    "threat": "threatens",
    "admission": "asserts",
    "insistence": "asserts",
    "contention": "asserts",
    "account": "asserts",
    "version": "asserts",
    "rumour": "asserts",
    "rumours": "asserts",
    "suggestion": "asserts",
    "suggestions": "asserts",
    "announcement": "asserts",
    "assurance": "asserts",
    "assurances": "asserts",
    "promise": "plans",
    "pledge": "plans",
    "vow": "plans",
    "demand": "demands",
    "finding": "asserts",
    "doubt": "doubts",
    "doubts": "doubts",
    "view": "asserts",
    "complaint": "asserts",
}
_REPORTS = frozenset("reports rumours rumors claims allegations accounts suggestions".split())


def read_noun(tokens: Tokens, i: int) -> Found | None:
    """Read "a denial by X that P", "X's claim that P"."""
    stance = NOUNS[tokens[i].low]
    end = i + 1
    source: Range | None = None
    if i >= 2 and tokens[i - 1].low == "'s":
        k = i - 1
        while k > 0 and (
            tokens[k - 1].shape in ("Xx", "XX")
            or tokens[k - 1].low in closed_class("determiner") | {"of"}
            or (
                tokens[k - 1].shape == "x"
                and tokens[k - 1].low not in closed_class("preposition") | closed_class("subordinator")
                and not is_finite(tokens, k - 1)
            )
        ):
            k -= 1
            if tokens[k].low in closed_class("determiner"):
                break
        source = (k, i - 1)
    elif i >= 1 and tokens[i - 1].low in ("his", "her", "their", "its"):
        source = (i - 1, i)
    if end < len(tokens) and tokens[end].low == "by":
        stop = end + 1
        while stop < len(tokens) and tokens[stop].low not in ("that", "of", ".", ";") and stop - end < 14:
            stop += 1
        source = (end + 1, trim_end(tokens, end + 1, stop))
        end = stop
        if end + 1 < len(tokens) and tokens[end].low == "of":
            content = (end + 1, content_end(tokens, end + 1))
            return Found(((i, i + 2),), source, (content,), stance) if content[1] > content[0] else None
    if end + 1 >= len(tokens) or tokens[end].low != "that":
        return None
    if source is None and tokens[i].low in _REPORTS:
        source = (i, i + 1)
    if source is None or source[1] <= source[0]:
        return None
    content = (end + 1, content_end(tokens, end + 1))
    return Found(((i, i + 1),), source, (content,), stance) if content[1] > content[0] else None
