"""What linking keeps of an article: enough to find its copies and its story without its text."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.linking.fingerprints import fingerprint
from sayso.linking.likeness import Term, find_terms
from sayso.linking.offices import Holders, find_holders
from sayso.linking.ranks import find_moment, find_rank
from sayso.linking.titles import find_title
from sayso.records import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One article as linking sees it.

    `moment` is the time of publication in seconds since 1970, None where it is unknown; `rank` orders articles by it,
    those without a time last; `named` tells that the title is the article's own.
    """

    article: str
    moment: int | None
    rank: int
    hashes: tuple[int, ...]
    terms: tuple[Term, ...]
    holders: Holders
    title: str
    named: bool


def profile(reading: Reading) -> Profile:
    """Return what linking keeps of an article."""
    article = reading.article
    return Profile(
        article=article.id,
        moment=find_moment(reading),
        rank=find_rank(reading),
        hashes=fingerprint(article).hashes,
        terms=find_terms(reading),
        holders=find_holders(article),
        title=find_title(reading),
        named=bool((article.title or "").strip()),
    )
