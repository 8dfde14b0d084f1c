"""What kind of source speaks, how many they are, and who heard them."""

from __future__ import annotations

import re

from sayso.lexicons.numbers import ONES, TEENS
from sayso.lexicons.outlets import outlet_names
from sayso.reading.cueing.tokens import closed_class
from sayso.reading.persons import KIN, find_person, hides_name, is_bystander, is_plural, was_there
from sayso.reading.voicewords import head_types, heads_of, offices, outlet_words
from sayso.records import SourceType

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
# A noun phrase's head stands before these.
_POST = re.compile(
    r",|\(| – | — | - |\b(?:of|who|whose|which|that|at|in|from|for|with|inside|within|close|familiar|speaking|briefed|"
    r"named|called|known|(?<!-)based|on|to|by|near|seen|obtained|reviewed|posted|published|issued|signed|dated|sent|"
    r"filed|quoted|cited|reached|privy|under|working|serving|living|leading|representing)\b"
)
_VAGUE = re.compile(
    r"(?i)^(?:reportedly|allegedly|supposedly|purportedly|it (?:is|was|has)|(?:is|are|was|were) |reports?$|"
    r"(?:some|unconfirmed|initial|early|several|various|the|earlier) (?:reports|accounts|rumours|rumors)|rumou?rs?\b|"
    r"(?:a|the) rumou?r|critics|some$|many$|most$|they say|accounts|some quarters|certain|word |talk )"
)
_BODIES = frozenset(("document", "media", "monitor", "social", "institution"))
_JOINING = frozenset("the of de del della di la le el and for".split())
_WE = frozenset("we us our i me my ours".split())
_COUNTED = ONES | TEENS
_PEOPLE = re.compile(r"(?:ans|ards|ese|ish|ites)$")
_BEFORE_COUNT = frozenset("the these those at least some about another other all its his her their our".split())
_PLURALS = frozenset("people men women children personnel staff locals media".split())
_CROWD = 100
_INITIALS = frozenset(("US", "WHO"))  # no pronouns
_SINGULAR_START = frozenset("a an another one this that".split())
_PLURAL_START = frozenset("some several many few both these those most various multiple all other".split())


def classify_source(phrase: str) -> SourceType | None:
    """Return the type of source a phrase names, None where only what came before can tell (a pronoun, a bare name)."""
    phrase = phrase.strip(" ,")
    words = _WORD.findall(phrase)
    if not words:
        return None
    first = words[0] if words[0] in _INITIALS else words[0].lower()
    if _VAGUE.match(phrase):
        return "vague"
    if len(words) == 1 and first in closed_class("pronoun"):
        return "own" if first in _WE else None
    if phrase in outlet_names() or phrase.removeprefix("The ").removeprefix("the ") in outlet_names():
        return "media"
    main, rest = _split_off(phrase)
    head = _head_of(main)
    kind = head_types().get(head) if head else None
    if _is_own(main, first, head):
        return "own"
    if is_outlet_name(main):
        return "media"
    own_part, beside = _POST.split(main)[0], rest.split(",")[0]
    told = _told_by_words(words, phrase, beside, kind)
    if told:
        return told
    if kind in _BODIES and (str(head) in main or not find_person(own_part)):
        return kind
    if head and head.startswith("spokes") and first in ("a", "an", "one") and not find_person(phrase):
        return "institution"
    return _classify_person(phrase, own_part, beside, kind)


def _is_own(main: str, first: str, head: str | None) -> bool:
    """Tell whether the outlet's own reporter speaks: "our correspondent", "the Herald's reporter"."""
    if first in ("our", "this") and (head in heads_of("own") or head in heads_of("media") or head == "reporter"):
        return True
    return bool(re.search(r"['’]s? (?:own )?(?:reporter|correspondent|photographer)", main))


def _told_by_words(words: list[str], phrase: str, beside: str, kind: SourceType | None) -> SourceType | None:
    """Return the type that words other than the head give away."""
    if "monitoring" in words or "seismological" in phrase.lower():
        return "monitor"
    if kind:
        return None
    if words[0][0].isupper() and re.match(r"[^,]+, which\b", phrase):
        return _told_beside(words, beside) or "institution"
    return _told_beside(words, beside)


def _told_beside(words: list[str], beside: str) -> SourceType | None:
    """Return the type that an apposition gives a bare name: "Ledgerline, a news agency"."""
    if not re.match(r"(?:an?|the) ", beside) or not words[0][0].isupper():
        return None
    if closed_class("title") & {word.lower() for word in words[:2]}:
        return None
    kind = head_types().get(_head_of(beside) or "")
    return kind if kind in ("media", "monitor", "institution") else None


def _classify_person(phrase: str, main: str, rest: str, kind: SourceType | None) -> SourceType | None:
    office = _head_of(main) in offices() or any(w.lower().rstrip(".") in offices() for w in _WORD.findall(main))
    name = find_person(main) or (find_person(rest) if rest[:1].isupper() else None)
    if name:
        return "witness" if is_bystander(phrase, name, office=office) else "named"
    if was_there(phrase) and not office and kind in ("unnamed", "witness", None):
        return "witness"
    if kind == "unnamed" or office:
        definite = re.match(r"(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\b", main) or "’s " in main or "'s " in main
        known = office or _head_of(main) in KIN
        return "named" if known and definite and not is_plural(_head_of(main) or "") else "unnamed"
    if kind == "witness" and hides_name(phrase):
        return "unnamed"
    if kind:
        return kind
    bare = [word for word in _WORD.findall(main) if word.lower() not in closed_class("determiner")]
    if bare and bare[-1][0].isupper():
        beside = head_types().get(_head_of(re.split(r",", rest)[0]) or "")
        if beside in ("media", "institution", "monitor", "document"):
            return beside
        if any(head_types().get(word.lower()) == "media" for word in bare):
            return "media"
        return "institution" if len(bare) > 1 or bare[-1].isupper() else None
    return "unnamed"


def is_outlet_name(name: str) -> bool:
    """Tell whether a name ends, or with "The" in front begins, as newspapers, agencies and broadcasters are called."""
    words = _WORD.findall(name)
    last = words[-1] if words else ""
    return len(words) > 1 and last in outlet_words() and all(w[0].isupper() or w.lower() in _JOINING for w in words)


def _split_off(phrase: str) -> tuple[str, str]:
    """Return a phrase's own words and what a comma, dash or bracket sets beside them."""
    parts = re.split(r"\s*(?:,| [–—-] |\()\s*", phrase, maxsplit=1)
    return parts[0], parts[1] if len(parts) > 1 else ""


def _head_of(part: str) -> str | None:
    """Return the noun that a phrase is about, in lower case: the last before what follows it."""
    before = _POST.split(part.strip())[0] or part
    words = _WORD.findall(before)
    for word in reversed(words):
        low = word if word in _INITIALS else re.sub(r"['’]s?$", "", word.lower())
        if (word[0].islower() or len(words) == 1) and (low in head_types() or low in offices()):
            return low
    for word in reversed(words):
        low = word if word in _INITIALS else re.sub(r"['’]s?$", "", word.lower())
        if head_types().get(low) in ("institution", "media", "document", "monitor") or low in offices():
            return low
    return words[-1].lower() if words and words[-1][0].islower() else None


def count_sources(phrase: str) -> int | None:
    """Return how many sources a phrase counts: a number word, one for a name or a singular; None where left open."""
    words = [word if word in _INITIALS else word.lower() for word in _WORD.findall(phrase)]
    if not words:
        return None
    stated = _stated_count(words)
    if stated is not None:
        return stated
    if words[0] in ("they", "we", "them", "us", "others") or words[0] in _PLURAL_START - {"both"}:
        return None
    if words[0] == "both":
        return 2
    if words[0] in _SINGULAR_START | {"he", "she", "it", "i"}:
        return 1
    head = _WORD.findall(_POST.split(phrase)[0])
    if head and (head[-1].lower() in _PLURALS or (head[-1][0].islower() and is_plural(head[-1]))):
        return None
    return 1


def _stated_count(words: list[str]) -> int | None:
    """Return the number that opens a phrase; one further in is an age, a street or part of a name."""
    for word in words[:4]:
        if word in _COUNTED:
            return _COUNTED[word]
        if word.isdigit() and int(word) < _CROWD:
            return int(word)
        if word not in _BEFORE_COUNT:
            return None
    return None


def name_hearing(phrase: str) -> str | None:
    """Return the outlet that was told, None where the words name none ("reporters", "aides")."""
    phrase = phrase.strip(" ,")
    bare = phrase.removeprefix("The ").removeprefix("the ")
    if phrase in outlet_names() or bare in outlet_names():
        return bare if bare in outlet_names() else phrase
    words = _WORD.findall(bare)
    if not words or not all(word[0].isupper() or word.lower() in ("of", "the", "al", "de", "la") for word in words):
        return None
    kind = head_types().get(words[-1].lower())
    people = any(word.lower() in closed_class("title") for word in words) or _PEOPLE.search(words[-1])
    return None if people or kind in ("institution", "document", "unnamed") else bare
