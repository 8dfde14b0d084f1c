"""What one passage says of a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sayso.case.asked import FULL_DAY, Asked
from sayso.case.measures import compare_figures
from sayso.case.passages import REFUSED, Passage
from sayso.case.search import find_query_words
from sayso.case.wording import find_terms, narrower, opposites, place_terms

Verdict = Literal["supports", "denies", "differs", "leaves open"]
VERDICTS: tuple[Verdict, ...] = ("supports", "denies", "differs", "leaves open")

# Below half of the sentence's weighted words a passage is on another matter, or too little is known to say.
_LEAST_COVERAGE = 0.5
# What a word counts that stands in the passage's sentence, where a pronoun points, or in what the article is about.
_IN_SENTENCE, _MEANT, _ABOUT = 0.8, 0.7, 0.5
# "A drone hit the school beside the hospital" does not say that it hit the hospital.
_BESIDE = re.compile(
    r"\b(?:beside|near|outside|behind|opposite|next to|close to|across from|far from)\s(?:[\w'’-]+\s){0,3}$",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z][\w'’-]+")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|got)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:it|they|them|he|she|this|such)\b", re.IGNORECASE)
_DOER_BEHIND = re.compile(r"\b(?:by|of|from)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a passage says of a sentence, why, and how much of the sentence it covers (0..1)."""

    verdict: Verdict
    reason: str
    weight: float


def judge(asked: Asked, passage: Passage, background: Mapping[str, float]) -> Judgement | None:
    """Return what a passage says of a sentence, None where it is on another matter."""
    whole = sum(background.get(t, 1.0) for t in asked.terms)
    known = {t: _find_share(t, asked, passage) for t in asked.terms}
    if not whole or 1.0 not in known.values():
        return None
    coverage = sum(background.get(t, 1.0) * share for t, share in known.items()) / whole
    if coverage < _LEAST_COVERAGE:
        return None
    if asked.deeds and not any(known.get(t) == 1.0 for t in asked.deeds) and passage.type not in asked.types:
        return None
    lost = _find_lost(asked, known)
    if lost:
        # Another word for the same kind of deed is worth a look, and no more.
        words = ", ".join(sorted(_as_written(asked.content, lost)))
        return Judgement("leaves open", f"it does not speak of: {words}", coverage)
    if len(asked.terms) == 1 and not asked.figures:
        return Judgement("leaves open", "one word is too little to tell", coverage)
    verdict, reason = _compare(asked, passage)
    return Judgement(verdict, reason, coverage)


def _find_share(name: str, asked: Asked, passage: Passage) -> float:
    """Return how surely a passage speaks of what a word of the sentence names."""
    if name in asked.subject and name in passage.owners:
        return 0.0
    turned = opposites().get(name, frozenset()) & passage.said
    if name in passage.said or narrower().get(name, frozenset()) & passage.said or name in passage.refused or turned:
        return 1.0
    if name in passage.sentence:
        return _IN_SENTENCE
    if name in passage.before and _PRONOUN.search(passage.words):
        return _MEANT
    about = name in passage.text.around if name in asked.places else name in passage.text.topics
    return _ABOUT if about else 0.0


def _find_lost(asked: Asked, known: Mapping[str, float]) -> frozenset[str]:
    """Return the words that the passage would have to say itself and does not.

    Where it was may stand elsewhere in the article; who did what must stand in the passage.
    """
    lost = {t for t, share in known.items() if not share or (share < 1.0 and t in asked.deeds | asked.verb)}
    least = (1.0, _MEANT) if asked.active else (1.0, _IN_SENTENCE, _MEANT)
    lost |= {t for t, share in known.items() if t in asked.subject and share not in least}
    loose = {t for t, share in known.items() if share == _ABOUT and t not in asked.places}
    lost |= loose - asked.definite
    return frozenset(lost | loose if len(loose) > 1 else lost)


def _compare(asked: Asked, passage: Passage) -> tuple[Verdict, str]:
    said = passage.modality
    if passage.asks:
        return "leaves open", "it asks, and does not say"
    if _roles_turned(asked, passage.words) or _subject_behind(asked, passage.words):
        return "leaves open", "it has the same names, in other roles"
    if asked.days and passage.date and FULL_DAY.fullmatch(passage.date) and passage.date not in asked.days:
        return "leaves open", f"it speaks of another day: {passage.date}"
    if _only_beside(asked, passage.words):
        return "leaves open", "it speaks of a place near by"
    opposed = _find_opposed(asked, passage)
    if opposed:
        return _compare_opposed(asked, said, opposed)
    fit, why = compare_figures(asked.figures, passage.figures, passage.words, passage.start, asked_words=asked.sentence)
    if fit == "differs" and asked.dated and (passage.date or "") not in asked.days:
        return "leaves open", f"{why}, perhaps of another day"
    if fit != "supports" and said == asked.modality == "actual":
        return fit, why
    if fit != "supports":
        return "leaves open", why
    return _compare_modality(asked, passage, why)


def _compare_modality(asked: Asked, passage: Passage, why: str) -> tuple[Verdict, str]:
    said = passage.modality
    if asked.modality in REFUSED and said in REFUSED:
        return "supports", "it denies the same"
    if said in REFUSED:
        return "denies", "it says that this was called off" if said == "cancelled" else "it says that this is not so"
    if asked.modality in REFUSED:
        if said == "actual":
            return "denies", "it says that this happened"
        return "leaves open", f"it speaks of it as {said}, neither done nor denied"
    if said != asked.modality:
        what = "as having happened" if said == "actual" else f"as {said}"
        return "leaves open", f"it speaks of it {what}, not as {asked.modality}"
    return "supports", why


def _find_opposed(asked: Asked, passage: Passage) -> str | None:
    """Return how a passage sets something against a word of the sentence, None where it does not."""
    for name in sorted(asked.terms - passage.said):
        written = ", ".join(sorted(_as_written(asked.content, frozenset({name}))))
        if name in passage.refused:
            return f"it says: not {written}"
        if opposites().get(name, frozenset()) & passage.said and not asked.figures:
            return f"it says the opposite of: {written}"
    return None


def _compare_opposed(asked: Asked, said: str, opposed: str) -> tuple[Verdict, str]:
    if said != "actual" or asked.modality not in ("actual", "denied"):
        return "leaves open", opposed
    return ("supports" if asked.modality == "denied" else "denies"), opposed


def _as_written(content: str, lost: frozenset[str]) -> set[str]:
    return {word for word in find_query_words(content) if lost & set(find_terms(word))} or set(lost)


def _subject_behind(asked: Asked, words: str) -> bool:
    """Tell whether who did it stands only behind the deed, where the one it was done to stands."""
    if not asked.active:
        return False
    places = place_terms(words)
    deeds = [at for name, at in places if name in asked.verb]
    doers = [at for name, at in places if name in asked.subject]
    if not deeds or not doers or min(doers) < max(deeds):
        return False
    return _DOER_BEHIND.search(words, max(deeds), min(doers)) is None


def _only_beside(asked: Asked, words: str) -> bool:
    """Tell whether something the sentence speaks of is only what the passage's place is near to."""
    wanted = asked.terms - asked.subject - asked.deeds - asked.verb
    beside = {name: bool(_BESIDE.search(words, max(0, at - 60), at)) for name, at in place_terms(words)[::-1]}
    asked_beside = {
        name for name, at in place_terms(asked.content) if _BESIDE.search(asked.content, max(0, at - 60), at)
    }
    return any(beside.get(name) for name in wanted - asked_beside)


def _roles_turned(asked: Asked, claimed: str) -> bool:
    """Tell whether the names before and behind the deed have changed places, passives allowed for."""
    doer, sufferer = _find_roles(asked.content, asked.deeds)
    other_doer, other_sufferer = _find_roles(claimed, asked.deeds)
    return bool(doer & other_sufferer and sufferer & other_doer)


def _find_roles(sentence: str, deeds: frozenset[str]) -> tuple[set[str], set[str]]:
    for name, at in place_terms(sentence):
        if name in deeds:
            before, behind = _names(sentence[:at]), _names(sentence[at:].partition(" ")[2])
            return (behind, before) if _PASSIVE.search(sentence[:at][-40:]) else (before, behind)
    return set(), set()


def _names(part: str) -> set[str]:
    return {found for match in _NAME.finditer(part) for found in find_terms(match.group())}
