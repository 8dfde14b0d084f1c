"""The indexes of a case against the same linking done over all articles at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from sayso.case import indexing, pairing, schema
from sayso.case.store import Case
from sayso.linking import candidates, parts
from sayso.linking.candidates import Printed, find_candidates
from sayso.linking.likeness import Term, find_alike
from sayso.linking.profiles import Profile
from sayso.linking.ranks import find_moment, find_rank
from sayso.linking.stories import find_pairs, group_profiles
from sayso.records import Page, Reading, Reuse, Span
from tests.case.fakes import hash_words, open_fake, page, show


def profile(reading: Reading) -> Profile:
    """Every word of the text is a fingerprint and a term."""
    article = reading.article
    codes = tuple(dict.fromkeys(map(hash_words, article.text.split())))
    return Profile(
        article=article.id,
        moment=find_moment(reading),
        rank=find_rank(reading),
        hashes=codes,
        terms=tuple(Term(code, 3000) for code in codes),
        holders={},
        title=article.id,
        named=False,
    )


def compare(readings: Mapping[str, Reading], pairs: Iterable[tuple[str, str]]) -> tuple[Reuse, ...]:
    """Every candidate is a copy, if only of a word."""
    rest = {"passages": ((Span(0, 1), Span(0, 1)),), "share": 0.0, "credited": False, "probability": 1.0, "basis": "x"}
    return tuple(Reuse(earlier=a, later=b, **rest) for a, b in pairs)  # type: ignore[arg-type]


texts = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=8, unique=True).map(" ".join)
days = st.sampled_from([None, "2031-01-01", "2031-01-20", "2031-02-10", "2031-05-01"])
pages = st.builds(lambda n, text, day: page(text, id=str(n), published=day), st.integers(0, 12), texts, days)


@pytest.fixture
def small_crowds(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (candidates, indexing, pairing):
        for name, value in {"CROWD": 3, "HEADS": 2, "COMMON": 5}.items():
            if hasattr(module, name):
                monkeypatch.setattr(module, name, value)
    monkeypatch.setattr(parts, "LARGEST", 3)


@pytest.mark.usefixtures("small_crowds")
def test_articles_one_by_one_make_the_same_pairs_and_stories_as_all_at_once(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    @settings(max_examples=8, deadline=None)
    @given(st.lists(pages, min_size=1, max_size=16))
    def holds(given_pages: list[Page]) -> None:
        path = tmp_path_factory.mktemp("case") / "a.sayso"
        with open_fake(path, profile=profile, compare=compare, group=group_profiles) as case:
            for each in given_pages:
                case.add_pages([each])
            profiles = [profile(reading) for reading in case.readings]
            copied, alike = load_pairs(case)
            stories = {picture.story for picture in case.stories}
        assert copied == set(find_candidates(Printed(p.article, p.rank, p.hashes) for p in profiles))
        assert stories == set(group_profiles(profiles, find_pairs(profiles, ())))
        moments = {p.article: p.moment for p in profiles}
        assert alike == find_alike({p.article: p.terms for p in profiles}, moments) | {
            pair: alike[pair] for pair in alike.keys() & copied if alike[pair] == 0
        }

    holds()


def load_pairs(case: Case) -> tuple[set[tuple[str, str]], dict[tuple[str, str], int]]:
    names = {r.article.id: r for r in case.readings}
    assert len(names) == len(list(case.readings))
    with case._engine.connect() as connection:
        current = select(schema.articles.c.number).where(schema.articles.c.current)
        numbers = list(connection.execute(current.order_by(schema.articles.c.number)).scalars())
        name_of = dict(zip(numbers, [r.article.id for r in case.readings], strict=True))
        copied = {
            (min(name_of[a], name_of[b]), max(name_of[a], name_of[b]))
            for a, b in connection.execute(select(schema.copies.c.article, schema.copies.c.other))
        }
        alike = {
            (name_of[a], name_of[b]): value
            for a, b, value in connection.execute(select(schema.alike))
            if name_of[a] < name_of[b]
        }
    return copied, alike


def test_articles_out_of_order_end_in_the_same_stories(tmp_path: Path) -> None:
    given_pages = [page(f"{n} fire mill", id=str(n), title="fire" if n % 3 else "flood") for n in range(9)]
    with open_fake(tmp_path / "a.sayso") as case:
        case.add_pages(given_pages)
        expected = show(case)
    with open_fake(tmp_path / "b.sayso") as case:
        for each in reversed(given_pages):
            case.add_pages([each])
        assert show(case) == expected
