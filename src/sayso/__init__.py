"""Reads articles about a developing story and shows what each claim really rests on.

>>> import sayso
>>> case = sayso.open("iraq.sayso")  # doctest: +SKIP
>>> case.add("articles/")  # doctest: +SKIP
>>> case.stories  # doctest: +SKIP
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.case.store import Case

__version__ = "0.1.0"


def open(place: str | Path, *, create: bool = True) -> Case:
    """Open a case, by path or database URL; it is made where there is none, unless `create` is False."""
    from sayso.case.store import Case

    return Case(place, create=create)


__all__ = ["__version__", "open"]
