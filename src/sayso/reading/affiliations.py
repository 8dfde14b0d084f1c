"""Which body a person speaks for: "we" in a spokesman's mouth is the ministry."""

from __future__ import annotations

from sayso.lexicons.actor_words import ROLES_FOR_A_BODY
from sayso.lexicons.countries import load_countries
from sayso.reading.entities import Entity
from sayso.reading.forms import fold
from sayso.reading.scene import Scene
from sayso.records import Span

_BODIES = ("organisation", "armed-group", "agency", "government")


def affiliate(scene: Scene, entity: Entity, span: Span) -> None:
    """Give a person the body named within the mention, else the government or the one body near that is served."""
    if entity.kind != "person" or entity.affiliation is not None:
        return
    for sighting in reversed(scene.stage.recent):
        if sighting.span.start < span.start:
            break
        if sighting.span.end <= span.end and sighting.entity.kind not in ("person", "place"):
            entity.affiliation = sighting.entity
    if entity.affiliation is None:
        entity.affiliation = _spoken_for(scene, span)


def _spoken_for(scene: Scene, span: Span) -> Entity | None:
    words = scene.text[span.start : span.end].replace(",", " ").split()
    if not {fold(word) for word in words} & ROLES_FOR_A_BODY:
        return None
    countries = load_countries()
    wanted = {countries.nationalities.get(word) or countries.names.get(word) for word in words} - {None}
    if wanted:
        return scene.ledger.by_country.get(min(filter(None, wanted)))
    number = scene.stage.sentence_at(span.start)
    near = {
        sighting.entity.number: sighting.entity
        for sighting in scene.stage.recent
        if number - sighting.sentence <= 1 and sighting.entity.reported and sighting.entity.kind in _BODIES
    }
    return next(iter(near.values())) if len(near) == 1 else None
