"""The modality of an event word from the words around it: negation, auxiliaries, and what governs it.

Looks at one sentence and a bounded window, so its cost does not depend on the length of the text. What the speaker's
stance adds ("denied that ...") is applied where events and statements meet.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.lexicons.modality_words import governors
from sayso.records import Modality

# Words left and right of the trigger that may govern it: longer windows cross into other clauses.
_GROUP = 8
_LEFT = 7
_RIGHT = 9
_NEGATIONS = frozenset("not 't never no nor neither cannot without nobody none nothing hardly".split())
_NEGATIVE_SUBJECTS = frozenset("nobody none neither nothing no".split())
_PERFECT = frozenset("have has had having 've".split())
_FUTURE = frozenset("will shall 'll wo sha".split())
_POSSIBLE = frozenset("may might could can ca".split())
_OBLIGED = frozenset("should must ought".split())
_AUXILIARIES = (
    frozenset(
        "be been being is are was were am 's 're 'm do does did have has had having 've 'd would to ever also just yet "
        "already now then again still even soon later only almost nearly once both all each didn don doesn isn aren wasn "
        "weren hasn haven hadn wouldn couldn won shouldn mustn ain get gets got getting".split()
    )
    | _NEGATIONS
    | _FUTURE
    | _POSSIBLE
    | _OBLIGED
) - {"nobody", "none", "nothing", "neither", "nor", "without"}
_STOPS = frozenset(
    ". ! ? ; : , — – ( ) but although though while because since after before until when where which who and or as than".split()
)
_NOMINAL_STOPS = frozenset(". ! ? ; : , — – ( ) but although while because since when where which who that".split())
_CONDITIONS = frozenset("if unless whether".split())


def judge_modality(words: Sequence[str], first: int, last: int) -> Modality:
    """Return the modality of the trigger `words[first:last]` in a sentence's words (lower case, straight apostrophes)."""
    start = _group_start(words, first)
    group = words[start:first]
    for judge in (_by_negation, _by_infinitive, _by_auxiliary):
        modality = judge(words, start, group)
        if modality:
            return modality
    return (
        _by_what_follows(words, last)
        or _by_governor(words, start if group else first)
        or _by_condition(words, first)
        or "actual"
    )


def _group_start(words: Sequence[str], first: int) -> int:
    start = first
    while start > max(0, first - _GROUP) and (words[start - 1] in _AUXILIARIES or words[start - 1].endswith("ly")):
        start -= 1
    return start


def _by_negation(words: Sequence[str], start: int, group: Sequence[str]) -> Modality | None:
    if any(word in _NEGATIONS for word in group):
        return "denied"
    if "longer" in words[max(0, start - 1) : start] and start > 1 and words[start - 2] == "no":
        return "denied"
    for i in range(start - 1, max(-1, start - _LEFT), -1):
        if words[i] in _STOPS:
            return None
        if words[i] in _NEGATIVE_SUBJECTS or words[i] in {"without", "never"}:
            return "denied"
    return None


def _by_infinitive(words: Sequence[str], start: int, group: Sequence[str]) -> Modality | None:
    if "to" not in group:
        return None
    verbs, nouns, others = governors("v"), governors("n"), governors("x")
    for i in range(start + list(group).index("to") - 1, max(-1, start - _LEFT), -1):
        word = words[i]
        if word in _STOPS:
            break
        modality = verbs.get(word) or nouns.get(word) or others.get(word)
        if modality:
            return modality
    if any(word in {"is", "are", "was", "were"} for word in group):
        return "planned"
    return None


def _by_auxiliary(_words: Sequence[str], _start: int, group: Sequence[str]) -> Modality | None:
    perfect = any(word in _PERFECT for word in group)
    if any(word in _FUTURE for word in group):
        return "planned"
    if any(word in _POSSIBLE for word in group):
        return "possible"
    if any(word in _OBLIGED for word in group):
        return "demanded"
    if "would" in group:
        return "possible" if perfect else "planned"
    return None


def _by_what_follows(words: Sequence[str], last: int) -> Modality | None:
    """Judge by the event noun's own predicate: "the talks were called off", "the strike will begin"."""
    window: list[str] = []
    for word in words[last : last + _RIGHT]:
        if word in _NOMINAL_STOPS:
            break
        window.append(word)
    for i, word in enumerate(window[:-1]):
        after = window[i + 1]
        if word in _FUTURE or (
            word in {"is", "are", "was", "were"} and after in {"due", "scheduled", "planned", "set"}
        ):
            return "denied" if "not" in window[i : i + 2] else "planned"
        if word in {"was", "were", "been", "is", "are"} and governors("x").get(after) == "cancelled":
            return "cancelled"
        if word in {"called", "put"} and after == "off":
            return "cancelled"
        if word in {"may", "might", "could"}:
            return "possible"
        if word in {"never", "not", "'t"} and after in {"happened", "happen", "took", "take", "occurred", "occur"}:
            return "denied"
    return None


def _by_governor(words: Sequence[str], start: int) -> Modality | None:
    verbs, nouns, others = governors("v"), governors("n"), governors("x")
    for i in range(start - 1, max(-1, start - _LEFT), -1):
        word = words[i]
        if word in _NOMINAL_STOPS:
            return None
        if word in others:
            return others[word]
        if word in nouns and i + 1 < start and words[i + 1] in {"of", "for", "to", "by", "that", "against"}:
            return nouns[word]
        if word in verbs and _reaches(words, i, start):
            return verbs[word]
    return None


def _reaches(words: Sequence[str], verb: int, start: int) -> bool:
    """Tell whether a verb's object may be what follows: nothing but modifiers and `for` stands between."""
    between = words[verb + 1 : start]
    return len(between) <= 4 and not any(word in {"after", "in", "on", "at", "by", "from", "over"} for word in between)


def _by_condition(words: Sequence[str], first: int) -> Modality | None:
    for i in range(first - 1, max(-1, first - 2 * _LEFT), -1):
        if words[i] in {",", ";", ":", "."}:
            return None
        if words[i] in _CONDITIONS:
            return "possible"
    return None
