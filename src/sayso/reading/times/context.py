"""What an expression is read against: the article's day, the last day named, and the tense around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from sayso.lexicons.calendar import MONTHS
from sayso.lexicons.tenses import AHEAD, BEHIND, BOUND_TO, LIMITS, MOVED_TO, STRONG_AHEAD
from sayso.reading.times.calendar import Date, make_date, shift_days
from sayso.reading.times.fragments import MONTH, YEAR

Direction = Literal[-1, 0, 1]


@dataclass(slots=True)
class Context:
    """The state of reading: `today` is the article's day, `anchor` the last day named, `month` the last month."""

    text: str
    today: Date | None
    anchor: Date | None = None
    clock: str | None = None
    month: Date | None = None
    sentence: tuple[int, int] = (0, 0)
    night: bool = False
    position: int = 0

    @property
    def near(self) -> Date | None:
        """The day that a following expression most likely goes on from."""
        return self.anchor or self.today


# A dateline is trusted over the publication date only so many days back: reprints keep the original's. The bundles
# have none further back than two days; 2, 10 and 30 differ by .0004 in value F1.
_DATELINE_REACH = 3
_HEAD = 600
# "PORT KEBIR, Coast Province, March 3 (Meridian) -": capitalised words only, so that no sentence passes for one.
_PLACE = r"(?-i:[A-Z][\w.'’-]*(?:[ ,/]{1,3}(?:[A-Z][\w.'’-]*|de|la|al|el|du|of|and|the)){0,9})"
_DATELINE = re.compile(
    rf"(?:^|\n)\W{{0,3}}{_PLACE},\s+(?:(?P<mon>{MONTH})\s(?P<d>\d\d?)|(?P<d2>\d\d?)\s(?P<mon2>{MONTH}))"
    rf"(?:,?\s(?P<y>{YEAR}))?\.?\s*(?:\([^)\n]{{1,40}}\)|\[[^\]\n]{{1,40}}\])?\s*(?:[-–—:]|\n)",
    re.IGNORECASE,
)
_ALONE = re.compile(
    rf"(?:^|\n)\s*(?:\w{{3,9}}day,?\s)?(?:(?P<mon>{MONTH})\s(?P<d>\d\d?)|(?P<d2>\d\d?)\s(?P<mon2>{MONTH})),?\s(?P<y>{YEAR})\s*\n",
    re.IGNORECASE,
)


def find_today(text: str, published: str | None) -> Date | None:
    """Return the day that "today" means: the dateline's where it stands close before the publication day.

    Without a dateline it is the publication day, or the one before where an article of the small hours by universal
    time still speaks of "this evening".
    """
    given = parse_day(published)
    head = text[:_HEAD]
    match = _DATELINE.search(head) or _ALONE.search(head)
    stated = _read_dateline(match, given) if match else None
    if stated is not None and (given is None or 0 <= (given - stated).days <= _DATELINE_REACH):
        return stated
    if given is not None and is_late(published) and _STILL_TODAY.search(text):
        return shift_days(given, -1)
    return given


def _read_dateline(match: re.Match[str], given: Date | None) -> Date | None:
    month = MONTHS[(match["mon"] or match["mon2"]).lower().strip(".")]
    day = int(match["d"] or match["d2"])
    if match["y"]:
        return make_date(int(match["y"]), month, day)
    if given is None:
        return None
    stated = make_date(given.year, month, day)
    return make_date(given.year - 1, month, day) if stated and stated > given and given.month == 1 else stated


def parse_day(published: str | None) -> Date | None:
    """Return the date part of an ISO 8601 instant, or None where there is none."""
    match = re.match(r"\s*(\d{4})-(\d\d)-(\d\d)(?!\d)", published or "")
    return make_date(*(int(part) for part in match.groups())) if match else None


_STILL_TODAY = re.compile(r"\b(?:this\s(?:evening|afternoon)|tonight)\b", re.IGNORECASE)


def is_late(published: str | None) -> bool:
    """Tell whether an article came out before four by universal time, an evening in the Americas.

    All three articles of the bundles that say "this evening" or "tonight" at such an hour mean the day before.
    """
    return re.match(r"\s*\d{4}-\d\d-\d\d[T\s]0[0-3]:", published or "") is not None


_LIMIT_AHEAD = re.compile(r"(?:by|until|till)\s", re.IGNORECASE)
_BY = re.compile(r"\bby\s$", re.IGNORECASE)
_HAD = re.compile(r"\b(?:had|was|were)\b")
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|['’]ll|;|:|[.!?]")
# Words looked at on either side. Value F1, bundles A-F and I-L: .809 at 4 words behind, .819 at 6, .821 at 9, .822 at
# 16; MEANTIME train .866 at 9, .871 at 16, and .871 at 4 words ahead, .866 at 9.
_BEHIND_WORDS = 16
_AHEAD_WORDS = 4


def find_direction(context: Context, start: int, end: int) -> Direction:
    """Return 1 where the words around an expression put it ahead, -1 behind, 0 where they do not tell."""
    low, high = context.sentence
    start = min(start, max(low, context.position))
    if _LIMIT_AHEAD.match(context.text, start) and _HAD.search(context.text, max(low, start - 60), start) is None:
        return 1
    if _BY.search(context.text, max(low, start - 4), start) and _HAD.search(context.text, end, min(high, end + 24)):
        return -1
    before = [word.lower() for word in _TOKEN.findall(context.text, max(low, start - 140), start)[-_BEHIND_WORDS:]]
    after = [word.lower() for word in _TOKEN.findall(context.text, end, min(high, end + 70))[:_AHEAD_WORDS]]
    for back in range(1, len(before) + 1):
        found = _weigh(before, len(before) - back, close=back <= 2)
        if found:
            return found
    for position, word in enumerate(after):
        if word in ";:.!?":
            break
        found = _weigh(after, position, close=False)
        if found:
            return found
    return 0


def _weigh(words: list[str], position: int, *, close: bool) -> Direction:
    word = words[position]
    previous = words[position - 1] if position else ""
    if close and word == "by" and "had" in words[max(0, position - 6) : position]:
        return -1
    if (
        word in STRONG_AHEAD
        or (close and word in LIMITS)
        or (word == "to" and previous in BOUND_TO)
        or (word == "to" and position + 1 == len(words) and previous in MOVED_TO)
    ):
        return 1
    if previous in ("be", "to", "will", "would", "not") and word not in ("had", "have"):
        return 0
    if word in BEHIND or (word.endswith("ed") and len(word) > 4 and word not in AHEAD):
        return -1
    return 0
