"""Who has whom saying what: "the Wire has two officers saying P", "the Herald has it from a clerk that P"."""

from __future__ import annotations

from sayso.reading.cueing.citations import SAYING
from sayso.reading.cueing.roles import Found, content_end, look_ahead, trim_end
from sayso.reading.cueing.subjects import subject_before
from sayso.reading.cueing.tokens import Range, Tokens, closed_class, is_finite, verb_readings

_HAVE = frozenset(("has", "had", "have"))
# In words; between "has" and "saying" stands one noun phrase.
_REACH = 14


def find_hearsay(tokens: Tokens) -> list[Found]:
    """Return the cues of a unit by which one source has another saying something."""
    found: list[Found] = []
    for i in range(1, len(tokens) - 3):
        if tokens[i].low in _HAVE:
            found.extend(_read_from(tokens, i) if tokens[i + 1].low == "it" else _read_saying(tokens, i))
    return found


def _read_saying(tokens: Tokens, i: int) -> list[Found]:
    """Read "the Wire has two officers saying P": the Wire passes on what they say."""
    for k in range(i + 2, min(len(tokens) - 1, i + _REACH)):
        if tokens[k].low in SAYING:
            return _pass_on(tokens, i, (i + 1, trim_end(tokens, i + 1, k)), k)
        if is_finite(tokens, k) or tokens[k].is_quote or tokens[k].low in (";", ":", "to", "been", "that"):
            return []
    return []


def _pass_on(tokens: Tokens, i: int, inner: Range, saying: int) -> list[Found]:
    outer = _plain_subject(tokens, i)
    first = tokens[inner[0]]
    ahead = look_ahead(tokens, saying + 1, "ac" if tokens[saying].low == "telling" else "c")
    verbal = first.low in verb_readings() or first.low in closed_class("adverb") | closed_class("auxiliary")
    if outer is None or verbal or ahead.start is None or first.low in closed_class("negation"):
        return []
    content = (ahead.start, content_end(tokens, ahead.start))
    if content[1] <= content[0] or inner[1] <= inner[0]:
        return []
    return [
        Found(((i, i + 1),), outer, ((inner[0], content[1]),)),
        Found(((saying, saying + 1),), inner, (content,)),
    ]


def _plain_subject(tokens: Tokens, i: int) -> Range | None:
    source = subject_before(tokens, i, 0)
    return None if source is None or any(is_finite(tokens, k) for k in range(*source)) else source


def _read_from(tokens: Tokens, i: int) -> list[Found]:
    """Read "the Herald has it (from a clerk) that P"."""
    outer = _plain_subject(tokens, i)
    k = i + 2
    while k < min(len(tokens) - 1, i + _REACH) and tokens[k].low not in ("that", ".", ";", ":", ","):
        k += 1
    if outer is None or tokens[k].low != "that":
        return []
    content = (k + 1, content_end(tokens, k + 1))
    if content[1] <= content[0]:
        return []
    told = tokens[i + 2].low == "from" and k > i + 3
    if not told and k > i + 2:
        return []
    found = [Found(((i, i + 2),), outer, ((i + 2, content[1]) if told else content,))]
    return [*found, Found(((i + 2, i + 3),), (i + 3, k), (content,))] if told else found
