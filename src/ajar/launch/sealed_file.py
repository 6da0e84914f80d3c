"""A journal as sealed bytes, served to a page that alone has the key.

Notebooks may have the same file open at the same time: it is read, locked and replaced as they do.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from ajar.journal import disk
from ajar.journal.erase import Report, erase
from ajar.journal.errors import CannotWriteError, writing_to
from ajar.journal.file import (
    copy_aside,
    finish_replacing,
    lock,
    make_journal_folder,
    open_in_place,
    replace_file,
)
from ajar.journal.format import FRAME, HEADERS_SIZE, Header


class ChangedError(Exception):
    """The file has changed since its caller read it: read on, and try again."""


class Sealed(NamedTuple):
    """The bytes of a journal, and a tag that changes with every write."""

    data: bytes
    tag: str

    def continues(self, tag: str, length: int) -> bool:
        """Return whether this is the file with that tag, of which this many bytes are known."""
        return tag.partition("-")[0] == self.tag.partition("-")[0] and length <= len(self.data)


class SealedFile:
    """The file at a path, which need not exist. Its methods block; threads may call them.

    They raise `JournalError` if the disk fails; then nothing that was saved before is lost.
    """

    def __init__(self, path: Path) -> None:
        self.path = Path(os.path.realpath(path))

    def read(self) -> Sealed | None:
        """Return all of it, or None if there is no such file."""
        with writing_to(self.path):
            try:
                file, start = open_in_place(self.path)
            except FileNotFoundError:
                return None
            with file:
                return _sealed(start + file.read())

    def tidy(self) -> None:
        """Finish a replacement that was interrupted: its old key must not stay on the disk."""
        with suppress(CannotWriteError), self._locked():
            disk.make_private(self.path)
            finish_replacing(self.path)

    def append(self, frames: bytes, tag: str) -> str:
        """Add frames at the end of the file with this tag. On return they are on the disk.

        Returns the new tag. Raises `ChangedError` if the file has another one.
        """
        with self._locked():
            now = self._read_as(tag)
            # An incompletely written frame is cut off.
            end = len(now.data) - (len(now.data) - HEADERS_SIZE) % FRAME
            disk.sync_names(self.path)  # the process that replaced the file may have been killed
            with disk.opened(self.path) as file:
                disk.append(file, end, frames)
        return _sealed(now.data[:end] + frames).tag

    def replace(self, data: bytes, tag: str | None) -> str:
        """Replace the file with this tag by these bytes; None: there is none yet.

        Returns the new tag. Raises `ChangedError` if it has another one, or exists;
        `NotAJournalError` if the bytes do not begin as a journal does.
        """
        Header.from_bytes(data[:HEADERS_SIZE])
        if tag is None:
            with writing_to(self.path):
                make_journal_folder(self.path)
        with lock(self.path) if tag is None else self._locked(), writing_to(self.path):
            now = self.read()
            if (now and now.tag) != tag:
                raise ChangedError
            replace_file(self.path, data)
        return _sealed(data).tag

    def put_aside(self, tag: str) -> str:
        """Copy the damaged file with this tag to a new name, and return that.

        Raises `ChangedError` if the file has another tag.
        """
        with self._locked():
            self._read_as(tag)
            return copy_aside(self.path).name

    def erase(self) -> Report:
        """Erase it and its traces."""
        return erase(self.path)

    def _read_as(self, tag: str) -> Sealed:
        now = self.read()
        if now is None or now.tag != tag:
            raise ChangedError
        return now

    @contextmanager
    def _locked(self) -> Iterator[None]:
        with writing_to(self.path):
            self.path.stat()  # where the journal is gone, do not even make its lock
            with lock(self.path):
                yield


def _sealed(data: bytes) -> Sealed:
    """Return bytes with their tag: which file it is, its length, and how it ends."""
    parts = (data[:HEADERS_SIZE], data[-FRAME:])
    which, end = (hashlib.sha256(part).hexdigest()[:32] for part in parts)
    return Sealed(data, f"{which}-{len(data)}-{end}")
