"""Invented documents with copies planted among them: what passage reuse finds, and how fast."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from sayso.records import Article, Reading

_WORDS = (200, 460)
_EDITED = 0.12
_PASSAGE = 0.3


@dataclass(frozen=True, slots=True)
class Planted:
    """Documents, and the pairs (model, copy) with how the copy was made."""

    readings: tuple[Reading, ...]
    copies: dict[frozenset[str], str]


def plant(texts: Sequence[str], *, documents: int, copies: int, seed: int = 7) -> Planted:
    """Return documents written by a chain over the words of `texts`, so that they share stock phrases as news does.

    A third of the copies hold a passage of 30% of their model, a third are light edits of all of it, a third half.
    """
    random = Random(seed)
    chain = _make_chain(texts)
    written = [_write(chain, random, random.randint(*_WORDS)) for _ in range(documents - copies)]
    readings = [_reading(f"d{n:06}", words, n) for n, words in enumerate(written)]
    planted: dict[frozenset[str], str] = {}
    for n, model in enumerate(random.sample(range(len(written)), copies)):
        how = ("passage", "light", "half")[n % 3]
        words = _copy(how, written[model], chain, random)
        name = f"d{len(readings):06}"
        readings.append(_reading(name, words, len(readings)))
        planted[frozenset((f"d{model:06}", name))] = how
    random.shuffle(readings)
    return Planted(tuple(readings), planted)


def _make_chain(texts: Sequence[str]) -> dict[str, list[str]]:
    chain: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        # Marks that the chain would leave unpaired: half the text would stand in quotation.
        words = text.translate(dict.fromkeys(map(ord, '"“”«»„'))).split()
        for word, following in pairwise(words):
            chain[word].append(following)
    return dict(chain)


def _write(chain: dict[str, list[str]], random: Random, length: int) -> list[str]:
    starts = list(chain)
    words = [random.choice(starts)]
    while len(words) < length:
        following = chain.get(words[-1])
        words.append(random.choice(following) if following and random.random() > 0.1 else random.choice(starts))
    return words


def _copy(how: str, model: list[str], chain: dict[str, list[str]], random: Random) -> list[str]:
    if how == "light":
        starts = list(chain)
        return [random.choice(starts) if random.random() < _EDITED else word for word in model]
    share = _PASSAGE if how == "passage" else 0.5
    length = int(len(model) * share)
    begin = random.randint(0, len(model) - length)
    own = _write(chain, random, len(model) - length)
    at = random.randint(0, len(own))
    return own[:at] + model[begin : begin + length] + own[at:]


def _reading(name: str, words: list[str], number: int) -> Reading:
    published = f"2031-{1 + number // 28 % 12:02}-{1 + number % 28:02}T{number % 24:02}:00:00Z"
    return Reading(article=Article(id=name, text=" ".join(words), published=published))
