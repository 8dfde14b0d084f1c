"""Refusals: "declined to comment", "did not respond to a request", "would not say whether"."""

from __future__ import annotations

from sayso.reading.cueing.roles import Found, trim_end
from sayso.reading.cueing.subjects import main_subject, subject_before
from sayso.reading.cueing.tokens import Tokens, closed_class

_REFUSE = frozenset("declined declines decline declining refused refuses refuse refusing".split())
_SPEAK = frozenset(
    "comment discuss say give answer confirm elaborate name identify disclose respond reply speak provide reveal "
    "specify explain talk be take address return share release describe deny state detail clarify".split()
)
_SILENT = frozenset(
    "respond reply answer comment return say confirm discuss reveal give name specify elaborate disclose".split()
)
_MODALS = frozenset("would did do does could has have had will can".split())


def find_refusal(tokens: Tokens) -> list[Found]:
    """Return the refusals of a unit."""
    found = []
    for i in range(len(tokens)):
        end = _refusal_end(tokens, i)
        if end is None:
            continue
        start = i
        while start > 0 and tokens[start - 1].low in closed_class("auxiliary") | closed_class("negation"):
            start -= 1
        source = subject_before(tokens, start, 0)
        if source is None and start > 1 and tokens[start - 1].low in ("and", "but", ",", "then"):
            source = main_subject(tokens, start - 1)
        stop = _content_stop(tokens, end)
        if source is None or stop <= end or tokens[source[0]].low in ("i", "we"):
            continue
        found.append(Found(((start, end),), source, ((end, stop),), "declines"))
    return found


def _refusal_end(tokens: Tokens, i: int) -> int | None:
    """Return where the refusal's cue ends if one begins at `i`: before "to comment", before what is withheld."""
    low = tokens[i].low
    if low in _REFUSE and i + 2 < len(tokens) and tokens[i + 1].low == "to":
        return i + 1 if tokens[i + 2].low in _SPEAK else None
    if low == "be" and i + 1 < len(tokens) and tokens[i + 1].low == "reached":
        return i + 2
    negated = low in _MODALS and i + 2 < len(tokens) and tokens[i + 1].low in ("not", "n't", "never")
    if not negated and not (low.endswith("n't") and low[:-3] in _MODALS):
        return None
    k = i + 2 if negated else i + 1
    while k < len(tokens) and (tokens[k].low.endswith("ly") or tokens[k].low in ("yet", "publicly")):
        k += 1
    stem = tokens[k].low if k < len(tokens) else ""
    if stem in _SILENT or stem in ("responded", "replied", "answered", "commented", "returned", "said", "confirmed"):
        return k + 1
    return None


def _content_stop(tokens: Tokens, start: int) -> int:
    for k in range(start, len(tokens)):
        if tokens[k].low in (";", ","):
            return trim_end(tokens, start, k)
    return trim_end(tokens, start, len(tokens))
