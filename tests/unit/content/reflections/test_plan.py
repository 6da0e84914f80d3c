"""Plans are said back in words that a partner may find and read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from ajar.content.reflect import Part

if TYPE_CHECKING:
    from tests.unit.conftest import Back

    from ajar.content.exercise import Exercise, Setting

EXERCISE = "plan"
IN_BOTH = pytest.mark.parametrize(("setting", "couple"), [("room", "couple_"), ("alone", "")])
WHOLE = {
    "goal": "One calm talk",
    "if": "it is Sunday",
    "then": "make tea",
    "helper": "A.",
    "badly": "call A.",
}


@IN_BOTH
def test_a_whole_plan_is_the_goal_one_sentence_and_three_lines(
    setting: Setting, couple: str, back: Back
) -> None:
    values = {f"{couple}{name}": words for name, words in WHOLE.items()}
    parts = back(setting, day="2027-03-14", **values)
    assert [part.said for part in parts if part.said] == [
        ("One calm talk",),
        ("If it is Sunday, then I will make tea.",),
        ("March 14, 2027",),
        ("A.",),
        ("call A.",),
    ]
    assert parts.names == ["aloud", "closing"]


def test_a_plan_asks_to_be_read_aloud(exercise: Exercise, back: Back) -> None:
    aloud = back(**{"if": "a", "then": "b"}).names
    assert aloud[0] == "aloud"
    assert "aloud once" in exercise.reflection["aloud"]
    assert "@sheeran2024]" in exercise.why


@IN_BOTH
@pytest.mark.parametrize(("half", "phrase"), [("if", "no-then"), ("then", "no-if")])
def test_half_a_line_is_quoted_and_not_made_into_a_sentence(
    half: str, phrase: str, setting: Setting, couple: str, back: Back
) -> None:
    parts = back(setting, **{f"{couple}{half}": "it rains"})
    assert parts[0].said == ("it rains",)
    assert not any("If it rains" in line or "I will" in line for p in parts for line in p.said)
    names = parts.names
    assert names[0] == phrase
    assert "aloud" not in names


@IN_BOTH
def test_only_missing_parts_are_named_as_open(
    setting: Setting, couple: str, exercise: Exercise, back: Back
) -> None:
    parts = back(setting, **{f"{couple}goal": "Rest", f"{couple}badly": "Sleep"})
    still_open = exercise.reflection["still-open"].replace("{parts}", "The day; The helper")
    assert parts.names == [still_open, "closing"]


@pytest.mark.parametrize(
    ("if_", "then", "whole"),
    [
        ("If it rains", "then I will stay in", "If it rains, then I will stay in."),
        ("it rains", "I’ll stay in", "If it rains, then I’ll stay in."),
        ("it rains", "i stay in.", "If it rains, then I stay in."),
        (
            "When he comes home late",
            "then i will call",
            "When he comes home late, then i will call.",
        ),
        ("Once it’s quiet.", "Make tea", "Once it’s quiet, then I will make tea."),
        ("As soon as she sighs", "rest", "As soon as she sighs, then I will rest."),
        ("on Sunday at 9", "rest", "On Sunday at 9, then I will rest."),
        ("💔", "🫖", "If 💔, then I will 🫖."),
        ("IF HE SHOUTS", "THEN I GO", "IF HE SHOUTS, THEN I GO."),
        ("Tired.", "Kinder", "If I am tired, then I will be kinder."),
        ("x" * 2000, "rest", f"If {'x' * 2000}, then I will rest."),
        ("إذا أمطرت", "rest", "If \u2068إذا أمطرت\u2069, then I will rest."),
    ],
)
def test_typed_parts_become_one_sentence_in_any_form(
    if_: str, then: str, whole: str, exercise: Exercise, back: Back
) -> None:
    parts = back(**{"if": if_, "then": then})
    assert parts[0] == Part(heading=exercise.reflection["in-one"], said=(whole,))


def test_a_plan_never_reveals_its_purpose(exercise: Exercise) -> None:
    """It may be printed or found: our words in it speak of no partner and no therapy."""
    alone = (
        text for item in exercise.items_in("alone") for text in (item.ask, item.hint, item.said)
    )
    ours = [exercise.title, exercise.why, exercise.private, *alone, *exercise.reflection.values()]
    telling = "partner|relationship|couple|therap|counsel|help line|violence|abuse|safe"
    assert exercise.title == "My plan"
    assert [text for text in ours if re.search(telling, text, re.IGNORECASE)] == []
