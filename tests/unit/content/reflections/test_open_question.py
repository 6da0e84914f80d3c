"""A reason and an open question are said back side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ajar.content.exercise import Choice, cards_of
from ajar.content.reflect import Part

if TYPE_CHECKING:
    from tests.unit.conftest import Back

    from ajar.content.exercise import Exercise, Setting

EXERCISE = "open-question"
COST: dict[str, Any] = {"chosen": ["cost"]}
PICTURE: dict[str, Any] = {"chosen": ["picture"]}


def text_of(exercise: Exercise, name: str, card: str) -> str:
    item = next(item for item in exercise.items if item.id == name)
    assert isinstance(item, Choice)
    return next(offered.text for offered in cards_of(item) if offered.id == card)


@pytest.mark.parametrize(("setting", "reason"), [("room", "couple_reason"), ("alone", "reason")])
def test_the_reason_and_the_question_are_shown_side_by_side(
    setting: Setting, reason: str, exercise: Exercise, back: Back
) -> None:
    values = {reason: COST, "question": PICTURE, "listening": "So it is the money."}
    parts = back(setting, **values)
    assert parts[0] == Part(
        heading=exercise.reflection["pair"],
        said=(
            text_of(exercise, "reason", "cost"),
            text_of(exercise, "question", "picture"),
        ),
    )
    assert parts[2].said == ("So it is the money.",)
    assert parts.names == ["asking", "closing"]


def test_asking_cites_evidence_and_promises_no_change(exercise: Exercise) -> None:
    words = exercise.reflection["asking"]
    assert "[@eyal2018]" in exercise.why
    assert "It may not change your partner’s mind" in words


def test_a_reason_alone_gets_a_question_that_fits_it(exercise: Exercise, back: Back) -> None:
    parts = back(reason=COST)
    assert parts[0].said == (text_of(exercise, "reason", "cost"),)
    assert parts.names == ["no-question", "closing"]


def test_a_question_alone_is_enough(back: Back) -> None:
    parts = back(question={"chosen": [], "own": "How are you with all this?"})
    assert parts[0].said == ("How are you with all this?",)
    assert parts.names == ["asking", "no-listening", "closing"]


def test_listening_alone_is_reflected_and_nothing_counts_as_missing(back: Back) -> None:
    parts = back(listening="I say it back, and stop.")
    assert parts[0].said == ("I say it back, and stop.",)
    assert parts.names == ["closing"]


@pytest.mark.parametrize("own", ["x" * 2000, "💔?", "أريد أن نتحدث", "<b>why</b>"])
def test_unusual_words_are_quoted_as_typed(own: str, back: Back) -> None:
    mine: dict[str, Any] = {"chosen": [], "own": own}
    parts = back(reason=mine, question=mine, listening=own)
    assert parts[0].said == (own, own)
    assert parts[2].said == (own,)


@pytest.mark.parametrize("values", [{"listening": "ok"}, {"question": PICTURE}])
def test_every_reflection_allows_a_no_and_requires_safety(
    values: dict[str, Any], back: Back
) -> None:
    last = back(**values)[-1].words[0]
    assert "They may say no" in last
    assert "only if it’s safe" in last


@pytest.mark.parametrize("setting", ["room", "alone"])
def test_not_asking_is_a_choice(setting: Setting, exercise: Exercise, back: Back) -> None:
    assert back(setting) == [Part(words=(exercise.reflection["nothing"],))]


def test_the_safety_gate_precedes_the_exercise(exercise: Exercise) -> None:
    assert exercise.invites


def test_every_question_on_a_card_is_open(exercise: Exercise) -> None:
    item = next(item for item in exercise.items if item.id == "question")
    assert isinstance(item, Choice)
    assert len(cards_of(item)) == 5
    for card in cards_of(item):
        assert card.text.startswith(("“What", "“How"))
        assert card.text.endswith("?”")
