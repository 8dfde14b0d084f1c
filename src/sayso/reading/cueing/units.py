"""Sentences joined where a quotation straddles them, each quotation folded into one token."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.cueing.tokens import QUOTE, Token, make_token
from sayso.reading.marks import Sentence
from sayso.reading.quotes import Quote
from sayso.records import Span

# A place in capitals or with a date and an agency, then a dash or colon: "PARIS, May 3 (Agency) - ", "ROME: ".
_DATELINE = re.compile(
    r"[A-Z][\w.’'-]*(?:[ ,/]{1,2}[A-Z][\w.’'-]*){0,5}(?:,? ?(?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?(?:,? \d{4})?)?"
    r"(?: ?\([^()\n]{2,40}\))?[.:]? ?(?:[-–—]{1,2}|:)\s+(?=\S)"
)
_PLACE = re.compile(r"[A-Z][A-Z]{2,}|\(|\d")

# Words of a unit; the longest sentence of the bundles has 96, of the reports in the evaluation sets 140.
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence or several that a quotation holds together: the passage in which a cue looks for its roles."""

    tokens: tuple[Token, ...]
    paragraph: int

    @property
    def is_quotation(self) -> bool:
        """Tell whether the unit is a quotation and nothing else."""
        return any(t.is_quote for t in self.tokens) and all(t.is_quote or t.shape == "." for t in self.tokens)


def fold_units(text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote]) -> tuple[Unit, ...]:
    """Return the units of an article."""
    starts = [quote.span.start for quote in quotes]
    units: list[Unit] = []
    held: list[Span] = []
    reach = paragraph = -1
    for sentence in sentences:
        if held and (sentence.paragraph != paragraph or sentence.span.start >= reach):
            units.append(_fold(text, held, quotes, starts, paragraph))
            held = []
        opens = sentence.paragraph != paragraph
        sentence_words = _skip_dateline(text, sentence) if opens else list(sentence.words)
        paragraph = sentence.paragraph
        held.extend(sentence_words)
        last = bisect_left(starts, sentence.span.end) - 1
        reach = quotes[last].span.end if last >= 0 else -1
    if held:
        units.append(_fold(text, held, quotes, starts, paragraph))
    return tuple(part for unit in units for part in _cut(unit))


def _cut(unit: Unit) -> list[Unit]:
    """Cut what is far longer than any sentence, so that work stays in proportion to the text."""
    tokens = unit.tokens
    return [Unit(tokens[i : i + _LONGEST], unit.paragraph) for i in range(0, len(tokens), _LONGEST)]


def _skip_dateline(text: str, sentence: Sentence) -> list[Span]:
    head = text[sentence.span.start : min(sentence.span.end, sentence.span.start + 90)]
    match = _DATELINE.match(head)
    if not match or not _PLACE.search(match.group()):
        return list(sentence.words)
    start = sentence.span.start + match.end()
    return [word for word in sentence.words if word.start >= start]


def _fold(text: str, words: Sequence[Span], quotes: Sequence[Quote], starts: Sequence[int], paragraph: int) -> Unit:
    tokens: list[Token] = []
    folded = -1
    for word in words:
        index = bisect_left(starts, word.start + 1) - 1
        if index >= 0 and quotes[index].span.start <= word.start < quotes[index].span.end:
            if index != folded:
                tokens.append(Token(quotes[index].span, QUOTE, "q"))
                folded = index
            continue
        token = make_token(text, word)
        if token.low == "'t" and tokens and tokens[-1].span.end == word.start:
            # "hasn" and "’t" are one word here: a negation has to be seen as one.
            token = make_token(text, Span(tokens.pop().span.start, word.end))
        tokens.append(token)
    return Unit(_without_abbreviation_stops(tokens), paragraph)


def _without_abbreviation_stops(tokens: list[Token]) -> tuple[Token, ...]:
    """Drop the stops inside a unit, which belong to abbreviations: sentences end at its end or within a quotation."""
    kept = [
        token
        for i, token in enumerate(tokens)
        if token.low != "."
        or i + 1 == len(tokens)
        or i == 0
        or tokens[i - 1].span.end != token.span.start
        or tokens[i - 1].is_quote
    ]
    return tuple(kept)
