"""Runs of capitalised words: where a name may begin and end, before anything is known of what it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.lexicons.body_heads import BODY_KIND
from sayso.lexicons.countries import load_countries
from sayso.lexicons.given_names import FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES
from sayso.lexicons.name_particles import NAME_PARTICLES
from sayso.lexicons.opening_words import OPENING_WORDS
from sayso.lexicons.person_titles import COURTESY_TITLES, OFFICES, PERSON_NOUNS, RANKS
from sayso.reading.cases import Cases, is_shouting
from sayso.reading.tokens import Token, is_word

# A longer run of capitals is a headline or a list, not a name; it also bounds the work on hostile lines.
LONGEST_RUN = 9
_ABBREVIATED = frozenset(
    "mr mrs ms dr prof gen lt col maj capt sgt cpl adm cmdr brig gov sen rep rev hon st supt insp jr".split()
)


@dataclass(frozen=True, slots=True)
class Run:
    """Words `[first, last]` of a sentence that may form a name."""

    first: int
    last: int


def find_runs(row: Sequence[Token], cases: Cases) -> list[Run]:
    """Return the runs of one sentence, left to right."""
    runs: list[Run] = []
    shouting = is_shouting(row)
    at = 0
    while at < len(row):
        token = row[at]
        if not token.capital or not is_word(token) or not _may_begin(row, at, cases, shouting=shouting):
            at += 1
            continue
        last = at if shouting else _extend(row, at)
        while (
            shouting
            and last + 1 < len(row)
            and row[last + 1].capital
            and _may_begin(row, last + 1, cases, shouting=True)
        ):
            last += 1
        runs.append(Run(at, last))
        at = last + 1
    return runs


def _may_begin(row: Sequence[Token], at: int, cases: Cases, *, shouting: bool) -> bool:
    token = row[at]
    if shouting:
        return token.text.title() in cases.inside or token.text in cases.inside
    joins = at + 1 < len(row) and _is_part(row[at + 1])
    if _names_nothing(row, at, cases, joins=joins):
        return False
    if not token.opens:
        return token.lower not in _NEVER or _is_abbreviation(token)
    return _may_open(row, at, cases, joins=joins)


def _names_nothing(row: Sequence[Token], at: int, cases: Cases, *, joins: bool) -> bool:
    """ "Don't", a lone adjective or figure, a word in capitals for emphasis, a lone letter."""
    token = row[at]
    if at + 1 < len(row) and row[at + 1].lower in _CONTRACTIONS:
        return True
    if token.lower in NEVER_ALONE and not (joins and not token.opens):
        return True
    if len(token.text) == 1:
        return not (at + 2 < len(row) and row[at + 1].text == "." and _is_part(row[at + 2]))
    return token.text.isupper() and len(token.text) > 2 and token.lower in cases.small and not joins


def _may_open(row: Sequence[Token], at: int, cases: Cases, *, joins: bool) -> bool:
    """Tell whether a word that opens a sentence, where a capital says nothing, begins a name all the same."""
    token = row[at]
    if token.text == "US":
        return True
    if token.lower in OPENING_WORDS and (token.lower in _NEVER or token.text not in cases.joined):
        return False
    if _is_known(token) or token.text in cases.inside or joins:
        return True
    if token.lower in OFFICES and at + 2 < len(row) and row[at + 1].lower == "of" and _is_part(row[at + 2]):
        return True
    return token.lower not in cases.small and _looks_like_a_subject(row, at)


# Function words with a capital in mid-sentence ("said. \"He", headlines in title case) begin no name.
_NEVER = frozenset(
    "a an the he she it they we you i his her its their our my your this that these those and or but if in on "
    "at by for to from with as "
    "of not no is are was were who what when where why how there here then than so also however meanwhile "
    "according after before "
    "while since until because although though both all some many most other another him them us me yes now "
    "ok".split()
)
_CONTRACTIONS = frozenset(("'t", "'ll", "'re", "'ve", "'m", "t"))
# Alone these are adjectives, figures or things that act not; before another capital they may begin a name.
NEVER_ALONE = frozenset(
    "one two three four five six seven eight nine ten eleven twelve first second third western eastern northern "
    "southern "
    "european african asian arab english god allah whatsapp telegram dna gps tv rs cctv gdp ceo cfo pm am covid "
    "usb sms pdf id faq "
    "kurdish shiite shia sunni muslim christian jewish islamic islamist catholic orthodox north south east west "
    "central mps "
    "katyusha kalashnikov rpg ied muslims sunnis shiites christians jews arabs kurds ghs usd eur gbp inr cfa "
    "cedis thanksgiving".split()
)


def _names_no_person(row: Sequence[Token], first: int, last: int) -> bool:
    words = [row[i].lower for i in range(first, last + 1)]
    return not any(w in OFFICES or w in PERSON_NOUNS or w in COURTESY_TITLES or w in RANKS for w in words)


def _is_known(token: Token) -> bool:
    countries = load_countries()
    return (
        token.text in MALE_GIVEN_NAMES
        or token.text in FEMALE_GIVEN_NAMES
        or token.text in countries.names
        or token.text in countries.nationalities
        or token.text in countries.seats
        or token.lower in COURTESY_TITLES
        or (len(token.text) > 1 and token.text.isupper())
    )


_SUBJECT_VERBS = frozenset(
    "said says told has had is was will would denied denies did does added insisted warned confirmed declined "
    "reported announced "
    "claimed accused called quoted writes wrote asked argued rejected promised threatened".split()
)


def _looks_like_a_subject(row: Sequence[Token], at: int) -> bool:
    """A lone capitalised opening word that no list knows: a name where it speaks or owns and is no plural."""
    if at + 1 >= len(row) or row[at].lower.endswith(("s", "ing", "ed", "ly")):
        return False
    if row[at].lower in BODY_KIND or row[at].lower in PERSON_NOUNS:
        return False
    return row[at + 1].lower in _SUBJECT_VERBS or row[at + 1].lower == "'s"


def _extend(row: Sequence[Token], first: int) -> int:
    last = first
    while last + 1 < len(row) and last - first < LONGEST_RUN:
        following = _next_part(row, first, last)
        if following is None:
            return last
        last = following
    return last


def _next_part(row: Sequence[Token], first: int, last: int) -> int | None:
    """Return the index of the run's next capitalised word, or None where the run ends at `last`."""
    token, after = row[last], row[last + 1]
    if _is_part(after) and not _breaks(row, last):
        return last + 1
    if after.text == "." and last + 2 < len(row) and _is_part(row[last + 2]):
        initial = len(token.text) == 1 and token.text.isupper()
        return last + 2 if initial or token.lower in _ABBREVIATED else None
    if after.text in ("'", "’", "'s", "’s") and last + 2 < len(row) and _is_part(row[last + 2]):
        return last + 2 if _owns_its_name(row, first, last) else None
    if after.lower in NAME_PARTICLES:
        further = last + 2
        if further < len(row) and row[further].lower in NAME_PARTICLES:
            further += 1
        return further if further < len(row) and _is_part(row[further]) else None
    if after.lower in ("of", "for", "on", "and", "&") and last + 2 < len(row):
        return _after_link(row, first, last)
    return None


def _ends_in_body(row: Sequence[Token], at: int) -> bool:
    """ "The Maritime Rescue and Patrol Service": what follows "and" ends in the head of a body."""
    end = at
    while end + 1 < len(row) and end - at < 3 and _is_part(row[end + 1]):
        end += 1
    return end > at and row[end].lower in BODY_KIND


def _owns_its_name(row: Sequence[Token], first: int, last: int) -> bool:
    """ "The Island Students' Assembly", "the Prime Minister's Office": an owner that is part of the name."""
    if row[last + 1].lower == "'s":
        return all(row[i].lower in OFFICES for i in range(first, last + 1)) and row[last + 2].lower in BODY_KIND
    return row[last].lower.endswith("s") and first > 0 and row[first - 1].lower == "the"


def _is_part(token: Token) -> bool:
    return token.capital and is_word(token) and (token.lower not in _NEVER or _is_abbreviation(token))


def _is_abbreviation(token: Token) -> bool:
    return token.text in ("US", "IT", "WHO", "AN")


def _breaks(row: Sequence[Token], last: int) -> bool:
    """Two capitalised words that touch no whitespace rule apart still break where a title follows a name."""
    return row[last + 1].lower in COURTESY_TITLES and row[last].lower not in RANKS | OFFICES | COURTESY_TITLES


def _after_link(row: Sequence[Token], first: int, last: int) -> int | None:
    """Join over "of", "for", "and" where the words before are a body or an office that takes a complement."""
    link, head = row[last + 1].lower, row[last].lower
    further = last + 2
    if row[further].lower == "the":
        further += 1
    if further >= len(row) or not _is_part(row[further]):
        return None
    if link in ("of", "for"):
        takes = head in BODY_KIND or head in ("secretary", "minister", "bank", "university", "state")
        plural = head.endswith("s") and head[:-1] in BODY_KIND
        titled = first > 0 and row[first - 1].lower == "the" and link == "of" and not _is_known(row[first])
        return further if takes or plural or (titled and _names_no_person(row, first, last)) else None
    if link == "on":
        return further if head in ("committee", "commission", "council", "panel", "board") else None
    words = [row[i].lower for i in range(first, last + 1)]
    if first > 0 and row[first - 1].lower == "the" and head not in BODY_KIND and _ends_in_body(row, further):
        return further
    if link == "&":
        return further
    in_body = "of" in words or "for" in words
    return further if in_body and row[further].lower not in COURTESY_TITLES and further == last + 2 else None
