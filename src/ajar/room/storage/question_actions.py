"""What a facilitator does with a room's questions. Each function is a part of one transaction.

They raise `RoomRuleError`; then nothing is changed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ajar.room.rules.disclosure import may_reset
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.question import Question, Tally, histories_of, since
from ajar.room.rules.reveal import is_sealed, reveal
from ajar.room.rules.tally import units_of
from ajar.room.storage import queries as store

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

    from ajar.room.rules.question import Room
    from ajar.room.rules.tally import Unit

MOST = 200
"""How many questions a room can have."""


def put(connection: Connection, code: str, name: str, text: str, minutes: int) -> bool:
    """Put a question into a room, or find it by its name; tell whether it is new.

    What is asked is taken anew only while nobody has answered it and nothing of it was revealed.
    """
    room, questions = _here(connection, code)
    there = next((one for one in questions if one.name == name), None)
    if there is None:
        if len(questions) >= MOST:
            raise RoomRuleError(code="too-many-questions")
        store.put_question(connection, Question(code, len(questions) + 1, name, text, minutes))
    elif there.answered or there.histories:
        return False
    elif (there.text, there.minutes) != (text, minutes):
        # An answer to the old text may be on its way: it belongs to a round that is over.
        asked_round = there.round + (there.text != text)
        changed = replace(there, text=text, minutes=minutes, round=asked_round)
        store.put_question(connection, changed)
    else:
        return False
    store.show(connection, code, room.current)
    return there is None


def open_(connection: Connection, code: str, number: int, now: float) -> None:
    """Open a question to the phones, and close the one that is open."""
    _, questions = _here(connection, code)
    question = _one(questions, number)
    if is_sealed(question, questions):
        raise RoomRuleError(code="sealed")
    if question.hands:
        raise RoomRuleError(code="by-hands")
    for other in questions:
        if other.state == "open" and other.id != number:
            store.put_question(connection, replace(other, state="closed"))
    if question.state != "open":
        store.put_question(connection, replace(question, state="open", opened=int(now)))
    store.show(connection, code, number)


def close(connection: Connection, code: str, number: int) -> None:
    """Close a question."""
    room, questions = _here(connection, code)
    question = _one(questions, number)
    if question.state == "open":
        store.put_question(connection, replace(question, state="closed"))
    store.show(connection, code, room.current)


def show_result(connection: Connection, code: str, number: int, *, moves: bool) -> None:
    """Close a question and reveal of it what may be revealed."""
    room, questions = _here(connection, code)
    # Closed first: from here on nobody adds anything before this transaction ends.
    for one in questions:
        if one.state == "open" and (moves or one.id == number):
            store.put_question(connection, replace(one, state="closed"))
    questions = store.questions_of(connection, code)
    question = replace(_one(questions, number), state="closed")
    tally = store.tally_of(connection, code, number)
    store.put_question(connection, reveal(question, tally, questions, moves=moves))
    store.show(connection, code, room.current)


def reset(connection: Connection, code: str, number: int) -> None:
    """Forget what was answered, and begin a new round."""
    room, questions = _here(connection, code)
    question = _one(questions, number)
    # Moves count from the first check-in: once a later one was answered, that stays as it is.
    later = any(one.answered for one in questions if since(one, questions) == question.name)
    if later or not may_reset(histories_of(question).values()):
        raise RoomRuleError(code="revealed")
    anew = replace(question, state="ready", round=question.round + 1, opened=0, hands=0,
                   histories={}, withheld={})  # fmt: skip
    store.put_question(connection, anew)
    store.set_tally(connection, code, number, Tally(0, {}))
    store.show(connection, code, 0 if room.current == number else room.current)


def put_hands(
    connection: Connection, code: str, number: int, counts: Mapping[str, list[int]], people: int
) -> None:
    """Fill a question's tally by a show of hands; phones cannot answer it from then on.

    Parameters
    ----------
    connection, code, number
        The question.
    counts
        By unit: for each value, or for each band, how many hands.
    people
        How many people there were.
    """
    room, questions = _here(connection, code)
    question = _one(questions, number)
    if any(history.published for history in histories_of(question).values()):
        raise RoomRuleError(code="revealed")
    if question.answered and not question.hands:
        raise RoomRuleError(code="phones")
    units = {unit.id: unit for unit in units_of(question.exercise)}
    if not counts.keys() <= units.keys() or any(sum(one) > people for one in counts.values()):
        raise RoomRuleError(code="hands")
    spread = {unit: _by_value(units[unit], raised) for unit, raised in counts.items()}
    store.put_question(connection, replace(question, hands=people, histories={}, withheld={}))
    store.set_tally(connection, code, number, Tally(people, spread))
    store.show(connection, code, room.current)


def _by_value(unit: Unit, raised: list[int]) -> list[int]:
    """Return counts of values; those of bands stand at the first value of each."""
    if len(raised) == len(unit.values):
        return raised
    if len(raised) != len(unit.bands):
        raise RoomRuleError(code="hands")
    return [
        count
        for band, size in zip(raised, unit.bands, strict=True)
        for count in (band, *[0] * (size - 1))
    ]


def _here(connection: Connection, code: str) -> tuple[Room, Sequence[Question]]:
    room = store.hold(connection, code)
    if room is None:
        raise RoomRuleError(code="no-room")
    return room, store.questions_of(connection, code)


def _one(questions: Sequence[Question], number: int) -> Question:
    for question in questions:
        if question.id == number:
            return question
    raise RoomRuleError(code="no-question")
