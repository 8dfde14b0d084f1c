"""What speaks for and against two claims contradicting, or updating, each other: one number for each feature."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from sayso.weighing.compare import Background, features
from sayso.weighing.units import Unit
from sayso.weighing.words import fold, read_list, term, terms

Features = Mapping[str, float]
_WORD = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+(?:['’]t)?")
# What a negation turns round stands within so many words after it.
_REACH = 4
# Fewer terms of its own say too little to be denied or to deny.
_FEW = 3
# A content of fewer terms ("it", "the accusation") says nothing by itself.
_SAID = 2
# A denial without words of its own follows what it denies within so many characters.
_JUST_BEFORE = 300
# What a negation turns round and the other says is at least this part of all that the denial says.
_TURNED = 0.25
_QUESTION = re.compile(r"\?[\"'”’»)\s]*$")


def can_deny(denial: Unit, other: Unit) -> bool:
    """Tell whether one unit could deny the other at all.

    Nobody denies what they themselves say; a denial without words of its own ("it") denies what its article said just
    before; what a negation turns round must be in the other, and the other must not be negative itself.
    """
    if denial.modality != "denied" or other.modality == "denied" or _QUESTION.search(other.text):
        return False
    if denial.speaker is not None and denial.speaker == other.speaker:
        return False
    own, said = frozenset(terms(denial.text)), frozenset(terms(other.text))
    if len(said) < _SAID:
        return False
    if len(own) < _SAID:
        gap = denial.span.start - other.span.end
        return denial.article == other.article and 0 <= gap <= _JUST_BEFORE
    if denial.rejected:
        return bool(own & said)
    turned = negated_terms(denial) & said
    return len(turned) >= _TURNED * len(own) and not negated_terms(other)


def weigh_denial(denial: Unit, other: Unit, background: Background) -> dict[str, float]:
    """Return what speaks for `denial` denying what `other` says."""
    both = features(denial, other, background)
    shared = denial.terms & other.terms
    turned = negated_terms(denial)
    return {
        "bias": 1.0,
        **{
            name: both[name]
            for name in ("shared terms", "contained", "shared amount", "context", "cross context", "all triggers",
                         "unshared", "event types", "other event types", "actors", "same speaker", "same article",
                         "neighbours", "same day", "other days", "other figures", "one figure")
        },
        "outright": float(denial.rejected),
        "of the denial": background.weight(shared) / max(0.1, background.total(denial.terms)),
        "of the other": background.weight(shared) / max(0.1, background.total(other.terms)),
        "negated": _part(turned & other.terms, turned, background),
        "negated around": _part(turned & (other.context - other.terms), turned, background),
        "nothing negated": float(not turned and not denial.rejected),
        "little said": float(min(len(terms(denial.text)), len(terms(other.text))) < _FEW),
        "anaphoric": float(len(frozenset(terms(denial.text))) < _SAID),
        "not a deed": float(other.modality != "actual"),
    }  # fmt: skip


def _part(shared: frozenset[str], whole: frozenset[str], background: Background) -> float:
    return background.weight(shared) / max(0.1, background.weight(whole)) if whole else 0.0


def negated_terms(unit: Unit) -> frozenset[str]:
    """Return the terms that the unit's negations turn round; all of them where its speaker rejects the whole."""
    if unit.rejected:
        return unit.terms
    words = [fold(m.group()) for m in _WORD.finditer(unit.text)]
    found: set[str] = set()
    for at, word in enumerate(words):
        if word in _negations() or word.endswith(("n't", "n’t")):
            held = [t for w in words[at + 1 :] if (t := term(w))]
            found.update(held[:_REACH])
    return frozenset(found)


@cache
def _negations() -> frozenset[str]:
    return frozenset(word for line in read_list("negation_words.txt") for word in line)


def can_follow(after: Unit, before: Unit) -> bool:
    """Tell whether one unit could tell what became of another: both say something, and some of it is the same."""
    own, said = frozenset(terms(after.text)), frozenset(terms(before.text))
    return before.published != "" and min(len(own), len(said)) >= _FEW and len(own & said) >= _SAID


def weigh_outcome(after: Unit, before: Unit, background: Background) -> dict[str, float]:
    """Return what speaks for `after` telling what became of what `before` says is to come."""
    both = features(after, before, background)
    return {
        "bias": 1.0,
        **{
            name: both[name]
            for name in ("shared terms", "contained", "shared amount", "context", "cross context", "all triggers",
                         "shared trigger", "event types", "other event types", "actors", "same speaker",
                         "same article", "same day", "other days", "same figure", "figures differ", "both short")
        },
        "called off": float(after.modality == "cancelled"),
        "threatened": float(before.modality == "threatened"),
        "demanded": float(before.modality == "demanded"),
        "possible": float(before.modality == "possible"),
        "another day": float(after.published[:10] > before.published[:10] > ""),
        "own voice": float(after.statement is None),
        "of the plan": background.weight(after.terms & before.terms) / max(0.1, background.total(before.terms)),
    }  # fmt: skip
