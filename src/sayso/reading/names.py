"""Mark the words that name or describe an actor, by lexicons: the part that a trained marker replaces.

Names carry `head`, the name proper without title or apposition; describing phrases carry none. Marks may be nested
("[[the company]'s chairman, Rafael Tanchoco]").
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from sayso.lexicons.body_heads import BODY_KIND
from sayso.lexicons.countries import load_countries
from sayso.reading.appositions import join_appositions
from sayso.reading.cases import survey_cases
from sayso.reading.descriptions import Phrase, find_phrases, head_kind
from sayso.reading.evidence import Evidence, gather_evidence, key
from sayso.reading.kinds import is_acronym, known_kind
from sayso.reading.leads import find_lead
from sayso.reading.marks import NameMark, Sentence
from sayso.reading.runs import LONGEST_RUN, NEVER_ALONE, Run, find_runs
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
        marks.extend(join_appositions(text, names, phrases))
    return tuple(sorted(marks, key=lambda m: (m.span.start, -m.span.end)))


def _mark_run(row: Sequence[Token], run: Run, evidence: dict[str, Evidence]) -> NameMark | None:
    first, last = run.first, run.last
    nationalities, names = load_countries().nationalities, load_countries().names
    words = [row[i].text for i in range(first, last + 1)]
    while len(words) > 1 and words[0] in nationalities and count_title_words(words[1:]) > 0:
        words, first = words[1:], first + 1
    if len(words) == 1 and words[0] in nationalities and words[0] not in names:
        return _mark_nationals(row, first)
    titles = count_title_words(words)
    if _is_label(row, run) or titles == len(words) or _is_common(words):
        return None
    start = first + titles
    while start < last and not is_word(row[start]):
        start += 1
    kind, sure = _decide_kind(words, evidence[key(words)]) if titles == 0 else _PERSON
    begin = find_lead(row, run.first, person=kind == "person")
    return NameMark(
        span=Span(row[begin].start, row[last].end),
        kind=kind,
        head=Span(row[start].start, row[last].end),
        probability=sure,
    )


_PERSON: tuple[ActorKind, float] = ("person", 1.0)


def _is_common(words: Sequence[str]) -> bool:
    """ "The Ministry" alone describes; "Shiite Iraqi" qualifies something else."""
    if len(words) == 1:
        return words[0].casefold() in BODY_KIND and head_kind(words[0].casefold()) is not None
    nationalities = load_countries().nationalities
    return all(word in nationalities or word.casefold() in NEVER_ALONE for word in words)


def _is_label(row: Sequence[Token], run: Run) -> bool:
    """A place or a rubric in capitals that opens a paragraph ("BAGHDAD:", "ROME/BASEL, Sept 7", "ACCESS.")."""
    if (
        run.first > 2
        or run.last + 1 >= len(row)
        or not all(row[i].text.isupper() for i in range(run.first, run.last + 1))
    ):
        return False
    opened = run.first == 0 or (run.first == 2 and row[1].text == "/")
    return opened and row[run.last + 1].text in (".", ":", "/", "—", "–")


def _mark_nationals(row: Sequence[Token], at: int) -> NameMark | None:
    """ "The Americans" stands for their government; "American" alone qualifies something else."""
    after = row[at + 1] if at + 1 < len(row) else None
    plural = row[at].text.endswith("s") or row[at].text in (
        "French",
        "British",
        "Dutch",
        "Irish",
        "Chinese",
        "Japanese",
    )
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
    """Return the names and the phrases; a phrase that holds a name met nowhere else is a name itself."""
    starts = [name.span.start for name in names]
    replaced: dict[int, NameMark] = {}
    phrases = []
    for phrase in find_phrases(row, _inside(row, names)):
        span = Span(row[phrase.first].start, row[phrase.last].end)
        before = bisect_right(starts, span.end - 1) - 1
        if before >= 0 and _titles(names[before], span):
            continue
        at = None if phrase.kind in ("person", "government") else _find_inner(row, phrase, names, starts)
        if at is None or phrase.head.endswith("s") or _stands_alone(row, names[at], evidence):
            phrases.append(NameMark(span=span, kind=phrase.kind))
        else:
            head = names[at].head or span
            replaced[at] = NameMark(span=span, kind=phrase.kind, head=Span(head.start, span.end))
    return [replaced.get(at, name) for at, name in enumerate(names)], phrases


def _titles(name: NameMark, phrase: Span) -> bool:
    """Tell whether a phrase only leads up to a name ("the spokesman Gareth Pell")."""
    titled = name.head is not None and name.head.start > name.span.start
    return titled and name.span.start < phrase.end <= name.span.end


def _stands_alone(row: Sequence[Token], name: NameMark, evidence: dict[str, Evidence]) -> bool:
    head = name.head or name.span
    first = bisect_left(row, head.start, key=lambda token: token.start)
    words = [token.text for token in row[first : first + 2 * LONGEST_RUN] if token.start < head.end]
    return name.kind != "place" and evidence[key(words)].alone > 0


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


def _find_inner(row: Sequence[Token], phrase: Phrase, names: Sequence[NameMark], starts: Sequence[int]) -> int | None:
    """Return which name qualifies a phrase's head without owning it ("the Lagoon barracks")."""
    if any(token.lower in ("'s", "'", "’") for token in row[phrase.first : phrase.last + 1]):
        return None
    start, end = row[phrase.first].start, row[phrase.last].start
    for at in range(max(0, bisect_right(starts, start) - 1), len(names)):
        head = names[at].head
        if names[at].span.start >= end:
            return None
        if head and start <= head.start and head.end <= end and names[at].kind != "government":
            return at
    return None
