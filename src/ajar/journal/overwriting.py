"""Overwrites the files of a journal with chance: all keys first, on the disk, then all the rest."""

from __future__ import annotations

import os
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING

from ajar.journal import disk
from ajar.journal.erased import NotErasedError
from ajar.journal.errors import DENIED
from ajar.journal.format import BLOCK, HEADERS, MAGIC

if TYPE_CHECKING:
    from collections.abc import Iterable
    from io import FileIO
    from pathlib import Path

CHUNK = 1024 * 1024


def overwritten(files: Iterable[Path]) -> list[Path]:
    """Overwrite all keys, then the rest; return the files whose key could not be overwritten."""
    bare: list[Path] = []
    with ExitStack() as stack:
        opened = {path: stack.enter_context(_opened(path)) for path in files}
        for path, file in opened.items():
            try:
                _overwrite_key(file)
            except OSError:  # such as on a full disk that never writes to the same place twice
                bare.append(path)
        for file in opened.values():
            with suppress(OSError):  # without the key nobody can read it
                _overwrite_rest(file)
    return bare


def _opened(path: Path) -> FileIO:
    disk.make_private(path)
    try:
        return disk.opened(path)
    except OSError as error:
        why = "protected, open in another program, or belong to somebody else"
        msg = (
            f"“{path}” cannot be changed ({error.strerror}), so nothing was erased. "
            f"{f'It may be {why}. ' if error.errno in DENIED else ''}Mend that, then try again."
        )
        raise NotErasedError(msg) from None


def _overwrite_key(file: FileIO) -> None:
    """Overwrite both copies of the header but for the mark, by which the file is known."""
    chance = bytearray(os.urandom(HEADERS))
    for copy in (0, BLOCK):
        chance[copy : copy + len(MAGIC)] = MAGIC
    disk.write(file, 0, bytes(chance[: _size(file)]))
    disk.sync(file)


def _overwrite_rest(file: FileIO) -> None:
    size = _size(file)
    for start in range(HEADERS, size, CHUNK):
        disk.write(file, start, os.urandom(min(CHUNK, size - start)))
    disk.sync(file)


def _size(file: FileIO) -> int:
    return os.fstat(file.fileno()).st_size
