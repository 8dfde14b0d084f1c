"""Actors across the articles of a story: one actor for all spellings, nobody merged on a guess."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sayso.records import Actor, ActorKind, Reading
from sayso.spans import contains, quote
from sayso.weighing.names import (
    body_words,
    could_be_one_person,
    describing_words,
    initials,
    person_name,
    place_keys,
    place_words,
    role_words,
)

_PERSON = "person"
_BODIES = frozenset({"organisation", "government", "agency", "media", "other"})


@dataclass(frozen=True, slots=True)
class _Local:
    """One article's actor with every way in which the article names or describes it."""

    article: str
    actor: Actor
    ways: frozenset[str]

    @property
    def named(self) -> bool:
        return any(w[:1].isupper() for w in self.actor.name.split() if w.lower() not in ("the", "a", "an"))


def join_actors(readings: Sequence[Reading]) -> tuple[tuple[Actor, ...], dict[tuple[str, str], str]]:
    """Return the story's actors, and which of them each (article id, actor id) is.

    A lone surname, a title or a short form ("the Command") joins a full name only where exactly one actor of the
    story bears it.
    """
    local = [found for r in sorted(readings, key=lambda r: r.article.id) for found in _locals(r)]
    keys = [""] * len(local)
    people = [i for i, found in enumerate(local) if found.actor.kind == _PERSON]
    bodies = [i for i, found in enumerate(local) if found.actor.kind != _PERSON]
    for index, key in [*_key_people(local, people), *_key_bodies(local, bodies)]:
        keys[index] = key
    groups: dict[str, list[_Local]] = defaultdict(list)
    for found, key in zip(local, keys, strict=True):
        groups[key].append(found)
    actors, known = [], {}
    for key in sorted(groups):
        name = "a-" + hashlib.sha256(key.encode()).hexdigest()[:6]
        actors.append(_joined(name, [found.actor for found in groups[key]]))
        known.update({(found.article, found.actor.id): name for found in groups[key]})
    return tuple(actors), known


def find_affiliations(readings: Sequence[Reading], known: Mapping[tuple[str, str], str]) -> dict[str, frozenset[str]]:
    """Return which bodies each person is described with: "the ministry's spokeswoman, X" puts X with the ministry."""
    found: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        kinds = {a.id: a.kind for a in reading.actors}
        outer = [m for m in reading.mentions if kinds.get(m.actor) == _PERSON]
        inner = [m for m in reading.mentions if kinds.get(m.actor) in _BODIES | {"armed-group", "facility"}]
        for person in outer:
            for body in inner:
                if contains(person.span, body.span):
                    found[known[reading.article.id, person.actor]].add(known[reading.article.id, body.actor])
    return {person: frozenset(bodies) for person, bodies in found.items()}


def find_descriptions(readings: Sequence[Reading], known: Mapping[tuple[str, str], str]) -> dict[str, frozenset[str]]:
    """Return the describing words of each actor over all its mentions in the story."""
    found: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        for mention in reading.mentions:
            if (reading.article.id, mention.actor) in known:
                words = describing_words(quote(reading.article.text, [mention.span]))
                found[known[reading.article.id, mention.actor]].update(words)
    return {actor: frozenset(words) for actor, words in found.items()}


def _locals(reading: Reading) -> list[_Local]:
    ways: dict[str, set[str]] = defaultdict(set)
    for mention in reading.mentions:
        ways[mention.actor].add(quote(reading.article.text, [mention.span]))
    return [
        _Local(reading.article.id, actor, frozenset({actor.name, *actor.aliases, *ways[actor.id]}))
        for actor in reading.actors
    ]


def _joined(name: str, group: Sequence[Actor]) -> Actor:
    names = {n for actor in group for n in (actor.name, *actor.aliases)}
    best = max((actor.name for actor in group), key=lambda n: (sum(c.isupper() for c in n[:1]), len(n), n))
    kinds = Counter(actor.kind for actor in group)
    top = max(kinds.values())
    kind = min(k for k, count in kinds.items() if count == top)
    return Actor(id=name, name=best, kind=kind, aliases=tuple(sorted(names - {best})))


def _only(found: _Local) -> str:
    return f"only {found.article} {found.actor.id}"


def _key_people(local: Sequence[_Local], people: Sequence[int]) -> Iterable[tuple[int, str]]:
    names = {i: _best_name(local[i]) for i in people}
    full = sorted({n for n in names.values() if len(n) > 1}, key=lambda n: (-len(n[0]), n))
    heads: list[tuple[str, ...]] = []
    head_of: dict[tuple[str, ...], tuple[str, ...]] = {}
    for name in full:
        options = [h for h in heads if could_be_one_person(h, name)]
        head_of[name] = options[0] if len(options) == 1 else name
        if len(options) != 1:
            heads.append(name)
    roles: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for i in people:
        if names[i] in head_of:
            roles[head_of[names[i]]].update(*(role_words(way) for way in local[i].ways))
    for i in people:
        yield i, _person_key(local[i], names[i], head_of, roles)


def _best_name(found: _Local) -> tuple[str, ...]:
    name = person_name(found.actor.name)
    if len(name) > 1:
        return name
    longer = sorted({person_name(way) for way in found.ways}, key=lambda n: (-len(n), n))
    return next((n for n in longer if len(n) > 1 and (not name or n[-1] == name[-1])), name)


def _person_key(
    found: _Local,
    name: tuple[str, ...],
    head_of: Mapping[tuple[str, ...], tuple[str, ...]],
    roles: Mapping[tuple[str, ...], set[str]],
) -> str:
    heads = sorted(set(head_of.values()))
    if name in head_of:
        return "person " + " ".join(head_of[name])
    if name:
        options = [h for h in heads if could_be_one_person(h, name)]
        return "person " + " ".join(options[0] if len(options) == 1 else name)
    described = [words for way in found.ways if (words := role_words(way)) and words - {"he", "she", "him", "who"}]
    options = [h for h in heads if any(words <= roles[h] for words in described)]
    return "person " + " ".join(options[0]) if len(options) == 1 else _only(found)


def _key_bodies(local: Sequence[_Local], bodies: Sequence[int]) -> Iterable[tuple[int, str]]:
    words = {i: body_words(local[i].actor.name) for i in bodies}
    full = {(local[i].actor.kind, words[i]) for i in bodies if local[i].named and words[i]}
    short = {i: initials(local[i].actor.name) for i in bodies}
    for i in bodies:
        name = local[i].actor.name
        options = {words[j] for j in bodies if short[j] == name.upper() and short[j]} if name.isupper() else set()
        options = options or _longer(local[i], words[i], full)
        if len(options) == 1:
            yield i, _body_key(next(iter(options)))
        else:
            yield i, _body_key(words[i]) if local[i].named and words[i] else _only(local[i])


def _longer(found: _Local, words: frozenset[str], full: set[tuple[ActorKind, frozenset[str]]]) -> set[frozenset[str]]:
    """Which longer names a short form may stand for; of two longer ones, the shorter where one holds the other.

    A capitalised short form is a name of its own, unless it is one word of a body of the same kind, or the longer
    name only adds where the body is.
    """
    name = found.actor.name
    if not words or words <= place_words(name):
        return set()
    options = {f for kind, f in full if words < f and (kind == found.actor.kind or not found.named)}
    if found.named and (len(words) > 1 or found.actor.kind in ("government", "place") or name.split()[-1].isupper()):
        options = {f for f in options if f - words <= place_keys()}
    return {f for f in options if not any(g < f and g != words for g in options)}


def _body_key(words: frozenset[str]) -> str:
    return "body " + " ".join(sorted(words))
