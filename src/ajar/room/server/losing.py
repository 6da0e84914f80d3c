"""Tells the log when the database cannot be written any more, and when it can again."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from ajar.room.server.logs import tell
from ajar.room.storage.write_queue import BusyError

if TYPE_CHECKING:
    from ajar.room.storage.write_queue import JobResults


class Losing:
    """Looks at what became of what was to be written."""

    def __init__(self) -> None:
        self._lost_at: float | None = None

    def __call__(self, told: JobResults, now: float) -> None:
        """Look at what was to be written together, at a time of the event loop's clock."""
        lost = any(isinstance(result, BusyError) for _, result in told)
        if lost and self._lost_at is None:
            self._lost_at = now
            tell("database-lost", level=logging.WARNING)
        if self._lost_at is not None and not lost:
            tell("database-back", seconds=round(now - self._lost_at, 1))
            self._lost_at = None
