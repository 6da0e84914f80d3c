"""What can go wrong with a journal, in words for the person whose journal it is.

No text here ever holds a passphrase or an answer.
"""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHANGED = (
    "The passphrase was changed in another window. Open the journal again with the new one. "
    "Until then nothing is saved here."
)
OVERWRITTEN = (
    "Something else was written to “{path}”. It is not your journal any more, so nothing can be "
    "saved in it. Keep this window open, and take your answers along from it."
)
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
DENIED = {errno.EROFS, errno.EACCES, errno.EPERM}


class JournalError(Exception):
    """Something about a journal that its person should know: what, and what to do."""

    def _render_traceback_(self) -> list[str]:
        # IPython shows this in place of a traceback, whose lines could quote an answer.
        return [str(self)]


class WrongPassphraseError(JournalError):
    """The passphrase does not open this journal."""


class NotAJournalError(JournalError):
    """There is no journal there that could be opened."""


class NewerJournalError(JournalError):
    """The journal was written by a newer Ajar."""


class CannotWriteError(JournalError):
    """Nothing was saved just now. What was saved before is safe."""


class JournalInUseError(CannotWriteError):
    """Another notebook has been writing for too long."""


@contextmanager
def writing_to(path: Path) -> Iterator[None]:
    """Turn what the system says about a failed write into `CannotWriteError`."""
    try:
        yield
    except OSError as error:
        raise CannotWriteError(_said(error, path)) from None


def _said(error: OSError, path: Path) -> str:
    safe = "This was not saved. What was saved before is safe."
    if error.errno in FULL:
        return f"The disk is full. {safe} Make some room, then try again."
    if error.errno in DENIED:
        return (
            f"The folder “{path.parent}” cannot be written to. {safe} "
            "Make the folder writable, or keep your journal in another place."
        )
    if isinstance(error, FileNotFoundError):
        return (
            f"The journal “{path}” is not there any more, so nothing is saved. If it is on a "
            "stick, plug the stick in and try again. Or it was erased in another window."
        )
    why = error.strerror or type(error).__name__
    return f"The disk could not be written to ({why}). {safe} Try again, or use another disk."
