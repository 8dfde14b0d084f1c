"""The comparable words of an article: folded, free of punctuation and clutter, with their places in the text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from sayso.records import Article, Span

# Soft hyphens and zero-width characters inside a word are no difference a reader can see.
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_WORD = re.compile(rf"(?:[^\W\d_]\.){{2,}}|\d+(?:[.,]\d+)*|[^\W\d][\w{_INVISIBLE}]*")
_REMOVED = re.compile(rf"[.,{_INVISIBLE}]")


@dataclass(frozen=True, slots=True)
class Words:
    """Words in text order: `folded` for comparing, `starts` and `ends` for quoting."""

    folded: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, first: int, last: int) -> Span:
        """Return the characters from the first word to the last one, both included."""
        return Span(self.starts[first], self.ends[last])


def mask_clutter(article: Article) -> str:
    """Return the text with its clutter blanked, so that every offset still holds."""
    text = article.text
    if not article.clutter:
        return text
    parts = []
    position = 0
    for span in sorted(article.clutter):
        start, end = max(position, span.start), min(len(text), span.end)
        if start < end:
            parts.append(text[position:start])
            parts.append(" " * (end - start))
            position = end
    parts.append(text[position:])
    return "".join(parts)


@lru_cache(maxsize=1 << 17)
def fold(word: str) -> str:
    """Return a word as it is compared: no case, no accents, no full stops or separators inside it."""
    if word.isascii():
        return word.lower() if word.isalpha() else _REMOVED.sub("", word).lower()
    plain = unicodedata.normalize("NFKD", _REMOVED.sub("", word))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def raw_words(article: Article) -> list[str]:
    """Return the words as printed, without their places, where only their order matters."""
    return _WORD.findall(mask_clutter(article))


def find_words(article: Article) -> Words:
    """Return the comparable words of an article outside its clutter."""
    found = [(fold(m.group()), *m.span()) for m in _WORD.finditer(mask_clutter(article))]
    if not found:
        return Words((), (), ())
    folded, starts, ends = zip(*found, strict=True)
    return Words(folded, starts, ends)
