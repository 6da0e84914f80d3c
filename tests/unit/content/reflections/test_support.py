"""A map of support is said back with its gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ajar.content.reflect import Part

if TYPE_CHECKING:
    from tests.unit.conftest import Back

    from ajar.content.exercise import Exercise, Setting

EXERCISE = "support"
LISTS = ("listens", "practical", "trained")
IN_BOTH = pytest.mark.parametrize(("setting", "couple"), [("room", "couple_"), ("alone", "")])


@IN_BOTH
@pytest.mark.parametrize("empty", LISTS)
def test_a_gap_in_the_map_is_named_kindly_and_only_that_gap(
    empty: str, setting: Setting, couple: str, back: Back
) -> None:
    people = {f"{couple}{name}": [f"one {name}"] for name in LISTS if name != empty}
    parts = back(setting, **people)
    assert [part.said for part in parts if part.said] == [
        (f"one {name}",) for name in LISTS if name != empty
    ]
    assert parts.names == [f"no-{empty}", "closing"]


@IN_BOTH
def test_a_map_without_gaps_gets_no_remark(setting: Setting, couple: str, back: Back) -> None:
    parts = back(setting, **{f"{couple}{name}": [name] for name in LISTS})
    assert parts.names == ["closing"]


@IN_BOTH
def test_a_name_on_two_lists_is_mentioned_once_as_first_written(
    setting: Setting, couple: str, exercise: Exercise, back: Back
) -> None:
    people = {
        "listens": ["Ana ", "Ana", "Bo"],
        "practical": ["ana", "🚗"],
        "trained": ["🚗", "Dr C"],
    }
    parts = back(setting, **{f"{couple}{name}": who for name, who in people.items()})
    twice = next(part for part in parts if part.heading == exercise.reflection["twice"])
    assert set(twice.said) == {"Ana", "🚗"}
    assert len(twice.said) == 2
    assert parts.names == ["twice-words", "closing"]


def test_a_repeated_name_on_one_list_counts_as_one_place(back: Back) -> None:
    parts = back(listens=["Ana", "Ana"], practical=["Bo"], trained=["C"])
    assert parts.names == ["closing"]


def test_a_day_comes_with_the_next_step_or_permission_to_decide_later(back: Back) -> None:
    both = back(until="2027-03-14", then="See a counselor")
    assert [part.said for part in both if part.said] == [("March 14, 2027",), ("See a counselor",)]
    assert both.names == ["closing"]
    assert back(until="2027-03-14").names == ["no-then", "closing"]


def test_without_a_day_the_next_step_is_not_asked(exercise: Exercise, back: Back) -> None:
    parts = back(then="Leave")
    assert parts == [Part(words=(exercise.reflection["nothing"],))]


def test_the_room_is_never_asked_how_long_it_will_wait(exercise: Exercise) -> None:
    asked = {item.id for item in exercise.items_in("room")}
    assert asked == {f"couple-{name}" for name in LISTS}


def test_names_of_people_are_never_counted_for_a_room(exercise: Exercise) -> None:
    assert not any(getattr(item, "tally", False) for item in exercise.items)
    assert exercise.private


@pytest.mark.parametrize("who", ["💔🫶🏽", "أمي", "\u202eאמא\u202c", "x" * 2000])
def test_unusual_names_are_quoted_as_typed(who: str, back: Back) -> None:
    parts = back(listens=[who], practical=["Bo"], trained=["C"])
    assert parts[0].said == (who,)
