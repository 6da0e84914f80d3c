"""What the room does by the clock: it says that it is there, and ends rooms in time."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from ajar.room.server.logs import tell
from ajar.room.storage import queries
from ajar.room.storage.write_queue import BusyError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from ajar.room.rules.question import Question, Room
    from ajar.room.server.endpoint import Service

LOOK = 60
"""Seconds between two looks for rooms whose time has come."""


async def take_up(service: Service) -> None:
    """Go on with the rooms that are there; end those whose time has come.

    Where there are other workers, a room is taken up once somebody asks for it here.
    """

    def every(connection: Connection) -> list[tuple[Room, list[Question]]]:
        found = queries.all_rooms(connection)
        return [(room, queries.questions_of(connection, room.code)) for room in found]

    if service.workers is None:
        for room, questions in await service.counting.run(every):
            service.rooms.show(room, questions)
    with suppress(BusyError):  # else the next time
        await end_those_over(service)


async def end_those_over(service: Service) -> None:
    """Delete the rooms whose time has come, and tell who is in them."""
    now = service.now()
    codes = await service.counting.run(partial(queries.expired_rooms, now=now))
    for code in codes:
        # One at a time: so nobody waits for more than one room's end.
        await service.counting.run(partial(queries.delete_room, code=code))
    for code in service.rooms.over(now):
        service.rooms.end(code)
    if codes:
        tell("rooms-expired", expired=len(codes), rooms=len(service.rooms))


async def by_the_clock(
    service: Service, is_there: Callable[[], bool], leave: Callable[[], None]
) -> None:
    """Do what is to be done every so often."""
    for second in count(1):
        await asyncio.sleep(1)
        if not is_there():
            service.rooms.end_all()
            leave()
            return
        if service.workers:
            service.workers.check_connection()
        service.rooms.remind(second)
        if second % LOOK == 0:
            with suppress(BusyError):  # else the next time
                await end_those_over(service)
