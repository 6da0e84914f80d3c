"""First steps are said back as a ladder with the picked step."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.content.exercise import Sort, cards_of
from ajar.content.reflect import Part

if TYPE_CHECKING:
    from tests.unit.conftest import Back

    from ajar.content.exercise import Exercise, Setting
    from ajar.content.materials import Materials

EXERCISE = "first-step"
TALK = "Fifteen minutes to talk, no fixing"
CALL = "A free first call with a therapist, and both ask questions"
STRANGE = ["💔🫶🏽", "\u202eنمشي معًا", "x" * 2000, "<b>a walk</b>", "{n} {hesitates}"]


@pytest.fixture(scope="module")
def exercise(materials: Materials) -> Exercise:
    return materials.exercise(EXERCISE)


def cards_in(exercise: Exercise) -> list[str]:
    item = next(item for item in exercise.items if item.id == "steps")
    assert isinstance(item, Sort)
    return [card.id for card in cards_of(item)]


@pytest.mark.parametrize(("setting", "item"), [("room", "couple_steps"), ("alone", "steps")])
def test_the_ladder_goes_from_tiny_to_large_whatever_the_order_of_sorting(
    exercise: Exercise, setting: Setting, item: str, back: Back
) -> None:
    piles = {"one-session": "large", "call": "medium", "talk": "tiny", "read": "tiny"}
    parts = back(setting, **{item: piles})
    assert parts[0].words == (exercise.reflection["ladder"],)
    assert [(part.heading, part.said) for part in parts if part.heading] == [
        ("Tiny", (TALK, "Each reads one article, or one chapter")),
        ("Medium", (CALL,)),
        ("Large", ("One session, and then decide",)),
    ]


def test_steps_not_for_the_couple_are_below_the_ladder(back: Back) -> None:
    parts = back(steps={"elder": "not-us", "talk": "large"})
    assert [part.heading for part in parts if part.heading] == ["Large", "Not for us"]


@pytest.mark.parametrize("pile", ["tiny", "small", "medium", "large", "not-us"])
def test_only_large_steps_put_no_pressure_on_anyone(
    exercise: Exercise, pile: str, back: Back
) -> None:
    parts = back(steps=dict.fromkeys(cards_in(exercise), pile))
    assert [len(part.said) for part in parts if part.heading] == [10]
    none_small = exercise.reflection["no-small"] in parts.words
    assert none_small == (pile in {"large", "not-us"})


def test_the_picked_step_has_two_numbers_with_their_sources(exercise: Exercise, back: Back) -> None:
    picked, *_ = back(step={"chosen": ["talk"]}, my_comfort=8, their_comfort=3)
    assert picked.said == (
        TALK,
        "You, by your own answer: 8 of 10",
        "Your partner, by your guess: 3 of 10",
    )
    assert picked.words == (exercise.reflection["guess"],)


def test_only_guessed_numbers_are_called_guesses(back: Back) -> None:
    picked, *_ = back(step={"chosen": ["talk"]}, my_comfort=0)
    assert picked.said == (TALK, "You, by your own answer: 0 of 10")
    assert picked.words == ()


@given(st.lists(st.integers(0, 10), min_size=3, max_size=3, unique=True))
def test_numbers_are_shown_individually_and_never_averaged_or_summed(
    back: Back, numbers: list[int]
) -> None:
    mine, theirs, sure = numbers
    parts = back(
        step={"chosen": ["call"]},
        my_comfort=mine,
        their_comfort=theirs,
        confidence=sure,
    )
    said = " ".join(line for part in parts for line in part.said)
    assert re.findall(r"(\d+) of 10", said) == [str(n) for n in numbers]
    assert not re.search(r"\d", " ".join(parts.words))


@pytest.mark.parametrize(
    ("sure", "smaller", "phrase"),
    [(10, None, "begin"), (7, None, "begin"), (6, "Half of it", "take-smaller"),
     (6, None, "find-smaller"), (0, "Half of it", "take-smaller"), (0, None, "find-smaller"),
     (None, None, None)],
)  # fmt: skip
def test_below_seven_a_smaller_version_is_used_or_suggested(
    exercise: Exercise, sure: int | None, smaller: str | None, phrase: str | None, back: Back
) -> None:
    parts = back(step={"chosen": ["talk"]}, confidence=sure, smaller=smaller)
    expected = [exercise.reflection[phrase]] if phrase else []
    assert parts.words == [*expected, exercise.reflection["closing"]]
    assert (("Half of it",) in [part.said for part in parts]) == (smaller is not None)


def test_a_smaller_version_is_dropped_once_confidence_is_high_enough(
    exercise: Exercise, back: Back
) -> None:
    parts = back(step={"chosen": ["talk"]}, confidence=7, smaller="Half of it")
    assert not any("Half of it" in part.said for part in parts)
    assert exercise.reflection["begin"] in parts.words


def test_numbers_without_their_step_are_not_shown(back: Back) -> None:
    parts = back(steps={"talk": "tiny"}, my_comfort=9, their_comfort=9, confidence=2)
    assert [part.said for part in parts if part.said] == [(TALK,)]


@pytest.mark.parametrize("number", [0, 7, 10])
def test_in_the_room_the_number_is_a_guess_about_the_hesitant_partner(
    exercise: Exercise, number: int, back: Back
) -> None:
    named = back.with_names({"wants-help": "Sol", "hesitates": "Kiran", "moment": "May"})
    guess, closing = named("room", couple_comfort=number)
    assert guess == Part(
        ("It is our guess. Kiran might give another number.",),
        "How comfortable Kiran may be with the smallest one",
        (f"{number} of 10",),
    )
    assert closing.words == (exercise.reflection["closing"],)


@pytest.mark.parametrize(
    "strange", STRANGE, ids=["emoji", "right-to-left", "long", "html", "braces"]
)
def test_unusual_words_are_quoted_as_typed(strange: str, back: Back) -> None:
    parts = back(step={"chosen": [], "own": strange}, confidence=1, smaller=strange)
    assert [part.said for part in parts if part.said] == [(strange,), ("1 of 10",), (strange,)]
    assert all(strange not in words for words in parts.words)


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_a_skipped_exercise_says_that_a_step_can_wait(
    exercise: Exercise, setting: Setting, back: Back
) -> None:
    assert back(setting) == [Part(words=(exercise.reflection["nothing"],))]
