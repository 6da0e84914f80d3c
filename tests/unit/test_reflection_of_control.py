"""What is said back of cards that were sorted by whose hands they are in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ajar.answers import check_response
from ajar.exercise import Sort, cards_of
from ajar.reflections import Part, reflect

if TYPE_CHECKING:
    from ajar.exercise import Exercise, Setting
    from ajar.materials import Materials

NAMES = {"wants-help": "Wen", "hesitates": "Hal", "moment": "Friday"}
SORTS: dict[Setting, str] = {"room": "couple-control", "alone": "control"}


@pytest.fixture
def exercise(materials: Materials) -> Exercise:
    return materials.exercise("control").with_names(NAMES)


def back(exercise: Exercise, setting: Setting = "alone", /, **values: Any) -> list[Part]:  # noqa: ANN401
    named = {key.replace("_", "-"): value for key, value in values.items()}
    return reflect("control", exercise, check_response(exercise, named), setting)


def sort_of(exercise: Exercise, setting: Setting) -> Sort:
    item = next(item for item in exercise.items if item.id == SORTS[setting])
    assert isinstance(item, Sort)
    return item


def names_of(parts: list[Part], exercise: Exercise) -> list[str]:
    by_words = {words: name for name, words in exercise.reflection.items()}
    return [by_words[words] for part in parts for words in part.words]


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_each_pile_has_its_cards_and_its_question_and_cards_left_out_are_not_named(
    setting: Setting, exercise: Exercise
) -> None:
    item = sort_of(exercise, setting)
    first, second, third, fourth, *_ = cards_of(item)
    piles = {fourth.id: "can", first.id: "cannot", second.id: "partly", third.id: "can"}
    parts = back(exercise, setting, **{item.id: piles})
    assert [(part.heading, part.said) for part in parts if part.said] == [
        ("Can control", (third.text, fourth.text)),
        ("Can partly control", (second.text,)),
        ("Cannot control", (first.text,)),
    ]
    assert names_of(parts, exercise) == ["can", "partly", "cannot", "closing"]


@pytest.mark.parametrize("setting", ["room", "alone"])
@pytest.mark.parametrize(
    ("pile", "phrase"), [("can", "all-can"), ("partly", "partly"), ("cannot", "all-cannot")]
)
def test_every_card_in_one_pile_is_told_as_what_it_is(
    pile: str, phrase: str, setting: Setting, exercise: Exercise
) -> None:
    item = sort_of(exercise, setting)
    cards = cards_of(item)
    parts = back(exercise, setting, **{item.id: {card.id: pile for card in cards}})
    assert parts[0].said == tuple(card.text for card in cards)
    assert names_of(parts, exercise) == [phrase, "closing"]


@pytest.mark.parametrize("pile", ["can", "cannot"])
def test_some_cards_in_one_pile_are_not_called_every_card(pile: str, exercise: Exercise) -> None:
    cards = cards_of(sort_of(exercise, "alone"))[1:]
    parts = back(exercise, control={card.id: pile for card in cards})
    assert names_of(parts, exercise) == [pile, "closing"]


def test_where_the_strength_goes_is_said_even_with_no_card_sorted(exercise: Exercise) -> None:
    parts = back(exercise, strength="💔 my sleep", set_down="أمس")
    assert [part.said for part in parts if part.said] == [("💔 my sleep",), ("أمس",)]
    assert names_of(parts, exercise) == ["closing"]


def test_the_room_speaks_of_the_couple_and_says_nothing_of_ones_own(exercise: Exercise) -> None:
    values = {"couple_strength": "Seeing a friend", "strength": "mine", "set_down": "mine, too"}
    said = [(part.heading, part.said) for part in back(exercise, "room", **values) if part.said]
    assert said == [("Where Wen could put some strength", ("Seeing a friend",))]


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_whoever_is_controlled_by_someone_is_told_each_time_where_to_turn(
    setting: Setting, exercise: Exercise
) -> None:
    item = sort_of(exercise, setting)
    parts = back(exercise, setting, **{item.id: {cards_of(item)[0].id: "can"}})
    assert "help line" in parts[-1].words[0]
