"""The lexical marker: cue words of an article with the words that fill their roles.

It looks at words and their neighbours alone, without a parser; a trained marker can take its place, since what
follows (`statements.py`) knows nothing but its marks.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.cueing.attributions import find_attributions
from sayso.reading.cueing.citations import find_citations
from sayso.reading.cueing.hearsay import find_hearsay
from sayso.reading.cueing.overlaps import cut_overlaps
from sayso.reading.cueing.predications import find_predications
from sayso.reading.cueing.roles import Found
from sayso.reading.cueing.tokens import Range, Tokens
from sayso.reading.cueing.units import fold_units
from sayso.reading.marks import CueMark, Sentence
from sayso.reading.quotes import Quote, find_quotes, find_quotes_in
from sayso.records import Span, Spans

# Quotations inside quotations are looked into this deep; people do not nest them deeper.
_DEEPEST = 3
_SHORTEST_INNER = 25


def mark_cues(text: str, sentences: Sequence[Sentence], *, title: str | None = None) -> tuple[CueMark, ...]:
    """Return the cues of an article in text order, those inside quotations too."""
    del title  # the lexicons need no context beyond the sentence
    marks = _mark(text, sentences, find_quotes(text), depth=0)
    return tuple(sorted(marks, key=lambda mark: (mark.cue[0], mark.source)))


def _mark(text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote], *, depth: int) -> list[CueMark]:
    marks: list[CueMark] = []
    for unit in fold_units(text, sentences, quotes):
        tokens = unit.tokens
        found = find_citations(tokens)
        found += find_hearsay(tokens)
        found += find_attributions(tokens, found)
        found += find_predications(tokens, found)
        marks.extend(_to_mark(tokens, item) for item in cut_overlaps(tokens, found))
    if depth < _DEEPEST:
        marks.extend(_mark_inside(text, sentences, quotes, depth=depth + 1))
    return marks


def _mark_inside(text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote], *, depth: int) -> list[CueMark]:
    marks: list[CueMark] = []
    first = 0
    for quote in quotes:
        start, end = quote.span.start + 1, quote.span.end - 1
        if end - start < _SHORTEST_INNER:
            continue
        while first < len(sentences) and sentences[first].span.end <= start:
            first += 1
        within = []
        k = first
        while k < len(sentences) and sentences[k].span.start < end:
            words = tuple(w for w in sentences[k].words if start <= w.start and w.end <= end)
            if words:
                span = Span(words[0].start, words[-1].end)
                within.append(Sentence(span=span, words=words, paragraph=sentences[k].paragraph))
            k += 1
        marks.extend(_mark(text, within, find_quotes_in(text, start, end), depth=depth))
    return marks


def _to_mark(tokens: Tokens, found: Found) -> CueMark:
    return CueMark(
        cue=_spans(tokens, found.cue),
        source=_spans(tokens, (found.source,) if found.source else ()),
        content=_spans(tokens, found.content),
        stance=found.stance,
        hearing=_spans(tokens, (found.hearing,))[0] if found.hearing else None,
    )


def _spans(tokens: Tokens, ranges: Sequence[Range]) -> Spans:
    return tuple(Span(tokens[start].span.start, tokens[end - 1].span.end) for start, end in ranges if start < end)
