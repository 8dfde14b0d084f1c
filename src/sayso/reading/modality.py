"""The modality of an event word from the words around it: negation, auxiliaries, and what governs it.

Looks at one sentence and a bounded window, so its cost does not depend on the length of the text. What the speaker's
stance adds ("denied that ...") is applied where events and statements meet.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.lexicons.inflection import is_past
from sayso.lexicons.modality_words import governors, light_verbs
from sayso.records import Modality

# Words left and right of the trigger that may govern it: longer windows cross into other clauses.
_GROUP = 8
_LEFT = 7
_TO_LEFT = 10
_RIGHT = 14
_UNLESS = 20
_NEGATIONS = frozenset("not 't never no nor neither cannot without hardly".split())
_NEGATIVE_SUBJECTS = frozenset("nobody none neither nothing no without".split())
_PERFECT = frozenset("have has had having 've".split())
_BE = frozenset("is are was were be been being 's 're".split())
_FUTURE = frozenset("will shall 'll wo sha".split())
_POSSIBLE = frozenset("may might could can ca".split())
_OBLIGED = frozenset("should must ought".split())
_DOUBTFUL = frozenset("allegedly possibly probably perhaps maybe supposedly apparently likely".split())
_AUXILIARIES = _NEGATIONS - {"nor", "neither", "without"} | _FUTURE | _POSSIBLE | _OBLIGED | _PERFECT | _BE | _DOUBTFUL
_AUXILIARIES |= frozenset(
    "am 'm do does did 'd would to ever also just yet already now then again still even soon later only almost nearly "
    "once both all each didn don doesn isn aren wasn weren hasn haven hadn wouldn couldn won shouldn mustn ain get "
    "gets got getting not".split()
)
_FINITE = _FUTURE | _POSSIBLE | _BE | frozenset("have has had do does did would".split())
_STOPS = frozenset(
    "! ? ; : , — – ( ) but although though while because since after before until when where which who and or as "
    "than".split()
)
_PREPOSITIONS = frozenset("after in on at by from over with before during since into about as".split())
_HAPPENS = frozenset("begin start take happen go open come continue last follow resume".split())
_HAPPENING = frozenset("take took taking happen happened occur occurred go going".split())
_CALLED_OFF = frozenset("off cancelled canceled postponed scrapped shelved suspended aborted abandoned".split())
_FALLS_THROUGH = frozenset(("fell through", "fell apart", "broke down", "broken down", "fallen through"))
_PRONOUNS = frozenset("they he she it we you i anyone someone anybody somebody".split())
_CONDITIONS = frozenset("if whether provided condition".split())


def judge_modality(words: Sequence[str], first: int, last: int) -> Modality:
    """Return the modality of the trigger `words[first:last]` in its sentence.

    `words` are the sentence's words in lower case with straight apostrophes.
    """
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
        _by_what_follows(words, last)
        or _by_governor(words, first)
        or _by_light_verb(words, first)
        or _by_condition(words, start, first)
        or "actual"
    )


def _group_start(words: Sequence[str], first: int) -> int:
    """Return where the auxiliaries and adverbs right before a verb begin."""
    start = first
    while start > max(0, first - _GROUP) and (words[start - 1] in _AUXILIARIES or words[start - 1].endswith("ly")):
        start -= 1
    return start


def _by_negation(words: Sequence[str], start: int, group: Sequence[str]) -> Modality | None:
    if any(word in _NEGATIONS for word in group):
        return "demanded" if "if" in words[max(0, start - _LEFT) : start] else "denied"
    for i in range(start - 1, max(-1, start - _LEFT), -1):
        word = words[i]
        if word in _NEGATIVE_SUBJECTS:
            return "denied"
        if word in _STOPS or word in _FINITE or (word in _PREPOSITIONS and not _names_evidence(words, i)):
            return None
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
        if word in _STOPS:
            break
        found = verbs.get(word) or nouns.get(word) or (right_before.get(word) if to - i <= 2 else None)
        if found:
            return found
    return "planned" if (to and words[to - 1] in _BE) or "be" in words[to : to + 2] else None


def _by_auxiliary(words: Sequence[str], start: int, group: Sequence[str]) -> Modality | None:
    unless = "unless" in words[max(0, start - _UNLESS) : start + _UNLESS]
    if any(word in _FUTURE for word in group):
        return "threatened" if unless else "planned"
    if any(word in _POSSIBLE for word in group):
        return "possible"
    if any(word in _OBLIGED for word in group):
        return "demanded"
    if "would" in group:
        if any(word in _PERFECT for word in group):
            return "possible"
        return "threatened" if unless else "planned"
    return "possible" if any(word in _DOUBTFUL for word in group) else None


def _by_what_follows(words: Sequence[str], last: int) -> Modality | None:
    """Judge an event noun by its own predicate: "the talks were called off", "the strike will begin"."""
    announced = False
    for i in range(last, min(len(words) - 1, last + _RIGHT)):
        word, after, beyond = words[i], words[i + 1], words[i + 2] if i + 2 < len(words) else ""
        if word in _STOPS or word in {"to", "that"}:
            return None
        announced = announced or word in {"announced", "planned", "scheduled", "set", "due"}
        if word == "collapsed" or f"{word} {after}" in _FALLS_THROUGH:
            return "cancelled"
        if word in _FINITE or word == "never":
            return _by_predicate(word, after, beyond, announced)
    return None


def _by_predicate(word: str, after: str, beyond: str, announced: bool) -> Modality | None:
    if word == "never" or after in {"not", "'t", "never"}:
        happens = (after if word == "never" else beyond) in _HAPPENING
        return ("cancelled" if announced else "denied") if happens else None
    if word in _FUTURE or word == "would":
        return "planned" if after in _HAPPENS or (after == "be" and is_past(beyond)) else None
    if word in _BE and after in {"due", "scheduled", "planned", "set", "expected", "fixed", "imminent"}:
        return "planned"
    if after == "been":
        after, beyond = beyond, ""
    called_off = after in _CALLED_OFF or (after in {"called", "put"} and beyond in {"off", ""})
    return "cancelled" if called_off else None


def _by_governor(words: Sequence[str], first: int) -> Modality | None:
    """Judge a noun or -ing form by what it is the object of: "called for talks", "the threat of a strike"."""
    objects, nouns, right_before = governors("o"), governors("n"), governors("a")
    for i in range(first - 1, max(-1, first - _LEFT), -1):
        word, after = words[i], words[i + 1]
        if word in _STOPS:
            return None
        if word in right_before and first - i <= 2:
            return right_before[word]
        if word in {"calls", "called", "calling", "call"} and after == "for":
            return "demanded"
        if word in nouns and i + 1 < first and after in {"of", "for", "that", "against"} and first - i <= 5:
            return nouns[word]
        found = objects.get(word) or objects.get(f"{word} {after}")
        if found and not any(between in _PREPOSITIONS for between in words[i + 1 : first]):
            return found
        if word in _FINITE:
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
        if word in _STOPS or word in _PREPOSITIONS or word in _FINITE or is_past(word):
            return None
    return None


def _by_condition(words: Sequence[str], start: int, first: int) -> Modality | None:
    """Judge a verb in a clause that "if" or "whether" opens; a noun in it may well be real."""
    if first == start and not is_past(words[first]) and not (first and words[first - 1] in _PRONOUNS):
        return None
    for i in range(start - 1, max(-1, start - _LEFT), -1):
        if words[i] in {",", ";", ":"}:
            return None
        if words[i] == "unless":
            return "demanded"
        if words[i] in _CONDITIONS:
            return "possible"
    return None
