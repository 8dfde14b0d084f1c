"""Settle one mention where it stands: a name, a describing phrase or a pronoun."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.lexicons.actor_words import OWN_OUTLET_NOUNS
from sayso.lexicons.countries import load_countries
from sayso.reading.acting import acts
from sayso.reading.affiliations import affiliate
from sayso.reading.antecedents import Description, find_antecedent, means_one, take_apart
from sayso.reading.entities import Entity
from sayso.reading.forms import fold, split_name, strip_possessive
from sayso.reading.heads import find_head
from sayso.reading.marks import NameMark
from sayso.reading.pronouns import HE, PRONOUNS, THEY, WE, Asked, I, resolve_pronoun
from sayso.reading.scene import Scene
from sayso.reading.titles import tell_gender
from sayso.records import ActorKind, SourceType, Span, Statement


def meet_name(scene: Scene, mark: NameMark, head: Span) -> None:
    """Join a name to its bearer; a country or a seat that only says where is no mention."""
    piece = strip_possessive(scene.text[head.start : head.end])
    form = split_name(piece)
    if not form:
        return
    outside = _words_outside(scene.text, mark.span, head)
    entity = _choose(scene.naming.bearers[form], outside)
    if entity is None:
        entity = scene.ledger.add(mark.kind)
        entity.names.append(piece)
    if entity.kind == "person" and entity.gender is None:
        entity.gender = tell_gender(outside)
    if entity.kind == "place" or (entity.country and not acts(scene.text, mark)):
        if entity.kind != "place":
            scene.stage.pass_by(entity, mark.span)
        return
    scene.ledger.learn(entity, {fold(word) for word in outside if len(word) > 2})
    scene.see(entity, mark.span)
    affiliate(scene, entity, mark.span)


def _words_outside(text: str, span: Span, head: Span) -> list[str]:
    around = text[span.start : head.start] + " " + text[head.end : span.end]
    words = (word.strip(".,()\"'“”‘’") for word in around.split())
    return [word for word in words if word]


def _choose(bearers: Sequence[Entity], outside: Sequence[str]) -> Entity | None:
    """Among bearers of one surname take those whom title and gender allow, then the one last mentioned."""
    if len(bearers) == 1:
        return bearers[0]
    gender = tell_gender(outside)
    fitting = [e for e in bearers if gender is None or e.gender in (None, gender)] or list(bearers)
    titled = [e for e in fitting if any(fold(word) in e.words for word in outside if len(word) > 3)]
    seen = [e for e in titled or fitting if e.mentions]
    if seen:
        return max(seen, key=lambda e: e.last)
    return fitting[0] if len(fitting) == 1 else None


def meet_description(scene: Scene, mark: NameMark) -> None:
    """Join a describing phrase to what it describes, or open an actor that is reported only if it means one body."""
    phrase = scene.text[mark.span.start : mark.span.end]
    description = take_apart(phrase, mark.kind)
    entity = _find_described(scene, mark, description)
    if entity is None:
        entity = scene.ledger.add(mark.kind, named=False, reported=means_one(description))
        entity.plural = description.plural
        entity.gender = tell_gender([description.head])
        if mark.kind == "government":
            scene.ledger.settle(entity, _country_of(description.words))
        scene.ledger.learn(entity, {description.head, *(fold(word) for word in description.modifiers)})
    scene.see(entity, mark.span)
    affiliate(scene, entity, mark.span)


def _find_described(scene: Scene, mark: NameMark, description: Description) -> Entity | None:
    if description.head in OWN_OUTLET_NOUNS and description.words[0].lower() in ("this", "our") and scene.naming.outlet:
        return scene.naming.outlet
    if mark.kind == "government":
        country = _country_of(description.words)
        if country is not None:
            return scene.ledger.by_country.get(country)
        speaker = scene.speaker_at(mark.span.start)
        if speaker is not None and speaker.affiliation is not None and speaker.affiliation.kind == "government":
            return speaker.affiliation
    bearers = scene.naming.bearers.get(split_name(scene.text[mark.span.start : mark.span.end]), [])
    if len(bearers) == 1 and bearers[0].kind == mark.kind:
        return bearers[0]
    if not description.definite:
        return None
    number = scene.stage.sentence_at(mark.span.start)
    return find_antecedent(description, scene.ledger, scene.stage, sentence=number)


def _country_of(words: Sequence[str]) -> str | None:
    countries = load_countries()
    named = (countries.nationalities.get(word) or countries.names.get(word) for word in words)
    return next((name for name in named if name), None)


def meet_pronoun(scene: Scene, word: str, span: Span) -> None:
    """Join a third-person pronoun to its antecedent; first persons in quotations wait for their speakers."""
    quoted = scene.speech.statement_at(span.start)
    if word in I or word in WE:
        if quoted is not None:
            scene.firsts.append((span, quoted, word))
        elif word in WE and scene.naming.outlet is not None:
            scene.see(scene.naming.outlet, span)
        return
    asked = Asked(
        word,
        span.start,
        sentence=scene.stage.sentence_at(span.start),
        turn=scene.stage.turn_at(span.start),
        quoted=quoted is not None,
    )
    entity = resolve_pronoun(asked, scene.stage, barred=scene.speaker_at(span.start) if quoted else None)
    if entity is None:
        return
    if word in HE and entity.gender is None and not entity.plural:
        entity.gender = HE[word]
    scene.see(entity, span, plural=word in THEY)


def meet_source(scene: Scene, statement: Statement, span: Span) -> None:
    """Remember a speaker who is no mention ("two people briefed on it"), so that a pronoun after it means nobody else.

    Only the walk knows of him: he is never reported.
    """
    phrase = scene.text[span.start : span.end]
    if phrase.lower() in PRONOUNS or statement.source_type in ("own", "vague"):
        return
    inner = [s.span for s in scene.stage.recent if span.start <= s.span.start and s.span.end <= span.end + 2]
    if find_head(scene.text, span, inner, statement) is not None:
        return
    beside = _beside(scene, span)
    if beside is not None:
        scene.see(beside, span)
        return
    known = scene.heard.get(fold(phrase))
    entity = known or scene.ledger.add(_kind_of(statement.source_type), named=False, reported=False)
    words = phrase.split()
    entity.plural = statement.source_count != 1
    entity.gender = entity.gender or tell_gender(words[:6])
    scene.heard[fold(phrase)] = entity
    scene.see(entity, span)


def _beside(scene: Scene, span: Span) -> Entity | None:
    """Return the person whom a source stands beside ("Aziz, head of the league, said")."""
    first = scene.text[span.start : span.end].split()[0]
    if first[0].isupper() or scene.text[max(0, span.start - 2) : span.start] != ", ":
        return None
    near = (s for s in reversed(scene.stage.recent) if s.span.end == span.start - 2)
    return next((s.entity for s in near if s.entity.kind == "person" and s.entity.names), None)


def _kind_of(source_type: SourceType) -> ActorKind:
    if source_type in ("named", "witness", "unnamed"):
        return "person"
    if source_type == "media":
        return "media"
    return "organisation" if source_type in ("institution", "monitor") else "other"
