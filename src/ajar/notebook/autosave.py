"""Saving a journal: the choice to save, autosave while typing, and locking. The Python side."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ajar.journal.errors import CannotWriteError, JournalError, PassphraseChangedError
from ajar.journal.model import Entry
from ajar.journal.paths import chosen_path, default_path, synced_by
from ajar.notebook.my_place import MY_PLACE, archive, archive_moment

if TYPE_CHECKING:
    from ajar.content import Key
    from ajar.journal.model import Journal
    from ajar.journal.store import Store

SAVE_DELAY = 1.0
"""Seconds without typing after which a draft is saved."""
FILE_POLL = 2.0
"""Seconds between checks for what other notebooks have saved."""
IDLE_MINUTES = 15
"""Minutes without a sign of activity after which an open journal file locks itself."""
_RETRY_DELAY = 10 * SAVE_DELAY
_END_DELAY = 5.0
"""Seconds after locking, in which a page can replace this kernel before it ends by itself."""
_LOST = ("journal-gone", "journal-overwritten")
"""The reply that nothing is saved any longer."""
_HUB_USER = "JUPYTERHUB_USER"  # set on a JupyterHub, so on somebody else's computer


class Timers:
    """Delayed callbacks by name. A new one replaces a pending one of the same name."""

    def __init__(self) -> None:
        self._pending: dict[str, asyncio.TimerHandle] = {}

    def start(self, name: str, seconds: float, step: Callable[[], None]) -> bool:
        """Schedule a callback; return False if that is not possible, outside a notebook."""
        if name in self._pending:
            self._pending.pop(name).cancel()
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return False
        self._pending[name] = loop.call_later(seconds, self._run, name, step)
        return True

    def is_pending(self, name: str) -> bool:
        """Return whether a callback of this name is pending."""
        return name in self._pending

    def stop(self) -> None:
        """Cancel all callbacks."""
        for handle in self._pending.values():
            handle.cancel()
        self._pending.clear()

    def _run(self, name: str, step: Callable[[], None]) -> None:
        del self._pending[name]
        step()


class Autosave:
    """Saves a journal to its file from the moment when the person asks for it.

    `send` is called with updates for every page: whether answers are saved, or locked. `end` ends
    this kernel: it is called after locking or leaving, since memory can hold what was cleared.
    """

    def __init__(
        self,
        journal: Journal,
        send: Callable[..., None],
        words: Mapping[str, str],
        end: Callable[[], None] | None = None,
    ) -> None:
        self._journal = journal
        self._send = send
        self._words = words
        self._end = end
        self._store: Store | None = None
        self._path = default_path()
        self._locked = False
        self._loading = False
        self._unsaved: set[Key] = set()
        self._problem = ""
        self._unreachable = ""  # why the file cannot be read at present
        self._passphrase_changed = False  # in another notebook, so that this one must be reopened
        self._lost = False  # whether the file no longer has what was saved from here
        self._minutes = IDLE_MINUTES
        self._last_activity = 0.0  # by the wall clock
        self._timers = Timers()
        journal.listen(self._on_change)

    @property
    def state(self) -> dict[str, Any]:
        """The state that a page shows, without answers and passphrase."""
        kept = self._store is not None
        damage = self._store.damage if self._store else None
        return {
            "state": "locked" if self._locked else "kept" if kept else "none",
            "ends": self._timers.is_pending("end"),
            "exists": self._path.exists(),
            "place": str(self._path),
            "saved": kept and not self._unsaved and not self._unreachable,
            "reopen": self._passphrase_changed,
            "problem": self._problem
            or self._unreachable
            or (damage.in_words(self._words) if damage else ""),
            "copied": kept and synced_by(self._path),
            "minutes": self._minutes,
            "hosted": _HUB_USER in os.environ,
        }

    def receive(self, message: Mapping[str, Any]) -> bool:
        """Handle a message from a page; return False if it is not about saving."""
        self._note_activity()
        match message:
            case {"keep": str(passphrase), "place": str(place)}:
                self._attempt(lambda: self._create(passphrase, chosen_path(place)))
            case {"unlock": str(passphrase), "place": str(place)}:
                self._attempt(lambda: self._open(passphrase, chosen_path(place)))
            case {"place": str(place)} | {"lock": str(place)} if not self._store:
                self._attempt(lambda: self._choose(chosen_path(place), lock="lock" in message))
            case {"change": str(passphrase)} if self._store:
                self._attempt(lambda: self._change_passphrase(passphrase))
            case {"lock": True}:
                self.lock()
            case {"erase": True | "saved" as what}:
                self._attempt(self._erase if what is True else self._erase_unopened)
            case {"minutes": int(minutes)} if 1 <= minutes <= 24 * 60:
                self._minutes = minutes
                self._note_activity()
                self._send_state()
            case {"strength": str(passphrase)}:
                from ajar.journal.crypto import strength  # the cipher is slow to load

                self._send(keeping={"strength": strength(passphrase)})
            case _:
                return message == {"active": True}
        return True

    def leave(self) -> None:
        """Clear the memory at once: save what can be saved, lock it, and forget the rest."""
        if self._store:
            self._save()
            self._clear()
        elif not self._locked:
            self._journal.clear()
        self._end_after(0)

    def lock(self) -> None:
        """Save, forget the encryption key and every answer, and clear the pages."""
        if not self._store:
            return
        self._save()
        if self._unsaved:  # locking now would lose what could not be saved
            self._timers.start("idle", _RETRY_DELAY, self.lock)
            self._send_state()
            return
        self._clear()

    def _clear(self) -> None:
        self._close()
        self._locked, self._problem = True, ""
        self._end_after(_END_DELAY)
        self._send_state()  # clear the pages at once rather than answer by answer
        self._load(self._journal.clear)

    def _end_after(self, seconds: float) -> None:
        if self._end:
            self._timers.start("end", seconds, self._end)

    def _choose(self, place: Path, *, lock: bool) -> None:
        """Choose a file; `lock` it in this new kernel as it was in the one before."""
        self._path = place
        self._locked |= lock and place.exists() and not self._journal.keys

    def _create(self, passphrase: str, place: Path) -> None:
        from ajar.journal.store import Store  # slow to load, and not everyone saves

        self._store = Store.create(place, passphrase)
        self._path = place
        self._unsaved = set(self._journal.keys)
        self._save()

    def _open(self, passphrase: str, place: Path) -> None:
        from ajar.journal.store import Store  # as above

        store = Store.open(place, passphrase)
        reopened = self._store is not None
        is_there = reopened and not self._lost
        before = self._journal.entries()
        typed = [entry for entry in before if not is_there or entry.key in self._unsaved]
        if self._store:
            self._store.close()
        self._store, self._path, self._locked = store, place, False
        self._passphrase_changed = self._lost = False
        self._send_state()
        # Whatever was saved and is now missing was removed elsewhere.
        saved = [Entry(entry.key, None) for entry in before if entry not in typed]
        self._merge([*saved, *store.entries()])
        if not reopened:
            self._send(open=MY_PLACE)
        with self._journal.batch():
            for entry in typed:
                self._add(entry)
        self._save()

    def _change_passphrase(self, passphrase: str) -> None:
        if self._store:
            self._store.change_passphrase(passphrase)
            self._send(keeping={"changed": True})

    def _add(self, entry: Entry) -> None:
        """Add what was typed before the journal was opened, without losing what the file has."""
        before = self._journal.get(entry.key)
        is_draft_of_it = before and before.done and not entry.done
        if before and before.response != entry.response and not is_draft_of_it:
            archive(self._journal, before, archive_moment(date.today()))  # noqa: DTZ011 (local day)
        if before and is_draft_of_it:
            entry = replace(entry, confirmed=before.confirmed)
        self._journal.place(entry)

    def _erase(self) -> None:
        from ajar.journal.erase import erase  # as above

        words = self._words
        update = {"erased": words["home-erased"]}
        if self._store:
            # If this fails, everything stays as it is and can be erased again.
            update = {"erased": erase(self._path).in_words(words)}
            self._close()
        elif self._path.exists():
            update = {"said": words["home-not-erased"]}
        self._load(self._journal.clear)
        self._send(**update)

    def _erase_unopened(self) -> None:
        """Erase a journal whose passphrase is lost."""
        from ajar.journal.erase import erase  # as above

        if self._passphrase_changed:
            self._erase()
            return
        if self._store or not self._path.exists():
            return
        said = erase(self._path).in_words(self._words)
        self._locked = False
        self._send(said=said)

    def _close(self) -> None:
        if self._store:
            self._store.close()
        self._store, self._unreachable = None, ""
        self._passphrase_changed = self._lost = False
        self._unsaved.clear()
        self._timers.stop()

    def _attempt(self, step: Callable[[], None]) -> None:
        self._problem = ""
        try:
            step()
        except JournalError as error:
            self._problem = self._text_of(error)
        self._note_activity()
        self._send_state()

    def _text_of(self, error: JournalError) -> str:
        self._passphrase_changed |= isinstance(error, PassphraseChangedError)
        self._lost |= error.notices[0].code in _LOST
        return error.in_words(self._words)

    def _on_change(self, keys: tuple[Key, ...]) -> None:
        if not self._store or self._loading:
            return
        self._unsaved.update(keys)
        typing = all(map(self._journal.is_draft, keys))
        if not typing or not self._timers.start("save", SAVE_DELAY, self._save):
            self._save()
        else:
            self._send_state()

    def _save(self) -> None:
        """Write what is unsaved; pages say “saved” only once it is on the disk."""
        if not self._store:
            return
        try:
            self._refresh()
            self._write(self._store)
            self._problem = ""
        except CannotWriteError as error:
            self._problem = self._text_of(error)
            self._timers.start("save", _RETRY_DELAY, self._save)
        self._send_state()

    def _write(self, store: Store) -> None:
        before = {entry.key: entry for entry in store.entries()}
        cleared = False
        for entry in self._journal.entries():
            if entry.key in self._unsaved:
                store.append(entry)
                self._unsaved.discard(entry.key)
                cleared |= bool(_answered(before.get(entry.key)) - _answered(entry))
        if self._unsaved or cleared:  # removed answers must leave the file as well
            store.rewrite([stored for stored in store.entries() if stored.key not in self._unsaved])
            self._unsaved.clear()

    def _refresh(self) -> None:
        """Read what other notebooks have saved since the last time."""
        if self._store:
            self._merge(self._store.refresh())
            self._unreachable, self._lost = "", False

    def _poll(self) -> None:
        if time.time() - self._last_activity > 60 * self._minutes:  # the computer has slept
            self.lock()
        if not self._store:
            return
        before = self._unreachable
        try:
            self._refresh()
        except JournalError as error:
            self._unreachable = self._text_of(error)
        if self._unreachable != before:
            self._send_state()
        self._timers.start("poll", FILE_POLL, self._poll)

    def _merge(self, entries: list[Entry]) -> None:
        def place() -> None:
            for entry in entries:
                key = entry.key
                mine = self._journal.get(key)
                if key in self._unsaved:  # what is typed in this notebook is newer
                    if mine and not mine.done and entry.confirmed is not None:
                        self._journal.place(replace(mine, confirmed=entry.confirmed))
                else:
                    self._journal.place(entry)

        self._load(place)

    def _load(self, step: Callable[[], None]) -> None:
        """Change the journal in memory only, without saving it."""
        self._loading = True
        try:
            with self._journal.batch():
                step()
        finally:
            self._loading = False

    def _note_activity(self) -> None:
        self._last_activity = time.time()
        if self._store:
            self._timers.start("idle", 60 * self._minutes, self.lock)
            if not self._timers.is_pending("poll"):
                self._timers.start("poll", FILE_POLL, self._poll)

    def _send_state(self) -> None:
        self._send(keeping=self.state)


def _answered(entry: Entry | None) -> set[str]:
    """Return the items with an answer, in the present or the last confirmed response."""
    responses = (entry.response or {}, entry.confirmed or {}) if entry else ()
    answers = (item for response in responses for item in response.items())
    return {name for name, answer in answers if answer is not None}
