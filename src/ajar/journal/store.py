"""One person's journal on disk: what it keeps, and what other notebooks have put there."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ajar.journal import disk
from ajar.journal.crypto import Keys
from ajar.journal.errors import CannotWriteError, JournalError
from ajar.journal.file import JournalFile
from ajar.journal.format import COST, Header
from ajar.journal.frames import frames_for
from ajar.journal.known import Known
from ajar.journal.reading import beginning_of
from ajar.journal.swap import copy_aside, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ajar.content.exercise import Key
    from ajar.journal.format import Cost
    from ajar.journal.model import Entry

BROKEN = "A part of the journal was broken. All that could be read is here."


class Store:
    """A journal that is open. Every change is on the disk when its method returns.

    Any of its methods raises `JournalError` if it cannot do its part; then nothing is lost that
    was saved before. Not for more than one thread.

    Attributes
    ----------
    path
        The file.
    damage
        Empty, or what is to be said of a file of which a part could not be read.
    """

    def __init__(self, file: JournalFile) -> None:
        self.path = file.path
        self.damage = ""
        self._open_file: JournalFile | None = file
        self._known = Known()
        self._hurt = False

    @classmethod
    def create(cls, path: Path, passphrase: str, *, _cost: Cost = COST) -> Store:
        """Begin a journal where there is no file yet. `_cost` is for tests."""
        return cls(JournalFile.create(Path(os.path.realpath(path)), Keys.chosen(passphrase, _cost)))

    @classmethod
    def open(cls, path: Path, passphrase: str) -> Store:
        """Open a journal.

        Raises
        ------
        WrongPassphraseError, NotAJournalError, NewerJournalError
            As their names say. The file is left as it is.
        """
        path = Path(os.path.realpath(path))
        header = Header.from_bytes(beginning_of(path))
        store = cls(JournalFile(path, Keys(passphrase, header.salt, header.cost), header))
        try:
            with store._held():
                disk.make_private(path)
                tidy(path)
                if store._known.is_little_of(store._file.frames):
                    store._replace(store._known.entries)
        except CannotWriteError:
            store._read_only()
        store._known.tell_news()
        return store

    def entries(self) -> list[Entry]:
        """Return the newest entry of each key, in the order in which the keys were begun."""
        return self._known.seen()

    def append(self, entry: Entry) -> None:
        """Save an entry.

        A draft never takes away what was confirmed: where it brings none along, it keeps what was
        confirmed last under its key.
        """
        with self._held():
            saved = self._known.completed(entry)
            content = saved.to_bytes()
            self._file.append(content)
            self._known.put_own(entry, saved, frames_for(len(content)))

    def refresh(self) -> list[Entry]:
        """Return what other notebooks changed since the last time; of what is removed, no response.

        Takes well under a millisecond when there is nothing new.
        """
        self._take_in()
        return self._known.tell_news()

    def rewrite(self, entries: Iterable[Entry]) -> None:
        """Keep these entries and no others: what is left out is really gone from the file.

        What another notebook saved and this one has not seen yet is kept as well.
        """
        with self._held():
            self._replace(self._known.left_of(entries))

    def change_passphrase(self, new: str, *, _cost: Cost = COST) -> None:
        """Let the journal be opened by another passphrase, and no more by the one so far."""
        keys = Keys.chosen(new, _cost)
        with self._held():
            self._replace(self._known.entries, keys)

    def close(self) -> None:
        """Forget the keys and all entries. The journal can be opened again."""
        self._open_file = None
        self._known = Known()

    @property
    def _file(self) -> JournalFile:
        if self._open_file is None:
            msg = "The journal is locked. Open it with your passphrase."
            raise JournalError(msg)
        return self._open_file

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Let no other notebook write, and know all that they have written."""
        with self._file.held():
            self._hurt = self._take_in() or self._hurt
            if self._hurt:
                self._mend()
            yield

    def _take_in(self) -> bool:
        """Read what is new in the file; tell whether a part of it is broken."""
        look = self._file.look()
        self._known.take_in(look.entries, all_of_it=look.anew)
        return look.hurt

    def _read_only(self) -> None:
        """Read a journal that cannot be written to just now."""
        self._hurt = self._take_in() or self._hurt
        if self._hurt:
            self.damage = f"{BROKEN} The file was left as it is."

    def _mend(self) -> None:
        """Put a damaged file aside, and go on with what could be read of it."""
        aside = copy_aside(self.path)
        self._replace(self._known.entries)
        self.damage = f"{BROKEN} The broken file was put aside as “{aside.name}”."
        self._hurt = False

    def _replace(self, entries: dict[Key, Entry], keys: Keys | None = None) -> None:
        contents = {key: entry.to_bytes() for key, entry in entries.items()}
        self._file.replace(contents.values(), keys)
        self._known.entries = dict(entries)
        self._known.sizes = {key: frames_for(len(one)) for key, one in contents.items()}
