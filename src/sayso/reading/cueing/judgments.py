"""Small judgments on cues, sources and contents."""

from __future__ import annotations

from sayso.reading.cueing.tokens import Range, Tokens, closed_class, is_finite
from sayso.reading.cueing.verbs import VerbGroup
from sayso.records import Stance

_DASHES = frozenset(("-", "–", "—"))
_NOBODY = frozenset(
    "there what how why to whether if not no nobody none whoever anyone anybody nothing something".split()
)
_THINKING = frozenset(
    "think believe doubt suspect hope fear feel reckon speak understand expect assume learn hear".split()
)


def stance_of(group: VerbGroup) -> Stance:
    if not group.negated:
        return group.verb.stance
    if group.verb.lemma in ("deny", "dispute", "reject", "doubt"):
        return "asserts"
    return "doubts" if group.verb.lemma in ("believe", "think") else "declines"


def may_speak(tokens: Tokens, source: Range) -> bool:
    """Tell whether a phrase can name a source at all."""
    first = tokens[source[0]].low
    if source[1] - source[0] == 1 and first in ("that", "this", "there", "what", "it's", "one", "'s"):
        return first == "one"
    return first not in _NOBODY


def is_first_person(tokens: Tokens, group: VerbGroup, source: Range) -> bool:
    """Tell "I think" and "we do not threaten", which are the speaker's own words, from "I said" and "we told them"."""
    if source[1] - source[0] > 1 or tokens[source[0]].low not in ("i", "we", "you"):
        return False
    return group.negated or group.verb.lemma in _THINKING or tokens[source[0]].low == "you"


def is_about_naming(tokens: Tokens, content: Range) -> bool:
    """Tell whether what is asked for is not to be named: that belongs to the source, it is no statement."""
    return any(
        t.low in ("named", "identified", "withheld", "anonymity", "unnamed") for t in tokens[content[0] : content[1]]
    )


def stands_alone(tokens: Tokens, content: Range) -> bool:
    """Tell whether a range has a finite verb beyond those of its relative clauses."""
    relatives = sum(tokens[k].low in ("who", "which", "whose", "that") for k in range(*content))
    verbs = sum(
        is_finite(tokens, k) and not (k > content[0] and tokens[k - 1].low in closed_class("auxiliary"))
        for k in range(*content)
    )
    return verbs > relatives


def only_quote(tokens: Tokens, content: Range) -> Range:
    """Return the quotation alone where what stands before it is a sentence of its own."""
    start, end = content
    if tokens[end - 1].is_quote and end - 2 >= start and tokens[end - 2].low in (".", ":", "?", "!"):
        return (end - 1, end)
    return content


def hangs(tokens: Tokens, at: int) -> bool:
    """Tell "failing which, he warned, P" and "in which, X said, P": what comes before `at` is no content."""
    return at > 1 and tokens[at - 2].low in ("which", "that", "where", "because", "whom")
