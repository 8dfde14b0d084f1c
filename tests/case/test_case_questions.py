from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sayso
from sayso.case.checking import Answer
from sayso.case.questions import find_claim, find_stories
from sayso.case.store import Case
from sayso.errors import NotFoundError
from sayso.records import Page
from tests.case.fakes import open_fake, page

ARTICLES = {
    "wire": "Four miners were killed when a gallery collapsed at the Orlik mine on Tuesday, director Petr Havel said.",
    "daily": "Workers at the Orlik mine plan to strike. The union said that the rescuers had not reached the gallery.",
    "gazette": "Gunmen attacked a convoy near Orlik, the army said. The army denied that Havel had been arrested.",
}


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    with sayso.open(tmp_path_factory.mktemp("case") / "a.sayso") as opened:
        opened.add_pages(
            Page(source=name, content=text, id=name, outlet=name.title(), published="2031-05-06T10:00:00Z")
            for name, text in ARTICLES.items()
        )
        yield opened


def verdicts(answers: tuple[Answer, ...]) -> set[str]:
    return {answer.verdict for answer in answers}


def test_a_sentence_that_a_claim_makes_is_supported_on_its_speaker_s_word(case: Case) -> None:
    answers = case.check("Four miners were killed at the Orlik mine")
    assert answers[0].verdict == "supports"
    assert any("Havel" in source for source in answers[0].sources)


def test_another_figure_is_no_support(case: Case) -> None:
    answers = case.check("Nine miners were killed at the Orlik mine")
    assert verdicts(answers) == {"differs"}


def test_a_denial_denies(case: Case) -> None:
    assert "supports" not in verdicts(case.check("Havel was arrested"))
    assert "denies" in verdicts(case.check("Havel was arrested"))


def test_what_is_planned_is_not_taken_for_done(case: Case) -> None:
    assert "supports" not in verdicts(case.check("Workers at the Orlik mine went on strike"))


def test_turned_roles_are_no_support(case: Case) -> None:
    assert "supports" not in verdicts(case.check("A convoy attacked gunmen near Orlik in Angola"))


def test_words_that_no_claim_has_keep_it_open(case: Case) -> None:
    assert "supports" not in verdicts(case.check("Four children were killed at the Orlik mine"))


@pytest.mark.parametrize("sentence", ["The queen visited Malta", "", "?!", "the of and", "\x00", "a" * 5000])
def test_what_nothing_speaks_to_gets_no_answer(case: Case, sentence: str) -> None:
    assert case.check(sentence) == ()


def test_words_are_found_with_their_sentence_and_speaker(case: Case) -> None:
    (hit,) = case.search("gallery collapsed")
    (place,) = hit.places
    assert hit.article.id == "wire"
    assert "collapsed" in ARTICLES["wire"][place.span.start : place.span.end]
    assert place.source is not None
    assert "Havel" in place.source


def test_a_word_in_another_form_is_found(case: Case) -> None:
    assert [hit.article.id for hit in case.search("rescuer")] == ["daily"]


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=40) | st.sampled_from(['NEAR("a', 'a" OR "b', "* -", "title:x", "a AND", "(", "^x", '"']))
def test_no_query_is_an_error(case: Case, asked: str) -> None:
    case.search(asked)
    case.check(asked)


def test_only_current_versions_are_found(tmp_path: Path) -> None:
    with open_fake(tmp_path / "a.sayso") as opened:
        opened.add_pages([page("Four died.", id="1"), page("Five died.", id="1")])
        assert opened.search("four") == ()
        assert len(opened.search("five")) == 1


def test_stories_are_found_by_number_id_and_beginning(case: Case) -> None:
    stories = case.stories
    assert find_stories(stories, "1") == stories[:1]
    assert find_stories(stories, stories[-1].story.id) == stories[-1:]
    with pytest.raises(NotFoundError, match="no story 'nine'"):
        find_stories(stories, "nine")


def test_claims_are_found_by_id(case: Case) -> None:
    claim = case.stories[0].claims[0]
    assert find_claim(case.stories, claim.id)[1] == claim
    with pytest.raises(NotFoundError, match="sayso show CASE lists the claims"):
        find_claim(case.stories, "c-none")
