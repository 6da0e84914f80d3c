"""Tallies: which items have units, and what an answer adds to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.content.answers import AnswerError
from ajar.content.exercise import Exercise
from ajar.room.rules.tally import (
    MOVE_BANDS,
    RULER_BANDS,
    in_bands,
    increments_of,
    tallied_items,
    units_of,
)

if TYPE_CHECKING:
    from ajar.content.materials import Materials

CARDS = [{"id": "cost", "text": "It costs money"}, {"id": "time", "text": "No time"}]
PILES = [{"id": "likely", "text": "Likely"}, {"id": "no", "text": "Not here"}]


def ruler(name: str, **more: object) -> dict[str, Any]:
    return {"id": name, "kind": "ruler", "ask": f"{name}?", "low": "None", "high": "All",
            "tally": True} | more  # fmt: skip


EXERCISE = Exercise.model_validate({
    "title": "Where you stand",
    "why": "It helps to look.",
    "items": [
        ruler("importance", said="Importance"),
        {"id": "why", "kind": "text", "ask": "Why?"},
        {"id": "first", "kind": "choice", "ask": "Which first?", "cards": CARDS, "own": "Another",
         "tally": True},
        {"id": "all", "kind": "choice", "ask": "Which?", "cards": CARDS, "many": True,
         "own": "Another", "tally": True},
        {"id": "reasons", "kind": "sort", "ask": "Why not?", "cards": CARDS, "piles": PILES,
         "tally": True},
        ruler("alone", setting="alone"),
        ruler("quiet", tally=False),
        ruler("later", after="importance", unless=0),
    ],
})  # fmt: skip
ANSWERS = {"importance": 7, "first": ["~own"], "all": ["time"], "reasons": {"cost": "no"}}
NOBODY_CHOSE = {"all/cost": 1, "all/time": 1, "all/~own": 1}


def test_only_closed_room_items_marked_for_a_tally_are_counted() -> None:
    assert [item.id for item in tallied_items(EXERCISE)] == [
        "importance",
        "first",
        "all",
        "reasons",
    ]


def test_an_item_that_depends_on_another_answer_is_not_counted() -> None:
    """The number of its answers would reveal how many answered the other one in that way."""
    assert "later" not in {item.id for item in tallied_items(EXERCISE)}
    items = [item.model_dump(mode="json") for item in EXERCISE.items]
    among = items[2] | {"among": {"item": "reasons", "piles": ["likely"]}}
    declared = {"title": "T", "why": "W", "items": [items[4], among]}
    assert [item.id for item in tallied_items(Exercise.model_validate(declared))] == ["reasons"]


def test_rulers_choices_and_single_cards_have_a_unit_each() -> None:
    units = units_of(EXERCISE)
    assert [(unit.id, unit.kind) for unit in units] == [
        ("importance", "ruler"), ("first", "choice"), ("all/cost", "card"), ("all/time", "card"),
        ("all/~own", "card"), ("reasons/cost", "sort"), ("reasons/time", "sort"),
    ]  # fmt: skip
    by_id = {unit.id: unit for unit in units}
    assert by_id["importance"].values == ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")
    assert by_id["importance"].bands == RULER_BANDS
    assert by_id["first"].values == ("It costs money", "No time", "Another")
    assert by_id["all/~own"].card == "Another"
    assert by_id["all/cost"].values == ("chosen", "not chosen")
    assert by_id["reasons/time"].values == ("Likely", "Not here")
    assert by_id["reasons/time"].card == "No time"
    assert by_id["importance"].heading == "Importance"
    assert by_id["first"].heading == "Which first?"


def test_moves_of_rulers_are_units_on_request() -> None:
    (move,) = [unit for unit in units_of(EXERCISE, moves=True) if unit.kind == "move"]
    assert move.id == "move/importance"
    assert move.item == "importance"
    assert (move.values[0], move.values[10], move.values[-1]) == ("-10", "0", "10")
    assert move.bands == MOVE_BANDS


def test_each_answer_adds_one_to_one_value_of_its_unit() -> None:
    assert increments_of(EXERCISE, ANSWERS, {"importance": -2}) == {
        "importance": 7, "first": 2, "all/cost": 1, "all/time": 0, "all/~own": 1,
        "reasons/cost": 1, "move/importance": 8,
    }  # fmt: skip


@pytest.mark.parametrize(
    "skipped", [{}, {"importance": None, "first": None, "all": None}, {"first": [], "all": []},
                {"reasons": {}}],
)  # fmt: skip
def test_skipping_everything_is_an_answer(skipped: dict[str, object]) -> None:
    assert increments_of(EXERCISE, skipped, {}) == NOBODY_CHOSE


@pytest.mark.parametrize(
    ("answers", "moved"),
    [
        ({"importance": 11}, {}),
        ({"importance": -1}, {}),
        ({"importance": 7.0}, {}),
        ({"importance": True}, {}),
        ({"importance": "7"}, {}),
        ({"importance": [7]}, {}),
        ({"why": "private words"}, {}),
        ({"alone": 3}, {}),
        ({"quiet": 3}, {}),
        ({"later": 3}, {}),
        ({"nothing": 3}, {}),
        ({"first": "cost"}, {}),
        ({"first": ["cost", "time"]}, {}),
        ({"first": ["money"]}, {}),
        ({"first": [["cost"]]}, {}),
        ({"first": {"chosen": ["cost"], "own": ""}}, {}),
        ({"first": {"chosen": [], "own": "private words"}}, {}),
        ({"all": ["cost", "cost"]}, {}),
        ({"all": ["private words"]}, {}),
        ({"reasons": {"cost": "maybe"}}, {}),
        ({"reasons": {"money": "no"}}, {}),
        ({"reasons": {"cost": ["no"]}}, {}),
        ({"reasons": ["no"]}, {}),
        ({"importance": 7}, {"importance": 8}),
        ({"importance": 7}, {"importance": -4}),
        ({"importance": 7}, {"importance": 0.0}),
        ({"importance": 1}, {"importance": True}),
        ({"importance": 7}, {"importance": None}),
        ({"importance": None}, {"importance": 0}),
        ({}, {"importance": 0}),
        ({"first": ["cost"]}, {"first": 0}),
        ({"importance": 7}, {"quiet": 0}),
    ],
)
def test_an_invalid_answer_is_refused_and_not_quoted(
    answers: dict[str, object], moved: dict[str, object]
) -> None:
    with pytest.raises(AnswerError) as told:
        increments_of(EXERCISE, answers, moved)
    assert "private" not in str(told.value)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-12, 12) | st.floats() | st.text(max_size=8)
    | st.sampled_from(["cost", "time", "~own", "no", "likely", "importance"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["cost", "time", "chosen", "own", "x"]), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
NAMES = st.sampled_from([item.id for item in EXERCISE.items] + ["", "move/importance"])


@given(st.dictionaries(NAMES, JSON, max_size=4), st.dictionaries(NAMES, JSON, max_size=2))
def test_any_input_is_counted_at_an_existing_value_or_refused(
    answers: dict[str, object], moved: dict[str, object]
) -> None:
    try:
        added = increments_of(EXERCISE, answers, moved)
    except AnswerError:
        return
    places = {unit.id: len(unit.values) for unit in units_of(EXERCISE, moves=True)}
    assert all(0 <= at < places[unit] for unit, at in added.items())


@given(st.integers(0, 10), st.integers(0, 10))
def test_every_move_has_a_value(then: int, now: int) -> None:
    (move,) = [unit for unit in units_of(EXERCISE, moves=True) if unit.kind == "move"]
    at = increments_of(EXERCISE, {"importance": now}, {"importance": now - then})["move/importance"]
    assert move.values[at] == str(now - then)


@given(st.lists(st.integers(0, 9), min_size=11, max_size=11))
def test_a_band_counts_the_sum_of_its_values(counts: list[int]) -> None:
    bands = in_bands(counts, RULER_BANDS)
    assert bands == (sum(counts[:4]), sum(counts[4:7]), sum(counts[7:]))


def test_every_tallied_exercise_of_the_kit_can_be_counted(
    materials: Materials,
) -> None:
    counts = {name: units_of(materials.exercise(name)) for name in materials.names("exercises")}
    assert len([name for name, units in counts.items() if units]) >= 5
    for name, units in counts.items():
        exercise = materials.exercise(name)
        marked = [item for item in exercise.items_in("room") if getattr(item, "tally", False)]
        assert list(tallied_items(exercise)) == marked, f"{name}: an item depends on another"
        assert len({unit.id for unit in units}) == len(units)
        assert all(sum(unit.bands) == len(unit.values) for unit in units)
