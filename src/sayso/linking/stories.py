"""Which articles are about one developing event."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import blake2b
from itertools import pairwise

from sayso.linking.clustering import cluster
from sayso.linking.direction import published_range
from sayso.linking.likeness import Vector, find_likeness, find_vectors
from sayso.linking.offices import disagree, find_holders
from sayso.linking.words import mask_clutter
from sayso.records import Reading, Reuse, Story

# Groups of articles at least so alike on average are one story. Bundles, B-cubed F of all in one case, gold Readings
# and bare text: 1.0 and .99 at .03 and .04, 1.0 and .99 at .05, .995 and .98 at .06, .99 and .97 at .08. Stories with
# nothing in common are .033 alike and less, twins up to .18: those only time and office-holders tell apart.
ALIKE = 0.04
# A story that nobody reports on for longer is over: the longest silence within a story is 20 days, the shortest time
# between twins 31 (bundles).
LONGEST_SILENCE = timedelta(days=25)
# Twenty characters at least: "U.S." and "Gen." end no sentence.
_FIRST_SENTENCE = re.compile(r"\S.{19,158}?(?:[.!?](?=\s|$)|\n|$)|\S.{0,158}", re.DOTALL)


def group_stories(readings: Sequence[Reading], reuse: Sequence[Reuse]) -> tuple[Story, ...]:
    """Return the stories that the Readings tell, earliest first; an article like no other is a story of one.

    Neither the order of the Readings nor of the reuse changes anything. Undated articles go by content: what they are
    alike in, and who holds office in them.
    """
    by_id = {reading.article.id: reading for reading in readings}
    vectors = find_vectors(readings)
    likeness = _with_reuse(find_likeness(vectors), reuse)
    times = {name: span[0] for name, reading in by_id.items() if (span := published_range(reading))}
    holders = {name: find_holders(reading.article) for name, reading in by_id.items()}

    def apart(a: frozenset[str], b: frozenset[str]) -> bool:
        if times.keys() & a and times.keys() & b:
            return _silence(times, a, b) > LONGEST_SILENCE
        return disagree((holders[name] for name in a), (holders[name] for name in b))

    groups = cluster(by_id, likeness, threshold=ALIKE, apart=apart)
    stories = [_tell([by_id[name] for name in group], vectors) for group in groups]
    return tuple(sorted(stories, key=lambda story: _arrival(by_id[story.articles[0]])))


def _with_reuse(likeness: Mapping[tuple[str, str], float], reuse: Sequence[Reuse]) -> dict[tuple[str, str], float]:
    """Return the likeness in which a copy is as like its model as the part of it that was copied."""
    raised = dict(likeness)
    for copy in reuse:
        first, second = sorted((copy.earlier, copy.later))
        raised[first, second] = max(raised.get((first, second), 0.0), copy.share)
    return raised


def _silence(times: Mapping[str, datetime], a: frozenset[str], b: frozenset[str]) -> timedelta:
    """Return the time between the articles of two groups that are nearest to each other, none if undated."""
    marked = sorted(
        [(times[name], 0) for name in a if name in times] + [(times[name], 1) for name in b if name in times]
    )
    gaps = [second[0] - first[0] for first, second in pairwise(marked) if first[1] != second[1]]
    return min(gaps, default=timedelta())


def _tell(members: Sequence[Reading], vectors: Mapping[str, Vector]) -> Story:
    ordered = sorted(members, key=_arrival)
    digest = blake2b(ordered[0].article.id.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()
    return Story(
        id=f"s-{digest}",
        title=_title(_most_central(ordered, vectors)),
        articles=tuple(reading.article.id for reading in ordered),
    )


def _arrival(reading: Reading) -> tuple[bool, str, str]:
    span = published_range(reading)
    return span is None, span[0].isoformat() if span else "", reading.article.id


def _most_central(ordered: Sequence[Reading], vectors: Mapping[str, Vector]) -> Reading:
    """Return the article nearest to the sum of all; of equals, one with a title, then the earliest."""
    total: Vector = {}
    for reading in sorted(ordered, key=lambda r: r.article.id):
        for word, value in vectors[reading.article.id].items():
            total[word] = total.get(word, 0.0) + value

    def nearness(reading: Reading) -> tuple[bool, float]:
        near = sum(value * total[word] for word, value in vectors[reading.article.id].items())
        return bool(reading.article.title), round(near, 9)

    return max(ordered, key=nearness)


def _title(reading: Reading) -> str:
    title = (reading.article.title or "").strip()
    if title:
        return " ".join(title.split())
    text = mask_clutter(reading.article)
    if reading.sentences:
        first = reading.sentences[0]
        text = text[first.start : first.end].strip() or text
    match = _FIRST_SENTENCE.search(text)
    return " ".join(match.group().split()) if match else reading.article.id
