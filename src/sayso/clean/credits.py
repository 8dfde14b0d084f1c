"""Agencies and outlets that an article openly credits outside its sentences, and where it does so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.clean.lines import find_lines, find_segments
from sayso.clean.names import is_agency, is_outlet, is_staff, same_name
from sayso.lexicons.credit_patterns import BYLINE, CLOSING, DATELINE, HEADER_MENU, NAME_LINE, NOT_CREDITED, PHOTO
from sayso.records import Credit, CreditPlace, Span, Spans

# Bylines and datelines stand in the first lines; "Source: ..." in the last ones, or wherever furniture is.
_HEADER_LINES = 6
_CLOSING_LINES = 3
_LINE_CHARACTERS = 500
# A digest names some ten; more is a list of something else.
_MOST_CREDITS = 20
_NAME_LINE_CHARACTERS = 60
_PARTS = re.compile(r"\s*(?:[;,/|·•]|\band\b|&|\bwith\b|\bfor\b)\s*")
_IN_PLACE = re.compile(r"\s+(?:in|at|from|near)\s+(?:[A-Z]|the\b).*$|^(?:by|from|via|the)\s+", re.IGNORECASE)
_SMALL_WORDS = frozenset("of the and de la le du des da al el and".split())


def find_credits(text: str, clutter: Spans, *, author: str | None, outlet: str | None) -> tuple[Credit, ...]:
    """Return the credits in the author field, byline, dateline and furniture, each body once; never the outlet."""
    found: list[Credit] = []
    for credit in _find_all(text, clutter, author, outlet):
        if len(found) >= _MOST_CREDITS:
            break
        if not _is_credit(credit.name, outlet):
            continue
        known = next((old for old in found if same_name(old.name, credit.name)), None)
        if known is None:
            found.append(credit)
        elif len(credit.name) > len(known.name) and credit.span:
            # The full name says more than the dateline's short one.
            found[found.index(known)] = credit
    return tuple(found)


def _find_all(text: str, clutter: Spans, author: str | None, outlet: str | None) -> Iterator[Credit]:
    yield from _find_in_author(author or "")
    lines = find_lines(text)
    for number, line in enumerate(lines[:_HEADER_LINES]):
        yield from _find_in_header(text, line, first=number == 0)
    furniture = frozenset(clutter)
    closing = set(lines[-_CLOSING_LINES:]) | set(lines[:_HEADER_LINES]) | furniture
    for line in sorted(closing):
        yield from _find_in_closing(text, line, furniture=line in furniture, has_outlet=bool(outlet))


def _find_in_author(author: str) -> Iterator[Credit]:
    if is_agency(author) or (is_outlet(author) and not _PARTS.search(author)):
        yield Credit(name=_tidy(author), place="author")
        return
    for part in _PARTS.split(author[:_LINE_CHARACTERS]):
        name = _tidy(_IN_PLACE.sub("", part))
        if name and (is_agency(name) or is_outlet(name)):
            yield Credit(name=name, place="author")


def _find_in_header(text: str, line: Span, *, first: bool) -> Iterator[Credit]:
    start, end = line.start, min(line.end, line.start + _LINE_CHARACTERS)
    for pattern, sure in DATELINE:
        match = pattern.match(text, start, end)
        if match and (sure or is_outlet(match["name"])):
            yield _make(match, "dateline")
    byline = BYLINE.match(text, start, end)
    if match := byline:
        for offset, part in _split(match["names"]):
            name = _tidy(_IN_PLACE.sub("", part))
            # People have two names: one word behind "By" is a body.
            alone = " " not in name and name[:1].isupper() and len(name) > 3 and not is_staff(name)
            if is_agency(name) or is_outlet(name) or alone or (name.isupper() and " " in name and is_outlet(name)):
                begin = text.find(name, match.start("names") + offset, end)
                yield Credit(name=name, place="byline", span=Span(begin, begin + len(name)) if begin >= 0 else None)
    if match := HEADER_MENU.match(text, start, end):
        yield _make(match, "byline")
    short = line.end - line.start <= _NAME_LINE_CHARACTERS
    if short and not byline and (match := NAME_LINE.match(text, start, line.end)):
        name = match["name"]
        # "Source: officials say the bridge fell" is a sentence; names in small letters ("via rudaw.net") are short.
        named = match["via"] and (not name[0].islower() or " " not in name)
        if named or is_agency(name) or (is_outlet(name) and not first):
            yield _make(match, "via" if match["via"] else "byline")


def _find_in_closing(text: str, line: Span, *, furniture: bool, has_outlet: bool) -> Iterator[Credit]:
    for segment in _find_end_segments(text, line):
        if PHOTO.search(text, segment.start, segment.end):
            continue
        piece = text[segment.start : segment.end]
        for shape in CLOSING:
            if shape.furniture and not furniture:
                continue
            for match in shape.pattern.finditer(piece):
                unproved = shape.proof == "no" or (shape.proof == "unless known" and has_outlet)
                if unproved or is_outlet(match["name"]):
                    yield _make(match, shape.place, shift=segment.start)


def _find_end_segments(text: str, line: Span) -> Spans:
    """Return the sentences near the two ends of a line: some pages have one line only."""
    if line.end - line.start <= 2 * _LINE_CHARACTERS:
        return find_segments(text, line)
    head = find_segments(text, Span(line.start, line.start + _LINE_CHARACTERS))[:-1]
    return head + find_segments(text, Span(line.end - _LINE_CHARACTERS, line.end))


def _split(names: str) -> Iterator[tuple[int, str]]:
    start = 0
    for match in _PARTS.finditer(names):
        yield start, names[start : match.start()]
        start = match.end()
    yield start, names[start:]


def _make(match: re.Match[str], place: CreditPlace, *, shift: int = 0) -> Credit:
    name = match["name"]
    tidy = _tidy(name)
    start = shift + match.start("name") + max(0, name.find(tidy))
    return Credit(name=tidy, place=place, span=Span(start, start + len(tidy)) if tidy else None)


def _tidy(name: str) -> str:
    name = name.strip(" \t\u00a0.,;:|·•/-–—()[]\"'“”")
    words = name.split(" ")
    while words and words[-1].lower() in _SMALL_WORDS:
        words.pop()
    return " ".join(words)


def _is_credit(name: str, outlet: str | None) -> bool:
    if len(name) < 2 or is_staff(name) or NOT_CREDITED.search(name):
        return False
    return not (outlet and same_name(name, outlet))
