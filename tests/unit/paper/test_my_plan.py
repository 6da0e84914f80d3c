"""“My plan” to print: complete and discreet. How a page prints it is tested in a browser."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from ajar.content.exercise import Key
from ajar.content.materials import Materials
from ajar.journal.errors import JournalError
from ajar.journal.model import Entry
from ajar.paper.my_plan import numbers_of, plan_data

KIT = Materials(Path(__file__).resolve().parents[3])
TELLING = re.compile(
    r"ajar|partner|relationship|couple|therap|counsel|help line|violence|abuse|safe|journal|"
    r"workshop|marriage",
    re.IGNORECASE,
)


def entry(name: str, **response: Any) -> Entry:  # noqa: ANN401
    named = {key.rstrip("_").replace("_", "-"): answer for key, answer in response.items()}
    return Entry(Key(f"{name}"), named, at="2026-11-23T06:40:00+00:00")


def chosen(card: str) -> dict[str, Any]:
    return {"chosen": [card], "own": ""}


PLAN = entry("plan", goal="Quiet Sundays", if_="it is Sunday", then="make tea", day="2027-01-03",
             helper="A.", badly="Go for a walk.")  # fmt: skip
NEEDS = entry("needs", needs={"chosen": ["rest", "fun"], "own": "music"}, this_week=["Choir"])
SUPPORT = entry("support", listens=["B.", "C."], practical=["D."], trained=["Dr. E."],
                until="2027-03-01", then="go to the sea")  # fmt: skip
LADDER = entry("goal-ladder", goal="An hour of quiet", level_plus_1="one", level_0="nought",
               level_minus_1="less", today=chosen("minus-1"), later=chosen("level-0"))  # fmt: skip
MESSAGE = entry("reframing", own_line="Never", notice="the door closed", feel="alone")
MORE = (
    entry("shared-goals", goals={"calm-talk": "both", "chores": "mine"}),
    entry("open-question", question=chosen("hardest")),
    entry("first-step", step=chosen("talk")),
    entry("trial-agreement", what="ten minutes", review="2027-02-01"),
    entry("finding-help", first="one call", day="2027-01-05"),
)
ALL = (PLAN, NEEDS, SUPPORT, LADDER, MESSAGE, *MORE)


def printed(*entries: Entry) -> str:
    return "\n".join(strings(plan_data(entries, KIT)))


def strings(data: object) -> list[str]:
    match data:
        case dict():
            return [text for value in data.values() for text in strings(value)]
        case list() | tuple():
            return [text for value in data for text in strings(value)]
        case _:
            return [data] if isinstance(data, str) else []


# Contents


def test_everything_answered_is_printed() -> None:
    text = printed(*ALL)
    for words in (
        "My plan", "Quiet Sundays", "If it is Sunday, then I will make tea.",
        "Sunday, January 3, 2027", "A.", "Go for a walk.",
        "Rest and sleep", "Something to laugh about", "music", "Choir",
        "B.", "C.", "D.", "Dr. E.",
        "An hour of quiet", "one", "nought", "less",
        "I notice the door closed. I feel alone.", "What about it would be hardest for you?",
        "Fifteen minutes to talk", "ten minutes", "Monday, February 1, 2027", "one call",
        "Tuesday, January 5, 2027", "Monday, March 1, 2027",
    ):  # fmt: skip
        assert words in text, words


def test_the_answer_on_what_to_do_if_nothing_changes_stays_in_the_journal() -> None:
    text = printed(*ALL)
    assert "the sea" not in text
    assert "Never" not in text, "nor the line as it was"


@pytest.mark.parametrize("kept", ALL, ids=lambda kept: kept.key.exercise)
def test_an_unanswered_part_has_no_heading(kept: Entry) -> None:
    title = {KIT.exercise(name).title for name in ("needs", "support", "goal-ladder")}
    own = KIT.exercise(kept.key.exercise).title
    text = printed(kept)
    assert {other for other in title - {own} if other in text} == set()


@pytest.mark.parametrize("item", ["goal", "helper", "badly", "day", "if", "then"])
def test_one_answer_alone_makes_a_plan_of_one_heading(item: str) -> None:
    answer = "2027-01-03" if item == "day" else "Blue"
    data = plan_data([entry("plan", **{item: answer})], KIT)
    fields = [*data["goal"], *data["sentence"], *data["fields"]]
    exercise = KIT.exercise("plan")
    assert [field["heading"] for field in fields] == [
        next(asked.said for asked in exercise.items if asked.id == item)
    ]
    assert not any(data[name] for name in ("section", "ladder"))


def test_a_plan_that_may_mean_danger_is_not_made_into_a_sentence_to_rehearse() -> None:
    plan = entry("plan", if_="he hits me again", then="take all my pills")
    text = printed(plan)
    assert "he hits me again" in text
    assert "take all my pills" in text
    assert "I will take" not in text
    assert KIT.exercise("plan").reflection["in-one"] not in text
    assert numbers_of("US", KIT) == ["911", "988", "1-800-799-7233"]


def test_half_a_plan_is_not_made_into_a_sentence() -> None:
    text = printed(entry("plan", if_="it rains"))
    assert "it rains" in text
    assert "I will" not in text.replace("Then I will do this", "")


def test_the_ladder_lists_its_levels_top_first_and_marks_where_things_are() -> None:
    (ladder,) = plan_data([LADDER], KIT)["ladder"]
    words = ["".join(rung["lines"]) for rung in ladder["rungs"]]
    assert words == ["one", "nought", "less"]
    marks = [rung["marks"] for rung in ladder["rungs"]]
    assert marks == [[], ["Where things are, looking again"], ["Where things are today"]]


def test_a_level_without_words_is_listed_only_if_things_are_on_it() -> None:
    partial = entry("goal-ladder", level_0="enough", today=chosen("minus-1"))
    (ladder,) = plan_data([partial], KIT)["ladder"]
    assert [rung["heading"] for rung in ladder["rungs"]] == ["As hoped", "Not yet"]


def test_a_level_that_is_no_longer_asked_is_still_printed() -> None:
    (ladder,) = plan_data([entry("goal-ladder", level_0="ten", level_minus_2="none")], KIT)[
        "ladder"
    ]
    assert [rung["heading"] for rung in ladder["rungs"]] == ["As hoped", "Much less than hoped"]
    assert ladder["rungs"][1]["lines"] == ["none"]


@pytest.mark.parametrize(
    "entries",
    [
        [],
        [Entry(Key("plan"), None)],
        [entry("plan", goal=None)],
        [entry("plan", goal=" \n")],
        [PLAN, Entry(Key("plan"), None)],
        [entry("support", then="x")],
        [entry("empathy", feelings="x")],
    ],
)
def test_an_empty_plan_prints_a_kind_sentence(entries: list[Entry]) -> None:
    with pytest.raises(JournalError) as caught:
        plan_data(entries, KIT)
    assert "that is fine" in caught.value.in_words(KIT.words)


def test_an_answer_from_another_kit_is_omitted_and_the_rest_is_printed() -> None:
    strange = entry("plan", goal="Rest", helper=7, day="soon", wish="x", badly=["y"])
    other = entry("needs", needs={"chosen": ["gone"], "own": ""}, this_week=["Choir"])
    text = printed(strange, other)
    assert "Rest" in text
    assert "Choir" in text
    assert KIT.exercise("plan").items_in("alone")[-1].said not in text


# Discretion


def test_none_of_our_words_reveals_the_subject() -> None:
    assert not TELLING.search(printed(*ALL))


def test_paragraphs_stay_separate_and_empty_lines_are_removed() -> None:
    (goal,) = plan_data([entry("plan", goal="a\n\n b \r\nc")], KIT)["goal"]
    assert goal["lines"] == list("abc")


@pytest.mark.parametrize("country", ["", "-", "JP"])
def test_general_advice_is_printed_if_the_kit_has_no_numbers(country: str) -> None:
    assert numbers_of(country, KIT) == [KIT.paper_words["numbers-elsewhere"]]
    assert not TELLING.search(KIT.paper_words["numbers-elsewhere"])
