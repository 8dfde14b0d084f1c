"""Invented articles for the tests of linking."""

from __future__ import annotations

from random import Random

from sayso.records import Article, Reading

HARBOUR = (
    "VALLORA, June 3 (Meridian) - A grain ship sank at the mouth of Vallora harbour before dawn on Tuesday, drowning "
    "at least six of its crew, the port captain said. Divers recovered four bodies from the engine room and were still "
    "looking for the cook, a man from Castrel. The ship had left the silo jetty overloaded, two dockers told Meridian, "
    "because its owner feared a strike announced for the following morning.\n\n"
    "“Nobody weighed the cargo, nobody even asked,” one of them said. The owner, Lind and Sons, declined to comment. "
    "Harbour police have sealed the jetty and taken the loading records away."
)
ORCHARD = (
    "Frost has destroyed two thirds of the apricot blossom in the upper Sarn valley, growers reported after a night of "
    "minus seven degrees. The cooperative in Old Marun expects to ship fewer than ninety lorries this summer instead "
    "of four hundred. An insurance fund that the ministry of farming promised three years ago was never set up."
)


def make_article(name: str, text: str, *, published: str | None = None, outlet: str | None = None) -> Article:
    """Return an article as intake and clean would give it."""
    return Article(id=name, text=text, published=published, outlet=outlet)


def make_reading(name: str, text: str, *, published: str | None = None, outlet: str | None = None) -> Reading:
    """Return a Reading without anything read: text alone has to do."""
    return Reading(article=make_article(name, text, published=published, outlet=outlet))


def invent_words(seed: int, count: int) -> list[str]:
    """Return invented words that hardly ever repeat, the same for the same seed."""
    random = Random(seed)
    syllables = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]
    return ["".join(random.choice(syllables) for _ in range(random.randint(2, 4))) for _ in range(count)]
