"""How alike two articles are in what they tell of: rare words, names, figures and days, weighed by their rarity.

Rarity comes from a shipped background alone, so that the likeness of two articles follows from the two and from nothing
else: whatever a case holds besides, and whichever came first, changes nothing.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import chain
from typing import NamedTuple

from sayso.lexicons.lists import read_lines
from sayso.linking.words import find_words, fold
from sayso.records import Reading

# A word unknown to the background counts as one that a single article in this many holds.
_BACKGROUND = 1000
_UNKNOWN = 1.0
# Known to the background at such a rate in a thousand a word is one of any news, and no outlet's telling name.
_COMMON_RATE = 13.0
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
# An article is known by its heaviest words of those in fewer than so many of a thousand articles. Stories, B-cubed F of
# gold Readings, the program's and bare text: .995, 1.0 and .991 at 60 to 120 words below 60; .995, .991 and .986 at 80
# below 30; .995, .995 and .991 at 80 below 120.
_HEAVIEST = 64
_KEY_RATE = 60.0
# Weights are whole numbers, so that sums of their products are exact in any order and in any database.
UNIT = 10_000
# Less alike than this is no more than chance: stories are the same from .01 to .04, with a quarter of the pairs.
LEAST_ALIKE = 0.04
# In texts of three sentences one word alone may weigh as much.
LEAST_TERMS = 2
# Articles further apart in time are not compared: the longest silence within a story is 20 days, the shortest time
# between stories with the same actors 31 (bundles).
WINDOW_SECONDS = 25 * 24 * 3600
# Moments may lie before 1970.
_BEFORE = 1 << 40


class Term(NamedTuple):
    """A word or day an article is known by: its code, and its weight in whole parts of `UNIT`."""

    code: int
    weight: int


@lru_cache(maxsize=1)
def _background() -> Mapping[str, float]:
    rows = (line.split("\t") for line in read_lines("background_words.tsv"))
    rates: dict[str, float] = {}
    for word, count in rows:
        # The forms of one word rarely stand in the same articles: the commonest alone would be too few.
        rates[find_term(word)] = min(900.0, rates.get(find_term(word), 0.0) + float(count))
    rates.update({land: max(_LAND_RATE, rates.get(land, 0.0)) for land in set(_lands().values())})
    return rates


def find_terms(reading: Reading) -> tuple[Term, ...]:
    """Return the words and days an article is known by, the heaviest first; all its words together have length one."""
    counted, background = _count(reading), _background()
    rates = {word: background.get(word, _UNKNOWN) for word in counted}
    weighed = {word: (1 + math.log(n)) * _rarity(rates[word]) for word, n in counted.items()}
    length = math.sqrt(math.fsum(value * value for value in weighed.values())) or 1.0
    parts = [(round(value * UNIT / length), word) for word, value in weighed.items() if rates[word] < _KEY_RATE]
    heaviest = sorted(parts, key=lambda part: (-part[0], part[1]))[:_HEAVIEST]
    return tuple(Term(_code(word), weight) for weight, word in heaviest if weight > 0)


def find_alike(terms: Mapping[str, Sequence[Term]], moments: Mapping[str, int | None]) -> dict[tuple[str, str], int]:
    """Return how alike, in parts of `UNIT`, every pair (smaller id first) is that lies within the window of time."""
    found: dict[tuple[str, str], int] = {}
    postings: dict[int, list[tuple[int, str, int]]] = defaultdict(list)
    # Undated articles come first, so that they are looked at for every other.
    for name in sorted(terms, key=lambda name: (_order(moments[name]), name)):
        moment = _order(moments[name])
        sums: Counter[str] = Counter()
        shared: Counter[str] = Counter()
        for code, weight in terms[name]:
            held = postings[code]
            undated = bisect_left(held, (0,))
            near = max(undated, bisect_left(held, (moment - WINDOW_SECONDS,)))
            for _, other, theirs in chain(held[:undated], held[near:]):
                sums[other] += weight * theirs
                shared[other] += 1
            held.append((moment, name, weight))
        for other, total in sums.items():
            if total >= least_product() and shared[other] >= LEAST_TERMS:
                found[min(name, other), max(name, other)] = total // UNIT
    return dict(sorted(found.items()))


def _order(moment: int | None) -> int:
    return -1 if moment is None else moment + _BEFORE


def least_product() -> int:
    """Return the sum of products of weights from which on two articles are alike at all."""
    return round(LEAST_ALIKE * UNIT * UNIT)


def is_near(a: int | None, b: int | None) -> bool:
    """Tell whether two moments, in seconds, are within the window; an unknown one is near to every other."""
    return a is None or b is None or abs(a - b) <= WINDOW_SECONDS


def sum_weights(members: Iterable[Sequence[Term]]) -> Counter[int]:
    """Return the weight of each term over several articles."""
    total: Counter[int] = Counter()
    for terms in members:
        for code, weight in terms:
            total[code] += weight
    return total


def _rarity(rate: float) -> float:
    return max(0.0, math.log((_BACKGROUND + 1) / (1 + rate)))


@lru_cache(maxsize=1 << 17)
def _code(word: str) -> int:
    digest = blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


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
    return _background().get(find_term(fold(word)), 0.0) >= _COMMON_RATE


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=1)
def _lands() -> Mapping[str, str]:
    """Return countries' one-word names, nationalities and capitals with the term they count as."""
    rows = [line.split("\t") for line in read_lines("countries.tsv")]
    return {
        fold(word): f"land {row[0]}"
        for row in rows
        for field in row[:3]
        for word in re.split(r"[\s|,;]+", field)
        if len(word) > 1
    }


@lru_cache(maxsize=1)
def _concepts() -> Mapping[str, str]:
    rows = [line.split() for line in read_lines("concepts.txt")]
    return {fold(word): f"concept {row[0]}" for row in reversed(rows) for word in row}
