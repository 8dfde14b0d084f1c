"""Which words call for which patterns, so that each pattern runs only around a word that it needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sayso.lexicons.calendar import MONTHS, SEASONS, UNITS, WEEKDAYS
from sayso.lexicons.dayparts import DAYPARTS
from sayso.lexicons.holidays import EASTER, FIXED, FLOATING
from sayso.lexicons.numbers import ONES
from sayso.reading.marks import Sentence
from sayso.reading.times.atoms import COMPILED, Atom

# How far a pattern may reach from its trigger: the longest expression of the bundles has 47 characters. Narrow
# windows for the patterns that stop soon behind their trigger take a fifth off the time, with the same result.
_BACK = 60
_AHEAD = 70
_NARROW_AHEAD = {
    "duration": 24, "old": 10, "bare": 16, "offset": 30, "part": 16, "weekday": 40, "month": 24, "period": 30,
    "set": 24, "season": 24,
}  # fmt: skip


_HOURS = (*ONES, "ten", "eleven", "twelve")


def _collect_triggers() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}

    def add(words: Iterable[str], *kinds: str) -> None:
        for word in words:
            table.setdefault(word, set()).update(kinds)

    add(MONTHS, "date", "month")
    add(WEEKDAYS, "weekday", "clock")
    add([word for word in WEEKDAYS if len(word) > 5], "nth")
    add([word + "s" for word in WEEKDAYS if len(word) > 5], "weekday")
    add(["today", "yesterday", "tomorrow", "tonight", "overnight"], "deictic")
    add(["tonight", "morning", "afternoon", "evening", "night", "yesterday", "tomorrow"], "clock")
    add(["day", "night", "evening", "afternoon", "morning"], "anchored")
    add({part for words in DAYPARTS for part in words.split()} - {"small", "early", "first"}, "part")
    add(
        ["hours", "hrs", "clock", "o’clock", "o'clock", "past", "time", "utc", "gmt", "p.m", "a.m", "h", "half"],
        "clock",
    )
    add(_HOURS, "clock")
    add(["am", "pm", "a.m.", "p.m.", "a.m", "p.m"], "clock", "range")
    for unit in UNITS:
        add([unit, unit + "s"], "duration", "offset", "period", "old", "bare", "long", "set")
    add(["half-hour", "half"], "duration")
    add(SEASONS, "season", "period")
    add(["century", "centuries"], "century")
    add(["quarter"], "quarter")
    add(["fiscal", "financial"], "fiscal")
    add("twenties thirties forties fifties sixties seventies eighties nineties".split(), "decade")
    holidays = {part for words in (*FIXED, *EASTER, *FLOATING) for part in words.split()}
    add(holidays - {"day", "good", "all", "new", "of", "black", "may", "white", "fourth"}, "holiday")
    add(["new", "new-year", "friday"], "holiday")
    add("hourly daily nightly weekly fortnightly monthly quarterly yearly annual annually".split(), "set")
    add("now nowadays currently presently present moment recently lately previously formerly recent".split(), "ref")
    add("earlier further future soon coming past days being time".split(), "ref")
    return {word: frozenset(kinds) for word, kinds in table.items()}


_TRIGGERS = _collect_triggers()
_ORDINAL_KINDS = frozenset({"dom", "century"})
_ORDINAL_WORDS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()
)


def find_atoms(text: str, sentences: Sequence[Sentence]) -> list[Atom]:
    """Return every match of every pattern near its trigger words; they may overlap."""
    windows: dict[str, list[tuple[int, int]]] = {}
    for kind, start, end in _find_triggers(text, sentences):
        spans = windows.setdefault(kind, [])
        begin = max(0, start - _BACK)
        while begin > 0 and begin < start and not text[begin - 1].isspace():
            begin += 1
        finish = min(len(text), end + _NARROW_AHEAD.get(kind, _AHEAD))
        # A window that ended within a word would end the word there for the pattern.
        while finish < min(len(text), end + 2 * _AHEAD) and not text[finish].isspace():
            finish += 1
        if spans and begin <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(finish, spans[-1][1]))
        else:
            spans.append((begin, finish))
    return [
        Atom(kind, match.start(), match.end(), match.groupdict())
        for kind, pattern in COMPILED
        for begin, finish in windows.get(kind, ())
        for match in pattern.finditer(text, begin, finish)
        if match.end() > match.start()
    ]


def _find_triggers(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[str, int, int]]:
    for sentence in sentences:
        for word in sentence.words:
            written = text[word.start : word.end]
            for kind in _find_kinds(written):
                yield kind, word.start, word.end


def _find_kinds(written: str) -> frozenset[str]:
    if written[0].isdigit():
        return _find_digit_kinds(written)
    lower = written.lower()
    kinds = _TRIGGERS.get(lower)
    if kinds is not None:
        return kinds
    if lower in _ORDINAL_WORDS:
        return _ORDINAL_KINDS
    if "-" in lower:
        return frozenset().union(*(_TRIGGERS.get(part, frozenset()) for part in lower.split("-")[:6]))
    return _NONE


_NONE: frozenset[str] = frozenset()
_CLOCK = frozenset({"clock", "range"})
_NUMERIC = frozenset({"numeric"})
_YEAR = frozenset({"year", "iso", "fiscal", "quarter", "clock", "decade"})
_ORDINAL = frozenset({"dom", "century"})


def _find_digit_kinds(written: str) -> frozenset[str]:
    if ":" in written:
        return _CLOCK
    last = written[-1].lower()
    if last == "m":
        return _CLOCK
    if last in "htd":
        return _ORDINAL
    if last == "s":
        return frozenset({"decade"})
    if "/" in written:
        return frozenset({"numeric", "year"})
    if len(written) == 4 and written.isdigit():
        return _YEAR
    if "." in written:
        return frozenset({"numeric", "clock"})
    return _NONE
