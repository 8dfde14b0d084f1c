"""What a quantity counts: the fate of people, or the head of the noun phrase behind the number."""

from __future__ import annotations

import re

from sayso.lexicons.numbers import ONES, TEENS, TENS
from sayso.lexicons.outcomes import AFTER, BEFORE
from sayso.reading.figures.counts import Count

_TOKEN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+|[.,;:!?()\"“”«»–—\n]")
_STOP = frozenset(
    "in on at were was had have has is are be been who whom which that and or to from for with by as but than when "
    "while after before during since until into over under about between among near against a an the this these "
    "those his her its their our my your not said says will would could can may might must should did do does also "
    "still so if because where there through out up down off away alone each per more other others only just across "
    "inside outside within without left came went took made set he she they it we i you told killed dead died "
    "wounded injured missing".split()
)
_PEOPLE = {"person": "people", "persons": "people", "souls": "people", "lives": "killed", "individuals": "people"}
_SKIPPED = frozenset(
    "of the them whom which its his her their our those these other more additional further such all".split()
)
_NUMBERS = frozenset([*ONES, *TEENS, *TENS])
_AFTER_WORDS = 9
_BEFORE_WORDS = 8


def find_unit(text: str, count: Count) -> str | None:
    """Return what a quantity counts, in one or two words, or None where the text does not say nearby."""
    if count.unit and count.unit != "share":
        return count.unit
    after = _TOKEN.findall(text, count.end, count.end + 90)[:_AFTER_WORDS]
    if len(after) > 2 and after[0].lower() == "of" and after[2][0].isdigit():
        del after[:3]
    before = _TOKEN.findall(text, max(0, count.start - 80), count.start)[-_BEFORE_WORDS:]
    return _find_outcome_after(after) or _find_outcome_before(before) or _find_head(after, count.high) or count.unit


def _find_outcome_after(words: list[str]) -> str | None:
    for position, word in enumerate(words):
        lower = word.lower()
        if lower == "wounds" and position < 2:
            return "wounds"
        if lower in AFTER and not (position and words[position - 1].lower() == "be"):
            return AFTER[lower]
        if lower in ("and", "or", "but", "while", "after", "when", "by") or word[0] in ".,;:!?()–—\n" or word.isdigit():
            return "rescued" if "alive" in words[:position] else None
    return "rescued" if "alive" in words else None


def _find_outcome_before(words: list[str]) -> str | None:
    for word in reversed(words):
        if word[0] in ",.;:!?\n" or word.isdigit():
            return None
        if word.lower() in BEFORE:
            return BEFORE[word.lower()]
    return None


_PLURALS = frozenset(
    "people men women children police troops crew staff personnel cattle teeth feet mice fish aircraft sheep "
    "headquarters fishermen policemen gunmen servicemen clergymen firemen servicewomen policewomen media data "
    "criteria staff".split()
)


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")))


def _find_head(words: list[str], count: float | None) -> str | None:
    head: str | None = None
    taken = 0
    for position, word in enumerate(words):
        lower = word.lower()
        if taken == 0 and (lower in _SKIPPED or (word in '"“”«»' and position == 0)):
            continue
        if not word[0].isalpha() or lower in _STOP or lower in _NUMBERS or lower in ("of", "off") or taken == 4:
            break
        if head and not _is_plural(lower):
            break
        if _is_plural(lower) or count == 1:
            head = lower
        taken += 1
    return _PEOPLE.get(head, head) if head else None
