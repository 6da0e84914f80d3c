"""One person's journal on disk, together with what other notebooks save to it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ajar.journal import disk
from ajar.journal.crypto import Keys
from ajar.journal.errors import CannotWriteError, JournalError, Notice
from ajar.journal.file import JournalFile, copy_aside, finish_replacing, read_start
from ajar.journal.format import COST, Cost, Header, frame_count
from ajar.journal.model import Entry

if TYPE_CHECKING:
    from ajar.content.exercise import Key

WASTE = 256
"""A file is rewritten once more than this many frames, and half of all frames, are obsolete."""


class Store:
    """An open journal. Every change is on the disk when its method returns.

    Each method raises `JournalError` if it fails; then nothing that was saved before is lost.
    Not thread-safe. `damage` is the notice about a file that could only partly be read; None if it
    could be read completely.
    """

    def __init__(self, file: JournalFile) -> None:
        self.path = file.path
        self.damage: Notice | None = None
        self._open_file: JournalFile | None = file
        self._index = _Index()
        self._damaged = False

    @classmethod
    def create(cls, path: Path, passphrase: str, *, _cost: Cost = COST) -> Store:
        """Create a journal where there is no file yet. `_cost` is for tests."""
        return cls(JournalFile.create(Path(os.path.realpath(path)), Keys.chosen(passphrase, _cost)))

    @classmethod
    def open(cls, path: Path, passphrase: str) -> Store:
        """Open a journal.

        Raises
        ------
        JournalError
            If the passphrase is wrong, or a newer Ajar wrote the file, or it is not a journal (a
            `WrongPassphraseError`, or a `NotAJournalError`). The file is left as it is.
        """
        path = Path(os.path.realpath(path))
        header = Header.from_bytes(read_start(path))
        store = cls(JournalFile(path, Keys(passphrase, header.salt, header.cost), header))
        try:
            with store._locked():
                disk.make_private(path)
                finish_replacing(path)
                if store._index.is_little_of(store._file.frames):
                    store._replace(store._index.entries)
        except CannotWriteError:  # it can be read, but cannot be written to now
            store._damaged |= store._read_new()
            if store._damaged:
                store.damage = Notice("journal-damaged")
        store._index.take_news()
        return store

    def entries(self) -> list[Entry]:
        """Return the newest entry of each key, in the order in which the keys were begun."""
        return self._index.seen()

    def append(self, entry: Entry) -> None:
        """Save an entry.

        A draft never removes a confirmed response: if it has none, it keeps the one that was last
        confirmed under its key.
        """
        with self._locked():
            saved = self._index.completed(entry)
            content = saved.to_bytes()
            self._file.append(content)
            self._index.put_own(entry, saved, frame_count(len(content)))

    def refresh(self) -> list[Entry]:
        """Return what other notebooks changed since the last call.

        A removed key appears as an entry without a response. Takes well under a millisecond when
        there is nothing new.
        """
        self._read_new()
        return self._index.take_news()

    def rewrite(self, entries: Iterable[Entry]) -> None:
        """Keep only these entries, and delete all others from the file.

        Entries that another notebook saved and this one has not seen yet stay as well.
        """
        with self._locked():
            self._replace(self._index.with_unseen(entries))

    def change_passphrase(self, new: str, *, _cost: Cost = COST) -> None:
        """Replace the passphrase; the old one no longer opens the journal."""
        keys = Keys.chosen(new, _cost)
        with self._locked():
            self._replace(self._index.entries, keys)

    def close(self) -> None:
        """Forget the keys and all entries. The journal can be opened again."""
        self._open_file = None
        self._index = _Index()

    @property
    def _file(self) -> JournalFile:
        if self._open_file is None:
            raise JournalError("journal-locked")
        return self._open_file

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Keep other notebooks from writing, and read everything that they have written."""
        with self._file.locked():
            self._damaged |= self._read_new()
            if self._damaged:  # continue with what could be read
                aside = copy_aside(self.path)
                self._replace(self._index.entries)
                self.damage = Notice("journal-damaged-aside", name=aside.name)
                self._damaged = False
            yield

    def _read_new(self) -> bool:
        """Read what is new in the file; return whether a part of it is damaged."""
        new = self._file.read_new()
        self._index.add(new.entries, replaced=new.replaced)
        return new.damaged

    def _replace(self, entries: dict[Key, Entry], keys: Keys | None = None) -> None:
        contents = {key: entry.to_bytes() for key, entry in entries.items()}
        self._file.replace(contents.values(), keys)
        self._index.entries = dict(entries)
        self._index.sizes = {key: frame_count(len(content)) for key, content in contents.items()}


@dataclass
class _Index:
    """The newest entry of each key in the order they were begun, and other notebooks' changes."""

    entries: dict[Key, Entry] = field(default_factory=dict, repr=False)
    sizes: dict[Key, int] = field(default_factory=dict, repr=False)  # in frames
    news: dict[Key, Entry] = field(default_factory=dict, repr=False)  # not yet in `take_news`
    unseen: set[Key] = field(default_factory=set, repr=False)  # news not yet in `seen` either

    def seen(self) -> list[Entry]:
        """Return all entries, including the unseen news."""
        self.unseen.clear()
        return list(self.entries.values())

    def take_news(self) -> list[Entry]:
        """Return the news, once; a removed key as an entry without a response."""
        news = list(self.news.values())
        self.news.clear()
        self.unseen.clear()
        return news

    def put(self, entry: Entry, size: int) -> None:
        """Put an entry in, and the number of frames that it takes."""
        if entry.response is None:
            self.entries.pop(entry.key, None)
            self.sizes.pop(entry.key, None)
        else:
            self.entries[entry.key] = entry
            self.sizes[entry.key] = size

    def add(self, entries: Iterable[tuple[Entry, int]], *, replaced: bool) -> None:
        """Add another notebook's entries to the existing ones, or replace them."""
        before = self.entries if replaced else {}
        if replaced:
            self.entries, self.sizes = {}, {}
        read: dict[Key, Entry] = {}
        for entry, size in entries:
            self.put(entry, size)
            read[entry.key] = entry
        gone = {key: Entry(key, None) for key in before if key not in self.entries}
        changed = {key: entry for key, entry in read.items() if entry != before.get(key)}
        self.news |= gone | changed
        self.unseen |= gone.keys() | changed.keys()

    def completed(self, entry: Entry) -> Entry:
        """Return a draft with the last confirmed response, if it has none or an outdated one."""
        before = self.entries.get(entry.key)
        is_draft = entry.response is not None and not entry.done
        if before is None or not is_draft or before.confirmed is None:
            return entry
        if entry.confirmed is not None and entry.key not in self.unseen:
            return entry
        return replace(entry, confirmed=before.confirmed)

    def put_own(self, asked: Entry, saved: Entry, size: int) -> None:
        """Insert what this notebook saved; if it differs from what was requested, it is news."""
        self.put(saved, size)
        if saved == asked:
            self.news.pop(saved.key, None)
            self.unseen.discard(saved.key)
        else:
            self.news[saved.key] = saved

    def with_unseen(self, entries: Iterable[Entry]) -> dict[Key, Entry]:
        """Return these entries by key, updated by other notebooks' unseen changes."""
        chosen = {entry.key: entry for entry in entries if entry.response is not None}
        for key in self.unseen - self.entries.keys():
            chosen.pop(key, None)
        return chosen | {key: entry for key, entry in self.entries.items() if key in self.unseen}

    def is_little_of(self, frames: int) -> bool:
        """Return whether most of a file of this many frames is obsolete."""
        return frames - sum(self.sizes.values()) > max(WASTE, frames / 2)
