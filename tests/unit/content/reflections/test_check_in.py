"""Check-ins are said back ruler by ruler."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.content.reflect import LastTime, reflect

if TYPE_CHECKING:
    from tests.unit.conftest import Back

    from ajar.content.exercise import Exercise
    from ajar.content.materials import Materials

EXERCISE = "check-in"


@pytest.fixture(scope="module")
def exercise(materials: Materials) -> Exercise:
    return materials.exercise(EXERCISE)


@given(st.lists(st.integers(0, 10), min_size=3, max_size=3, unique=True))
def test_a_check_in_is_three_numbers_and_never_their_average_or_sum(
    back: Back, numbers: list[int]
) -> None:
    names = ("importance", "confidence", "readiness")
    parts = back(**dict(zip(names, numbers, strict=True)))
    rulers = [part for part in parts if part.said]
    assert [(part.heading, part.said) for part in rulers] == [
        (name.capitalize(), (f"{n} of 10",)) for name, n in zip(names, numbers, strict=True)
    ]
    ours = " ".join(parts.words).casefold()
    assert not any(letter.isdigit() for letter in ours)
    assert not any(word in ours for word in ("average", "total", "score", "overall", "sum "))


@pytest.mark.parametrize(
    ("numbers", "phrase"),
    [((9, 2, 5), "important-not-sure"), ((7, 3, 5), "important-not-sure"),
     ((2, 9, 5), "sure-not-important"),
     ((5, 3, 7), "ready-not-sure"), ((5, 5, 5), None), ((9, 9, 9), None), ((0, 0, 0), None),
     ((6, 3, 6), None), ((7, 4, 7), None), ((9, None, 5), None)],
)  # fmt: skip
def test_three_rulers_together_get_at_most_one_remark(
    numbers: tuple[int | None, ...], phrase: str | None, materials: Materials, back: Back
) -> None:
    importance, confidence, readiness = numbers
    parts = back(importance=importance, confidence=confidence, readiness=readiness)
    phrases = materials.exercise("check-in").reflection
    together = [phrases[phrase]] if phrase else []
    assert parts.words == [*together, phrases["closing"]]


def test_a_reason_is_shown_with_its_ruler(back: Back) -> None:
    parts = back(
        importance=4,
        importance_lower=" We laugh. ",
        importance_higher="Sleep",
    )
    assert parts[0].said == (
        "4 of 10",
        "Why not lower: We laugh.",
        "What would make it one higher: Sleep",
    )


def test_a_later_check_in_is_shown_beside_the_previous_one_without_judgment(
    exercise: Exercise,
) -> None:
    last = LastTime("on Tuesday", {"importance": 6, "confidence": 0})
    response = {"importance": 7, "confidence": 0, "readiness": 5}
    parts = reflect(exercise, response, "alone", last=last)
    assert [part.said for part in parts if part.said] == [
        ("7 of 10. Last time, on Tuesday: 6.",),
        ("0 of 10. Last time, on Tuesday: 0.",),
        ("5 of 10",),
    ]
    without = reflect(exercise, response, "alone")
    assert [part.words for part in parts] == [part.words for part in without]
