"""Page furniture inside a text: lines, or ends of lines, that are no part of the article.

Each sentence gets points for what it says (`lexicons/clutter_phrases.tsv`) and for its shape; points against it for
looking like news. In doubt a sentence is the article's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from sayso.clean.lines import find_lines, find_segments
from sayso.clean.names import is_agency
from sayso.lexicons.lists import read_rows
from sayso.records import Span, Spans
from sayso.spans import merge

# Development bundles, character F1: .974 at 2.5, .986 at 3, .965 at 3.5.
CLUTTER_POINTS = 3.0
# Furniture is short; a longer line is looked at from its two ends only.
_LONGEST_FURNITURE = 300
_END_SEGMENTS = 6
# How long the plain sentences beside furniture may be before the line is the article's with a
# glued end: F1 .979 at 1, .986 at 2.5, .979 at 4.
_PLAIN_SHARE = 2.5
_TITLE_CHARACTERS = 160
_NOTE_CHARACTERS = 120
_LONG_SENTENCE = 140
_BANNER_LINES = 3
# English is 95% lower case; a wire in capitals has some in its page furniture only.
_SHOUTED_SHARE = 0.2
_SHOUTED_SAMPLE = 4_000

_ABOVE = re.compile(r"^\W*(?:in|via|by|from|source):? ", re.IGNORECASE)
_STOPPED = re.compile(r"[.!?…:;,][\"'”’»)\]“]*$")
_SEPARATOR = re.compile(r"\s[|·•♥●▪]\s|\s\|\s?|\s?\|\s|\s[–—]\s?page\b")
_PICTOGRAPH = re.compile("[\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff\u266a-\u266f]|>>")
_LABEL = re.compile(r"^[^\w\s]*(?:[A-Z][A-Z'’&0-9-]+ ?){1,4}(?:[A-Z]\w* )?\s?[:|]\s")
_SHOUTED = re.compile(r"^[^a-z]*[A-Z]{3}[^a-z]*$")
# "FIRES-OREGON/ (UPDATE 2, ...)", "DNS NAT GEN - FLOOD (Eds: ...)", "DNS BKS RT 191800 IST", "Almenara loq/rtz"
_WIRE_SLUG = re.compile(
    r"^\W*[A-Z]{2,}[A-Z ]{0,40}[-–—/ ]+[A-Z/-]+\b[^(]{0,40}\((?:UPDATE|Eds|ADDS|RECASTS|WRAPUP|CORRECTS)"
    r"|^[A-Z]{2,5} [A-Z]{2,5} [A-Z]{2,5} [-–—] .{0,60}\("
    r"|^[A-Z]{2,5}(?: [A-Z]{2,5}){1,6} \d{4,6}\b|^\w{1,30} [a-z]{3}/[a-z]{3}\b"
)
_REPORTING = re.compile(
    r"\b(?:said|told|say|says|added|announced|according to|reported|warned|killed|wounded|injured|arrested|accused|"
    r"denied|confirmed|declined|claimed|stated|has been|have been|had been|was|were)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:(?!(?:need|red|bed|feed|speed|seed|indeed|hundred|unlimited|limited|related|registered)\b)[a-z]+ed"
    r"|gave|went|fell|took|made|came|left|held|saw|led|lost|won|hit|put|struck|had|has|have)\b"
)
_QUOTATION = re.compile(r"[“\"«„][^”\"»“]{25,}[”\"»“]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """How many points a piece of text has as furniture, and which rules gave or took them."""

    points: float
    reasons: tuple[str, ...]


def find_clutter(text: str, *, outlet: str | None = None) -> Spans:
    """Return the spans of page furniture, in text order; the text between them is the article."""
    if _is_shouted(text):
        # Old wires are in capitals throughout; there capitals say nothing.
        text = text.lower()
    lines = find_lines(text)
    repeated = _find_repeated(text, lines) | _find_banners(text, lines, outlet)
    spans: list[Span] = []
    for number, line in enumerate(lines):
        edge = number < 2 or number >= len(lines) - 2
        if line in repeated:
            spans.append(line)
        else:
            spans.extend(_find_in_line(text, line, edge=edge))
    # A text that is furniture throughout is a text about such things, or a page that holds nothing else.
    return () if set(lines) <= set(spans) else merge(spans, gap=1)


def _is_shouted(text: str) -> bool:
    letters = [letter for letter in text[:_SHOUTED_SAMPLE] if letter.isalpha()]
    lower = sum(letter.islower() for letter in letters)
    return lower < _SHOUTED_SHARE * len(letters) and len(text.lower()) == len(text)


def judge(piece: str, *, edge: bool = False) -> Verdict:
    """Return the points of one sentence or line; at the edge of a text furniture is likelier."""
    reasons: list[tuple[str, float]] = []
    plain = piece.replace("’", "'")
    best: dict[str, float] = {}
    for name, weight, pattern in _load_phrases():
        if best.get(name, 0) < weight and pattern.search(plain):
            best[name] = weight
    reasons.extend(best.items())
    reasons.extend(_judge_shape(piece))
    if edge and reasons:
        reasons.append(("edge", 0.5))
    # "This story was supplied by ... and has not been edited" reports nothing but itself.
    if "credit" not in best and _REPORTING.search(plain) and _STOPPED.search(piece):
        reasons.append(("reporting", -1.5))
    if len(piece) > _LONG_SENTENCE and _STOPPED.search(piece):
        reasons.append(("long", -1))
    if _QUOTATION.search(piece):
        reasons.append(("quotation", -2))
    return Verdict(points=sum(points for _, points in reasons), reasons=tuple(name for name, _ in reasons))


def _judge_shape(piece: str) -> list[tuple[str, float]]:
    shape: list[tuple[str, float]] = []
    stopped = bool(_STOPPED.search(piece))
    separators = len(_SEPARATOR.findall(piece))
    if separators:
        shape.append(("menu", min(3.0, 1.0 + separators) if not stopped or separators > 1 else 1.0))
    if piece[0] == "[" and piece[-1] == "]" and "[" not in piece[1:]:
        shape.append(("brackets", 1.5))
    if piece[0] == "(" and piece[-1] == ")":
        shape.append(("brackets", 1.5))
    if _PICTOGRAPH.search(piece):
        shape.append(("pictograph", 3))
    if _LABEL.match(piece) and not piece.rstrip().endswith(".") and len(piece) < _TITLE_CHARACTERS:
        shape.append(("label", 2.5))
    if _SHOUTED.match(piece) and len(piece) < _TITLE_CHARACTERS:
        shape.append(("capitals", 1.5))
    if _WIRE_SLUG.match(piece):
        shape.append(("slug", 3))
    if not stopped and len(piece) < _NOTE_CHARACTERS:
        shape.append(("no stop", 1))
    return shape


def _find_in_line(text: str, line: Span, *, edge: bool) -> list[Span]:
    segments = find_segments(text, line)
    if line.end - line.start <= _LONGEST_FURNITURE and _is_furniture(text, line, segments, edge=edge):
        return [line]
    tail = _find_tail(text, segments)
    return [Span(tail, line.end)] if tail is not None else []


def _is_furniture(text: str, line: Span, segments: Spans, *, edge: bool) -> bool:
    """Tell whether furniture makes up enough of a line to be all of it, its plain sentences included."""
    whole = judge(text[line.start : line.end], edge=edge).points >= CLUTTER_POINTS
    clutter = plain = 0
    for segment in segments:
        piece = text[segment.start : segment.end]
        points = judge(piece, edge=edge).points
        if points >= CLUTTER_POINTS:
            clutter += len(piece)
        elif points < 0 or len(piece) > _TITLE_CHARACTERS or (points < 1 and _PAST.search(piece)):
            plain += 2 * len(piece)
        elif points < 1:
            plain += len(piece) if not whole else len(piece) // 2
    return plain < _PLAIN_SHARE * clutter if clutter else whole and not plain


def _find_tail(text: str, segments: Spans) -> int | None:
    """Return where furniture that is glued to the end of a line starts."""
    start = None
    for segment in reversed(segments[1:][-_END_SEGMENTS:]):
        piece = text[segment.start : segment.end]
        if judge(piece).points < CLUTTER_POINTS and not _is_glued(piece):
            break
        start = segment.start
    return start


def _is_glued(piece: str) -> bool:
    return piece.strip(" .:") in (
        "Source",
        "Via",
        "Share",
        "Print",
        "Advertisement",
        "ADVERTISEMENT",
        "Related Articles",
    )


def _find_repeated(text: str, lines: Spans) -> frozenset[Span]:
    """Return short lines that stand twice in a row: an outlet's name beside its logo."""
    doubled: set[Span] = set()
    for first, second in pairwise(lines):
        same = text[first.start : first.end] == text[second.start : second.end]
        if same and first.end - first.start < 80 and not _STOPPED.search(text[first.start : first.end]):
            doubled.update((first, second))
    return frozenset(doubled)


def _find_banners(text: str, lines: Spans, outlet: str | None) -> frozenset[Span]:
    """Return short lines that are an outlet's name, or open with the own one ("Daily Post - English service")."""
    edges = {*lines[:_BANNER_LINES], *lines[-_BANNER_LINES:]}
    named = {line for line in edges if is_agency(_ABOVE.sub("", text[line.start : min(line.end, line.start + 80)]))}
    if not outlet:
        return frozenset(named)
    pattern = re.compile(rf"{re.escape(outlet)}\s*(?:[–—|:·-]\s|$)", re.IGNORECASE)
    short = (line for line in lines if line.end - line.start < _TITLE_CHARACTERS // 2)
    found = (line for line in short if pattern.match(text, line.start, line.end))
    return frozenset(named | {line for line in found if len(find_segments(text, line)) <= 2})


@cache
def _load_phrases() -> tuple[tuple[str, float, re.Pattern[str]], ...]:
    rows = read_rows("clutter_phrases.tsv", 3)
    return tuple((name, float(weight), re.compile(pattern, re.IGNORECASE)) for name, weight, pattern in rows)
