"""Which words show a claim so that it can be read alone: a whole clause, or the sentence that holds it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from sayso.lexicons.auxiliaries import FINITE
from sayso.records import ClaimFigure
from sayso.spans import overlap
from sayso.weighing.units import Unit
from sayso.weighing.words import fold, read_list, terms

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_OPENING = "\"'“‘«„([ \t"
# A claim is shown by a stretch of at most about this many words, where it has one.
_READABLE = 45
# A clause of fewer content words says nothing by itself ("she was there").
_CONTENT = 4
# A sentence of more characters than this is a page without stops; what it holds is shown as it stands.
_LONG = 600
_FRAGMENT = 0.3
# A content of fewer content words ("it") is no claim of its own, nor one of one without a verb ("the valve"). On the
# bundles these find .981 of the listed assertions, 3 and 2 find .962, no rule .986.
_NOUNS = 2
_BARE = 1
_BROKEN = 0.8
_CONTRACTED = ("n't", "n’t", "'re", "’re", "'ll", "’ll", "'ve", "’ve", "'m", "’m")


def best_text(members: Sequence[Unit], figure: ClaimFigure | None) -> str:
    """Return what shows a claim, verbatim: its best assertion, or the sentence around it where that is no clause."""
    unit = best_unit(members, figure)
    if is_clause(unit.text) or len(unit.sentence) > _LONG:
        return unit.text
    return unit.sentence


def best_unit(members: Sequence[Unit], figure: ClaimFigure | None) -> Unit:
    """Return the assertion that says most of what the others say, of those that give the claim's own figure."""
    stating = [u for u in members if figure is not None and _states(u, figure)] or members
    counts = Counter(t for u in {m.key: m for m in members}.values() for t in u.terms)
    ranked = [(_readability(unit, counts), unit) for unit in stating]
    top = max(value for value, _ in ranked)
    return min((unit for value, unit in ranked if value == top), key=lambda u: u.order)


def _states(unit: Unit, figure: ClaimFigure) -> bool:
    return any((f.low, f.high) == (figure.low, figure.high) and overlap(f.span, unit.span) for f in unit.figures)


def _readability(unit: Unit, counts: Mapping[str, int]) -> float:
    words = unit.text.split()
    said = float(sum(counts[t] for t in frozenset(terms(unit.text)) if t in counts))
    whole = unit.text.lstrip(_OPENING)[:1].isupper() or unit.text[:1].isdigit()
    said *= (1.0 if is_clause(unit.text) else _FRAGMENT) * (1.0 if whole else _BROKEN)
    return said / (8 + len(words) + 3 * max(0, len(words) - _READABLE))


def is_clause(text: str) -> bool:
    """Tell whether a text can be read alone: it opens on a word that stands for nothing before it, has a finite verb,
    and says something."""
    opening = text.lstrip(_OPENING)
    first = _WORD.match(opening)
    if first is None and not opening[:1].isdigit():
        return False
    if first is not None and _bare(first.group()) in _unfit():
        return False
    return has_finite_verb(text) and len(frozenset(terms(text))) >= _CONTENT


def _bare(word: str) -> str:
    return re.split(r"['’]", fold(word), maxsplit=1)[0]


def says_something(unit: Unit) -> bool:
    """Tell whether a unit alone could make a claim: it says more than "it", "the valve" or "an accident"."""
    if any(overlap(f.span, unit.span) for f in unit.figures):
        return True
    own = len(frozenset(terms(unit.text)))
    return own >= _NOUNS or (own >= _BARE and (bool(unit.triggers) or has_finite_verb(unit.text)))


def has_finite_verb(text: str) -> bool:
    """Tell whether a text holds a word that is, or may be, a verb in the past or present tense."""
    return any(word in _finite() or word.endswith(_CONTRACTED) for word in _WORD.findall(fold(text)))


@cache
def _unfit() -> frozenset[str]:
    return frozenset(
        word for name in ("joining_words.txt", "anaphoric_openings.txt") for line in read_list(name) for word in line
    )


@cache
def _finite() -> frozenset[str]:
    """Finite forms: auxiliaries, irregular pasts, and of regular verbs the past and the third person."""
    found = set(FINITE)
    for line in read_list("irregular_verbs.tsv"):
        if len(line) > 1:
            found.update(line[1].split("/"))
            found.add(_third_person(line[0]))
    for line in read_list("common_verbs.txt"):
        for base in line:
            found.update((_past(base), base + base[-1] + "ed", _third_person(base)))
    return frozenset(found)


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    return base[:-1] + "ied" if base.endswith("y") and base[-2:-1] not in "aeiou" else base + "ed"


def _third_person(base: str) -> str:
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2:-1] not in "aeiou" else base + "s"
