from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from sayso.case.checking import Answer
from sayso.case.judging import Verdict
from sayso.records import (
    Article,
    Assertion,
    Claim,
    Origin,
    OriginCount,
    Picture,
    Relation,
    Reuse,
    Span,
    Story,
    TimelineEntry,
)
from sayso.report.answers import summarize_answers
from sayso.report.claim import print_claim
from sayso.report.overview import describe_origins, print_stories
from sayso.report.plain import count_outlets, name_outlet, show_line, show_plainly

HOSTILE = "[bold]A tank[/bold] \x1b[31mburst\x07 \u202eesrever\u202c, :smile: [link=x]the mayor[/link] said"


def claim(name: str, text: str, *, articles: int = 1, least: int = 1, most: int = 1) -> Claim:
    return Claim(
        id=name,
        text=text,
        type="DISASTER",
        modality="actual",
        date=None,
        figure=None,
        assertions=tuple(
            Assertion(article=f"{n}", span=Span(0, 10), statement=None, origins=("o1",)) for n in range(articles)
        ),
        origins=OriginCount(least=least, most=most, effective=1.0, reasons=("both quote one man",)),
        circular=False,
    )


ARTICLES = {str(n): Article(id=str(n), text=HOSTILE * 3, outlet=f"Outlet {n}", title=HOSTILE) for n in range(4)}
PICTURE = Picture(
    story=Story(id="s1", title=HOSTILE, articles=("0", "1", "2", "3")),
    claims=(claim("c1", HOSTILE, articles=4, most=2), claim("c2", "It did not burst.")),
    origins=(Origin(id="o1", who="the mayor", kind="named", articles=("0",)),),
    reuse=(
        Reuse(
            earlier="0",
            later="1",
            share=0.62,
            passages=((Span(0, 5), Span(0, 5)),),
            credited=False,
            probability=0.9,
            basis="published later",
        ),
    ),
    relations=(Relation(a="c1", b="c2", kind="contradicts", why="one denies the other"),),
    timeline=(TimelineEntry(date="2031-01-01", claim="c1", reported=None),),
)


def overview(*pictures: Picture, width: int = 80) -> str:
    out = io.StringIO()
    print_stories(Console(file=out, width=width, highlight=False, markup=False), pictures, ARTICLES)
    return out.getvalue()


def detail(width: int = 80) -> str:
    out = io.StringIO()
    print_claim(Console(file=out, width=width, highlight=False, markup=False), PICTURE, PICTURE.claims[0], ARTICLES)
    return out.getvalue()


@pytest.mark.parametrize("report", [overview(PICTURE), detail()])
def test_article_text_can_neither_colour_nor_turn_the_report(report: str) -> None:
    assert "[bold]A tank[/bold]" in report
    assert "<U+001B>[31mburst<U+0007>" in report
    assert ":smile:" in report
    assert not {"\x1b", "\x07", "\u202e", "\u202c"} & set(report)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    for report in (overview(PICTURE, width=width), detail(width)):
        assert max(map(len, report.splitlines())) <= width


def test_lines_end_in_no_blanks() -> None:
    assert all(line == line.rstrip() for line in overview(PICTURE).splitlines())


def test_the_report_says_how_many_origins_stand_behind_how_many_articles() -> None:
    assert "c1  at least 1, at most 2 origins in 4 articles" in overview(PICTURE)


def test_what_looks_confirmed_is_told_with_its_reason() -> None:
    part = overview(PICTURE).split("Looks confirmed, but is not known to be")[1]
    assert "4 articles, perhaps one origin" in part
    assert "both quote one man" in part


def test_silent_copying_is_named() -> None:
    assert "Outlet 1 took 62% of its text from Outlet 0, without credit" in overview(PICTURE)


def test_a_contradiction_is_told_with_why_and_both_sides() -> None:
    part = overview(PICTURE).split("Contradictions, conflicts and updates")[1]
    assert "c1 contradicts c2: one denies the other" in part
    assert "It did not burst." in part


def test_empty_states_are_honest() -> None:
    assert overview() == "This case holds no stories yet.\n"
    bare = overview(Picture(story=Story(id="s", title="Nothing", articles=("0",))))
    assert "No checkable claim was found" in bare
    assert "No shared passages were found" in bare
    assert "No claim can be placed in time" in bare


def test_one_origin_is_told_as_one() -> None:
    assert describe_origins(claim("c", "x", articles=3)) == "1 origin in 3 articles"
    assert describe_origins(claim("c", "x", least=0, most=0)) == "no origin that can be reached, in 1 article"


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_can_be_printed(text: str) -> None:
    shown = show_plainly(text)
    shown.encode()
    assert all(character == "\n" or character.isprintable() or character.isspace() for character in shown)
    assert "\n" not in show_line(text)


def test_a_long_line_is_cut_at_a_word() -> None:
    assert show_line("one two three four", limit=12) == "one two…"


def test_many_stories_are_listed_with_their_foremost_claims() -> None:
    report = overview(PICTURE, PICTURE, PICTURE, PICTURE)
    assert "4 stories in this case" in report
    assert "4. [bold]A tank" in report
    assert report.count("at least 1, at most 2 origins in 4 articles") == 4
    assert "Timeline" not in report


@pytest.mark.parametrize(
    ("article", "name"),
    [
        (Article(id="a", text="x", outlet="Loma Post", url="https://loma.example/1"), "Loma Post"),
        (Article(id="a", text="x", url="https://www.loma.example/1", title="A title"), "loma.example"),
        (Article(id="a", text="x", url="http://[", title="A title"), "“A title”"),
        (Article(id="a", text="x"), "a"),
    ],
)
def test_an_article_goes_by_the_best_name_it_has(article: Article, name: str) -> None:
    assert name_outlet(article) == name


def test_unknown_outlets_are_not_counted_as_outlets() -> None:
    articles = [Article(id="a", text="x", outlet="Loma Post"), Article(id="b", text="x"), Article(id="c", text="x")]
    assert count_outlets(articles) == "1 outlet and 2 unknown"


def test_answers_are_summed_up_in_one_line() -> None:
    def answer(verdict: Verdict) -> Answer:
        return Answer(verdict=verdict, reason="so", story="s1", claim=None, sources=(), assertions=())

    assert summarize_answers([]) == "Nothing in this case speaks to it."
    assert "supports or denies" in summarize_answers([answer("leaves open")])
    told = summarize_answers([answer("supports"), answer("denies"), answer("differs"), answer("differs")])
    assert told == "Supported by 1 claim, denied by 1, differs from 2."
