"""Personal names within a noun phrase, and whether their bearers were only there."""

from __future__ import annotations

import re

from sayso.lexicons.numbers import ONES, TEENS
from sayso.reading.cueing.tokens import closed_class
from sayso.reading.voicewords import head_types, offices

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_PARTICLES = frozenset("al bin ibn bint de da van von der del el di la".split())
_COUNTED = ONES | TEENS


def find_person(part: str) -> str | None:
    """Return the personal name in a phrase: the last capitalised words that are no office and no institution's."""
    runs: list[tuple[bool, list[str]]] = []
    run: list[str] = []
    titled = False
    for match in _WORD.finditer(part):
        word = re.sub(r"['’]s?$", "", match.group())
        low = word.lower().rstrip(".")
        possessive = word != match.group()
        if low in closed_class("title") or low in offices():
            if run:
                runs.append((titled, run))
            run, titled = [], True
        elif (word[:1].isupper() and low not in closed_class("determiner") and low not in _COUNTED) or (
            low in _PARTICLES and (run or titled)
        ):
            run.append(word)
        else:
            if run:
                runs.append((titled, run))
            run, titled = [], low in head_types()
        if possessive and run:
            run, titled = [], False
    if run:
        runs.append((titled, run))
    for titled, words in reversed(runs):
        if _is_personal(words, titled=titled):
            return " ".join(words)
    return None


def _is_personal(words: list[str], *, titled: bool) -> bool:
    if any(head_types().get(w.lower()) in ("institution", "media", "monitor", "document", "social") for w in words):
        return False
    if any(w.isupper() and len(w) > 2 for w in words) or any(
        w.lower().endswith(("ish", "ese", "ian", "ern")) for w in words[:1]
    ):
        return False
    return (len(words) >= 2 and len(words) <= 5) or (titled and len(words) == 1)


def is_bystander(phrase: str, name: str, *, office: bool) -> bool:
    """Tell whether a named person is described as somebody who was there, not as an office holder."""
    if office:
        return False
    rest = phrase.replace(name, "", 1)
    if re.search(r"\bwho (?:lives?|saw|was|heard|escaped|survived|fled|sells?|keeps?|owns?|has worked|helped)\b", rest):
        return True
    if re.search(r",? \d\d\b", rest):
        return True
    return any(head_types().get(word.lower()) == "witness" for word in _WORD.findall(rest.split(" who ")[0])[:6])


def is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")
