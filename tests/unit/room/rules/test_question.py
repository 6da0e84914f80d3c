"""Questions as plain values, and the exercises that are parsed for them."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from ajar.room.rules import question as module
from ajar.room.rules.question import Question, Room
from ajar.room.server.broadcast import LiveRooms

if TYPE_CHECKING:
    from ajar.content.materials import Materials

CODE = "ABCD2345"


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
