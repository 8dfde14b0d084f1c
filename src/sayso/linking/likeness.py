"""How alike two articles are in what they tell of: rare words, names, figures and days, weighed by their rarity."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from sayso.linking.words import find_words, fold
from sayso.records import Reading

Vector = dict[str, float]

# The built-in background stands for this many articles of other stories, so that the words of a case with one story
# keep their rarity.
_BACKGROUND = 1000
# A word known to the background at all is no name of this story; one unknown may be in this many of its articles.
_UNKNOWN = 1.0
# A day named in both texts says as much as this many mentions of a word; twins share people, not days.
_DAY_MENTIONS = 3
_TITLE_MENTIONS = 2
_FULL_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_NAME = re.compile(r"[^\W_]+")
# Pairs are compared if they share two of each other's heaviest words: enough for every pair of one story.
_HEAVIEST = 40
_POSTINGS = 400
_LEAST_COMMON = 2


@lru_cache(maxsize=1)
def _background() -> Mapping[str, float]:
    text = files("sayso.lexicons").joinpath("background_words.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {word: float(count) * _BACKGROUND / 1000 for word, count in rows}


def find_vectors(readings: Sequence[Reading]) -> dict[str, Vector]:
    """Return each article's weighed words and days, of length one, under its id."""
    counts = {reading.article.id: _count(reading) for reading in readings}
    spread: Counter[str] = Counter(word for counted in counts.values() for word in counted)
    background = _background()
    total = len(readings) + _BACKGROUND
    rarity = {word: math.log(total / (n + background.get(word, _UNKNOWN))) for word, n in spread.items()}
    return {name: _weigh(counted, rarity) for name, counted in counts.items()}


def _count(reading: Reading) -> Counter[str]:
    article = reading.article
    counted: Counter[str] = Counter(find_words(article).folded)
    for word in _NAME.findall(article.title or ""):
        counted[fold(word)] += _TITLE_MENTIONS
    for time in reading.times:
        if time.value and (day := _FULL_DATE.match(time.value)):
            counted[f"day {day.group()}"] += _DAY_MENTIONS
    return counted


def _weigh(counted: Mapping[str, int], rarity: Mapping[str, float]) -> Vector:
    weighed = {word: (1 + math.log(n)) * max(0.0, rarity[word]) for word, n in counted.items()}
    length = math.sqrt(sum(value * value for value in weighed.values())) or 1.0
    return {word: value / length for word, value in weighed.items()}


def cosine(a: Vector, b: Vector) -> float:
    """Return the cosine of two vectors of length one."""
    if len(b) < len(a):
        a, b = b, a
    return math.fsum(value * b[word] for word, value in a.items() if word in b)


def find_likeness(vectors: Mapping[str, Vector]) -> dict[tuple[str, str], float]:
    """Return the cosine of every pair (smaller id first) that shares some of its heaviest words."""
    postings: dict[str, list[str]] = defaultdict(list)
    for name in sorted(vectors):
        heaviest = sorted(vectors[name].items(), key=lambda item: (-item[1], item[0]))[:_HEAVIEST]
        for word, _ in heaviest:
            postings[word].append(name)
    common: Counter[tuple[str, str]] = Counter()
    for names in postings.values():
        if len(names) <= _POSTINGS:
            common.update((a, b) for n, b in enumerate(names) for a in names[:n])
    return {
        (a, b): cosine(vectors[a], vectors[b]) for (a, b), n in sorted(common.items()) if n >= _LEAST_COMMON
    }
