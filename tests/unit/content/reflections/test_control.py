"""Cards sorted by control are said back with a question for each pile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ajar.content.exercise import Sort, cards_of

if TYPE_CHECKING:
    from tests.unit.conftest import Back

    from ajar.content.exercise import Exercise, Setting

EXERCISE = "control"
SORTS: dict[Setting, str] = {"room": "couple-control", "alone": "control"}


def sort_of(exercise: Exercise, setting: Setting) -> Sort:
    item = next(item for item in exercise.items if item.id == SORTS[setting])
    assert isinstance(item, Sort)
    return item


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_each_pile_has_its_cards_and_question_and_unsorted_cards_are_not_named(
    setting: Setting, exercise: Exercise, back: Back
) -> None:
    item = sort_of(exercise, setting)
    first, second, third, fourth, *_ = cards_of(item)
    piles = {fourth.id: "can", first.id: "cannot", second.id: "partly", third.id: "can"}
    parts = back(setting, **{item.id: piles})
    assert [(part.heading, part.said) for part in parts if part.said] == [
        ("Can control", (third.text, fourth.text)),
        ("Can partly control", (second.text,)),
        ("Cannot control", (first.text,)),
    ]
    assert parts.names == ["can", "partly", "cannot", "closing"]


@pytest.mark.parametrize("setting", ["room", "alone"])
@pytest.mark.parametrize(
    ("pile", "phrase"), [("can", "all-can"), ("partly", "partly"), ("cannot", "all-cannot")]
)
def test_every_card_in_one_pile_gets_its_own_phrase(
    pile: str, phrase: str, setting: Setting, exercise: Exercise, back: Back
) -> None:
    item = sort_of(exercise, setting)
    cards = cards_of(item)
    parts = back(setting, **{item.id: {card.id: pile for card in cards}})
    assert parts[0].said == tuple(card.text for card in cards)
    assert parts.names == [phrase, "closing"]


@pytest.mark.parametrize("pile", ["can", "cannot"])
def test_some_cards_in_one_pile_are_not_called_every_card(
    pile: str, exercise: Exercise, back: Back
) -> None:
    cards = cards_of(sort_of(exercise, "alone"))[1:]
    parts = back(control={card.id: pile for card in cards})
    assert parts.names == [pile, "closing"]


def test_the_place_for_strength_is_reflected_without_sorted_cards(back: Back) -> None:
    parts = back(strength="💔 my sleep", set_down="أمس")
    assert [part.said for part in parts if part.said] == [("💔 my sleep",), ("أمس",)]
    assert parts.names == ["closing"]


def test_the_room_talks_about_the_couple_only(back: Back) -> None:
    values = {"couple_strength": "Seeing a friend", "strength": "mine", "set_down": "mine, too"}
    said = [(part.heading, part.said) for part in back("room", **values) if part.said]
    assert said == [("Where Wen could put some strength", ("Seeing a friend",))]


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_people_under_control_always_see_where_to_turn(
    setting: Setting, exercise: Exercise, back: Back
) -> None:
    item = sort_of(exercise, setting)
    parts = back(setting, **{item.id: {cards_of(item)[0].id: "can"}})
    assert "help line" in parts[-1].words[0]
