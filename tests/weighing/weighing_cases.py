"""Small Readings for the tests of weighing, written as who says what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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


def make_reading(
    article: str,
    said: Sequence[Said],
    *,
    outlet: str | None = None,
    day: int = 1,
    credits: Sequence[str] = (),
) -> Reading:
    """Return the Reading of an article with one sentence for each thing said."""
    text = ""
    statements: list[Statement] = []
    events: list[Event] = []
    figures: list[Figure] = []
    mentions: list[Mention] = []
    actors: dict[str, Actor] = {}
    sentences: list[Span] = []
    for number, item in enumerate(said):
        start = len(text)
        head = "" if item.who is None else f"{item.who} {item.cue} that "
        text += f"{head}{item.what}."
        content = Span(start + len(head), len(text) - 1)
        sentences.append(Span(start, len(text)))
        text += "\n\n"
        name = f"q{number}" if item.who is not None else None
        if item.who is not None and name is not None:
            source = Span(start, start + len(item.who))
            actor = None
            if item.name is not None:
                actor = item.name.lower().replace(" ", "-")
                actors[actor] = Actor(id=actor, name=item.name, kind=item.actor_kind)
                mentions.append(Mention(span=source, actor=actor))
            cue = Span(source.end + 1, source.end + 1 + len(item.cue))
            statements.append(
                Statement(
                    id=name,
                    source=(source,),
                    cue=(cue,),
                    content=(content,),
                    kind="indirect",
                    source_type=item.kind,
                    actor=actor,
                )
            )
        if item.event in item.what:
            at = content.start + item.what.index(item.event)
            trigger = Span(at, at + len(item.event))
            events.append(Event(trigger=trigger, type=item.type, modality=item.modality, statement=name))
        if item.figure is not None:
            word, value, unit = item.figure
            at = content.start + item.what.index(word)
            figures.append(Figure(span=Span(at, at + len(word)), low=value, high=value, bound="exact", unit=unit))
    return Reading(
        article=Article(
            id=article,
            text=text,
            outlet=outlet or f"The {article} Herald",
            published=f"2030-05-{day:02d}T08:00:00Z",
            published_basis="given",
            credits=tuple(Credit(name=credit, place="byline") for credit in credits),
        ),
        sentences=tuple(sentences),
        statements=tuple(statements),
        actors=tuple(actors.values()),
        mentions=tuple(mentions),
        events=tuple(events),
        figures=tuple(figures),
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
