"""Which claims a reader should see first."""

from __future__ import annotations

from sayso.records import Claim, Picture

# Two articles may well have heard the same person; with three a reader begins to believe.
_MANY = 3


def count_articles(claim: Claim) -> int:
    """Return in how many articles a claim is made."""
    return len({assertion.article for assertion in claim.assertions})


def is_single(claim: Claim) -> bool:
    """Tell whether one origin at most stands behind a claim."""
    return claim.origins.most <= 1


def looks_confirmed(claim: Claim) -> bool:
    """Tell whether several articles make a claim that may rest on one origin alone, or that turns in a circle."""
    articles = count_articles(claim)
    return (articles >= _MANY and claim.origins.least <= 1) or (claim.circular and articles > 1)


def sort_claims(picture: Picture) -> list[Claim]:
    """Return the claims, those first that are made most widely, are disputed, or seem confirmed and are not."""
    disputed = {name for r in picture.relations if r.kind in ("contradicts", "conflicts") for name in (r.a, r.b)}

    def interest(claim: Claim) -> tuple[float, str]:
        points = count_articles(claim) + 1.5 * (claim.id in disputed) + 2.0 * looks_confirmed(claim)
        points += 0.5 * claim.origins.most + 0.5 * (claim.figure is not None)
        return -points, claim.id

    return sorted(picture.claims, key=interest)
