"""From event marks to events: whose word they stand on, who did what to whom, where and when.

Works on marks alone, whoever made them; the speaker's stance settles what the words around a trigger left open.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.reading.marks import EventMark, Sentence
from sayso.records import Event, Mention, Modality, Span, Statement, Time
from sayso.spans import overlap

# A mention further away than this (characters) is not taken for a role that no words mark.
_NEAR = 90
_PASSIVE = frozenset("was were been be being is are".split())
_PAST_ENDINGS = ("ed", "en", "wn")


@dataclass(frozen=True, slots=True)
class _Scene:
    """One sentence with the mentions and times inside it."""

    span: Span
    mentions: Sequence[Mention]
    times: Sequence[Time]


def find_events(
    text: str,
    sentences: Sequence[Sentence],
    marks: Sequence[EventMark],
    *,
    statements: Sequence[Statement],
    mentions: Sequence[Mention],
    times: Sequence[Time],
) -> tuple[Event, ...]:
    """Return the events that the marks name, in text order, each with statement, actor, target, place and date."""
    ordered = sorted(marks, key=lambda mark: mark.trigger)
    holders = _innermost(ordered, statements)
    by_id = {statement.id: statement for statement in statements}
    scenes = _Scenes(sentences, mentions, times)
    events = []
    for mark, holder in zip(ordered, holders, strict=True):
        scene = scenes.around(mark.trigger)
        actor, target = _parties(text, mark, scene)
        events.append(
            Event(
                trigger=mark.trigger,
                type=mark.type,
                mode=mark.mode,
                modality=_modality(text, mark, holder, by_id),
                actor=actor,
                target=target,
                place=_resolve(mark.place, scene.mentions),
                date=_date(text, mark, scene),
                statement=holder.id if holder else None,
            )
        )
    return tuple(events)


class _Scenes:
    """The sentences of an article, found by position."""

    def __init__(self, sentences: Sequence[Sentence], mentions: Sequence[Mention], times: Sequence[Time]) -> None:
        self._sentences = sentences
        self._starts = [sentence.span.start for sentence in sentences]
        self._mentions = sorted(mentions, key=lambda mention: mention.span)
        self._mention_starts = [mention.span.start for mention in self._mentions]
        self._times = sorted(times, key=lambda time: time.span)
        self._time_starts = [time.span.start for time in self._times]

    def around(self, trigger: Span) -> _Scene:
        """Return what stands near a trigger within its sentence."""
        at = bisect_right(self._starts, trigger.start) - 1
        span = self._sentences[at].span if at >= 0 else trigger
        # A line without stops can be the whole article: only what is near the trigger is looked at.
        low, high = max(span.start, trigger.start - 3 * _NEAR), min(span.end, trigger.end + 3 * _NEAR)
        return _Scene(
            span,
            self._mentions[bisect_left(self._mention_starts, low) : bisect_left(self._mention_starts, high)],
            self._times[bisect_left(self._time_starts, low) : bisect_left(self._time_starts, high)],
        )


def _innermost(marks: Sequence[EventMark], statements: Sequence[Statement]) -> list[Statement | None]:
    """Return for each mark (sorted) the statement with the shortest content span around its trigger."""
    spans = sorted(
        ((span, n) for n, statement in enumerate(statements) for span in statement.content), key=lambda item: item[0]
    )
    open_spans: list[tuple[int, int, int]] = []
    holders: list[Statement | None] = []
    following = 0
    for mark in marks:
        while following < len(spans) and spans[following][0].start <= mark.trigger.start:
            span, n = spans[following]
            heapq.heappush(open_spans, (span.end - span.start, span.end, n))
            following += 1
        while open_spans and open_spans[0][1] <= mark.trigger.start:
            heapq.heappop(open_spans)
        holders.append(statements[open_spans[0][2]] if open_spans else None)
    return holders


def _modality(text: str, mark: EventMark, holder: Statement | None, by_id: Mapping[str, Statement]) -> Modality:
    """Return the mark's modality, changed by the stance of the statement that holds it."""
    if holder is None:
        return mark.modality
    stance = holder.stance
    parent = by_id.get(holder.parent) if holder.parent else None
    if stance == "asserts" and parent is not None and parent.stance == "denies":
        stance = "denies"
    if stance == "denies":
        return "denied" if mark.modality in {"actual", "possible", "planned"} else mark.modality
    if stance == "doubts":
        return "possible" if mark.modality == "actual" else mark.modality
    if stance == "declines" or stance == "asks":
        return mark.modality
    if mark.modality not in {"actual", "planned", "possible"} or _is_past(text, mark):
        return mark.modality
    if stance == "threatens":
        return "threatened" if mark.modality == "planned" else mark.modality
    if stance == "demands":
        return "demanded"
    return mark.modality


def _is_past(text: str, mark: EventMark) -> bool:
    """Tell whether the trigger is a finite past verb: something that already is, whatever the speaker wants."""
    words = text[mark.trigger.start : mark.trigger.end].lower().split()
    before = text[max(0, mark.trigger.start - 12) : mark.trigger.start].lower().split()
    return words[0].endswith(_PAST_ENDINGS) and not (before and before[-1] in {"be", "to"})


def _parties(text: str, mark: EventMark, scene: _Scene) -> tuple[str | None, str | None]:
    """Return actor and target ids: from the marked words, else the nearest mentions before and after the trigger."""
    actor = _resolve(mark.actor, scene.mentions)
    target = _resolve(mark.target, scene.mentions)
    before, after = _neighbours(mark.trigger, scene.mentions)
    if _is_passive(text, mark.trigger):
        target = target or before
    else:
        actor = actor or before
        target = target or after
    return actor, (target if target != actor else None)


def _is_passive(text: str, trigger: Span) -> bool:
    before = text[max(0, trigger.start - 30) : trigger.start].lower().split()[-3:]
    first = text[trigger.start : trigger.end].lower().split()[0]
    return any(word in _PASSIVE for word in before) and not first.endswith(("ing", "s"))


def _neighbours(trigger: Span, mentions: Sequence[Mention]) -> tuple[str | None, str | None]:
    before = after = None
    for mention in mentions:
        if mention.span.end <= trigger.start and trigger.start - mention.span.end <= _NEAR:
            before = mention.actor
        elif mention.span.start >= trigger.end:
            after = mention.actor if mention.span.start - trigger.end <= _NEAR // 2 else None
            break
    return before, after


def _resolve(words: Span | None, mentions: Sequence[Mention]) -> str | None:
    """Return the actor of the mention that shares most with the marked words."""
    if words is None:
        return None
    shared = [(overlap(words, mention.span), mention.actor) for mention in mentions]
    most = max(shared, key=lambda item: item[0], default=(0, ""))
    return most[1] if most[0] else None


def _date(text: str, mark: EventMark, scene: _Scene) -> str | None:
    """Return the value of the marked time, else of the nearest date in the clause, else in the sentence."""
    dated = [time for time in scene.times if time.value and time.type in {"DATE", "TIME"}]
    if mark.time is not None:
        for time in dated:
            if overlap(time.span, mark.time):
                return time.value
    if not dated:
        return None
    return min(dated, key=lambda time: _distance(text, mark.trigger, time.span)).value


def _distance(text: str, trigger: Span, other: Span) -> tuple[bool, int]:
    low, high = min(trigger.end, other.end), max(trigger.start, other.start)
    between = text[low:high]
    return any(stop in between for stop in (";", ",", " but ", " that ")), max(0, high - low)
