"""Whether one article openly credits another's outlet, or an agency that the other is or carries."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from sayso.lexicons.lists import read_lines, read_words
from sayso.linking.likeness import find_land, is_common
from sayso.linking.words import fold, mask_clutter
from sayso.records import Article, Reading
from sayso.spans import quote

_NAME_WORD = re.compile(r"[^\W_]+")
# In these settings a name of one word is an outlet ("told Meridian", "the Ledger reported"), not a place or a thing.
_BEFORE = frozenset(
    "told by citing cited via quoting quoted according reported reports agency newspaper daily station broadcaster "
    "source courtesy".split()
)
_AFTER = frozenset("reported reports report reporting said says quoted cited wrote confirmed has agency news".split())
# A dateline or signature, "LIMA (Ledgerline) -", and "- LEDGERLINE" at the very end.
_BRACKETS = "()[]"
_LONGEST_ACRONYM = 6
_AGENCY_WORDS = frozenset("agency agence agencia agenzia agentur wire newswire".split())
_SMALL = frozenset("the of and de la le du des da al el and for in a".split())


@lru_cache(maxsize=1)
def _outlet_words() -> frozenset[str]:
    return frozenset(fold(word) for word in read_words("outlet_words.txt"))


@lru_cache(maxsize=1)
def _agencies() -> tuple[dict[str, str], re.Pattern[str]]:
    """Return the main name of every name of a known agency, and a pattern that finds them as printed or in capitals."""
    rows = [line.split("\t") for line in read_lines("agencies.tsv")]
    main = {name.casefold(): row[0] for row in rows for name in row}
    forms = {form for row in rows for name in row for form in (name, name.upper())}
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return main, re.compile(rf"\b(?:{'|'.join(map(re.escape, ordered))})\b")


@lru_cache(maxsize=1 << 14)
def find_core(name: str) -> tuple[str, ...]:
    """Return the telling words of an outlet's name: "The Northgate Press Agency" is (northgate,)."""
    words = [fold(w) for w in _NAME_WORD.findall(name)]
    core = tuple(w for w in words if w not in _outlet_words() and w not in _SMALL)
    return core or tuple(w for w in words if w not in _SMALL)


def is_agency(article: Article) -> bool:
    """Tell whether an article's outlet calls itself an agency: what it writes is written to be copied."""
    words = {fold(word) for word in _NAME_WORD.findall(article.outlet or "")}
    return bool(words & _AGENCY_WORDS) or (article.outlet or "").casefold() in _agencies()[0]


def find_names(article: Article) -> tuple[str, ...]:
    """Return the names under which others may credit an article: its outlet and the agencies it carries."""
    names = [article.outlet] if article.outlet else []
    names.extend(credit.name for credit in article.credits)
    return tuple(dict.fromkeys(name for name in names if find_core(name)))


def find_credited(reading: Reading) -> tuple[str, ...]:
    """Return the names an article openly credits: credit lines, sources that are media, known agencies it names."""
    names = [credit.name for credit in reading.article.credits]
    for statement in reading.statements:
        if statement.source_type == "media" and statement.source:
            names.append(quote(reading.article.text, statement.source))
        if statement.hearing:
            names.append(statement.hearing)
    names.extend(_find_agencies(mask_clutter(reading.article)))
    return tuple(dict.fromkeys(names))


@lru_cache(maxsize=1 << 10)
def _find_agencies(text: str) -> tuple[str, ...]:
    """Return the known agencies that a text names, the most named first."""
    main, pattern = _agencies()
    found = Counter(main[m.group().casefold()] for m in pattern.finditer(text))
    return tuple(sorted(found, key=lambda name: (-found[name], name)))


def credits(later: Reading, earlier: Reading) -> str | None:
    """Return the name by which the later article openly credits the earlier one, or None."""
    own = {find_core(name) for name in (later.article.outlet,) if name}
    credited = [find_core(name) for name in find_credited(later)]
    for name in find_names(earlier.article):
        core = find_core(name)
        if core in own:
            continue
        if any(_within(core, words) for words in credited):
            return name
        if _named_in(_name_words(later.article.text), core, name):
            return name
    return None


def credits_anybody(later: Reading) -> str | None:
    """Return the names in credit lines and the known agencies an article names, where whose text it has is not known.

    Other sources that are media do not count: reporters cite local stations in texts of their own.
    """
    own = find_core(later.article.outlet or "")
    names = [credit.name for credit in later.article.credits]
    names.extend(_find_agencies(mask_clutter(later.article)))
    by_core = {core: name for name in reversed(names) if (core := find_core(name)) != own}
    return " and ".join(name for name in names if name in by_core.values()) or None


@lru_cache(maxsize=1 << 8)
def _name_words(text: str) -> tuple[tuple[str, str, bool], ...]:
    """Return each word folded and as printed, and whether it stands in brackets."""
    return tuple(
        (fold(m.group()), m.group(), m.start() > 0 and text[m.start() - 1] in _BRACKETS)
        for m in _NAME_WORD.finditer(text)
    )


def _named_in(words: tuple[tuple[str, str, bool], ...], core: tuple[str, ...], name: str) -> bool:
    acronym = _acronym(name)
    full = tuple(w for word in _NAME_WORD.findall(name) if (w := fold(word)) not in _SMALL)
    telling = len(core) == 1 or _is_telling(core[0])
    for i, (folded, printed, _) in enumerate(words):
        if acronym and printed == acronym:
            return True
        if not printed[0].isupper() or folded not in (core[0], full[0]):
            continue
        if len(full) > 1 and _follows(words, i, full):
            return True
        if folded == core[0] and ((len(core) > 1 and _follows(words, i, core)) or (telling and _speaks(words, i))):
            return True
    return False


def _follows(words: tuple[tuple[str, str, bool], ...], i: int, name: tuple[str, ...]) -> bool:
    window = [w for w, _, _ in words[i : i + 2 * len(name) + 1] if w not in _SMALL]
    return tuple(window[: len(name)]) == name


def _speaks(words: tuple[tuple[str, str, bool], ...], i: int) -> bool:
    before = {w for w, _, _ in words[max(0, i - 3) : i]}
    after = {w for w, _, _ in words[i + 1 : i + 4]}
    is_last = i >= len(words) - 2
    return words[i][2] or is_last or bool(before & _BEFORE or after & _AFTER)


def _is_telling(word: str) -> bool:
    """Tell whether the first word of a name can stand for the whole: no country and no everyday word."""
    return find_land(word) is None and not is_common(word)


def _within(core: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return any(words[i : i + len(core)] == core for i in range(len(words) - len(core) + 1))


def _acronym(name: str) -> str | None:
    initials = "".join(w[0] for w in _NAME_WORD.findall(name) if w.lower() not in _SMALL)
    return initials if 3 <= len(initials) <= _LONGEST_ACRONYM and initials.isupper() else None
