"""Noun phrases after a cue: who was told, and a source with its appositions and relative clauses."""

from __future__ import annotations

from sayso.reading.cueing.adjuncts import adjunct_end
from sayso.reading.cueing.subjects import in_relative
from sayso.reading.cueing.tokens import Tokens, closed_class, is_finite

_DASHES = frozenset(("-", "–", "—"))
_STOPS = frozenset((";", ":", "?", "!", ".", "…", "..."))
_LONGEST_SUBJECT = 60


def base_phrase(tokens: Tokens, i: int) -> int:
    """Return the end of the plain noun phrase that begins at `i` (an addressee: "reporters", "the BBC")."""
    if i >= len(tokens) or tokens[i].is_quote or tokens[i].shape == ".":
        return i
    if tokens[i].low in closed_class("pronoun"):
        return i + 1
    start = i
    named = False
    while i < len(tokens) and i - start < 12:
        token = tokens[i]
        low = token.low
        if token.shape in ("Xx", "XX"):
            named = True
            i += 1
            continue
        if token.is_quote or (token.shape == "." and low not in ("&",)):
            break
        if i > start and (
            low
            in closed_class("determiner")
            | closed_class("pronoun")
            | closed_class("subordinator")
            | closed_class("auxiliary")
            | closed_class("adverb")
            and not (
                tokens[i - 1].low in ("of", "'s", "and", "in", "for", "at", "to") and low in closed_class("determiner")
            )
        ):
            break
        if low in ("of", "'s", "for", "&") or (low in ("at", "in") and i > start):
            if i + 1 < len(tokens) and low in ("in", "at") and tokens[i + 1].low in closed_class("time"):
                break
            i += 1
            continue
        if low == "and" and i + 1 < len(tokens) and not _finite_soon(tokens, i + 1):
            i += 1
            continue
        if low in closed_class("preposition") or low == "and" or (i > start and is_finite(tokens, i)):
            break
        if (
            named
            and tokens[i - 1].shape in ("Xx", "XX")
            and token.shape == "x"
            and low.endswith("s")
            and i - start >= 1
            and tokens[start].shape != "x"
        ):
            break
        i += 1
    while i > start and tokens[i - 1].low in ("of", "'s", "for", "at", "in", "and"):
        i -= 1
    return i


def _finite_soon(tokens: Tokens, i: int) -> bool:
    return any(is_finite(tokens, k) for k in range(i, min(len(tokens), i + 5)))


def phrase_after(tokens: Tokens, i: int, end: int) -> int:
    """Return the end of the noun phrase with appositions and relative clauses that begins at `i`."""
    start = i
    relative = False
    while i < end and i - start < _LONGEST_SUBJECT:
        token = tokens[i]
        low = token.low
        if low in _STOPS or (low in _DASHES and i > start):
            break
        if token.is_quote and i > start and tokens[i - 1].low in (",", ":"):
            break
        if low == ",":
            if not _apposition_follows(tokens, i + 1, end):
                break
            relative = tokens[i + 1].low in closed_class("relative")
            i += 2
            continue
        if low in ("who", "which", "whose", "whom") or (low == "that" and i > start):
            relative = True
            i += 1
            continue
        if (
            low
            in (
                "as",
                "when",
                "while",
                "because",
                "after",
                "before",
                "if",
                "although",
                "though",
                "but",
                "adding",
                "citing",
            )
            and i > start
            and not relative
        ):
            break
        if (
            i > start
            and not relative
            and (
                low in closed_class("preposition") or low in ("late", "last", "early", "earlier", "yesterday", "today")
            )
        ):
            stop = adjunct_end(tokens, i, end)
            if (
                stop > i
                and low not in ("of",)
                and not (low in ("with", "for", "from", "at") and tokens[i + 1].shape != "x")
            ):
                break
        if low == "and" and any(is_finite(tokens, k) for k in range(i + 1, min(end, i + 8))) and not relative:
            break
        if not relative and i > start and is_finite(tokens, i):
            break
        i += 1
    while i > start and tokens[i - 1].low in (",", "and", *_DASHES):
        i -= 1
    return i


def _apposition_follows(tokens: Tokens, i: int, end: int) -> bool:
    if i >= end:
        return False
    token = tokens[i]
    if (
        token.low in closed_class("relative") - {"where", "that"}
        or (token.shape == "9" and (i + 1 >= end or tokens[i + 1].shape == "."))
        or token.low == "aged"
    ):
        return True
    if token.is_quote or token.low in (
        "and",
        "but",
        "as",
        "in",
        "on",
        "at",
        "while",
        "when",
        "after",
        "it",
        "he",
        "she",
        "they",
        "i",
        "we",
        "with",
    ):
        return False
    if (token.low.endswith("ing") and token.shape == "x") or token.low in closed_class("adverb"):
        return False
    stop = i
    while stop < end and tokens[stop].low not in (",", ";", ":", *_DASHES) and not tokens[stop].is_quote:
        if is_finite(tokens, stop) and not in_relative(tokens, i, stop):
            return False
        stop += 1
    return (
        token.low in closed_class("determiner") | closed_class("title") | {"of", "head", "one", "co", "former", "then"}
        or token.shape in ("Xx", "XX")
        or token.shape == "x"
    )
