"""Changes made by other workers of the same PostgreSQL database: received, and looked up.

A worker has the rooms in memory that were requested from it. The database notifies it at once of a
change made by another worker; in case a notification gets lost, each worker also looks once a
second, for all of its phones together.
"""

from __future__ import annotations

import asyncio
import time
from functools import partial
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, Connection, Engine, String, any_, literal, select, text
from sqlalchemy.exc import DBAPIError

from ajar.room.server.logs import log_error
from ajar.room.storage import postgres, queries
from ajar.room.storage.postgres import CHANNEL, HeldSocket
from ajar.room.storage.tables import rooms

if TYPE_CHECKING:
    from ajar.room.rules.question import Question, Room
    from ajar.room.server.broadcast import LiveRoom, LiveRooms
    from ajar.room.storage.write_queue import WriteQueue

_POLL_SECONDS = 1.0


class PostgresSync:
    """Updates this worker's rooms when other workers change them.

    Every method must be called on the event loop that `start` was called on. One more connection of
    the database is used; the queue looks up rooms that are not in memory.
    """

    def __init__(self, engine: Engine, in_memory: LiveRooms, queue: WriteQueue) -> None:
        self._engine, self._in_memory, self._queue = engine, in_memory, queue
        self._lookups: dict[str, asyncio.Task[LiveRoom | None]] = {}
        self._socket = HeldSocket()
        self._stopped = Event()
        self._responded = time.monotonic()
        self._thread = Thread(target=self._follow, name="postgres-sync", daemon=True)
        self._loop: asyncio.AbstractEventLoop

    def start(self) -> None:
        """Start following changes."""
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    async def stop(self) -> None:
        """Stop following changes."""
        self._stopped.set()
        self._socket.shut_down()
        await self._loop.run_in_executor(None, self._thread.join)

    async def find(self, code: str) -> LiveRoom | None:
        """Return a room as it is in the database now, or None if it does not exist.

        Simultaneous lookups of one room share one query.

        Raises
        ------
        BusyError
            If the database cannot be read.
        """
        lookup = self._lookups.get(code)
        if lookup is None:
            lookup = self._lookups[code] = asyncio.ensure_future(self._look_up(code))
            lookup.add_done_callback(partial(self._drop_lookup, code))
        return await asyncio.shield(lookup)

    def check_connection(self) -> None:
        """Give up the connection if the database was silent for too long. Call it every second."""
        if time.monotonic() - self._responded > postgres.SILENT_SECONDS:
            self._socket.shut_down()

    def _drop_lookup(self, code: str, lookup: asyncio.Task[LiveRoom | None]) -> None:
        del self._lookups[code]
        if not lookup.cancelled():
            lookup.exception()  # retrieved, even if everyone who awaited it has left

    async def _look_up(self, code: str) -> LiveRoom | None:
        row = await self._queue.run(partial(_room_and_questions, code=code))
        return self._in_memory.show(*row) if row else None

    def _follow(self) -> None:
        """Listen and poll, with a new connection whenever one was lost: the thread."""
        driver: Any = self._engine.dialect.dbapi
        while not self._stopped.is_set():
            try:
                with self._engine.connect() as connection:
                    self._socket.hold(connection)
                    self._listen(connection.execution_options(isolation_level="AUTOCOMMIT"))
            except Exception as error:  # noqa: BLE001 (otherwise phones would never see another change)
                if not isinstance(error, DBAPIError | driver.Error):
                    log_error(type(error), error.__traceback__)
                self._stopped.wait(_POLL_SECONDS)
            self._socket.release()
            self._responded = time.monotonic()

    def _listen(self, connection: Connection) -> None:
        connection.execute(text(f"LISTEN {CHANNEL}"))
        driver: Any = connection.connection.driver_connection
        while not self._stopped.is_set():
            self._update(connection, self._in_memory.versions())
            next_poll = time.monotonic() + _POLL_SECONDS
            while not self._stopped.is_set() and (left := next_poll - time.monotonic()) > 0:
                self._responded = time.monotonic()
                codes = {notice.payload for notice in driver.notifies(timeout=left, stop_after=1)}
                codes |= {notice.payload for notice in driver.notifies(timeout=0)}
                versions = self._in_memory.versions()
                self._update(connection, {code: versions[code] for code in codes & versions.keys()})

    def _update(self, connection: Connection, versions: dict[str, int]) -> None:
        """Show phones what has changed since their rooms were at these versions."""
        if not versions:
            return
        of_these = rooms.c.code == any_(literal(list(versions), ARRAY(String)))
        rows = connection.execute(select(rooms.c.code, rooms.c.version).where(of_these))
        present: dict[str, int] = dict(rows.all())
        for code, version in versions.items():
            if code in present and present[code] <= version:
                continue
            row = _room_and_questions(connection, code)
            self._responded = time.monotonic()
            if row:
                self._loop.call_soon_threadsafe(self._in_memory.renew, *row)
            else:
                self._loop.call_soon_threadsafe(self._in_memory.end, code)


def _room_and_questions(connection: Connection, code: str) -> tuple[Room, list[Question]] | None:
    # The room first: its version is then never newer than its questions.
    room = queries.find_room(connection, code)
    return (room, queries.questions_of(connection, code)) if room else None
