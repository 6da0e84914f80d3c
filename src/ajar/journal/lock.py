"""The lock that lets only one notebook at a time change a journal."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from filelock import SoftFileLock, Timeout, lock_descriptor, unlock_descriptor

from ajar.journal.errors import JournalInUseError, writing_to
from ajar.journal.paths import held_path, lock_path

LOCK_TIMEOUT = 10.0
"""Seconds to wait for another notebook to finish its write."""
_RETRY = 0.005
"""Seconds between two attempts."""
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


@contextmanager
def lock(path: Path) -> Iterator[None]:
    """Wait for the lock of a journal, and hold it. The system releases it when a program dies.

    Raises
    ------
    JournalInUseError
        If other notebooks do not finish within `LOCK_TIMEOUT`.
    CannotWriteError
        If the folder cannot be written to.
    """
    with writing_to(path):
        release = _acquire(path, time.monotonic() + LOCK_TIMEOUT)
        try:
            yield
        finally:
            release()


def _acquire(path: Path, until: float) -> Callable[[], None]:
    """Return the function that releases the lock."""
    while True:  # `FileLock` does the same, but takes twenty times as long
        descriptor = os.open(lock_path(path), _FLAGS, 0o600)
        try:
            # Erasing a journal removes the lock's name as well: then this file is not a lock.
            if lock_descriptor(descriptor, blocking=False) and os.fstat(descriptor).st_nlink:
                return partial(_release, descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno == errno.ENOSYS:
                return _acquire_by_name(path, until)
            raise
        os.close(descriptor)
        if time.monotonic() > until:
            raise JournalInUseError("journal-in-use")
        time.sleep(_RETRY)


def _acquire_by_name(path: Path, until: float) -> Callable[[], None]:
    """Acquire it on a file system without locks, as on some clusters."""
    soft = SoftFileLock(held_path(path), mode=0o600, poll_interval=_RETRY)
    try:
        soft.acquire(timeout=max(0, until - time.monotonic()))
    except Timeout:
        raise JournalInUseError("journal-in-use") from None
    return soft.release


def _release(descriptor: int) -> None:
    unlock_descriptor(descriptor)
    os.close(descriptor)
