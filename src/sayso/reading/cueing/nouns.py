"""Cue nouns: "a denial by X that P", "X's claim that P", "a threat from X to do P", "reports that P"."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from sayso.lexicons.lists import read_rows
from sayso.reading.cueing.roles import Found, content_end, trim_end
from sayso.reading.cueing.subjects import main_subject, subject_before
from sayso.reading.cueing.tokens import Range, Tokens, closed_class, is_finite
from sayso.records import Stance

# Nouns that, in the plural and with "that", report what nobody in particular says.
_REPORTS = frozenset("reports rumours rumors claims allegations accounts suggestions".split())
_TO = frozenset(("threatens", "plans", "demands"))
_OF = frozenset("denial denials claim claims allegation allegations accusation accusations admission".split())
_MAKING = frozenset("issued issues made makes repeated repeats renewed released voiced".split())
_POSSESSIVES = frozenset(("his", "her", "their", "its"))
_LONGEST_AGENT = 14


@lru_cache(maxsize=1)
def cue_nouns() -> dict[str, Stance]:
    """Return the nouns that report what somebody said, with the stance of one who does."""
    return {noun: cast(Stance, stance) for noun, stance in read_rows("cue_nouns.tsv", 2)}


def read_noun(tokens: Tokens, i: int) -> Found | None:
    """Return the cue that the noun at `i` is, if what it reports follows it and its source stands by."""
    noun = tokens[i].low
    stance = cue_nouns()[noun]
    source, end = _agent(tokens, i + 1)
    if source is None:
        source, end = _possessor(tokens, i) or _maker(tokens, i), i + 1
    start = _content_start(tokens, end, noun, stance)
    if start is None:
        return None
    if source is None and noun in _REPORTS and tokens[start - 1].low == "that":
        source = (i, i + 1)
    if source is None or source[1] <= source[0]:
        return None
    content = (start, _content_end(tokens, start))
    return Found(((i, i + 1),), source, (content,), stance) if content[1] > content[0] else None


def _content_end(tokens: Tokens, start: int) -> int:
    """Return where what a noun reports ends: at a comma at the latest, since its sentence goes on."""
    end = content_end(tokens, start)
    return next((k for k in range(start + 1, end) if tokens[k].low == "," or _starts_main(tokens, k)), end)


def _starts_main(tokens: Tokens, k: int) -> bool:
    """Tell the verb of the sentence from that of the claim: "the claim that nobody died was denied"."""
    return is_finite(tokens, k) and is_finite(tokens, k - 1) and tokens[k - 1].low not in closed_class("auxiliary")


def _content_start(tokens: Tokens, end: int, noun: str, stance: Stance) -> int | None:
    if end + 1 >= len(tokens):
        return None
    low = tokens[end].low
    if low == "that" and not is_finite(tokens, end + 1):
        return end + 1
    if low == "of" and noun in _OF:
        return end + 1
    if low == ":" and tokens[end + 1].is_quote:
        return end + 1
    return end if low == "to" and stance in _TO else None


def _agent(tokens: Tokens, end: int) -> tuple[Range | None, int]:
    """Return the X of "by X" or "from X" and where what is reported begins."""
    if end >= len(tokens) or tokens[end].low not in ("by", "from"):
        return None, end
    stop = end + 1
    while stop < len(tokens) and stop - end < _LONGEST_AGENT:
        if tokens[stop].low in ("that", "of", "to", ".", ";", ":") and not _within_name(tokens, stop):
            break
        stop += 1
    return (end + 1, trim_end(tokens, end + 1, stop)), stop


def _within_name(tokens: Tokens, i: int) -> bool:
    """Tell the "of" in "Ministry of Health" from that in "a denial by the army of any fire"."""
    return tokens[i].low == "of" and tokens[i - 1].shape != "x" and i + 1 < len(tokens) and tokens[i + 1].shape != "x"


def _possessor(tokens: Tokens, i: int) -> Range | None:
    """Return the X of "X's claim" or "his claim"."""
    if i >= 1 and tokens[i - 1].low in _POSSESSIVES:
        return (i - 1, i)
    if i < 2 or tokens[i - 1].low != "'s":
        return None
    k = i - 1
    while k > 0 and _in_possessor(tokens, k - 1):
        k -= 1
        if tokens[k].low in closed_class("determiner"):
            break
    return (k, i - 1)


def _in_possessor(tokens: Tokens, k: int) -> bool:
    token = tokens[k]
    if token.shape in ("Xx", "XX") or token.low in closed_class("determiner") | {"of"}:
        return True
    linking = closed_class("preposition") | closed_class("subordinator") | closed_class("conjunction")
    return token.shape == "x" and token.low not in linking and not is_finite(tokens, k)


def _maker(tokens: Tokens, i: int) -> Range | None:
    """Return the X of "X issued a denial" or "X did so, with the warning"."""
    for k in range(i - 1, max(-1, i - 5), -1):
        low = tokens[k].low
        if low in _MAKING:
            start = k - 1 if k and tokens[k - 1].low in ("has", "had", "have") else k
            return subject_before(tokens, start, 0)
        if low == "with":
            return main_subject(tokens, k)
        if tokens[k].shape != "x" or low in closed_class("preposition"):
            return None
    return None
