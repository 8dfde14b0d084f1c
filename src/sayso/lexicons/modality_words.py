"""Words that govern an event and set its modality, read from the table."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from sayso.lexicons.inflection import noun_forms, verb_forms
from sayso.records import Modality

_MODALITIES: dict[str, Modality] = {
    "planned": "planned",
    "threatened": "threatened",
    "demanded": "demanded",
    "possible": "possible",
    "denied": "denied",
    "cancelled": "cancelled",
}


@lru_cache(maxsize=3)
def governors(kind: str) -> dict[str, Modality]:
    """Return the modality that each governing form sets; `kind` is v (verbs), n (nouns) or x (other words)."""
    table: dict[str, Modality] = {}
    for line in files("sayso.lexicons").joinpath("modality_words.tsv").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        modality, row_kind, words = line.split("\t")
        if row_kind != kind:
            continue
        for word in (word.strip() for word in words.split(",")):
            for form in _forms(word, kind):
                table.setdefault(form, _MODALITIES[modality])
    return table


def _forms(word: str, kind: str) -> tuple[str, ...]:
    if kind == "v":
        return verb_forms(word)
    return noun_forms(word) if kind == "n" else (word,)
