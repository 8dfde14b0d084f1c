"""How claims stand to each other, when, and what they add to the tension."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.records import Picture, Relation
from tests.weighing.weighing_cases import FIRE, Said, make_copy, make_picture, make_reading, person, unnamed

_DENIAL = Said(
    who="Tomas Brandt, the mayor",
    name="Tomas Brandt",
    cue="denied",
    what=FIRE,
    modality="denied",
)


def _toll(count: str, value: float, who: Said) -> Said:
    what = f"{count} workers were killed in the fire at the grain depot on Tarn Street in Velm"
    return replace(who, what=what, event="killed", type="HARM", figure=(count, value, "killed"))


def _relations(picture: Picture, kind: str) -> list[Relation]:
    return [r for r in picture.relations if r.kind == kind]


def test_a_denial_contradicts_what_it_denies() -> None:
    picture = make_picture(
        [make_reading("first", [unnamed("two officials")]), make_reading("second", [_DENIAL], day=2)]
    )
    (relation,) = _relations(picture, "contradicts")
    claims = {c.id: c for c in picture.claims}
    assert claims[relation.a].modality == "denied"
    assert claims[relation.b].modality == "actual"
    assert "denied by" in relation.why


def test_a_later_higher_toll_updates_the_earlier() -> None:
    speaker = person("Tomas Brandt", "the mayor")
    first = make_reading("first", [_toll("Four", 4, speaker)])
    second = make_reading("second", [_toll("Nine", 9, speaker)], day=3)
    picture = make_picture([first, second])
    (relation,) = _relations(picture, "updates")
    figures = {c.id: c.figure for c in picture.claims}
    later = figures[relation.a]
    assert later is not None
    assert later.low == 9


def test_different_tolls_of_one_day_conflict() -> None:
    first = make_reading("first", [_toll("Four", 4, person("Tomas Brandt", "the mayor"))])
    second = make_reading("second", [_toll("Nine", 9, person("Maria Lopez", "a city engineer"))])
    picture = make_picture([first, second])
    assert len(_relations(picture, "conflicts")) == 1
    assert _relations(picture, "updates") == []


def test_a_part_does_not_conflict_with_the_whole() -> None:
    whole = _toll("Nine", 9, person("Tomas Brandt", "the mayor"))
    part = replace(
        whole,
        who="Maria Lopez, a city engineer",
        name="Maria Lopez",
        what="Four of them were guards killed in the fire at the grain depot on Tarn Street in Velm",
        figure=("Four", 4, "killed"),
    )
    picture = make_picture([make_reading("first", [whole]), make_reading("second", [part])])
    assert _relations(picture, "conflicts") == []


def test_nobody_contradicts_what_they_say_themselves() -> None:
    said = person("Tomas Brandt", "the mayor")
    picture = make_picture([make_reading("first", [said]), make_reading("second", [_DENIAL], day=2)])
    assert _relations(picture, "contradicts") == []


def test_a_relation_tells_who_speaks_and_what_both_speak_of() -> None:
    picture = make_picture(
        [make_reading("first", [unnamed("two officials")]), make_reading("second", [_DENIAL], day=2)]
    )
    (relation,) = _relations(picture, "contradicts")
    assert "said by two officials in The first Herald, denied by Tomas Brandt, the mayor in The second" in relation.why
    assert "“depot”" in relation.why
    assert 0 < relation.probability <= 1


def test_tension_counts_a_claim_once_however_many_articles_carry_it() -> None:
    attack = unnamed(
        "two officials", what="gunmen attacked the grain depot on Tarn Street", event="attacked", type="ASSAULT"
    )
    first = make_reading("first", [attack])
    copied, link = make_copy(first, "copy", day=1)
    before, after = make_picture([first]), make_picture([first, copied], [link])
    assert [t.value for t in before.tension] == [t.value for t in after.tension] == [9.0]


@pytest.mark.parametrize(("modality", "value"), [("threatened", 3.6), ("planned", 4.5)])
def test_a_threat_weighs_less_than_a_deed(modality: str, value: float) -> None:
    attack = unnamed(
        "two officials",
        what="gunmen would attack the grain depot on Tarn Street",
        event="attack",
        type="ASSAULT",
        modality=modality,
    )
    (day,) = make_picture([make_reading("first", [attack])]).tension
    assert day.value == value
    assert day.contributions[0].value == value


def test_the_timeline_gives_when_each_claim_was_first_reported() -> None:
    first = make_reading("first", [unnamed("two officials")], day=2)
    copied, link = make_copy(first, "copy", day=5)
    (entry,) = make_picture([first, copied], [link]).timeline
    assert entry.reported == "2030-05-02T08:00:00Z"


def test_a_closed_embassy_is_a_posture_of_the_body_that_closes_it() -> None:
    what = "the Larian embassy in Velm was closed on Friday"
    said = Said(
        who="the Larian Foreign Ministry",
        kind="institution",
        name="Larian Foreign Ministry",
        actor_kind="government",
        what=what,
        event="closed",
        type="SANCTION",
    )
    reading = make_reading("first", [said])
    mention = replace(
        reading.mentions[0],
        span=type(reading.mentions[0].span)(
            reading.article.text.index("the Larian embassy"), reading.article.text.index("the Larian embassy") + 18
        ),
    )
    picture = make_picture([replace(reading, mentions=(*reading.mentions, mention))])
    assert [p.footing for p in picture.postures] == ["embassy-closed"]


def test_claim_text_is_verbatim_and_ids_are_stable() -> None:
    reading = make_reading("first", [unnamed("two officials")])
    claim, again = make_picture([reading]).claims[0], make_picture([reading]).claims[0]
    assert claim.text in reading.article.text
    assert claim.id == again.id
    assert claim.id.startswith("c-")
    assert len(claim.id) == 8


def test_a_refusal_to_comment_asserts_nothing() -> None:
    said = Said(who="the Harbour Board", kind="institution", cue="declined", what="to comment on the fire at the depot")
    assert make_picture([make_reading("first", [said])]).claims == ()


def test_a_story_without_readings_has_an_empty_picture() -> None:
    assert make_picture([]).claims == ()
