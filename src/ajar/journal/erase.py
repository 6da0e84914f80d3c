"""Erases a journal: first its key, then its contents, then every trace of it in its folder.

A crash at any step does no harm, and running it again finishes the rest: the traces go first, then
the journal, the lock, and the links to it last. Once its key is overwritten, nobody can read it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from ajar.journal import disk, errors
from ajar.journal.errors import CannotWriteError, JournalError, JournalInUseError, Notice, path_list
from ajar.journal.file import lock
from ajar.journal.format import BLOCK, HEADERS_SIZE, MAGIC
from ajar.journal.paths import Traces, default_path, files_at, find_traces, synced_by

CHUNK = 1024 * 1024
"""Bytes that are overwritten at a time."""


class NotErasedError(JournalError):
    """A part of a journal could not be erased; the text says what is left, and what to do."""


@dataclass(frozen=True)
class Report:
    """Erased files, and those left behind. `materials/pages/erased.md` says the rest."""

    path: Path
    """The journal."""
    erased: tuple[Path, ...] = ()
    """The files and links that were erased, in order. Empty: there were none."""
    only_deleted: tuple[Path, ...] = ()
    """Those of them whose key the disk did not let us overwrite first."""
    left: tuple[Path, ...] = ()
    """Files and links in the folder that may not be part of the journal, such as copies of it."""

    def in_words(self, words: Mapping[str, str]) -> str:
        """Return the report in the words of the kit."""
        return "\n".join(notice.in_words(words) for notice in self.notices)

    @property
    def notices(self) -> Iterator[Notice]:
        """Sentences to print, in order."""
        if self.only_deleted:
            yield Notice("journal-erased-deleted", files=path_list(self.only_deleted))
        elif self.path in self.erased:
            yield Notice("journal-erased")
        elif self.erased:
            yield Notice("journal-erased-rest", path=self.path)
        else:
            yield Notice("journal-erased-nothing", path=self.path)
        if self.left:
            yield Notice("journal-erased-left", files=path_list(self.left))
        if self.erased and (program := synced_by(self.path)):
            yield Notice("journal-erased-synced", program=program)


def erase(path: Path) -> Report:
    """Erase a journal and its traces. No passphrase is needed.

    Raises
    ------
    NotErasedError
        If a part of it is left. The text says whether it can still be read.
    JournalError
        If it is another file, is in use for too long, or cannot be read. Nothing was erased.
    """
    traces = find_traces(path)
    if not traces.all:
        _remove_own_folder(traces.path)
        return Report(traces.path, left=(*traces.links, *traces.others))
    with _locked(traces.path):
        traces = find_traces(path)  # another notebook may just have changed it
        not_overwritten = _overwrite(traces.files)
        removed = _remove(traces.files)
        _refuse(_left(traces) - {*traces.locks, *traces.links}, not_overwritten)
    if not os.path.lexists(traces.path):  # else a new one has been begun
        removed += _remove(traces.locks) + _remove(traces.links)
        _refuse(_left_in_the_end(traces), not_overwritten)
    if disk.REPLACES_OPEN_FILES:
        with suppress(OSError):  # a power cut may bring the names back, but not the contents
            disk.sync_names(traces.path)
    _remove_own_folder(traces.path)
    only_deleted = tuple(file for file in removed if file in not_overwritten)
    return Report(traces.path, tuple(removed), only_deleted, traces.others)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Keep other notebooks from writing; if no lock can be made, continue without one."""
    with ExitStack() as stack:
        try:
            stack.enter_context(lock(path))
        except JournalInUseError:
            raise JournalInUseError("journal-erase-in-use") from None
        except CannotWriteError:  # for example in a read-only folder
            pass
        yield


def _overwrite(files: Iterable[Path]) -> list[Path]:
    """Overwrite all keys on the disk, then the rest; return the files whose key could not be."""
    failed: list[Path] = []
    with ExitStack() as stack:
        opened = {path: stack.enter_context(_opened(path)) for path in files}
        for path, file in opened.items():
            try:
                _overwrite_key(file)
            except OSError:  # such as on a full disk that never writes to the same place twice
                failed.append(path)
        for file in opened.values():
            with suppress(OSError):  # without the key nobody can read it
                _overwrite_rest(file)
    return failed


def _opened(path: Path) -> FileIO:
    disk.make_private(path)
    try:
        return disk.opened(path)
    except OSError as error:
        denied = error.errno in errors.DENIED
        code = "journal-erase-protected" if denied else "journal-erase-unwritable"
        raise NotErasedError(code, path=path, why=errors.reason(error)) from None


def _overwrite_key(file: FileIO) -> None:
    """Overwrite both copies of the header except the mark, by which the file is recognized."""
    noise = bytearray(os.urandom(HEADERS_SIZE))
    for copy in (0, BLOCK):
        noise[copy : copy + len(MAGIC)] = MAGIC
    disk.write_at(file, 0, noise[: os.fstat(file.fileno()).st_size])
    disk.sync(file)


def _overwrite_rest(file: FileIO) -> None:
    size = os.fstat(file.fileno()).st_size
    for start in range(HEADERS_SIZE, size, CHUNK):
        disk.write_at(file, start, os.urandom(min(CHUNK, size - start)))
    disk.sync(file)


def _remove(files: Iterable[Path]) -> list[Path]:
    """Remove the files that can be removed, and return those."""
    removed = []
    for path in files:
        with suppress(OSError):  # `_check` sees what is left
            disk.unlink(path)
            removed.append(path)
    return removed


def _left(traces: Traces) -> set[Path]:
    """Check again, and return what still exists."""
    exist = {*files_at(traces.path), *filter(os.path.lexists, traces.links)}
    return exist - {*traces.others}


def _left_in_the_end(traces: Traces) -> set[Path]:
    """Remove the lock until it stays removed: a notebook about to save may recreate it."""
    left = _left(traces)
    for pause in (0.01, 0.1, 0.5, 1, 2):
        if not left:
            break
        time.sleep(pause)
        _remove(traces.locks)
        left = _left(traces)
    return left


def _refuse(left: set[Path], not_overwritten: Iterable[Path]) -> None:
    """Raise an error if something is left."""
    if left:
        readable = left & {*not_overwritten}
        code = "journal-not-erased-readable" if readable else "journal-not-erased"
        files = sorted(left)
        raise NotErasedError(code, files=path_list(files), folder=files[0].parent)


def _remove_own_folder(path: Path) -> None:
    """Remove the folder that was made for the journal, once it is empty."""
    folder = path.parent
    with suppress(OSError):
        if folder.samefile(default_path().parent):
            folder.rmdir()
            if disk.REPLACES_OPEN_FILES:
                disk.sync_names(folder)
