"""Where a journal lies, which other files lie beside it, and whether a chosen place will do."""

from __future__ import annotations

import os
from pathlib import Path

from ajar.journal.errors import CannotWriteError

NAME = "notes"
"""What a journal is called unless its person says otherwise. It gives nothing away."""
SYNCED = ("Dropbox", "OneDrive", "Google Drive", "GoogleDrive", "My Drive", "iCloud Drive",
          "Mobile Documents", "Nextcloud", "ownCloud", "pCloud", "Syncthing")  # fmt: skip
"""Folders of this name are copied elsewhere by a program of that name."""


def default_path() -> Path:
    """Return where a journal is kept unless its person says otherwise: in the user's data."""
    import platformdirs  # only who asks for a place waits for it

    return platformdirs.user_data_path("ajar", appauthor=False) / NAME


def chosen_path(typed: str) -> Path:
    """Return the path that somebody typed; of a folder, the journal in it.

    Raises
    ------
    CannotWriteError
        If no journal can be kept there. Nothing is written to find out.
    """
    bare = typed.strip().strip("\"'“”‘’")  # as file managers copy a path
    if not bare or Path(bare) == default_path():  # its folder is made when it is needed
        return default_path()
    path = Path(os.path.realpath(Path(bare).expanduser()))
    if path.is_dir():
        path /= NAME
    folder = path.parent
    if not folder.is_dir():
        msg = f"There is no folder “{folder}”. Make it first, or type the path of another one."
        raise CannotWriteError(msg)
    if not os.access(path if path.exists() else folder, os.W_OK):
        msg = f"The folder “{folder}” cannot be written to. Type the path of another one."
        raise CannotWriteError(msg)
    return path


def synced_by(path: Path) -> str:
    """Return the name of the program that copies this place elsewhere, as far as names tell."""
    for part in Path(os.path.realpath(path)).parts:
        for name in SYNCED:
            if part.casefold() == name.casefold() or part.casefold().startswith(
                (f"{name.casefold()} -", f"{name.casefold()} (")
            ):
                return {"Mobile Documents": "iCloud Drive", "GoogleDrive": "Google Drive",
                        "My Drive": "Google Drive"}.get(name, name)  # fmt: skip
    return ""


def lock_of(path: Path) -> Path:
    """Return the empty file that is locked while one writes."""
    return path.with_name(f".{path.name}.lock")


def held_of(path: Path) -> Path:
    """Return the file that is there while one writes, where the system has no locks."""
    return path.with_name(f".{path.name}.held")


def next_of(path: Path) -> Path:
    """Return where a new journal is made before it takes the place of the old one."""
    return path.with_name(f".{path.name}.new")


def last_of(path: Path) -> Path:
    """Return the name of the old journal until its key is overwritten."""
    return path.with_name(f".{path.name}.old")


def put_aside(path: Path) -> Path:
    """Return a free name for a damaged journal."""
    numbered = (path.with_name(f"{path.name}.damaged-{n}") for n in range(1, 10_000))
    return next(one for one in numbered if not os.path.lexists(one))


def traces_of(path: Path) -> list[Path]:
    """Return every file that a journal left at its place, itself first, the lock last."""
    path = Path(os.path.realpath(path))
    damaged = sorted(path.parent.glob(f"{_literal(path.name)}.damaged-*"))
    every = [path, last_of(path), next_of(path), *damaged, held_of(path), lock_of(path)]
    return [one for one in every if os.path.lexists(one)]


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
