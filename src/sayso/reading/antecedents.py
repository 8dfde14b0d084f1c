"""Which actor a describing phrase means: "the ministry", "the spokesman", "the company"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.lexicons.actor_words import (
    BARE_BODIES,
    COMPANY_NOUNS,
    INSTITUTION_NOUNS,
    LOOSE_MODIFIERS,
    OFFICE_NOUNS,
    PUBLIC_WORDS,
    REFERRING_NOUNS,
)
from sayso.lexicons.calendar_words import CALENDAR_WORDS
from sayso.lexicons.countries import load_countries
from sayso.lexicons.name_particles import DETERMINERS, POSSESSIVES
from sayso.reading.descriptions import head_kind
from sayso.reading.entities import Entity, Ledger
from sayso.reading.forms import fold
from sayso.reading.stage import Stage
from sayso.records import ActorKind

# "The company" reaches back so many sentences; a rival as near as this many sentences makes it a guess.
FARTHEST = 12
TOO_NEAR = 1
# More bearers of one noun than this are not weighed against each other; the latest are.
MOST_CANDIDATES = 60
_ORDINALS = frozenset(("second", "third", "fourth", "other"))


@dataclass(frozen=True, slots=True)
class Description:
    """A describing phrase taken apart; `definite` where it points at somebody already known."""

    words: tuple[str, ...]
    head: str
    kind: ActorKind
    definite: bool
    owned: bool
    modifiers: tuple[str, ...]

    @property
    def plural(self) -> bool:
        """Whether it describes more than one."""
        last = self.words[-1].lower()
        if last in ("police", "troops", "forces"):
            return True
        return last.endswith("s") and not last.endswith("ss") and self.words[0].lower() not in ("a", "an")

    @property
    def ordinal(self) -> str:
        """The word that sets one apart from others of its name ("the second source"), or nothing."""
        return next((word.lower() for word in self.modifiers if word.lower() in _ORDINALS), "")


def take_apart(phrase: str, kind: ActorKind) -> Description:
    """Return the determiner's meaning, the modifiers and the head noun of a phrase."""
    core = _before_complement(phrase)
    words = tuple(core.replace("’", "'").replace("'s", " 's ").split())
    lowers = [word.lower().strip(",\"'“”") for word in words]
    owned = lowers[0] in POSSESSIVES or "'s" in words[:-1]
    if "'s" in words[:-1]:
        cut = len(words) - 1 - words[::-1].index("'s")
        modifiers, definite = words[cut + 1 : -1], True
    elif len(words) == 1 and lowers[0] in BARE_BODIES:
        modifiers, definite = (), True
    else:
        definite = lowers[0] in DETERMINERS or lowers[0] in POSSESSIVES
        modifiers = words[1:-1] if definite else words[:-1]
    head = _singular(lowers[-1])
    return Description(words, head, kind, definite, owned, tuple(modifiers))


def _before_complement(phrase: str) -> str:
    for link in (" of ", " for ", " at "):
        phrase = phrase.split(link)[0]
    return phrase


def _singular(word: str) -> str:
    if word.endswith("s") and not word.endswith("ss") and head_kind(word[:-1]) is not None:
        return word[:-1]
    return word


def find_antecedent(description: Description, ledger: Ledger, stage: Stage, *, sentence: int) -> Entity | None:
    """Return the one actor that a definite phrase can mean, or None where there is none or it would be a guess."""
    fitting = [e for e in ledger.by_word.get(description.head, [])[-MOST_CANDIDATES:] if _fits(description, e)]
    known = [e for e in fitting if e.mentions]
    if not known and len(fitting) == 1 and fitting[0].kind != "person":
        return fitting[0]
    if known:
        best = max(known, key=lambda e: (_matches(description, e), e.last))
        if not description.owned or _matches(description, best) or best.kind == "person" or len(known) == 1:
            return best
    if description.owned or _content(description):
        return None
    return _by_kind(description, stage, sentence=sentence)


def _content(description: Description) -> list[str]:
    return [word for word in description.modifiers if fold(word) not in LOOSE_MODIFIERS]


def _matches(description: Description, entity: Entity) -> int:
    countries = load_countries().nationalities
    return sum(
        fold(word) in entity.words or (countries.get(word) is not None and countries.get(word) == entity.country)
        for word in description.modifiers
    )


def _fits(description: Description, entity: Entity) -> bool:
    """A modifier that the actor is not known by speaks against it, unless the phrase adds what anybody may be."""
    if (description.kind == "person") != (entity.kind == "person"):
        return False
    if entity.kind == "person" and not entity.named and description.plural != entity.plural:
        return False
    if description.ordinal and description.ordinal not in entity.words:
        return False
    content = _content(description)
    missing = [word for word in content if fold(word) not in entity.words]
    if not missing:
        return True
    if entity.country and all(load_countries().nationalities.get(word) == entity.country for word in missing):
        return True
    return len(missing) < len(content) and not any(word[0].isupper() for word in missing)


def _by_kind(description: Description, stage: Stage, *, sentence: int) -> Entity | None:
    """Return the nearest actor of a kind the noun can mean, where no other is about as near."""
    kinds = REFERRING_NOUNS.get(description.head)
    if kinds is None:
        return None
    recent = {sighting.entity.number: sighting.entity for sighting in stage.recent}
    for kind in kinds:
        near = [
            e
            for e in recent.values()
            if e.kind == kind
            and e.reported
            and e.mentions
            and sentence - e.sentence <= FARTHEST
            and _may_be(description, e)
        ]
        near.sort(key=lambda e: -e.last)
        if near and (len(near) == 1 or _stands_out(near)):
            return near[0]
    return None


def _may_be(description: Description, entity: Entity) -> bool:
    if description.head in COMPANY_NOUNS:
        return not entity.words & PUBLIC_WORDS
    other_heads = entity.words & (PUBLIC_WORDS | INSTITUTION_NOUNS)
    return not other_heads or description.head in entity.words


def _stands_out(near: Sequence[Entity]) -> bool:
    first, second = near[0], near[1]
    return first.sentence - second.sentence > TOO_NEAR or len(first.mentions) > 2 * len(second.mentions)


def means_one(description: Description) -> bool:
    """Tell whether a phrase means a body or an office of its own although nobody has named it."""
    if not description.definite or (description.owned and description.kind == "person"):
        return False
    if description.words[0].lower() in ("your", "my") or description.words[-1].lower() == "governments":
        return False
    if description.kind == "person":
        return description.head in OFFICE_NOUNS
    if description.head in INSTITUTION_NOUNS:
        return True
    capitals = [word for word in description.modifiers if word[0].isupper() and word not in CALENDAR_WORDS]
    return bool(capitals) and description.kind not in ("place",)
