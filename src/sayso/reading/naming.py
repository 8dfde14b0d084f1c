"""Which names mean the same actor: full names first, then what is shorter is joined to what it shortens."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from sayso.lexicons.body_heads import BODY_KIND
from sayso.lexicons.countries import load_countries
from sayso.reading.entities import Entity, Ledger
from sayso.reading.forms import fold, initials, letters, split_name, strip_possessive
from sayso.reading.kinds import is_acronym
from sayso.reading.marks import NameMark
from sayso.reading.titles import given_name_gender

# Two spellings of one name ("Hussain", "Husein") score 80-95; names of two people seldom reach 80.
SAME_SPELLING = 80
SHORTEST_VARIANT = 5
# Beyond so many candidates of one initial the text is no article; spelling variants are no longer sought.
MOST_VARIANTS = 60

_BRACKETED = re.compile(r"\(\s*[\"'“‘«]?([^()\"'“”‘’«»]{2,40})[\"'”’»]?\s*\)$")
Form = tuple[str, ...]


@dataclass(slots=True)
class Naming:
    """From each form of a name to the entities it may mean, most often one."""

    bearers: dict[Form, list[Entity]] = field(default_factory=lambda: defaultdict(list))
    given: dict[str, list[Entity]] = field(default_factory=lambda: defaultdict(list))


def name_entities(text: str, names: Sequence[NameMark], ledger: Ledger) -> Naming:
    """Open an entity for each actor that is named and return which forms mean which."""
    naming = Naming()
    pieces = [(text[m.head.start : m.head.end], m) for m in names if m.head]
    pieces = [(strip_possessive(piece), mark) for piece, mark in pieces]
    initial_index: dict[str, list[Entity]] = defaultdict(list)
    ordered = sorted(pieces, key=lambda p: (-len(split_name(p[0])), p[1].span.start))
    for piece, mark in ordered:
        form = split_name(piece)
        if not form:
            continue
        if form not in naming.bearers:
            found = _find_bearers(piece, form, mark, naming, initial_index)
            naming.bearers[form] = found or [_open(piece, form, mark, ledger)]
            _index(naming.bearers[form], form, naming, initial_index)
        _learn(text, piece, mark, naming, ledger)
    return naming


def _open(piece: str, form: Form, mark: NameMark, ledger: Ledger) -> Entity:
    entity = ledger.add(mark.kind)
    countries = load_countries()
    key = piece.removeprefix("the ").removeprefix("The ").replace("’", "'")
    entity.country = countries.names.get(key) or countries.seats.get(key)
    if mark.kind == "government":
        entity.country = entity.country or countries.nationalities.get(key)
    if mark.kind == "person" and len(form) > 1:
        entity.gender = given_name_gender(piece.split()[0])
    ledger.learn(entity, form if mark.kind != "person" else ())
    return entity


def _index(found: Sequence[Entity], form: Form, naming: Naming, initial_index: dict[str, list[Entity]]) -> None:
    for entity in found:
        if entity.kind == "person" and len(form) > 1:
            _append(naming.bearers[form[-1:]], entity)
            if len(form) > 3:
                _append(naming.bearers[form[-2:]], entity)
            if len(form) == 3:
                _append(naming.bearers[form[1:]], entity)
                _append(naming.given[form[1]], entity)
            _append(naming.given[form[0]], entity)
            _append(initial_index[form[-1][0]], entity)


def _append(entities: list[Entity], entity: Entity) -> None:
    if entity not in entities:
        entities.append(entity)


def _learn(text: str, piece: str, mark: NameMark, naming: Naming, ledger: Ledger) -> None:
    """Record the written form, and the acronym or second name that stands in brackets after it."""
    bearers = naming.bearers[split_name(piece)]
    if len(bearers) != 1:
        return
    entity = bearers[0]
    if piece not in entity.names:
        entity.names.append(piece)
    if mark.head is None or mark.span.end == mark.head.end:
        return
    match = _BRACKETED.search(text[mark.head.end : min(mark.span.end, mark.head.end + 60)])
    if match:
        alias = match.group(1).strip()
        form = split_name(alias)
        if form and not naming.bearers.get(form):
            naming.bearers[form] = [entity]
            entity.names.append(alias)


def _find_bearers(
    piece: str, form: Form, mark: NameMark, naming: Naming, initial_index: dict[str, list[Entity]]
) -> list[Entity]:
    """Return the entities that a form not seen before may mean; empty where it is a new one."""
    country = _same_country(piece, mark, naming)
    if country:
        return country
    if len(form) > 1:
        if mark.kind != "person":
            return _same_body(piece, form, naming)
        return _same_person(form, initial_index)
    if is_acronym(piece):
        return _by_initials(piece, naming)
    if mark.kind == "place":
        return []
    return naming.given.get(form[0], []) or _by_spelling(form[0], initial_index) or _by_first_word(form[0], naming)


def _same_country(piece: str, mark: NameMark, naming: Naming) -> list[Entity]:
    countries = load_countries()
    key = piece.removeprefix("the ").removeprefix("The ").replace("’", "'")
    country = countries.names.get(key) or countries.seats.get(key)
    if mark.kind == "government":
        country = country or countries.nationalities.get(key)
    if country is None or mark.kind == "person":
        return []
    for entities in naming.bearers.values():
        for entity in entities:
            if entity.country == country:
                return [entity]
    return []


def _same_person(form: Form, initial_index: dict[str, list[Entity]]) -> list[Entity]:
    """Two full names are one person's where surname and given name agree but for spelling or an initial."""
    near = initial_index.get(form[-1][0], [])
    for entity in near[:MOST_VARIANTS]:
        other = split_name(entity.names[0]) if entity.names else ()
        if len(other) < 2 or not _alike(form[-1], other[-1]):
            continue
        if _alike(form[0], other[0]) or (min(len(form[0]), len(other[0])) == 1 and form[0][0] == other[0][0]):
            return [entity]
    return []


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) < SHORTEST_VARIANT or one[0] != other[0]:
        return False
    return fuzz.ratio(one, other) >= SAME_SPELLING and one[-1:] == other[-1:]


def _by_spelling(token: str, initial_index: dict[str, list[Entity]]) -> list[Entity]:
    near = initial_index.get(token[0], [])[:MOST_VARIANTS]
    return [e for e in near if e.names and _alike(token, split_name(e.names[0])[-1])]


def _by_first_word(token: str, naming: Naming) -> list[Entity]:
    """A body may be called by the first word of its name where the rest is common ("Northgate Press Agency")."""
    found: list[Entity] = []
    for form, entities in naming.bearers.items():
        if len(form) > 1 and form[0] == token and entities[0].kind != "person" and entities[0].kind != "place":
            _append(found, entities[0])
    return found if len(found) == 1 else []


def _by_initials(piece: str, naming: Naming) -> list[Entity]:
    wanted = letters(piece)
    found: list[Entity] = []
    for form, entities in naming.bearers.items():
        entity = entities[0]
        if len(form) > 1 and entity.kind != "person" and any(_abbreviates(wanted, name) for name in entity.names):
            _append(found, entity)
    return found if len(found) == 1 else []


def _abbreviates(wanted: str, name: str) -> bool:
    if len(name.split()) < 2 or len(wanted) < 2:
        return False
    if initials(name) == wanted:
        return True
    inner = "".join(c for c in name if c.isupper())
    return inner == wanted


def _same_body(piece: str, form: Form, naming: Naming) -> list[Entity]:
    """Two bodies are one where the shorter name is the longer's beginning and only common words are left."""
    found: list[Entity] = []
    for other, entities in naming.bearers.items():
        if len(other) <= len(form) or entities[0].kind == "person":
            continue
        rest = other[len(form) :]
        if (other[: len(form)] == form and all(word in BODY_KIND for word in rest)) or (
            other[-len(form) :] == form and fold(piece) not in BODY_KIND and _is_qualifier(other[: -len(form)])
        ):
            _append(found, entities[0])
    return found if len(found) == 1 else []


def _is_qualifier(words: Form) -> bool:
    nationalities = load_countries().nationalities
    return all(word.title() in nationalities or word in ("us", "uk") for word in words)
