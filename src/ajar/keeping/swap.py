"""Puts a new file in place of a journal, so that at every moment one of them is whole.

The old one's header is overwritten, but only once the new one's name is on the disk: without the
header nobody can read what the old one held, with or without the passphrase.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from ajar.keeping import disk
from ajar.keeping.header import HEADERS
from ajar.keeping.places import last_of, next_of, put_aside

if TYPE_CHECKING:
    from io import FileIO
    from pathlib import Path


def swap(path: Path, data: bytes | bytearray) -> None:
    """Make a file of these bytes and let it take this name, whether or not there is one."""
    tidy(path)
    _make(next_of(path), data)
    old = _kept(path)
    try:
        disk.replace(path, next_of(path))
        disk.sync_names(path)
        if old:
            disk.scrub(old, HEADERS)
    finally:
        if old:
            old.close()
    disk.remove(last_of(path))


def tidy(path: Path) -> None:
    """Finish what a swap that was cut short has left."""
    for left in (next_of(path), last_of(path)):
        if left.is_symlink() or not left.exists():
            disk.remove(left)
            continue
        with disk.opened(left) as file:
            # The same header: it is the journal itself under a second name, or a copy.
            if file.read(HEADERS) != _beginning(path):
                disk.sync_names(path)
                disk.scrub(file, HEADERS)
        disk.remove(left)


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


def _kept(path: Path) -> FileIO | None:
    """Keep hold of a file that is about to lose its name."""
    try:
        disk.name_also(path, last_of(path))
        return disk.opened(last_of(path))
    except FileNotFoundError:
        return None
    except OSError:  # a file system without second names, as on many sticks
        return disk.opened(path) if disk.REPLACES_OPEN_FILES else None


def _beginning(path: Path) -> bytes:
    return path.read_bytes()[:HEADERS] if path.is_file() else b""
