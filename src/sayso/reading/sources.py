"""What kind of source speaks, how many they are, and who heard them."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import cast

from sayso.lexicons.numbers import ONES, TEENS
from sayso.reading.cueing.tokens import closed_class
from sayso.records import SourceType

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
# A noun phrase's head stands before these.
_POST = re.compile(
    r",|\(| – | — | - |\b(?:of|who|whose|which|that|at|in|from|for|with|inside|within|close|familiar|speaking|briefed|"
    r"named|called|known|based|on|to|and|by|near|seen|obtained|reviewed|posted|published|issued|signed|dated|sent|"
    r"filed|quoted|cited|reached|privy|under|working|serving|living|leading|representing)\b"
)
_VAGUE = re.compile(
    r"(?i)^(?:reportedly|allegedly|supposedly|purportedly|it (?:is|was|has)|(?:is|are|was|were) |reports?$|earlier reports|"
    r"(?:some|unconfirmed|initial|early|several|various|the|earlier) (?:reports|accounts|rumours|rumors)|rumou?rs?\b|"
    r"(?:a|the) rumou?r|critics|some$|many$|most$|they say|accounts|some quarters|certain|word |talk )"
)
_WE = frozenset("we us our i me my ours".split())
_COUNTED = ONES | TEENS
_SINGULAR_START = frozenset("a an another one this that".split())
_PLURAL_START = frozenset("some several many few both these those most various multiple all other".split())


@lru_cache(maxsize=1)
def _heads() -> dict[str, SourceType]:
    table: dict[str, SourceType] = {}
    lines = files("sayso.lexicons").joinpath("source_heads.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line and not line.startswith("#"):
            kind, words = line.split("\t")
            for word in words.split():
                table.setdefault(word, cast(SourceType, kind))
    return table


@lru_cache(maxsize=1)
def outlets() -> frozenset[str]:
    """Return the names of known outlets and agencies."""
    lines = files("sayso.lexicons").joinpath("outlets.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line and not line.startswith("#"))


def head_type(word: str) -> SourceType | None:
    """Return the type of source that a noun names by itself."""
    return _heads().get(word)


def classify_source(phrase: str) -> SourceType | None:
    """Return the type of source a phrase names, None where only what came before can tell (a pronoun, a surname)."""
    phrase = phrase.strip(" ,")
    words = _WORD.findall(phrase)
    if not words:
        return None
    first = words[0].lower()
    if _VAGUE.match(phrase):
        return "vague"
    if first in closed_class("pronoun") and len(words) == 1:
        return "own" if first in _WE else None
    if phrase in outlets() or phrase.removeprefix("The ").removeprefix("the ") in outlets():
        return "media"
    if first in ("our", "this") and len(words) > 1:
        own = _heads().get(words[-1].lower()) in ("media", "own")
        if own:
            return "own"
    name = _person_name(phrase)
    if name:
        return "witness" if _is_bystander(phrase, name) else "named"
    return _by_head(phrase)


def _person_name(phrase: str) -> str | None:
    """Return the personal name in a phrase: capitalised words that no institution's word ends."""
    for part in re.split(r",| – | — |\(", phrase)[:3]:
        part = re.sub(r"^(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s+", "", part.strip())
        possessive = re.search(r"['’]s?\s+(?=\S)", part)
        if possessive:
            part = part[possessive.end() :]
        words = _WORD.findall(part)
        run: list[str] = []
        titled = False
        for word in words:
            low = word.lower().rstrip(".")
            if word[0].isupper() and low not in closed_class("title"):
                run.append(word)
            elif low in closed_class("title") or low in _heads():
                titled = True
                if not run:
                    continue
                break
            elif low in ("al", "bin", "ibn", "bint", "de", "da", "van", "von", "der", "del", "el", "di", "la"):
                if run:
                    run.append(word)
            elif run:
                break
        if not run:
            continue
        if any(_heads().get(w.lower()) in ("institution", "media", "monitor", "document", "social") for w in run):
            continue
        if any(w.isupper() and len(w) > 2 for w in run) or (re.search(r"\b(?:of|and) [A-Z]", part) and not titled):
            continue
        if len(run) >= 2 or titled:
            return " ".join(run)
    return None


def _is_bystander(phrase: str, name: str) -> bool:
    """Tell whether a named person is described as somebody who was there, not as an office holder."""
    rest = phrase.replace(name.split()[-1], "", 1)
    if re.search(r"\bwho (?:lives?|saw|was|were|heard|escaped|survived|fled|sells?|keeps?|owns?|runs?|worked)\b", rest):
        return not re.search(r"(?i)\b(?:minister|official|spokes\w+|general|colonel|director|commander)\b", rest)
    return any(_heads().get(word.lower()) == "witness" for word in _WORD.findall(rest))


def _by_head(phrase: str) -> SourceType:
    parts = [part for part in _POST.split(phrase) if part and part.strip()]
    head_words = _WORD.findall(parts[0]) if parts else []
    for word in reversed(head_words):
        low = re.sub(r"['’]s?$", "", word.lower())
        kind = _heads().get(low)
        if low.startswith("spokes") and low not in ("spokes",):
            return "institution"
        if kind == "unnamed" and word[0].isupper() and len(head_words) > 1 and head_words[0].lower() == "the":
            return "named"
        if kind:
            return kind
    low_words = {word.lower() for word in _WORD.findall(phrase)}
    if low_words & {"source", "sources", "anonymity"}:
        return "unnamed"
    if head_words and head_words[-1][0].isupper():
        last = head_words[-1]
        if len(head_words) == 1 and not last.isupper():
            return "named"
        return "institution"
    return "unnamed"


def count_sources(phrase: str) -> int | None:
    """Return how many sources a phrase counts: a number word, one for a name or a singular; None where left open."""
    words = [word.lower() for word in _WORD.findall(phrase)]
    if not words:
        return None
    for word in words[:4]:
        if word in _COUNTED:
            return _COUNTED[word]
        if word.isdigit() and int(word) < 100:
            return int(word)
        if word in ("of", "who", "in", "at", "for", "from"):
            break
    if words[0] in ("they", "we", "them", "us", "others") or words[0] in _PLURAL_START - {"both"}:
        return None
    if words[0] == "both":
        return 2
    if words[0] in _SINGULAR_START | {"he", "she", "it", "i"}:
        return 1
    head = _WORD.findall((_POST.split(phrase) or [phrase])[0])
    if head and head[-1][0].islower() and head[-1].endswith("s") and not head[-1].endswith("ss"):
        return None
    return 1


def name_hearing(phrase: str) -> str | None:
    """Return the outlet that was told, None where the words name none ("reporters", "aides")."""
    phrase = phrase.strip(" ,")
    bare = phrase.removeprefix("The ").removeprefix("the ")
    if phrase in outlets() or bare in outlets():
        return bare if bare in outlets() else phrase
    words = _WORD.findall(bare)
    if not words or not all(word[0].isupper() or word.lower() in ("of", "the", "al", "de", "la") for word in words):
        return None
    if _person_name("Mr " + bare) and len(words) == 2 and not any(_heads().get(w.lower()) == "media" for w in words):
        return bare
    kind = _heads().get(words[-1].lower())
    return None if kind in ("institution", "document", "unnamed") else bare
