"""When an article came, as whole numbers that any database sorts."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import blake2b

from sayso.linking.direction import published_range
from sayso.records import Reading

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# Articles of one second are ranked by a digest of their ids: 28 bits beside 35 of the time fit into 63.
_TIE_BITS = 28
_TIME_BITS = 35


def find_moment(reading: Reading) -> int | None:
    """Return the time of publication in seconds since 1970, None where it is unknown."""
    span = published_range(reading)
    return int((span[0] - _EPOCH).total_seconds()) if span else None


def find_rank(reading: Reading) -> int:
    """Return an article's place among all, the earliest first, those without a time last."""
    moment = find_moment(reading)
    digest = blake2b(reading.article.id.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    tie = int.from_bytes(digest, "big") >> (64 - _TIE_BITS)
    most = (1 << _TIME_BITS) - 1
    second = most if moment is None else min(most - 1, max(0, moment))
    return second << _TIE_BITS | tie
