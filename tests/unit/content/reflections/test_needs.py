"""Needs are said back next to the steps that meet them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ajar.content.exercise import Choice, cards_of

if TYPE_CHECKING:
    from tests.unit.conftest import Back

    from ajar.content.exercise import Exercise, Setting

EXERCISE = "needs"
IN_BOTH = pytest.mark.parametrize(("setting", "couple"), [("room", "couple_"), ("alone", "")])


@IN_BOTH
def test_needs_come_before_the_steps_that_meet_them(
    setting: Setting, couple: str, back: Back
) -> None:
    values = {
        f"{couple}this_week": ["a walk"],
        f"{couple}needs": {"chosen": ["rest"], "own": "Sea"},
    }
    parts = back(setting, **values)
    assert [part.said for part in parts if part.said] == [("Rest and sleep", "Sea"), ("a walk",)]
    assert parts.names == ["closing"]


@IN_BOTH
def test_needs_without_a_step_get_one_small_idea(setting: Setting, couple: str, back: Back) -> None:
    parts = back(setting, **{f"{couple}needs": {"chosen": ["rest"]}})
    assert parts.names == ["no-step", "closing"]


@IN_BOTH
def test_a_step_without_a_need_asks_which_need_it_meets(
    setting: Setting, couple: str, back: Back
) -> None:
    parts = back(setting, **{f"{couple}this_week": ["a walk"]})
    assert parts.names == ["no-need", "closing"]


def test_many_needs_are_counted_including_a_custom_one_and_one_is_called_enough(
    exercise: Exercise, back: Back
) -> None:
    three = {"chosen": ["rest", "fun", "body"]}
    assert back(needs=three).names == ["no-step", "closing"]
    parts = back(needs={**three, "own": "The sea"})
    many = exercise.reflection["many"].replace("{n}", "4")
    assert parts.names == [many, "no-step", "closing"]


def test_every_chosen_need_is_mentioned(exercise: Exercise, back: Back) -> None:
    item = next(item for item in exercise.items if item.id == "needs")
    assert isinstance(item, Choice)
    parts = back(needs={"chosen": [card.id for card in cards_of(item)]})
    assert parts[0].said == tuple(card.text for card in cards_of(item))
    assert f"{len(cards_of(item))} needs" in " ".join(parts.names)


def test_a_need_for_safety_shows_the_help_lines_first(exercise: Exercise, back: Back) -> None:
    safe = {"chosen": ["safety"]}
    parts = back(needs=safe, this_week=["lock"])
    assert parts[1].words == (exercise.reflection["safety"],)
    assert "help lines" in parts[1].words[0]
    assert back("room", couple_needs=safe).names == ["no-step", "closing"]


@pytest.mark.parametrize("own", ["💔🫶🏽", "أن أُسمَع", "x" * 2000, "{n}"])
def test_unusual_words_are_quoted_as_typed(own: str, back: Back) -> None:
    parts = back(needs={"chosen": [], "own": own}, this_week=[own])
    assert [part.said for part in parts if part.said] == [(own,), (own,)]
