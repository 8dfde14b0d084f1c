"""Checking a sentence: which claims support it, deny it, differ from it or leave it open, and on whose word.

Claims are found by their words; what they say of the sentence is decided by polarity, modality, figures and roles,
never by likeness. Whatever cannot be decided is left open, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, text

from sayso.case.articles import load_readings
from sayso.case.asked import Asked, find_background, read_question, said_terms
from sayso.case.judging import VERDICTS, Judgement, Verdict, judge
from sayso.case.packing import unpack_json
from sayso.case.pictures import picture_from_json
from sayso.case.schema import stories, story_articles
from sayso.case.search import find_query_words, need_index, quote_words
from sayso.pipeline import Steps
from sayso.records import Article, Assertion, Claim, Picture, Reading
from sayso.weighing.words import fold, read_list, stem

# Candidates by full text; the claims that speak to a sentence stand far before the fiftieth (example case: third).
_CANDIDATES = 50
_MOST_ANSWERS = 12
_MOST_WORDS = 200
# Only what is told as a fact stands against a claim.
_CERTAIN = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one claim says of a sentence, why, on whose word, and where (earliest first)."""

    verdict: Verdict
    reason: str
    story: str
    claim: Claim
    sources: tuple[str, ...]
    assertions: tuple[tuple[Assertion, Article], ...]


def check(connection: Connection, sentence: str, *, steps: Steps) -> tuple[Answer, ...]:
    """Return what the claims of a case say of a sentence; nothing where none speaks to it."""
    need_index(connection)
    asked = read_question(sentence, steps)
    if not asked.terms:
        return ()
    background = find_background(connection, asked)
    answers: list[tuple[float, Answer]] = []
    for number, names in _find_candidates(connection, asked).items():
        packed = connection.execute(select(stories.c.picture).where(stories.c.number == number)).scalar_one()
        picture = picture_from_json(unpack_json(packed))
        read = _load_story(connection, number)
        judged = {}
        for claim in picture.claims:
            found = judge(asked, claim, read, background) if claim.id in names else None
            if found:
                judged[claim.id] = found
        _add_opponents(picture, asked, judged)
        answers += [
            (judged[claim.id].weight, _answer(picture, claim, judged[claim.id], read))
            for claim in picture.claims
            if claim.id in judged
        ]
    answers.sort(key=lambda pair: (VERDICTS.index(pair[1].verdict), -pair[0], pair[1].story, pair[1].claim.id))
    return tuple(answer for _, answer in answers[:_MOST_ANSWERS])


def _find_candidates(connection: Connection, asked: Asked) -> dict[int, set[str]]:
    """Return the claims that share words or concepts with the sentence, by the story's number."""
    words = find_query_words(" ".join(_with_concepts(find_query_words(asked.content))), most=_MOST_WORDS)
    if not words:
        return {}
    query = text(
        "SELECT story, claim FROM claim_words WHERE claim_words MATCH :words ORDER BY bm25(claim_words) LIMIT :limit"
    )
    found: dict[int, set[str]] = {}
    for story, claim in connection.execute(query, {"words": quote_words(words, join=" OR "), "limit": _CANDIDATES}):
        found.setdefault(story, set()).add(claim)
    return found


def _with_concepts(words: Sequence[str]) -> Iterable[str]:
    """Yield words, then those that name the same happenings."""
    stems = {stem(fold(word)) for word in words}
    yield from words
    for line in read_list("concepts.txt"):
        if stems & {stem(fold(word)) for word in line}:
            yield from line


def _load_story(connection: Connection, number: int) -> dict[str, Reading]:
    query = select(story_articles.c.article).where(story_articles.c.story == number)
    found = load_readings(connection, connection.execute(query).scalars())
    return {reading.article.id: reading for _, reading in found}


def _add_opponents(picture: Picture, asked: Asked, judged: dict[str, Judgement]) -> None:
    """Add the claims that the Picture itself sets against one that supports the sentence, and that speak of it."""
    speaking = {claim.id for claim in picture.claims if asked.terms & said_terms(claim.text)}
    supporting = {name: found for name, found in judged.items() if found.verdict == "supports"}
    verdicts: dict[str, Verdict] = {"contradicts": "denies", "conflicts": "differs"}
    for relation in picture.relations:
        if relation.probability < _CERTAIN:
            continue
        for ours, other in ((relation.a, relation.b), (relation.b, relation.a)):
            held = judged.get(other)
            if other not in speaking:
                continue
            if relation.kind in verdicts and ours in supporting and (held is None or held.verdict == "leaves open"):
                reason = f"stands against {ours}: {relation.why}"
                judged[other] = Judgement(verdicts[relation.kind], reason, supporting[ours].weight)


def _answer(picture: Picture, claim: Claim, found: Judgement, read: Mapping[str, Reading]) -> Answer:
    places = found.places or claim.assertions
    used = {name for assertion in places for name in assertion.origins}
    ordered = sorted(places, key=lambda a: (read[a.article].article.published or "~", a.article, a.span))
    return Answer(
        verdict=found.verdict,
        reason=found.reason,
        story=picture.story.id,
        claim=claim,
        sources=tuple(origin.who for origin in picture.origins if origin.id in used),
        assertions=tuple((assertion, read[assertion.article].article) for assertion in ordered),
    )
