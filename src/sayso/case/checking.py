"""Checking a sentence: which claims support it, deny it, differ from it or leave it open, and on whose word.

Claims are found by their words, passages that no claim holds by those of their sentences. What they say of the sentence
is decided passage by passage, by polarity, modality, figures and roles, never by likeness; whatever cannot be decided
is left open, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from sayso.case.articles import load_readings
from sayso.case.asked import Asked, find_background, find_fault, read_question, said_terms
from sayso.case.candidates import find_candidates
from sayso.case.judging import VERDICTS, Judgement, Verdict, judge
from sayso.case.packing import unpack_json
from sayso.case.passages import REFUSED, Text, find_passage, read_text
from sayso.case.pictures import picture_from_json
from sayso.case.schema import stories, story_articles
from sayso.case.search import need_index
from sayso.case.wording import split_clauses
from sayso.pipeline import Steps
from sayso.records import Article, Assertion, Claim, Picture, Span
from sayso.spans import contains, overlap, quote

_MOST_ANSWERS = 12
# More than three nearest claims that settle nothing only hide those that do.
_MOST_OPEN = 3
# A report shows so much of a quotation; of a longer sentence the part in question comes first.
_SHOWN = 160
# Only what is told as a fact stands against a claim.
_CERTAIN = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one claim, or one passage that no claim holds, says of a sentence, why, on whose word, and where.

    The assertions are those that say so themselves, earliest first; no sources means the outlets' own voice.
    """

    verdict: Verdict
    reason: str
    story: str
    claim: Claim | None
    sources: tuple[str, ...]
    assertions: tuple[tuple[Assertion, Article], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    judgement: Judgement
    assertion: Assertion
    claim: Claim | None


def check(connection: Connection, sentence: str, *, steps: Steps) -> tuple[Answer, ...]:
    """Return what the claims of a case say of a sentence; nothing where none speaks to it."""
    need_index(connection)
    if find_fault(sentence):
        return ()
    asked = read_question(sentence, steps)
    if not asked.terms:
        return ()
    background = find_background(connection, asked)
    claimed, sought = find_candidates(connection, asked)
    answers: list[tuple[float, Answer]] = []
    for number in sorted(claimed.keys() | sought.keys()):
        packed = connection.execute(select(stories.c.picture).where(stories.c.number == number)).scalar_one()
        picture = picture_from_json(unpack_json(packed))
        numbered = _load_story(connection, number)
        texts = {each.reading.article.id: each for each in numbered.values()}
        looked = [numbered[article] for article in sorted(sought.get(number, ()))]
        found = list(_judge_claims(asked, picture, texts, background, claimed.get(number, set())))
        found += _judge_sentences(asked, picture, looked, background)
        found += _find_opponents(picture, asked, texts, found)
        answers += _gather(picture, found, texts)
    answers.sort(key=lambda pair: (VERDICTS.index(pair[1].verdict), -pair[0], pair[1].story, _name(pair[1].claim)))
    settled = [answer for _, answer in answers if answer.verdict != "leaves open"]
    open_ones = [answer for _, answer in answers if answer.verdict == "leaves open"]
    return (*settled[:_MOST_ANSWERS], *open_ones[:_MOST_OPEN])


def _name(claim: Claim | None) -> str:
    return claim.id if claim else ""


def _load_story(connection: Connection, number: int) -> dict[int, Text]:
    query = select(story_articles.c.article).where(story_articles.c.story == number)
    found = load_readings(connection, connection.execute(query).scalars())
    return {article: read_text(reading) for article, reading in found}


def _judge_claims(
    asked: Asked, picture: Picture, texts: Mapping[str, Text], background: Mapping[str, float], names: set[str]
) -> Iterator[_Found]:
    """Yield what each place of the named claims says by its own words."""
    for claim in picture.claims:
        for assertion in claim.assertions if claim.id in names else ():
            passage = find_passage(asked, texts[assertion.article], assertion.span, claim, assertion)
            judgement = judge(asked, passage, background)
            if judgement:
                yield _Found(judgement=judgement, assertion=assertion, claim=claim)


def _judge_sentences(
    asked: Asked, picture: Picture, texts: Sequence[Text], background: Mapping[str, float]
) -> Iterator[_Found]:
    """Yield what sentences settle, with the claim that holds the words in question, where one does."""
    for each in texts:
        body, name = each.reading.article.text, each.reading.article.id
        for span, held in each.sentences:
            if not asked.terms & held:
                continue
            judgement = judge(asked, find_passage(asked, each, span, None, None), background)
            if not judgement or judgement.verdict == "leaves open":
                continue
            claim, assertion = _find_holder(asked, picture, name, span, body)
            if claim is None:
                assertion = replace(assertion, span=_narrow(asked, body, span))
            yield _Found(judgement=judgement, assertion=assertion, claim=claim)


def _narrow(asked: Asked, body: str, span: Span) -> Span:
    """Return the clauses of a long sentence from the one that speaks most of what is asked on, else the sentence."""
    words = body[span.start : span.end]
    held = [(len(asked.terms & said_terms(words[a:b])), -a) for a, b in split_clauses(words)]
    if len(words) <= _SHOWN or not held:
        return span
    return Span(span.start - max(held)[1], span.end)


def _find_holder(asked: Asked, picture: Picture, article: str, span: Span, body: str) -> tuple[Claim | None, Assertion]:
    """Return the claim made in a sentence that holds the most words asked for, two thirds of them at least."""
    wanted = asked.terms & said_terms(body[span.start : span.end])
    best: tuple[int, Claim | None, Assertion] = (
        0,
        None,
        Assertion(article=article, span=span, statement=None, origins=()),
    )
    for claim in picture.claims:
        for assertion in claim.assertions:
            if assertion.article != article or not overlap(assertion.span, span):
                continue
            held = len(wanted & said_terms(body[assertion.span.start : assertion.span.end]))
            if 3 * held >= 2 * len(wanted) and held > best[0]:
                best = (held, claim, assertion)
    return best[1], best[2]


def _find_opponents(
    picture: Picture, asked: Asked, texts: Mapping[str, Text], found: Sequence[_Found]
) -> Iterator[_Found]:
    """Yield the places of claims that the Picture itself sets against one that supports the sentence."""
    claims = {claim.id: claim for claim in picture.claims}
    settled = {f.claim.id for f in found if f.claim and f.judgement.verdict != "leaves open"}
    supporting = {f.claim.id: f.judgement for f in found if f.claim and f.judgement.verdict == "supports"}
    verdicts: dict[str, Verdict] = {"contradicts": "denies", "conflicts": "differs"}
    for relation in picture.relations:
        for ours, other in ((relation.a, relation.b), (relation.b, relation.a)):
            if relation.kind not in verdicts or relation.probability < _CERTAIN:
                continue
            if ours not in supporting or other in settled:
                continue
            reason = f"stands against {ours}: {relation.why}"
            judgement = Judgement(verdicts[relation.kind], reason, supporting[ours].weight)
            for assertion in claims[other].assertions:
                if _speaks_against(asked, texts[assertion.article], claims[other], assertion, judgement.verdict):
                    yield _Found(judgement=judgement, assertion=assertion, claim=claims[other])


def _speaks_against(asked: Asked, told: Text, claim: Claim, assertion: Assertion, verdict: Verdict) -> bool:
    passage = find_passage(asked, told, assertion.span, claim, assertion)
    if not asked.terms & passage.said or passage.asks:
        return False
    return (
        bool(passage.figures) if verdict == "differs" else (passage.modality in REFUSED) != (asked.modality in REFUSED)
    )


def _gather(picture: Picture, found: Sequence[_Found], texts: Mapping[str, Text]) -> Iterator[tuple[float, Answer]]:
    """Yield one answer for each claim, from the places that say most, and one for each place without a claim."""
    groups: dict[str, list[_Found]] = {}
    for each in found:
        place = each.assertion
        key = each.claim.id if each.claim else f"{place.article}:{place.span.start}"
        groups.setdefault(key, []).append(each)
    for group in groups.values():
        best = min((f.judgement for f in group), key=lambda j: (VERDICTS.index(j.verdict), -j.weight, j.reason))
        places = {f.assertion for f in group if f.judgement.verdict == best.verdict}
        yield best.weight, _answer(picture, group[0].claim, best, places, texts)


def _answer(
    picture: Picture, claim: Claim | None, found: Judgement, places: set[Assertion], texts: Mapping[str, Text]
) -> Answer:
    used = {name for assertion in places for name in assertion.origins}
    read = {name: each.reading for name, each in texts.items()}
    ordered = sorted(places, key=lambda a: (read[a.article].article.published or "~", a.article, a.span))
    named = [origin.who for origin in picture.origins if origin.id in used]
    if claim is None:
        named = [who for assertion in ordered for who in _find_speaker(texts[assertion.article], assertion.span)]
    return Answer(
        verdict=found.verdict,
        reason=found.reason,
        story=picture.story.id,
        claim=claim,
        sources=tuple(dict.fromkeys(named)),
        assertions=tuple((assertion, read[assertion.article].article) for assertion in ordered),
    )


def _find_speaker(told: Text, span: Span) -> Iterator[str]:
    """Yield who is quoted with the whole of a sentence."""
    for statement in told.reading.statements:
        if statement.source and any(contains(content, span) for content in statement.content):
            yield quote(told.reading.article.text, statement.source)
