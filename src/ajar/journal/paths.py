"""Paths of a journal: the usual one, one that a person typed, and the files beside it."""

from __future__ import annotations

import glob
import os
import re
from pathlib import Path

from ajar.journal.errors import CannotWriteError

JOURNAL_NAME = "notes"
"""The default name of a journal's file. It reveals nothing."""
_SYNCED = ("Dropbox", "OneDrive", "Google Drive", "GoogleDrive", "My Drive", "iCloud Drive",
           "Mobile Documents", "Nextcloud", "ownCloud", "pCloud", "Syncthing")  # fmt: skip
"""Folders with these names are synced by the program of that name."""


def default_path() -> Path:
    """Return the default path of a journal, in the user's data folder."""
    import platformdirs  # slow to load, and rarely needed

    return platformdirs.user_data_path("ajar", appauthor=False) / JOURNAL_NAME


def chosen_path(typed: str) -> Path:
    """Return the path that a person typed; for a folder, that of the journal in it.

    Raises
    ------
    CannotWriteError
        If a journal cannot be saved there. Nothing is written to find out.
    """
    bare = typed.strip().strip("\"'“”‘’")  # as file managers copy a path
    if not bare or Path(bare) == default_path():  # its folder is made when it is needed
        return default_path()
    try:
        path = Path(os.path.realpath(Path(bare).expanduser()))
        path = path / JOURNAL_NAME if path.is_dir() else path
        exists, folder = path.exists(), path.parent
    except (OSError, ValueError, RuntimeError):  # too long, a null byte, nobody's home
        raise CannotWriteError("journal-no-path") from None
    if not folder.is_dir():
        raise CannotWriteError("journal-no-folder", folder=folder)
    if not os.access(path if exists else folder, os.W_OK):
        raise CannotWriteError("journal-choose-folder", folder=folder)
    return path


def synced_by(path: Path) -> str:
    """Return the program that syncs this folder, judging by its path, or ""."""
    for part in Path(os.path.realpath(path)).parts:
        for name in _SYNCED:
            if re.match(rf"{re.escape(name)}( -| \(|\Z)", part, re.IGNORECASE):
                return {"Mobile Documents": "iCloud Drive", "GoogleDrive": "Google Drive",
                        "My Drive": "Google Drive"}.get(name, name)  # fmt: skip
    return ""


def lock_path(path: Path) -> Path:
    """Return the path of the empty file that is locked during a write."""
    return path.with_name(f".{path.name}.lock")


def held_path(path: Path) -> Path:
    """Return the path of the file that exists during a write, where the system has no locks."""
    return path.with_name(f".{path.name}.held")


def new_path(path: Path) -> Path:
    """Return the path of a new file before it replaces the journal."""
    return path.with_name(f".{path.name}.new")


def old_path(path: Path) -> Path:
    """Return the path of a replaced file until its key is overwritten."""
    return path.with_name(f".{path.name}.old")


def damaged_path(path: Path) -> Path:
    """Return a free path for a copy of a damaged journal."""
    numbered = (path.with_name(f"{path.name}.damaged-{n}") for n in range(1, 10_000))
    return next(free for free in numbered if not os.path.lexists(free))


def files_at(path: Path) -> list[Path]:
    """Return the files of a journal that exist: itself first, the lock last."""
    path = Path(os.path.realpath(path))
    damaged = sorted(path.parent.glob(f"{glob.escape(path.name)}.damaged-*"))
    every = [path, old_path(path), new_path(path), *damaged, held_path(path), lock_path(path)]
    return [trace for trace in every if os.path.lexists(trace)]
