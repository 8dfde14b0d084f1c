"""The actors of one article while they are being resolved, and the index that finds them again by a word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from sayso.reading.titles import Gender
from sayso.records import ActorKind, Span


@dataclass(slots=True, eq=False)
class Entity:
    """One actor in the making; `named` is False for those only described, which may never be reported."""

    number: int
    kind: ActorKind
    named: bool = True
    reported: bool = True
    gender: Gender | None = None
    plural: bool = False
    country: str | None = None
    affiliation: Entity | None = None
    names: list[str] = field(default_factory=list)
    words: set[str] = field(default_factory=set)
    mentions: list[Span] = field(default_factory=list)
    sentence: int = -1
    subject: bool = False

    @property
    def last(self) -> int:
        return self.mentions[-1].start if self.mentions else -1


@dataclass(slots=True)
class Ledger:
    """All entities of an article, in the order they were made, and each word they are known by."""

    entities: list[Entity] = field(default_factory=list)
    by_word: dict[str, list[Entity]] = field(default_factory=lambda: defaultdict(list))
    by_country: dict[str, Entity] = field(default_factory=dict)

    def add(self, kind: ActorKind, *, named: bool = True, reported: bool = True) -> Entity:
        """Open a new entity."""
        entity = Entity(number=len(self.entities), kind=kind, named=named, reported=reported)
        self.entities.append(entity)
        return entity

    def settle(self, entity: Entity, country: str | None) -> None:
        """Make an entity the one that stands for a country's government."""
        entity.country = country
        if country is not None:
            self.by_country.setdefault(country, entity)

    def learn(self, entity: Entity, words: Iterable[str]) -> None:
        """Let an entity be found by more words."""
        for word in words:
            if word not in entity.words:
                entity.words.add(word)
                self.by_word[word].append(entity)
