"""What other workers of the same database have done: noticed, and looked up.

The rooms in a worker's memory are those that somebody asked it for. A change made by another
worker is told by the database at once, and in case that gets lost every worker looks every now and
then, once for all of its phones.
"""

from __future__ import annotations

import asyncio
import time
from functools import partial
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, String, any_, literal, select, text
from sqlalchemy.exc import DBAPIError

from ajar.room.server.logs import tell_error
from ajar.room.storage import lines
from ajar.room.storage import queries as store
from ajar.room.storage.engine import CHANNEL
from ajar.room.storage.lines import Line
from ajar.room.storage.tables import rooms as table

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection, Engine

    from ajar.room.rules.question import Question, Room
    from ajar.room.server.broadcast import Live, Rooms
    from ajar.room.storage.write_queue import Counting

LOOK = 1.0
"""Seconds between two looks for what was not told."""


class Workers:
    """Keeps this worker's rooms as others have changed them.

    Every method is called on the event loop that `start` was called on.
    """

    def __init__(self, engine: Engine, rooms: Rooms, counting: Counting) -> None:
        self._engine, self._rooms, self._counting = engine, rooms, counting
        self._asked_for: dict[str, asyncio.Task[Live | None]] = {}
        self._line = Line()
        self._ended = Event()
        self._alive = time.monotonic()
        self._thread = Thread(target=self._follow, name="workers", daemon=True)
        self._loop: asyncio.AbstractEventLoop

    def start(self) -> None:
        """Begin to notice."""
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    async def stop(self) -> None:
        """Notice no more."""
        self._ended.set()
        self._line.cut()
        await self._loop.run_in_executor(None, self._thread.join)

    async def find(self, code: str) -> Live | None:
        """Return a room as it is in the database now; None: there is none.

        Those who ask for the same at once are answered together.

        Raises
        ------
        BusyError
            If nothing could be read.
        """
        asked = self._asked_for.get(code)
        if asked is None:
            asked = self._asked_for[code] = asyncio.ensure_future(self._look_up(code))
            asked.add_done_callback(partial(self._answered, code))
        return await asyncio.shield(asked)

    def see_to_it(self) -> None:
        """Give the database up if it has said nothing for too long. Called every second."""
        if time.monotonic() - self._alive > lines.TOO_LONG:
            self._line.cut()

    def _answered(self, code: str, asked: asyncio.Task[Live | None]) -> None:
        del self._asked_for[code]
        if not asked.cancelled():
            asked.exception()  # looked at, also if everyone who asked has left

    async def _look_up(self, code: str) -> Live | None:
        found = await self._counting.run(partial(_room_and_questions, code=code))
        return self._rooms.show(*found) if found else None

    def _follow(self) -> None:
        """Look and listen, with a new connection whenever one was lost: the thread."""
        driver: Any = self._engine.dialect.dbapi
        while not self._ended.is_set():
            try:
                with self._engine.connect() as connection:
                    self._line.follow(connection)
                    self._listen(connection.execution_options(isolation_level="AUTOCOMMIT"))
            except (DBAPIError, driver.Error):
                self._ended.wait(LOOK)
            except Exception as error:  # noqa: BLE001 (else phones would hear nothing ever after)
                tell_error(type(error), error.__traceback__)
                self._ended.wait(LOOK)
            self._line.let_go()
            self._alive = time.monotonic()

    def _listen(self, connection: Connection) -> None:
        connection.execute(text(f"LISTEN {CHANNEL}"))
        driver: Any = connection.connection.driver_connection
        while not self._ended.is_set():
            self._look(connection, self._rooms.versions())
            again = time.monotonic() + LOOK
            while not self._ended.is_set() and (left := again - time.monotonic()) > 0:
                self._alive = time.monotonic()
                told = {one.payload for one in driver.notifies(timeout=left, stop_after=1)}
                told |= {one.payload for one in driver.notifies(timeout=0)}
                known = self._rooms.versions()
                self._look(connection, {code: known[code] for code in told & known.keys()})

    def _look(self, connection: Connection, known: dict[str, int]) -> None:
        """Let phones see what has changed in these rooms since they were at this version."""
        present = _versions(connection, known.keys()) if known else {}
        for code, version in known.items():
            if code in present and present[code] <= version:
                continue
            found = _room_and_questions(connection, code)
            self._alive = time.monotonic()
            if found:
                self._loop.call_soon_threadsafe(self._rooms.renew, *found)
            else:
                self._loop.call_soon_threadsafe(self._rooms.end, code)


def _room_and_questions(connection: Connection, code: str) -> tuple[Room, list[Question]] | None:
    # First the room, whose version then is never newer than its questions.
    room = store.find_room(connection, code)
    return (room, store.questions_of(connection, code)) if room else None


def _versions(connection: Connection, codes: Collection[str]) -> dict[str, int]:
    these = any_(literal(list(codes), ARRAY(String)))
    found = select(table.c.code, table.c.version).where(table.c.code == these)
    return {code: version for code, version in connection.execute(found)}  # noqa: C416
