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
    r"named|called|known|based|on|to|by|near|seen|obtained|reviewed|posted|published|issued|signed|dated|sent|"
    r"filed|quoted|cited|reached|privy|under|working|serving|living|leading|representing)\b"
)
_VAGUE = re.compile(
    r"(?i)^(?:reportedly|allegedly|supposedly|purportedly|it (?:is|was|has)|(?:is|are|was|were) |reports?$|earlier reports|"
    r"(?:some|unconfirmed|initial|early|several|various|the|earlier) (?:reports|accounts|rumours|rumors)|rumou?rs?\b|"
    r"(?:a|the) rumou?r|critics|some$|many$|most$|they say|accounts|some quarters|certain|word |talk )"
)
_BODIES = frozenset(("document", "media", "monitor", "social", "institution"))
_JOINING = frozenset("the of de del della di la le el and for".split())
_PARTICLES = frozenset("al bin ibn bint de da van von der del el di la".split())
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
    """Return the type of source a phrase names, None where only what came before can tell (a pronoun, a bare name)."""
    phrase = phrase.strip(" ,")
    words = _WORD.findall(phrase)
    if not words:
        return None
    first = words[0].lower()
    if _VAGUE.match(phrase):
        return "vague"
    if len(words) == 1 and first in closed_class("pronoun"):
        return "own" if first in _WE else None
    if phrase in outlets() or phrase.removeprefix("The ").removeprefix("the ") in outlets():
        return "media"
    main, rest = _split_off(phrase)
    head = _head_of(main)
    kind = _heads().get(head) if head else None
    if first in ("our", "this") and (kind == "media" or head in _heads_of("own") or head == "reporter"):
        return "own"
    if re.search(r"['’]s? (?:own )?(?:reporter|correspondent|photographer)", main):
        return "own"
    if is_outlet_name(main):
        return "media"
    own_part = _POST.split(main)[0]
    beside = rest.split(",")[0]
    if re.match(r"(?:an?|the) ", beside) and not closed_class("title") & {w.lower() for w in words[:2]}:
        told = _heads().get(_head_of(beside) or "")
        if told in ("media", "monitor", "institution") and words[0][0].isupper() and not kind:
            return told
    if kind in _BODIES and (head in main or not find_person(own_part)):
        return kind
    if head and head.startswith("spokes") and first in ("a", "an", "one") and not find_person(phrase):
        return "institution"
    return _classify_person(phrase, own_part, beside, kind)


def _classify_person(phrase: str, main: str, rest: str, kind: SourceType | None) -> SourceType | None:
    office = _head_of(main) in _offices() or any(w.lower().rstrip(".") in _offices() for w in _WORD.findall(main))
    name = find_person(main) or (find_person(rest) if rest[:1].isupper() else None)
    if name:
        return "witness" if _is_bystander(phrase, name, office=office) else "named"
    if kind == "unnamed" or office:
        definite = re.match(r"(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\b", main) or "’s " in main or "'s " in main
        return "named" if office and definite and not _is_plural(_head_of(main) or "") else "unnamed"
    if kind:
        return kind
    bare = [word for word in _WORD.findall(main) if word.lower() not in closed_class("determiner")]
    if bare and bare[-1][0].isupper():
        beside = _heads().get(_head_of(re.split(r",", rest)[0]) or "")
        if beside in ("media", "institution", "monitor", "document"):
            return beside
        if any(_heads().get(word.lower()) == "media" for word in bare):
            return "media"
        return "institution" if len(bare) > 1 or bare[-1].isupper() else None
    return "unnamed"


@lru_cache(maxsize=1)
def _outlet_words() -> frozenset[str]:
    lines = files("sayso.lexicons").joinpath("outlet_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def is_outlet_name(name: str) -> bool:
    """Tell whether a name ends, or with "The" in front begins, as newspapers, agencies and broadcasters are called."""
    words = _WORD.findall(name)
    last = words[-1] if words else ""
    return len(words) > 1 and last in _outlet_words() and all(w[0].isupper() or w.lower() in _JOINING for w in words)


def _split_off(phrase: str) -> tuple[str, str]:
    """Return a phrase's own words and what a comma, dash or bracket sets beside them."""
    parts = re.split(r"\s*(?:,| [–—-] |\()\s*", phrase, maxsplit=1)
    return parts[0], parts[1] if len(parts) > 1 else ""


def _head_of(part: str) -> str | None:
    """Return the noun that a phrase is about, in lower case: the last before what follows it."""
    before = _POST.split(part.strip())[0] or part
    words = _WORD.findall(before)
    for word in reversed(words):
        low = re.sub(r"['’]s?$", "", word.lower())
        if word[0].islower() and (low in _heads() or low in _offices()):
            return low
    for word in reversed(words):
        low = re.sub(r"['’]s?$", "", word.lower())
        if _heads().get(low) in ("institution", "media", "document", "monitor") or low in _offices():
            return low
    return words[-1].lower() if words and words[-1][0].islower() else None


def _heads_of(kind: SourceType) -> frozenset[str]:
    return frozenset(word for word, name in _heads().items() if name == kind)


@lru_cache(maxsize=1)
def _offices() -> frozenset[str]:
    """Return the nouns of offices that one known person holds: the holder counts as named."""
    return closed_class("title") - frozenset("officer constable private analyst".split()) | frozenset(
        "examiner superintendent speaker coordinator treasurer captain master prefect manager owner chairperson chair "
        "boss coach prosecutor editor bishop leader".split()
    )


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")


def find_person(part: str) -> str | None:
    """Return the personal name in a phrase: the last capitalised words that are no office and no institution's."""
    runs: list[tuple[bool, list[str]]] = []
    run: list[str] = []
    titled = False
    for match in _WORD.finditer(part):
        word = re.sub(r"['’]s?$", "", match.group())
        low = word.lower().rstrip(".")
        possessive = word != match.group()
        if low in closed_class("title") or low in _offices():
            if run:
                runs.append((titled, run))
            run, titled = [], True
        elif word[:1].isupper() and low not in closed_class("determiner") and low not in _COUNTED:
            run.append(word)
        elif low in _PARTICLES and (run or titled):
            run.append(word)
        else:
            if run:
                runs.append((titled, run))
            run, titled = [], low in _heads()
        if possessive and run:
            run, titled = [], False
    if run:
        runs.append((titled, run))
    for titled, words in reversed(runs):
        if _is_personal(words, titled=titled):
            return " ".join(words)
    return None


def _is_personal(words: list[str], *, titled: bool) -> bool:
    if any(_heads().get(w.lower()) in ("institution", "media", "monitor", "document", "social") for w in words):
        return False
    if any(w.isupper() and len(w) > 2 for w in words) or any(
        w.lower().endswith(("ish", "ese", "ian", "ern")) for w in words[:1]
    ):
        return False
    return len(words) >= 2 and len(words) <= 5 or (titled and len(words) == 1)


def _is_bystander(phrase: str, name: str, *, office: bool) -> bool:
    """Tell whether a named person is described as somebody who was there, not as an office holder."""
    if office:
        return False
    rest = phrase.replace(name, "", 1)
    if re.search(r"\bwho (?:lives?|saw|was|heard|escaped|survived|fled|sells?|keeps?|owns?|has worked|helped)\b", rest):
        return True
    if re.search(r",? \d\d\b", rest):
        return True
    return any(_heads().get(word.lower()) == "witness" for word in _WORD.findall(rest.split(" who ")[0])[:6])


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
    kind = _heads().get(words[-1].lower())
    return None if kind in ("institution", "document", "unnamed") else bare
