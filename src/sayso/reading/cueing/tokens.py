"""The words of a passage with what shallow analysis knows about each, quotations folded into one word each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from sayso.lexicons.inflection import past_forms, verb_forms
from sayso.lexicons.lists import read_rows, read_words
from sayso.records import Span

QUOTE = "\x02"  # stands in `low` of a folded quotation; no visible character is mistaken for it

# Marks that end a clause.
STOPS = frozenset((";", ":", "?", "!", ".", "…", "..."))
# In words; what runs longer is a list or a broken sentence, and reading it would take quadratic time.
LONGEST_SUBJECT = 60
# Nouns of a prepositional phrase that says where or how something was said, not what.
CHANNELS = frozenset(
    "statement statements interview briefing conference call email e-mail mail post tweet letter telephone phone text "
    "message messages notice speech address broadcast note release bulletin report hearing meeting thread video media "
    "radio television tv x telegram facebook twitter instagram whatsapp condition conditions remarks comments response "
    "reply testimony court filing writing channel podcast show programme program memo reporters article editorial "
    "communique communiqué anonymity question questions answer website page site account blog newsletter event "
    "ceremony rally visit parliament congress sources".split()
)


# Initials that would pass for pronouns once lower-cased; they keep their case.
_INITIALS = frozenset(("US", "WHO"))


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a folded quotation: `low` is its lower-cased text with straight apostrophes."""

    span: Span
    low: str
    shape: str  # "Xx" capitalised, "XX" upper case, "x" other, "9" digits, "." punctuation, "q" quotation

    @property
    def is_quote(self) -> bool:
        """Tell whether this is a folded quotation."""
        return self.shape == "q"


Range = tuple[int, int]
Tokens = tuple[Token, ...]


@lru_cache(maxsize=1)
def _closed() -> dict[str, frozenset[str]]:
    return {name: frozenset(words.replace("’", "'").split()) for name, words in read_rows("closed_classes.tsv", 2)}


def closed_class(name: str) -> frozenset[str]:
    """Return the lower-case words of a closed class, such as "determiner"."""
    return _closed()[name]


@lru_cache(maxsize=1)
def verb_readings() -> dict[str, frozenset[str]]:
    """Return each known verb form with the forms it can be: base, s, past, ing."""
    readings: dict[str, set[str]] = {}
    for lemma in _lemmas():
        for form, name in forms_of(lemma):
            readings.setdefault(form, set()).add(name)
    return {form: frozenset(names) for form, names in readings.items()}


def forms_of(lemma: str) -> tuple[tuple[str, str], ...]:
    """Return the forms of a verb, each with its name: base, s, past or ing."""
    past = past_forms(lemma)
    pairs = [(form, "past") for form in past]
    for index, form in enumerate(verb_forms(lemma)):
        if form == lemma:
            pairs.append((form, "base"))
        elif form.endswith("ing"):
            pairs.append((form, "ing"))
        elif index == 1:
            pairs.append((form, "s"))
        elif form not in past:
            pairs.append((form, "past"))
    return tuple(pairs)


def _lemmas() -> tuple[str, ...]:
    cues = (lemma for lemma, _frames, _stance in read_rows("cue_verbs.tsv", 3))
    return tuple(dict.fromkeys([*read_words("common_verbs.txt"), *cues]))


def make_token(text: str, span: Span) -> Token:
    """Return the token for a word's span."""
    word = text[span.start : span.end]
    if not word[0].isalnum() and word[0] not in "'’":
        shape = "."
    elif word[0].isdigit():
        shape = "9"
    elif word[:1].isupper():
        shape = "XX" if len(word) > 1 and word.isupper() else "Xx"
    else:
        shape = "x"
    return Token(span, word if word in _INITIALS else word.lower().replace("’", "'"), shape)


def is_finite(tokens: tuple[Token, ...], i: int) -> bool:
    """Guess whether the word at `i` is a finite verb (an auxiliary, or a verb form where a verb can stand)."""
    low = tokens[i].low
    if low in closed_class("finite"):
        return True
    names = verb_readings().get(low)
    if not names or names == {"ing"} or tokens[i].shape in ("Xx", "XX"):
        return False
    before = tokens[i - 1].low if i else ""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if before in closed_class("determiner") or before in closed_class("preposition") or before == "'s":
        return False
    if "past" in names:
        return not (after and after.low in ("by",) and before not in closed_class("subject"))
    if before in closed_class("subject") or before == "who":
        return True
    opens = after is not None and (
        after.low in closed_class("determiner")
        or after.low in closed_class("pronoun")
        or after.is_quote
        or after.low in ("that", "to", ":", "as")
        or after.shape in ("Xx", "XX", "9")
    )
    return "s" in names and opens and before not in closed_class("auxiliary")
