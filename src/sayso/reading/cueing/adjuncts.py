"""Adjuncts around a cue: adverbs, times, and channels such as "in a statement"."""

from __future__ import annotations

from sayso.reading.cueing.tokens import CHANNELS, Tokens, closed_class, is_finite

_LONGEST_ADJUNCT = 14
_LEADS = frozenset("on in at by during after before from via until since till".split())
_OF_TIME = frozenset("late early last this earlier".split())


def skip_adjuncts(tokens: Tokens, i: int, end: int) -> int:
    """Return where adjuncts after a cue end: adverbs, times and channels ("on Tuesday", "in a statement")."""
    while i < end:
        low = tokens[i].low
        if low == "," and i + 1 < end and adjunct_end(tokens, i + 1, end) > i + 1:
            after = adjunct_end(tokens, i + 1, end)
            if after < end and tokens[after].low == ",":
                i = after + 1
                continue
            return i
        after = adjunct_end(tokens, i, end)
        if after == i:
            return i
        i = after
    return i


def adjunct_end(tokens: Tokens, i: int, end: int) -> int:
    """Return where the adjunct that begins at `i` ends, `i` where none does: "Tuesday's vote" is none."""
    after = _reach_of(tokens, i, end)
    return i if after < end and tokens[after].low == "'s" else after


def _reach_of(tokens: Tokens, i: int, end: int) -> int:
    if i >= end:
        return i
    low = tokens[i].low
    if low in closed_class("adverb") - {"not", "never", "here", "there"} or (
        low in closed_class("time") and tokens[i].shape == "Xx"
    ):
        return i + 1
    if (
        low in ("last", "this", "late", "early", "earlier", "next", "later")
        and i + 1 < end
        and tokens[i + 1].low in closed_class("time") | {"on", "this", "last", "in"}
    ):
        return _time_end(tokens, i + 1, end)
    if low not in closed_class("preposition"):
        return i
    if low == "by" and not (i + 1 < end and tokens[i + 1].low in CHANNELS | closed_class("time")):
        return i
    for k in range(i + 1, min(end, i + _LONGEST_ADJUNCT)):
        word = tokens[k].low
        if word in closed_class("time") or word in CHANNELS:
            return _time_end(tokens, k, end)
        if word in ("that", ",", ":", ";") or tokens[k].is_quote or is_finite(tokens, k):
            break
    return i


def _time_end(tokens: Tokens, k: int, end: int) -> int:
    k += 1
    while k < end:
        low = tokens[k].low
        if tokens[k].shape == "9" or low in closed_class("time") or low in ("ago", "earlier"):
            k += 1
        elif low == "of" and k + 1 < end:
            k = min(end, k + 2)
        elif tokens[k - 1].low in CHANNELS and (low in CHANNELS or low in ("network", "call")):
            k += 1
        else:
            break
    return k


def adjunct_start(tokens: Tokens, end: int, floor: int) -> int | None:
    """Return where the time or channel adjunct that ends at `end` begins ("on Tuesday", "in a statement")."""
    low = tokens[end - 1].low
    if low == "ago" and end - 3 >= floor:
        return end - 3
    if low not in closed_class("time") and low not in CHANNELS and tokens[end - 1].shape != "9":
        return None
    for i in range(end - 1, max(floor, end - 7) - 1, -1):
        word = tokens[i].low
        if word in _OF_TIME and low in CHANNELS - closed_class("time"):
            return None
        if word in _LEADS | _OF_TIME:
            preposition = i
            while preposition > floor and tokens[preposition - 1].low in (
                "until",
                "since",
                "till",
                "on",
                "in",
                "late",
                "early",
                "earlier",
                "later",
            ):
                preposition -= 1
            return preposition if preposition > floor else None
        if word in (",", ";", ":") or tokens[i].is_quote or is_finite(tokens, i):
            return None
    return None
