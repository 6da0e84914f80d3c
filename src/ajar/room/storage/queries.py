"""What is read from a room's tables and written to them, but for what phones add to a tally.

Every function here is a part of a transaction that its caller begins. Where several write at once,
they take what they lock in one order, so that no two wait for each other: the room, then its
questions by their numbers, then their tallies, that of those who joined last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from ajar.room.rules.question import Question, Room, Tally
from ajar.room.storage.engine import announce
from ajar.room.storage.tables import JOINED, questions, rooms, tallies

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping


def add_room(connection: Connection, room: Room) -> None:
    """Keep a new room."""
    connection.execute(insert(rooms).values(vars(room)))
    _add_tally(connection, room.code, JOINED)


def all_rooms(connection: Connection) -> list[Room]:
    """Return every room."""
    return [Room(**row) for row in connection.execute(select(rooms)).mappings()]


def find_room(connection: Connection, code: str) -> Room | None:
    """Return a room."""
    row = connection.execute(select(rooms).where(rooms.c.code == code)).mappings().one_or_none()
    return Room(**row) if row else None


def hold(connection: Connection, code: str) -> Room | None:
    """Return a room; until this transaction ends nobody else changes it or answers in it."""
    found = select(rooms).where(rooms.c.code == code).with_for_update()
    row = connection.execute(found).mappings().one_or_none()
    its_questions = select(_ID).where(questions.c.room == code).order_by(_ID).with_for_update()
    connection.execute(its_questions).all()
    return Room(**row) if row else None


def show(connection: Connection, code: str, current: int) -> None:
    """Make a question the one that phones are shown, and this a new version of the room."""
    changed = update(rooms).where(rooms.c.code == code)
    connection.execute(changed.values(current=current, version=rooms.c.version + 1))
    announce(connection, code)


def over(connection: Connection, now: float) -> list[str]:
    """Return the codes of the rooms whose time has come, in seconds since 1970."""
    return list(connection.execute(select(rooms.c.code).where(rooms.c.expires <= now)).scalars())


def delete_room(connection: Connection, code: str) -> None:
    """Delete everything of a room, if it is there."""
    hold(connection, code)
    connection.execute(delete(tallies).where(tallies.c.room == code))
    connection.execute(delete(questions).where(questions.c.room == code))
    connection.execute(delete(rooms).where(rooms.c.code == code))
    announce(connection, code)


def questions_of(connection: Connection, code: str) -> list[Question]:
    """Return a room's questions in the order in which they were put."""
    its_tally = (tallies.c.room == questions.c.room) & (tallies.c.question == _ID)
    found = select(questions, tallies.c.count.label("answered")).join_from(
        questions, tallies, its_tally
    )
    rows = connection.execute(found.where(questions.c.room == code).order_by(_ID)).mappings()
    return [_question(row) for row in rows]


_ID = questions.c.id


def put_question(connection: Connection, question: Question) -> None:
    """Keep a question as it is now, whether or not it was there; its tally has its own ways."""
    values = {key: value for key, value in vars(question).items() if key != "answered"}
    values["exercise"] = values.pop("text")
    there = (questions.c.room == question.room) & (question.id == _ID)
    if not connection.execute(update(questions).where(there).values(values)).rowcount:
        connection.execute(insert(questions).values(values))
        _add_tally(connection, question.room, question.id)


def tally_of(connection: Connection, code: str, question: int) -> Tally:
    """Return what was counted of a question. It costs the same however many have answered."""
    found = select(tallies.c.count, tallies.c.counts).where(_tally(code, question))
    count, counts = connection.execute(found).one()
    return Tally(count, counts)


def set_tally(connection: Connection, code: str, question: int, tally: Tally) -> None:
    """Count this in place of all that was counted; no key has been used for it."""
    changed = update(tallies).where(_tally(code, question))
    connection.execute(
        changed.values(
            version=tallies.c.version + 1, count=tally.count, counts=tally.counts, spent=b""
        )
    )


def joined(connection: Connection, code: str) -> int:
    """Return how many phones have joined a room."""
    return tally_of(connection, code, JOINED).count


def mark_of(connection: Connection, code: str) -> tuple[int, int]:
    """Return what changes whenever something in a room does: 0 and 0 if it is gone."""
    found = (
        select(rooms.c.version, func.sum(tallies.c.version))
        .join_from(rooms, tallies)
        .where(rooms.c.code == code)
        .group_by(rooms.c.version)
    )
    row = connection.execute(found).one_or_none()
    return (row[0], row[1]) if row else (0, 0)


def _add_tally(connection: Connection, code: str, question: int) -> None:
    connection.execute(
        insert(tallies).values(
            room=code, question=question, version=0, count=0, counts={}, spent=b""
        )
    )


def _tally(code: str, question: int) -> Any:  # noqa: ANN401 (an expression of SQLAlchemy's)
    return (tallies.c.room == code) & (tallies.c.question == question)


def _question(row: RowMapping) -> Question:
    values = dict(row)
    return Question(text=values.pop("exercise"), **values)
