"""Erases a journal: first its key, then all of it, then every trace at its place.

It can be cut short at any step and begun again: the journal itself goes after its traces, then the
lock, and the links to it last. From the moment at which its key is overwritten nobody can read it.
"""

from __future__ import annotations

import os
import time
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING

from ajar.journal import disk
from ajar.journal.erased import NotErasedError, Report, listed
from ajar.journal.errors import CannotWriteError, JournalInUseError
from ajar.journal.leftovers import belongings
from ajar.journal.lock import Turn
from ajar.journal.overwriting import overwritten
from ajar.journal.paths import default_path, traces_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from ajar.journal.leftovers import Belongings

__all__ = ["NotErasedError", "Report", "erase"]


def erase(path: Path) -> Report:
    """Erase a journal and its traces. No passphrase is needed.

    Raises
    ------
    NotAJournalError
        If something else lies there. It is left as it is.
    JournalInUseError
        If another notebook has been writing for too long. Nothing was erased.
    NotErasedError
        If something of it is left. The text says whether it can still be read.
    JournalError
        If the folder or the file cannot be read. Nothing was erased.
    """
    found = belongings(path)
    if not found.all:
        _remove_own_folder(found.path)
        return Report(found.path, (), (), found.links, found.strangers, found.copies)
    with _alone(found.path):
        found = belongings(path)  # another notebook may just have changed it
        bare = overwritten(found.files)
        removed = _removed(found.files)
        _check(found, bare, later=(*found.locks, *found.links))
    if not os.path.lexists(found.path):  # else a new one has been begun
        removed += _removed_for_good(found.locks)
        removed += _removed(found.links)
        _check(found, bare)
    _sync_names(found.path)
    _remove_own_folder(found.path)
    only_deleted = tuple(one for one in removed if one in bare)
    return Report(found.path, tuple(removed), only_deleted, (), found.strangers, found.copies)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keep other notebooks from writing; where no lock can be made, go on without one."""
    with ExitStack() as stack:
        try:
            stack.enter_context(Turn(path).taken())
        except JournalInUseError:
            msg = (
                "Another window is busy with this journal, so nothing was erased. "
                "Close that window, or wait a moment, then try again."
            )
            raise JournalInUseError(msg) from None
        except CannotWriteError:  # such as in a folder that cannot be written to
            pass
        yield


def _removed(files: Iterable[Path]) -> list[Path]:
    """Remove what can be removed, and return that."""
    removed = []
    for path in files:
        with suppress(OSError):  # `_check` sees what is left
            disk.remove(path)
            removed.append(path)
    return removed


def _removed_for_good(locks: Iterable[Path]) -> list[Path]:
    """Remove the lock; a notebook that is about to save may make it anew, but only once."""
    locks = list(locks)
    removed = _removed(locks)
    for pause in (0.01, 0.1, 0.5):
        if not any(map(os.path.lexists, locks)):
            break
        time.sleep(pause)
        _removed(locks)
    return removed


def _check(found: Belongings, bare: Iterable[Path], later: Iterable[Path] = ()) -> None:
    """Look again, and say what is left, if anything is."""
    there = {*traces_of(found.path), *filter(os.path.lexists, found.links)}
    ours = there - {*found.strangers, *later}
    if not ours:
        return
    state = (
        "The disk did not even let its key be overwritten, so your passphrase still opens it."
        if ours & {*bare}
        else "Its key was overwritten, so that nobody can read it any more."
    )
    msg = (
        f"Not all of it could be deleted. {state} This is left: {listed(sorted(ours))}. Make the "
        f"folder “{found.path.parent}” writable, close what has it open, then erase again."
    )
    raise NotErasedError(msg)


def _sync_names(path: Path) -> None:
    if disk.REPLACES_OPEN_FILES:
        with suppress(OSError):  # a power cut may bring the names back, but not what they named
            disk.sync_names(path)


def _remove_own_folder(path: Path) -> None:
    """Remove the folder that was made for the journal, once it is empty."""
    folder = path.parent
    with suppress(OSError):
        if folder.samefile(default_path().parent):
            folder.rmdir()
            _sync_names(folder)
