"""Walk through an article in reading order and settle each mention: name, description or pronoun."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sayso.lexicons.actor_words import OWN_OUTLET_NOUNS
from sayso.lexicons.countries import load_countries
from sayso.lexicons.name_particles import DETERMINERS
from sayso.reading.antecedents import find_antecedent, means_one, take_apart
from sayso.reading.countries_acting import acts
from sayso.reading.entities import Entity, Ledger
from sayso.reading.forms import fold, split_name, strip_possessive
from sayso.reading.marks import NameMark, Sentence
from sayso.reading.naming import Naming, name_entities
from sayso.reading.pronouns import HE, IT, PRONOUNS, THEY, WE, Asked, I, is_dummy, resolve_pronoun
from sayso.reading.stage import Speech, Stage
from sayso.reading.titles import tell_gender
from sayso.reading.tokens import Token, tokenize
from sayso.records import Span, Spans, Statement


@dataclass(slots=True)
class Scan:
    """Everything that the walk found: entities, and which spans mention which."""

    text: str
    ledger: Ledger
    naming: Naming
    stage: Stage
    rows: list[list[Token]]
    found: dict[Span, Entity] = field(default_factory=dict)
    outlet: Entity | None = None
    speakers: dict[str, Entity] = field(default_factory=dict)
    sources: dict[int, Statement] = field(default_factory=dict)
    firsts: list[tuple[Span, Statement, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Item:
    span: Span
    mark: NameMark | None
    row: int
    at: int


def scan_mentions(
    text: str,
    sentences: Sequence[Sentence],
    names: Sequence[NameMark],
    statements: Sequence[Statement],
    *,
    clutter: Spans,
    outlet: str | None,
) -> Scan:
    """Return all mentions of an article, resolved."""
    ledger = Ledger()
    naming = name_entities(text, names, ledger)
    scan = Scan(text, ledger, naming, Stage(sentences), tokenize(text, sentences, clutter))
    scan.outlet = _outlet_entity(outlet, ledger, naming)
    speech = Speech(statements)
    for statement in statements:
        for span in statement.source:
            scan.sources.setdefault(span.start, statement)
    for item in _items(scan, names):
        if item.mark is None:
            _meet_pronoun(scan, item, speech)
        elif item.mark.head is not None:
            _meet_name(scan, item.mark)
        else:
            _meet_description(scan, item.mark)
    return scan


def _outlet_entity(outlet: str | None, ledger: Ledger, naming: Naming) -> Entity | None:
    if not outlet:
        return None
    form = split_name(outlet)
    for size in (form, form[1:] if form[:1] == ("the",) else form):
        if naming.bearers.get(size):
            return naming.bearers[size][0]
    entity = ledger.add("media")
    entity.names.append(outlet)
    if form:
        naming.bearers[form] = [entity]
    ledger.learn(entity, form)
    return entity


def _items(scan: Scan, names: Sequence[NameMark]) -> list[_Item]:
    """Names, descriptions and pronouns in the order in which they end, so that what is nested is met first."""
    items = [_Item(mark.span, mark, -1, -1) for mark in names]
    for number, row in enumerate(scan.rows):
        for at, token in enumerate(row):
            if token.lower in PRONOUNS and not (token.text == "US" or is_dummy(row, at)):
                items.append(_Item(Span(token.start, token.end), None, number, at))
    return sorted(items, key=lambda item: (item.span.end, -item.span.start))


def _is_subject(scan: Scan, span: Span) -> bool:
    """A mention is taken for its sentence's subject where it begins it, or where it is a statement's source."""
    if span.start in scan.sources:
        return True
    sentence = scan.stage.sentences[scan.stage.sentence_at(span.start)]
    return span.start - sentence.span.start <= 2


def _see(scan: Scan, entity: Entity, span: Span) -> None:
    piece = scan.text[span.start : span.end]
    plural = entity.country is not None and piece.endswith("s") and piece.lower().startswith("the ")
    scan.stage.see(entity, span, subject=_is_subject(scan, span), plural=plural)
    scan.found[span] = entity


def _meet_name(scan: Scan, mark: NameMark) -> None:
    assert mark.head is not None
    piece = strip_possessive(scan.text[mark.head.start : mark.head.end])
    form = split_name(piece)
    if not form:
        return
    outside = _words_outside(scan.text, mark)
    entity = _choose(scan.naming.bearers[form], outside)
    if entity is None:
        entity = scan.ledger.add(mark.kind)
        entity.names.append(piece)
    gender = tell_gender(outside)
    if entity.kind == "person" and entity.gender is None and gender:
        entity.gender = gender
    if entity.kind == "place" or (entity.country and not acts(scan.text, mark)):
        if entity.kind != "place":
            scan.stage.pass_by(entity, mark.span)
        return
    scan.ledger.learn(entity, {fold(word) for word in outside if len(word) > 2})
    _affiliate(scan, entity, mark.span)
    _see(scan, entity, mark.span)


def _words_outside(text: str, mark: NameMark) -> list[str]:
    assert mark.head is not None
    around = text[mark.span.start : mark.head.start] + " " + text[mark.head.end : mark.span.end]
    return [word.strip(".,()\"'“”‘’") for word in around.split() if word.strip(".,()\"'“”‘’")]


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


def _affiliate(scan: Scan, entity: Entity, span: Span) -> None:
    """A body mentioned within a person's mention is what the person speaks for."""
    if entity.kind != "person" or entity.affiliation is not None:
        return
    for sighting in reversed(scan.stage.recent):
        if sighting.span.start < span.start:
            break
        if sighting.span.end <= span.end and sighting.entity.kind not in ("person", "place"):
            entity.affiliation = sighting.entity


def _meet_description(scan: Scan, mark: NameMark) -> None:
    phrase = scan.text[mark.span.start : mark.span.end]
    description = take_apart(phrase, mark.kind)
    first = description.words[0].lower()
    if description.head in OWN_OUTLET_NOUNS and (first == "this" or first == "our") and scan.outlet:
        _see(scan, scan.outlet, mark.span)
        return
    sentence = scan.stage.sentence_at(mark.span.start)
    entity = _government(scan, description.words) if mark.kind == "government" else None
    if entity is None and description.definite:
        entity = find_antecedent(description, scan.ledger, sentence=sentence)
    if entity is None:
        entity = scan.ledger.add(mark.kind, named=False, reported=means_one(description))
        entity.plural = _is_plural(description.words)
        entity.gender = tell_gender([description.head])
        countries = load_countries().nationalities
        entity.country = (
            next((countries[w] for w in description.words if w in countries), None)
            if mark.kind == "government"
            else None
        )
        scan.ledger.learn(entity, {description.head, *(fold(word) for word in description.modifiers)})
    _affiliate(scan, entity, mark.span)
    _see(scan, entity, mark.span)


def _is_plural(words: Sequence[str]) -> bool:
    last = words[-1].lower()
    return last in ("police", "troops", "forces") or (
        last.endswith("s") and not last.endswith("ss") and words[0].lower() not in ("a", "an")
    )


def _government(scan: Scan, words: Sequence[str]) -> Entity | None:
    """Return the country whose government "the Iraqi government" or "the government" is."""
    countries = load_countries()
    named = [countries.nationalities.get(w) or countries.names.get(w) for w in words]
    wanted = next((name for name in named if name), None)
    for entity in scan.ledger.entities:
        if entity.country and entity.country == wanted and entity.kind == "government":
            return entity
    return None


def _meet_pronoun(scan: Scan, item: _Item, speech: Speech) -> None:
    token = scan.rows[item.row][item.at]
    word = token.lower
    inside = speech.statement_at(token.start)
    if word in I or word in WE:
        if inside is not None:
            scan.firsts.append((item.span, inside, word))
        elif word in WE and scan.outlet is not None:
            _see(scan, scan.outlet, item.span)
        return
    barred = None
    if inside is not None:
        barred = _speaker(scan, inside)
    asked = Asked(word, token.start, scan.stage.sentence_at(token.start))
    entity = resolve_pronoun(asked, scan.stage, barred=barred)
    if entity is None:
        return
    if word in HE and entity.gender is None and not entity.plural:
        entity.gender = HE[word]
    _see(scan, entity, item.span)


def _speaker(scan: Scan, statement: Statement) -> Entity | None:
    for span in statement.source:
        for found, entity in scan.found.items():
            if found.start >= span.start and found.end <= span.end:
                return entity
    return None


__all__ = ["DETERMINERS", "IT", "THEY", "Scan", "scan_mentions"]
