"""Small Readings for the tests of weighing, written as who says what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sayso.records import (
    Actor,
    ActorKind,
    Article,
    Credit,
    Event,
    Figure,
    Mention,
    Modality,
    Picture,
    Reading,
    Reuse,
    SourceType,
    Span,
    Statement,
    Story,
)
from sayso.weighing.weigh import weigh

FIRE = "a fire destroyed the grain depot on Tarn Street in Velm"


@dataclass(frozen=True)
class Said:
    """One sentence: a source and what it says; `who` None is the outlet's own voice."""

    who: str | None
    what: str = FIRE
    kind: SourceType = "named"
    cue: str = "said"
    name: str | None = None
    actor_kind: ActorKind = "person"
    modality: Modality = "actual"
    event: str = "fire"
    type: str = "DISASTER"
    figure: tuple[str, float, str] | None = None


@dataclass
class _Draft:
    """An article being written."""

    text: str = ""
    sentences: list[Span] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    actors: dict[str, Actor] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)


def make_reading(
    article: str,
    said: Sequence[Said],
    *,
    outlet: str | None = None,
    day: int = 1,
    credits: Sequence[str] = (),
) -> Reading:
    """Return the Reading of an article with one sentence for each thing said."""
    draft = _Draft()
    for number, item in enumerate(said):
        _write(draft, item, f"q{number}")
    return Reading(
        article=Article(
            id=article,
            text=draft.text,
            outlet=outlet or f"The {article} Herald",
            published=f"2030-05-{day:02d}T08:00:00Z",
            published_basis="given",
            credits=tuple(Credit(name=credit, place="byline") for credit in credits),
        ),
        sentences=tuple(draft.sentences),
        statements=tuple(draft.statements),
        actors=tuple(draft.actors.values()),
        mentions=tuple(draft.mentions),
        events=tuple(draft.events),
        figures=tuple(draft.figures),
    )


def _write(draft: _Draft, item: Said, name: str) -> None:
    """Add the sentence of one thing said, with its annotations."""
    start = len(draft.text)
    head = "" if item.who is None else f"{item.who} {item.cue} that "
    draft.text += f"{head}{item.what}."
    content = Span(start + len(head), len(draft.text) - 1)
    draft.sentences.append(Span(start, len(draft.text)))
    draft.text += "\n\n"
    if item.who is not None:
        draft.statements.append(_attribute(draft, item, name, content))
    if item.event in item.what:
        at = content.start + item.what.index(item.event)
        trigger = Span(at, at + len(item.event))
        statement = name if item.who is not None else None
        draft.events.append(Event(trigger=trigger, type=item.type, modality=item.modality, statement=statement))
    if item.figure is not None:
        word, value, unit = item.figure
        at = content.start + item.what.index(word)
        draft.figures.append(Figure(span=Span(at, at + len(word)), low=value, high=value, bound="exact", unit=unit))


def _attribute(draft: _Draft, item: Said, name: str, content: Span) -> Statement:
    assert item.who is not None
    start = draft.sentences[-1].start
    source = Span(start, start + len(item.who))
    actor = None
    if item.name is not None:
        actor = item.name.lower().replace(" ", "-")
        draft.actors[actor] = Actor(id=actor, name=item.name, kind=item.actor_kind)
        draft.mentions.append(Mention(span=source, actor=actor))
    return Statement(
        id=name,
        source=(source,),
        cue=(Span(source.end + 1, source.end + 1 + len(item.cue)),),
        content=(content,),
        kind="indirect",
        source_type=item.kind,
        actor=actor,
    )


def make_copy(reading: Reading, article: str, *, day: int = 28, outlet: str | None = None) -> tuple[Reading, Reuse]:
    """Return a word-for-word copy of an article in another outlet, and the reuse that linking finds between them."""
    whole = Span(0, len(reading.article.text))
    copied = Reading(
        article=Article(
            id=article,
            text=reading.article.text,
            outlet=outlet or f"The {article} Mirror",
            published=f"2030-05-{day:02d}T08:00:00Z",
            published_basis="given",
        ),
        sentences=reading.sentences,
        statements=reading.statements,
        actors=reading.actors,
        mentions=reading.mentions,
        events=reading.events,
        figures=reading.figures,
    )
    link = Reuse(
        earlier=reading.article.id,
        later=article,
        share=1.0,
        passages=((whole, whole),),
        credited=False,
        probability=0.97,
        basis="published earlier",
    )
    return copied, link


def make_picture(readings: Sequence[Reading], reuse: Sequence[Reuse] = ()) -> Picture:
    """Return the Picture of a story of all the given readings."""
    story = Story(id="s", title="Velm", articles=tuple(r.article.id for r in readings))
    return weigh(story, readings, reuse)


def person(name: str, role: str = "", **extra: object) -> Said:
    """A named person with a role says that the depot burned."""
    return Said(who=f"{name}, {role}" if role else name, name=name, **extra)  # type: ignore[arg-type]


def unnamed(who: str, **extra: object) -> Said:
    """Somebody unnamed says that the depot burned."""
    return Said(who=who, kind="unnamed", **extra)  # type: ignore[arg-type]
