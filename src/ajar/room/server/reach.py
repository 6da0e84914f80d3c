"""Whether the database can be written just now."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from sqlalchemy import update

from ajar.room.storage.tables import rooms
from ajar.room.storage.write_queue import BusyError

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from ajar.room.storage.write_queue import WriteQueue

WITHIN = 2.0
"""Seconds after which the database counts as out of reach."""
KEPT = 1.0
"""Seconds for which what was found is told to others who ask: nobody can make work by asking."""


class Reach:
    """Looks whether the database can be written, once for all who ask at about the same time.

    Parameters
    ----------
    within
        Seconds that it may take.
    """

    def __init__(self, within: float = WITHIN) -> None:
        self._within = within
        self._look: asyncio.Task[bool] | None = None
        self._kept_until = 0.0

    async def now(self, counting: WriteQueue) -> bool:
        """Tell whether it can be written."""
        time = asyncio.get_running_loop().time()
        if self._look is None or (self._look.done() and time >= self._kept_until):
            self._kept_until = time + KEPT
            self._look = asyncio.create_task(self._found(counting))
        return await asyncio.shield(self._look)  # who asks may leave; the others wait on

    async def _found(self, counting: WriteQueue) -> bool:
        try:
            async with asyncio.timeout(self._within):
                await counting.run(_change_nothing)
        except (BusyError, TimeoutError):
            return False
        return True


def _change_nothing(connection: Connection) -> None:
    """Write nowhere: it fails where nothing can be written, and where the tables are missing."""
    connection.execute(update(rooms).where(rooms.c.code == "").values(version=0))
