"""One story's Readings to its Picture: every answer that needs more than one article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.records import Actor, Assertion, Claim, Origin, Picture, Reading, Reuse, Story
from sayso.weighing.actors import find_affiliations, find_descriptions, join_actors
from sayso.weighing.chains import Tracer
from sayso.weighing.circles import outlet_circles
from sayso.weighing.claims import (
    Grouping,
    claim_date,
    claim_figure,
    claim_id,
    claim_modality,
    claim_type,
    group_units,
)
from sayso.weighing.copies import find_copies
from sayso.weighing.grounds import Grounds, join_sources
from sayso.weighing.origins import count_origins
from sayso.weighing.outlets import name_articles
from sayso.weighing.postures import find_postures
from sayso.weighing.readable import best_text
from sayso.weighing.relations import relate
from sayso.weighing.sources import World, find_sources
from sayso.weighing.tension import measure_tension
from sayso.weighing.timeline import order_claims
from sayso.weighing.units import Unit, find_units


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A story's claims with what they were made from: claim n holds the units whose indices `grouping` lists at n."""

    actors: tuple[Actor, ...]
    units: tuple[Unit, ...]
    grouping: Grouping
    grounds: Grounds
    claims: tuple[Claim, ...]


def weigh(story: Story, readings: Sequence[Reading], reuse: Sequence[Reuse]) -> Picture:
    """Return the Picture of one story; the order of readings and reuse changes nothing."""
    wanted = set(story.articles)
    chosen = sorted((r for r in readings if r.article.id in wanted), key=lambda r: r.article.id)
    links = sorted((r for r in reuse if {r.earlier, r.later} <= wanted), key=lambda r: (r.earlier, r.later))
    weighed = weigh_claims(chosen, links)
    claims = weighed.claims
    found = [[weighed.units[i] for i in members] for members in weighed.grouping.claims]
    return Picture(
        story=story,
        reuse=tuple(links),
        actors=weighed.actors,
        claims=claims,
        origins=_origins(claims, weighed.grounds),
        relations=relate(claims, weighed.units, weighed.grouping, name_articles(chosen)),
        timeline=order_claims(claims, found),
        postures=find_postures(claims, found, weighed.actors),
        tension=measure_tension(claims, found),
    )


def weigh_claims(chosen: Sequence[Reading], links: Sequence[Reuse]) -> Weighed:
    """Return the claims of a story's Readings, with their origins."""
    actors, known = join_actors(chosen)
    world = World(
        actors=known,
        bodies=find_affiliations(chosen, known),
        words=find_descriptions(chosen, known),
        outlets=frozenset(r.article.outlet for r in chosen if r.article.outlet),
    )
    units = tuple(sorted((u for r in chosen for u in find_units(r, world.local(r))), key=lambda u: u.order))
    copies = find_copies(units, links)
    sources = [s for r in chosen for s in find_sources(r, world)]
    grounds = join_sources(sources, units, copies)
    by_id = {r.article.id: r for r in chosen}
    grouping = group_units(units, copies)
    names = name_articles(chosen)
    claims: list[Claim] = []
    for members in grouping.claims:
        claims.append(_claim(Tracer(units, members, by_id, grounds, copies), names, grouping.firm))
    return Weighed(actors=actors, units=units, grouping=grouping, grounds=grounds, claims=tuple(claims))


def _claim(tracer: Tracer, names: Mapping[str, str], firm: frozenset[int]) -> Claim:
    members, units = tracer.members, tracer.units
    chains = {index: tracer.follow(index) for index in members}
    found = [units[i] for i in members]
    figure = claim_figure(found)
    return Claim(
        id=claim_id(found),
        text=best_text(found, figure),
        type=claim_type(found),
        modality=claim_modality(found),
        date=claim_date(found),
        figure=figure,
        assertions=tuple(
            Assertion(
                article=units[i].article,
                span=units[i].span,
                statement=units[i].statement.id if units[i].statement else None,  # type: ignore[union-attr]
                origins=tuple(sorted(chains[i].ends)),
                chain=chains[i].edges,
            )
            for i in members
        ),
        origins=count_origins(tracer, chains, names, firm),
        circular=outlet_circles(units, chains, tracer.readings),
    )


def _origins(claims: Sequence[Claim], grounds: Grounds) -> tuple[Origin, ...]:
    used = sorted({o for claim in claims for a in claim.assertions for o in a.origins})
    return tuple(grounds.origin(name) for name in used)
