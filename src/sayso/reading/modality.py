"""The modality of an event word from the words around it: negation, auxiliaries, and what governs it.

Looks at one sentence and a bounded window, so its cost does not depend on the length of the text. What the speaker's
stance adds ("denied that ...") is applied where events and statements meet.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.lexicons.auxiliaries import (
    AUXILIARIES,
    BE,
    CONDITIONS,
    DOUBTFUL,
    FINITE,
    FUTURE,
    NEGATIONS,
    NEGATIVE_SUBJECTS,
    OBLIGED,
    PERFECT,
    POSSIBLE,
    PREPOSITIONS,
    PRONOUNS,
    SPEECH_ACTS,
    STOPS,
    UNMET,
    WARNING_STOPS,
    WARNINGS,
)
from sayso.lexicons.inflection import is_past
from sayso.lexicons.modality_words import governors, light_verbs
from sayso.reading.outcomes import judge_outcome
from sayso.records import Modality

# How many words away something may govern the trigger. Modality macro-F on the bundles: _LEFT .642 at 5, .650 at 7 and
# 10; _TO_LEFT .653 at 7, .650 at 10, .649 at 14 (10 reaches over "ordered non-essential staff at its embassy to");
# _UNLESS the same from 12 to 30.
_GROUP = 8
_LEFT = 7
_TO_LEFT = 10
_UNLESS = 20


def judge_modality(words: Sequence[str], first: int, last: int, *, event_type: str = "OTHER") -> Modality:
    """Return the modality of the trigger `words[first:last]` in its sentence.

    `words` are the sentence's words in lower case with straight apostrophes. The type settles two things that grammar
    does not: a request that is refused has been made all the same, and nobody plans a disaster.
    """
    first += words[first] == "to" and first + 1 < last
    found = _judge(words, first, last)
    if found == "denied" and event_type in SPEECH_ACTS and _is_object(words, first):
        return "actual"
    if found == "planned" and event_type == "DISASTER":
        return "possible"
    return found


def _is_object(words: Sequence[str], first: int) -> bool:
    """Tell whether a verb of refusing or denying has the trigger as its object: "rejected the request"."""
    return _by_governor(words, first) == "denied" and not any(
        word in NEGATIONS or word in NEGATIVE_SUBJECTS for word in words[max(0, first - 3) : first]
    )


def _judge(words: Sequence[str], first: int, last: int) -> Modality:
    start = _group_start(words, first)
    group = words[start:first]
    if last < len(words) and (words[last] in {"nothing", "nobody"} or tuple(words[last : last + 2]) == ("not", "one")):
        return "denied"
    found = (
        _by_negation(words, start, group) or _by_infinitive(words, start, group) or _by_auxiliary(words, start, group)
    )
    if found == "planned" and "whether" in words[max(0, start - _LEFT) : start]:
        return "possible"
    if found:
        return found
    if is_past(words[first]):
        return _by_condition(words, start, first) or "actual"
    return (
        judge_outcome(words, last)
        or _by_governor(words, first)
        or _by_light_verb(words, first)
        or _by_condition(words, start, first)
        or "actual"
    )


def _group_start(words: Sequence[str], first: int) -> int:
    """Return where the auxiliaries and adverbs right before a verb begin."""
    start = first
    while start > max(0, first - _GROUP) and (words[start - 1] in AUXILIARIES or words[start - 1].endswith("ly")):
        start -= 1
    return start


def _by_negation(words: Sequence[str], start: int, group: Sequence[str]) -> Modality | None:
    if any(word in NEGATIONS for word in group):
        return "demanded" if "if" in words[max(0, start - _LEFT) : start] else "denied"
    crossed = False
    for i in range(start - 1, max(-1, start - _LEFT), -1):
        word = words[i]
        if word in {"nobody", "none"} or (word in NEGATIVE_SUBJECTS and not crossed):
            return "denied"
        if word in STOPS or word in FINITE:
            return None
        crossed = crossed or (word in PREPOSITIONS and not _names_evidence(words, i))
    return None


def _names_evidence(words: Sequence[str], preposition: int) -> bool:
    """Tell whether a preposition belongs to "sign of" and the like, through which a negation reaches on."""
    return any(word in governors("e") for word in words[max(0, preposition - 2) : preposition])


def _by_infinitive(words: Sequence[str], start: int, group: Sequence[str]) -> Modality | None:
    if "to" not in group:
        return None
    verbs, nouns, right_before = governors("v"), governors("n"), governors("a")
    to = start + list(group).index("to")
    for i in range(to - 1, max(-1, to - _TO_LEFT), -1):
        word = words[i]
        if word in STOPS and word not in {"and", "or"}:
            break
        found = verbs.get(word) or nouns.get(word) or (right_before.get(word) if to - i <= 2 else None)
        if found:
            return found
    return "planned" if (to and words[to - 1] in BE) or "be" in words[to : to + 2] else None


def _by_auxiliary(words: Sequence[str], start: int, group: Sequence[str]) -> Modality | None:
    threat = _has_ultimatum(words[max(0, start - _UNLESS) : start + _UNLESS]) or _is_warned(words, start)
    if any(word in FUTURE for word in group):
        return "threatened" if threat else "planned"
    if any(word in POSSIBLE for word in group):
        return "possible"
    if any(word in OBLIGED for word in group):
        return "demanded"
    if "would" in group:
        if any(word in PERFECT for word in group):
            return "possible"
        return "threatened" if threat else "planned"
    return "possible" if any(word in DOUBTFUL for word in group) else None


def _has_ultimatum(window: Sequence[str]) -> bool:
    """Tell whether "unless ..." or "if ... not ...", "if ... continue" sets a condition to be met by somebody else."""
    if "unless" in window:
        return True
    if "if" not in window:
        return False
    condition = window[list(window).index("if") + 1 :][:_LEFT]
    return any(word in UNMET for word in condition)


def _is_warned(words: Sequence[str], start: int) -> bool:
    """Tell whether a warning opens the clause: "warned that it would respond"."""
    for i in range(start - 1, max(-1, start - _UNLESS), -1):
        if words[i] in WARNING_STOPS:
            return False
        if governors("v").get(words[i]) == "threatened" or words[i] in WARNINGS:
            return True
    return False


def _by_governor(words: Sequence[str], first: int) -> Modality | None:
    """Judge a noun or -ing form by what it is the object of: "called for talks", "the threat of a strike"."""
    objects, nouns, right_before = governors("o"), governors("n"), governors("a")
    for i in range(first - 1, max(-1, first - _LEFT), -1):
        word, after = words[i], words[i + 1]
        if word in STOPS:
            return None
        if word in right_before and first - i <= 2:
            return right_before[word]
        if word in {"calls", "called", "calling", "call"} and after == "for":
            return "demanded"
        if word in nouns and i + 1 < first and after in {"of", "for", "that", "against"} and first - i <= 5:
            return nouns[word]
        found = objects.get(word) or objects.get(f"{word} {after}")
        if found and not any(between in PREPOSITIONS for between in words[i + 1 : first]):
            return found
        if word in FINITE:
            return None
    return None


def _by_light_verb(words: Sequence[str], first: int) -> Modality | None:
    """Judge an event noun by the auxiliaries of the light verb before it: "will hold talks"."""
    for i in range(first - 1, max(0, first - 5), -1):
        word = words[i]
        if word in light_verbs():
            start = _group_start(words, i)
            group = words[start:i]
            return (
                _by_negation(words, start, group)
                or _by_infinitive(words, start, group)
                or _by_auxiliary(words, start, group)
            )
        if word in STOPS or word in PREPOSITIONS or word in FINITE or is_past(word):
            return None
    return None


def _by_condition(words: Sequence[str], start: int, first: int) -> Modality | None:
    """Judge a verb in a clause that "if" or "whether" opens; a noun in it may well be real."""
    if first == start and not is_past(words[first]) and not (first and words[first - 1] in PRONOUNS):
        return None
    for i in range(start - 1, max(-1, start - _LEFT), -1):
        if words[i] in {",", ";", ":"}:
            return None
        if words[i] == "unless":
            return "demanded"
        if words[i] in CONDITIONS:
            return "possible"
    return None
