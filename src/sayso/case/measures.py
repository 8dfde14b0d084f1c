"""The figures of a sentence against the figures of a claim, as intervals."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Literal

from sayso.records import Figure, Reading, Span
from sayso.spans import contains
from sayso.weighing.words import terms

Fit = Literal["supports", "denies", "differs", "leaves open"]

# "six and not nine", "nine rather than six": the figure behind these words is refused.
_REFUSING = re.compile(r"\b(?:not|rather than|instead of|contrary to)(?: the| as many as)? $", re.IGNORECASE)
# Where these stand, a figure may be a part of a greater one.
_PARTS = re.compile(r"\b(?:others?|another|more|among|including|of them|of whom|each|further)\b", re.IGNORECASE)
# "has risen to five after two people died": the whole is five, and what stands beside it is a part.
_WHOLE = re.compile(
    r"\b(?:ris\w+|rose|climb\w+|grew|grown|increas\w+|jump\w+|went up|bring\w*|brought|st(?:and|ood)\w*|reach\w*|"
    r"total\w*)\b[^.;,]{0,40}?(?:\b(?:to|at)|total\w*|reach\w*)\s(?:at least |about |nearly |some )?$",
    re.IGNORECASE,
)
_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_HOURS = (8766.0, 730.5, 168.0, 24.0, 1.0, 1 / 60, 1 / 3600)
# People in these states are counted apart, whoever they are.
_OUTCOMES = frozenset("killed injured missing detained displaced rescued abducted infected freed evacuated".split())
_FEW_WORDS = re.compile(r"\W*(?:[\w'’-]+\W+){0,2}[\w'’-]*")


def find_figures(reading: Reading, span: Span) -> tuple[Figure, ...]:
    """Return the figures within a span, lengths of time among them."""
    lengths = (
        Figure(span=time.span, low=hours, high=hours, bound="exact", unit="hours of time")
        for time in reading.times
        if time.type == "DURATION" and contains(span, time.span) and (hours := _count_hours(time.value)) is not None
    )
    return (*(figure for figure in reading.figures if contains(span, figure.span)), *lengths)


def _count_hours(value: str | None) -> float | None:
    match = _DURATION.fullmatch(value or "")
    if match is None or not any(match.groups()):
        return None
    return sum(int(part) * hours for part, hours in zip(match.groups(), _HOURS, strict=True) if part)


def compare_figures(
    asked: Sequence[Figure], said: Sequence[Figure], words: str, start: int, *, asked_words: str = ""
) -> tuple[Fit, str]:
    """Return how the figures said fit those asked for; `words` is where they are said, from `start` in the article."""
    if not asked:
        return "supports", "it says the same"
    said = _prefer_whole(said, words, start)
    pairs = [
        (a, b)
        for a in asked
        for b in said
        if _units_agree(a, b, _counted(a, asked_words, 0) & _counted(b, words, start))
    ]
    if not pairs:
        return "leaves open", "it counts something else" if said else "it gives no figure"
    same = [(a, b) for a, b in pairs if a.unit == b.unit]
    pairs = same or pairs
    found = [_compare_pair(a, b, refused=_is_refused(b, words, start)) for a, b in pairs]
    fit, reason = min(found, key=lambda pair: ("supports", "denies", "leaves open", "differs").index(pair[0]))
    if fit == "differs" and (len(pairs) > 1 or _PARTS.search(words)):
        return "leaves open", "it gives several figures, and none is that one" if len(pairs) > 1 else reason
    return fit, reason


def _prefer_whole(said: Sequence[Figure], words: str, start: int) -> Sequence[Figure]:
    whole = [f for f in said if _WHOLE.search(words[: max(0, f.span.start - start)][-80:])]
    return whole or said


def _is_refused(figure: Figure, words: str, start: int) -> bool:
    return bool(_REFUSING.search(words[: max(0, figure.span.start - start)]))


def _counted(figure: Figure, words: str, start: int) -> frozenset[str]:
    """Return what the words behind a figure say is counted."""
    behind = _FEW_WORDS.match(words, max(0, figure.span.start - start))
    return frozenset(t for t in terms(behind.group()) if not t[0].isdigit()) if behind else frozenset()


def _compare_pair(asked: Figure, said: Figure, *, refused: bool) -> tuple[Fit, str]:
    low, high = _interval(asked)
    other_low, other_high = _interval(said)
    shown = _show_interval(other_low, other_high) + (" hours" if said.unit == "hours of time" else "")
    apart = other_high < low or high < other_low
    if refused:
        return ("leaves open", "it refuses another figure") if apart else ("denies", f"it says: not {shown}")
    if apart:
        return "differs", f"it gives another figure: {shown}"
    if low <= other_low and other_high <= high:
        return "supports", f"its figure fits: {shown}"
    return "leaves open", f"its figure is compatible, but does not settle it: {shown}"


def _units_agree(asked: Figure, said: Figure, counted: frozenset[str]) -> bool:
    a, b = asked.unit, said.unit
    if a is None or b is None:
        return a == b
    if a == b or set(terms(a)) & set(terms(b)):
        return True
    # "three managers have been ordered detained" counts the detained; "two killed" never counts the injured.
    return not {a, b} <= _OUTCOMES and bool(counted)


def _interval(figure: Figure) -> tuple[float, float]:
    return (
        -math.inf if figure.low is None else figure.low,
        math.inf if figure.high is None else figure.high,
    )


def _show_interval(low: float, high: float) -> str:
    if low == high:
        return f"{low:,.12g}"
    if high == math.inf:
        return f"at least {low:,.12g}"
    return f"at most {high:,.12g}" if low == -math.inf else f"{low:,.12g} to {high:,.12g}"
