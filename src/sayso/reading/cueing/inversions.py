"""Cues before their source: "P, said X", "“P,” said X, the spokesman"."""

from __future__ import annotations

from sayso.reading.cueing.adjuncts import skip_adjuncts
from sayso.reading.cueing.judgments import (
    may_speak,
    only_quote,
    stance_of,
    stands_alone,
)
from sayso.reading.cueing.objects import phrase_after
from sayso.reading.cueing.passives import TOLD
from sayso.reading.cueing.roles import Found, content_before, is_clause, trim_end
from sayso.reading.cueing.tokens import Range, Tokens, is_finite
from sayso.reading.cueing.verbs import VerbGroup

_NO_SUBJECT = frozenset(("that", "to", "in", "on", "at", "for", "by", "from", "as", "with"))


def read_inverted(tokens: Tokens, group: VerbGroup) -> Found | None:
    """Read "P, said X" and "“P,” said X, the spokesman"."""
    if group.start == 0 or group.end >= len(tokens) or group.end - group.start > 1:
        return None
    before = tokens[group.start - 1]
    if not before.is_quote and before.low not in (",", "-", "–", "—"):
        return None
    if before.low == "," and group.start > 1 and tokens[group.start - 2].is_quote:
        before = tokens[group.start - 2]
    if not _is_told_by(tokens, group):
        return None
    content = content_before(tokens, group.start, 0)
    if content is None or not is_clause(tokens, content):
        return None
    if not before.is_quote and not (stands_alone(tokens, content) and "c" in group.verb.frames):
        return None
    end = phrase_after(tokens, group.end, len(tokens))
    source = (group.end, trim_end(tokens, group.end, end))
    if source[1] <= source[0] or not may_speak(tokens, source):
        return None
    if not before.is_quote and _goes_on(tokens, source[1]):
        return None
    content = only_quote(tokens, content)
    contents: tuple[Range, ...] = (content,)
    rest = source[1]
    if rest + 1 < len(tokens) and tokens[rest].low in (",", ":") and tokens[rest + 1].is_quote:
        contents = (content, (rest + 1, rest + 2))
    return Found(((group.start, group.end),), source, contents, stance_of(group), right=False)


def _goes_on(tokens: Tokens, end: int) -> bool:
    """Tell "X, the mayor, said the road was shut" from "P, said the mayor": a verb follows what could be the source."""
    for k in range(end, len(tokens)):
        if tokens[k].low in (",", ";", ":", "–", "—") or tokens[k].is_quote:
            return False
        if is_finite(tokens, k) and not any(token.low == "by" for token in tokens[k + 1 : k + 3]):
            return tokens[end].low not in ("when", "as", "after", "before", "while", "if", "because")
    return False


def _is_told_by(tokens: Tokens, group: VerbGroup) -> bool:
    """Tell whether a verb can stand before its subject, and something that can be one follows."""
    first = tokens[group.end]
    if first.is_quote or first.shape == "." or first.low in _NO_SUBJECT:
        return False
    if not (set(group.verb.frames) & set("cqt")) or group.verb.lemma in TOLD:
        return False
    return skip_adjuncts(tokens, group.end, len(tokens)) == group.end
