"""Paragraphs, sentences and words of an article, as spans.

A sentence ends at . ! ? or … (closing quotation marks and brackets included) before a capital, a digit or an
opening mark, unless the stop belongs to an abbreviation, an initial or a number; a blank line or a line end always
ends it. The rules follow Kiss and Strunk, "Unsupervised multilingual sentence boundary detection" (2006), in what
they look at, with a fixed list of abbreviations in place of a learned one.
"""

from __future__ import annotations

import re

from sayso.reading.marks import Sentence
from sayso.records import Span, Spans
from sayso.spans import trim

_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen lt col maj capt sgt cpl pvt adm cmdr brig gov sen rep reps sens rev hon pres amb insp supt "
    "st ste mt ft jr sr no nos vs etc approx dept est fig inc ltd co corp bros assn univ al cf ca e.g i.e "
    "u.s u.k u.n e.u u.a.e d.c a.m p.m ph.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu "
    "thur thurs fri sat sun".split()
)
# Abbreviations that often stand at the end of a sentence too: the next word decides.
_MAY_END = frozenset("u.s u.k u.n e.u u.a.e d.c a.m p.m etc inc ltd co corp jr sr al".split())
_STARTERS = frozenset(
    "the a an he she it they we i this that these those but and in on at if as when while after before his her its "
    "their there officials police however according meanwhile earlier later".split()
)
_CLOSERS = "\"'”’»)]›“"
# A run of stops is taken whole and from its beginning alone, so that 100,000 of them are looked at once.
_STOP = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]›]*+(?=\s|$)|\n+")
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}"  # U.S.
    r"|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|m|bn|mm|km|pm|am|kg)?\b"
    r"|[^\W\d_]+(?:['’](?!s\b|re\b|ve\b|ll\b|d\b|m\b|t\b)[^\W\d_]+|-[^\W_]+|&[^\W\d_]+)*"
    r"|['’](?:s|re|ve|ll|d|m|t)\b"
    r"|\w+|\.{2,}|[^\w\s]"
)
_LAST_WORD = re.compile(r"(?:[A-Za-z]\.)*[^\W\d_]+$|\d+$")


def find_words(text: str, start: int = 0, end: int | None = None) -> Spans:
    """Return the words of `text[start:end]`; a punctuation mark is a word of its own."""
    return tuple(Span(m.start(), m.end()) for m in _WORD.finditer(text, start, len(text) if end is None else end))


def find_sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text with their words; every visible character but page furniture is in one."""
    sentences = []
    for paragraph, line in enumerate(_LINE.finditer(text)):
        for span in _split(text, line.start(), line.end()):
            sentences.append(Sentence(span=span, words=find_words(text, span.start, span.end), paragraph=paragraph))
    return tuple(sentence for sentence in sentences if sentence.words)


def _split(text: str, start: int, end: int) -> list[Span]:
    spans = []
    begin = start
    for match in _STOP.finditer(text, start, end):
        if match.end() < end and not _is_boundary(text, begin, match, end):
            continue
        spans.append(trim(text, begin, match.end()))
        begin = match.end()
    spans.append(trim(text, begin, end))
    return [span for span in spans if span]


def _is_boundary(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    following = text[match.end() : min(end, match.end() + 40)].lstrip()
    if not following:
        return True
    first = following[0]
    if first.islower() or first in ",;:)-–—":
        return False
    stop = match.group()
    if stop[0] in "!?" or (len(stop) > 1 and stop[1:].strip(_CLOSERS) == ""):
        return True
    if stop.startswith((".", "…")) and stop.rstrip(_CLOSERS) != ".":
        return True
    last = _LAST_WORD.search(text, max(begin, match.start() - 24), match.start())
    return last is None or not _is_abbreviation(last.group(), following)


def _is_abbreviation(word: str, following: str) -> bool:
    lower = word.lower()
    if len(word) == 1 and word.isalpha() and word.isupper():
        return following.split()[0].strip(".,").lower() not in _STARTERS
    if lower in _MAY_END or re.fullmatch(r"(?:[a-z]\.)+[a-z]", lower):
        return following.split()[0].strip(".,'\"“”‘’").lower() not in _STARTERS
    if lower == "no" or lower == "nos":
        return following[0].isdigit()
    return lower in _ABBREVIATIONS
