"""What a noun phrase of tokens can speak as: a document, a reporter, a count."""

from __future__ import annotations

from sayso.lexicons.numbers import ONES, SCALES, TEENS, TENS, VAGUE
from sayso.reading.cueing.tokens import Range, Token, Tokens
from sayso.reading.voicewords import head_type
from sayso.records import SourceType

_NUMBERS = frozenset((*ONES, *TEENS, *TENS, *SCALES, *VAGUE)) - {"one"}
_OWN = frozenset(("our", "this"))
_REPORTERS = frozenset(
    "reporter reporters correspondent correspondents observer observers photographer photographers journalist "
    "journalists newspaper newsroom agency site crew".split()
)

_POST = frozenset(", of who which that in by from at to sent with on for".split())


def is_number(token: Token) -> bool:
    """Tell whether a token is a number in digits or words."""
    return token.shape == "9" or token.low.partition("-")[0] in _NUMBERS


def source_type_of(tokens: Tokens, source: Range) -> SourceType | None:
    """Return the type that the head of a phrase gives away."""
    words = [t.low for t in tokens[source[0] : source[1]]]
    if words[0] in ("we", "i"):
        return "own"
    if _REPORTERS & set(words[:6]) and (
        words[0] in _OWN or "'s" in words or "correspondent" in words or "reporter" in words
    ):
        return "own"
    found: SourceType | None = None
    for token in tokens[source[0] : source[1]]:
        if token.low in _POST:
            break
        found = head_type(token.low) or found
    return found
