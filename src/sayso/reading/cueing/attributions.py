"""Cues that are no verbs: "according to X", "reportedly", "a denial by X", "X's claim that"."""

from __future__ import annotations

from dataclasses import replace

from sayso.reading.cueing.nouns import cue_nouns, read_noun
from sayso.reading.cueing.objects import phrase_after
from sayso.reading.cueing.phrases import source_preposition
from sayso.reading.cueing.roles import Found, content_before, content_end, is_clause, trim_end
from sayso.reading.cueing.subjects import subject_before
from sayso.reading.cueing.tokens import Range, Tokens, closed_class, is_finite

# Non-verbal cues read in one unit, as for verbs.
_MOST = 24
_VAGUE = frozenset("reportedly allegedly supposedly purportedly apparently rumouredly".split()) - {"apparently"}
_BE = frozenset(("is", "are", "was", "were"))
IMPERSONAL = frozenset(
    "understood believed reported said claimed alleged thought rumoured rumored feared whispered".split()
)


def find_attributions(tokens: Tokens, known: list[Found]) -> list[Found]:
    """Return the non-verbal cues of a unit."""
    taken = {i for item in known for start, end in item.cue for i in range(start, end)}
    found: list[Found] = []
    for i in range(len(tokens)):
        if i not in taken and len(found) < _MOST:
            found.extend(_read_at(tokens, i))
    return found


def _read_at(tokens: Tokens, i: int) -> list[Found]:
    """Return the cue that begins at `i`, with one that it is passed on by, if any."""
    low = tokens[i].low
    following = [t.low for t in tokens[i + 1 : i + 3]]
    item: Found | None = None
    if low == "according" and following[:1] == ["to"]:
        item = _read_according(tokens, i, i + 2)
        return _pass_on(tokens, item) if item else []
    if low == "per" and i and tokens[i - 1].low == "," and following and following[0] not in ("cent", "head"):
        item = _read_according(tokens, i, i + 1)
    elif source_preposition(tokens, i):
        item = _narrow(tokens, _read_according(tokens, i, i + source_preposition(tokens, i)))
    elif low in _VAGUE:
        item = _read_vague(tokens, i)
    elif low in cue_nouns():
        item = read_noun(tokens, i)
    elif len(following) == 2 and low == "it" and following[0] in ("is", "was") and following[1] in IMPERSONAL:
        item = _read_impersonal(tokens, i)
    elif len(following) == 2 and low in _BE and following[0] in IMPERSONAL and following[1] == "to":
        item = _read_is_said(tokens, i)
    return [item] if item else []


def _read_according(tokens: Tokens, start: int, end: int) -> Found | None:
    stop = phrase_after(tokens, end, len(tokens))
    source = (end, trim_end(tokens, end, stop))
    if source[1] <= source[0]:
        return None
    stop = source[1]
    before = content_before(tokens, start, 0)
    if before is not None and is_clause(tokens, before) and not _opens_clause(tokens, start):
        return Found(((start, end),), source, (before,), right=False)
    if stop < len(tokens) and tokens[stop].low in (",", ":"):
        stop += 1
    after = (stop, content_end(tokens, stop)) if stop < len(tokens) else None
    if after and after[1] > after[0]:
        if before and tokens[start - 1].low == "," and not _opens_clause(tokens, start):
            return Found(((start, end),), source, (before, after), right=True)
        return Found(((start, end),), source, (after,), right=True)
    return None


def _narrow(tokens: Tokens, item: Found | None) -> Found | None:
    """Let "by the count of X" bear on the words since the last comma alone, where no clause closes before it."""
    if item is None or item.right or tokens[item.cue[0][0] - 1].low in (",", "–", "—"):
        return item
    start, end = item.content[0]
    begins = [k + 1 for k in range(start, end - 1) if tokens[k].low in (",", ":", ";", "and")]
    return replace(item, content=((begins[-1], end),)) if begins else item


def _pass_on(tokens: Tokens, item: Found) -> list[Found]:
    """Read "according to two witnesses quoted by the Herald": the Herald passes their words on."""
    if item.source is None:
        return [item]
    start, end = item.source
    for k in range(start + 1, end - 2):
        if tokens[k].low in ("quoted", "cited", "interviewed") and tokens[k + 1].low in ("by", "in"):
            outer = Found(((k, k + 2),), (k + 2, end), item.content, right=item.right)
            return [replace(item, source=(start, k)), outer]
    return [item]


def _opens_clause(tokens: Tokens, start: int) -> bool:
    k = start - 1
    if k >= 0 and tokens[k].low == ",":
        k -= 1
    return k < 0 or tokens[k].low in (
        "that",
        "and",
        "but",
        "said",
        "reported",
        ";",
        ":",
        "which",
        "where",
        "because",
        "while",
        "when",
    )


def _read_vague(tokens: Tokens, i: int) -> Found | None:
    start = _clause_start(tokens, i)
    end = _clause_end(tokens, i + 1)
    after_start = i + 2 if i + 1 < len(tokens) and tokens[i + 1].low == "," else i + 1
    parts: list[Range] = []
    if start < i and trim_end(tokens, start, i) > start:
        parts.append((start, trim_end(tokens, start, i)))
    if after_start < end:
        parts.append((after_start, end))
    if not parts:
        return None
    return Found(((i, i + 1),), (i, i + 1), tuple(parts), right=False)


def _clause_start(tokens: Tokens, i: int) -> int:
    k = i
    while k > 0 and tokens[k - 1].low not in (",", ";", ":", "that", "but", "who", "which", "–", "—"):
        if tokens[k - 1].low == "and" and any(is_finite(tokens, m) for m in range(max(0, k - 10), k - 1)):
            break
        k -= 1
    source = subject_before(tokens, i, 0)
    if source and source[0] < k and tokens[i - 1].low not in ("and", "but"):
        k = source[0]
    while k < i and tokens[k].low in closed_class("opener"):
        k += 1
    return k


def _clause_end(tokens: Tokens, i: int) -> int:
    for k in range(i, len(tokens)):
        if tokens[k].low == ";":
            return trim_end(tokens, i, k)
    return trim_end(tokens, i, len(tokens))


def _read_impersonal(tokens: Tokens, i: int) -> Found | None:
    cue = (i, i + 3)
    k = i + 3
    if i > 0 and tokens[i - 1].low == "," and (k >= len(tokens) or tokens[k].low in (",", ".")):
        before = content_before(tokens, i, 0)
        return Found((cue,), cue, (before,), right=False) if before else None
    if k < len(tokens) and tokens[k].low == "that":
        k += 1
    if k >= len(tokens) or tokens[k].low in (",", ".", "to", "by", "as"):
        return None
    end = content_end(tokens, k)
    return Found((cue,), cue, ((k, end),)) if end > k else None


def _read_is_said(tokens: Tokens, i: int) -> Found | None:
    subject = subject_before(tokens, i, 0)
    end = content_end(tokens, i + 2)
    if end <= i + 2:
        return None
    parts: tuple[Range, ...] = ((i + 2, end),)
    if subject:
        parts = (subject, *parts)
    return Found(((i, i + 2),), (i, i + 2), parts, right=False)
