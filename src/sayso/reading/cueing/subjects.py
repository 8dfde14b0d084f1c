"""The noun phrase that is a verb's subject, however far before it."""

from __future__ import annotations

from sayso.reading.cueing.adjuncts import adjunct_start
from sayso.reading.cueing.clauses import segment_start, tidy
from sayso.reading.cueing.tokens import LONGEST_SUBJECT, Range, Tokens, closed_class, is_finite, verb_readings
from sayso.reading.cueing.voices import is_number

_DASHES = frozenset(("-", "–", "—"))
_LONGEST_NAME = 8
_PLACES = frozenset(("here", "there"))  # they end the phrase: "people living there said"
_GOVERNING = frozenset("of in at by from with for on".split())


def subject_before(tokens: Tokens, end: int, floor: int) -> Range | None:
    """Return the noun phrase that ends before `end` (the verb group's start) and begins no earlier than `floor`."""
    floor = max(floor, end - LONGEST_SUBJECT)
    last = _skip_back(tokens, end, floor)
    if last > floor and tokens[last - 1].low in _GOVERNING:
        last = end  # "a brief filed in May": what looked like an adjunct belongs to the phrase
    if last <= floor or tokens[last - 1].low in ("and", "but", "or", "nor", "then"):
        return None
    if tokens[last - 1].low == "," and last < end and tokens[last].low == "then":
        return None
    if tokens[last - 1].low in closed_class("subject") and tokens[last - 1].low not in ("it",):
        return (last - 1, last)
    if tokens[last - 1].low == "it" and not _is_object(tokens, last - 1, floor):
        return (last - 1, last)
    if tokens[last - 1].low in ("who", "which"):
        return _antecedent(tokens, last - 1, floor)
    if tokens[last - 1].low in (",", ")") or tokens[last - 1].low in _DASHES:
        return _closed_subject(tokens, last, floor)
    start = segment_start(tokens, last, floor)
    found = tidy(tokens, start, last)
    return (_after_bare_relative(tokens, *found), last) if found else None


def _is_object(tokens: Tokens, i: int, floor: int) -> bool:
    """Tell "the firm that made it said" from "by Friday it said"."""
    return i > floor and (tokens[i - 1].low in closed_class("preposition") or tokens[i - 1].low in verb_readings())


def _after_bare_relative(tokens: Tokens, start: int, end: int) -> int:
    """Return the start of Y in "the figure Y said": two noun phrases that nothing joins."""
    for k in range(start + 1, end):
        low = tokens[k].low
        before = tokens[k - 1].low
        if low in closed_class("relative") or low.endswith(("ed", "ing")) or low in verb_readings():
            return start
        opens = low in ("the", "a", "an", "his", "her", "its", "their") and tokens[k - 1].shape == "x"
        if opens and before not in closed_class("preposition") | closed_class("conjunction") | closed_class(
            "determiner"
        ):
            return k
    return start


def _skip_back(tokens: Tokens, end: int, floor: int) -> int:
    """Return the end of the subject: adverbs and time adjuncts between it and the verb are passed over."""
    i = end
    while i > floor:
        low = tokens[i - 1].low
        if low in closed_class("adverb") - _PLACES or (
            low.endswith("ly")
            and len(low) > 4
            and i - 1 > floor
            and tokens[i - 1].shape == "x"
            and low not in ("family", "assembly", "ally", "daily", "weekly")
        ):
            i -= 2 if i - 2 > floor and tokens[i - 2].low == "at" else 1  # "at first", "at once"
            continue
        start = adjunct_start(tokens, i, floor)
        if start is None:
            break
        i = start
    return i


def _antecedent(tokens: Tokens, relative: int, floor: int) -> Range | None:
    end = relative
    if end > floor and tokens[end - 1].low == ",":
        end -= 1
    if end <= floor:
        return None
    start = segment_start(tokens, end, floor)
    found = tidy(tokens, start, end)
    if found is None:
        return None
    return tidy(tokens, _last_phrase(tokens, found[0], end), end)


def _last_phrase(tokens: Tokens, start: int, end: int) -> int:
    """Return where the last plain noun phrase of `[start, end)` begins."""
    i = end
    while i > start:
        low = tokens[i - 1].low
        if low in closed_class("determiner"):
            if i - 2 >= start and tokens[i - 2].low == "of":
                i -= 2
                continue
            return i - 1
        joins = low in ("of", "'s", "for", "and") and i < end and tokens[i].shape in ("Xx", "XX")
        if not joins and (
            low in closed_class("preposition") | closed_class("subordinator") or is_finite(tokens, i - 1)
        ):
            return i
        i -= 1
    return start


def _closed_subject(tokens: Tokens, end: int, floor: int) -> Range | None:
    """Return the subject before an apposition or relative clause that a comma, dash or bracket closes at `end`."""
    closer = tokens[end - 1].low
    opener = {")": "("}.get(closer, closer)
    i = end - 1
    while i > floor and tokens[i - 1].low != opener and tokens[i - 1].low not in (";", ":"):
        i -= 1
    if i <= floor or tokens[i - 1].low != opener:
        return tidy(tokens, floor, end - 1)
    inner = i
    if tokens[inner].low in ("and", "but") and closer == "," and tokens[inner + 1].low not in ("who", "whose"):
        return None
    head_end = inner - 1
    adjunct = closer == "," and _is_adjunct(tokens, inner)
    if head_end <= floor:
        return tidy(tokens, inner, end - 1)
    if tokens[head_end - 1].is_quote:
        return tidy(tokens, inner, end - 1)
    start = segment_start(tokens, head_end, floor)
    if _continues_apposition(tokens, start) and start - 1 > floor and tokens[start - 1].low == ",":
        start = segment_start(tokens, start - 1, floor)
    start = _named_before(tokens, start, floor)
    head = tidy(tokens, start, head_end)
    if head is None:
        return tidy(tokens, inner, end - 1)
    if any(is_finite(tokens, k) and not in_relative(tokens, head[0], k) for k in range(*head)):
        return None
    if adjunct or closer == ")":
        return (head[0], end - (1 if closer == "," else 0)) if closer == ")" else head
    return (head[0], end - 1 if closer == "," else end)


def _named_before(tokens: Tokens, start: int, floor: int) -> int:
    """Return the start of the name that the apposition at `start` explains: "Ana Ruiz, the mayor, who ...,"."""
    if start - 2 < floor or tokens[start - 1].low != "," or tokens[start].low not in closed_class("determiner"):
        return start
    name = segment_start(tokens, start - 1, floor)
    words = tokens[name : start - 1]
    short = 0 < len(words) <= _LONGEST_NAME and words[0].shape in ("Xx", "XX") and words[-1].shape in ("Xx", "XX")
    led = bool(words) and words[0].low in closed_class("preposition") | closed_class("time") | closed_class("adverb")
    return name if short and not led and not any(is_finite(tokens, k) for k in range(name, start - 1)) else start


def _is_adjunct(tokens: Tokens, start: int) -> bool:
    """Tell an adjunct between commas ("citing two officials", "in a statement") from an apposition."""
    first = tokens[start]
    if first.low.endswith("ing") and first.shape == "x":
        return True
    if first.low in closed_class("preposition") and first.low not in ("of",):
        return True
    return first.low in closed_class("adverb") | {"asked", "when", "if", "as", "while", "reached", "contacted"}


def _continues_apposition(tokens: Tokens, start: int) -> bool:
    """Tell whether a segment cannot be a subject by itself: an age, "of" a place, a relative clause."""
    first = tokens[start].low
    return is_number(tokens[start]) or first in ("of", "from", "in", "who", "whose", "which", "aged", "a", "an")


def in_relative(tokens: Tokens, start: int, i: int) -> bool:
    return any(tokens[k].low in closed_class("relative") for k in range(start, i))


def main_subject(tokens: Tokens, end: int) -> Range | None:
    """Return the subject of the first clause before `end` that has one."""
    for k in range(end):
        if is_finite(tokens, k) and not _after_relative(tokens, k):
            source = subject_before(tokens, k, 0)
            if source and tokens[source[0]].low not in closed_class("preposition"):
                return source
    return None


def _after_relative(tokens: Tokens, k: int) -> bool:
    return any(tokens[m].low in closed_class("relative") for m in range(max(0, k - 3), k))
