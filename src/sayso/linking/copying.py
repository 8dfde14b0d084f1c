"""How probable it is that a shared wording was copied: log-odds whose every term can be shown.

log-odds = prior + sum over shared passages of log[(c + (1-c)q)/q] + sum over parts left out of log(1-c), with q the
rate at which two articles that do not depend on each other share such a passage, and c the share of what could
be kept that the copier kept: after Dong, Berti-Equille and Srivastava, "Integrating conflicting data: the role of
source dependence" (VLDB 2009). c is not known beforehand; the share observed is its most likely value.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

# One pair in ten of one story's articles is a copy and its model (bundles: 168 of 1,512 verbatim, light or heavy).
PRIOR = math.log(0.1 / 0.9)
# The earlier article counts in parts of about a sentence.
_PART = 20
# Words of a quotation are public: whoever heard the speaker has them. They count as this share of a word.
_QUOTED = 0.1
# Two independent articles of one story share a passage of LEAST_WORDS words once in twenty pairs, and each further
# word makes it rarer by this factor.
_RATE_AT_LEAST = 0.05
_RATE_FACTOR = 0.75
_RATE_FLOOR = 1e-6
_LEAST_KEPT = 0.01


@dataclass(frozen=True, slots=True)
class Term:
    """One part of the log-odds and what it stands for."""

    what: str
    weight: float


def background_rate(plain: float, quoted: float) -> float:
    """Return how often independent articles share a passage of so many words outside and inside quotation."""
    effective = plain + _QUOTED * quoted
    rate: float = _RATE_AT_LEAST * _RATE_FACTOR ** (effective - 8)
    return min(0.5, max(_RATE_FLOOR, rate))


def copying_terms(passages: Sequence[tuple[int, int]], room: int) -> tuple[Term, ...]:
    """Return the terms of the log-odds that passages, as (words outside, words inside quotation), were copied.

    `room` is the number of words that could have been kept: the shorter of the two articles.
    """
    shared = sum(plain + quoted for plain, quoted in passages)
    kept = min(0.95, max(_LEAST_KEPT, shared / max(1, room)))
    terms = [Term("prior", PRIOR)]
    for plain, quoted in passages:
        parts = max(1.0, (plain + quoted) / _PART)
        rate = background_rate(plain / parts, quoted / parts)
        gain = parts * math.log((kept + (1 - kept) * rate) / rate)
        terms.append(Term(f"passage of {plain} words and {quoted} in quotation", gain))
    missing = max(0, room - shared) / _PART
    terms.append(Term(f"{missing:.0f} parts left out", missing * math.log(1 - kept)))
    return tuple(terms)


def probability(terms: Sequence[Term]) -> float:
    """Return the probability that the terms' log-odds stand for."""
    total = sum(term.weight for term in terms)
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, total))))
