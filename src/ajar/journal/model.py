"""One person's entries, in memory. `ajar.journal.store` saves them to a file on request."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ajar.content import Key

if TYPE_CHECKING:
    from ajar.content.answers import Response

    Listener = Callable[[tuple[Key, ...]], None]


@dataclass(frozen=True)
class Entry:
    """A response under its key (the exercise and a check-in's moment), with its time."""

    key: Key
    response: Response | None = field(repr=False)
    """The answers; None: this key is removed."""
    done: bool = False
    """Whether the response is confirmed as it is."""
    confirmed: Response | None = field(default=None, repr=False)
    """The response that was last confirmed, if any."""
    at: str = ""
    """When it was put: ISO 8601 to the second, with the zone. Only shown, never used to decide
    which entry is newer: clocks go back."""

    def to_bytes(self) -> bytes:
        """Return the entry as JSON in ASCII."""
        same = self.confirmed is not None and self.confirmed == self.response
        written = {
            "key": str(self.key),
            "response": self.response,
            "done": self.done,
            "confirmed": True if same else self.confirmed,
            "at": self.at,
        }
        return json.dumps(written, separators=(",", ":")).encode("ascii")

    @classmethod
    def from_bytes(cls, content: bytes) -> Entry:
        """Return the entry that `to_bytes` wrote; fields that a later version added are ignored."""
        read = json.loads(content)
        confirmed = read["response"] if read["confirmed"] is True else read["confirmed"]
        return cls(Key.named(read["key"]), read["response"], read["done"], confirmed, read["at"])


def now() -> str:
    """Return the present moment, to the second and with its zone: ``2026-11-23T06:40:00+00:00``."""
    return datetime.now(UTC).isoformat(timespec="seconds")


@dataclass
class Journal:
    """Holds the newest entry of each key, and notifies listeners of changes."""

    _entries: dict[Key, Entry] = field(default_factory=dict, repr=False)
    _listeners: list[Listener] = field(default_factory=list, repr=False)
    _pending: dict[Key, None] | None = field(default=None, repr=False)

    def get(self, key: Key) -> Entry | None:
        """Return the entry of a key, if there is one."""
        return self._entries.get(key)

    def is_draft(self, key: Key) -> bool:
        """Return whether a key has a response with unconfirmed changes."""
        entry = self._entries.get(key)
        return entry is not None and not entry.done

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys of all entries, in the order they were begun."""
        return tuple(self._entries)

    def entries(self) -> list[Entry]:
        """Return all entries, in the order they were begun."""
        return list(self._entries.values())

    def put(self, key: Key, response: Response, *, done: bool) -> None:
        """Replace the response of a key; a draft keeps what was last confirmed."""
        before = self._entries.get(key)
        confirmed = response if done else before.confirmed if before else None
        self.place(Entry(key, response, done, confirmed, now()))

    def place(self, entry: Entry) -> None:
        """Insert an entry unchanged, for example from a file; without a response, remove it."""
        if entry.response is None:
            self.remove(entry.key)
            return
        self._entries[entry.key] = entry
        self._notify(entry.key)

    def remove(self, key: Key) -> None:
        """Remove the entry of a key, if there is one."""
        if self._entries.pop(key, None):
            self._notify(key)

    def clear(self) -> None:
        """Remove all entries."""
        with self.batch():
            for key in self.keys:
                self.remove(key)

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Notify listeners once, at the end, of all changes made inside."""
        if self._pending is not None:  # already inside another batch
            yield
            return
        self._pending = {}
        try:
            yield
        finally:
            keys, self._pending = tuple(self._pending), None
            if keys:
                self._notify(*keys)

    def listen(self, listener: Listener) -> None:
        """Register a function that is called with the keys of entries that change."""
        self._listeners.append(listener)

    def _notify(self, *keys: Key) -> None:
        if self._pending is not None:
            self._pending |= dict.fromkeys(keys)
            return
        for listener in self._listeners:
            listener(keys)
