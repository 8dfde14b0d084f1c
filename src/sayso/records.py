"""Every record that passes between steps: frozen, slotted, and free of behaviour beyond validation.

Spans count Unicode code points of the article's unaltered `text`, `[start, end)`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Form = Literal["text", "html"]
PublishedBasis = Literal["given", "page", "inferred", "unknown"]
StatementKind = Literal["direct", "indirect", "mixed"]
SourceType = Literal[
    "named", "institution", "unnamed", "witness", "document", "monitor", "media", "own", "social", "vague"
]
Stance = Literal["asserts", "denies", "doubts", "declines", "asks", "threatens", "demands", "plans"]
ActorKind = Literal[
    "person", "organisation", "armed-group", "government", "place", "facility", "media", "agency", "other"
]
Modality = Literal["actual", "planned", "threatened", "demanded", "possible", "denied", "cancelled"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Bound = Literal["exact", "least", "most", "about", "range", "vague"]
CreditPlace = Literal["author", "byline", "dateline", "text", "via"]
EdgeKind = Literal["attribution", "credit", "citation", "reuse", "quotation"]
RelationKind = Literal["contradicts", "updates", "conflicts", "supports"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's text, never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, found [{self.start}, {self.end})")


Spans = tuple[Span, ...]


# --- intake and clean -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One published text as it arrived: decoded, not yet cleaned; metadata as given, None where absent."""

    source: str
    content: str
    form: Form = "text"
    id: str | None = None
    url: str | None = None
    outlet: str | None = None
    author: str | None = None
    title: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One input that could not be read: where it is, which step gave up, and why, in a sentence."""

    source: str
    step: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """An agency or outlet that the article openly credits outside its sentences (byline, dateline, via-line)."""

    name: str
    place: CreditPlace
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One version of one published text. `published` is ISO 8601; `clutter` is furniture inside `text`.

    `source` is the name of the file it came in, without folders, and the line in it: what it is known by where it has
    neither title nor outlet.
    """

    id: str
    text: str
    url: str | None = None
    outlet: str | None = None
    author: str | None = None
    title: str | None = None
    published: str | None = None
    published_basis: PublishedBasis = "unknown"
    clutter: Spans = ()
    credits: tuple[Credit, ...] = ()
    source: str | None = None


# --- reading ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Something the article attributes to a source. `parent` is the statement it is nested in."""

    id: str
    source: Spans
    cue: Spans
    content: Spans
    kind: StatementKind
    source_type: SourceType
    parent: str | None = None
    actor: str | None = None
    source_count: int | None = None
    hearing: str | None = None
    stance: Stance = "asserts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody or something that acts or speaks, resolved within one article."""

    id: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One place where an actor is named, described or meant by a pronoun."""

    span: Span
    actor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Who did what to whom: `type` is a PLOVER root or DENY, CLAIM, DISASTER, HARM, LEGAL, ELECT, OTHER.

    `actor` and `target` are actor ids; `place` is an actor id or None; `date` is a TIMEX3 value or None.
    """

    trigger: Span
    type: str
    modality: Modality
    mode: str | None = None
    actor: str | None = None
    target: str | None = None
    place: str | None = None
    date: str | None = None
    statement: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """A time expression. `value` is ISO 8601 as in TIMEX3, None where it cannot be known."""

    span: Span
    value: str | None
    type: TimeType


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A quantity as an interval; an open side is None. `unit` says what is counted."""

    span: Span
    low: float | None
    high: float | None
    bound: Bound
    unit: str | None = None
    statement: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything that follows from one article alone."""

    article: Article
    sentences: Spans = ()
    statements: tuple[Statement, ...] = ()
    actors: tuple[Actor, ...] = ()
    mentions: tuple[Mention, ...] = ()
    events: tuple[Event, ...] = ()
    times: tuple[Time, ...] = ()
    figures: tuple[Figure, ...] = ()


# --- linking ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Reuse:
    """Passages of a later article copied from an earlier one, as pairs (earlier span, later span).

    `share` is the part of the later article's text (clutter left out) that the passages cover, 0..1. `probability`
    is that of copying in this direction; `basis` says in plain words how the direction was decided.
    """

    earlier: str
    later: str
    share: float
    passages: tuple[tuple[Span, Span], ...]
    credited: bool
    probability: float
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The articles about one developing event, earliest first."""

    id: str
    title: str
    articles: tuple[str, ...]


# --- weighing ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """One step of a chain from an assertion towards its ground, and the span of `article` that carries it.

    `to` names where the step leads: an origin id, or another assertion as `article:start`.
    """

    kind: EdgeKind
    to: str
    probability: float
    reason: str
    article: str
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """One place where an article makes a claim: through a statement, or (statement None) in its own voice."""

    article: str
    span: Span
    statement: str | None
    origins: tuple[str, ...]
    chain: tuple[Edge, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginCount:
    """How many independent origins a claim has, never one number, with the reasons in plain words."""

    least: int
    most: int
    effective: float
    reasons: tuple[str, ...]

    def __post_init__(self) -> None:
        if not 0 <= self.least <= self.most:
            raise ValueError(f"origins need 0 <= least <= most, found {self.least} and {self.most}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFigure:
    """The quantity a claim is about."""

    low: float | None
    high: float | None
    bound: Bound
    unit: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One checkable proposition, whoever makes it; `text` is its best assertion, verbatim."""

    id: str
    text: str
    type: str
    modality: Modality
    date: str | None
    figure: ClaimFigure | None
    assertions: tuple[Assertion, ...]
    origins: OriginCount
    circular: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The ultimate ground of assertions: a person, an institution's announcement, a document, an observer."""

    id: str
    who: str
    kind: SourceType
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """How two claims stand to each other, and why, in words. `a` updates `b`: `a` is the later.

    `probability` is that of the relation holding as told.
    """

    a: str
    b: str
    kind: RelationKind
    why: str
    probability: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """A claim's place in time: when it is said to have happened, and when it was first reported."""

    date: str | None
    claim: str
    reported: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Posture:
    """Who is on what footing, since when, by which claim."""

    actor: str
    footing: str
    since: str | None
    modality: Modality
    claim: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """One claim's part of a day's tension."""

    claim: str
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tension:
    """The threat picture of one day: the sum of its contributions."""

    date: str
    value: float
    contributions: tuple[Contribution, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Everything that follows from one story's articles taken together."""

    story: Story
    reuse: tuple[Reuse, ...] = ()
    actors: tuple[Actor, ...] = ()
    claims: tuple[Claim, ...] = ()
    origins: tuple[Origin, ...] = ()
    relations: tuple[Relation, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    postures: tuple[Posture, ...] = ()
    tension: tuple[Tension, ...] = ()
