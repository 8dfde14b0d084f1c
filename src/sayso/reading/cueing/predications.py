"""Cue verbs with their subjects: "X said that P", "P, X said", "said X", "X, adding that P"."""

from __future__ import annotations

from sayso.reading.cueing.adjuncts import skip_adjuncts
from sayso.reading.cueing.attributions import IMPERSONAL
from sayso.reading.cueing.contents import allow, trim_right
from sayso.reading.cueing.inversions import read_inverted
from sayso.reading.cueing.judgments import (
    hangs,
    is_about_naming,
    is_first_person,
    may_speak,
    only_quote,
    stance_of,
    stands_alone,
)
from sayso.reading.cueing.passives import read_passive
from sayso.reading.cueing.refusals import find_refusal
from sayso.reading.cueing.roles import Ahead, Found, content_before, content_end, is_clause, look_ahead
from sayso.reading.cueing.subjects import main_subject, subject_before
from sayso.reading.cueing.tokens import Range, Tokens, closed_class, is_finite
from sayso.reading.cueing.verbs import VerbGroup, find_verb_groups

_ASKING = frozenset("ask request insist beg plead demand".split())
_SHORTEST = 3
_SPEECH = frozenset("say tell add note write state report ask reply answer explain learn understand".split())


def find_predications(tokens: Tokens, known: list[Found]) -> list[Found]:
    """Return the cue verbs of a unit with their roles; `known` are the cues that other rules have taken."""
    taken = {i for item in known for start, end in item.cue for i in range(start, end)}
    found: list[Found] = []
    refused = find_refusal(tokens)
    for refusal in refused:
        taken.update(range(refusal.cue[0][0], refusal.cue[0][1] + 2))
    last: tuple[VerbGroup, Found] | None = None
    floors = [0]
    for group in find_verb_groups(tokens):
        if group.head in taken or group.start in taken:
            continue
        floor = _floor_for(tokens, group, last, floors)
        item = _read(tokens, group, floor, [*found, *refused])
        if item is not None:
            found.append(item)
            last = (group, item)
    return found + refused


def _floor_for(tokens: Tokens, group: VerbGroup, last: tuple[VerbGroup, Found] | None, floors: list[int]) -> int:
    """Return where the subject of a cue can begin: past the cue before, unless a comma closes its relative clause."""
    if last is None:
        return 0
    before, item = last
    start = item.content[-1][0] if item.right and item.content else before.end
    relative = _in_relative_clause(tokens, before.start)
    closed = any(t.low == "," for t in tokens[before.end : group.start])
    floors.append(floors[-1] if relative and closed else start)
    return floors[-1]


def _in_relative_clause(tokens: Tokens, start: int) -> bool:
    """Tell whether "who" or "which" stands shortly before a verb group, no comma between."""
    for k in range(start - 1, max(-1, start - 6), -1):
        if tokens[k].low in ("who", "which"):
            return True
        if tokens[k].low == ",":
            return False
    return False


def _read(tokens: Tokens, group: VerbGroup, floor: int, found: list[Found]) -> Found | None:
    if group.form == "passive":
        return read_passive(tokens, group, floor)
    if group.form == "participle":
        return None
    if group.form == "ing":
        return _read_ing(tokens, group, found)
    inverted = read_inverted(tokens, group)
    if inverted:
        return inverted
    shared = False
    source = (
        _said_to(tokens, group) if tokens[group.start - 1].low == "to" else subject_before(tokens, group.start, floor)
    )
    if source is None:
        source = _shared_subject(tokens, group, found)
        shared = True
    if source is None or not may_speak(tokens, source) or is_first_person(tokens, group, source):
        return None
    ahead = look_ahead(tokens, group.end, group.verb.frames, lemma=group.verb.lemma)
    return _join(tokens, group, source, allow(tokens, group, source, ahead), shared=shared)


def _said_to(tokens: Tokens, group: VerbGroup) -> Range | None:
    """Return the X of "X is said to have warned"."""
    k = group.start - 2
    if k < 2 or tokens[k].low not in IMPERSONAL or tokens[k - 1].low not in ("is", "are", "was", "were"):
        return None
    return subject_before(tokens, k - 1, 0)


def _join(tokens: Tokens, group: VerbGroup, source: Range, ahead: Ahead, *, shared: bool = False) -> Found | None:
    """Decide on which side of a cue its content stands."""
    cue = ((group.start, group.end),)
    stance = stance_of(group)
    split = () if shared else _split(tokens, group, source, ahead)
    if split:
        return Found(cue, source, split, stance, ahead.told, right=False)
    left = None if shared else _left(tokens, group, source)
    right = (ahead.start, content_end(tokens, ahead.start)) if ahead.start is not None else None
    if right and (_in_relative_clause(tokens, group.start) or _in_relative_clause(tokens, source[0])):
        right = (right[0], next((k for k in range(*right) if tokens[k].low == ","), right[1]))
    if right and group.verb.lemma in _ASKING and is_about_naming(tokens, right):
        return None
    right = trim_right(tokens, group, right) if right else None
    if left and right and ahead.explicit and tokens[right[0]].is_quote and tokens[left[1] - 1].is_quote:
        if tokens[ahead.after].low == ",":
            return Found(cue, source, (left, right), stance, ahead.told, right=False)
        right = None
    if left and (right is None or (not ahead.explicit and tokens[left[1] - 1].is_quote)):
        return Found(cue, source, (left,), stance, ahead.told, right=False)
    if right is None:
        return None
    if "q" in group.verb.frames and not (tokens[right[0]].is_quote and tokens[right[0] - 1].low in (",", ":")):
        return None
    return Found(cue, source, (right,), stance, ahead.told)


def _split(tokens: Tokens, group: VerbGroup, source: Range, ahead: Ahead) -> tuple[Range, ...]:
    """Read a cue put into the sentence: "The convoy, he said, had turned back"."""
    after = ahead.after if ahead.after > group.end else group.end
    if source[0] < 2 or after + 1 >= len(tokens) or tokens[after].low != "," or tokens[source[0] - 1].low != ",":
        return ()
    left = content_before(tokens, source[0], 0)
    right = (after + 1, content_end(tokens, after + 1))
    if hangs(tokens, source[0]):
        return (right,)
    if left is None or is_clause(tokens, left) or right[1] <= right[0] or not set(group.verb.frames) & set("ca"):
        return ()
    if tokens[left[0]].low in closed_class("preposition") | closed_class("adverb"):
        return (right,) if stands_alone(tokens, right) else ()
    return (left, right) if is_finite(tokens, right[0]) or stands_alone(tokens, right) else ()


def _is_all_before(tokens: Tokens, group: VerbGroup, left: Range) -> bool:
    """Tell whether nothing but adjuncts follows a cue, so that what stands before it has to be what was said."""
    first = tokens[left[0]]
    led = closed_class("preposition") | closed_class("subordinator") | closed_class("adverb") | closed_class("time")
    if first.low in led or first.low.endswith("ing") or left[1] - left[0] < _SHORTEST:
        return False
    after = skip_adjuncts(tokens, group.end, len(tokens))
    return after >= len(tokens) or tokens[after].low in (".", ",", ";", "!", "?")


def _left(tokens: Tokens, group: VerbGroup, source: Range) -> Range | None:
    if source[0] == 0 or not (
        set(group.verb.frames) & set("cqa") or group.verb.lemma in _SPEECH or "t" in group.verb.frames
    ):
        return None
    before = tokens[source[0] - 1]
    if before.low not in (",", "-", "–", "—") and not before.is_quote:
        return None
    left = content_before(tokens, source[0], 0)
    if left is None or not (is_clause(tokens, left) or _is_all_before(tokens, group, left)):
        return None
    if not (tokens[left[1] - 1].is_quote or set(group.verb.frames) & set("ca") or group.verb.lemma in _SPEECH):
        return None
    if set(group.verb.frames) <= set("qtn") and group.verb.lemma not in _SPEECH and not tokens[left[0]].is_quote:
        return None
    return only_quote(tokens, left)


def _read_ing(tokens: Tokens, group: VerbGroup, found: list[Found]) -> Found | None:
    """Read ", adding that P": the subject is that of the clause before."""
    if group.start == 0:
        return None
    before = tokens[group.start - 1]
    if before.low not in (",", "and", "by", "–", "—", "-", "before", "while") and not before.is_quote:
        return None
    ahead = look_ahead(tokens, group.end, group.verb.frames, lemma=group.verb.lemma)
    if ahead.start is None:
        return None
    source = _outermost_source(found, group.start) or main_subject(tokens, group.start)
    if source is None or not may_speak(tokens, source):
        return None
    content = (ahead.start, content_end(tokens, ahead.start))
    if content[1] <= content[0] or (group.verb.lemma in _ASKING and is_about_naming(tokens, content)):
        return None
    return Found(((group.start, group.end),), source, (content,), stance_of(group), ahead.told)


def _shared_subject(tokens: Tokens, group: VerbGroup, found: list[Found]) -> Range | None:
    """Return the subject of the cue before, for "X said P and added that Q"."""
    k = group.start - 1
    while k >= 0 and (tokens[k].low in closed_class("adverb") or tokens[k].low.endswith("ly")):
        k -= 1
    if k < 0 or tokens[k].low not in ("and", "but", "then", "or", ","):
        return None
    if tokens[k - 1].low == ",":
        return _outermost_source(found, k) or main_subject(tokens, k)
    before = [item for item in found if item.source and item.cue[0][0] < k]
    return max(before, key=lambda item: item.cue[0]).source if before else main_subject(tokens, k)


def _outermost_source(found: list[Found], before: int) -> Range | None:
    """Return the source of the last cue before a place that stands in no other cue's content."""
    earlier = [item for item in found if item.source and item.cue[0][0] < before]
    outer = [item for item in earlier if not any(_holds(other, item) for other in earlier)]
    return max(outer, key=lambda item: item.cue[0]).source if outer else None


def _holds(outer: Found, inner: Found) -> bool:
    at = inner.cue[0][0]
    return outer is not inner and outer.right and any(start <= at < end for start, end in outer.content)
