"""News agencies and outlets known by name."""

from __future__ import annotations

from functools import cache

from sayso.lexicons.lists import read_rows
from sayso.records import ActorKind


@cache
def outlet_names() -> frozenset[str]:
    """Return the names of outlets and agencies as they are written."""
    return frozenset(name for _, name in read_rows("outlets.tsv", 2))


@cache
def outlet_kinds() -> dict[str, ActorKind]:
    """Return the kind of actor, agency or media, by the name in lower case."""
    kinds: dict[str, ActorKind] = {"agency": "agency", "media": "media"}
    return {name.lower(): kinds[kind] for kind, name in read_rows("outlets.tsv", 2)}
