"""The laws of origins, on generated cases: who says what in how many articles, credited, copied and cited."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.records import Claim, Picture, Reading, Reuse
from tests.weighing.weighing_cases import FIRE, Said, make_copy, make_picture, make_reading, person, unnamed

_PEOPLE = [
    person("Maria Lopez", "a city engineer"),
    person("Tomas Brandt", "the mayor of Velm"),
    person("Ines Okafor"),
    person("Henrik Dahl", "a lawyer"),
]
_BODIES = [
    Said(who="the Harbour Board", kind="institution", name="Harbour Board", actor_kind="organisation"),
    Said(who="the Velm Fire Brigade", kind="institution", name="Velm Fire Brigade", actor_kind="organisation"),
]
_UNNAMED = [
    unnamed("two officials"),
    unnamed("a senior official"),
    unnamed("a diplomat"),
    unnamed("a police captain at the scene"),
    unnamed("a doctor"),
]
_OTHERS = [
    Said(who="a resident", kind="witness"),
    Said(who="Meridian", kind="media", cue="reported"),
    Said(who=None, what=FIRE[0].upper() + FIRE[1:]),
]
_VARIANTS = [
    FIRE,
    "a fire destroyed the grain depot on Tarn Street in Velm overnight",
    "the grain depot on Tarn Street in Velm was destroyed by a fire",
]

_said = st.builds(
    lambda said, what: replace(said, what=what) if said.who else replace(said, what=what[0].upper() + what[1:]),
    st.sampled_from(_PEOPLE + _BODIES + _UNNAMED + _OTHERS),
    st.sampled_from(_VARIANTS),
)
_credits = st.lists(st.sampled_from(["Meridian", "North Wire"]), max_size=1)
_articles = st.lists(st.tuples(st.lists(_said, min_size=1, max_size=3), _credits), min_size=1, max_size=5)


def _readings(articles: list[tuple[list[Said], list[str]]]) -> list[Reading]:
    outlets = ["Meridian Press", "North Wire Agency", "The Velm Courier", "Daily Lantern", "Coast Post"]
    return [
        make_reading(f"x{number}", said, outlet=outlets[number], day=number + 1, credits=credits)
        for number, (said, credits) in enumerate(articles)
    ]


def _claim(picture: Picture) -> Claim:
    """The one claim that all variants make."""
    return max(picture.claims, key=lambda claim: len(claim.assertions))


def _numbers(picture: Picture) -> tuple[int, int, float]:
    origins = _claim(picture).origins
    return origins.least, origins.most, origins.effective


_few = settings(max_examples=40, deadline=None)


@_few
@given(_articles)
def test_all_variants_make_one_claim(articles: list[tuple[list[Said], list[str]]]) -> None:
    assert len(make_picture(_readings(articles)).claims) == 1


@_few
@given(_articles, st.integers(0, 4), st.booleans())
def test_adding_a_verbatim_copy_changes_no_count(
    articles: list[tuple[list[Said], list[str]]], which: int, linked: bool
) -> None:
    readings = _readings(articles)
    copied, link = make_copy(readings[which % len(readings)], "copy")
    before = make_picture(readings)
    after = make_picture([*readings, copied], [link] if linked else [])
    assert _numbers(after) == _numbers(before)


@_few
@given(_articles, st.sampled_from(_PEOPLE + _BODIES), st.sampled_from(_VARIANTS))
def test_adding_an_outlet_that_quotes_the_same_named_source_raises_nothing(
    articles: list[tuple[list[Said], list[str]]], said: Said, what: str
) -> None:
    first = [*_readings(articles), make_reading("first", [said], day=20)]
    second = make_reading("second", [replace(said, what=what)], day=21)
    before, after = _numbers(make_picture(first)), _numbers(make_picture([*first, second]))
    assert all(b <= a for a, b in zip(before, after, strict=True))


@_few
@given(_articles)
def test_removing_credits_never_raises_least(articles: list[tuple[list[Said], list[str]]]) -> None:
    readings = _readings(articles)
    bare = [replace(r, article=replace(r.article, credits=())) for r in readings]
    assert _claim(make_picture(bare)).origins.least <= _claim(make_picture(readings)).origins.least


@_few
@given(_articles, st.sampled_from(_VARIANTS))
def test_a_source_named_for_the_first_time_raises_least_by_exactly_one(
    articles: list[tuple[list[Said], list[str]]], what: str
) -> None:
    reached = [make_reading("reached", [_UNNAMED[0]], day=9), *_readings(articles)]
    new = make_reading("new", [person("Zofia Quist", "a beekeeper", what=what)], day=21)
    before, after = make_picture(reached), make_picture([*reached, new])
    assert _claim(after).origins.least == _claim(before).origins.least + 1


@_few
@given(_articles, st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(articles: list[tuple[list[Said], list[str]]], random: object) -> None:
    readings = _readings(articles)
    links: list[Reuse] = []
    for reading in list(readings):
        copied, link = make_copy(reading, f"{reading.article.id}-copy")
        readings.append(copied)
        links.append(link)
    shuffled, mixed = list(readings), list(links)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    random.shuffle(mixed)  # type: ignore[attr-defined]
    before, after = make_picture(readings, links), make_picture(shuffled, mixed)
    assert replace(before, story=after.story) == after


@_few
@given(_articles)
def test_least_is_never_more_than_effective_nor_effective_than_most(
    articles: list[tuple[list[Said], list[str]]],
) -> None:
    least, most, effective = _numbers(make_picture(_readings(articles)))
    assert least <= effective + 1e-9
    assert effective <= most + 1e-9
