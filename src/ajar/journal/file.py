"""A journal's file: lock, read, append and replace, concurrently with other notebooks."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from filelock import SoftFileLock, Timeout, lock_descriptor, unlock_descriptor

from ajar.journal import disk, errors
from ajar.journal.errors import CannotWriteError, JournalError, NotAJournalError, writing_to
from ajar.journal.format import FRAME, HEADERS_SIZE, Header, open_frames, seal_entry
from ajar.journal.model import Entry
from ajar.journal.paths import damaged_path, held_path, lock_path, new_path, old_path

if TYPE_CHECKING:
    from ajar.journal.crypto import Keys, Sealer

LOCK_TIMEOUT = 10.0
"""Seconds to wait for another notebook to finish its write."""
_RETRY = 0.005
"""Seconds between two attempts."""
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


class NewEntries(NamedTuple):
    """The entries that were added to a file, each with its number of frames.

    `replaced`: another notebook has replaced the file, so these are all entries. `damaged`: a part
    of it is broken, or it holds less than it once did.
    """

    entries: list[tuple[Entry, int]]
    replaced: bool
    damaged: bool


class JournalFile:
    """One file. To change it, lock it and read what is new first."""

    def __init__(self, path: Path, keys: Keys, header: Header) -> None:
        self.path = path
        self.end = HEADERS_SIZE  # the number of bytes read or written so far
        self._keys = {keys.salt: keys}
        self._start, self._sealer = header.to_bytes(), keys.unlock(header)
        self._name_is_synced = False

    @classmethod
    def create(cls, path: Path, keys: Keys) -> JournalFile:
        """Make a journal without entries where there is no file yet."""
        with writing_to(path):
            make_journal_folder(path)
        file = cls(path, keys, keys.begin()[0])
        with lock(path):
            if os.path.lexists(path):
                raise CannotWriteError("journal-exists", path=path)
            file.replace(())
        return file

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep all other notebooks from writing for a moment."""
        with writing_to(self.path):
            self.path.stat()  # if the journal is gone, do not even make its lock
        with lock(self.path):
            yield

    def read_new(self) -> NewEntries:
        """Read on from `end`.

        Raises
        ------
        CannotWriteError
            If the file is gone, is not a journal any more, or has another passphrase now.
        """
        with writing_to(self.path):
            file, start = open_in_place(self.path)
        with writing_to(self.path), file:
            sealer, header_is_whole = self._sealer_for(start)
            replaced = sealer is not self._sealer
            end = HEADERS_SIZE if replaced else self.end
            is_shorter = file.seek(0, os.SEEK_END) < end
            file.seek(end)
            contents = open_frames(file.read(), sealer.open, (end - HEADERS_SIZE) // FRAME)
        if replaced:
            self._start, self._sealer = Header.from_bytes(start).to_bytes(), sealer
            self._name_is_synced = False
        self.end = end + contents.end * FRAME
        entries = [(Entry.from_bytes(content), size) for content, size in contents.entries]
        damaged = contents.broken or is_shorter or not header_is_whole
        return NewEntries(entries, replaced, damaged)

    @property
    def frames(self) -> int:
        """The number of frames that have been read or written here."""
        return (self.end - HEADERS_SIZE) // FRAME

    def append(self, entry: bytes) -> None:
        """Add an entry. When this returns, it is on the disk."""
        if not self._name_is_synced:  # a notebook that replaced the file may have been killed
            disk.sync_names(self.path)
            self._name_is_synced = True
        frames = seal_entry(entry, self._sealer.seal, self.frames)
        with disk.opened(self.path) as file:
            disk.append(file, self.end, frames)
        self.end += len(frames)

    def replace(self, entries: Iterable[bytes], keys: Keys | None = None) -> None:
        """Replace the file with these entries, under a new data key, in one step."""
        keys = keys or self._keys[Header.from_bytes(self._start).salt]
        self._keys[keys.salt] = keys  # if it fails halfway, either file can be read
        header, sealer = keys.begin()
        data = bytearray(header.to_bytes())
        for entry in entries:
            data += seal_entry(entry, sealer.seal, (len(data) - HEADERS_SIZE) // FRAME)
        replace_file(self.path, data)
        self.end = len(data)
        self._keys, self._name_is_synced = {keys.salt: keys}, True
        self._start, self._sealer = header.to_bytes(), sealer

    def _sealer_for(self, start: bytes) -> tuple[Sealer, bool]:
        """Return the sealer of a file with this beginning, and whether its header is intact."""
        if start == self._start:
            return self._sealer, True
        try:
            header = Header.from_bytes(start)
        except JournalError:
            raise CannotWriteError("journal-overwritten", path=self.path) from None
        if header.file_id == self._sealer.file_id:
            return self._sealer, False
        if header.salt not in self._keys:
            raise errors.PassphraseChangedError("journal-passphrase-changed")
        return self._keys[header.salt].unlock(header), start == header.to_bytes()


@contextmanager
def lock(path: Path) -> Iterator[None]:
    """Acquire the lock of a journal. The system releases it when a program dies.

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
    while True:  # `FileLock` does the same, but is twenty times slower
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
            raise errors.JournalInUseError("journal-in-use")
        time.sleep(_RETRY)


def _acquire_by_name(path: Path, until: float) -> Callable[[], None]:
    """Acquire it on a file system without locks, as on some clusters."""
    soft = SoftFileLock(held_path(path), mode=0o600, poll_interval=_RETRY)
    try:
        soft.acquire(timeout=max(0, until - time.monotonic()))
    except Timeout:
        raise errors.JournalInUseError("journal-in-use") from None
    return soft.release


def _release(descriptor: int) -> None:
    unlock_descriptor(descriptor)
    os.close(descriptor)


def read_start(path: Path) -> bytes:
    """Return the bytes of a file that hold its header.

    Raises
    ------
    JournalError
        If it cannot be read: a `NotAJournalError` if it is not a file, or does not exist.
    """
    try:
        if path.is_dir():
            raise NotAJournalError("journal-is-folder", path=path)
        if not path.is_file():
            raise NotAJournalError("journal-not-found", path=path)
        file, start = open_in_place(path)
    except OSError as error:
        raise JournalError("journal-unreadable", path=path, why=errors.reason(error)) from None
    file.close()
    return start


def make_journal_folder(path: Path) -> None:
    """Make the folder of a journal, for its owner alone, if there is none."""
    made = [folder for folder in path.parents if not folder.exists()]
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    for folder in made:
        disk.sync_names(folder)


def open_in_place(path: Path) -> tuple[FileIO, bytes]:
    """Open a journal to read it, and return its first bytes as well."""
    while True:
        with ExitStack() as stack:
            file = stack.enter_context(path.open("rb", buffering=0))
            start = file.read(HEADERS_SIZE)
            # If another notebook replaced it just now, its header may be overwritten already.
            if os.path.samestat(os.fstat(file.fileno()), path.stat()):
                stack.pop_all()
                return file, start


def replace_file(path: Path, data: bytes | bytearray) -> None:
    """Replace the file with these bytes atomically."""
    finish_replacing(path)
    _make(new_path(path), data)
    with ExitStack() as stack:
        old = None
        try:
            disk.name_also(path, old_path(path))
        except FileNotFoundError:
            pass
        except OSError:  # a file system without second names, as on many sticks
            if disk.REPLACES_OPEN_FILES:
                old = stack.enter_context(disk.opened(path))
        disk.replace(path, new_path(path))
        disk.sync_names(path)
        if old:
            disk.scrub(old, HEADERS_SIZE)  # nobody can read the old file without its header
    _clear_away(old_path(path), path)


def finish_replacing(path: Path) -> None:
    """Clean up after an interrupted replacement."""
    for left in (new_path(path), old_path(path)):
        if os.path.lexists(left):
            disk.sync_names(path)
            _clear_away(left, path)


def copy_aside(path: Path) -> Path:
    """Copy a damaged journal to a name of its own, and return that."""
    aside = damaged_path(path)
    _make(aside, path.read_bytes())
    disk.sync_names(aside)
    return aside


def _make(path: Path, data: bytes | bytearray) -> None:
    try:
        with disk.made(path) as file:
            disk.write_at(file, 0, data)
            disk.sync(file)
    except OSError:
        with suppress(OSError):
            disk.unlink(path)
        raise


def _clear_away(left: Path, path: Path) -> None:
    """Remove a file beside a journal, if it is there, and overwrite its key."""
    if left.is_file() and not left.is_symlink():
        with disk.opened(left) as file:
            # The same header: it is the journal itself under a second name, or a copy.
            header = path.read_bytes()[:HEADERS_SIZE] if path.is_file() else b""
            if file.read(HEADERS_SIZE) != header:
                disk.scrub(file, HEADERS_SIZE)
    disk.unlink(left)
