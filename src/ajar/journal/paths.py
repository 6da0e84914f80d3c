"""Paths of a journal: the usual one, one that a person typed, and the files beside it.

Nothing here changes a file. `find_traces` tells a journal's files from those that only look so.
"""

from __future__ import annotations

import glob
import os
import re
import stat
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ajar.journal.errors import (
    CannotWriteError,
    JournalError,
    NotAJournalError,
    path_list,
    reason,
)
from ajar.journal.format import BLOCK, HEADERS_SIZE, is_marked

JOURNAL_NAME = "notes"
"""The default name of a journal's file. It reveals nothing."""
_SYNCED = {
    "Dropbox": "Dropbox", "OneDrive": "OneDrive", "Google Drive": "Google Drive",
    "GoogleDrive": "Google Drive", "My Drive": "Google Drive", "iCloud Drive": "iCloud Drive",
    "Mobile Documents": "iCloud Drive", "Nextcloud": "Nextcloud", "ownCloud": "ownCloud",
    "pCloud": "pCloud", "Syncthing": "Syncthing",
}  # fmt: skip
"""The names of synced folders, and the program that syncs each."""


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
        for name, program in _SYNCED.items():
            if re.match(rf"{re.escape(name)}( -| \(|\Z)", part, re.IGNORECASE):
                return program
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


@dataclass(frozen=True)
class Traces:
    """The files of a journal."""

    path: Path
    """The journal itself, whether or not it exists, without links on the way."""
    files: tuple[Path, ...]
    """The files that hold, or held, a part of it; the journal itself comes last."""
    links: tuple[Path, ...]
    """The links that lead to it, in order."""
    locks: tuple[Path, ...]
    """The small files that keep other notebooks from writing."""
    others: tuple[Path, ...]
    """Files that may not belong to it: those with the name of a trace that Ajar did not make, and
    other journals in the folder whose names contain its name, such as copies."""

    @property
    def all(self) -> tuple[Path, ...]:
        """All files and links, in an order in which a crash at any time does no harm."""
        files = (*self.files, *self.locks)
        return (*files, *self.links) if files else ()  # its stick may not be plugged in


def find_traces(path: Path) -> Traces:
    """Return the files of the journal at a path.

    Raises
    ------
    JournalError
        If the folder or the file cannot be read: a `NotAJournalError` if it is something else.
    """
    links: list[Path] = []  # chained from the given path
    path = Path(os.path.realpath(path.parent), path.name)
    while path.is_symlink() and path not in links:
        links.append(path)
        path = path.parent / path.readlink()
    real = Path(os.path.realpath(path))
    names = _names_in(real.parent)
    named = files_at(real)
    locks = [file for file in named if file in (held_path(real), lock_path(real))]
    traces = [file for file in named if file != real and file not in locks]
    if real in named:
        _check_journal(real, traces, locks)
    files = [file for file in traces if _is_trace(file, real)]
    files += [real] if real in named else []
    limit = BLOCK if files or _is_lock(lock_path(real)) else 1
    locks = [lock for lock in locks if _is_lock(lock, limit)]
    others = [file for file in named if file not in (*files, *locks)]
    similar = (real.with_name(name) for name in names if real.name in name)  # such as copies
    others += [file for file in similar if file not in named and _is_journal(file)]
    return Traces(real, tuple(files), tuple(links), tuple(locks), tuple(others))


def _names_in(folder: Path) -> list[str]:
    try:
        return sorted(file.name for file in folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        code = "journal-erase-folder-unreadable"
        raise JournalError(code, folder=folder, why=reason(error)) from None


def _check_journal(path: Path, traces: Iterable[Path], locks: Iterable[Path]) -> None:
    """Raise an error unless this is or once was a journal, even if it can no longer be opened."""
    try:
        start = _read(path)
    except OSError as error:
        raise JournalError("journal-erase-unreadable", path=path, why=reason(error)) from None
    if start is not None and is_marked(start):
        return
    if start == b"" and (
        path == Path(os.path.realpath(default_path()))
        or any(_is_trace(file, path) for file in traces)
        or any(map(_is_lock, locks))
    ):
        return
    if path.is_dir():
        raise NotAJournalError("journal-is-folder", path=path)
    beside = [file for file in traces if _is_journal(file)]
    if beside:
        raise NotAJournalError("journal-erase-other-beside", path=path, files=path_list(beside))
    raise NotAJournalError("journal-erase-other", path=path)


def _is_trace(path: Path, journal: Path) -> bool:
    """Return whether a file with the name of a trace is one, even if a crash left it incomplete."""
    start = _start_of(path)
    if start is None or is_marked(start):
        return start is not None
    if path == old_path(journal):  # its beginning is overwritten before it is removed
        return not any(start) or (
            len(start) == HEADERS_SIZE and len(zlib.compress(start)) > HEADERS_SIZE
        )
    numbered = re.fullmatch(r"\.damaged-[1-9]\d{0,3}", path.name.removeprefix(journal.name))
    return not any(start) and (path == new_path(journal) or numbered is not None)


def _is_lock(path: Path, limit: int = 1) -> bool:
    """Return whether a file is smaller than this, as locks are."""
    start = _start_of(path)
    return start is not None and len(start) < limit


def _is_journal(path: Path) -> bool:
    start = _start_of(path)
    return start is not None and is_marked(start)


def _start_of(path: Path) -> bytes | None:
    """Return the beginning of a regular file; None for anything else, or if it is unreadable."""
    try:
        return _read(path)
    except OSError:
        return None


def _read(path: Path) -> bytes | None:
    if not stat.S_ISREG(path.lstat().st_mode):
        return None
    with path.open("rb", buffering=0) as file:
        return file.read(HEADERS_SIZE)
