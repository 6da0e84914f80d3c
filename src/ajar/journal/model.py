"""One person's responses and check-ins, in memory. `keeping` puts them into a file, if wanted."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ajar.content.exercise import CHECK_IN, Key
from ajar.journal.check_ins import CheckIn, check_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ajar.content.answers import Response


@dataclass(frozen=True)
class Kept:
    """A response, whether it is confirmed as it is, what was confirmed last, and when."""

    response: Response = field(repr=False)
    done: bool = False
    confirmed: Response | None = field(default=None, repr=False)
    at: str = ""


def now() -> str:
    """Return the present moment, to the second and with its zone: ``2026-11-23T06:40:00+00:00``."""
    return datetime.now(UTC).isoformat(timespec="seconds")


@dataclass
class Journal:
    """Keeps responses by their key, and tells whoever listens which have changed."""

    _kept: dict[Key, Kept] = field(default_factory=dict, repr=False)
    _listeners: list[Callable[[tuple[Key, ...]], None]] = field(default_factory=list, repr=False)
    _untold: dict[Key, None] | None = field(default=None, repr=False)

    def get(self, key: Key) -> Kept | None:
        """Return what is kept under a key, if anything."""
        return self._kept.get(key)

    def is_at_rest(self, key: Key) -> bool:
        """Tell whether nobody is in the middle of a response: it is confirmed, or not there."""
        kept = self._kept.get(key)
        return kept is None or kept.done

    def begun(self) -> tuple[Key, ...]:
        """Return the keys of all responses, in the order they were begun."""
        return tuple(self._kept)

    def put(self, key: Key, response: Response, *, done: bool) -> None:
        """Keep a response in place of the one before it."""
        before = self._kept.get(key)
        confirmed = response if done else before.confirmed if before else None
        self.place(key, Kept(response, done, confirmed, now()))

    def place(self, key: Key, kept: Kept) -> None:
        """Keep a response just as it was kept elsewhere."""
        self._kept[key] = kept
        self._tell(key)

    def remove(self, key: Key) -> None:
        """Forget one response."""
        if self._kept.pop(key, None):
            self._tell(key)

    def forget(self) -> None:
        """Forget everything."""
        with self.together():
            for key in list(self._kept):
                self.remove(key)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Tell of all that changes inside in one go, and not of each change by itself."""
        if self._untold is not None:  # inside another one already
            yield
            return
        self._untold = {}
        try:
            yield
        finally:
            keys, self._untold = tuple(self._untold), None
            if keys:
                self._tell(*keys)

    def check_ins(self) -> list[CheckIn]:
        """Return the check-ins as they were last confirmed, in the order they were begun."""
        return [
            check_in(key.moment, kept.confirmed)
            for key, kept in self._kept.items()
            if key.exercise == CHECK_IN and kept.confirmed is not None
        ]

    def listen(self, heard: Callable[[tuple[Key, ...]], None]) -> None:
        """Call `heard` with the keys of the responses that change from now on."""
        self._listeners.append(heard)

    def _tell(self, *keys: Key) -> None:
        if self._untold is not None:
            self._untold |= dict.fromkeys(keys)
            return
        for heard in self._listeners:
            heard(keys)
