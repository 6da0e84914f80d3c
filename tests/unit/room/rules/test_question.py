"""Questions as plain values, with the exercises parsed for them; revealing a whole question."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ajar.room.rules import question as module
from ajar.room.rules.disclosure import (
    AGAIN,
    ALIKE,
    MIN_FINE,
    MOVES_WITHHELD,
    ONCE,
    TOO_FEW,
    Snapshot,
)
from ajar.room.rules.question import Question, Room, Tally, is_sealed, with_reveal
from ajar.room.server.broadcast import LiveRooms

if TYPE_CHECKING:
    from ajar.content.materials import Materials

CODE = "ABCD2345"
ANSWERS = [0, 2, 5, 5, 9, 10] * 5
"""More than `MIN_FINE`, in all bands."""


def text_of(materials: Materials, title: str) -> str:
    exercise = materials.exercise("support").model_copy(update={"title": title})
    return exercise.model_dump_json()


def test_an_exercise_is_parsed_once_for_all_questions_with_the_same_text(
    materials: Materials,
) -> None:
    text = text_of(materials, "Parsed once")
    first = Question(CODE, 1, "support@", text, 3)
    again = Question(CODE, 1, "support@", text, 3, state="open")
    assert first.exercise.title == "Parsed once"
    assert first.exercise is again.exercise


def test_questions_leave_memory_when_their_room_ends(materials: Materials) -> None:
    rooms = LiveRooms()
    for code in (CODE, "WXYZ2345"):
        room = Room(code, b"hash", b"salt", practice=False, expires=10**10, version=1, current=1)
        question = Question(code, 1, "support@", text_of(materials, f"Asked in {code}"), 3, "open")
        live = rooms.show(room, [question])
        assert live.view.unit_sizes, "its exercise is needed for each answer"
    del live, question
    rooms.end(CODE)
    gc.collect()
    titles = {exercise.title for exercise in module._exercises.values()}
    assert f"Asked in {CODE}" not in titles
    assert "Asked in WXYZ2345" in titles
    assert not [text for text in module._exercises if f"Asked in {CODE}" in text]


@pytest.fixture
def questions(materials: Materials) -> list[Question]:
    """Return three check-ins, and one other question."""
    text = materials.exercise("check-in").model_dump_json()
    other = materials.exercise("support").model_dump_json()
    names = ("check-in@opening", "support@", "check-in@middle", "check-in@close")
    return [
        Question(CODE, number, name, text if name.startswith("check") else other, 3)
        for number, name in enumerate(names, 1)
    ]


def tally_of(answers: list[int], *, moved: int | None = None) -> Tally:
    """Return the tally of one ruler; with `moved`, all answers moved up or down by it in turn."""
    counts = {"importance": [answers.count(value) for value in range(11)]}
    if moved is not None:
        half = len(answers) // 2
        counts["move/importance"] = [0] * 21
        counts["move/importance"][10 + moved] = half
        counts["move/importance"][10 - moved] = len(answers) - half
    return Tally(len(answers), counts)


def revealed(
    questions: list[Question], number: int, tally: Tally, *, moves: bool = False
) -> list[Question]:
    """Return the room's questions after one of them was answered and revealed."""
    answered = replace(questions[number - 1], answered=tally.count)
    after = with_reveal(answered, tally, questions, moves=moves)
    return [after if question.id == number else question for question in questions]


@pytest.mark.parametrize("number", [1, 3, 4])
def test_a_check_in_is_shown_by_bands_however_many_people_answered(
    questions: list[Question], number: int
) -> None:
    """One by single values and two by bands can tell who moved where."""
    assert len(ANSWERS) >= MIN_FINE
    after = revealed(questions, number, tally_of(ANSWERS * 10), moves=True)
    snapshot = after[number - 1].histories["importance"].published
    assert snapshot == Snapshot(fine=False, counts=(100, 100, 100))


def test_another_ruler_is_shown_by_single_values(questions: list[Question]) -> None:
    other = [replace(questions[0], name="another@")]
    after = revealed(other, 1, tally_of(ANSWERS))
    snapshot = after[0].histories["importance"].published
    assert snapshot
    assert snapshot.fine


@pytest.mark.parametrize("second", ["check-in@close", "other@", "check-in@2"])
def test_a_repeated_item_is_withheld_if_one_person_fewer_answered_whatever_its_id(
    questions: list[Question], second: str
) -> None:
    """The difference of the two would be what that person answered."""
    pair = [questions[0], replace(questions[3], id=2, name=second)]
    after = revealed(pair, 1, tally_of(ANSWERS))
    again = revealed(after, 2, tally_of(ANSWERS[1:]))
    assert again[1].withheld["importance"] == AGAIN
    assert again[1].histories["importance"].published is None
    other_way_round = revealed(revealed(pair, 2, tally_of(ANSWERS[1:])), 1, tally_of(ANSWERS))
    assert other_way_round[0].withheld["importance"] == AGAIN
    as_many = revealed(after, 2, tally_of(ANSWERS))
    snapshot = Snapshot(fine=False, counts=(10, 10, 10))
    assert as_many[1].histories["importance"].published == snapshot


def test_a_repeated_item_is_recognized_despite_another_explanation(
    questions: list[Question],
) -> None:
    changed = questions[0].exercise.model_copy(update={"title": "T", "why": "Another one."})
    text = changed.model_dump_json(exclude_defaults=True)
    pair = [questions[0], replace(questions[0], id=2, name="other@", text=text)]
    after = revealed(revealed(pair, 1, tally_of(ANSWERS)), 2, tally_of(ANSWERS[:-1]))
    assert after[1].withheld["importance"] == AGAIN


def test_moves_of_a_ruler_are_revealed_in_only_one_later_check_in(
    questions: list[Question],
) -> None:
    after = revealed(questions, 1, tally_of(ANSWERS))
    after = revealed(after, 3, tally_of(ANSWERS, moved=1), moves=True)
    snapshot = Snapshot(fine=False, counts=(15, 0, 15))
    assert after[2].histories["move/importance"].published == snapshot
    again = revealed(after, 4, tally_of(ANSWERS, moved=1), moves=True)
    assert again[3].withheld["move/importance"] == ONCE
    assert again[3].histories["move/importance"].published is None


@pytest.mark.parametrize("moved", [0, 1])
def test_revealing_moves_closes_both_check_ins_even_if_none_are_shown(
    questions: list[Question], moved: int
) -> None:
    after = revealed(questions, 1, tally_of(ANSWERS))
    after = revealed(after, 3, tally_of(ANSWERS, moved=moved), moves=True)
    assert (after[2].withheld.get("move/importance") == MOVES_WITHHELD) == (moved == 0)
    assert [is_sealed(question, after) for question in after] == [True, False, True, False]


def test_a_show_of_hands_is_shown_as_counted(materials: Materials) -> None:
    text = materials.exercise("hesitation").model_dump_json()
    hands = {"couple-reasons/cost": [2, 0, 0, 0], "couple-reasons/shame": [0, 1, 0, 0]}
    asked = Question(CODE, 1, "hesitation@", text, 3, hands=2, answered=2)
    after = with_reveal(asked, Tally(2, hands), [asked], moves=False)
    for unit, counts in hands.items():
        assert after.histories[unit].published == Snapshot(fine=False, counts=tuple(counts))
    assert after.withheld == {}, "nobody was asked about the others, so nothing is held back"
    assert after.histories["couple-reasons/blame"].published is None
    nobody = with_reveal(asked, Tally(2, {}), [asked], moves=False)
    assert set(nobody.withheld.values()) == {TOO_FEW}


def test_check_in_slips_are_not_a_show_of_hands(questions: list[Question]) -> None:
    asked = replace(questions[0], hands=9, answered=9)
    after = with_reveal(asked, tally_of([9] * 9), questions, moves=False)
    assert after.withheld["importance"] == ALIKE
