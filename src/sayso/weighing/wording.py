"""Why two claims are held to contradict, conflict with or update each other, in words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sayso.records import Figure, RelationKind
from sayso.weighing.candidates import Candidate
from sayso.weighing.compare import Background
from sayso.weighing.units import Unit
from sayso.weighing.words import fold, term

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# So many shared words are told, so much of a source.
_TOLD = 4
_SOURCE = 8


def explain(candidate: Candidate, kind: RelationKind, background: Background, outlets: Mapping[str, str]) -> str:
    """Return the evidence in words; `outlets` says by what name each article goes."""
    a, b = candidate.unit_a, candidate.unit_b
    shared = _shared(a, b, background)
    about = f"; both speak of {_listed(shared)}" if shared else ""
    if candidate.figure_a is not None and candidate.figure_b is not None:
        first, second = amount(candidate.figure_a), amount(candidate.figure_b)
        one, other = f"{first} ({_voice(a, outlets)})", f"{second} ({_voice(b, outlets)})"
        told = {
            "supports": f"{one} and {other} can both be true",
            "updates": f"{one} comes after {other}",
        }.get(kind, f"{one} and {other} cannot both be true if they count the same")
        return told + about
    if kind == "contradicts":
        verb = "denied by" if a.rejected else "the opposite said by"
        return f"said by {_voice(b, outlets)}, {verb} {_voice(a, outlets)}{about}"
    word = "was called off" if a.modality == "cancelled" else "came about"
    return f"what was {b.modality} ({_voice(b, outlets)}) {word} ({_voice(a, outlets)}){about}"


def amount(figure: Figure) -> str:
    """Return a figure as a reader says it: "at least 1,400 people"."""
    low, high = figure.low, figure.high
    if low is not None and high is not None and low != high:
        words = f"{_number(low)} to {_number(high)}"
    elif high is None:
        words = f"at least {_number(low or 0.0)}"
    else:
        words = _number(high) if low is not None else f"at most {_number(high)}"
    return f"{words} {figure.unit or ''}".strip()


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.10g}"


def _voice(unit: Unit, outlets: Mapping[str, str]) -> str:
    outlet = outlets.get(unit.article, unit.article)
    if unit.said_by is None:
        return outlet
    words = unit.said_by.split()
    return f"{' '.join(words[:_SOURCE])}{'…' if len(words) > _SOURCE else ''} in {outlet}"


def _shared(a: Unit, b: Unit, background: Background) -> list[str]:
    words: dict[str, str] = {}
    for unit in (a, b):
        for match in _WORD.finditer(unit.text):
            found = term(fold(match.group()))
            if found in a.terms and found in b.terms:
                words.setdefault(str(found), match.group())
    return [words[t] for t in sorted(words, key=lambda t: (-background.weight((t,)), t))[:_TOLD]]


def _listed(words: list[str]) -> str:
    quoted = [f"“{word}”" for word in words]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"
