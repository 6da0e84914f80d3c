"""Temporary folders of the kit: which are in use, and which a crash has left behind; and rooms."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from ajar.room.host import process
from ajar.room.host.room_file import NAME as ROOM
from ajar.room.host.room_file import room_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["PREFIX", "in_use", "leftovers", "remove"]

PREFIX = "ajar-"
MARK = "in-use"
"""The file in such a folder that is locked while a run of the kit uses it."""


@contextmanager
def in_use(folder: Path) -> Iterator[None]:
    """Mark a folder as being used, for as long as this process lives and does not say otherwise."""
    with FileLock(folder / MARK, mode=0o600):
        yield


def leftovers() -> list[Path]:
    """Return the folders that runs of this person have left and that no run uses any more.

    The folders of rooms are among them, also of one that is open.
    """
    named = Path(tempfile.gettempdir()).glob(f"{PREFIX}*")
    ours = [one for one in named if _is_ours(one)]
    unused = [one for one in ours if not _is_in_use(one)]
    rooms = [*(one / ROOM for one in ours if one not in unused), room_folder()]
    return sorted({*unused, *(one for one in rooms if one.is_dir())})


def remove(folders: Iterable[Path]) -> list[Path]:
    """Remove folders with all that is in them; return those that could not be removed."""
    folders = list(folders)
    for one in folders:
        process.end(one if one.name == ROOM else one / ROOM)
        shutil.rmtree(one, ignore_errors=True)
    return [one for one in folders if os.path.lexists(one)]


def _is_ours(folder: Path) -> bool:
    try:
        about, mark = folder.lstat(), (folder / MARK).lstat()
    except OSError:
        return False
    mine = not hasattr(os, "getuid") or about.st_uid == os.getuid()
    return mine and stat.S_ISDIR(about.st_mode) and stat.S_ISREG(mark.st_mode)


def _is_in_use(folder: Path) -> bool:
    try:
        with FileLock(folder / MARK, timeout=0, mode=0o600):
            return False
    except (Timeout, OSError):  # or nobody can tell
        return True
