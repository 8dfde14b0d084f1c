"""The forms of English verbs and nouns, by rule, with the irregular ones listed."""

from __future__ import annotations

from functools import lru_cache

from sayso.lexicons.lists import read_rows

_VOWELS = "aeiou"
# Verbs of several syllables that double their last consonant because the stress falls on the last one (or it ends
# in -l, where British and American spelling differ: both forms are made).
_DOUBLING = frozenset(
    "abet abut acquit admit allot annul begin commit compel confer control deter disbar emit expel forget handicap "
    "incur infer kidnap occur omit patrol permit prefer propel rebel rebut recur refer regret repel submit tear-gas "
    "transfer transmit worship".split()
)
_IRREGULAR_NOUNS = {
    "man": "men",
    "woman": "women",
    "child": "children",
    "crisis": "crises",
    "coup d'état": "coups d'état",
}


def verb_forms(lemma: str) -> tuple[str, ...]:
    """Return base, third person, past, participle and -ing forms of a verb; British spellings get American twins."""
    forms = _forms(lemma)
    if "is" in lemma and lemma.endswith("ise") and len(lemma) > 5:
        forms += _forms(lemma[:-3] + "ize")
    return tuple(dict.fromkeys(forms))


def noun_forms(lemma: str) -> tuple[str, ...]:
    """Return singular and plural of a noun."""
    if lemma in _IRREGULAR_NOUNS:
        return (lemma, _IRREGULAR_NOUNS[lemma])
    if lemma.endswith("s") and not lemma.endswith(("ss", "us")):
        return (lemma,)
    return (lemma, _add_s(lemma))


def past_forms(lemma: str) -> tuple[str, ...]:
    """Return the past and participle forms of a verb."""
    irregular = _irregular().get(lemma)
    if irregular:
        return irregular
    return tuple(stem + "ed" if not stem.endswith("e") else stem + "d" for stem in _stems(lemma, drop_e=False))


def is_past(form: str) -> bool:
    """Tell whether a word looks like a past form or participle of a verb."""
    return form.endswith("ed") or form in _irregular_pasts()


def _forms(lemma: str) -> tuple[str, ...]:
    ing = tuple(stem + "ing" for stem in _stems(lemma, drop_e=True))
    return (lemma, _add_s(lemma), *past_forms(lemma), *ing)


def _stems(lemma: str, *, drop_e: bool) -> tuple[str, ...]:
    if lemma.endswith("ic"):
        return (lemma + "k",)
    if lemma.endswith("ie") and drop_e:
        return (lemma[:-2] + "y",)
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and drop_e:
        return (lemma[:-1],)
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS and not drop_e:
        return (lemma[:-1] + "i",)
    last = lemma.rpartition("-")[2].replace("qu", "q")
    closed = len(last) > 2 and last[-1] not in _VOWELS + "wxy" and last[-2] in _VOWELS and last[-3] not in _VOWELS
    if closed and (lemma in _DOUBLING or _syllables(last) == 1):
        return (lemma + lemma[-1],)
    return (lemma, lemma + "l") if closed and last.endswith("l") else (lemma,)


def _syllables(word: str) -> int:
    return sum(letter in _VOWELS and (i == 0 or word[i - 1] not in _VOWELS + "y") for i, letter in enumerate(word))


def _add_s(lemma: str) -> str:
    if lemma.endswith(("s", "x", "z", "ch", "sh")) or lemma in {"go", "do", "veto", "forgo", "echo"}:
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


@lru_cache(maxsize=1)
def _irregular() -> dict[str, tuple[str, ...]]:
    table = {}
    for lemma, past, participle in read_rows("irregular_verbs.tsv", 3):
        table[lemma] = tuple(dict.fromkeys(past.split("/") + participle.split("/")))
    return table


@lru_cache(maxsize=1)
def _irregular_pasts() -> frozenset[str]:
    """Return the irregular past forms that are not the base form too."""
    return frozenset(form for lemma, forms in _irregular().items() for form in forms if form != lemma)
