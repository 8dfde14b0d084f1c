"""What a whole article says about what each of its names names: person, place or body."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from sayso.lexicons.name_particles import PHRASE_ENDS
from sayso.reading.descriptions import head_kind
from sayso.reading.kinds import person_evidence
from sayso.reading.runs import Run
from sayso.reading.titles import count_title_words
from sayso.reading.tokens import LONGEST_DATELINE, Token, is_word
from sayso.records import ActorKind

_PLACES_AT = frozenset("in near inside outside around across throughout at".split())
_PLACES_WEAKLY = frozenset("from to of toward towards through over into".split())
_COMPASS = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern southwestern upper lower "
    "north south east west".split()
)
_PLACE_NOUNS = frozenset(
    "city town village province district port island capital region county state suburb hamlet valley river "
    "lake governorate "
    "department municipality coast islet mountains hills border area quarter settlement".split()
)
_DEALT_WITH = frozenset("by told with against asked accused between and quoted citing according".split())
_SPEAKS = frozenset(
    "said says told has had denied declined reported announced confirmed warned wrote would insisted claimed "
    "added".split()
)
# Words of an apposition looked at for its head noun.
LONGEST_APPOSITION = 8


@dataclass(slots=True)
class Evidence:
    """What was seen of one name over the article."""

    person: float = 0.0
    place: float = 0.0
    body: float = 0.0
    alone: int = 0
    hints: Counter[ActorKind] = field(default_factory=Counter)


def gather_evidence(rows: Sequence[Sequence[Token]], runs: Sequence[Sequence[Run]]) -> dict[str, Evidence]:
    """Return the evidence on each name by its words in small letters; surnames share their bearers' evidence."""
    found: dict[str, Evidence] = defaultdict(Evidence)
    for row, row_runs in zip(rows, runs, strict=True):
        for run in row_runs:
            words = [row[i].text for i in range(run.first, run.last + 1)]
            titles = count_title_words(words)
            name = words[titles:] or words
            first = run.first + titles if titles < len(words) else run.first
            evidence = found[key(name)]
            _look_around(row, first, run.last, evidence)
            person = person_evidence(row, first, run.last) + (3 if 0 < titles < len(words) else 0)
            evidence.person += person
            if person > 0 and len(name) > 1:
                found[key(name[-1:])].person += person
    return found


def key(words: Sequence[str]) -> str:
    """Return the form under which evidence on a name is kept."""
    return " ".join(words).casefold()


def _look_around(row: Sequence[Token], first: int, last: int, evidence: Evidence) -> None:
    after = row[last + 1] if last + 1 < len(row) else None
    if first == 0:
        evidence.place += 3 if _ends_dateline(row, last) else 0
    else:
        _look_before(row, first, evidence)
        credited = row[first - 1].text == "(" and after is not None and after.text == ")"
        if credited and first < LONGEST_DATELINE and _ends_dateline(row, last):
            evidence.hints["agency"] += 2
    if after is not None:
        _look_after(row, last, after, evidence)


def _look_before(row: Sequence[Token], first: int, evidence: Evidence) -> None:
    before = row[first - 1].lower
    earlier = row[first - 2] if first > 1 else None
    if before in _PLACES_AT:
        evidence.place += 1
    elif before in _PLACES_WEAKLY:
        evidence.place += 3 if before == "of" and earlier is not None and earlier.lower in _PLACE_NOUNS else 0.15
    elif before in _COMPASS:
        evidence.place += 1.5
    elif before == "the" or before in _DEALT_WITH:
        evidence.body += 0.7
    elif before == "," and earlier is not None and earlier.capital:
        evidence.place += 0.3
    elif _is_body_noun(row[first - 1]):
        evidence.hints[head_kind(before) or "organisation"] += 2


def _look_after(row: Sequence[Token], last: int, after: Token, evidence: Evidence) -> None:
    if after.lower in _SPEAKS or after.lower == "'s":
        evidence.body += 1 if after.lower in _SPEAKS else 0.4
    if is_word(after) and head_kind(after.lower) is not None and not after.capital:
        if head_kind(after.lower) == "place" or after.lower in _PLACE_NOUNS:
            evidence.place += 1
        elif head_kind(after.lower) in ("armed-group", "media", "agency"):
            evidence.hints[head_kind(after.lower) or "organisation"] += 1
        return
    if not is_word(after) or after.lower in PHRASE_ENDS or after.lower in _SPEAKS or after.capital:
        evidence.alone += 1
    if after.text == ",":
        hint = _apposition_kind(row, last + 2)
        if hint == "person":
            evidence.person += 1.5
        elif hint is not None:
            evidence.hints[hint] += 1


def _is_body_noun(token: Token) -> bool:
    kind = head_kind(token.lower)
    return kind is not None and kind not in ("person", "place", "government") and (not token.capital or token.opens)


def _ends_dateline(row: Sequence[Token], last: int) -> bool:
    return any(token.text in ("—", "–", "-") for token in row[last + 1 : last + 10])


def _apposition_kind(row: Sequence[Token], at: int) -> ActorKind | None:
    """Return the kind that ", a claims processor" tells of the name before it."""
    if at >= len(row) or row[at].lower not in ("a", "an", "the", "its", "their"):
        return None
    head: Token | None = None
    for token in row[at + 1 : at + 1 + LONGEST_APPOSITION]:
        if not is_word(token) or token.lower in PHRASE_ENDS:
            break
        head = token
    if head is None or head.capital:
        return None
    return "place" if head.lower in _PLACE_NOUNS else head_kind(head.lower)
