"""Where a clause begins before its verb, and what of it is a noun phrase."""

from __future__ import annotations

from sayso.reading.cueing.tokens import LONGEST_SUBJECT, STOPS, Range, Tokens, closed_class, is_finite, verb_readings

_DASHES = frozenset(("-", "–", "—"))
_PERIODS = frozenset("day morning afternoon evening night week month year time".split())
_AMOUNTS = frozenset("least most about over under between up around like of among with".split())
_OPENING_TIMES = frozenset("last late early earlier hours days within this next".split())


def segment_start(tokens: Tokens, end: int, floor: int) -> int:
    """Return where the clause that ends at `end` begins: after a mark, a subordinator, or "and" between clauses."""
    i = end
    while i > floor:
        token = tokens[i - 1]
        if token.low == "," or token.low in STOPS or (token.is_quote and not _inside_name(tokens, i - 1)):
            if token.low == "," and _is_number_comma(tokens, i - 1):
                i -= 1
                continue
            return i
        if token.low in _DASHES and i - 2 >= floor:
            return i
        if token.low in (
            "that",
            "if",
            "whether",
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "but",
            "how",
        ) or (
            token.low in ("when", "as", "until", "unless", "after", "before", "since")
            and _clause_follows(tokens, i, end)
        ):
            if token.low == "that" and not _is_complementiser(tokens, i - 1):
                i -= 1
                continue
            return i
        if token.low in ("and", "or") and any(is_finite(tokens, k) for k in range(max(floor, i - 12), i - 1)):
            return i
        i -= 1
    return floor


def _clause_follows(tokens: Tokens, i: int, end: int) -> bool:
    return any(is_finite(tokens, k) for k in range(i, min(end, i + 10))) or end - i < 6


def _is_complementiser(tokens: Tokens, i: int) -> bool:
    """Tell "said that troops" from "that person said" and "the report that"."""
    if i == 0:
        return False
    before = tokens[i - 1].low
    if tokens[i - 1].is_quote or (i + 1 < len(tokens) and tokens[i + 1].low in _PERIODS):
        return False
    return before in verb_readings() or (
        before not in closed_class("preposition") and before not in (",", "and", "but")
    )


def _inside_name(tokens: Tokens, i: int) -> bool:
    """Tell whether a folded quotation is part of a name: short, and a determiner or a noun stands before it."""
    return i > 0 and tokens[i].span.end - tokens[i].span.start < 30 and tokens[i - 1].low in closed_class("determiner")


def _is_number_comma(tokens: Tokens, i: int) -> bool:
    return 0 < i < len(tokens) - 1 and tokens[i - 1].low in closed_class("time") and tokens[i + 1].shape == "9"


def tidy(tokens: Tokens, start: int, end: int) -> Range | None:
    """Return the phrase without what only leads up to it, or None where it cannot be a noun phrase."""
    openers = closed_class("opener") | {",", ")", "(", "that", "•", "*", "_"} | _DASHES
    while start < end and (
        tokens[start].low in openers
        and not (
            tokens[start].low == "that"
            and start + 1 < end
            and tokens[start + 1].shape == "x"
            and not is_finite(tokens, start + 1)
            and end - start == 2
        )
    ):
        start += 1
    while end > start and tokens[end - 1].low in (",", *_DASHES):
        end -= 1
    if start < end:
        start = _strip_time(tokens, start, end)
    if start >= end or end - start > LONGEST_SUBJECT:
        return None
    first = tokens[start]
    if first.shape == "." or first.low in ("to", "not", "by", "with", "as", "than", "without") or first.is_quote:
        return None
    if first.low in closed_class("preposition") and first.low not in ("like",) and first.shape == "x":
        return None
    return (start, end)


def _strip_time(tokens: Tokens, start: int, end: int) -> int:
    """Return the start after a leading "On Sunday", "This week" or "In a letter to staff" that no comma closes."""
    i = start
    if tokens[i].low in closed_class("preposition") or tokens[i].low in _OPENING_TIMES:
        for k in range(i + 1, min(end, i + 7)):
            if tokens[k].low in closed_class("time") and k + 1 < end and tokens[k + 1].low != "'s":
                k += 1
                while k < end - 1 and (tokens[k].shape == "9" or tokens[k].low in closed_class("time")):
                    k += 1
                return k
    if tokens[i].low in closed_class("preposition") and tokens[i].shape == "Xx":
        return _strip_place(tokens, start, end)
    while i < end - 1 and tokens[i].low in closed_class("adverb") and tokens[i + 1].low != "'s":
        i += 1
    return i


def _strip_place(tokens: Tokens, start: int, end: int) -> int:
    """Return where a second noun phrase begins after "In Germany" or "In a letter to staff", `start` if none does."""
    if tokens[start].low in _AMOUNTS or (start + 1 < end and tokens[start + 1].low in _AMOUNTS):
        return start
    opens = closed_class("determiner") | closed_class("subject")
    held = closed_class("preposition") | closed_class("conjunction") | closed_class("determiner") | {"'s", ","}
    for k in range(start + 2, end):
        before = tokens[k - 1]
        if before.low in held or before.low.endswith("ly"):
            continue
        if tokens[k].low in closed_class("relative") | {"and"}:
            return start
        named = before.shape in ("Xx", "XX") and tokens[k].shape == "x" and tokens[k].low not in held
        follows = before.shape == "x" and tokens[k].shape in ("Xx", "XX")
        if tokens[k].low in opens or named or follows:
            return k
    return start
