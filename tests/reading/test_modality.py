"""The words around an event say whether it happened, is planned, threatened, demanded, possible, denied, cancelled."""

from __future__ import annotations

import pytest

from sayso.reading.modality import judge_modality
from sayso.reading.sentences import find_words


def judge(text: str, event_type: str = "OTHER") -> str:
    """Judge the word in square brackets."""
    plain = text.replace("[", "").replace("]", "")
    words = [plain[w.start : w.end].lower().replace("’", "'") for w in find_words(plain)]
    first = len(find_words(text[: text.index("[")]))
    length = len(find_words(text[text.index("[") + 1 : text.index("]")]))
    return judge_modality(words, first, first + length, event_type=event_type)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Rebels [attacked] the town.", "actual"),
        ("The army did not [attack] the town.", "denied"),
        ("The army didn’t [attack] the town.", "denied"),
        ("No one was [hurt].", "denied"),
        ("There was no sign of an [attack].", "denied"),
        ("Nobody has [claimed responsibility].", "denied"),
        ("The crew escaped without [injury].", "denied"),
        ("The firm failed to [pay] the fine.", "denied"),
        ("The state has [promised] nothing.", "denied"),
        ("Troops will [withdraw] in June.", "planned"),
        ("The board plans to [sell] the plant.", "planned"),
        ("The two are due to [meet] on Friday.", "planned"),
        ("A planned [strike] worries shippers.", "planned"),
        ("The ministers will hold [talks] on Friday.", "planned"),
        ("Sixty are to be [released] at dawn.", "planned"),
        ("The rebels threatened to [attack] the port.", "threatened"),
        ("They spoke of the threat of a [strike].", "threatened"),
        ("The embassy would [close] unless the shelling stopped.", "threatened"),
        ("Residents called for an [inquiry].", "demanded"),
        ("The court ordered the firm to [pay] costs.", "demanded"),
        ("The minister should [resign].", "demanded"),
        ("The dam may [collapse].", "possible"),
        ("The dam would have [collapsed].", "possible"),
        ("Officials fear an [outbreak].", "possible"),
        ("She asked whether the post would be [closed].", "possible"),
        ("If they [attack] we leave.", "possible"),
        ("The firm cancelled the [auction].", "cancelled"),
        ("The [talks] were called off.", "cancelled"),
        ("The [exchange] announced for Sunday did not take place.", "cancelled"),
    ],
)
def test_the_words_around_set_the_modality(text: str, modality: str) -> None:
    assert judge(text) == modality


def test_a_negated_subject_does_not_reach_the_object_of_its_verb() -> None:
    assert judge("No group had claimed the [attack].") == "actual"


def test_a_past_event_is_real_although_a_threat_stands_before_it() -> None:
    assert judge("They threatened revenge after guards [killed] a boy.") == "actual"


def test_a_demand_made_of_a_negated_condition_is_demanded() -> None:
    assert judge("They will march if the bill is not [withdrawn].") == "demanded"


@pytest.mark.parametrize(
    "text",
    [
        "The envoy warned that his country would [respond].",
        "They will [shut] the pipeline if the fee is not dropped.",
        "The owners would [close] the mill if the strike went on, unless talks began.",
    ],
)
def test_a_warning_or_an_unmet_condition_makes_a_future_act_a_threat(text: str) -> None:
    assert judge(text) == "threatened"


def test_a_request_that_is_refused_has_been_made() -> None:
    assert judge("The ministry rejected the [request].", "REQUEST") == "actual"
    assert judge("The ministry ruled out a [recall].", "LEGAL") == "denied"


def test_nobody_plans_a_disaster() -> None:
    assert judge("The dam will [collapse].", "DISASTER") == "possible"
