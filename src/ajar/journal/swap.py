"""Puts a new file in place of a journal, so that at every moment one of them is whole.

The old one's header is overwritten, but only once the new one's name is on the disk: without the
header nobody can read what the old one held, with or without the passphrase.
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from ajar.journal import disk
from ajar.journal.format import HEADERS
from ajar.journal.paths import last_of, next_of, put_aside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import FileIO
    from pathlib import Path


def swap(path: Path, data: bytes | bytearray) -> None:
    """Make a file of these bytes and let it take this name, whether or not there is one."""
    tidy(path)
    _make(next_of(path), data)
    with _old(path) as old:
        disk.replace(path, next_of(path))
        disk.sync_names(path)
        if old:
            disk.scrub(old, HEADERS)
    _clear_away(last_of(path), path)


def tidy(path: Path) -> None:
    """Finish what a swap that was cut short has left."""
    for left in (next_of(path), last_of(path)):
        if os.path.lexists(left):
            disk.sync_names(path)
            _clear_away(left, path)


def copy_aside(path: Path) -> Path:
    """Copy a damaged journal to a name of its own; return that."""
    aside = put_aside(path)
    _make(aside, path.read_bytes())
    disk.sync_names(aside)
    return aside


def _make(path: Path, data: bytes | bytearray) -> None:
    try:
        with disk.made(path) as file:
            disk.write(file, 0, data)
            disk.sync(file)
    except OSError:
        with suppress(OSError):
            disk.remove(path)
        raise


@contextmanager
def _old(path: Path) -> Iterator[FileIO | None]:
    """Give the file that loses its name a second one, or else keep hold of it."""
    try:
        disk.name_also(path, last_of(path))
    except FileNotFoundError:
        yield None
    except OSError:  # a file system without second names, as on many sticks
        if not disk.REPLACES_OPEN_FILES:
            yield None
            return
        with disk.opened(path) as held:
            yield held
    else:
        yield None


def _clear_away(left: Path, path: Path) -> None:
    """Remove what lies beside a journal, if it is there, and overwrite its key."""
    if left.is_file() and not left.is_symlink():
        with disk.opened(left) as file:
            # The same header: it is the journal itself under a second name, or a copy.
            if file.read(HEADERS) != _beginning(path):
                disk.scrub(file, HEADERS)
    disk.remove(left)


def _beginning(path: Path) -> bytes:
    return path.read_bytes()[:HEADERS] if path.is_file() else b""
