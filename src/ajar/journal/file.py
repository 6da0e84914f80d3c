"""The file of a journal: read, appended to and replaced, with other notebooks doing the same."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from ajar.journal import disk
from ajar.journal.crypto import FRAME
from ajar.journal.errors import (
    CHANGED,
    OVERWRITTEN,
    CannotWriteError,
    JournalError,
    writing_to,
)
from ajar.journal.format import HEADERS, Header
from ajar.journal.frames import read, written
from ajar.journal.lock import Turn
from ajar.journal.model import Entry
from ajar.journal.reading import reading
from ajar.journal.swap import swap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from ajar.journal.crypto import Keys, Sealer


class Look(NamedTuple):
    """What is new in a file: entries, each with the number of its frames.

    `anew`: another notebook has replaced the file, so these are all entries. `hurt`: a part of it
    is broken, or it holds less than it once did.
    """

    entries: list[tuple[Entry, int]]
    anew: bool
    hurt: bool


class JournalFile:
    """One file. Whoever changes it holds it, and looks at it first.

    Attributes
    ----------
    path
        Where it lies.
    end
        How many of its bytes have been read or written here.
    """

    def __init__(self, path: Path, keys: Keys, header: Header) -> None:
        self.path = path
        self.end = HEADERS
        self._keys = {keys.salt: keys}
        self._start, self._sealer = header.to_bytes(), keys.unlock(header)
        self._has_name = False  # for sure, whatever happens
        self._turn = Turn(path)

    @classmethod
    def create(cls, path: Path, keys: Keys) -> JournalFile:
        """Make a journal without content where there is no file yet."""
        with writing_to(path):
            folders = [one for one in path.parents if not one.exists()]
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            for folder in folders:
                disk.sync_names(folder)
        made = cls(path, keys, keys.begin()[0])
        with made._turn.taken():
            if os.path.lexists(path):
                msg = f"There is a file at “{path}” already. Open it, or choose another name."
                raise CannotWriteError(msg)
            made.replace(())
        return made

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep all other notebooks from writing for a moment."""
        with writing_to(self.path):
            self.path.stat()  # where it is gone, not even the lock is made
        with self._turn.taken():
            yield

    def look(self) -> Look:
        """Read on from `end`.

        Raises
        ------
        CannotWriteError
            If the file is not there any more, is no journal any more, or is one with another
            passphrase.
        """
        with writing_to(self.path):
            file, start = reading(self.path)
        with writing_to(self.path), file:
            sealer, whole = self._sealer_for(start)
            anew = sealer is not self._sealer
            end = HEADERS if anew else self.end
            shorter = file.seek(0, os.SEEK_END) < end
            file.seek(end)
            found = read(file.read(), sealer, (end - HEADERS) // FRAME)
        if anew:
            self._start, self._sealer = Header.from_bytes(start).to_bytes(), sealer
            self._has_name = False
        self.end = end + found.end * FRAME
        entries = [(Entry.from_bytes(content), size) for content, size in found.contents]
        return Look(entries, anew, found.broken or shorter or not whole)

    @property
    def frames(self) -> int:
        """How many frames have been read or written here."""
        return (self.end - HEADERS) // FRAME

    def append(self, content: bytes) -> None:
        """Write a content down. When this returns it is on the disk."""
        if not self._has_name:  # who replaced the file may have been killed before this
            disk.sync_names(self.path)
            self._has_name = True
        frames = written(content, self._sealer, self.frames)
        with disk.opened(self.path) as file:
            disk.append(file, self.end, frames)
        self.end += len(frames)

    def replace(self, contents: Iterable[bytes], keys: Keys | None = None) -> None:
        """Put these contents, under a new data key, in place of the file, in one step."""
        keys = keys or self._keys[Header.from_bytes(self._start).salt]
        self._keys[keys.salt] = keys  # should it fail half-way, either file can be followed
        header, sealer = keys.begin()
        data = bytearray(header.to_bytes())
        for content in contents:
            data += written(content, sealer, (len(data) - HEADERS) // FRAME)
        swap(self.path, data)
        self.end = len(data)
        self._keys, self._has_name = {keys.salt: keys}, True
        self._start, self._sealer = header.to_bytes(), sealer

    def _sealer_for(self, start: bytes) -> tuple[Sealer, bool]:
        """Return what opens a file that begins so, and whether its beginning is whole."""
        if start == self._start:
            return self._sealer, True
        try:
            header = Header.from_bytes(start)
        except JournalError:
            raise CannotWriteError(OVERWRITTEN.format(path=self.path)) from None
        if header.file_id == self._sealer.file_id:
            return self._sealer, False
        if header.salt not in self._keys:
            raise CannotWriteError(CHANGED)
        return self._keys[header.salt].unlock(header), start == header.to_bytes()
