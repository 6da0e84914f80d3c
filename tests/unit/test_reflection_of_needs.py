"""What is said back of needs, and of what could meet one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ajar.answers import check_response
from ajar.exercise import Choice, cards_of
from ajar.reflections import Part, reflect

if TYPE_CHECKING:
    from ajar.exercise import Exercise, Setting
    from ajar.materials import Materials

NAMES = {"wants-help": "Wen", "hesitates": "Hal", "moment": "Friday"}
IN_BOTH = pytest.mark.parametrize(("setting", "couple"), [("room", "couple_"), ("alone", "")])


@pytest.fixture
def exercise(materials: Materials) -> Exercise:
    return materials.exercise("needs").with_names(NAMES)


def back(exercise: Exercise, setting: Setting = "alone", /, **values: Any) -> list[Part]:  # noqa: ANN401
    named = {key.replace("_", "-"): value for key, value in values.items()}
    return reflect("needs", exercise, check_response(exercise, named), setting)


def names_of(parts: list[Part], exercise: Exercise) -> list[str]:
    by_words = {words: name for name, words in exercise.reflection.items()}
    return [by_words.get(words, words) for part in parts for words in part.words]


@IN_BOTH
def test_needs_come_before_what_meets_them(
    setting: Setting, couple: str, exercise: Exercise
) -> None:
    values = {
        f"{couple}this_week": ["a walk"],
        f"{couple}needs": {"chosen": ["rest"], "own": "Sea"},
    }
    parts = back(exercise, setting, **values)
    assert [part.said for part in parts if part.said] == [("Rest and sleep", "Sea"), ("a walk",)]
    assert names_of(parts, exercise) == ["closing"]


@IN_BOTH
def test_needs_with_nothing_for_this_week_get_one_small_idea(
    setting: Setting, couple: str, exercise: Exercise
) -> None:
    parts = back(exercise, setting, **{f"{couple}needs": {"chosen": ["rest"]}})
    assert names_of(parts, exercise) == ["no-step", "closing"]


@IN_BOTH
def test_a_step_with_no_need_is_asked_what_it_is_for(
    setting: Setting, couple: str, exercise: Exercise
) -> None:
    parts = back(exercise, setting, **{f"{couple}this_week": ["a walk"]})
    assert names_of(parts, exercise) == ["no-need", "closing"]


def test_many_needs_are_counted_with_ones_own_and_one_is_called_enough(exercise: Exercise) -> None:
    three = {"chosen": ["rest", "fun", "body"]}
    assert names_of(back(exercise, needs=three), exercise) == ["no-step", "closing"]
    parts = back(exercise, needs={**three, "own": "The sea"})
    many = exercise.reflection["many"].replace("{n}", "4")
    assert names_of(parts, exercise) == [many, "no-step", "closing"]


def test_every_need_chosen_is_every_need_said(exercise: Exercise) -> None:
    item = next(item for item in exercise.items if item.id == "needs")
    assert isinstance(item, Choice)
    parts = back(exercise, needs={"chosen": [card.id for card in cards_of(item)]})
    assert parts[0].said == tuple(card.text for card in cards_of(item))
    assert f"{len(cards_of(item))} needs" in " ".join(names_of(parts, exercise))


def test_who_needs_to_feel_safe_is_shown_where_to_turn_right_away(exercise: Exercise) -> None:
    safe = {"chosen": ["safety"]}
    parts = back(exercise, needs=safe, this_week=["lock"])
    assert parts[1].words == (exercise.reflection["safety"],)
    assert "help lines" in parts[1].words[0]
    assert names_of(back(exercise, "room", couple_needs=safe), exercise) == ["no-step", "closing"]


@pytest.mark.parametrize("own", ["💔🫶🏽", "أن أُسمَع", "x" * 2000, "{n}"])
def test_odd_words_are_said_back_as_they_are(own: str, exercise: Exercise) -> None:
    parts = back(exercise, needs={"chosen": [], "own": own}, this_week=[own])
    assert [part.said for part in parts if part.said] == [(own,), (own,)]
