"""Noun phrases after a cue: who was told, and a source with its appositions and relative clauses."""

from __future__ import annotations

from sayso.reading.cueing.adjuncts import adjunct_end
from sayso.reading.cueing.subjects import in_relative
from sayso.reading.cueing.tokens import LONGEST_SUBJECT, STOPS, Tokens, closed_class, is_finite

_DASHES = frozenset(("-", "–", "—"))
_LINKS = frozenset(("of", "'s", "for", "at", "in", "and", "to"))
_JOINS = frozenset(("of", "'s", "for", "&"))
_BREAKS = frozenset("as when while because after before if although though but adding citing".split())
_TIMES = frozenset("late last early earlier yesterday today".split())
_NO_APPOSITION = frozenset("that and but as in on at while when after it he she they i we with".split())
_LONGEST_ADDRESSEE = 12


def base_phrase(tokens: Tokens, i: int) -> int:
    """Return the end of the plain noun phrase that begins at `i` (an addressee: "reporters", "the BBC")."""
    if i >= len(tokens) or tokens[i].is_quote or tokens[i].shape == ".":
        return i
    if tokens[i].low in closed_class("pronoun"):
        return i + 1
    start = i
    while i < min(len(tokens), start + _LONGEST_ADDRESSEE) and _belongs(tokens, start, i):
        i += 1
    while i > start and tokens[i - 1].low in _LINKS - {"to"}:
        i -= 1
    return i


def _belongs(tokens: Tokens, start: int, i: int) -> bool:
    """Tell whether the word at `i` still belongs to the plain noun phrase that begins at `start`."""
    token = tokens[i]
    low = token.low
    if token.shape in ("Xx", "XX"):
        return True
    if token.is_quote or (token.shape == "." and low != "&"):
        return False
    if i > start and _opens_another(tokens, i):
        return False
    if low in _JOINS:
        return True
    if low in ("at", "in"):
        return i > start and not (i + 1 < len(tokens) and tokens[i + 1].low in closed_class("time"))
    if low == "and":
        return i + 1 < len(tokens) and not any(is_finite(tokens, k) for k in range(i + 1, min(len(tokens), i + 6)))
    if low in closed_class("preposition") or (i > start and is_finite(tokens, i)):
        return False
    # "told Reuters forces had": after a name a plural noun begins the clause.
    return not (low.endswith("s") and i > start and tokens[i - 1].shape in ("Xx", "XX") and tokens[start].shape != "x")


def _opens_another(tokens: Tokens, i: int) -> bool:
    low = tokens[i].low
    if low == "'s":
        return tokens[i - 1].low in closed_class("pronoun")
    if low in closed_class("determiner"):
        return tokens[i - 1].low not in _LINKS
    return any(low in closed_class(name) for name in ("pronoun", "subordinator", "auxiliary", "adverb"))


def phrase_after(tokens: Tokens, i: int, end: int) -> int:
    """Return the end of the noun phrase with appositions and relative clauses that begins at `i`."""
    start = i
    relative = False
    end = min(end, start + LONGEST_SUBJECT)
    while i < end:
        low = tokens[i].low
        if low == ",":
            if not _apposition_follows(tokens, i + 1, end):
                break
            relative = tokens[i + 1].low in closed_class("relative")
            i += 2
            continue
        if i > start and low in ("who", "which", "whose", "whom", "that"):
            relative = True
        elif _ends_phrase(tokens, start, i, end) or (not relative and i > start and _ends_main(tokens, i, end)):
            break
        i += 1
    while i > start and tokens[i - 1].low in (",", "and", *_DASHES):
        i -= 1
    return i


def _ends_phrase(tokens: Tokens, start: int, i: int, end: int) -> bool:
    """Tell whether a phrase ends before `i` whatever it holds: at a stop, a dash or a quotation of its own."""
    low = tokens[i].low
    if low in STOPS or (low in _DASHES and i > start):
        return True
    return tokens[i].is_quote and i > start and tokens[i - 1].low in (",", ":") and i < end


def _ends_main(tokens: Tokens, i: int, end: int) -> bool:
    """Tell whether a phrase without a relative clause ends before `i`: at a verb, a subordinator or an adjunct."""
    low = tokens[i].low
    if low in _BREAKS or is_finite(tokens, i):
        return True
    if low == "and":
        return any(is_finite(tokens, k) for k in range(i + 1, min(end, i + 8)))
    if low not in closed_class("preposition") and low not in _TIMES:
        return False
    stays = low == "of" or (low in ("with", "for", "from", "at") and i + 1 < end and tokens[i + 1].shape != "x")
    return not stays and adjunct_end(tokens, i, end) > i


def _apposition_follows(tokens: Tokens, i: int, end: int) -> bool:
    if i >= end:
        return False
    token = tokens[i]
    if token.low in closed_class("relative") - {"where", "that"} or token.low == "aged":
        return True
    if token.shape == "9":
        return i + 1 >= end or tokens[i + 1].shape == "."
    if token.is_quote or token.shape == "." or token.low in _NO_APPOSITION or token.low in closed_class("adverb"):
        return False
    if token.low.endswith("ing") and token.shape == "x":
        return False
    stop = i
    while stop < end and tokens[stop].low not in (",", ";", ":", *_DASHES) and not tokens[stop].is_quote:
        if is_finite(tokens, stop) and not in_relative(tokens, i, stop):
            return False
        stop += 1
    return True
