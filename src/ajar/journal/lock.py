"""Only one notebook at a time changes a journal."""

from __future__ import annotations

import errno
import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from filelock import SoftFileLock, Timeout, lock_descriptor, unlock_descriptor

from ajar.journal.errors import JournalInUseError, writing_to
from ajar.journal.paths import held_of, lock_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PATIENCE = 10.0
"""Seconds to wait for another notebook to finish its write."""
AGAIN = 0.005
"""Seconds between two tries."""
BUSY = "Another window is busy with this journal. Wait a moment, then try again."
FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


class Turn:
    """The right to change one journal. The system takes it back from a program that dies."""

    def __init__(self, path: Path) -> None:
        self._path = path

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
            release = self._take(time.monotonic() + PATIENCE)
            try:
                yield
            finally:
                release()

    def _take(self, until: float) -> Callable[[], None]:
        """Return what ends one's turn. `FileLock` does so, too, but takes twenty times as long."""
        while True:
            lock = os.open(lock_of(self._path), FLAGS, 0o600)
            try:
                # Whoever erases a journal takes the lock's name away as well: then this is none.
                if lock_descriptor(lock, blocking=False) and os.fstat(lock).st_nlink:
                    return lambda: _release(lock)
            except OSError as error:
                os.close(lock)
                if error.errno == errno.ENOSYS:
                    return self._take_by_name(until)
                raise
            os.close(lock)
            if time.monotonic() > until:
                raise JournalInUseError(BUSY)
            time.sleep(AGAIN)

    def _take_by_name(self, until: float) -> Callable[[], None]:
        """Do so on a file system without locks, as some clusters have."""
        lock = SoftFileLock(held_of(self._path), mode=0o600, poll_interval=AGAIN)
        try:
            lock.acquire(timeout=max(0, until - time.monotonic()))
        except Timeout:
            raise JournalInUseError(BUSY) from None
        return lock.release


def _release(lock: int) -> None:
    unlock_descriptor(lock)
    os.close(lock)
