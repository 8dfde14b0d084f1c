"""Cues by which one source passes on another: "citing Y", "quoted Y as saying", "was quoted by X as saying"."""

from __future__ import annotations

from sayso.reading.cueing.roles import Found, content_before, content_end, is_clause, look_ahead, trim_end
from sayso.reading.cueing.subjects import subject_before
from sayso.reading.cueing.tokens import Range, Tokens

_PASS_ON = frozenset("quoted quotes quote cited cites cite".split())
_PASSING_ON = frozenset(("citing", "quoting"))
SAYING = frozenset(
    "saying telling confirming claiming denying stating adding warning describing confiding recalling explaining "
    "declaring suggesting insisting calling acknowledging admitting".split()
)
_REACH = 20
_BE = frozenset("was were is are been being".split())


def find_citations(tokens: Tokens) -> list[Found]:
    """Return the passing-on cues of a unit with outer and inner source."""
    found: list[Found] = []
    for i, token in enumerate(tokens):
        if token.low in _PASSING_ON:
            found.extend(_read_citing(tokens, i))
        elif token.low in _PASS_ON:
            found.extend(_read_quoted(tokens, i))
    return found


def _read_citing(tokens: Tokens, i: int) -> list[Found]:
    """Read "citing Y": the content is that of the cue around it, filled in by `overlaps`."""
    stop = i + 1
    while (
        stop < len(tokens)
        and tokens[stop].low not in (",", ";", ":", "as")
        and not (tokens[stop].low in ("said", "reported", "that") and stop > i + 1)
    ):
        stop += 1
    saying = stop < len(tokens) - 1 and tokens[stop].low == "as" and tokens[stop + 1].low in SAYING
    source = (i + 1, trim_end(tokens, i + 1, stop))
    if source[1] <= source[0]:
        return []
    if saying:
        ahead = look_ahead(tokens, stop + 2, "ac" if tokens[stop + 1].low == "telling" else "c")
        if ahead.start is not None:
            content = (ahead.start, content_end(tokens, ahead.start))
            if content[1] > content[0]:
                return [Found(((i, i + 1), (stop, stop + 2)), source, (content,))]
    return [Found(((i, i + 1),), source, ())]


def _read_quoted(tokens: Tokens, i: int) -> list[Found]:
    if (i and tokens[i - 1].low in _BE) or (i > 1 and tokens[i - 2].low in _BE):
        return _read_was_quoted(tokens, i)
    first = i - 1 if i and tokens[i - 1].low in ("has", "had", "have") else i
    outer = subject_before(tokens, first, 0) if first else None
    if i + 1 < len(tokens) and tokens[i + 1].low == "by":
        return []
    stop = i + 1
    while (
        stop < len(tokens)
        and stop - i < 40
        and not (tokens[stop].low == "as" and stop + 1 < len(tokens) and tokens[stop + 1].low in SAYING)
    ):
        stop += 1
    if outer is None:
        return []
    cue = (i - 1, i + 1) if i and tokens[i - 1].low in ("has", "had", "have") else (i, i + 1)
    if stop >= len(tokens) or tokens[stop].low != "as":
        return _read_quoted_who(tokens, i, cue, outer)
    ahead = look_ahead(tokens, stop + 2, "ac" if tokens[stop + 1].low == "telling" else "c")
    source = (i + 1, trim_end(tokens, i + 1, stop))
    if ahead.start is None:
        return _read_quoted_behind(tokens, (cue, outer), ((stop, stop + 2), source))
    content = (ahead.start, content_end(tokens, ahead.start))
    if content[1] <= content[0] or source[1] <= source[0]:
        return []
    return [
        Found((cue,), outer, ((i + 1, content[1]),)),
        Found(((stop, stop + 2),), source, (content,)),
    ]


def _read_quoted_behind(tokens: Tokens, outer: tuple[Range, Range], inner: tuple[Range, Range]) -> list[Found]:
    """Read "“P,” the agency quoted Y as saying"."""
    (cue, source), (inner_cue, inner_source) = outer, inner
    before = content_before(tokens, source[0], 0)
    if before is None or not tokens[before[1] - 1].is_quote or inner_source[1] <= inner_source[0]:
        return []
    return [
        Found((cue,), source, (before,), right=False),
        Found((inner_cue,), inner_source, (before,), right=False),
    ]


def _read_quoted_who(tokens: Tokens, i: int, cue: Range, outer: Range) -> list[Found]:
    """Read "Reuters quoted two officials who said P": the inner cue is found by its own verb."""
    for k in range(i + 2, min(len(tokens), i + 16)):
        if tokens[k].low == "who":
            content = (i + 1, content_end(tokens, i + 1))
            return [Found((cue,), outer, (content,))]
        if tokens[k].low in (",", ";", ":", ".") or tokens[k].is_quote:
            break
    return []


def _read_was_quoted(tokens: Tokens, i: int) -> list[Found]:
    """Read "X was quoted (by Z) as saying P" and "P, X was quoted as saying (by Z)"."""
    start = i - 1 if tokens[i - 1].low in _BE else i - 2
    if start > 0 and tokens[start - 1].low in ("has", "had", "have"):
        start -= 1
    inner = subject_before(tokens, start, 0)
    outer, k = _passed_by(tokens, i + 1)
    if inner is None or k + 1 >= len(tokens) or tokens[k].low != "as":
        return []
    ahead = look_ahead(tokens, k + 2, "ac" if tokens[k + 1].low == "telling" else "c")
    content = content_before(tokens, inner[0], 0)
    if content is not None and is_clause(tokens, content) and not (ahead.start is not None and ahead.explicit):
        if outer is None:
            outer, _ = _passed_by(tokens, ahead.after)
        right = False
    elif ahead.start is not None and content_end(tokens, ahead.start) > ahead.start:
        content, right = (ahead.start, content_end(tokens, ahead.start)), True
    else:
        return []
    cue: tuple[Range, ...] = ((start, i + 1), (k, k + 2)) if k > i + 1 else ((start, k + 2),)
    found = [Found(cue, inner, (content,), right=right)]
    if outer and outer[1] > outer[0]:
        found.append(Found(((outer[0] - 1, outer[0]),), outer, (content,), right=right))
    return found


def _passed_by(tokens: Tokens, i: int) -> tuple[Range | None, int]:
    """Return the Z of "quoted by Z as saying", and where "as" stands or should."""
    first = i
    while i < len(tokens) and tokens[i].low != "as" and i - first < _REACH:
        if tokens[i].low in ("by", "in"):
            stop = i + 1
            while stop < len(tokens) and tokens[stop].low not in ("as", ".", ";") and stop - i < _REACH:
                stop += 1
            return (i + 1, trim_end(tokens, i + 1, stop)), stop
        i += 1
    return None, i
