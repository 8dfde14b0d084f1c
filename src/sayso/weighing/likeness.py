"""Could two sources be the same? A probability with its reason in words."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.weighing.sources import Source

_ANYBODY = "source"
_INSTITUTIONAL = frozenset({"institution", "document", "monitor", "social"})
_NAMELESS = frozenset({"unnamed", "witness"})


@dataclass(frozen=True, slots=True)
class Likeness:
    """The probability that two sources are one, and why."""

    probability: float
    reason: str


NEVER = Likeness(0.0, "they are different sources")


def compare_sources(a: Source, b: Source) -> Likeness:
    """Return how probable it is that two sources of a story are the same."""
    if a.actor and a.actor == b.actor:
        return Likeness(1.0, f"both are {a.text}")
    if (a.speaks_for and a.speaks_for in (b.actor, b.speaks_for)) or (b.speaks_for and b.speaks_for == a.actor):
        return Likeness(0.95, f"'{_short(a)}' speaks for the same body as '{_short(b)}'")
    if a.kind == b.kind == "named":
        return _compare_names(a, b)
    if a.kind == b.kind == "own":
        same = a.outlet == b.outlet
        return Likeness(1.0, "the same outlet's own observation") if same else NEVER
    if a.kind in _INSTITUTIONAL or b.kind in _INSTITUTIONAL:
        return _compare_bodies(a, b)
    if a.kind in _NAMELESS and b.kind in _NAMELESS:
        return _compare_nameless(a, b)
    return NEVER


def _compare_names(a: Source, b: Source) -> Likeness:
    if a.name and b.name and a.name == b.name:
        return Likeness(1.0, f"both name {_short(a)}")
    if (a.actor and b.actor) or not a.name or not b.name:
        return NEVER
    first, second = a.name.split(), b.name.split()
    if first[-1] == second[-1] and (len(first) == 1 or len(second) == 1):
        return Likeness(0.9, f"'{_short(a)}' and '{_short(b)}' share a name")
    return NEVER


def _compare_bodies(a: Source, b: Source) -> Likeness:
    kinds = {a.kind, b.kind}
    if kinds == {"institution"} or kinds == {"monitor"}:
        if not (a.actor and b.actor) and a.name and a.name == b.name:
            return Likeness(0.95, f"both are {_short(a)}")
        return NEVER
    bodies_a, bodies_b = a.bodies | _own(a), b.bodies | _own(b)
    if bodies_a & bodies_b:
        if kinds & _NAMELESS:
            return NEVER
        if ("document" in kinds and len(kinds) == 1) or kinds == {"social"}:
            return Likeness(0.85, f"'{_short(a)}' and '{_short(b)}' come from the same body")
        return Likeness(0.85, f"'{_short(a)}' belongs with '{_short(b)}'")
    if len(kinds) == 1:
        shared = set((a.name or "").split()) & set((b.name or "").split())
        words = _content(a) & _content(b)
        if shared or words:
            return Likeness(0.85, f"'{_short(a)}' and '{_short(b)}' are described alike")
        return Likeness(0.3, f"'{_short(a)}' and '{_short(b)}' could be the same")
    return NEVER


def _content(source: Source) -> frozenset[str]:
    from sayso.weighing.words import terms

    return frozenset(terms(source.text))


def _own(source: Source) -> frozenset[str]:
    return frozenset({source.actor}) if source.actor else frozenset()


def _compare_nameless(a: Source, b: Source) -> Likeness:
    if a.article == b.article:
        both_vague = a.roles <= {_ANYBODY} or b.roles <= {_ANYBODY}
        return Likeness(0.3 if both_vague else 0.1, f"'{_short(a)}' and '{_short(b)}' stand in one article")
    if (a.actor and b.actor) or (a.places and b.places and not a.places & b.places):
        return NEVER
    if a.bodies and b.bodies and not a.bodies & b.bodies:
        return NEVER
    roles_a, roles_b = a.roles - {_ANYBODY}, b.roles - {_ANYBODY}
    if roles_a and roles_b and not roles_a & roles_b:
        return NEVER
    heard = f"'{_short(a)}' ({a.outlet}) and '{_short(b)}' ({b.outlet}) could be the same"
    if a.outlet == b.outlet:
        return Likeness(0.85, f"'{_short(a)}' and '{_short(b)}' spoke to the same outlet")
    alike = bool(roles_a & roles_b) + bool(a.places & b.places) + bool(a.bodies & b.bodies)
    return Likeness(0.3 + 0.15 * alike, heard)


def _short(source: Source) -> str:
    words = source.text.split()
    return " ".join(words[:8]) + ("…" if len(words) > 8 else "")
