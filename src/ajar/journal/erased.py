"""What came of erasing a journal, in words for the person whose journal it was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ajar.journal.errors import JournalError
from ajar.journal.paths import synced_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


class NotErasedError(JournalError):
    """Not all of a journal could be erased; the text says what is left, and what to do."""


@dataclass(frozen=True)
class Report:
    """What was erased. As text it is for people; `materials/pages/erased.md` says the rest.

    Attributes
    ----------
    path
        The journal.
    erased
        The files and links that were there and are no more, in the order they were removed.
        Empty: there was nothing.
    only_deleted
        Those of them whose key the disk did not let overwrite before.
    links
        Links that lead to where there is nothing. They were left: a stick may belong to them.
    strangers
        Files with the name of a trace that Ajar did not make. They were left.
    copies
        Other journals in this folder that may be copies. They were left.
    """

    path: Path
    erased: tuple[Path, ...] = ()
    only_deleted: tuple[Path, ...] = ()
    links: tuple[Path, ...] = ()
    strangers: tuple[Path, ...] = ()
    copies: tuple[Path, ...] = ()

    def __str__(self) -> str:
        return "\n".join(self._said())

    def _said(self) -> Iterator[str]:
        yield self._what_was_done()
        if self.only_deleted:
            yield (
                "The disk did not let these be overwritten, so they were only deleted. A program "
                "that brings deleted files back may find them, and your passphrase would open "
                f"them: {listed(self.only_deleted)}."
            )
        if self.links:
            yield f"This leads there, and was left: {listed(self.links)}."
        if self.strangers:
            yield f"Ajar did not make these, and left them: {listed(self.strangers)}."
        if self.copies:
            yield f"These may be copies of it. Erase them, too: {listed(self.copies)}."
        if self.erased and (program := synced_by(self.path)):
            yield f"{program} may have copies of it in other places. Delete them there, too."

    def _what_was_done(self) -> str:
        if not self.erased:
            return (
                f"There is no journal at “{self.path}”, so there was nothing to erase. "
                "If yours is in another place, or on a stick, name that place."
            )
        if self.path not in self.erased:
            return (
                f"There was no journal any more at “{self.path}”. What was left of it there is "
                "erased, too. We looked again: nothing of it is left there."
            )
        if self.only_deleted:
            return "Your journal is deleted. We looked again: nothing of it is left there."
        return (
            "Your journal is erased. Its key was overwritten first, so that nobody can read it any "
            "more. Then the rest of it was overwritten, and its files were deleted. "
            "We looked again: nothing of it is left there."
        )


def listed(paths: Iterable[Path]) -> str:
    """Return paths as a sentence has them."""
    return ", ".join(f"“{path}”" for path in paths)
