"""Actors across the articles of a story: one actor for all spellings, nobody merged on a guess."""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from sayso.records import Actor, Reading
from sayso.weighing.words import fold

_PART = re.compile(r"[^\W\d_]+|\d+")
_TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir lord lady dame madam gen general lt lieutenant col colonel maj major capt "
    "captain brig brigadier sgt sergeant admiral commander cmdr judge justice minister prime president vice deputy "
    "senator governor mayor ambassador spokesman spokeswoman spokesperson secretary foreign defence defense interior "
    "chief chairman chairwoman director sheikh ayatollah imam father rev reverend bishop king queen prince princess "
    "former acting staff the of for al el a an chancellor envoy inspector superintendent constable foreman "
    "engineer lawyer advocate attorney".split()
)
_SPELLINGS = (("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("sh", "s"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
              ("aa", "a"), ("ei", "i"), ("ai", "i"), ("ay", "i"), ("ey", "i"), ("ph", "f"), ("q", "k"), ("y", "i"),
              ("e", "i"), ("o", "u"), ("j", "g"), ("w", "v"), ("z", "s"), ("c", "k"))  # fmt: skip
_DOUBLED = re.compile(r"(.)\1")
_PERSON = "person"
# Small words that a body's initials leave out.
_UNSPOKEN = frozenset("of the and for in on to a an".split())


def spelling(word: str) -> str:
    """Return a key that transliterations of one name share: Khafaji and Khefaji, Hussain and Husein."""
    key = fold(word)
    for variant, plain in _SPELLINGS:
        key = key.replace(variant, plain)
    key = _DOUBLED.sub(r"\1", key)
    return key[:1] + re.sub(r"[aiu]", "", key[1:]) if len(key) > 4 else key


def join_actors(readings: Sequence[Reading]) -> tuple[tuple[Actor, ...], dict[tuple[str, str], str]]:
    """Return the story's actors, and which of them each (article id, actor id) is.

    A lone surname joins a full name only where one person of the story bears it; a description without a name
    ("the ministry") joins nothing outside its article.
    """
    local = [(r.article.id, a) for r in sorted(readings, key=lambda r: r.article.id) for a in r.actors]
    surnames = _surnames(local)
    groups: dict[str, list[tuple[str, Actor]]] = defaultdict(list)
    acronyms = _acronyms(local)
    for article, actor in local:
        groups[_key(article, actor, surnames, acronyms)].append((article, actor))
    actors, known = [], {}
    for key in sorted(groups):
        name = "a-" + hashlib.sha256(key.encode()).hexdigest()[:6]
        actors.append(_joined(name, [actor for _, actor in groups[key]]))
        known.update({(article, actor.id): name for article, actor in groups[key]})
    return tuple(actors), known


def _joined(name: str, group: list[Actor]) -> Actor:
    names = Counter(n for actor in group for n in (actor.name, *actor.aliases))
    best = max((actor.name for actor in group), key=lambda n: (sum(c.isupper() for c in n[:1]), len(n), n))
    kind = Counter(actor.kind for actor in group).most_common()
    top = max(count for _, count in kind)
    return Actor(
        id=name,
        name=best,
        kind=min(k for k, count in kind if count == top),
        aliases=tuple(sorted(n for n in names if n != best)),
    )


def name_parts(name: str) -> list[str]:
    """Return the spelling keys of a name's own words, titles and descriptions left out."""
    words = [w for w in re.findall(r"[^\W_]+(?:['’`][^\W_]+)*", name) if w[:1].isupper() or w[:1].isdigit()]
    parts = [p for w in words for p in _PART.findall(w) if len(p) > 1 or p.isdigit()]
    return [spelling(p) for p in parts if fold(p) not in _TITLES]


def _surnames(local: list[tuple[str, Actor]]) -> dict[str, set[tuple[str, ...]]]:
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for _, actor in local:
        if actor.kind == _PERSON and len(parts := _person_parts(actor)) > 1:
            found[parts[-1]].add((parts[0], parts[-1]))
    return found


def _person_parts(actor: Actor) -> list[str]:
    name = re.split(r",", actor.name)
    pieces = [name_parts(piece) for piece in name]
    return next((p for p in pieces if len(p) > 1), next((p for p in pieces if p), []))


def _acronyms(local: list[tuple[str, Actor]]) -> dict[str, str]:
    """Which full name an acronym stands for, where one body of the story alone has these initials."""
    found: dict[str, set[str]] = defaultdict(set)
    for _, actor in local:
        words = [w for w in re.findall(r"[^\W\d_]+", actor.name) if w.lower() not in _UNSPOKEN]
        if actor.kind != _PERSON and len(words) > 1 and all(w[0].isupper() for w in words):
            found["".join(w[0] for w in words).upper()].add(_body(actor.name))
    return {short: next(iter(full)) for short, full in found.items() if len(full) == 1}


def _body(name: str) -> str:
    return "body " + " ".join(spelling(p) for p in _PART.findall(name) if p.lower() not in _UNSPOKEN)


def _key(article: str, actor: Actor, surnames: dict[str, set[tuple[str, ...]]], acronyms: dict[str, str]) -> str:
    if actor.kind == _PERSON:
        parts = _person_parts(actor)
        if not parts:
            return f"only {article} {actor.id}"
        bearers = surnames.get(parts[-1], set())
        if len(parts) > 1:
            return "person " + " ".join((parts[0], parts[-1]))
        return "person " + " ".join(next(iter(bearers)) if len(bearers) == 1 else (article, parts[-1]))
    if actor.name.isupper() and actor.name in acronyms:
        return acronyms[actor.name]
    if not any(w[:1].isupper() for w in actor.name.split()):
        return f"only {article} {actor.id}"
    return _body(actor.name)
