"""The types of sources, those of pronouns and short names from the fuller mention before them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.reading.drafts import Draft
from sayso.reading.sources import classify_source
from sayso.records import SourceType

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_PERSON = frozenset(("he", "she", "him", "her", "his", "who"))


def type_sources(text: str, drafts: Sequence[Draft], parents: Sequence[int | None]) -> list[SourceType]:
    """Return the type of each draft's source, in the drafts' order."""
    types: list[SourceType] = []
    heads: dict[str, SourceType] = {}
    last: dict[str, SourceType] = {}
    for draft in drafts:
        phrase = " ".join(text[span.start : span.end] for span in draft.source)
        kind = _type(phrase, heads, last)
        if kind == "own" and draft.cue and _inside_quotation(draft, drafts):
            kind = last.get("person", "unnamed")
        types.append(kind)
        _remember(phrase, kind, heads, last)
    return types


def _inside_quotation(draft: Draft, drafts: Sequence[Draft]) -> bool:
    at = draft.cue[0].start
    return any(c.start < at < c.end for other in drafts if other is not draft for c in other.content)


def _type(phrase: str, heads: dict[str, SourceType], last: dict[str, SourceType]) -> SourceType:
    words = _WORD.findall(phrase)
    if not words:
        return last.get("any", "vague") if not phrase else "vague"
    low = words[0].lower()
    if len(words) == 1:
        if low in _PERSON:
            return last.get("person", "named")
        if low in ("they", "them", "their"):
            return last.get("many", last.get("any", "unnamed"))
        if low in ("it", "its", "which"):
            return last.get("thing", "institution")
        if low in ("one", "another", "others", "some", "both", "most", "many"):
            return last.get("many", "unnamed")
    known = heads.get(words[-1].lower()) if len(words) <= 3 else None
    if known and (low == "the" or len(words) == 1 or low in ("mr", "ms", "mrs", "dr")):
        return known
    return classify_source(phrase) or "named"


def _remember(phrase: str, kind: SourceType, heads: dict[str, SourceType], last: dict[str, SourceType]) -> None:
    words = _WORD.findall(phrase)
    if not words or kind == "vague":
        return
    last["any"] = kind
    if len(words) == 1 and words[0].lower() in _PERSON | {"they", "it", "we", "i"}:
        return
    if kind in ("named", "witness", "unnamed", "social"):
        last["person"] = kind
    if kind in ("institution", "document", "media", "monitor", "social"):
        last["thing"] = kind
    if re.match(r"(?i)(?:two|three|four|five|six|several|some|many|both)\b", phrase) or words[-1].endswith("s"):
        last["many"] = kind
    for word in words:
        if word[0].isupper() or len(word) > 5:
            heads.setdefault(word.lower(), kind)
