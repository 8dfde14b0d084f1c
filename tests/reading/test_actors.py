"""Which names, descriptions and sources mean the same actor, and which do not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.reading.actors import Resolution, resolve_actors
from sayso.reading.names import mark_names
from sayso.reading.sentences import find_sentences
from sayso.records import Actor, SourceType, Span, Statement


def resolve(text: str, *statements: Statement, outlet: str | None = None) -> Resolution:
    sentences = find_sentences(text)
    names = mark_names(text, sentences, clutter=())
    return resolve_actors(text, sentences, names, statements, clutter=(), outlet=outlet)


def who(text: str, words: str, *statements: Statement, nth: int = 0, outlet: str | None = None) -> Actor | None:
    """The actor that the nth occurrence of the words mentions, exactly or with the words around it."""
    resolution = resolve(text, *statements, outlet=outlet)
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    exact = [m for m in resolution.mentions if m.span == Span(start, start + len(words))]
    around = [m for m in resolution.mentions if m.span.start <= start and start + len(words) <= m.span.end]
    found = exact or sorted(around, key=lambda m: m.span.end - m.span.start)
    return next((a for a in resolution.actors if found and a.id == found[0].actor), None)


def same(text: str, one: str, other: str, *, nth: int = 0) -> bool:
    first, second = who(text, one), who(text, other, nth=nth)
    return first is not None and first == second


def said(text: str, source: str, content: str, source_type: SourceType = "named") -> Statement:
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in (source, content)]
    return Statement(id="s1", source=(spans[0],), cue=(), content=(spans[1],), kind="direct", source_type=source_type)


def test_a_surname_means_the_full_name() -> None:
    assert same("Justice Calla Whitmore spoke. Mrs Whitmore left early.", "Calla Whitmore", "Mrs Whitmore")


def test_an_arabic_article_is_no_part_of_the_surname() -> None:
    text = "Prime Minister Nizar al-Basrawi flew home. It was Basrawi who called."
    assert same(text, "Nizar al-Basrawi", "Basrawi", nth=1)


def test_a_spelling_variant_means_the_same_person() -> None:
    text = "Gen. Hussein Darwish spoke first. Later Gen. Husein Darwish spoke again."
    assert same(text, "Hussein Darwish", "Husein Darwish")


def test_two_persons_of_one_surname_stay_apart() -> None:
    text = "Mayor Lyle Prewitt waited. Anna Prewitt, no relation, did not. Ms Prewitt went home."
    assert not same(text, "Lyle Prewitt", "Anna Prewitt")
    assert same(text, "Anna Prewitt", "Ms Prewitt")


def test_bodies_of_near_same_names_stay_apart() -> None:
    text = "The Civic Renewal Front marched. The Civic Renewal Forum did not."
    assert not same(text, "The Civic Renewal Front", "The Civic Renewal Forum")


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("the Coastal Workers Union (CWU)", "The CWU"),
        ("the Coastal Workers Union", "The CWU"),
        ("the Northgate Press Agency", "Northgate"),
        ("the Marine Casualty Board", "The board"),
    ],
)
def test_a_short_form_means_the_body_named_in_full(full: str, short: str) -> None:
    text = f"The report was sent to {full} in May. {short} has said nothing."
    assert same(text, full, short)


def test_a_country_its_capital_and_its_government_are_one_actor() -> None:
    text = "Norway protested. The Norwegian government recalled its envoy. Oslo has asked for talks."
    actor = who(text, "Norway")
    assert actor is not None
    assert actor.kind == "government"
    assert who(text, "The Norwegian government") == actor == who(text, "Oslo")


@pytest.mark.parametrize(
    "text", ["He lives in Norway.", "Two Norwegian officers left.", "OSLO, Norway, May 2 - It rained."]
)
def test_a_country_that_only_says_where_is_no_actor(text: str) -> None:
    assert resolve(text).actors == ()


def test_a_description_means_the_actor_it_was_introduced_with() -> None:
    text = "Odile Brandt, the harbour mediator, arrived. Talks began when the mediator sat down."
    assert same(text, "Odile Brandt", "the mediator")


def test_the_company_means_the_one_company_in_sight() -> None:
    text = "Brightsea Shipping Lines lost a ferry. Divers were hired, the company told the families."
    assert same(text, "Brightsea Shipping Lines", "the company")


def test_the_company_means_nobody_where_two_are_as_near() -> None:
    text = "Brightsea Shipping Lines sued Corvo Shipping Lines. The company declined to comment."
    assert who(text, "The company") is None


def test_an_unnamed_source_is_no_actor_and_takes_its_pronoun() -> None:
    text = "Mayor Lyle Prewitt left town. A police captain stayed. He counted the cars."
    assert who(text, "He") is None


def test_this_newspaper_is_the_outlet() -> None:
    actor = who("The clerk told this newspaper nothing.", "this newspaper", outlet="The Harbour Echo")
    assert actor is not None
    assert actor.name == "The Harbour Echo"


def test_a_source_is_a_mention_over_its_whole_span_and_fills_its_statement() -> None:
    text = "“It held,” said Lena Okoro, 51, who lives by the bridge."
    statement = said(text, "Lena Okoro, 51, who lives by the bridge", "“It held,”", "witness")
    resolution = resolve(text, statement)
    assert statement.source[0] in [m.span for m in resolution.mentions]
    assert resolution.statements[0].actor == resolution.actors[0].id


def test_an_unnamed_source_leaves_the_statement_without_an_actor() -> None:
    text = "“It held,” said an official at the Foreign Ministry."
    statement = said(text, "an official at the Foreign Ministry", "“It held,”", "unnamed")
    assert resolve(text, statement).statements[0].actor is None


def test_ids_count_in_order_of_first_mention_and_the_fullest_name_comes_first() -> None:
    resolution = resolve("Whitmore was late. Calla Whitmore met the Harbour Commission.")
    assert [a.id for a in resolution.actors] == ["a1", "a2"]
    assert resolution.actors[0] == Actor(id="a1", name="Calla Whitmore", kind="person", aliases=("Whitmore",))


@given(st.text(alphabet="Aab .,'’\"“”()-\nTheJohnSmithheitsIour", max_size=300))
@settings(max_examples=150, deadline=None)
def test_every_mention_of_any_text_lies_within_it_and_has_its_actor(text: str) -> None:
    resolution = resolve(text, outlet="The Echo")
    ids = {a.id for a in resolution.actors}
    assert {m.actor for m in resolution.mentions} == ids
    assert all(m.span.end <= len(text) for m in resolution.mentions)


def test_a_country_met_first_by_its_capital_is_a_government() -> None:
    actor = who("Oslo has recalled its envoy. Norway will send another.", "Oslo")
    assert actor is not None
    assert (actor.name, actor.kind) == ("Norway", "government")


def test_a_body_that_nobody_names_is_an_actor_where_the_article_comes_back_to_it() -> None:
    text = "Divers of the rescue service found a hull. The rescue service gave no name."
    assert same(text, "the rescue service", "The rescue service")


@pytest.mark.parametrize("seat", ["the US embassy", "the U.S. embassy", "the British embassy"])
def test_an_embassy_described_again_is_one_actor(seat: str) -> None:
    text = f"Rockets fell near {seat} in June. Guards at the embassy fired back."
    assert same(text, seat, "the embassy")


@pytest.mark.parametrize(("one", "other"), [("Hussein", "Husain"), ("Idrees", "Idris"), ("Jubouri", "Jiburi")])
def test_spellings_that_share_their_consonants_are_one_name(one: str, other: str) -> None:
    assert same(f"Gen. Salem {one} spoke first. Later Gen. Salem {other} left.", f"Salem {one}", f"Salem {other}")


@pytest.mark.parametrize(("one", "other"), [("Mulambya", "Mumba"), ("Sinkala", "Simataa")])
def test_likeness_in_ends_alone_makes_no_one_name(one: str, other: str) -> None:
    assert not same(f"Gen. Salem {one} spoke first. Later Gen. Salem {other} left.", f"Salem {one}", f"Salem {other}")
