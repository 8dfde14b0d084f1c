"""Who holds which state office by an article's account: two holders of one office mean two different times."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from rapidfuzz.distance import JaroWinkler

from sayso.linking.likeness import find_land
from sayso.linking.words import fold, mask_clutter
from sayso.records import Article

Holders = Mapping[tuple[str, str | None], frozenset[str]]

_OFFICE = re.compile(
    r"(?:\b([A-Z][\w.]{1,20})[ \u00a0](?:interim |caretaker |acting )?)?"
    r"\b([Pp]rime [Mm]inister|[Pp]resident|[Cc]hancellor|[Ff]oreign (?:[Mm]inister|[Ss]ecretary)|"
    r"[Dd]efen[cs]e (?:[Mm]inister|[Ss]ecretary)|[Ii]nterior [Mm]inister|[Ss]ecretary of [Ss]tate)"
    r"[ \u00a0]((?:[A-Z][\w’'-]+|al-[A-Z]\w+)(?:[ \u00a0](?:[A-Z][\w’'-]+|al-[A-Z]\w+|bin|al|de|von)){0,3})"
)
_TITLES = frozenset("prime minister president secretary foreign state mr mrs ms dr general on monday tuesday".split())
# Two spellings of one name (Hussain, Husein; Khafaji, Khefaji) are .9 alike and more, two people's names .75 and less.
_SAME_NAME = 0.86


def find_holders(article: Article) -> Holders:
    """Return the names an article gives to holders of state offices, under (office, country or None)."""
    found: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for match in _OFFICE.finditer(mask_clutter(article)):
        names = {part for word in re.split(r"[\s\u00a0’'-]+", match.group(3)) if len(part := fold(word)) > 2}
        if names - _TITLES:
            office = match.group(2).lower().replace("defense", "defence")
            found[office, find_land(match.group(1) or "")].update(names - _TITLES)
    return {office: frozenset(names) for office, names in found.items()}


def disagree(a: Iterable[Holders], b: Iterable[Holders]) -> bool:
    """Tell whether two groups of articles name different people, and none in common, for one office."""
    ours, theirs = _gather(a), _gather(b)
    for (office, land), names in ours.items():
        others = {
            name
            for (other, abroad), found in theirs.items()
            if other == office and (land is None or abroad is None or land == abroad)
            for name in found
        }
        if others and not any(_same(x, y) for x in names for y in others):
            return True
    return False


def _gather(holders: Iterable[Holders]) -> dict[tuple[str, str | None], set[str]]:
    gathered: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for each in holders:
        for office, names in each.items():
            gathered[office].update(names)
    return gathered


def _same(x: str, y: str) -> bool:
    return JaroWinkler.similarity(x, y) >= _SAME_NAME
