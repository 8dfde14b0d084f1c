"""Verb groups whose head is a cue verb: what form they have, and whether they are active."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

from sayso.lexicons.lists import read_rows
from sayso.reading.cueing.tokens import CHANNELS, Token, closed_class, forms_of, verb_readings
from sayso.reading.cueing.voices import is_number
from sayso.records import Stance

Form = Literal["finite", "passive", "ing", "participle", "infinitive"]

_BE = frozenset("am is are was were be been being 's 're 'm isn't aren't wasn't weren't".split())
# Fixed phrases that take a clause, with the "that" which has to follow.
_PHRASES = tuple(
    tuple(phrase.split())
    for verb in ("let", "lets", "made", "makes", "make", "has", "have", "had", "put")
    for phrase in (
        f"{verb} it be known",
        f"{verb} it clear",
        f"{verb} clear that",
        f"{verb} it that",
        f"{verb} it to us that",
        f"{verb} known that",
        f"{verb} it plain that",
    )
)
_FIRST_OF_PHRASE = frozenset(phrase[0] for phrase in _PHRASES)
_HAVE = frozenset(("has", "have", "had", "'ve", "'d", "not", "never"))
# Cue verbs read in one unit: no real sentence has more (bundles: 7), and each is compared with the others.
_MOST = 24
_PLURAL_ONLY = frozenset("they we you i who officials sources people others".split())
# Present forms that are no noun's plural, so that what stands before them need not prove a subject.
_ALWAYS_VERBS = frozenset(
    "says say insists insist tells adds writes argues argue believe believes explains denies deny describes announces "
    "declares".split()
)
# "The brigade had itself asked": between auxiliary and verb these only stress the subject.
_EMPHATIC = frozenset("itself himself herself themselves both all each".split())
# "Stood by its count", not "stood by the gate".
_UPHELD = frozenset(
    "its his her their our my what figure figures account story claim claims report reporting count statement version "
    "remarks words decision estimate tally findings".split()
)
_GO_ON = frozenset("went go goes going on continued continues".split())


@dataclass(frozen=True, slots=True)
class CueVerb:
    """A cue verb: its frames as in `cue_verbs.tsv` and the stance of one who uses it."""

    lemma: str
    frames: str
    stance: Stance


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """Tokens `[start, end)` of a verb group with its cue verb at `head`."""

    start: int
    head: int
    end: int
    verb: CueVerb
    form: Form
    negated: bool = False


@lru_cache(maxsize=1)
def cue_verbs() -> dict[str, tuple[tuple[CueVerb, str], ...]]:
    """Return each form of a cue verb with the verb and the form's name."""
    table: dict[str, dict[tuple[str, str], CueVerb]] = {}
    for lemma, frames, stance in read_rows("cue_verbs.tsv", 3):
        for form, name in forms_of(lemma):
            table.setdefault(form, {})[lemma, name] = CueVerb(lemma, frames, cast(Stance, stance))
    for lemma in {lemma for lemma, _ in phrasals()}:
        for form, name in forms_of(lemma):
            table.setdefault(form, {}).setdefault((lemma, name), CueVerb(lemma, "-", "asserts"))
    return {form: tuple((verb, name) for (_, name), verb in entries.items()) for form, entries in table.items()}


@lru_cache(maxsize=1)
def phrasals() -> dict[tuple[str, str], CueVerb]:
    """Return the cue verbs with a particle, by lemma and particle."""
    rows = read_rows("cue_phrasals.tsv", 4)
    return {(lemma, particle): CueVerb(lemma, frames, cast(Stance, stance)) for lemma, particle, frames, stance in rows}


def find_verb_groups(tokens: tuple[Token, ...]) -> list[VerbGroup]:
    """Return the cue verb groups of a unit, left to right."""
    known = cue_verbs()
    groups = []
    for i, token in enumerate(tokens):
        phrase = _find_phrase(tokens, i)
        if phrase:
            start = i
            while start > 0 and tokens[start - 1].low in closed_class("auxiliary"):
                start -= 1
            groups.append(VerbGroup(start, i, i + phrase, CueVerb(token.low, "t", "asserts"), "finite"))
            continue
        if token.low in known:
            group = _make_group(tokens, i, known[token.low])
            if group:
                groups.append(group)
    return groups[:_MOST]


def _find_phrase(tokens: tuple[Token, ...], i: int) -> int:
    """Return the length of a fixed phrase that says as a verb does, 0 where none begins here."""
    if tokens[i].low not in _FIRST_OF_PHRASE:
        return 0
    lows = tuple(t.low for t in tokens[i : i + 5])
    lengths = [len(phrase) for phrase in _PHRASES if lows[: len(phrase)] == phrase]
    that = 1 if tokens[min(i + max(lengths, default=0), len(tokens)) - 1].low == "that" else 0
    return max(lengths, default=that) - that


def _make_group(tokens: tuple[Token, ...], head: int, entries: tuple[tuple[CueVerb, str], ...]) -> VerbGroup | None:
    start = head
    words = closed_class("auxiliary") | closed_class("negation")
    while start > 0 and head - start < 5:
        low = tokens[start - 1].low
        if low in words:
            start -= 1
        elif _is_adverb(low) and start > 1 and tokens[start - 2].low in words:
            start -= 2
        else:
            break
    lows = [t.low for t in tokens[start:head]]
    names = {name for _, name in entries}
    verb = entries[0][0]
    negated = any(low in closed_class("negation") or low == "n't" for low in lows)
    form = _form_of(tokens, start, head, names, lows)
    if form is None:
        return None
    if form == "infinitive":
        if head >= 2 and tokens[head - 2].low in _GO_ON:
            start = head - 3 if tokens[head - 2].low == "on" and head >= 3 else head - 2
            return VerbGroup(start, head, head + 1, verb, "finite", False)
        return None
    end = head + 1
    phrasal = phrasals().get((verb.lemma, tokens[end].low)) if end < len(tokens) else None
    if phrasal or verb.frames == "-":
        if phrasal is None or phrasal.frames == "-":
            return None
        if verb.lemma == "stand" and not _UPHELD & {t.low for t in tokens[end + 1 : end + 5]}:
            return None
        return VerbGroup(start, head, end + 1, phrasal, form, negated)
    return VerbGroup(start, head, end, verb, form, negated)


def _is_adverb(low: str) -> bool:
    known = low in closed_class("adverb") | _EMPHATIC
    return known or (low.endswith("ly") and len(low) > 4 and low not in ("only", "family"))


def _form_of(tokens: tuple[Token, ...], start: int, head: int, names: set[str], lows: list[str]) -> Form | None:
    before = tokens[start - 1] if start else None
    if lows:
        if "past" not in names and "ing" not in names and all(low in _BE or low == "not" for low in lows):
            return None
        if "past" in names:
            return "passive" if any(low in _BE for low in lows) and "have" not in lows else "finite"
        if "ing" in names:
            return "finite" if any(low in _BE for low in lows) else "ing"
        return "finite" if "base" in names and not set(lows) <= _HAVE else None
    if before is not None and before.low == "to":
        return "infinitive" if "base" in names else None
    if "past" in names:
        return _past_form(tokens, head, before)
    if "ing" in names:
        return "ing"
    return _present_form(tokens, head, before, names)


def _past_form(tokens: tuple[Token, ...], head: int, before: Token | None) -> Form | None:
    after = tokens[head + 1] if head + 1 < len(tokens) else None
    following = tokens[head + 2].low if head + 2 < len(tokens) else ""
    if after is not None and after.low == "by" and following not in CHANNELS and tokens[head].low != "stood":
        return "participle"
    if after is not None and after.low == "to" and following in ("have", "be"):
        return None
    if before is not None and (
        before.low
        in closed_class("determiner")
        - {"this", "that", "those", "all", "both", "some", "another", "many", "few", "several"}
        or before.low == "'s"
    ):
        return None
    if (
        before is not None
        and before.low in closed_class("preposition")
        and before.low not in ("on", "up", "down", "out", "in", "off")
    ):
        return None
    return "finite"


def _present_form(tokens: tuple[Token, ...], head: int, before: Token | None, names: set[str]) -> Form | None:
    after = tokens[head + 1] if head + 1 < len(tokens) else None
    if before is None or tokens[head].shape == "Xx":
        return None
    low = before.low
    if verb_readings().get(low, frozenset(("base",))) <= {"past", "ing"}:
        return None
    if low in closed_class("determiner") and low not in ("this", "that", "all", "both", "some", "many", "others"):
        return None
    if low in closed_class("preposition") or low in ("'s", "and", "or"):
        return None
    if tokens[head].low in _ALWAYS_VERBS:
        return "finite"
    opens = after is not None and (
        after.is_quote
        or after.low in closed_class("determiner") | closed_class("pronoun") | {"that", ":", "to", "whether", ".", ","}
        or after.shape in ("Xx", "XX", "9")
        or is_number(after)
    )
    if (
        after is not None
        and ("speak", after.low) in phrasals()
        and tokens[head].low in ("speaks", "speak", "talks", "talk")
    ):
        return "finite"
    if "base" in names and "s" not in names:
        plural = low in _PLURAL_ONLY or (low.endswith("s") and not low.endswith("ss") and before.shape == "x")
        return "finite" if plural and opens else None
    return "finite" if opens and not (before.shape == "x" and low.endswith("s")) else None
