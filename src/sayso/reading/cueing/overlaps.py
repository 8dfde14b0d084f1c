"""Where the reaches of two cues of one sentence meet: which ends where the other begins."""

from __future__ import annotations

from dataclasses import replace

from sayso.reading.cueing.roles import Found, trim_end
from sayso.reading.cueing.tokens import Range, Tokens, closed_class

_JOINTS = frozenset(("and", "but", "while", "whereas", "although", "though", "or", "yet"))


def cut_overlaps(tokens: Tokens, found: list[Found]) -> list[Found]:
    """Return the cues with contents that stop where a parallel cue begins; "citing Y" gets its neighbour's content."""
    ordered = sorted(found, key=lambda item: item.cue[0])
    cut = [_cut(tokens, item, ordered) for item in ordered]
    return [item for item in (_fill(item, cut) for item in cut) if item.content]


def _cut(tokens: Tokens, item: Found, others: list[Found]) -> Found:
    if not item.right or not item.content:
        return item
    start, end = item.content[-1]
    for other in others:
        if (
            other is not item
            and other.right
            and other.start == start
            and other.content
            and other.source
            and other.source[0] > other.cue[0][0]
        ):
            start = other.content[-1][0]
            item = replace(item, content=(*item.content[:-1], (start, end)))
            break
    for other in others:
        if other is item or other.cue[0][0] < start or other.cue[0][0] >= end:
            continue
        limit = _limit(tokens, item, other, start)
        if limit is not None and start < limit < end:
            end = limit
    end = trim_end(tokens, start, end)
    return replace(item, content=(*item.content[:-1], (start, end)) if end > start else item.content[:-1])


def _limit(tokens: Tokens, item: Found, other: Found, start: int) -> int | None:
    """Return where `other`, found within the content of `item`, puts an end to it."""
    begin = other.start
    if not other.content:
        return begin if begin > start and tokens[begin - 1].low == "," else None
    if not other.right:
        outer = other.content[0][0] <= item.cue[0][0]
        return other.content[0][1] if outer else None
    own = other.source is not None and other.source[0] >= start
    begin = (
        other.source[0] if own and other.source is not None and other.source[0] < other.cue[0][0] else other.cue[0][0]
    )
    k = begin - 1
    while k > start and tokens[k].low in closed_class("adverb"):
        k -= 1
    if k <= start:
        return None
    if tokens[k].low == "," and not own:
        return k
    if tokens[k].low in _JOINTS:
        comma = tokens[k - 1].low == ","
        if not own or comma or tokens[k].low in ("but", "while", "whereas"):
            return k - 1 if comma else k
    return None


def _fill(item: Found, others: list[Found]) -> Found:
    """Give "citing Y" the content of the cue it belongs to: the nearest in the sentence that is not a citation."""
    if item.content:
        return item
    at = item.cue[0][0]
    hosts = [other for other in others if other.content and other is not item]
    if not hosts:
        return item
    after = [other for other in hosts if other.right and other.cue[0][0] > at and other.source and other.source[0] < at]
    host = after[0] if after else min(hosts, key=lambda other: abs(other.cue[0][0] - at))
    return replace(item, content=host.content, right=host.right)


__all__ = ["Range", "cut_overlaps"]
