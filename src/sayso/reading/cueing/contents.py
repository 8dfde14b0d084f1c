"""What stands as content after a cue although it is no clause, and what of it is not said."""

from __future__ import annotations

from itertools import pairwise

from sayso.reading.cueing.adjuncts import adjunct_start
from sayso.reading.cueing.roles import Ahead
from sayso.reading.cueing.tokens import Range, Tokens, closed_class, is_finite
from sayso.reading.cueing.verbs import VerbGroup
from sayso.reading.cueing.voices import is_number, source_type_of

_MAKES_PUBLIC = frozenset("announce report deny confirm reject dismiss disclose repeat reveal".split())
_ABOUT_NUMBER = frozenset("one at no under over about around between more fewer some nearly up noon midnight".split())
_LONGEST_DAY = 4  # "on 9 February 2031"


def allow(tokens: Tokens, group: VerbGroup, source: Range, ahead: Ahead) -> Ahead:
    """Let counts, documents and the reporter's own eyes take a plain noun phrase: "put the toll at 34"."""
    frames = set(group.verb.frames)
    if ahead.start is not None or not frames & set("dmw") or ahead.after >= len(tokens):
        return ahead
    if tokens[ahead.after].shape == "." or tokens[ahead.after].low in closed_class("preposition") | closed_class(
        "conjunction"
    ):
        return ahead
    kind = source_type_of(tokens, source)
    near = tokens[ahead.after : ahead.after + 14]
    counted = "m" in frames and kind != "own" and any(is_number(t) for t in near)
    if group.verb.lemma == "put":
        counted = (counted and any(t.low in ("at", "as") for t in near)) or _is_put_at(near)
    shown = "d" in frames and kind in ("document", "monitor", "social")
    seen = "w" in frames and kind == "own" and tokens[source[0]].low not in ("i", "we")
    return Ahead(ahead.after, False, ahead.told, ahead.after) if counted or shown or seen else ahead


def _is_put_at(near: Tokens) -> bool:
    """Tell whether words say what a count is put at: "the dead at one", "the wounded at no fewer than six"."""
    return any(a.low in ("at", "as", "on") and (is_number(b) or b.low in _ABOUT_NUMBER) for a, b in pairwise(near))


def trim_right(tokens: Tokens, group: VerbGroup, right: Range) -> Range | None:
    """Return content without what is not said: all after a lone "it", the day on which a thing was announced."""
    start, end = right
    if end <= start:
        return None
    if "n" not in group.verb.frames or group.verb.lemma not in _MAKES_PUBLIC:
        return right
    told = any(tokens[k].is_quote or tokens[k].low == ":" for k in range(start, end))
    if tokens[start].low in ("it", "this", "them", "everything") and not told:
        return right if is_finite(tokens, min(start + 1, end - 1)) else (start, start + 1)
    if any(is_finite(tokens, k) or tokens[k].is_quote for k in range(start, end)):
        return right
    time = adjunct_start(tokens, end, start + 1)
    near = time is not None and end - time <= _LONGEST_DAY and tokens[time].low in ("on", "this", "last")
    return (start, time) if time is not None and near and time > start else right
