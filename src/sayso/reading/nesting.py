"""Which statement is made within which."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.drafts import Draft
from sayso.records import Spans
from sayso.spans import contains, covered

_PASSING_ON = ("citing", "quoting", "as saying", "as telling", "as confirming")


def in_order(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts in text order; of two with one content the inner goes first."""
    return sorted(
        drafts, key=lambda d: (d.content, _passes_on(text, d), not _is_passed_on(text, d), _nearness(d), d.start)
    )


def nest(text: str, drafts: Sequence[Draft]) -> list[int | None]:
    """Return for each draft the index of the innermost other that holds its cue, or its content if it has no cue."""
    parents: list[int | None] = []
    open_drafts: list[int] = []
    for i, draft in enumerate(drafts):
        open_drafts = [k for k in open_drafts if drafts[k].content[-1].end > draft.content[0].start]
        nearby = [*open_drafts, *_same_start(drafts, i)]
        parents.append(_parent(text, drafts, i, nearby))
        open_drafts.append(i)
    return _without_cycles(parents)


def _same_start(drafts: Sequence[Draft], i: int) -> list[int]:
    """Return the drafts after `i` that can still hold it: their content begins no later than it ends."""
    end = drafts[i].content[-1].end
    found = []
    for k in range(i + 1, min(len(drafts), i + 12)):
        if drafts[k].content[0].start >= end:
            break
        found.append(k)
    return found


def _parent(text: str, drafts: Sequence[Draft], i: int, nearby: Sequence[int]) -> int | None:
    draft = drafts[i]
    best: tuple[int, int] | None = None
    for k in nearby:
        other = drafts[k]
        if k == i or not _holds(text, other, draft):
            continue
        size = covered(other.content)
        if best is None or size < best[0]:
            best = (size, k)
    return best[1] if best else None


def _holds(text: str, outer: Draft, inner: Draft) -> bool:
    if outer.content == inner.content:
        if _passes_on(text, outer) != _passes_on(text, inner):
            return _passes_on(text, outer)
        if _is_passed_on(text, inner) != _is_passed_on(text, outer):
            return _is_passed_on(text, inner)
        return bool(inner.cue and outer.cue) and _nearness(inner) < _nearness(outer)
    if inner.cue:
        return _within(inner.cue, outer.content)
    return _within(inner.content, outer.content)


def _within(spans: Spans, outer: Spans) -> bool:
    return all(any(contains(o, span) for o in outer) for span in spans)


def _is_passed_on(text: str, draft: Draft) -> bool:
    words = " ".join(text[span.start : span.end] for span in draft.cue).lower()
    return any(words.startswith(p) or words.endswith(p) for p in _PASSING_ON)


def _nearness(draft: Draft) -> tuple[int, int]:
    """Rank cues by how near they stand to what is said: "X reported that, according to Y, P" has Y inside X."""
    if not draft.cue:
        return (0, 0)
    at = draft.cue[0].start
    return (0, -at) if at < draft.content[0].start else (1, at)


def _passes_on(text: str, draft: Draft) -> bool:
    words = " ".join(text[span.start : span.end] for span in draft.cue).lower()
    return words.endswith((" by", " in")) or words in ("by", "in")


def _without_cycles(parents: list[int | None]) -> list[int | None]:
    result = list(parents)
    for i in range(len(result)):
        seen = {i}
        k = result[i]
        while k is not None:
            if k in seen:
                result[i] = None
                break
            seen.add(k)
            k = result[k]
    return result
