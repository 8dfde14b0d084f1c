"""Written quantities: a number or range with hedge, currency and measure, as spans and values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sayso.lexicons.currencies import CODES, SIGNS, WORDS
from sayso.lexicons.hedges import AFTER, BEFORE
from sayso.lexicons.measures import MEASURES
from sayso.lexicons.numbers import FRACTIONS, ONES, SCALES, TEENS, TENS, VAGUE
from sayso.reading.marks import Sentence
from sayso.reading.numerals import NUMERAL, parse_numeral
from sayso.records import Bound


@dataclass(frozen=True, slots=True)
class Count:
    """A quantity as written: `number` is where its first numeral starts, `end` where the measure or hedge ends."""

    start: int
    number: int
    end: int
    low: float | None
    high: float | None
    bound: Bound
    unit: str | None = None


def _either(words: object) -> str:
    listed = sorted(words, key=len, reverse=True)  # type: ignore[call-overload]
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in listed)


_SIGN = rf"(?:(?:US|A|C|NZ|HK|S)?[{''.join(map(re.escape, SIGNS))}]\s?|\b(?:{_either(CODES)})\s?)"
_MEASURE = rf"(?:\s?%|\s?(?:{_either(m for m in MEASURES if m != '%')}|{_either(WORDS)})\b|p\b)"
_VALUE = rf"(?P<sign%d>(?-i:{_SIGN}))?(?P<n%d>{NUMERAL})"
_ONE = re.compile(_VALUE % (1, 1) + rf"(?P<plus>\+)?(?P<measure>{_MEASURE})?", re.IGNORECASE)
_JOINED = re.compile(
    rf"(?P<measure1>{_MEASURE})?\s?(?P<link>-|–|—|\bto\b|\band\b|\bor\b(?:\s(?:maybe|perhaps|even))?)\s?"
    + _VALUE % (2, 2)
    + rf"(?P<measure>{_MEASURE})?",
    re.IGNORECASE,
)  # fmt: skip
_HEDGE_BEFORE = re.compile(
    rf"(?:^|(?<=[^\w]))(?P<hedge>{_either(BEFORE)}|between|from|~|≈|>|<)\s?[\"'“‘]?$", re.IGNORECASE
)
_HEDGE_AFTER = re.compile(rf"(?:\s(?:\w+\s)?)(?P<hedge>{_either(AFTER)})\b", re.IGNORECASE)
# "Hand over 64 prisoners": the word belongs to the verb.
_PARTICLE = re.compile(
    r"\b(?:hand(?:ed|ing|s)?|turn(?:ed|ing|s)?|t[ao]ke?(?:n|s|ing)?|all|g[io]ven?|pass(?:ed|ing)?|ran|run|spread)\s$"
)
_BUT = re.compile(rf"\s(?:but|and)\s(?:fewer|less|not\smore|no\smore)\sthan\s(?P<n>{NUMERAL})", re.IGNORECASE)
_VAGUE = re.compile(
    r"(?P<lead>(?:many|several|a\sfew|some|tens\sof|hundreds\sof|dozens\sof)\s)?"
    r"(?P<word>dozens|scores|hundreds|thousands|millions|billions|lakhs|hundred|thousand|dozen)\b",
    re.IGNORECASE,
)
_DOZEN = re.compile(rf"(?P<n>half\sa|a|{'|'.join(ONES)})\s(?P<word>dozen|score)\b(?!s)", re.IGNORECASE)
_FRACTION = re.compile(
    rf"(?:(?P<n>a|one|two|three|four)[-\s])?(?P<part>{'|'.join(FRACTIONS)})(?=\s(?:of|the)\s)", re.IGNORECASE
)
_STARTERS = frozenset(
    [*ONES, *TEENS, *TENS, "a", "half", "hundred", "dozens", "scores", "hundreds", "thousands", "millions", "billions",
     "lakhs", "tens", "several", "many", "third", "quarter", "no", "nobody", "none"]
)  # fmt: skip
_SIGNED = frozenset("".join(SIGNS))
_LONGEST_HEDGE = 24


def find_counts(text: str, sentences: Sequence[Sentence]) -> Iterator[Count]:
    """Yield the quantities of a text in order; they do not overlap."""
    done = 0
    for sentence in sentences:
        for word in sentence.words:
            start = word.start
            if start < done:
                continue
            written = text[start : word.end].lower()
            if not (written[0].isdigit() or written in _STARTERS or written.split("-")[0] in _STARTERS
                    or written[0] in _SIGNED or written.upper() in CODES or written in ("us", "rs")):  # fmt: skip
                continue
            count = _read(text, start, max(done, sentence.span.start))
            if count is not None:
                done = count.end
                yield count


def _read(text: str, start: int, low: int) -> Count | None:
    return (
        _read_dozen(text, start)
        or _read_vague(text, start)
        or _read_fraction(text, start)
        or _read_number(text, start, low)
    )


def _read_dozen(text: str, start: int) -> Count | None:
    match = _DOZEN.match(text, start)
    if match is None:
        return None
    size = 12 if match["word"].lower() == "dozen" else 20
    many = {"half a": 0.5, "half\na": 0.5, "a": 1.0}.get(match["n"].lower()) or float(ONES.get(match["n"].lower(), 0.5))
    return _hedge(text, Count(start, start, match.end(), size * many, size * many, "about"), 0)


def _read_vague(text: str, start: int) -> Count | None:
    match = _VAGUE.match(text, start)
    if match is None or (match["word"].lower() in ("hundred", "thousand", "dozen") and not match["lead"]):
        return None
    word, lead = match["word"].lower(), " ".join((match["lead"] or "").lower().split())
    if word in ("hundred", "thousand", "dozen"):
        size = SCALES.get(word, 12.0)
        return Count(start, start, match.end(), 3 * size, 9 * size, "vague")
    low, high = VAGUE[word]
    if lead.endswith(" of") and word.removesuffix("s") in SCALES:
        times = {"tens of": (10.0, 10.0), "dozens of": (12.0, 10.0), "hundreds of": (100.0, 100.0)}[lead]
        base = SCALES[word.removesuffix("s")]
        low, high = base * times[0] * 2, base * times[1] * 10 - 1
    return Count(start, start, match.end(), low, high, "vague")


def _read_fraction(text: str, start: int) -> Count | None:
    match = _FRACTION.match(text, start)
    if match is None or (match["part"].lower() != "half" and match["n"] is None):
        return None
    many = {"two": 2, "three": 3, "four": 4}.get((match["n"] or "").lower(), 1)
    part = match["part"].lower()
    share = round(FRACTIONS[part] * (1 if part in ("thirds", "quarters") else many), 4)
    return _hedge(text, Count(start, start, match.end(), share, share, "exact", "share"), 0)


def _read_number(text: str, start: int, low: int) -> Count | None:
    match = _ONE.match(text, start)
    if match is None:
        return None
    value = parse_numeral(match["n1"])
    if value is None:
        return None
    count = Count(start, start, match.end(), value, value, "exact", _find_unit(match["sign1"], match["measure"]))
    if match["plus"]:
        count = replace(count, high=None, bound="least")
    before = _HEDGE_BEFORE.search(text, max(low, start - _LONGEST_HEDGE), start)
    joined = _join(text, match, count, before)
    if joined is not None:
        return joined
    return _hedge(text, count, low)


def _find_unit(sign: str | None, measure: str | None) -> str | None:
    if sign:
        bare = sign.strip()
        return CODES.get(bare) or CODES.get(bare.upper()) or SIGNS.get(bare[-1])
    if not measure:
        return None
    name = " ".join(measure.lower().split())
    return MEASURES.get(name) or WORDS.get(name) or ("pence" if name == "p" else None)


def _join(text: str, first: re.Match[str], count: Count, before: re.Match[str] | None) -> Count | None:
    """A range of two numbers; "from X to Y" tells a change and "6.8 or 6.3" a choice, so neither is one."""
    lead = before["hedge"].lower() if before else ""
    match = _JOINED.match(text, first.end("n1"))
    if match is None or count.low is None:
        return None
    link = match["link"].lower().split()[0]
    high = parse_numeral(match["n2"])
    if high is None or lead == "from" or (link == "and" and lead != "between"):
        return None
    low = _share_scale(count.low, first["n1"], match["n2"])
    if not low < high or (link == "or" and high > 2 * low) or high > 1e4 * max(low, 1):
        return None
    unit = count.unit or _find_unit(match["sign2"], match["measure"])
    start = count.start
    if lead == "between" and before is not None:
        start = before.start("hedge")
    return _hedge(text, Count(start, count.number, match.end(), low, high, "range", unit), 0, ranged=True)


def _share_scale(low: float, first: str, second: str) -> float:
    """ "3 to 4 million" is three million to four million."""
    scale = re.search(r"(?:hundred|thousand|lakhs?|million|crores?|billion|trillion|bn|mn|[km])$", second.lower())
    if scale is None or low >= 1000 or (re.search(r"[a-z]$", first.lower()) and parse_numeral(first) != low):
        return low
    if re.search(r"hundred|thousand|lakh|million|crore|billion|trillion|bn$|mn$", first.lower()):
        return low
    return low * (parse_numeral("1 " + scale.group() if len(scale.group()) > 2 else "1" + scale.group()) or 1)


def _hedge(text: str, count: Count, low: int, *, ranged: bool = False) -> Count:
    """Widen a count by the hedges around it."""
    before = _HEDGE_BEFORE.search(text, max(low, count.start - _LONGEST_HEDGE), count.start)
    if before and not ranged:
        name = " ".join(before["hedge"].lower().split())
        bound = BEFORE.get(name) or {"~": "about", "≈": "about", ">": "least", "<": "most"}.get(name)
        if bound and not (
            name == "over" and _PARTICLE.search(text, max(0, before.start("hedge") - 12), before.start("hedge"))
        ):
            count = _bound(replace(count, start=before.start("hedge")), bound)
            upper = _BUT.match(text, count.end)
            high = parse_numeral(upper["n"]) if upper else None
            if bound == "least" and upper and high is not None and count.low is not None and high > count.low:
                return replace(count, end=upper.end(), high=high, bound="range")
            return count
    after = _HEDGE_AFTER.match(text, count.end)
    if after and not ranged:
        return _bound(replace(count, end=after.end()), AFTER[" ".join(after["hedge"].lower().split())])
    return count


def _bound(count: Count, bound: str) -> Count:
    if bound == "least":
        return replace(count, high=None, bound="least")
    if bound == "most":
        return replace(count, low=None, bound="most")
    return replace(count, bound="about")
