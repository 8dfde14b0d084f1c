"""Words that govern an event and set its modality, read from the table."""

from __future__ import annotations

from functools import lru_cache

from sayso.lexicons.inflection import noun_forms, verb_forms
from sayso.lexicons.lists import read_rows, read_words
from sayso.records import Modality

_MODALITIES: dict[str, Modality] = {
    "planned": "planned",
    "threatened": "threatened",
    "demanded": "demanded",
    "possible": "possible",
    "denied": "denied",
    "cancelled": "cancelled",
}


@lru_cache(maxsize=5)
def governors(kind: str) -> dict[str, Modality]:
    """Return the modality that each governing form sets; the kinds v, o, n, e and a are told in the table."""
    table: dict[str, Modality] = {}
    for modality, row_kind, words in read_rows("modality_words.tsv", 3):
        if row_kind != kind:
            continue
        for word in (word.strip() for word in words.split(",")):
            for form in _forms(word, kind):
                table.setdefault(form, _MODALITIES[modality])
    return table


@lru_cache(maxsize=1)
def light_verbs() -> frozenset[str]:
    """Return all forms of the verbs that lend their tense and mood to the event noun after them."""
    return frozenset(form for lemma in read_words("light_verbs.txt") for form in verb_forms(lemma))


def _forms(word: str, kind: str) -> tuple[str, ...]:
    if kind in {"v", "o"}:
        first, _, rest = word.partition(" ")
        return tuple(f"{form} {rest}".strip() for form in verb_forms(first))
    return noun_forms(word) if kind in {"n", "e"} else (word,)
