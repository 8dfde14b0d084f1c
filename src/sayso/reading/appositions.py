"""Join a name and a describing phrase that stand side by side, and complements that belong to a phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sayso.reading.marks import NameMark
from sayso.records import Span

_COMPLEMENT = re.compile(r"\s+(?:of|for|at)\s+")
# What may stand between a role and its holder: ", ", or a complement of its own (" for operations, ").
_GAP = re.compile(r" (?:(?:of|for|in|at|to|on|there)(?: [^\s,.;:\"“”()]{1,20}){0,6})?,? ?|, ")
_BRACKETED = re.compile(r"[\"”’']?\s?\(([^()\n]{2,40})\)")
_END = re.compile(r"\s*(?:[,.;:!?)»”\"—–-]|$)|\s+(?:said|says|told|has|had|is|was|will|would|and)\b")
_VERBAL_END = re.compile(
    r"\s+(?:said|says|told|has|had|is|was|will|would|denied|called|declined|confirmed|warned|added)\b"
)


def join_appositions(text: str, names: Sequence[NameMark], phrases: Sequence[NameMark]) -> list[NameMark]:
    """Return all marks of a sentence, those in apposition joined into one mark with the name as its head."""
    begun = {name.span.start for name in names}
    names = [_with_bracket(text, name, begun) for name in names]
    names = _drop_bracketed(names)
    phrases = _with_complements(text, names, phrases)
    begins = {name.span.start: name for name in names}
    phrase_begins = {phrase.span.start: phrase for phrase in phrases}
    joined: list[NameMark] = []
    used: set[Span] = set()
    for phrase in phrases:
        name = _name_after(text, phrase, begins)
        if name is not None and name.span not in used:
            joined.append(NameMark(span=Span(phrase.span.start, name.span.end), kind=name.kind, head=name.head))
            used.update((phrase.span, name.span))
    for name in names:
        found = _phrase_after(text, name, phrase_begins)
        if found is not None and name.span not in used and found.span not in used:
            joined.append(replace(name, span=Span(name.span.start, found.span.end)))
            used.update((found.span, name.span))
    return joined + [mark for mark in (*names, *phrases) if mark.span not in used]


def _with_bracket(text: str, name: NameMark, begun: set[int]) -> NameMark:
    """Take in an acronym or a second name in brackets: "Highland Defence Front (HDF)"."""
    match = _BRACKETED.match(text, name.span.end)
    if match is None or name.kind in ("place", "government"):
        return name
    inner = match.group(1).strip("\"'“”‘’«» ")
    if not inner[:1].isupper() or len(inner.split()) > 4 or inner.isdigit():
        return name
    if len(inner.split()) > 1 and not begun & set(range(match.start(), match.end())):
        return name
    return replace(name, span=Span(name.span.start, match.end()))


def _drop_bracketed(names: Sequence[NameMark]) -> list[NameMark]:
    kept: list[NameMark] = []
    for name in names:
        last = kept[-1] if kept else None
        bracketed = last is not None and last.head is not None and name.span.start >= last.head.end
        if last is None or not bracketed or name.span.start >= last.span.end:
            kept.append(name)
    return kept


def _with_complements(text: str, names: Sequence[NameMark], phrases: Sequence[NameMark]) -> list[NameMark]:
    """Take in "of the Parents' Forum" after "the chairman"."""
    ends: dict[int, int] = {}
    for mark in (*phrases, *names):
        ends[mark.span.start] = max(mark.span.end, ends.get(mark.span.start, 0))
    taken = []
    for phrase in phrases:
        match = _COMPLEMENT.match(text, phrase.span.end)
        end = ends.get(match.end()) if match else None
        taken.append(replace(phrase, span=Span(phrase.span.start, end)) if end else phrase)
    return taken


def _name_after(text: str, phrase: NameMark, begins: dict[int, NameMark]) -> NameMark | None:
    """Return the name that "its spokesman, " introduces, where the kinds agree and the name ends the phrase."""
    gap = _GAP.match(text, phrase.span.end)
    name = begins.get(gap.end()) if gap else None
    if gap is None or name is None or not _agree(phrase, name):
        return None
    if "," in gap.group() and not _END.match(text, name.span.end):
        return None
    return name if phrase.kind == "person" or len(gap.group()) <= 2 else None


def _phrase_after(text: str, name: NameMark, begins: dict[int, NameMark]) -> NameMark | None:
    """Return the phrase after "Marta Hinestroza, " that describes her, where a stop closes it."""
    if text[name.span.end : name.span.end + 2] != ", ":
        return None
    phrase = begins.get(name.span.end + 2)
    if phrase is None or not _agree(phrase, name):
        return None
    if text[phrase.span.end : phrase.span.end + 1] not in ",.;:)" or _VERBAL_END.match(text, phrase.span.end):
        return None
    return phrase


def _agree(phrase: NameMark, name: NameMark) -> bool:
    if "person" in (phrase.kind, name.kind):
        return phrase.kind == name.kind
    if phrase.kind == "place":
        return False
    return name.kind not in ("government", "place")
