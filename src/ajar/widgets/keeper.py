"""Whether a journal is kept: the choice, saving as one goes, and locking. The Python side."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ajar.journal import Kept, Key
from ajar.keeping.entry import Entry
from ajar.keeping.errors import CannotWriteError, JournalError
from ajar.keeping.places import chosen_path, default_path, synced_by
from ajar.keeping.strength import Strength, strength
from ajar.widgets.home import HOME

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from ajar.journal import Journal
    from ajar.keeping.store import Store

PAUSE = 1.0
"""The seconds without typing after which what was typed so far is saved."""
LOOK = 2.0
"""The seconds between two looks at what another notebook has saved."""
IDLE = 15
"""The minutes without a sign of life after which a kept journal locks itself."""


class Keeper:
    """Keeps a journal in its file from the moment that the person asks for it.

    Parameters
    ----------
    journal
        The journal in memory. Nothing of it is written before the choice.
    tell
        Called with what every page should know: whether it is kept, saved or locked.
    words
        The words of notices.
    """

    def __init__(
        self, journal: Journal, tell: Callable[..., None], words: Mapping[str, str]
    ) -> None:
        self._journal = journal
        self._tell = tell
        self._words = words
        self._store: Store | None = None
        self._place = default_path()
        self._locked = False
        self._reading = False
        self._waiting: set[Key] = set()
        self._problem = ""
        self._minutes = IDLE
        self._timers: dict[str, asyncio.TimerHandle] = {}
        journal.listen(self._changed)

    @property
    def state(self) -> dict[str, Any]:
        """What a page shows of it. No answer and no passphrase is in it."""
        kept = self._store is not None
        return {
            "state": "locked" if self._locked else "kept" if kept else "none",
            "exists": self._place.exists(),
            "place": str(self._place),
            "saved": kept and not self._waiting,
            "problem": self._problem or (self._store.damage if self._store else ""),
            "copied": kept and synced_by(self._place),
            "minutes": self._minutes,
        }

    def hear(self, message: Mapping[str, Any]) -> bool:
        """Take a message from a page; tell whether it was for the keeper."""
        self._alive()
        match message:
            case {"keep": str(passphrase), "place": str(place)}:
                self._try(lambda: self._keep(passphrase, chosen_path(place)))
            case {"unlock": str(passphrase), "place": str(place)}:
                self._try(lambda: self._open(passphrase, chosen_path(place)))
            case {"lock": True}:
                self.lock()
            case {"erase": True}:
                self._try(self._erase)
            case {"minutes": int(minutes)} if 1 <= minutes <= 24 * 60:
                self._minutes = minutes
                self._alive()
                self._show()
            case {"strength": str(passphrase)}:
                self._tell(keeping={"strength": self._strength(passphrase)})
            case {"active": True}:
                pass
            case _:
                return False
        return True

    def leave(self) -> None:
        """Let nothing stay in memory: what is kept is saved and locked, the rest forgotten."""
        if self._store:
            self.lock()
        elif not self._locked:
            self._journal.forget()

    def lock(self) -> None:
        """Save, forget the key and every answer, and clear the pages."""
        if not self._store:
            return
        self._save()
        if self._waiting:  # it could not be saved: locking now would lose it
            self._show()
            return
        self._store.close()
        self._store, self._locked = None, True
        self._stop_timers()
        self._show()  # the pages are cleared before the answers leave them one by one
        self._read(self._journal.forget)

    def _strength(self, passphrase: str) -> str:
        words = self._words
        said: dict[Strength, str] = {
            "none": words["keep-strength-none"],
            "weak": words["keep-strength-weak"],
            "fair": words["keep-strength-fair"],
            "good": words["keep-strength-good"],
            "strong": words["keep-strength-strong"],
        }
        return said[strength(passphrase)]

    def _keep(self, passphrase: str, place: Path) -> None:
        from ajar.keeping.store import Store  # only who keeps something waits for it

        self._store = Store.create(place, passphrase)
        self._place = place
        self._waiting = set(self._journal.begun())
        self._save()

    def _open(self, passphrase: str, place: Path) -> None:
        from ajar.keeping.store import Store  # likewise

        store = Store.open(place, passphrase)
        fresh = {key: kept for key in self._journal.begun() if (kept := self._journal.get(key))}
        self._store, self._place, self._locked = store, place, False
        self._show()
        self._take(store.entries())
        self._tell(open=HOME)
        for key, kept in fresh.items():  # typed before the journal was opened: the newest words
            self._journal.place(key, kept)
        self._save()

    def _erase(self) -> None:
        from ajar.keeping.erasing import erase  # likewise

        said = self._words["home-erased"]
        if self._store:
            self._waiting.clear()
            self._stop_timers()
            self._store.close()
            self._store = None
            said = str(erase(self._place))
        self._read(self._journal.forget)
        self._tell(erased=said)

    def _try(self, step: Callable[[], None]) -> None:
        self._problem = ""
        try:
            step()
        except JournalError as error:
            self._problem = str(error)
        self._alive()
        self._show()

    def _changed(self, key: Key) -> None:
        if not self._store or self._reading:
            return
        self._waiting.add(key)
        kept = self._journal.get(key)
        if kept is None or kept.done or not self._later("save", PAUSE, self._save):
            self._save()
        else:
            self._show()

    def _save(self) -> None:
        """Write what waits; the pages say “saved” only when it is on the disk."""
        if not self._store:
            return
        try:
            self._look()
            for key in list(self._waiting):
                self._write(key, self._store)
                self._waiting.discard(key)
            self._problem = ""
        except CannotWriteError as error:
            self._problem = str(error)
            self._later("save", 10 * PAUSE, self._save)
        self._show()

    def _write(self, key: Key, store: Store) -> None:
        kept = self._journal.get(key)
        if kept:
            store.append(Entry(str(key), kept.response, kept.done, kept.confirmed, kept.at))
        else:  # what is taken out really leaves the file
            left = [entry for entry in store.entries() if entry.key != str(key)]
            store.rewrite(left)

    def _look(self) -> None:
        """Take in what another notebook has saved since the last look."""
        if self._store:
            self._take(self._store.refresh())

    def _look_again(self) -> None:
        with suppress(JournalError):
            self._look()
        self._later("look", LOOK, self._look_again)

    def _take(self, entries: list[Entry]) -> None:
        def place() -> None:
            for entry in entries:
                key = Key.named(entry.key)
                if key in self._waiting:
                    continue  # what is typed here is newer
                if entry.response is None:
                    self._journal.remove(key)
                else:
                    kept = Kept(entry.response, entry.done, entry.confirmed, entry.at)
                    self._journal.place(key, kept)

        self._read(place)

    def _read(self, step: Callable[[], None]) -> None:
        """Change the journal in memory only."""
        self._reading = True
        try:
            step()
        finally:
            self._reading = False

    def _alive(self) -> None:
        if self._store:
            self._later("idle", 60 * self._minutes, self.lock)
            if "look" not in self._timers:
                self._later("look", LOOK, self._look_again)

    def _later(self, name: str, seconds: float, step: Callable[[], None]) -> bool:
        """Do a step after a while in place of the one of this name; tell whether that can be."""
        self._stop(name)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # no notebook is running
            return False
        self._timers[name] = loop.call_later(seconds, step)
        return True

    def _stop(self, name: str) -> None:
        timer = self._timers.pop(name, None)
        if timer:
            timer.cancel()

    def _stop_timers(self) -> None:
        for name in list(self._timers):
            self._stop(name)

    def _show(self) -> None:
        self._tell(keeping=self.state)
