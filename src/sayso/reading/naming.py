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
from sayso.reading.forms import initials, letters, split_name, strip_possessive
from sayso.reading.kinds import is_acronym
from sayso.reading.marks import NameMark
from sayso.reading.titles import given_name_gender
from sayso.records import ActorKind

# Measured on the names of the bundles' persons that pass the guards on length, first and last letter: of 42 pairs of
# spellings of one name 30 score 80-95, the others 57-78 ("Idrees", "Idris": 73; "Husain", "Hussein": 77); of 15 pairs
# of two people in one story none reaches 80 ("Mulambya", "Mumba": 77, then 62). Below 80 the consonants must agree:
# 40 of the 42 are then joined, none of the 15.
SAME_SPELLING = 80
SAME_CONSONANTS = 70
SHORTEST_VARIANT = 5
# Beyond so many candidates of one initial the text is no article; spelling variants are no longer sought.
MOST_VARIANTS = 60

_BRACKETED = re.compile(r"\(\s*[\"'“‘«]?([^()\"'“”‘’«»]{2,40})[\"'”’»]?\s*\)$")
_STYLE = re.compile(r"^(?:Government|Kingdom|Republic|State|Federal Republic) of (?:the )?")
_VOWELS = re.compile(r"[aeiouyı]")
_DOUBLED = re.compile(r"(.)\1+")
Form = tuple[str, ...]


@dataclass(slots=True)
class Naming:
    """From each form of a name to the entities it may mean, most often one, with an index for each way to shorten."""

    bearers: dict[Form, list[Entity]] = field(default_factory=lambda: defaultdict(list))
    given: dict[str, list[Entity]] = field(default_factory=lambda: defaultdict(list))
    surnames: dict[str, list[Entity]] = field(default_factory=lambda: defaultdict(list))
    first_words: dict[str, list[Entity]] = field(default_factory=lambda: defaultdict(list))
    shortened: dict[Form, list[Entity]] = field(default_factory=lambda: defaultdict(list))
    acronyms: dict[str, list[Entity]] = field(default_factory=lambda: defaultdict(list))
    outlet: Entity | None = None
    outlet_form: Form = ()


def name_entities(text: str, names: Sequence[NameMark], ledger: Ledger, *, outlet: str | None) -> Naming:
    """Open an entity for each actor that is named and return which forms mean which; the outlet itself comes first."""
    naming = Naming()
    if outlet and split_name(outlet):
        naming.outlet = ledger.add("media")
        naming.outlet_form = split_name(outlet)
        naming.bearers[naming.outlet_form] = [naming.outlet]
        naming.outlet.names.append(outlet)
        ledger.learn(naming.outlet, naming.outlet_form)
    pieces = [(strip_possessive(text[m.head.start : m.head.end]), m) for m in names if m.head]
    for piece, mark in sorted(pieces, key=lambda p: (-len(split_name(p[0])), p[1].span.start)):
        form = split_name(piece)
        if not form:
            continue
        if form not in naming.bearers:
            naming.bearers[form] = _find_bearers(piece, form, mark, naming, ledger) or [
                _open(piece, form, mark, ledger)
            ]
            for entity in naming.bearers[form]:
                _index(entity, piece, form, naming)
        _learn(text, piece, mark, naming)
    return naming


def find_country(piece: str, kind: ActorKind) -> str | None:
    """Return the country that a name, a seat of government or (of a government) a people's name stands for."""
    countries = load_countries()
    key = _STYLE.sub("", piece.removeprefix("the ").removeprefix("The ").replace("’", "'"))
    country = countries.names.get(key) or countries.seats.get(key)
    return country or (countries.nationalities.get(key) if kind == "government" else None)


def _open(piece: str, form: Form, mark: NameMark, ledger: Ledger) -> Entity:
    entity = ledger.add(mark.kind)
    if mark.kind == "person":
        if len(form) > 1:
            entity.gender = given_name_gender(piece.split()[0])
        return entity
    ledger.settle(entity, find_country(piece, mark.kind))
    if entity.country is not None:
        entity.kind = "government"
    ledger.learn(entity, form)
    return entity


def _index(entity: Entity, piece: str, form: Form, naming: Naming) -> None:
    """Note every way in which later, shorter names may mean the entity."""
    if len(form) < 2:
        return
    if entity.kind == "person":
        for short in {form[-1:], *([form[-2:]] if len(form) > 2 else [])}:
            _append(naming.bearers[short], entity)
        for given in form[: max(1, len(form) - 1)][:2]:
            _append(naming.given[given], entity)
        _append(naming.surnames[form[-1][0]], entity)
        return
    _append(naming.first_words[form[0]], entity)
    for size in range(1, len(form)):
        if all(word in BODY_KIND for word in form[size:]):
            _append(naming.shortened[form[:size]], entity)
    if _is_qualifier(form[:1]):
        _append(naming.shortened[form[1:]], entity)
    for acronym in {initials(piece), "".join(c for c in piece if c.isupper())}:
        _append(naming.acronyms[acronym], entity)


def _append(entities: list[Entity], entity: Entity) -> None:
    if entity not in entities[-MOST_VARIANTS:]:
        entities.append(entity)


def _learn(text: str, piece: str, mark: NameMark, naming: Naming) -> None:
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


def _find_bearers(piece: str, form: Form, mark: NameMark, naming: Naming, ledger: Ledger) -> list[Entity]:
    """Return the entities that a form not seen before may mean; empty where it is a new one."""
    if naming.outlet is not None and mark.kind not in ("place", "government") and _is_part(form, naming.outlet_form):
        return [naming.outlet]
    country = find_country(piece, mark.kind) if mark.kind != "person" else None
    if country in ledger.by_country:
        return [ledger.by_country[country]]
    if len(form) > 1:
        return _same_person(form, naming) if mark.kind == "person" else _only(naming.shortened.get(form))
    if is_acronym(piece):
        return _only(naming.acronyms.get(letters(piece)))
    if mark.kind == "place":
        return []
    return naming.given.get(form[0], []) or _by_spelling(form[0], naming) or _only(naming.first_words.get(form[0]))


def _only(entities: list[Entity] | None) -> list[Entity]:
    """Two that fit equally are none: never merge on a guess."""
    return entities if entities is not None and len(entities) == 1 else []


def _is_part(form: Form, whole: Form) -> bool:
    """A name that begins or ends the outlet's own is the outlet's, common words alone apart."""
    if all(word in BODY_KIND for word in form):
        return False
    return whole[: len(form)] == form or whole[-len(form) :] == form


def _same_person(form: Form, naming: Naming) -> list[Entity]:
    """Two full names are one person's where surname and given name agree but for spelling or an initial."""
    for entity in naming.surnames.get(form[-1][0], [])[:MOST_VARIANTS]:
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
    if one[-1:] != other[-1:]:
        return False
    score = fuzz.ratio(one, other)
    return score >= SAME_SPELLING or (score >= SAME_CONSONANTS and _consonants(one) == _consonants(other))


def _consonants(word: str) -> str:
    """ "Jubouri" and "Jiburi" share theirs; a doubled one counts once."""
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word))


def _by_spelling(token: str, naming: Naming) -> list[Entity]:
    near = naming.surnames.get(token[0], [])[:MOST_VARIANTS]
    return [e for e in near if e.names and _alike(token, split_name(e.names[0])[-1])]


def _is_qualifier(words: Form) -> bool:
    nationalities = load_countries().nationalities
    return all(word.title() in nationalities or word in ("us", "uk") for word in words)
