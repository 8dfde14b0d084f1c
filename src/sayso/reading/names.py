"""Mark the words that name or describe an actor, by lexicons: the part that a trained marker replaces.

Names carry `head`, the name proper without title or apposition; describing phrases carry none. Marks may be nested
("[[the company]'s chairman, Rafael Tanchoco]").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sayso.lexicons.body_heads import BODY_KIND
from sayso.lexicons.countries import load_countries
from sayso.lexicons.name_particles import INDEFINITES, PHRASE_ENDS
from sayso.reading.appositions import join_appositions
from sayso.reading.descriptions import find_phrases
from sayso.reading.kinds import is_acronym, known_kind, person_evidence
from sayso.reading.marks import NameMark, Sentence
from sayso.reading.runs import Run, find_runs, survey_cases
from sayso.reading.titles import count_title_words, is_title
from sayso.reading.tokens import Token, tokenize
from sayso.records import ActorKind, Span, Spans


def mark_names(text: str, sentences: Sequence[Sentence], *, clutter: Spans) -> tuple[NameMark, ...]:
    """Return names and describing phrases in text order, outer before inner; nothing inside clutter is marked."""
    rows = tokenize(text, sentences, clutter)
    cases = survey_cases(rows)
    runs = [find_runs(row, cases) for row in rows]
    votes = _vote(rows, runs)
    marks: list[NameMark] = []
    for row, found in zip(rows, runs, strict=True):
        names = [mark for run in found if (mark := _mark_run(row, run, votes))]
        phrases = _mark_phrases(row, names)
        marks.extend(join_appositions(text, row, names, phrases))
    return tuple(sorted(marks, key=lambda m: (m.span.start, -m.span.end)))


def _vote(rows: Sequence[Sequence[Token]], runs: Sequence[Sequence[Run]]) -> dict[str, float]:
    """Return what the whole article says on whether each name is a person's; surnames share their bearers' votes."""
    votes: dict[str, float] = defaultdict(float)
    for row, found in zip(rows, runs, strict=True):
        for run in found:
            words = [row[i].text for i in range(run.first, run.last + 1)]
            titles = count_title_words(words)
            name = words[titles:] or words
            score = person_evidence(row, run.first + titles if titles < len(words) else run.first, run.last)
            if 0 < titles < len(words):
                score += 3
            votes[" ".join(name)] += score
            if score > 0 and len(name) > 1:
                votes[name[-1]] += score
    return votes


def _mark_run(row: Sequence[Token], run: Run, votes: dict[str, float]) -> NameMark | None:
    first, last = run.first, run.last
    countries = load_countries()
    words = [row[i].text for i in range(first, last + 1)]
    while len(words) > 1 and _is_nationality(words, countries.nationalities):
        words, first = words[1:], first + 1
    if words[0] in countries.nationalities and words[0] not in countries.names and len(words) == 1:
        return None
    titles = count_title_words(words)
    if titles == len(words) or (len(words) == 1 and words[0].lower in BODY_KIND):
        return None
    kind = "person" if titles else _decide_kind(words, row, first, votes)
    head = Span(row[first + titles].start, row[last].end)
    begin = _extend_left(row, run.first, person=kind == "person")
    return NameMark(span=Span(row[begin].start, row[last].end), kind=kind, head=head)


def _is_nationality(words: Sequence[str], nationalities: dict[str, str]) -> bool:
    """A nationality word before a titled name only qualifies it; inside a body's name it is part of it."""
    return words[0] in nationalities and count_title_words(words[1:]) > 0


def _decide_kind(words: Sequence[str], row: Sequence[Token], first: int, votes: dict[str, float]) -> ActorKind:
    kind = known_kind(words)
    if kind is not None:
        return kind
    vote = votes[" ".join(words)]
    if is_acronym(words[-1]) and vote < 2:
        return "organisation"
    if len(words) > 1 and 2 <= len(words) <= 4 and vote >= 0:
        return "person"
    if vote > 0:
        return "person"
    if vote <= -1.5 and not (first and row[first - 1].lower == "the"):
        return "place"
    return "organisation"


def _extend_left(row: Sequence[Token], first: int, *, person: bool) -> int:
    """Take in "the" before a body's name, and role words in small letters before a person's."""
    begin = first
    if person:
        while begin > 0 and first - begin < 5 and _belongs_to_title(row, begin, first):
            begin -= 1
        if begin == first:
            return first
    if begin > 0 and row[begin - 1].lower in ("the", "our"):
        return begin - 1
    return begin


def _belongs_to_title(row: Sequence[Token], begin: int, first: int) -> bool:
    before = row[begin - 1]
    if not before.text[0].isalpha() or before.lower in PHRASE_ENDS or before.lower in INDEFINITES:
        return False
    if begin == first:
        return is_title(before.lower) and (not before.capital or before.opens)
    return True


def _mark_phrases(row: Sequence[Token], names: Sequence[NameMark]) -> list[NameMark]:
    inside = [False] * len(row)
    spans = [m.head for m in names if m.head]
    at = 0
    for i, token in enumerate(row):
        while at < len(spans) and spans[at].end <= token.start:
            at += 1
        inside[i] = at < len(spans) and spans[at].start <= token.start
    titled = [m.span for m in names if m.head and m.head.start > m.span.start]
    marks = []
    for phrase in find_phrases(row, inside):
        span = Span(row[phrase.first].start, row[phrase.last].end)
        if not any(t.start <= span.end - 1 < t.end for t in titled):
            marks.append(NameMark(span=span, kind=phrase.kind))
    return marks


__all__ = ["mark_names"]
