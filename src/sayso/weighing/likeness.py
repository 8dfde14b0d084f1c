"""Could two sources be the same? A probability with its reason in words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from sayso.weighing.names import describing_words
from sayso.weighing.sources import Source
from sayso.weighing.words import fold, read_list

_ANYBODY = "source"
_BODIES = frozenset({"institution", "monitor"})
_WRITTEN = frozenset({"document", "social"})
_NAMELESS = frozenset({"unnamed", "witness"})

# Measured on the bundles A-F and I-L: how often two sources of one claim in two articles are one origin.
_SAME_WORDS_PERSON = 0.88  # a title alone beside a name with that title: .89 of 56
_SAME_WORDS_BODY = 0.9  # bodies that share an identifying word: .96 of 54
_MEMBER = 0.82  # a body and a named person described with its words: .82 of 33
_MONITORS = 0.85  # monitors, however described: 12 of 12
_SAME_WITNESS = 0.9  # witnesses described with the same words: 12 of 13
_SAME_HEARER = 0.85  # unnamed, described alike, heard by the same outlet: .95 of 21
_ALIKE = 0.6  # unnamed, described alike, heard by different outlets: .75 of 77, many of them by design undecidable
_UNLIKE = 0.35  # unnamed, nothing against it: .42 to .64 of 88
_AUTHORLESS = 0.45  # a document without an author beside a named person or a body: .50 of 39
_INTRODUCED = 0.6  # "the head of the hospital" told before the name in one article; by judgement, too few to measure
_OWN_LEARNED = 0.85  # "our site has learned" beside an unnamed source of the same outlet: .88 of 33


# Rapidfuzz ratio from which two surnames are spellings of one: Jumaliev and Zhumaliev reach 82.
_SAME_SURNAME = 80
# How often two sources of one claim in two articles are one origin where nothing told of them decides. Kinds that are
# one less than a time in ten (a witness beside a body: 0 of 74; a name beside an unnamed source: .07 of 121) are left
# out.
_RATES: dict[frozenset[str], float] = {
    frozenset({"document", "institution"}): 0.6,  # .67 of 36
    frozenset({"document", "named"}): 0.25,  # .27 of 41
    frozenset({"document", "unnamed"}): 0.25,  # .25 of 63
    frozenset({"document", "own"}): 0.5,  # .55 of 11
    frozenset({"document", "monitor"}): 0.3,  # .31 of 13
    frozenset({"institution", "unnamed"}): 0.25,  # .24 of 49
    frozenset({"own", "unnamed"}): 0.5,  # .86 of 37: an outlet quoted for what its unnamed source told it
    frozenset({"monitor", "witness"}): 0.2,  # .21 of 19
    frozenset({"social", "witness"}): 0.25,  # .27 of 11
    frozenset({"institution", "social"}): 0.25,  # .25 of 8
    frozenset({"witness"}): 0.25,  # .25 of 20
}
# An office holder beside a state, a capital or a nameless body, and two bodies of one state: .53 of 175, .65 of 49.
_SAME_STATE = 0.5
_OFFICES = frozenset({"official", "officer"})


@dataclass(frozen=True, slots=True)
class Likeness:
    """The probability that two sources are one, and why."""

    probability: float
    reason: str


NEVER = Likeness(0.0, "they are different sources")


@cache
def _common() -> frozenset[str]:
    return frozenset(w for line in read_list("body_words.txt") for word in line for w in describing_words(word))


def compare_sources(a: Source, b: Source) -> Likeness:
    """Return how probable it is that two sources which make the same claim are the same."""
    if a.actor and a.actor == b.actor:
        return Likeness(1.0, f"both are {a.text}")
    if (a.speaks_for and a.speaks_for in (b.actor, b.speaks_for)) or (b.speaks_for and b.speaks_for == a.actor):
        return Likeness(0.95, f"{_pair(a, b)} speak for the same body")
    kinds = {a.kind, b.kind}
    if kinds == {"named"}:
        return _compare_people(a, b)
    if kinds <= _BODIES:
        return _compare_bodies(a, b)
    if kinds & _WRITTEN:
        return _compare_writings(a, b)
    if kinds <= _NAMELESS:
        return _compare_nameless(a, b)
    if "own" in kinds:
        return _compare_own(a, b)
    if "named" in kinds and kinds & _BODIES:
        return _compare_member(a, b)
    return _perhaps(a, b)


def _perhaps(a: Source, b: Source) -> Likeness:
    """What is left when nothing told of two sources decides: how often their kinds are one; never within an article."""
    kinds = frozenset((a.kind, b.kind))
    rate = _SAME_STATE if kinds <= {"institution", "named"} and _one_state(a, b) else _RATES.get(kinds, 0.0)
    rate = 0.0 if a.article == b.article else rate
    return Likeness(rate, f"{_heard(a, b)} could be the same") if rate else NEVER


def _one_state(a: Source, b: Source) -> bool:
    """Tell whether a body could be the state, or the nameless body, that the other speaks for."""
    if a.kind == b.kind == "institution":
        return bool(_states(a) & _states(b))
    person, body = (a, b) if a.kind == "named" else (b, a)
    if not person.roles & _OFFICES:
        return False
    return not _is_name(body) or bool(_states(body) and (not _states(person) or _states(person) & _states(body)))


def _states(source: Source) -> frozenset[int]:
    return frozenset(number for word in source.text.split() for number in _countries().get(fold(word.strip(".,")), ()))


@cache
def _countries() -> dict[str, frozenset[int]]:
    """Return the numbers of the countries by every word that names one, its people or its capital."""
    found: dict[str, frozenset[int]] = {}
    for number, line in enumerate(read_list("countries.tsv")):
        for word in line:
            found[fold(word)] = found.get(fold(word), frozenset()) | {number}
    return found


def _identifying(a: Source, b: Source) -> frozenset[str]:
    return (a.words & b.words) - _common()


def _full(source: Source) -> bool:
    return source.name is not None and " " in source.name


def _compare_people(a: Source, b: Source) -> Likeness:
    if a.name and a.name == b.name:
        return Likeness(1.0, f"both name {_short(a)}")
    if a.article == b.article and bool(a.name) != bool(b.name) and _identifying(a, b):
        return Likeness(_INTRODUCED, f"{_pair(a, b)} could be the same person")
    if a.article == b.article or (_full(a) and _full(b) and not _variants(a, b)):
        return NEVER
    if a.name and b.name and a.name.split()[-1] == b.name.split()[-1]:
        return Likeness(0.9, f"{_pair(a, b)} share a name")
    if a.name and b.name:
        return NEVER
    if a.words & b.words:
        return Likeness(_SAME_WORDS_PERSON, f"{_pair(a, b)} hold the same office")
    if _offices(a) and _offices(b):
        return NEVER
    return Likeness(_AUTHORLESS, f"{_pair(a, b)} could be the same person")


def _offices(source: Source) -> frozenset[str]:
    """The words that say what somebody is, without the name."""
    return source.words - set((source.name or "").split()) - _common()


def _variants(a: Source, b: Source) -> bool:
    """Tell whether two full names spell one: Amelia Tanchoco and Amy Tanchoco, both vice presidents."""
    mine, theirs = (a.name or "").split(), (b.name or "").split()
    alike = fuzz.ratio(mine[-1], theirs[-1]) >= _SAME_SURNAME and mine[0][0] == theirs[0][0]
    return alike and bool(a.words & b.words - {*mine, *theirs})


def _compare_bodies(a: Source, b: Source) -> Likeness:
    if "monitor" in (a.kind, b.kind):
        return Likeness(_MONITORS, f"{_pair(a, b)} monitor the same") if a.kind == b.kind else NEVER
    if _identifying(a, b) or (a.words and b.words and (a.words <= b.words or b.words <= a.words)):
        return Likeness(_SAME_WORDS_BODY, f"{_pair(a, b)} are named alike")
    if a.article != b.article and not (_is_name(a) and _is_name(b)):
        return Likeness(_AUTHORLESS, f"{_pair(a, b)} could be the same body")
    return _perhaps(a, b)


def _is_name(source: Source) -> bool:
    words = source.text.split()
    return any(w[:1].isupper() for w in words[1:]) or (len(words) == 1 and source.text[:1].isupper())


def _compare_member(a: Source, b: Source) -> Likeness:
    person, body = (a, b) if a.kind == "named" else (b, a)
    if body.actor and body.actor in person.bodies:
        return Likeness(_MEMBER, f"{_quoted(person)} belongs to {_quoted(body)}")
    if _identifying(a, b):
        return Likeness(_MEMBER, f"{_quoted(person)} is described with {_quoted(body)}")
    if a.words & b.words:
        return Likeness(_AUTHORLESS, f"{_quoted(person)} may speak for {_quoted(body)}")
    return _perhaps(a, b)


def _compare_writings(a: Source, b: Source) -> Likeness:
    if a.kind == b.kind:
        if _identifying(a, b) or a.bodies & b.bodies:
            return Likeness(0.85, f"{_pair(a, b)} are described alike")
        return Likeness(_AUTHORLESS, f"{_pair(a, b)} could be the same")
    writing, other = (a, b) if a.kind in _WRITTEN else (b, a)
    if other.kind in _NAMELESS or other.kind == "own":
        return _perhaps(a, b)
    if other.actor and other.actor in writing.bodies | ({writing.actor} if writing.actor else set()):
        return Likeness(0.85, f"{_quoted(writing)} is by {_quoted(other)}")
    if _identifying(a, b):
        return Likeness(_MEMBER, f"{_quoted(writing)} is described with {_quoted(other)}")
    if not writing.bodies and not writing.actor:
        return Likeness(_AUTHORLESS, f"{_quoted(writing)} could be by {_quoted(other)}")
    return _perhaps(a, b)


def _compare_own(a: Source, b: Source) -> Likeness:
    if a.outlet != b.outlet:
        return _perhaps(a, b)
    if a.kind == b.kind:
        return Likeness(1.0, "the same outlet's own observation")
    if "unnamed" in (a.kind, b.kind):
        return Likeness(_OWN_LEARNED, f"{_pair(a, b)}: the outlet learned it from them")
    return NEVER


def _compare_nameless(a: Source, b: Source) -> Likeness:
    alike = bool(a.words & b.words)
    if a.article == b.article:
        return Likeness(0.3 if alike else 0.1, f"{_pair(a, b)} stand in one article")
    if a.actor and b.actor and _full(a) and _full(b):
        return NEVER
    if alike:
        if a.kind == b.kind == "witness":
            return Likeness(_SAME_WITNESS, f"{_pair(a, b)} are described alike")
        if a.outlet == b.outlet:
            return Likeness(_SAME_HEARER, f"{_pair(a, b)} spoke to the same outlet")
        return Likeness(_ALIKE, f"{_heard(a, b)} could be the same")
    roles_a, roles_b = a.roles - {_ANYBODY}, b.roles - {_ANYBODY}
    if (a.places and b.places and not a.places & b.places) or (roles_a and roles_b and not roles_a & roles_b):
        return NEVER
    return Likeness(0.5 if a.outlet == b.outlet else _UNLIKE, f"{_heard(a, b)} could be the same")


def _heard(a: Source, b: Source) -> str:
    return f"{_quoted(a)} ({a.heard_by}) and {_quoted(b)} ({b.heard_by})"


def _pair(a: Source, b: Source) -> str:
    return f"{_quoted(a)} and {_quoted(b)}"


def _quoted(source: Source) -> str:
    return f"“{_short(source)}”"


def _short(source: Source) -> str:
    words = source.called.split()
    return " ".join(words[:8]) + ("…" if len(words) > 8 else "")
