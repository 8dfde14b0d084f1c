"""Countries with their other names, their nationality words, and the places that stand for their governments."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sayso.lexicons.lists import read_rows


@dataclass(frozen=True, slots=True)
class Countries:
    """Look-ups from a name, a nationality word or a seat of government to the country's first name."""

    names: dict[str, str]
    nationalities: dict[str, str]
    seats: dict[str, str]


def _plain(name: str) -> str:
    return name.removeprefix("the ").replace("’", "'")


@cache
def load_countries() -> Countries:
    """Return the table; every key is without "the" and with straight apostrophes."""
    names: dict[str, str] = {}
    nationalities: dict[str, str] = {}
    seats: dict[str, str] = {}
    for country, others, people, places in read_rows("countries.tsv", 4):
        names[country] = country
        names.update({_plain(other): country for other in others.split("|") if other})
        nationalities.update(dict.fromkeys(_nationality_words(people), country))
        seats.update({_plain(place): country for place in places.split("|") if place})
    return Countries(names, nationalities, seats)


def _nationality_words(people: str) -> list[str]:
    """Split nationality words at spaces, keeping pairs such as "South Korean" together."""
    words: list[str] = []
    pair = ""
    for word in people.split():
        if word in _FIRST_HALVES:
            pair = f"{word} "
            continue
        words.append(pair + word)
        pair = ""
    return words


_FIRST_HALVES = frozenset("South North New Sri Costa Cape Papua Sierra".split())
