"""Queries for rooms, questions and tallies; answers are added by `answer_writer`.

Each function is part of a transaction that its caller begins. So that no two transactions wait for
each other, all lock rows in one order: the room, its questions by number, then their tallies, with
that of the phones that joined last.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import fields

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, text, update

from ajar.room.rules.disclosure import History
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.question import Question, Room, Tally
from ajar.room.rules.tally import units_of
from ajar.room.storage.postgres import notify
from ajar.room.storage.tables import (
    JOINED,
    TALLY_OF_QUESTION,
    decks,
    presenters,
    questions,
    rooms,
    tallies,
)

_ID = questions.c.id


def add_room(connection: Connection, room: Room) -> None:
    """Store a new room."""
    connection.execute(insert(rooms).values(vars(room)))
    _add_tally(connection, room.code, JOINED)


def all_rooms(connection: Connection) -> list[Room]:
    """Return every room."""
    return [Room(**row) for row in connection.execute(select(rooms)).mappings()]


def find_room(connection: Connection, code: str) -> Room | None:
    """Return the room with this code."""
    row = connection.execute(select(rooms).where(rooms.c.code == code)).mappings().one_or_none()
    return Room(**row) if row else None


def lock_room(connection: Connection, code: str) -> Room:
    """Return a room, locked against changes and answers until this transaction ends.

    Raises
    ------
    RoomRuleError
        ``"no-room"``, if there is none with this code.
    """
    query = select(rooms).where(rooms.c.code == code).with_for_update()
    row = connection.execute(query).mappings().one_or_none()
    its_questions = select(_ID).where(questions.c.room == code).order_by(_ID).with_for_update()
    connection.execute(its_questions).all()
    if row is None:
        raise RoomRuleError(code="no-room")
    return Room(**row)


def mark_changed(connection: Connection, code: str, **columns: int) -> None:
    """Make this a new version of the room, with new values of some columns; notify all workers."""
    changed = update(rooms).where(rooms.c.code == code)
    connection.execute(changed.values(version=rooms.c.version + 1, **columns))
    notify(connection, code)


def expired_rooms(connection: Connection, now: float) -> list[str]:
    """Return the codes of the rooms that have expired at a time in seconds since 1970."""
    return list(connection.execute(select(rooms.c.code).where(rooms.c.expires <= now)).scalars())


def delete_room(connection: Connection, code: str) -> None:
    """Delete a room and everything in it, if it exists."""
    with suppress(RoomRuleError):
        lock_room(connection, code)
    connection.execute(delete(tallies).where(tallies.c.room == code))
    connection.execute(delete(questions).where(questions.c.room == code))
    connection.execute(delete(decks).where(decks.c.room == code))
    connection.execute(delete(presenters).where(presenters.c.room == code))
    connection.execute(delete(rooms).where(rooms.c.code == code))
    notify(connection, code)


def questions_of(connection: Connection, code: str) -> list[Question]:
    """Return a room's questions by number."""
    query = select(questions, tallies.c.count.label("answered")).where(questions.c.room == code)
    query = query.join_from(questions, tallies, TALLY_OF_QUESTION).order_by(_ID)
    rows = [dict(row) for row in connection.execute(query).mappings()]
    for row in rows:
        histories = row.pop("histories").items()
        row["histories"] = {unit: History.from_json(plain) for unit, plain in histories}
    return [Question(text=row.pop("exercise"), **row) for row in rows]


def save_question(connection: Connection, question: Question) -> None:
    """Insert or update a question. Its tally is only added if it is new."""
    names = {field.name for field in fields(question)} - {"answered", "text"}
    values = {name: getattr(question, name) for name in names} | {"exercise": question.text}
    values["histories"] = {unit: history.to_json() for unit, history in question.histories.items()}
    same = (questions.c.room == question.room) & (question.id == _ID)
    if not connection.execute(update(questions).where(same).values(values)).rowcount:
        connection.execute(insert(questions).values(values))
        _add_tally(connection, question.room, question.id)


def tally_of(connection: Connection, code: str, question: int) -> Tally:
    """Return a question's tally. The cost does not depend on how many people answered."""
    query = select(tallies.c.count, tallies.c.counts).where(_is_tally(code, question))
    return Tally(*connection.execute(query).one())


def replace_tally(connection: Connection, code: str, question: int, tally: Tally) -> None:
    """Replace the current tally, as if no key had been used for it."""
    values = {**vars(tally), "version": tallies.c.version + 1, "used_keys": b""}
    connection.execute(update(tallies).where(_is_tally(code, question)).values(values))


def count_joined(connection: Connection, code: str) -> int:
    """Return how many phones have joined a room."""
    return tally_of(connection, code, JOINED).count


def version_of(connection: Connection, code: str) -> tuple[int, int]:
    """Return two numbers that change with everything in a room; (0, 0) if it is gone."""
    query = select(rooms.c.version, func.sum(tallies.c.version)).join_from(rooms, tallies)
    query = query.where(rooms.c.code == code).group_by(rooms.c.version)
    row = connection.execute(query).one_or_none()
    return (row[0], row[1]) if row else (0, 0)


def is_damaged(connection: Connection) -> bool:
    """Return whether a file is corrupted, in its pages or their content."""
    try:
        if connection.execute(text("PRAGMA integrity_check(1)")).scalar() != "ok":
            return True
        rows = connection.execute(select(tallies)).mappings()
        counts = {(row["room"], row["question"]): (row["count"], row["counts"]) for row in rows}
        for room in all_rooms(connection):
            asked = {question.id: question for question in questions_of(connection, room.code)}
            for number in (JOINED, *asked):
                answered, tallied = counts[room.code, number]
                if max(map(sum, tallied.values()), default=0) > answered:
                    return True
            for question in asked.values():
                units_of(question.exercise)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return True
    return False


def _add_tally(connection: Connection, code: str, question: int) -> None:
    row = {"room": code, "question": question, "version": 0, "count": 0, "counts": {}}
    connection.execute(insert(tallies).values(**row, used_keys=b""))


def _is_tally(code: str, question: int) -> ColumnElement[bool]:
    return (tallies.c.room == code) & (tallies.c.question == question)
