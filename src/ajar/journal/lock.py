"""The lock that lets only one notebook at a time change a journal."""

from __future__ import annotations

import errno
import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from filelock import SoftFileLock, Timeout, lock_descriptor, unlock_descriptor

from ajar.journal.errors import JournalInUseError, writing_to
from ajar.journal.paths import held_path, lock_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TIMEOUT = 10.0
"""Seconds to wait for another notebook to finish its write."""
_RETRY = 0.005
"""Seconds between two attempts."""
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


class JournalLock:
    """The right to change one journal. The system releases it when a program dies."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def held(self) -> Iterator[None]:
        """Wait for the lock, and hold it.

        Raises
        ------
        JournalInUseError
            If the other notebooks do not finish within `TIMEOUT`.
        CannotWriteError
            If the folder cannot be written to.
        """
        with writing_to(self._path):
            release = self._acquire(time.monotonic() + TIMEOUT)
            try:
                yield
            finally:
                release()

    def _acquire(self, until: float) -> Callable[[], None]:
        """Return the function that releases the lock.

        `FileLock` does the same, but takes twenty times as long.
        """
        while True:
            lock = os.open(lock_path(self._path), _FLAGS, 0o600)
            try:
                # Erasing a journal removes the lock's name as well: then this file is not a lock.
                if lock_descriptor(lock, blocking=False) and os.fstat(lock).st_nlink:
                    return lambda: _release(lock)
            except OSError as error:
                os.close(lock)
                if error.errno == errno.ENOSYS:
                    return self._acquire_by_name(until)
                raise
            os.close(lock)
            if time.monotonic() > until:
                raise JournalInUseError("journal-in-use")
            time.sleep(_RETRY)

    def _acquire_by_name(self, until: float) -> Callable[[], None]:
        """Acquire it on a file system without locks, as on some clusters."""
        lock = SoftFileLock(held_path(self._path), mode=0o600, poll_interval=_RETRY)
        try:
            lock.acquire(timeout=max(0, until - time.monotonic()))
        except Timeout:
            raise JournalInUseError("journal-in-use") from None
        return lock.release


def _release(lock: int) -> None:
    unlock_descriptor(lock)
    os.close(lock)
