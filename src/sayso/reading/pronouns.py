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
IT = frozenset(("it", "its"))
THEY = frozenset(("they", "them", "their", "theirs"))
I = frozenset(("i", "me", "my", "mine", "myself"))  # noqa: E741
WE = frozenset(("we", "us", "our", "ours", "ourselves"))
PRONOUNS = frozenset((*HE, *IT, *THEY, *I, *WE))

# A pronoun looks back over so many sentences at most: dev figures fall on both sides of it.
FARTHEST = 3
SUBJECT_BONUS = 0.7
SENTENCE_COST = 1.0
# Who is only spoken of within a quotation is rarely meant after it: actors of pronoun sources, dev .76 without, .80.
QUOTED_COST = 2.0
# "A judge" in passing yields to whoever acts or speaks: dev .769 at 0, .791 at 1.
PASSING_COST = 1.0


@dataclass(frozen=True, slots=True)
class Asked:
    """A pronoun where it stands."""

    word: str
    position: int
    sentence: int
    turn: int
    quoted: bool = False


def resolve_pronoun(asked: Asked, stage: Stage, *, barred: Entity | None = None) -> Entity | None:
    """Return the actor a third-person pronoun means, or None where none fits; `barred` is the quotation's speaker."""
    gender = HE.get(asked.word)
    best: tuple[float, int] | None = None
    chosen: Entity | None = None
    for sighting in stage.recent:
        if sighting.entity is barred or not _fits(asked, sighting, gender):
            continue
        distance = asked.sentence - sighting.sentence if asked.quoted else asked.turn - sighting.turn
        if distance > FARTHEST or (distance > 1 and (asked.word in IT or asked.word in THEY)):
            continue
        start = sighting.span.start
        first = asked.word in IT and sighting.subject and stage.opens(asked.position)
        rank = (_weigh(asked, sighting, distance), -start if first else start)
        if best is None or rank > best:
            best, chosen = rank, sighting.entity
    return chosen


def _weigh(asked: Asked, sighting: Sighting, distance: int) -> float:
    value = -SENTENCE_COST * distance + (SUBJECT_BONUS if sighting.subject else 0.0)
    if sighting.quoted and not asked.quoted:
        value -= QUOTED_COST
    if not sighting.subject and not sighting.entity.reported:
        value -= PASSING_COST
    return value


def _fits(asked: Asked, sighting: Sighting, gender: Gender | None) -> bool:
    entity = sighting.entity
    if sighting.span.start >= asked.position:
        return False
    if gender is not None:
        return entity.kind == "person" and not entity.plural and entity.gender in (None, gender)
    if asked.word in IT:
        return entity.kind != "person" and not entity.plural
    return sighting.plural or entity.kind == "armed-group"


_BE = frozenset("is was 's will would seems seemed appears appeared remains remained".split())
_IMPERSONAL = frozenset(
    "clear unclear possible impossible understood believed thought likely unlikely important necessary true "
    "difficult hard easy "
    "known reported expected feared hoped assumed alleged claimed said too early late time only also the a an "
    "that what to in on "
    "because as enough unknown certain uncertain obvious impossible worth better best one their his her my our "
    "this never".split()
)
_NO_VERB = frozenset(
    "and or but in on at by for to from with as of that when while after before because if up down off out back".split()
)
_IDLE = frozenset("took takes rained snowed happens happened turned turns meant means shows goes".split())


def is_dummy(row: Sequence[Token], at: int) -> bool:
    """Tell whether "it" means no actor: an object, or nothing ("it is unclear whether", "it took three days")."""
    if row[at].lower != "it":
        return False
    following = row[at + 1].lower if at + 1 < len(row) else "."
    if not following[0].isalpha() and following != "'s":
        return True
    if following in _BE:
        further = row[at + 2].lower if at + 2 < len(row) else "."
        return following == "'s" or further in _IMPERSONAL or not further.endswith(("ed", "ing", "not", "be"))
    if following == "could":
        return any(token.lower == "be" for token in row[at + 2 : at + 4])
    return following in _IDLE or following in _NO_VERB or following.endswith("ly")
