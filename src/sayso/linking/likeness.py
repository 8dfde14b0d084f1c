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
# A country is named in so many of a thousand articles of a case on one region: it tells little of the event.
_LAND_RATE = 100.0
# A day named counts as one mention of a word: at three, two stories of one week with nothing else in common meet.
_DAY_MENTIONS = 1
_TITLE_MENTIONS = 2
# The first words tell the event, the later ones its background.
_LEAD = 60
_LEAD_MENTIONS = 2
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
    rates: dict[str, float] = {}
    for word, count in rows:
        # The forms of one word rarely stand in the same articles: the commonest alone would be too few.
        rates[find_term(word)] = min(900.0, rates.get(find_term(word), 0.0) + float(count))
    rates.update({land: max(_LAND_RATE, rates.get(land, 0.0)) for land in set(_lands().values())})
    return {word: rate * _BACKGROUND / 1000 for word, rate in rates.items()}


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
    words = find_words(article).folded
    counted: Counter[str] = Counter(map(find_term, words))
    for word in words[:_LEAD]:
        counted[find_term(word)] += _LEAD_MENTIONS
    for word in _NAME.findall(article.title or ""):
        counted[find_term(fold(word))] += _TITLE_MENTIONS
    counted.pop("", None)
    for time in reading.times:
        if time.value and (day := _FULL_DATE.match(time.value)):
            counted[f"day {day.group()}"] += _DAY_MENTIONS
    return counted


@lru_cache(maxsize=1 << 16)
def find_term(word: str) -> str:
    """Return what a folded word counts as: its country, its concept or its singular; "" for stray letters."""
    if len(word) < 2 and not word.isdigit():
        return ""
    if word in _lands():
        return _lands()[word]
    return _concepts().get(word) or _singular(word)


def find_land(word: str) -> str | None:
    """Return the country that a name, a nationality or a capital of one word stands for, None for other words."""
    return _lands().get(fold(word.replace(".", "")))


def is_common(word: str) -> bool:
    """Tell whether a word is one of any news rather than a name."""
    return find_term(fold(word)) in _background()


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=1)
def _lands() -> Mapping[str, str]:
    """Return countries' one-word names, nationalities and capitals with the term they count as."""
    text = files("sayso.lexicons").joinpath("countries.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {
        fold(word): f"land {row[0]}"
        for row in rows
        for field in row[:3]
        for word in re.split(r"[\s|,;]+", field)
        if len(word) > 1
    }


@lru_cache(maxsize=1)
def _concepts() -> Mapping[str, str]:
    text = files("sayso.lexicons").joinpath("concepts.txt").read_text(encoding="utf-8")
    rows = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    return {fold(word): f"concept {row[0]}" for row in reversed(rows) for word in row}


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
    return {(a, b): cosine(vectors[a], vectors[b]) for (a, b), n in sorted(common.items()) if n >= _LEAST_COMMON}
