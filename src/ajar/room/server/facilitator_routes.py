"""What a facilitator can ask for: a room, its panel, and what is done with its questions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from ajar.content.exercise import Choice, Sort
from ajar.room.rules.codes import format_code, hash_key, new_code, new_key, new_salt
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.question import Room
from ajar.room.rules.schemas import CreatedRoom
from ajar.room.server.http import Reply, as_json, header_tags
from ajar.room.server.logs import tell
from ajar.room.server.state import iso_time, panel_of, panel_question
from ajar.room.storage import queries, question_actions

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from ajar.content.exercise import Exercise
    from ajar.room.rules.question import Question
    from ajar.room.server.endpoint import Answer, Asked, Service

T = TypeVar("T")
HOURS = 12
"""After so many hours a room ends by itself."""

Seen = tuple[Room, list["Question"], int]
"""A room, its questions, and how many have joined."""


async def make(service: Service, asked: Asked) -> Answer:
    """Open a room."""
    key = new_key()
    expires = int(service.now()) + HOURS * 3600
    room = Room(new_code(), hash_key(key), new_salt(), asked.body.practice, expires)
    await service.counting.run(partial(queries.add_room, room=room))
    service.rooms.show(room, ())
    tell("room-opened", rooms=len(service.rooms))
    created = CreatedRoom(code=format_code(room.code), key=key, expires=iso_time(expires))
    return as_json(created, 201)


async def end(service: Service, asked: Asked) -> Answer:
    """End a room, and delete all of it."""
    code = asked.live.view.room.code
    await service.counting.run(partial(queries.delete_room, code=code))
    service.rooms.end(code)
    tell("room-ended", rooms=len(service.rooms))
    return Reply(status=204)


async def stop(service: Service, asked: Asked) -> Answer:  # noqa: ARG001
    """Stop the server gracefully. Its rooms stay in its folder."""
    if service.stop is None:
        raise RoomRuleError(code="stop-disabled")
    service.stop()
    return Reply(status=204)


async def see(service: Service, asked: Asked) -> Answer:
    """Say what the facilitator sees."""
    code, known = asked.live.view.room.code, header_tags(asked.scope)

    def look(connection: Connection) -> tuple[bytes, Seen | None]:
        tag = b'"%d.%d"' % queries.version_of(connection, code)
        return tag, None if tag in known else _seen(connection, code)

    tag, seen = await _in(service, code, look)
    headers = [(b"etag", tag)]
    if seen is None:
        return Reply(status=304, headers=headers)
    return as_json(panel_of(*seen, service.now()), headers=headers)


async def ask(service: Service, asked: Asked) -> Answer:
    """Put a question into the room."""
    body = asked.body
    if not _is_dealt(body.exercise):
        raise RoomRuleError(code="body")
    text = body.exercise.model_dump_json(exclude_defaults=True)
    put = partial(question_actions.put_question, name=body.name, text=text, minutes=body.minutes)
    is_new, (_, questions, _) = await _done(service, asked, put)
    question = next(one for one in questions if one.name == body.name)
    answer = panel_question(question, questions, service.now())
    return as_json(answer, 201 if is_new else 200)


async def open_(service: Service, asked: Asked) -> Answer:
    """Open a question, and close the one before it."""
    return await _act(service, asked, partial(question_actions.open_question, now=service.now()))


async def close(service: Service, asked: Asked) -> Answer:
    """Close a question."""
    return await _act(service, asked, question_actions.close_question)


async def reveal(service: Service, asked: Asked) -> Answer:
    """Close a question, and show of its tally what may be shown."""
    return await _act(
        service, asked, partial(question_actions.reveal_question, moves=asked.body.moves)
    )


async def reset(service: Service, asked: Asked) -> Answer:
    """Forget what was answered, and begin again."""
    return await _act(service, asked, question_actions.reset_question)


async def hands(service: Service, asked: Asked) -> Answer:
    """Fill the tally by a show of hands."""
    body = asked.body
    return await _act(
        service,
        asked,
        partial(question_actions.record_hands, counts=body.counts, people=body.people),
    )


async def _act(service: Service, asked: Asked, act: Callable[..., None]) -> Answer:
    """Do something with a question; return the panel after it."""
    _, seen = await _done(service, asked, partial(act, number=asked.number))
    return as_json(panel_of(*seen, service.now()))


async def _done(
    service: Service, asked: Asked, act: Callable[..., bool | None]
) -> tuple[bool | None, Seen]:
    """Do something in a room, in one transaction, and let the phones see what came of it."""
    code = asked.live.view.room.code

    def work(connection: Connection) -> tuple[bool | None, Seen]:
        return act(connection, code), _seen(connection, code)

    came, seen = await _in(service, code, work)
    service.rooms.show(seen[0], seen[1])
    return came, seen


async def _in(service: Service, code: str, work: Callable[[Connection], T]) -> T:
    """Do something in a room, which may have been ended elsewhere."""
    try:
        return await service.counting.run(work)
    except RoomRuleError as error:
        if error.code == "no-room":
            service.rooms.end(code)
        raise


def _seen(connection: Connection, code: str) -> Seen:
    room = queries.find_room(connection, code)
    if room is None:
        raise RoomRuleError(code="no-room")
    return room, queries.questions_of(connection, code), queries.count_joined(connection, code)


def _is_dealt(exercise: Exercise) -> bool:
    """Tell whether an exercise has its cards, and not the name of their set."""
    sets = [item.cards for item in exercise.items if isinstance(item, Choice | Sort)]
    return not any(isinstance(cards, str) for cards in sets)
