"""Disk operations, in steps small enough for tests to make each one fail or be the last."""

from __future__ import annotations

import errno
import os
import sys
import time
from contextlib import suppress
from io import FileIO
from pathlib import Path

REPLACES_OPEN_FILES = os.name == "posix"
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF}
_ATTEMPTS, _PAUSE = 50, 0.02


def opened(path: Path) -> FileIO:
    """Open an existing file to read and write it without a buffer."""
    return path.open("r+b", buffering=0)


def made(path: Path) -> FileIO:
    """Make a file that only its owner can read, under an unused name."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0)


def write_at(file: FileIO, at: int, data: bytes | bytearray) -> None:
    """Write all bytes at this position. They are on the disk only after `sync`."""
    file.seek(at)
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]


def cut(file: FileIO, length: int) -> None:
    """Cut a file to this length."""
    file.truncate(length)


def sync(file: FileIO) -> None:
    """Return once a file is on the disk."""
    if sys.platform == "darwin":  # fsync alone leaves it in the memory of the disk
        import fcntl

        with suppress(OSError):  # not every file system supports it
            fcntl.fcntl(file, fcntl.F_FULLFSYNC)
            return
    os.fsync(file.fileno())


def append(file: FileIO, end: int, data: bytes) -> None:
    """Append and sync; on failure restore the previous end of the file."""
    try:
        if file.seek(0, os.SEEK_END) > end:
            cut(file, end)  # the rest of an interrupted write
        write_at(file, end, data)
        sync(file)
    except OSError:
        with suppress(OSError):
            cut(file, end)
            sync(file)
        raise


def sync_names(path: Path) -> None:
    """Return once both a file and its name are on the disk."""
    if not REPLACES_OPEN_FILES:  # folders cannot be opened; a flush of the file flushes its name
        with opened(path) as file:
            os.fsync(file.fileno())
        return
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
        os.sync()  # some network folders support nothing else
    finally:
        os.close(folder)


def replace(path: Path, by: Path) -> None:
    """Replace another file atomically."""
    for left in reversed(range(_ATTEMPTS)):
        try:
            by.replace(path)
        except PermissionError:
            # On Windows another program may be reading it: a notebook, or a virus scanner.
            if REPLACES_OPEN_FILES or not left:
                raise
            time.sleep(_PAUSE)
        else:
            return


def name_also(path: Path, name: Path) -> None:
    """Give a file a second name."""
    name.hardlink_to(path)


def unlink(path: Path) -> None:
    """Remove a name, if it exists."""
    path.unlink(missing_ok=True)


def make_private(path: Path) -> None:
    """Let only its owner read a file, where the system has owners."""
    with suppress(OSError):
        path.chmod(0o600)


def scrub(file: FileIO, length: int) -> None:
    """Overwrite the beginning of a file with random bytes, on the disk, if the disk allows it."""
    with suppress(OSError):
        write_at(file, 0, os.urandom(length))
        sync(file)
