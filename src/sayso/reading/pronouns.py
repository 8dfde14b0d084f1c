"""Which actor a pronoun means: by number, gender, animacy, recency, and the subject first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.entities import Entity
from sayso.reading.stage import Sighting, Stage
from sayso.reading.titles import Gender
from sayso.reading.tokens import Token

HE: dict[str, Gender] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "male"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "female"),
}
IT = frozenset(("it", "its", "itself"))
THEY = frozenset(("they", "them", "their", "theirs", "themselves"))
I = frozenset(("i", "me", "my", "mine", "myself"))  # noqa: E741
WE = frozenset(("we", "us", "our", "ours", "ourselves"))
PRONOUNS = frozenset((*HE, *IT, *THEY, *I, *WE))

# A pronoun looks back over so many sentences at most: dev figures fall on both sides of it.
FARTHEST = 3
SUBJECT_BONUS = 0.7
SENTENCE_COST = 1.0


@dataclass(frozen=True, slots=True)
class Asked:
    """A pronoun where it stands."""

    word: str
    position: int
    sentence: int


def resolve_pronoun(asked: Asked, stage: Stage, *, barred: Entity | None = None) -> Entity | None:
    """Return the actor a third-person pronoun means, or None where none fits; `barred` is the quotation's speaker."""
    gender = HE.get(asked.word)
    best: tuple[float, int] | None = None
    chosen: Entity | None = None
    for sighting in stage.recent:
        if sighting.entity is barred or not _fits(asked, sighting, gender):
            continue
        distance = asked.sentence - sighting.sentence
        if distance > FARTHEST or (distance > 1 and asked.word in IT):
            continue
        value = -SENTENCE_COST * distance + (SUBJECT_BONUS if sighting.subject else 0.0)
        rank = (value, sighting.span.start)
        if best is None or rank > best:
            best, chosen = rank, sighting.entity
    return chosen


def _fits(asked: Asked, sighting: Sighting, gender: Gender | None) -> bool:
    entity = sighting.entity
    if sighting.span.start >= asked.position:
        return False
    if gender is not None:
        return entity.kind == "person" and not entity.plural and entity.gender in (None, gender)
    if asked.word in IT:
        return entity.kind != "person" and not entity.plural
    return entity.plural or entity.kind == "armed-group"


_DUMMY_NEXT = frozenset(
    "is was 's will would seems seemed appears appeared takes took rained remains remained became has had may might could can should".split()
)
_DUMMY_COMPLEMENT = frozenset(
    "clear unclear possible impossible not understood believed thought likely unlikely important necessary true difficult hard easy "
    "known said reported expected too early late time only also the a an that what to in on at because as enough".split()
)


def is_dummy(row: Sequence[Token], at: int) -> bool:
    """Tell whether "it" stands for nothing ("it is unclear whether", "it took three days")."""
    if row[at].lower != "it" or at + 1 >= len(row):
        return False
    following = row[at + 1].lower
    if following in (
        "is",
        "was",
        "'s",
        "will",
        "would",
        "seems",
        "seemed",
        "appears",
        "appeared",
        "remains",
        "remained",
    ):
        return True
    return following in (
        "took",
        "takes",
        "rained",
        "snowed",
        "happens",
        "happened",
        "turned",
        "turns",
        "meant",
        "means",
    )
