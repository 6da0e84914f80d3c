"""The facilitator's actions on a room's questions. Each function is part of one transaction.

They raise `RoomRuleError` with a code of `error_codes.ERRORS`; then nothing is changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ajar.room.rules.disclosure import may_reset
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.question import Question, Tally, is_sealed, moved_since, with_reveal
from ajar.room.rules.tally import Unit, units_of
from ajar.room.storage import queries

if TYPE_CHECKING:
    from sqlalchemy import Connection


MAX_QUESTIONS = 200
"""Most questions of a room."""


def upsert_question(  # noqa: PLR0913
    connection: Connection, code: str, name: str, text: str, minutes: int, *, fresh: bool = False
) -> bool:
    """Add a question to a room, or update the one with this name; return whether it is new.

    An exercise is only updated while it has no answers and nothing was revealed. If `fresh`,
    answers to a different wording are deleted if a reset is allowed.
    """
    questions = _lock(connection, code)
    present = next((question for question in questions if question.name == name), None)
    if present is None:
        if len(questions) >= MAX_QUESTIONS:
            raise RoomRuleError(code="too-many-questions")
        number = len(questions) + 1
        queries.save_question(connection, Question(code, number, name, text, minutes))
    else:
        if fresh and present.text != text and _may_reset(present, questions):
            present = replace(present, answered=0, histories={}, withheld={}, hands=0)
            queries.replace_tally(connection, code, present.id, Tally(0, {}))
        # An answer to the old text may be on its way: it belongs to a round that is over.
        new_round = present.round + (present.text != text)
        changed = replace(present, text=text, minutes=minutes, round=new_round)
        if present.answered or present.histories or changed == present:
            return False
        queries.save_question(connection, changed)
    queries.mark_changed(connection, code)
    return present is None


def open_for_answers(connection: Connection, code: str, number: int, now: float) -> None:
    """Open a question to the phones, and close the one that is open."""
    questions = _lock(connection, code)
    question = _find(questions, number)
    if is_sealed(question, questions):
        raise RoomRuleError(code="sealed")
    if question.hands:
        raise RoomRuleError(code="by-hands")
    for other in questions:
        if other.state == "open" and other.id != number:
            queries.save_question(connection, replace(other, state="closed"))
    if question.state != "open":
        queries.save_question(connection, replace(question, state="open", opened=int(now)))
    queries.mark_changed(connection, code, current=number)


def close_for_answers(connection: Connection, code: str, number: int) -> None:
    """Close a question."""
    questions = _lock(connection, code)
    question = _find(questions, number)
    if question.state == "open":
        queries.save_question(connection, replace(question, state="closed"))
    queries.mark_changed(connection, code)


def reveal_tally(connection: Connection, code: str, number: int, *, moves: bool) -> None:
    """Close a question, and reveal what the rules of disclosure allow."""
    questions = _lock(connection, code)
    # Closed first: from here on nobody can answer before this transaction ends.
    for question in questions:
        if question.state == "open" and (moves or question.id == number):
            queries.save_question(connection, replace(question, state="closed"))
    questions = queries.questions_of(connection, code)
    closed = replace(_find(questions, number), state="closed")
    tally = queries.tally_of(connection, code, number)
    queries.save_question(connection, with_reveal(closed, tally, questions, moves=moves))
    queries.mark_changed(connection, code)


def start_new_round(connection: Connection, code: str, number: int) -> None:
    """Delete a question's tally, and begin a new round."""
    room = queries.lock_room(connection, code)
    questions = queries.questions_of(connection, code)
    question = _find(questions, number)
    if not _may_reset(question, questions):
        raise RoomRuleError(code="revealed")
    fresh = Question(code, number, question.name, question.text, question.minutes)
    queries.save_question(connection, replace(fresh, round=question.round + 1))
    queries.replace_tally(connection, code, number, Tally(0, {}))
    queries.mark_changed(connection, code, current=0 if room.current == number else room.current)


def store_hands(
    connection: Connection, code: str, number: int, counts: Mapping[str, list[int]], people: int
) -> None:
    """Fill a question's tally from a show of hands; phones cannot answer it from then on.

    `counts` holds, by unit, the number of hands for each value, or for each band.
    """
    questions = _lock(connection, code)
    question = _find(questions, number)
    if any(history.published for history in question.histories.values()):
        raise RoomRuleError(code="revealed")
    if question.answered and not question.hands:
        raise RoomRuleError(code="phones")
    units = {unit.id: unit for unit in units_of(question.exercise)}
    if not counts.keys() <= units.keys() or any(sum(hands) > people for hands in counts.values()):
        raise RoomRuleError(code="hands")
    by_value = {unit: _by_value(units[unit], hands) for unit, hands in counts.items()}
    asked = replace(question, hands=people, histories={}, withheld={})
    queries.save_question(connection, asked)
    queries.replace_tally(connection, code, number, Tally(people, by_value))
    queries.mark_changed(connection, code)


def _may_reset(question: Question, questions: Sequence[Question]) -> bool:
    # Moves count from the first check-in: once a later one was answered, the first one stays.
    later = (other for other in questions if moved_since(other, questions) == question)
    return may_reset(question.histories.values()) and not any(other.answered for other in later)


def _by_value(unit: Unit, hands: list[int]) -> list[int]:
    """Return counts of values; those of bands are stored at the first value of each."""
    if len(hands) == len(unit.values):
        return hands
    if len(hands) != len(unit.bands):
        raise RoomRuleError(code="hands")
    pairs = zip(hands, unit.bands, strict=True)
    return [count for band, size in pairs for count in (band, *[0] * (size - 1))]


def _lock(connection: Connection, code: str) -> list[Question]:
    """Lock a room; return its questions."""
    queries.lock_room(connection, code)
    return queries.questions_of(connection, code)


def _find(questions: Sequence[Question], number: int) -> Question:
    question = next((question for question in questions if question.id == number), None)
    if question is None:
        raise RoomRuleError(code="no-question")
    return question
