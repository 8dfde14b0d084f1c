"""Where an assertion leads: attribution, credit, citation, copying; and circles."""

from __future__ import annotations

from dataclasses import replace

from sayso.records import Claim, Picture, Reading, Statement
from tests.weighing.weighing_cases import FIRE, Said, make_copy, make_picture, make_reading, person, unnamed

_VOICE = Said(who=None, what="A" + FIRE[1:])


def _only(picture: Picture) -> Claim:
    assert len(picture.claims) == 1
    return picture.claims[0]


def _kinds(claim: Claim, article: str) -> set[str]:
    return {edge.kind for a in claim.assertions if a.article == article for edge in a.chain}


def test_a_silent_copy_rests_on_the_source_of_what_it_copied() -> None:
    first = make_reading("first", [person("Maria Lopez", "a city engineer")])
    copied, link = make_copy(first, "copy")
    bare = replace(copied, statements=(), mentions=(), actors=())
    claim = _only(make_picture([first, bare], [link]))
    assert _kinds(claim, "copy") == {"reuse"}
    assert (claim.origins.least, claim.origins.most) == (1, 1)


def test_a_citation_leads_to_the_ground_of_the_cited_outlet() -> None:
    first = make_reading("first", [unnamed("two officials")], outlet="Meridian Press")
    second = make_reading("second", [Said(who="Meridian", kind="media", cue="reported")], day=2)
    claim = _only(make_picture([first, second]))
    assert _kinds(claim, "second") == {"citation"}
    assert (claim.origins.least, claim.origins.most) == (1, 1)


def test_a_cited_article_outside_the_case_is_one_unresolved_origin() -> None:
    first = make_reading("first", [unnamed("two officials")])
    second = make_reading("second", [Said(who="the Basra Gazette", kind="media", cue="reported")], day=2)
    claim = _only(make_picture([first, second]))
    assert (claim.origins.least, claim.origins.most) == (1, 2)
    assert any("Basra Gazette is cited" in reason for reason in claim.origins.reasons)


def test_a_credit_leads_to_the_agency() -> None:
    first = make_reading("first", [unnamed("two officials")], outlet="Meridian Press")
    second = make_reading("second", [replace(_VOICE, what="Overnight " + FIRE)], day=2, credits=["Meridian Press"])
    claim = _only(make_picture([first, second]))
    assert _kinds(claim, "second") == {"credit"}


def test_outlets_that_cite_each_other_are_a_circle() -> None:
    first = make_reading("first", [Said(who="Coast Post", kind="media", cue="reported")], outlet="Velm Courier")
    second = make_reading(
        "second", [Said(who="Velm Courier", kind="media", cue="reported")], outlet="Coast Post", day=2
    )
    assert _only(make_picture([first, second])).circular


def test_a_citation_one_way_is_no_circle() -> None:
    first = make_reading("first", [unnamed("two officials")], outlet="Velm Courier")
    second = make_reading(
        "second", [Said(who="Velm Courier", kind="media", cue="reported")], outlet="Coast Post", day=2
    )
    assert not _only(make_picture([first, second])).circular


def _nested(kind: str, who: str) -> Reading:
    """Two officials say that somebody said it."""
    text = f"two officials said {who} had said that {FIRE}."
    reading = make_reading("nested", [unnamed("two officials", what=f"{who} had said that {FIRE}")])
    reading = replace(reading, article=replace(reading.article, text=text.replace("said", "said that", 1)))
    inner_at = reading.article.text.index(who)
    content = reading.article.text.index(FIRE)
    outer = reading.statements[0]
    source = type(outer.source[0])(inner_at, inner_at + len(who))
    inner = Statement(
        id="inner",
        source=(source,),
        cue=(),
        content=(type(source)(content, content + len(FIRE)),),
        kind="indirect",
        source_type=kind,  # type: ignore[arg-type]
        parent=outer.id,
    )
    return replace(reading, statements=(outer, inner))


def test_a_whisper_about_a_named_speaker_rests_on_the_whisperer() -> None:
    picture = make_picture([_nested("named", "Maria Lopez")])
    assert {origin.who for origin in picture.origins} == {"two officials"}


def test_a_document_read_out_is_the_ground_itself() -> None:
    picture = make_picture([_nested("document", "a city memo")])
    inner = [a for c in picture.claims for a in c.assertions if a.statement == "inner"]
    names = {origin.id: origin.who for origin in picture.origins}
    assert [names[o] for a in inner for o in a.origins] == ["a city memo"]
