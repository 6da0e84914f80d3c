"""Only one notebook at a time changes a journal."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from ajar.keeping.errors import JournalInUseError, writing_to
from ajar.keeping.places import lock_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE = 10.0
"""Seconds to wait for another notebook to finish its write."""


class Turn:
    """The right to change one journal. The system takes it back from a program that dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(lock_of(path), timeout=PATIENCE, mode=0o600, poll_interval=0.005)

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Wait for one's turn, and keep it for a moment.

        Raises
        ------
        JournalInUseError
            If the others do not finish.
        CannotWriteError
            If the place cannot be written to.
        """
        with writing_to(self._path):
            try:
                self._lock.acquire()
            except Timeout:
                msg = "Another window is busy with this journal. Wait a moment, then try again."
                raise JournalInUseError(msg) from None
            try:
                yield
            finally:
                self._lock.release()
