"""Whether a journal is kept: the choice, saving as one goes, and locking. The Python side."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from ajar.journal.errors import CannotWriteError, JournalError
from ajar.journal.paths import chosen_path, default_path, synced_by
from ajar.notebook.my_place import HOME, put_apart, until
from ajar.notebook.timers import Timers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from ajar.content.exercise import Key
    from ajar.journal.crypto import Strength
    from ajar.journal.model import Entry, Journal
    from ajar.journal.store import Store

PAUSE = 1.0
"""The seconds without typing after which what was typed so far is saved."""
LOOK = 2.0
"""The seconds between two looks at what another notebook has saved."""
HUB = "JUPYTERHUB_USER"
"""The variable that is there where a JupyterHub, and so somebody else's computer, runs the kit."""
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
        self._out_of_reach = ""  # why the file cannot be looked into just now
        self._minutes = IDLE
        self._last_sign = 0.0  # of life, by the clock on the wall
        self._timers = Timers()
        journal.listen(self._changed)

    @property
    def state(self) -> dict[str, Any]:
        """What a page shows of it. No answer and no passphrase is in it."""
        kept = self._store is not None
        damage = self._store.damage if self._store else None
        return {
            "state": "locked" if self._locked else "kept" if kept else "none",
            "exists": self._place.exists(),
            "place": str(self._place),
            "saved": kept and not self._waiting and not self._out_of_reach,
            "problem": self._problem
            or self._out_of_reach
            or (damage.in_words(self._words) if damage else ""),
            "copied": kept and synced_by(self._place),
            "minutes": self._minutes,
            "hosted": HUB in os.environ,
        }

    def hear(self, message: Mapping[str, Any]) -> bool:
        """Take a message from a page; tell whether it was for the keeper."""
        self._alive()
        match message:
            case {"keep": str(passphrase), "place": str(place)}:
                self._try(lambda: self._keep(passphrase, chosen_path(place)))
            case {"unlock": str(passphrase), "place": str(place)}:
                self._try(lambda: self._open(passphrase, chosen_path(place)))
            case {"place": str(place)} if not self._store:
                self._try(lambda: self._look_at(chosen_path(place)))
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
            self._journal.clear()

    def lock(self) -> None:
        """Save, forget the key and every answer, and clear the pages."""
        if not self._store:
            return
        self._save()
        if self._waiting:  # it could not be saved: locking now would lose it
            self._timers.later("idle", 10 * PAUSE, self.lock)
            self._show()
            return
        self._close()
        self._locked = True
        self._show()  # the pages are cleared before the answers leave them one by one
        self._read(self._journal.clear)

    def _strength(self, passphrase: str) -> str:
        from ajar.journal.crypto import strength  # the cipher is slow to load

        words = self._words
        said: dict[Strength, str] = {
            "none": words["keep-strength-none"],
            "weak": words["keep-strength-weak"],
            "fair": words["keep-strength-fair"],
            "good": words["keep-strength-good"],
            "strong": words["keep-strength-strong"],
        }
        return said[strength(passphrase)]

    def _look_at(self, place: Path) -> None:
        self._place = place

    def _keep(self, passphrase: str, place: Path) -> None:
        from ajar.journal.store import Store  # only who keeps something waits for it

        self._store = Store.create(place, passphrase)
        self._place = place
        self._waiting = set(self._journal.keys)
        self._save()

    def _open(self, passphrase: str, place: Path) -> None:
        from ajar.journal.store import Store  # likewise

        store = Store.open(place, passphrase)
        fresh = self._journal.entries()
        self._store, self._place, self._locked = store, place, False
        self._show()
        self._take(store.entries())
        self._tell(open=HOME)
        with self._journal.batch():
            for entry in fresh:
                self._add(entry)
        self._save()

    def _add(self, entry: Entry) -> None:
        """Put in what was typed before the journal was opened. What is there is not lost by it."""
        before = self._journal.get(entry.key)
        is_draft_of_it = before and before.done and not entry.done  # what was confirmed stays
        if before and before.response != entry.response and not is_draft_of_it:
            put_apart(self._journal, before, until(date.today()))  # noqa: DTZ011 (here)
        if before and is_draft_of_it:
            entry = replace(entry, confirmed=before.confirmed)
        self._journal.place(entry)

    def _erase(self) -> None:
        from ajar.journal.erase import erase  # likewise

        words = self._words
        news = {"erased": words["home-erased"]}
        if self._store:
            # If it fails, all stays as it is, to be erased once more.
            news = {"erased": erase(self._place).in_words(words)}
            self._close()
        elif self._place.exists():
            news = {"said": words["home-not-erased"]}
        self._read(self._journal.clear)
        self._tell(**news)

    def _close(self) -> None:
        if self._store:
            self._store.close()
        self._store, self._out_of_reach = None, ""
        self._waiting.clear()
        self._timers.stop()

    def _try(self, step: Callable[[], None]) -> None:
        self._problem = ""
        try:
            step()
        except JournalError as error:
            self._problem = error.in_words(self._words)
        self._alive()
        self._show()

    def _changed(self, keys: tuple[Key, ...]) -> None:
        if not self._store or self._reading:
            return
        self._waiting.update(keys)
        typing = all(map(self._journal.is_draft, keys))
        if not typing or not self._timers.later("save", PAUSE, self._save):
            self._save()
        else:
            self._show()

    def _save(self) -> None:
        """Write what waits; the pages say “saved” only when it is on the disk."""
        if not self._store:
            return
        try:
            self._look()
            self._write(self._store)
            self._problem = ""
        except CannotWriteError as error:
            self._problem = error.in_words(self._words)
            self._timers.later("save", 10 * PAUSE, self._save)
        self._show()

    def _write(self, store: Store) -> None:
        before = {entry.key: entry for entry in store.entries()}
        cleared = False
        for entry in self._journal.entries():
            if entry.key in self._waiting:
                store.append(entry)
                self._waiting.discard(entry.key)
                cleared |= bool(_answered(before.get(entry.key)) - _answered(entry))
        if self._waiting or cleared:  # what is taken out really leaves the file
            gone = self._waiting
            store.rewrite([entry for entry in store.entries() if entry.key not in gone])
            self._waiting.clear()

    def _look(self) -> None:
        """Take in what another notebook has saved since the last look."""
        if self._store:
            self._take(self._store.refresh())
            self._out_of_reach = ""

    def _look_again(self) -> None:
        if time.time() - self._last_sign > 60 * self._minutes:  # the computer has slept
            self.lock()
        if not self._store:
            return
        before = self._out_of_reach
        try:
            self._look()
        except JournalError as error:
            self._out_of_reach = error.in_words(self._words)
        if self._out_of_reach != before:
            self._show()
        self._timers.later("look", LOOK, self._look_again)

    def _take(self, entries: list[Entry]) -> None:
        def place() -> None:
            for entry in entries:
                key = entry.key
                here = self._journal.get(key)
                if key in self._waiting:  # what is typed here is newer
                    if here and not here.done and entry.confirmed is not None:
                        self._journal.place(replace(here, confirmed=entry.confirmed))
                else:
                    self._journal.place(entry)

        self._read(place)

    def _read(self, step: Callable[[], None]) -> None:
        """Change the journal in memory only."""
        self._reading = True
        try:
            with self._journal.batch():
                step()
        finally:
            self._reading = False

    def _alive(self) -> None:
        self._last_sign = time.time()
        if self._store:
            self._timers.later("idle", 60 * self._minutes, self.lock)
            if not self._timers.waits("look"):
                self._timers.later("look", LOOK, self._look_again)

    def _show(self) -> None:
        self._tell(keeping=self.state)


def _answered(entry: Entry | None) -> set[str]:
    """Return the items that have an answer, as it stands or as it was confirmed last."""
    there = (entry.response, entry.confirmed) if entry else ()
    return {name for one in there if one for name, answer in one.items() if answer is not None}
