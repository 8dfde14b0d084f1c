from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.clean.clutter import find_clutter

OPENING = "The governor said on Monday that two bridges had been closed after the storm."
CLOSING = "Schools stay shut until Friday, he said."


def marked(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_clutter(text)]


FURNITURE = (
    "Related Articles",
    "READ ALSO  Rupee falls to record low against dollar",
    "Also Read | Ferry prices to double",
    "RECOMMENDED: Nine islands to see",
    "Sign up to our daily briefing",
    "You're reading the free edition. Paid subscribers get the maps.",
    "If this was forwarded to you, sign up here.",
    "This site uses cookies to improve your experience.",
    "Share | Tweet | Print",
    "Advertisement",
    "Soldiers at the gate in 2030, via AP.",
    "Photo: archive.",
    "FILE PHOTO: Soldiers stand guard near the embassy. REUTERS/Some Name",
    "Image caption, Protesters gathered outside the parliament",
    "Via Northmark",
    "Please let us know if you're having issues with commenting.",
    "214 comments",
    "© 2032 Northmark News. All rights reserved.",
    "To unsubscribe, reply STOP.",
    "WATCH: What is a peacekeeper, anyway? (1:12)",
    "[Chart: rainfall since 1990. Open in app]",
    "TRENDING: Gold slips | Ten beaches | Which film is next?",
    "Tags: storm, bridges, Lom",
    "Follow us on all platforms",
    "(Reporting by Ana Kolar; Editing by J. Petrov)",
    "This story was supplied by Northmark and has not been edited by Courier staff.",
    "Lesen Sie auch: Neue Fahrpreise",
    "👉 TAP HERE to join our channel",
    "By Northmark News | Updated 7:45 p.m., Mon May 17, 2032 | Share",
)
NEWS = (
    "Read the letter aloud, the judge told the clerk.",
    "Watch towers were built along the border, officials say.",
    "He urged followers to subscribe to his channel.",
    "The group posted a video on Telegram.",
    "Comment was not immediately available.",
    "The ministry declined to comment.",
    "A photo posted online showed the damaged bridge.",
    "Photos from the scene showed a burning truck.",
    "Sources: the talks will go on.",
    "Related charges against two officers were dropped.",
    "Share prices fell by 4% on Monday.",
    "The charity is funded by private donors, prosecutors say.",
    "“Sign up or leave,” he told the recruits.",
    "The report first appeared in the Daily Post, which cited two officials.",
    "Join the army or go to prison: that was the choice.",
    "Breaking: a second blast has been heard in the capital.",
    "Live fire was used against the crowd.",
    "Nobody was hurt",
    "What we know",
    "• Five people are missing",
    "KARIMI: We never received the letter.",
    "The US will keep its troops in Iraq, the secretary told AFP.",
    "Copyright law will change, the minister said.",
    "You cannot fight a flood with a shovel.",
    "If you live near the river, leave now, the mayor said.",
)


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_is_marked_whole(line: str) -> None:
    assert marked(f"{OPENING}\n\n{line}\n\n{CLOSING}") == [line]


@pytest.mark.parametrize("line", NEWS)
def test_news_is_left(line: str) -> None:
    assert marked(f"{OPENING}\n\n{line}\n\n{CLOSING}") == []


@pytest.mark.parametrize("tail", ["Source", "Sign up to our newsletter", "Read also: Ferry prices", "Share | Print"])
def test_furniture_glued_to_a_sentence_is_marked_alone(tail: str) -> None:
    assert marked(f"{OPENING}\n\nThe bridge “was closed at noon.” {tail}") == [tail]


def test_an_outlet_named_twice_above_the_story_is_furniture() -> None:
    assert marked(f"Two bridges closed\n\nLom Herald\nLom Herald\n\n{OPENING}") == ["Lom Herald\nLom Herald"]


def test_capitals_say_nothing_in_a_wire_that_is_all_capitals() -> None:
    text = f"{OPENING}\n\n[REPORTER] WHAT DO YOU EXPECT: WAR? [LAUGHTER]\n\nPOLICE: NONE\n\n{CLOSING}"
    assert marked(text.upper()) == []


def test_a_text_of_nothing_but_furniture_is_left() -> None:
    assert marked("Advertisement\n\nShare | Print") == []


@given(st.text(alphabet=st.sampled_from("aA .\n|“”©:Source Via[]()"), max_size=300))
def test_spans_are_in_order_and_inside_the_text(text: str) -> None:
    spans = find_clutter(text)
    assert list(spans) == sorted(spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(span.end <= len(text) for span in spans)


@pytest.mark.parametrize("run", ["!", "! ", "A", "A.", "|", "(", "Source: "])
def test_a_run_of_one_sign_takes_little_time(run: str) -> None:
    began = time.process_time()
    find_clutter(run * 20_000 + "x")
    assert time.process_time() - began < 3
