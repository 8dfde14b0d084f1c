"""The figures of a sentence against the figures of a claim, as intervals."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Literal

from sayso.records import Figure
from sayso.weighing.words import terms

Fit = Literal["supports", "denies", "differs", "leaves open"]

# "six and not nine", "nine rather than six": the figure behind these words is refused.
_REFUSING = re.compile(r"\b(?:not|rather than|instead of|contrary to)(?: the| as many as)? $", re.IGNORECASE)
# Where these stand, a figure may be a part of a greater one.
_PARTS = re.compile(r"\b(?:others?|another|more|among|including|of them|of whom|each|further)\b", re.IGNORECASE)


def compare_figures(asked: Sequence[Figure], said: Sequence[Figure], words: str, start: int) -> tuple[Fit, str]:
    """Return how the figures said fit those asked for; `words` is where they are said, from `start` in the article."""
    if not asked:
        return "supports", "it says the same"
    pairs = [(a, b) for a in asked for b in said if _units_agree(a.unit, b.unit)]
    if not pairs:
        return "leaves open", "it counts something else" if said else "it gives no figure"
    found = [_compare_pair(a, b, refused=_is_refused(b, words, start)) for a, b in pairs]
    fit, reason = min(found, key=lambda pair: ("supports", "denies", "leaves open", "differs").index(pair[0]))
    if fit == "differs" and (len(pairs) > 1 or _PARTS.search(words)):
        return "leaves open", "it gives several figures, and none is that one" if len(pairs) > 1 else reason
    return fit, reason


def _is_refused(figure: Figure, words: str, start: int) -> bool:
    return bool(_REFUSING.search(words[: max(0, figure.span.start - start)]))


def _compare_pair(asked: Figure, said: Figure, *, refused: bool) -> tuple[Fit, str]:
    low, high = _interval(asked)
    other_low, other_high = _interval(said)
    shown = _show_interval(other_low, other_high)
    apart = other_high < low or high < other_low
    if refused:
        return ("leaves open", "it refuses another figure") if apart else ("denies", f"it says: not {shown}")
    if apart:
        return "differs", f"it gives another figure: {shown}"
    if low <= other_low and other_high <= high:
        return "supports", f"its figure fits: {shown}"
    return "leaves open", f"its figure is compatible, but does not settle it: {shown}"


def _units_agree(a: str | None, b: str | None) -> bool:
    if a is None or b is None:
        return a == b
    return a == b or bool(set(terms(a)) & set(terms(b)))


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
