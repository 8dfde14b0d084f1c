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
_BREAKS = frozenset("and or but while after when by".split())
_AUXILIARIES = frozenset("were was are is have has had been died".split())
_PARTS = frozenset("none half some all most many any third quarter few several dozens".split())
_OBJECTS = frozenset("a an the his her their its our some more about several dozens people him them himself".split())
_INSERTIONS = frozenset("including among most some all many mostly both half at three two four five one".split())
_POWERS = frozenset({"square", "cubic"})
_AFTER_WORDS = 9
_BEFORE_WORDS = 8


def find_unit(text: str, count: Count) -> str | None:
    """Return what a quantity counts, in one or two words, or None where the text does not say nearby."""
    if count.unit and count.unit != "share":
        return count.unit
    after = _TOKEN.findall(text, count.end, count.end + 120)
    before = _TOKEN.findall(text, max(0, count.start - 80), count.start)[-_BEFORE_WORDS:]
    if len(after) > 1 and after[0].lower() in _POWERS:
        return f"{after[0]} {after[1]}".lower()
    lowered = [word.lower() for word in before[-4:]]
    if count.low is not None and count.low % 1 and "magnitude" in [*lowered, *(word.lower() for word in after[:2])]:
        return "magnitude"
    if _is_whole(lowered):
        # "Six of the 12 hostages were freed": the twelve are those hostages, whatever became of six.
        return _find_fate(after, 0) or _find_head(after, count.high) or count.unit
    after = _skip_whole(after)
    return _find_outcome_after(after) or _find_outcome_before(before) or _find_head(after, count.high) or count.unit


def _is_whole(before: list[str]) -> bool:
    if "of" not in before[-2:]:
        return False
    place = len(before) - 1 - before[::-1].index("of")
    part = before[place - 1] if place else ""
    return part in _PARTS or part in _NUMBERS or part[:1].isdigit()


def _skip_whole(words: list[str]) -> list[str]:
    """Leave out "of the 12" behind "six"."""
    if not words or words[0].lower() != "of":
        return words
    for position, word in enumerate(words[1:3], 1):
        if word[0].isdigit() or word.lower() in _NUMBERS:
            return words[position + 1 :]
    return words


def _find_outcome_after(words: list[str]) -> str | None:
    words = _skip_insertion(words)[:_AFTER_WORDS]
    for position, word in enumerate(words):
        fate = _find_fate(words, position)
        if fate or _is_active(words, position):
            return fate
        if word.lower() in _BREAKS or word[0] in ".,;:!?()–—\n" or word.isdigit():
            return "rescued" if "alive" in words[:position] else None
    return "rescued" if "alive" in words else None


def _find_fate(words: list[str], position: int) -> str | None:
    lower = words[position].lower() if position < len(words) else ""
    if lower == "wounds" and position < 2:
        return "wounds"
    if lower not in AFTER or _is_active(words, position) or (position and words[position - 1].lower() == "be"):
        return None
    return AFTER[lower]


def _is_active(words: list[str], position: int) -> bool:
    """Tell "the 12 gunmen killed four" from "the 12 killed on Monday" and "12 were killed"."""
    lower = words[position].lower()
    if lower not in AFTER or lower not in BEFORE or (position and words[position - 1].lower() in _AUXILIARIES):
        return False
    following = [word.lower() for word in words[position + 1 : position + 3]]
    return bool(following) and (
        following[0][0].isdigit()
        or following[0] in _NUMBERS
        or following[0] in _OBJECTS
        or following == ["at", "least"]
    )


def _skip_insertion(words: list[str]) -> list[str]:
    """Leave out ", including two children," and the comma before a verb: "34 people, ..., were killed"."""
    if "," not in words:
        return words
    first = words.index(",")
    following = words[first + 1].lower() if first + 1 < len(words) else ""
    if following in _AUXILIARIES:
        return words[:first] + words[first + 1 :]
    if following in _INSERTIONS and "," in words[first + 1 :]:
        second = words.index(",", first + 1)
        return words[:first] + words[second + 1 :]
    return words


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
