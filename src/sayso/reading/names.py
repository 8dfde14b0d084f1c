"""Mark the words that name or describe an actor, by lexicons: the part that a trained marker replaces.

Names carry `head`, the name proper without title or apposition; describing phrases carry none. Marks may be nested
("[[the company]'s chairman, Rafael Tanchoco]").
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.lexicons.body_heads import BODY_KIND
from sayso.lexicons.countries import load_countries
from sayso.reading.appositions import join_appositions
from sayso.reading.descriptions import find_phrases
from sayso.reading.evidence import Evidence, gather_evidence, key
from sayso.reading.kinds import is_acronym, known_kind
from sayso.reading.leads import find_lead
from sayso.reading.marks import NameMark, Sentence
from sayso.reading.runs import Run, find_runs, survey_cases
from sayso.reading.titles import count_title_words
from sayso.reading.tokens import Token, is_word, tokenize
from sayso.records import ActorKind, Span, Spans

# How sure a mark's kind is where only its shape speaks for it: an apposition may then overrule it.
GUESSED = 0.5


def mark_names(text: str, sentences: Sequence[Sentence], *, clutter: Spans) -> tuple[NameMark, ...]:
    """Return names and describing phrases in text order, outer before inner; nothing inside clutter is marked."""
    rows = tokenize(text, sentences, clutter)
    cases = survey_cases(rows)
    runs = [find_runs(row, cases) for row in rows]
    evidence = gather_evidence(rows, runs)
    marks: list[NameMark] = []
    for row, found in zip(rows, runs, strict=True):
        names = [mark for run in found if (mark := _mark_run(row, run, evidence))]
        names, phrases = _mark_phrases(row, names, evidence)
        marks.extend(join_appositions(text, row, names, phrases))
    return tuple(sorted(marks, key=lambda m: (m.span.start, -m.span.end)))


def _mark_run(row: Sequence[Token], run: Run, evidence: dict[str, Evidence]) -> NameMark | None:
    first, last = run.first, run.last
    countries = load_countries()
    words = [row[i].text for i in range(first, last + 1)]
    while len(words) > 1 and words[0] in countries.nationalities and count_title_words(words[1:]) > 0:
        words, first = words[1:], first + 1
    if len(words) == 1 and words[0] in countries.nationalities and words[0] not in countries.names:
        return _mark_nationals(row, first)
    titles = count_title_words(words)
    if titles == len(words) or (len(words) == 1 and words[0].lower in BODY_KIND):
        return None
    kind, sure = ("person", 1.0) if titles else _decide_kind(words, evidence[key(words)])
    head = Span(row[first + titles].start, row[last].end)
    begin = find_lead(row, run.first, person=kind == "person")
    return NameMark(span=Span(row[begin].start, row[last].end), kind=kind, head=head, probability=sure)


def _mark_nationals(row: Sequence[Token], at: int) -> NameMark | None:
    """ "The Americans" stands for their government; "American" alone qualifies something else."""
    after = row[at + 1] if at + 1 < len(row) else None
    plural = row[at].text.endswith("s") or row[at].text in ("French", "British", "Dutch", "Irish", "Chinese", "Japanese")
    if not plural or at == 0 or row[at - 1].lower != "the" or (after is not None and after.text[0] in "'’"):
        return None
    if not row[at].text.endswith("s") and after is not None and is_word(after) and after.lower not in _VERBS:
        return None
    return NameMark(span=Span(row[at - 1].start, row[at].end), kind="government", head=Span(row[at].start, row[at].end))


_VERBS = frozenset("have had were are will would said say did do could may might must should and or".split())


def _decide_kind(words: Sequence[str], seen: Evidence) -> tuple[ActorKind, float]:
    kind = known_kind(words)
    if kind is not None:
        return kind, 1.0
    if seen.hints and seen.person < 2:
        return seen.hints.most_common(1)[0][0], 1.0
    if is_acronym(words[-1]) and seen.person < 2:
        return ("place", GUESSED) if seen.place > max(1.0, seen.body) else ("organisation", GUESSED)
    if seen.person > 0:
        return "person", 1.0
    if seen.place > seen.body and (len(words) == 1 or seen.place >= 1):
        return "place", GUESSED
    if 2 <= len(words) <= 4 and seen.person == 0 and "of" not in words:
        return "person", GUESSED
    return "organisation", GUESSED


def _mark_phrases(
    row: Sequence[Token], names: Sequence[NameMark], evidence: dict[str, Evidence]
) -> tuple[list[NameMark], list[NameMark]]:
    """Return the names and the describing phrases; a phrase that holds a name no other mention knows is a name itself."""
    taken = _inside(row, names)
    titled = [m.span for m in names if m.head and m.head.start > m.span.start]
    kept = list(names)
    phrases = []
    for phrase in find_phrases(row, taken):
        span = Span(row[phrase.first].start, row[phrase.last].end)
        if any(t.start <= span.end - 1 < t.end for t in titled):
            continue
        inner = _name_before_head(row, phrase.first, phrase.last, kept)
        if inner is None or phrase.kind in ("person", "government") or phrase.head.endswith("s"):
            phrases.append(NameMark(span=span, kind=phrase.kind))
            continue
        assert inner.head is not None
        words = [t.text for t in row if inner.head.start <= t.start < inner.head.end]
        if inner.kind != "place" and evidence[key(words)].alone > 0:
            phrases.append(NameMark(span=span, kind=phrase.kind))
            continue
        kept.remove(inner)
        kept.append(NameMark(span=span, kind=phrase.kind, head=Span(inner.head.start, span.end)))
    return sorted(kept, key=lambda m: m.span), phrases


def _inside(row: Sequence[Token], names: Sequence[NameMark]) -> list[bool]:
    """Tell of each word whether it is part of a name."""
    heads = [m.head for m in names if m.head]
    inside = [False] * len(row)
    at = 0
    for i, token in enumerate(row):
        while at < len(heads) and heads[at].end <= token.start:
            at += 1
        inside[i] = at < len(heads) and heads[at].start <= token.start
    return inside


def _name_before_head(row: Sequence[Token], first: int, last: int, names: Sequence[NameMark]) -> NameMark | None:
    """Return the name that qualifies a phrase's head without owning it ("the Lagoon barracks")."""
    start, end = row[first].start, row[last].start
    if any(token.lower in ("'s", "'", "’") for token in row[first : last + 1]):
        return None
    for name in names:
        if name.head and start <= name.head.start and name.head.end <= end and name.kind != "government":
            return name
    return None
