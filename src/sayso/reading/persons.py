"""Personal names within a noun phrase, and whether their bearers were only there."""

from __future__ import annotations

import re

from sayso.lexicons.body_heads import BODY_KIND
from sayso.lexicons.given_names import FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES
from sayso.lexicons.numbers import ONES, TEENS
from sayso.reading.cueing.tokens import closed_class
from sayso.reading.voicewords import head_types, offices

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_PARTICLES = frozenset("al bin ibn bint de da van von der del el di la".split())
_COUNTED = ONES | TEENS
_SHORTEST_BODY = 2
KIN = frozenset(
    "mother father brother sister cousin uncle aunt son daughter wife husband widow widower relative niece nephew "
    "grandmother grandfather parent parents family fiancée fiancé partner".split()
)
# What somebody did who was only there.
_WAS_THERE = re.compile(
    r"\bwho (?:saw|(?:was|were|is|had been|has been) (?:\w+ing\b|there|inside|outside|nearby|asleep|among)|"
    r"heard|escaped|survived|fled|stood|watched|witnessed|came|ran|carried|has worked|"
    r"(?:lives?|works?|teaches|drives?|pilots|runs?|sells?|keeps?|farms?|owns?)\b[^,]{0,60})"
)
_WITHHELD = re.compile(
    r"\b(?:former|ex-\w+|anonym\w+|not (?:wish\w*|want\w*|authori[sz]ed) to|not to be (?:named|identified)|"
    r"whose name|(?:his|her|their) names?\b|used to|who worked|until)"
)


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


def _is_body(words: list[str]) -> bool:
    """Tell a body by its last word ("Alder Shipping Lines"), unless a given name leads ("John Steel")."""
    if words[0] in MALE_GIVEN_NAMES or words[0] in FEMALE_GIVEN_NAMES or len(words) < _SHORTEST_BODY:
        return False
    return BODY_KIND.get(words[-1].lower()) in ("organisation", "armed-group")


def _is_personal(words: list[str], *, titled: bool) -> bool:
    if not titled and _is_body(words):
        return False
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
    words = [word.lower() for word in _WORD.findall(rest.split(" who ")[0])]
    if KIN & set(words) and not was_there(rest):
        return False
    if was_there(rest) or re.search(r",? \d\d\b", rest):
        return True
    return any(head_types().get(word) == "witness" for word in words[:6])


def hides_name(phrase: str) -> bool:
    """Tell whether a phrase says that its person spoke without a name, or speaks of a post once held."""
    return bool(_WITHHELD.search(phrase))


def was_there(phrase: str) -> bool:
    """Tell whether a phrase says that its person was there ("who saw the blast"), and not one who hides a name."""
    return bool(_WAS_THERE.search(phrase)) and not hides_name(phrase)


def is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")
