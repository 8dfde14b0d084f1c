"""What a person meant: a claim by the beginning of its id, the words of a sentence that are worth a search."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

from sayso.errors import NotFoundError
from sayso.records import Picture

_PREFIX = "c-"
_SHOWN = 3
# Shorter words are mostly the grammar's.
_WORD = re.compile(r"[^\W_]{5,}")


def complete_id(pictures: Sequence[Picture], wanted: str) -> str:
    """Return the id of the one claim that begins so, with or without `c-`; else say which ids are near."""
    ids = sorted({claim.id for picture in pictures for claim in picture.claims})
    beginnings = (wanted, _PREFIX + wanted) if wanted else ()
    if exact := next((each for each in beginnings if each in ids), None):
        return exact
    found = [each for each in ids if each.startswith(beginnings)] if beginnings else []
    if len(found) == 1:
        return found[0]
    near = found or get_close_matches(_PREFIX + wanted.removeprefix(_PREFIX), ids, n=_SHOWN, cutoff=0.4)
    why = "several claims begin with" if found else "there is no claim"
    meant = f"did you mean {', '.join(near[:_SHOWN])}? " if near else ""
    raise NotFoundError(f"{why} {wanted!r}; {meant}sayso show CASE lists the claims with their ids")


def pick_words(sentence: str) -> str:
    """Return the longest word of a sentence, as the one to begin a search with; nothing where all are short."""
    return max(_WORD.findall(sentence), key=len, default="")
