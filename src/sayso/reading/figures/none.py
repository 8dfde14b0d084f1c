"""Counts of nothing: "nobody was killed", "no deaths", "none of the crew was hurt"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.lexicons.outcomes import AFTER, NONE_OF
from sayso.reading.figures.counts import Count
from sayso.reading.marks import Sentence

_NONE = re.compile(
    r"\b(?:no\sone|nobody|none|zero|no)\b(?!\s(?:fewer|less|more|longer|doubt|matter|later|way|proof|sign|signs|evidence|word|news|comment|answer))",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+|[.,;:]")
# Words to look through for the outcome: "no loss of life", "none of the people on board the ship was hurt".
_REACH = {"no": 4, "zero": 3, "none": 9, "nobody": 4, "no one": 4}


def find_none(text: str, sentences: Sequence[Sentence]) -> Iterator[Count]:
    """Yield the counts of nothing: zero of what is harmed, lost or held."""
    for sentence in sentences:
        for match in _NONE.finditer(text, sentence.span.start, sentence.span.end):
            words = _WORD.findall(text, match.end(), min(sentence.span.end, match.end() + 90))
            reach = _REACH[" ".join(match.group().lower().split())]
            outcome = _find_outcome([word.lower() for word in words[:reach]])
            if outcome:
                yield Count(match.start(), match.start(), match.end(), 0.0, 0.0, "exact", outcome)


def _find_outcome(words: list[str]) -> str | None:
    for word in words:
        if word in ".,;:":
            return None
        if word in NONE_OF:
            return {"life": "killed", "harmed": "wounded", "casualty": "casualties"}.get(word) or AFTER.get(word, word)
    return None
