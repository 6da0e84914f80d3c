"""Errors of a journal, each with the key of its words in `materials/words.yaml`."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ajar.content.text import fill

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
DENIED = {errno.EROFS, errno.EACCES, errno.EPERM}


class Notice:
    """A message to the journal's owner: a sentence of ``materials/words.yaml``.

    The values fill the marks in that sentence; a value that is a notice is written out as its own
    sentence. None is ever an answer or a passphrase.
    """

    def __init__(self, code: str, **values: object) -> None:
        self.code, self.values = code, values

    def __repr__(self) -> str:
        return f"{self.code} {self.values}" if self.values else self.code

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Notice) and repr(self) == repr(other)

    def __hash__(self) -> int:
        return hash(repr(self))

    def in_words(self, words: Mapping[str, str]) -> str:
        """Return the sentence with its marks filled, or the code if there are no words for it."""
        if self.code not in words:
            return repr(self)
        notices = {k: v.in_words(words) for k, v in self.values.items() if isinstance(v, Notice)}
        return fill(words[self.code], self.values | notices)


class JournalError(Exception):
    """An error in a journal that its owner should know about. Takes the arguments of `Notice`.

    As text it is the code and the values, for a log; `in_words` is for people.
    """

    def __init__(self, code: str, **values: object) -> None:
        self.notices: tuple[Notice, ...] = (Notice(code, **values),)
        super().__init__(code)

    def __str__(self) -> str:
        return "\n".join(map(repr, self.notices))

    def in_words(self, words: Mapping[str, str]) -> str:
        """Return what happened and what to do, in the words of the kit."""
        return "\n".join(notice.in_words(words) for notice in self.notices)

    def _render_traceback_(self) -> list[str]:
        # IPython shows this in place of a traceback, whose lines could quote an answer.
        return [str(self)]


class WrongPassphraseError(JournalError):
    """The passphrase does not open this journal."""


class NotAJournalError(JournalError):
    """The path does not lead to a journal that can be opened."""


class CannotWriteError(JournalError):
    """The last change was not saved. What was saved before is safe."""


class JournalInUseError(CannotWriteError):
    """Another notebook has been writing for too long."""


class PassphraseChangedError(CannotWriteError):
    """Another notebook has changed the passphrase; the journal must be opened again."""


@contextmanager
def writing_to(path: Path) -> Iterator[None]:
    """Convert the `OSError` of a failed write into a `CannotWriteError`."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise CannotWriteError("journal-disk-full") from None
        if error.errno in DENIED:
            raise CannotWriteError("journal-folder-denied", folder=path.parent) from None
        if isinstance(error, FileNotFoundError):
            raise CannotWriteError("journal-gone", path=path) from None
        raise CannotWriteError("journal-not-written", why=reason(error)) from None


def reason(error: OSError) -> str:
    """Return the system's reason for an error."""
    return error.strerror or type(error).__name__


def path_list(paths: Iterable[Path]) -> str:
    """Return paths in quotes, for the mark of a sentence."""
    return ", ".join(f"“{path}”" for path in paths)
