"""Passive cues: "they were told that P", "the arrest was confirmed by X"."""

from __future__ import annotations

from sayso.reading.cueing.adjuncts import skip_adjuncts
from sayso.reading.cueing.judgments import (
    may_speak,
    stance_of,
)
from sayso.reading.cueing.objects import phrase_after
from sayso.reading.cueing.roles import Found, content_end, look_ahead
from sayso.reading.cueing.subjects import subject_before
from sayso.reading.cueing.tokens import Range, Tokens
from sayso.reading.cueing.verbs import VerbGroup

TOLD = frozenset("tell inform assure notify remind reassure advise warn".split())
_STOPS = frozenset(("that", ",", ".", ";", ":", "to", "but"))
_LONGEST_AGENT = 16
_CARRIED = frozenset("report confirm announce deny disclose reveal claim repeat reject dismiss mention publish".split())


def _read_agent(tokens: Tokens, group: VerbGroup, floor: int) -> Found | None:
    """Read "the arrest was confirmed by X": what is said is the verb's subject."""
    if not set(group.verb.frames) & set("cn") or group.verb.lemma not in _CARRIED or group.negated:
        return None
    at = skip_adjuncts(tokens, group.end, len(tokens))
    if at + 1 >= len(tokens) or tokens[at].low != "by":
        return None
    content = subject_before(tokens, group.start, floor)
    source = (at + 1, phrase_after(tokens, at + 1, len(tokens)))
    if content is None or source[1] <= source[0] or not may_speak(tokens, source):
        return None
    return Found(((group.start, group.end), (at, at + 1)), source, (content,), stance_of(group), right=False)


def read_passive(tokens: Tokens, group: VerbGroup, floor: int) -> Found | None:
    """Read "X were told that P": who told them is not said here."""
    if group.verb.lemma not in TOLD:
        return _read_agent(tokens, group, floor)
    end = group.end
    source: Range | None = None
    end = skip_adjuncts(tokens, end, len(tokens))
    if end < len(tokens) and tokens[end].low == "by":
        stop = end + 1
        while stop < len(tokens) and tokens[stop].low not in _STOPS and stop - end < _LONGEST_AGENT:
            stop += 1
        source = (end + 1, stop)
        end = stop
        if end + 1 < len(tokens) and tokens[end].low == "to" and source[1] > source[0]:
            return Found(((group.start, group.end),), source, ((end, content_end(tokens, end)),), stance_of(group))
    ahead = look_ahead(tokens, end, "c", lemma=group.verb.lemma)
    if ahead.start is None or not ahead.explicit:
        return None
    content = (ahead.start, content_end(tokens, ahead.start))
    if content[1] <= content[0]:
        return None
    return Found(((group.start, group.end),), source, (content,), stance_of(group))
