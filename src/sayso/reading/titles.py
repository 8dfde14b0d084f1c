"""Titles before names: which words of a run are a title, which the name, and what gender the title tells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from sayso.lexicons.body_heads import BODY_KIND
from sayso.lexicons.given_names import FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES
from sayso.lexicons.person_titles import (
    COURTESY_TITLES,
    FEMALE_TITLES,
    MALE_TITLES,
    OFFICES,
    PERSON_NOUNS,
    RANKS,
)

Gender = Literal["male", "female"]


def is_title(word: str) -> bool:
    """Tell whether a word (in small letters) can stand as a title before a name."""
    return word in COURTESY_TITLES or word in RANKS or word in OFFICES or word in PERSON_NOUNS


def count_title_words(words: Sequence[str]) -> int:
    """Return how many leading words of a capitalised run are title; all of them where no name follows.

    "Public Works Secretary Calder Whitcombe" has three, "Prime Minister" two, "State Department" none.
    """
    lowers = [w.lower() for w in words]
    if lowers[-1] in BODY_KIND and len(words) > 1 and lowers[0] not in COURTESY_TITLES:
        return 0
    if words[0] in MALE_GIVEN_NAMES or words[0] in FEMALE_GIVEN_NAMES:
        return 0
    last = max((i for i, word in enumerate(lowers) if is_title(word)), default=-1)
    if last < 0:
        return 0
    count = last + 1
    if count < len(words) and lowers[count] == "of":
        count = _after_complement(lowers, count)
    elif count + 1 < len(words) and "of" in lowers[:count] and lowers[count] in ("and", "&"):
        count += 2
    if all(
        word in RANKS or word in COURTESY_TITLES or word in OFFICES or word in PERSON_NOUNS for word in lowers[:count]
    ):
        return count
    return count if lowers[last] in OFFICES or lowers[last] in PERSON_NOUNS or lowers[last] in RANKS else 0


def _after_complement(lowers: Sequence[str], count: int) -> int:
    """Count "of State", "of the Interior" and "of Energy and Mines" with the title before it."""
    count += 1
    if count < len(lowers) and lowers[count] == "the":
        count += 1
    count += 1
    if count + 1 < len(lowers) and lowers[count] in ("and", "&"):
        count += 2
    return min(count, len(lowers))


def tell_gender(words: Sequence[str]) -> Gender | None:
    """Return the gender that titles, kinship words or a given name among the words tell, or None."""
    genders: set[Gender] = set()
    for word in words:
        lower = word.lower()
        if lower in MALE_TITLES:
            genders.add("male")
        elif lower in FEMALE_TITLES:
            genders.add("female")
    if len(genders) == 1:
        return genders.pop()
    return None


def given_name_gender(word: str) -> Gender | None:
    """Return the gender of a given name's usual bearers, or None where the lists do not know it."""
    if word in MALE_GIVEN_NAMES:
        return None if word in FEMALE_GIVEN_NAMES else "male"
    return "female" if word in FEMALE_GIVEN_NAMES else None
