"""Short invented news in any number: many small stories with names, places, days and figures of their own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from importlib.resources import files
from random import Random

from sayso.records import Article

_SYLLABLES = [c + v + e for c in "bdfghklmnprstvz" for v in "aeiou" for e in ("", "", "n", "r", "l")]
_DEEDS = (
    "a fire broke out at the {place} {site}",
    "gunmen attacked a convoy near {place}",
    "{count} workers went on strike at the {site} in {place}",
    "a ferry ran aground off {place}",
    "police arrested {count} people in {place} over the {site} fraud",
    "floods cut the road between {place} and {other}",
    "the {site} in {place} was closed after a gas leak",
    "a court in {place} ordered the {site} to pay {count} families",
    "an explosion damaged the {site} outside {place}",
    "the council of {place} called off the vote on the {site}",
)
_SITES = "refinery harbour mill bridge market hospital airport school prison depot mine stadium dam barracks".split()
_ROLES = ("mayor", "police chief", "spokeswoman", "governor", "union leader", "prosecutor", "army colonel")
_SAYINGS = (
    "{role} {name} said that {deed} on {day}.",
    "{deed_} on {day}, {role} {name} said.",
    "{name}, the {role}, confirmed on {day} that {deed}.",
    "According to {name}, {deed} on {day}.",
)
# A following sentence has a plain form; what fills it are a story's own words, names and figures.
_FOLLOWING = (
    "{second} of {body} said the {a} {b} had {c} {count} {d} before the {e}.",
    "{body} {f} that its {a} was {b}. “No {c} {d},” {second} said.",
    "{count} {e} {f} near {other}, where {a} {g} {h}.",
    "The {b} of {place} {g} {second} over the {h} {c}.",
    "Two {d} {e} and a {f} {g} {other} with {few} {a}, {body} announced.",
    "Earlier {h} {a} {b} in {other} {c} {few} {d}; {name} {e} them.",
    "For {few} days {f} {g} kept {body} from {h} the {a}.",
    "{other} {b} its {c} {d} since {e} {f} {g}, {second} added.",
)
_SLOTS = "abcdefgh"
# A story draws on so many everyday words, each at such a rate in a thousand articles.
_OWN_WORDS = 40
_RATES = (3, 60)
_OUTLETS = ("Coast Daily", "Meridian Press", "Sarn Courier", "Radio Vallora", "Northgate", "Daily Lamp", "The Ledger")
_FIRST = datetime(2030, 1, 1, tzinfo=UTC)
# A case of a hundred thousand articles spans about two years: some hundred and forty articles a day.
_ARTICLES_A_DAY = 140
_LARGEST = 6


def invent_articles(number: int, *, seed: int = 11) -> Iterator[Article]:
    """Yield articles of stories told by one to six each, in order of their stories' days."""
    random = Random(seed)
    made = 0
    while made < number:
        day = _FIRST + timedelta(days=made / _ARTICLES_A_DAY)
        facts = _invent_story(random, day)
        for _ in range(min(random.randint(1, _LARGEST), number - made)):
            yield _tell(random, facts, f"i{made:07}", day + timedelta(hours=random.randint(0, 70)))
            made += 1


def invent_one(name: str, *, seed: int) -> Article:
    """Return one article of a story that no other seed tells."""
    random = Random(seed)
    return _tell(random, _invent_story(random, _FIRST + timedelta(days=30)), name, _FIRST + timedelta(days=31))


def invent_story(number: int, *, seed: int = 5) -> Iterator[Article]:
    """Yield articles that all tell one story."""
    random = Random(seed)
    facts = _invent_story(random, _FIRST)
    for n in range(number):
        yield _tell(random, facts, f"o{n:05}", _FIRST + timedelta(hours=n // 4))


def _invent_story(random: Random, day: datetime) -> dict[str, str]:
    facts = {
        "place": _word(random),
        "other": _word(random),
        "name": f"{_word(random)} {_word(random)}",
        "second": f"{_word(random)} {_word(random)}",
        "body": f"the {_word(random)} {random.choice(('authority', 'company', 'brigade', 'union', 'ministry'))}",
        "site": random.choice(_SITES),
        "role": random.choice(_ROLES),
        "count": str(random.randint(3, 90)),
        "few": str(random.randint(2, 9)),
        "day": f"{day:%A} {day.day} {day:%B}",
    }
    return (
        facts
        | {"words": " ".join(random.sample(_everyday_words(), _OWN_WORDS))}
        | {"deed": random.choice(_DEEDS).format(**facts)}
    )


def _tell(random: Random, facts: dict[str, str], name: str, published: datetime) -> Article:
    deed = facts["deed"]
    first = random.choice(_SAYINGS).format(**facts, deed_=deed[0].upper() + deed[1:])
    words = facts["words"].split()
    rest = [
        said.format(**facts, **dict(zip(_SLOTS, random.sample(words, len(_SLOTS)), strict=True)))
        for said in random.sample(_FOLLOWING, random.randint(1, 3))
    ]
    text = " ".join(sentence[0].upper() + sentence[1:] for sentence in (first, *rest))
    outlet = random.choice(_OUTLETS)
    stamp = f"{published:%Y-%m-%dT%H:%M:%SZ}"
    return Article(id=name, text=text, outlet=outlet, published=stamp, published_basis="given")


@lru_cache(maxsize=1)
def _everyday_words() -> list[str]:
    text = files("sayso.lexicons").joinpath("background_words.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return [word for word, rate in rows if _RATES[0] <= int(rate) < _RATES[1] and len(word) > 3]


def _word(random: Random) -> str:
    return "".join(random.choice(_SYLLABLES) for _ in range(random.randint(2, 4))).capitalize()
