"""What a cue's roles look like in tokens before they become spans, and the content on either side of a cue."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.reading.cueing.adjuncts import skip_adjuncts
from sayso.reading.cueing.objects import base_phrase
from sayso.reading.cueing.tokens import Range, Tokens, closed_class, is_finite, verb_readings
from sayso.records import Stance

_WH = frozenset("whether if how why what who when where".split())
_ENDS = frozenset((".", "!", "?", "…", ",", "-", "–", "—"))
_DASHES = frozenset(("-", "–", "—"))
_NEVER_ADDRESSED = frozenset("that whether if how why what when where to of as on in at by from about a".split())


@dataclass(frozen=True, slots=True)
class Found:
    """A cue with its roles as ranges of tokens; `right` where the content follows the cue."""

    cue: tuple[Range, ...]
    source: Range | None
    content: tuple[Range, ...]
    stance: Stance = "asserts"
    hearing: Range | None = None
    right: bool = True

    @property
    def start(self) -> int:
        """The first token of source and cue."""
        starts = [start for start, _ in self.cue]
        return min([*starts, self.source[0]]) if self.source else min(starts)


@dataclass(frozen=True, slots=True)
class Ahead:
    """Where content begins after a cue, how sure that is, and who was told."""

    start: int | None
    explicit: bool = False
    told: Range | None = None
    after: int = 0


def look_ahead(tokens: Tokens, i: int, frames: str, *, lemma: str = "") -> Ahead:
    """Return where the content after a cue that ends at `i` begins, as the cue's frames allow."""
    end = len(tokens)
    told, i = _addressee(tokens, i, frames, lemma)
    j = skip_adjuncts(tokens, i, end)
    if told is None and "a" in frames and j > i:
        told, j = _addressee(tokens, j, frames, lemma)
    if j >= end:
        return Ahead(None, told=told, after=j)
    low = tokens[j].low
    stands = low == "that" and j + 1 < end and tokens[j + 1].low in closed_class("finite") | {"'s"}
    if low == "that" and j + 1 < end and (not stands or set(frames) & set("ct")):
        return Ahead(j + (not stands), True, told, j)
    if low in _WH and set(frames) & set("cta"):
        return Ahead(j, True, told, j)
    if low == ":" and j + 1 < end:
        return Ahead(j + 1, True, told, j)
    if low in (",", "–", "—") and j + 1 < end and tokens[j + 1].is_quote:
        return Ahead(j + 1, True, told, j)
    if tokens[j].is_quote and (set(frames) & set("cqna") or tokens[j - 1].low in (",", ":")):
        return Ahead(j, True, told, j)
    hidden = None if low == "to" and set(frames) & set("io") else _hidden_that(tokens, j, end)
    if hidden:
        return Ahead(hidden, True, told, j)
    if low in _ENDS or (low == "to" and "i" not in frames and "o" not in frames):
        return Ahead(None, told=told, after=j)
    start = _plain_start(tokens, j, end, frames)
    return Ahead(start if start is not None and start < end else None, False, told, j)


def _addressee(tokens: Tokens, i: int, frames: str, lemma: str) -> tuple[Range | None, int]:
    j = i
    while j < len(tokens) and tokens[j].low in ("also", "only", "later", "earlier", "then", "again"):
        j += 1
    if j < len(tokens) and tokens[j].low == "to" and lemma not in ("threaten", "promise", "ask", "beg"):
        if j + 1 < len(tokens) and "base" not in verb_readings().get(tokens[j + 1].low, frozenset()):
            stop = base_phrase(tokens, j + 1)
            if stop > j + 1:
                return (j + 1, stop), stop
        return None, i
    if "a" in frames and j < len(tokens) and tokens[j].low not in _NEVER_ADDRESSED - {"a"}:
        stop = base_phrase(tokens, j)
        if stop > j and (
            stop >= len(tokens)
            or not is_finite(tokens, stop)
            or lemma in ("tell", "inform", "assure", "notify", "remind", "reassure")
        ):
            return (j, stop), stop
    return None, i


def _hidden_that(tokens: Tokens, j: int, end: int) -> int | None:
    """Return the place after a "that" which adjuncts hold off: "told them by telephone two days later that"."""
    if tokens[j].low not in closed_class("preposition") | {"this", ","}:
        return None
    for k in range(j + 1, min(end - 1, j + 18)):
        if tokens[k].low == "that" and (tokens[k - 1].low == "," or tokens[j].low != ","):
            return None if is_finite(tokens, k + 1) else k + 1
        if tokens[k].low == ":" and tokens[k + 1].is_quote:
            return k + 1
        if tokens[k].is_quote or tokens[k].low in (";", ":", "."):
            return None
        if is_finite(tokens, k) and tokens[j].low != ",":
            return None
    return None


def _plain_start(tokens: Tokens, j: int, end: int, frames: str) -> int | None:
    low = tokens[j].low
    if low == "to":
        return j if "i" in frames or "o" in frames else None
    if low in closed_class("preposition") and tokens[j].shape == "x":
        return _after_preposition(tokens, j, end, frames)
    if low in closed_class("subordinator") or low in closed_class("conjunction") or low.endswith("ly"):
        return None
    if "o" in frames and not _governs(tokens, j, end):
        return None
    if "c" in frames and _clause_within(tokens, j, end):
        return j
    if "n" in frames or "o" in frames or ("k" in frames and _gives_name(tokens, j, end)):
        return j
    return None


def _after_preposition(tokens: Tokens, j: int, end: int, frames: str) -> int | None:
    """Return where content begins that a preposition leads: "accused them of", "expressed doubt about"."""
    low = tokens[j].low
    if low in ("of", "for") and "o" in frames:
        return j + 1
    if "p" in frames:
        return j if low == "about" else j + 1
    if low in ("about", "against", "on") and "a" in frames:
        return j if low == "about" else None
    if "c" not in frames or not _clause_within(tokens, j, end):
        return None
    return j if low not in ("on", "as", "because") else None


def _governs(tokens: Tokens, j: int, end: int) -> bool:
    """Tell whether "to", "of" or "for" follows an object soon: "urged both sides to", "accused them of"."""
    near = [t.low for t in tokens[j : min(end, j + 14)]]
    if "not" in near and ("named" in near or "identified" in near):
        return False
    return any(low in ("to", "of", "for") for low in near)


def _gives_name(tokens: Tokens, j: int, end: int) -> bool:
    """Tell "called it a lie" and "called the report “absurd”" from "called a meeting"."""
    near = tokens[j + 1 : min(end, j + 12)]
    return any(t.is_quote for t in near) or (
        tokens[j].low in closed_class("pronoun") | {"that", "this"} and len(near) > 0
    )


def _clause_within(tokens: Tokens, j: int, end: int) -> bool:
    return any(is_finite(tokens, k) or tokens[k].is_quote for k in range(j + 1, min(end, j + 30)))


def content_end(tokens: Tokens, start: int) -> int:
    """Return where content that begins at `start` ends by itself: at a semicolon, a stop, or its own quotation."""
    end = len(tokens)
    if tokens[start].is_quote and _closes_itself(tokens, start):
        return start + 1
    for k in range(start, end):
        if tokens[k].low == ";":
            end = k
            break
        if tokens[k].low == "," and k > start and _trails(tokens, k + 1):
            end = k
            break
        if tokens[k].is_quote and k > start and _closes_itself(tokens, k) and tokens[k - 1].low == ":":
            return k + 1
    return trim_end(tokens, start, end)


def _trails(tokens: Tokens, k: int) -> bool:
    """Tell whether what follows a comma is the reporter's: "despite", "although", "a day after"."""
    lows = [t.low for t in tokens[k : k + 4]]
    if not lows:
        return False
    if lows[0] in ("despite", "though", "although", "whereas") or lows[:3] == ["in", "spite", "of"]:
        return True
    return any(low in closed_class("time") for low in lows[:3]) and bool({"after", "before"} & set(lows[1:]))


def _closes_itself(tokens: Tokens, k: int) -> bool:
    """Tell whether a quotation ends its clause: nothing but a stop, a comma or a new sentence comes after it."""
    if k + 1 >= len(tokens):
        return True
    following = tokens[k + 1].low
    return following in _ENDS or following in (";", "(", "according") or tokens[k + 1].is_quote


def trim_end(tokens: Tokens, start: int, end: int) -> int:
    """Return `end` without stops, commas and dashes before it."""
    while end > start and tokens[end - 1].low in _ENDS:
        end -= 1
    return end


def content_before(tokens: Tokens, end: int, floor: int) -> Range | None:
    """Return the content that ends before `end` (the source or cue that follows it)."""
    stop = end
    while stop > floor and tokens[stop - 1].low in (",", *_DASHES):
        stop -= 1
    if stop <= floor:
        return None
    start = floor
    for k in range(stop - 1, floor - 1, -1):
        if tokens[k].low in (";", ".") or (tokens[k].low == ":" and tokens[stop - 1].is_quote and k < stop - 1):
            start = k + 1
            break
    while start < stop and (tokens[start].low in closed_class("opener") | {",", "•", "*", ")"} | _DASHES):
        start += 1
    return (start, stop) if start < stop else None


def is_clause(tokens: Tokens, content: Range) -> bool:
    """Tell whether a range can be what somebody said: a quotation or a clause that does not hang on another."""
    start, end = content
    if tokens[end - 1].is_quote or tokens[start].is_quote:
        return True
    first = tokens[start].low
    if first in (
        "whether",
        "how",
        "why",
        "when",
        "while",
        "if",
        "as",
        "after",
        "before",
        "although",
        "though",
        "because",
        "since",
        "asked",
        "speaking",
    ):
        return any(
            tokens[k].low == "," and any(is_finite(tokens, m) for m in range(k + 1, end)) for k in range(start, end)
        )
    return any(is_finite(tokens, k) for k in range(start, end))
