"""What a notebook knows of a journal, and what others have put there since it last looked. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ajar.journal.model import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ajar.content.exercise import Key

WASTE = 256
"""A file is worth making smaller once more than so many frames, and half, are out of date."""


@dataclass
class Known:
    """The newest entry of each key.

    Attributes
    ----------
    entries
        By key, in the order in which the keys were begun.
    sizes
        How many frames each of them takes in the file.
    news
        What other notebooks have changed and `tell_news` has not told yet.
    unseen
        The keys of `news` of which not even `seen` told the new entry.
    """

    entries: dict[Key, Entry] = field(default_factory=dict, repr=False)
    sizes: dict[Key, int] = field(default_factory=dict, repr=False)
    news: dict[Key, Entry] = field(default_factory=dict, repr=False)
    unseen: set[Key] = field(default_factory=set, repr=False)

    def seen(self) -> list[Entry]:
        """Return all entries."""
        self.unseen.clear()
        return list(self.entries.values())

    def tell_news(self) -> list[Entry]:
        """Return the news, once; of what was removed, an entry without a response."""
        news = list(self.news.values())
        self.news.clear()
        self.unseen.clear()
        return news

    def put(self, entry: Entry, size: int) -> None:
        """Take in an entry from this notebook or another, and the frames it takes."""
        if entry.response is None:
            self.entries.pop(entry.key, None)
            self.sizes.pop(entry.key, None)
        else:
            self.entries[entry.key] = entry
            self.sizes[entry.key] = size

    def take_in(self, entries: Iterable[tuple[Entry, int]], *, all_of_it: bool) -> None:
        """Take in what another notebook put: more, or in place of, what there was."""
        before = self.entries if all_of_it else {}
        if all_of_it:
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
        """Return an entry about to be saved, so that nothing that was confirmed is lost by it.

        A draft without it carries along what was confirmed last. So does one from a notebook that
        does not know yet what another one confirmed.
        """
        before = self.entries.get(entry.key)
        is_draft = entry.response is not None and not entry.done
        if before is None or not is_draft or before.confirmed is None:
            return entry
        if entry.confirmed is not None and entry.key not in self.unseen:
            return entry
        return replace(entry, confirmed=before.confirmed)

    def put_own(self, asked: Entry, saved: Entry, size: int) -> None:
        """Take in what this notebook saved; where that is not what it asked for, it is news."""
        self.put(saved, size)
        if saved == asked:
            self.news.pop(saved.key, None)
            self.unseen.discard(saved.key)
        else:
            self.news[saved.key] = saved

    def left_of(self, entries: Iterable[Entry]) -> dict[Key, Entry]:
        """Return what to keep, by key: these entries, and those that are unseen."""
        kept = {entry.key: entry for entry in entries if entry.response is not None}
        for key in self.unseen - self.entries.keys():
            kept.pop(key, None)
        return kept | {key: entry for key, entry in self.entries.items() if key in self.unseen}

    def is_little_of(self, frames: int) -> bool:
        """Tell whether most of a file of so many frames is out of date."""
        return frames - sum(self.sizes.values()) > max(WASTE, frames / 2)
