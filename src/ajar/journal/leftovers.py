"""Finds the files of a journal, and those that only look like one. Changes nothing."""

from __future__ import annotations

import os
import re
import stat
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ajar.journal.errors import JournalError, NotAJournalError, path_list, reason
from ajar.journal.format import BLOCK, HEADERS_SIZE, is_marked
from ajar.journal.paths import default_path, files_at, held_path, lock_path, new_path, old_path


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
