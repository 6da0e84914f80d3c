"""One person's journal on disk: encrypted, durable, and in the way of nobody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ajar.journal.errors import (
    CannotWriteError,
    JournalError,
    JournalInUseError,
    NewerJournalError,
    NotAJournalError,
    WrongPassphraseError,
)
from ajar.journal.model import Entry
from ajar.journal.paths import default_path

if TYPE_CHECKING:
    from ajar.journal.store import Store

__all__ = [
    "CannotWriteError",
    "Entry",
    "JournalError",
    "JournalInUseError",
    "NewerJournalError",
    "NotAJournalError",
    "Store",
    "WrongPassphraseError",
    "default_path",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """Load the cipher only for those who keep a journal."""
    if name == "Store":
        from ajar.journal.store import Store

        return Store
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
