"""What a story may be called by one of its articles: the title, or the first sentence."""

from __future__ import annotations

import re

from sayso.linking.words import mask_clutter
from sayso.records import Reading

# Twenty characters at least: "U.S." and "Gen." end no sentence.
_FIRST_SENTENCE = re.compile(r"\S.{19,158}?(?:[.!?](?=\s|$)|\n|$)|\S.{0,158}", re.DOTALL)


def find_title(reading: Reading) -> str:
    """Return an article's title, else its first sentence, else its id."""
    title = (reading.article.title or "").strip()
    if title:
        return " ".join(title.split())
    text = mask_clutter(reading.article)
    if reading.sentences:
        first = reading.sentences[0]
        text = text[first.start : first.end].strip() or text
    match = _FIRST_SENTENCE.search(text)
    return " ".join(match.group().split()) if match else reading.article.id
