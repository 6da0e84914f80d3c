"""Opens a journal to read it, whatever lies there and whoever replaces it just then."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ajar.journal.errors import JournalError, NotAJournalError
from ajar.journal.format import HEADERS

if TYPE_CHECKING:
    from io import FileIO
    from pathlib import Path


def beginning_of(path: Path) -> bytes:
    """Return the bytes of a file that hold its header.

    Raises
    ------
    NotAJournalError
        If it is no file, or is not there.
    JournalError
        If it cannot be read.
    """
    if path.is_dir():
        msg = f"“{path}” is a folder, not a journal. Choose a file in it."
        raise NotAJournalError(msg)
    if not path.is_file():
        msg = f"There is no journal at “{path}”. If it is on a stick, plug the stick in."
        raise NotAJournalError(msg)
    try:
        file, start = reading(path)
    except OSError as error:
        msg = f"“{path}” cannot be read ({error.strerror}). Nothing was changed."
        raise JournalError(msg) from None
    file.close()
    return start


def reading(path: Path) -> tuple[FileIO, bytes]:
    """Open a journal to read it, whoever replaces it just then; return its first bytes as well."""
    while True:
        file = path.open("rb", buffering=0)
        try:
            start = file.read(HEADERS)
            # Still in its place: so nobody has overwritten its key before it was read.
            if os.path.samestat(os.fstat(file.fileno()), path.stat()):
                return file, start
        except OSError:
            file.close()
            raise
        file.close()
