"""Saving a journal: nothing before the choice, nothing lost after it, nothing left when locked."""

from __future__ import annotations

import asyncio
import time
from functools import partial, partialmethod
from typing import TYPE_CHECKING, Any

import pytest

import ajar
from ajar import open_journal
from ajar.content import CHECK_IN, Key
from ajar.journal.errors import CannotWriteError
from ajar.journal.format import FRAME, HEADERS_SIZE, Cost
from ajar.journal.model import Entry, Journal
from ajar.journal.paths import default_path
from ajar.journal.store import Store
from ajar.notebook.autosave import FILE_POLL, IDLE_MINUTES, SAVE_DELAY, Autosave, Timers
from ajar.notebook.widget import View

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from ajar.content.answers import Response
    from ajar.content.materials import Materials
    from ajar.notebook.journal_view import OpenJournal

PHRASE = "seven slow otters hum"
EMPATHY, PLAN, OPENING = Key("empathy"), Key("plan"), Key(CHECK_IN, "opening")
TIRED: Response = {"guess": "Zebrafink-7731 may be tired"}
WORRIED: Response = {"guess": "Zebrafink-7731 may be worried"}
WALK: Response = {"goal": "Zebrafink-7731 walks"}
RULERS: Response = {"importance": 7, "confidence": 3, "readiness": 5}
CHEAP = Cost(memory=8, passes=1, lanes=1)


class Clock:
    """An event loop whose time a test moves on, and the wall clock."""

    def __init__(self) -> None:
        self.now = 0.0
        self.wall = 1_800_000_000.0
        self._due: list[tuple[float, asyncio.TimerHandle, Callable[[], None]]] = []

    def call_later(
        self,
        seconds: float,
        step: Callable[..., None],
        *with_: Any,  # noqa: ANN401
    ) -> asyncio.TimerHandle:
        when = self.now + seconds
        handle = asyncio.TimerHandle(when, step, with_, self)  # type: ignore[arg-type]
        self._due.append((when, handle, partial(step, *with_)))
        return handle

    def _timer_handle_cancelled(self, _: asyncio.TimerHandle) -> None:
        """Ignore that a step was cancelled; asyncio calls this."""

    def get_debug(self) -> bool:
        return False

    def pass_by(self, seconds: float) -> None:
        """Let time pass, and run what is due."""
        end = self.now + seconds
        while due := [item for item in self._due if item[0] <= end and not item[1].cancelled()]:
            when, handle, step = min(due, key=lambda item: item[0])
            self._due = [item for item in self._due if item[1] is not handle]
            self._move_to(when)
            step()
        self._move_to(end)

    def waiting(self) -> int:
        """Return how many steps are pending."""
        return sum(not handle.cancelled() for _, handle, _ in self._due)

    def sleep(self, seconds: float) -> None:
        """Let time pass while the computer is asleep, so that nothing runs."""
        self.wall += seconds

    def _move_to(self, when: float) -> None:
        self.wall += when - self.now
        self.now = when


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(asyncio, "get_running_loop", lambda: clock)
    monkeypatch.setattr(time, "time", lambda: clock.wall)
    return clock


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put the journals of a test in its own folder, with a key that is quick to derive."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(Store, "create", partial(Store.create, _cost=CHEAP))
    changed = partialmethod(Store.change_passphrase, _cost=CHEAP)
    monkeypatch.setattr(Store, "change_passphrase", changed)
    return default_path()


class Notebook:
    """A journal with its autosave, and every update that its pages got."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self.journal = Journal()
        self.sent: list[dict[str, Any]] = []
        self.autosave = Autosave(self.journal, lambda **update: self.sent.append(update), words)
        self.journal.listen(lambda keys: self.sent.append({"changed": keys}))

    def keep(self, passphrase: str = PHRASE, place: str = "") -> Notebook:
        assert self.autosave.receive({"keep": passphrase, "place": place})
        return self

    def unlock(self, passphrase: str = PHRASE, place: str = "") -> Notebook:
        assert self.autosave.receive({"unlock": passphrase, "place": place})
        return self

    def shown(self) -> dict[str, Any]:
        """Return the saving state that pages show now."""
        states = [update["keeping"] for update in self.sent if "state" in update.get("keeping", {})]
        return dict(states[-1])


@pytest.fixture
def notebook(materials: Materials) -> Callable[[], Notebook]:
    return lambda: Notebook(materials.words)


@pytest.fixture
def me(notebook: Callable[[], Notebook]) -> Notebook:
    return notebook()


def in_the_file(passphrase: str = PHRASE) -> dict[str, Entry]:
    """Return the entries that the file has when it is opened later."""
    store = Store.open(default_path(), passphrase)
    entries = {str(item.key): item for item in store.entries()}
    store.close()
    return entries


def frames(place: Path) -> set[bytes]:
    data = place.read_bytes()[HEADERS_SIZE:]
    return {data[at : at + FRAME] for at in range(0, len(data), FRAME)}


@pytest.fixture
def broken_disk(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Return a switch: while it is on, nothing can be written."""
    on: list[bool] = []
    appended, rewritten = Store.append, Store.rewrite

    def may_fail(step: Callable[..., None]) -> Callable[..., None]:
        def write(store: Store, content: Any) -> None:  # noqa: ANN401
            if on:
                msg = "The disk is full."
                raise CannotWriteError(msg)
            step(store, content)

        return write

    monkeypatch.setattr(Store, "append", may_fail(appended))
    monkeypatch.setattr(Store, "rewrite", may_fail(rewritten))
    return on


# The choice


def test_nothing_is_written_before_the_choice(me: Notebook, clock: Clock, tmp_path: Path) -> None:
    me.journal.put(EMPATHY, TIRED, done=False)
    me.journal.put(OPENING, RULERS, done=True)
    for message in ({"strength": PHRASE}, {"active": True}, {"minutes": 5}, {"lock": True}):
        assert me.autosave.receive(message)
    clock.pass_by(3600)
    assert list(tmp_path.iterdir()) == []
    assert me.autosave.state["state"] == "none"
    assert me.autosave.state["exists"] is False
    assert me.autosave.state["saved"] is False
    assert me.journal.get(EMPATHY), "nothing locks where nothing is kept"


def test_answers_from_before_the_choice_are_saved_with_it(me: Notebook) -> None:
    me.journal.put(EMPATHY, TIRED, done=False)
    me.journal.put(OPENING, RULERS, done=True)
    me.keep()
    assert me.shown()["state"] == "kept"
    assert me.shown()["saved"] is True
    assert in_the_file().keys() == {"empathy@", "check-in@opening"}
    assert in_the_file()["empathy@"].response == TIRED


@pytest.mark.parametrize("typed", ["", "   "])
def test_an_empty_passphrase_is_refused_with_a_reason(
    typed: str, me: Notebook, place: Path
) -> None:
    me.keep(typed)
    assert "Type a passphrase first" in me.shown()["problem"]
    assert me.shown()["state"] == "none"
    assert not place.exists()


def test_the_strength_of_a_passphrase_is_advice_and_refuses_none(
    me: Notebook, materials: Materials
) -> None:
    for typed in ("", "abc", PHRASE):
        me.autosave.receive({"strength": typed})
    strengths = [update["keeping"]["strength"] for update in me.sent]
    assert strengths[:2] == ["none", "weak"]
    assert strengths[2] in ("good", "strong")
    for strength in strengths:
        assert f"keep-strength-{strength}" in materials.words
    assert me.keep("abc").shown()["state"] == "kept"


def test_neither_its_state_nor_its_repr_contains_an_answer_or_the_passphrase(
    me: Notebook,
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    me.autosave.receive({"strength": PHRASE})
    me.unlock("otters, wrong ones")
    me.autosave.receive({"lock": True})
    texts = [str(update) for update in me.sent if "changed" not in update]
    for secret in ("Zebrafink", "otters"):
        assert not any(secret in item for item in texts)
        assert secret not in f"{me.autosave!r} {me.autosave}"


def test_a_room_saves_nothing_whatever_its_page_sends(
    root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(root)
    monkeypatch.setattr(View, "send_update", lambda *_, **__: None)
    room = open_journal(setting="room")
    view = room.exercise("empathy")
    room._on_message(view, {"keep": PHRASE, "place": ""})
    assert list(tmp_path.iterdir()) == []


# Saving


def test_saved_is_reported_only_after_the_append_has_returned(
    me: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    me.keep()
    happened: list[str] = []
    append = Store.append

    def slowly(store: Store, entry: Entry) -> None:
        happened.append("begins")
        assert me.autosave.state["saved"] is False
        append(store, entry)
        assert me.autosave.state["saved"] is False
        happened.append("on the disk")

    def tell(**update: Any) -> None:  # noqa: ANN401
        happened.append("saved" if update["keeping"]["saved"] else "saving")

    monkeypatch.setattr(Store, "append", slowly)
    monkeypatch.setattr(me.autosave, "_send", tell)
    me.journal.put(EMPATHY, TIRED, done=True)
    assert happened == ["begins", "on the disk", "saved"]
    assert in_the_file()["empathy@"].confirmed == TIRED


def test_a_confirmed_answer_is_on_the_disk_at_once(me: Notebook) -> None:
    me.keep()
    me.journal.put(OPENING, RULERS, done=True)
    entry = in_the_file()["check-in@opening"]
    assert (entry.response, entry.done, entry.confirmed) == (RULERS, True, RULERS)


def test_a_draft_is_saved_after_a_pause_and_not_at_each_key(
    me: Notebook, clock: Clock, place: Path
) -> None:
    me.keep()
    before = place.read_bytes()
    for length in range(1, 12):
        me.journal.put(EMPATHY, {"guess": "tired again"[:length]}, done=False)
        assert me.shown()["saved"] is False
        clock.pass_by(SAVE_DELAY * 0.9)
        assert place.read_bytes() == before
    clock.pass_by(SAVE_DELAY * 0.2)
    assert me.shown()["saved"] is True
    assert len(place.read_bytes()) == len(before) + FRAME
    assert in_the_file()["empathy@"].response == {"guess": "tired again"}
    assert in_the_file()["empathy@"].done is False


def test_without_an_event_loop_a_draft_is_saved_at_each_change(
    me: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_runs() -> None:
        raise RuntimeError

    monkeypatch.setattr(asyncio, "get_running_loop", none_runs)
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=False)
    assert in_the_file()["empathy@"].response == TIRED


def test_a_failed_write_is_reported_retried_and_loses_nothing(
    me: Notebook, clock: Clock, broken_disk: list[bool]
) -> None:
    me.keep()
    broken_disk.append(True)
    me.journal.put(EMPATHY, TIRED, done=True)
    me.journal.put(OPENING, RULERS, done=True)
    assert me.shown()["problem"] == "The disk is full."
    assert me.shown()["saved"] is False
    clock.pass_by(60)
    assert me.shown()["problem"] == "The disk is full."
    assert me.journal.get(EMPATHY)
    broken_disk.clear()
    clock.pass_by(10 * SAVE_DELAY)
    assert me.shown()["problem"] == ""
    assert me.shown()["saved"] is True
    assert in_the_file().keys() == {"empathy@", "check-in@opening"}


def test_a_removed_answer_leaves_the_file_and_the_others_stay(me: Notebook, place: Path) -> None:
    me.keep()
    for key, response in ((EMPATHY, TIRED), (PLAN, WALK), (OPENING, RULERS)):
        me.journal.put(key, response, done=True)
    before = frames(place)
    assert len(before) == 3
    me.journal.remove(PLAN)
    assert me.shown()["saved"] is True
    assert in_the_file().keys() == {"empathy@", "check-in@opening"}
    assert len(frames(place)) == 2
    assert not frames(place) & before, "everything is under a new key"
    assert not [item for item in place.parent.iterdir() if item != place and item.stat().st_size]


def test_a_cleared_answer_leaves_the_file_once_the_response_is_confirmed(
    me: Notebook, place: Path
) -> None:
    me.keep()
    me.journal.put(EMPATHY, {"guess": "tired", "question": "How was it?"}, done=True)
    before = frames(place)
    me.journal.put(EMPATHY, {"guess": None, "question": "How was it?"}, done=True)
    kept = in_the_file()["empathy@"]
    assert kept.response == kept.confirmed == {"guess": None, "question": "How was it?"}
    assert len(frames(place)) == 1
    assert not frames(place) & before, "everything is under a new key"


def test_many_changes_at_once_rewrite_the_file_once(
    me: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    me.keep()
    for number in range(9):
        me.journal.put(Key(CHECK_IN, f"week {number}"), RULERS, done=True)
    rewritten: list[int] = []
    rewrite = Store.rewrite

    def counted(store: Store, entries: list[Entry]) -> None:
        rewritten.append(1)
        rewrite(store, entries)

    monkeypatch.setattr(Store, "rewrite", counted)
    with me.journal.batch():
        for number in range(8):
            me.journal.remove(Key(CHECK_IN, f"week {number}"))
        me.journal.put(EMPATHY, TIRED, done=True)
    assert len(rewritten) == 1
    assert in_the_file().keys() == {"check-in@week 8", "empathy@"}


def test_an_unreachable_file_is_reported_and_nothing_counts_as_saved_meanwhile(
    me: Notebook, clock: Clock, place: Path
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    away = place.rename(place.with_name("on a stick"))
    clock.pass_by(FILE_POLL)
    assert "is not there any more" in me.shown()["problem"]
    assert me.shown()["saved"] is False
    sent = len(me.sent)
    clock.pass_by(10 * FILE_POLL)
    assert len(me.sent) == sent, "it is said once"
    away.rename(place)
    clock.pass_by(FILE_POLL)
    assert me.shown()["problem"] == ""
    assert me.shown()["saved"] is True


# Locking


def test_locking_saves_first_then_clears_the_pages_and_the_journal(me: Notebook) -> None:
    me.keep()
    me.journal.put(OPENING, RULERS, done=True)
    me.journal.put(EMPATHY, TIRED, done=False)
    me.sent.clear()
    me.autosave.receive({"lock": True})
    assert in_the_file()["empathy@"].response == TIRED
    assert me.journal.keys == ()
    pages = [update["keeping"]["state"] if "keeping" in update else "emptied" for update in me.sent]
    assert pages == ["kept", "locked", "emptied"], "the page is cleared before anything else"
    assert me.shown()["saved"] is False
    assert me.autosave._store is None, "the key is forgotten"


def test_a_locked_journal_writes_nothing_more(me: Notebook, clock: Clock, place: Path) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    assert clock.waiting() > 0
    me.autosave.lock()
    locked = place.read_bytes()
    sent = len(me.sent)
    assert clock.waiting() == 0
    clock.pass_by(3600)
    assert place.read_bytes() == locked
    assert len(me.sent) == sent


def test_locking_waits_until_everything_is_saved(
    me: Notebook, clock: Clock, broken_disk: list[bool]
) -> None:
    me.keep()
    broken_disk.append(True)
    me.journal.put(EMPATHY, TIRED, done=True)
    me.autosave.receive({"lock": True})
    assert me.shown()["state"] == "kept"
    assert me.shown()["problem"] == "The disk is full."
    assert me.journal.get(EMPATHY)
    broken_disk.clear()
    clock.pass_by(10 * SAVE_DELAY)
    assert me.shown()["state"] == "locked", "it was asked for"
    assert me.journal.keys == ()
    assert in_the_file()["empathy@"].response == TIRED


def test_it_locks_itself_after_the_idle_minutes_and_any_activity_postpones_that(
    me: Notebook, clock: Clock
) -> None:
    me.keep()
    clock.pass_by(60 * IDLE_MINUTES - 1)
    me.autosave.receive({"active": True})
    clock.pass_by(60 * IDLE_MINUTES - 1)
    assert not me.autosave.receive({"key": "empathy@", "answers": {}, "done": False})
    clock.pass_by(60 * IDLE_MINUTES - 1)
    assert me.shown()["state"] == "kept"
    clock.pass_by(1)
    assert me.shown()["state"] == "locked"


@pytest.mark.parametrize("minutes", [1, 5, 60])
def test_the_idle_minutes_can_be_set(minutes: int, me: Notebook, clock: Clock) -> None:
    me.keep()
    assert me.autosave.receive({"minutes": minutes})
    assert me.shown()["minutes"] == minutes
    clock.pass_by(60 * minutes - 1)
    assert me.shown()["state"] == "kept"
    clock.pass_by(1)
    assert me.shown()["state"] == "locked"


@pytest.mark.parametrize("odd", [0, -5, 100_000, "5", None])
def test_invalid_minutes_change_nothing(odd: object, me: Notebook) -> None:
    me.keep()
    assert not me.autosave.receive({"minutes": odd})
    assert me.autosave.state["minutes"] == IDLE_MINUTES


def test_a_computer_that_slept_longer_than_the_idle_minutes_locks_it(
    me: Notebook, clock: Clock
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    clock.sleep(60 * IDLE_MINUTES - 10)
    clock.pass_by(FILE_POLL)
    assert me.shown()["state"] == "kept"
    clock.sleep(60)
    clock.pass_by(FILE_POLL)
    assert me.shown()["state"] == "locked"
    assert me.journal.keys == ()


def test_leaving_locks_a_saved_journal_and_forgets_an_unsaved_one(
    me: Notebook, notebook: Callable[[], Notebook]
) -> None:
    me.journal.put(EMPATHY, TIRED, done=True)
    me.autosave.leave()
    assert me.journal.keys == ()
    assert not default_path().exists()
    other = notebook().keep()
    other.journal.put(EMPATHY, WORRIED, done=False)
    for _ in range(2):
        other.autosave.leave()
        assert other.journal.keys == ()
        assert other.autosave.state["state"] == "locked"
    assert in_the_file()["empathy@"].response == WORRIED


def test_leaving_discards_answers_that_cannot_be_saved(
    me: Notebook, broken_disk: list[bool]
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    broken_disk.append(True)
    me.journal.put(EMPATHY, WORRIED, done=True)
    me.autosave.leave()
    assert me.journal.keys == ()
    assert (me.shown()["state"], me.shown()["problem"]) == ("locked", "")
    broken_disk.clear()
    assert me.unlock().journal.get(EMPATHY) == in_the_file()["empathy@"]
    assert in_the_file()["empathy@"].response == TIRED


# What happens to the kernel


@pytest.fixture
def ended(me: Notebook) -> list[bool]:
    """Return a list with an entry for each time that the kernel would have ended."""
    ends: list[bool] = []
    me.autosave._end = lambda: ends.append(True)
    return ends


def test_locking_ends_the_kernel_once_pages_had_time_to_replace_it(
    me: Notebook, ended: list[bool], clock: Clock
) -> None:
    me.keep()
    assert not me.shown()["ends"]
    me.autosave.receive({"lock": True})
    assert me.shown() | {"state": "locked", "ends": True} == me.shown()
    clock.pass_by(1)
    assert not ended, "a page can still replace it"
    clock.pass_by(60)
    assert ended == [True]


def test_the_kernel_does_not_end_before_everything_is_saved(
    me: Notebook, ended: list[bool], clock: Clock, broken_disk: list[bool]
) -> None:
    me.keep()
    broken_disk.append(True)
    me.journal.put(EMPATHY, TIRED, done=True)
    me.autosave.lock()
    clock.pass_by(60)
    assert not ended
    broken_disk.clear()
    clock.pass_by(60)
    assert ended == [True]
    assert in_the_file()["empathy@"].response == TIRED


@pytest.mark.parametrize("saves", [True, False])
def test_leaving_ends_the_kernel_at_once(
    saves: bool,  # noqa: FBT001
    me: Notebook,
    ended: list[bool],
    clock: Clock,
) -> None:
    if saves:
        me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    me.autosave.leave()
    clock.pass_by(0)
    assert ended == [True]


def test_a_new_kernel_stays_locked_at_the_same_place_until_it_is_unlocked(
    me: Notebook, notebook: Callable[[], Notebook], tmp_path: Path
) -> None:
    place = str(tmp_path / "elsewhere")
    me.keep(place=place)
    me.journal.put(EMPATHY, TIRED, done=True)
    me.autosave.receive({"minutes": 5})
    me.autosave.lock()
    new = notebook()
    for message in ({"lock": me.shown()["place"]}, {"minutes": me.shown()["minutes"]}):
        assert new.autosave.receive(message)
    assert new.shown() | {"state": "locked", "place": place, "minutes": 5} == new.shown()
    new.unlock(place=place)
    opened = new.journal.get(EMPATHY)
    assert opened
    assert opened.response == TIRED


def test_a_new_kernel_is_not_locked_if_the_file_is_gone_or_something_was_typed(
    me: Notebook, notebook: Callable[[], Notebook], tmp_path: Path
) -> None:
    assert me.autosave.receive({"lock": str(tmp_path / "gone")})
    assert me.shown()["state"] == "none"
    other = notebook().keep()
    typing = notebook()
    typing.journal.put(EMPATHY, TIRED, done=False)
    assert typing.autosave.receive({"lock": other.shown()["place"]})
    assert typing.autosave.state["state"] == "none"


def test_only_the_kernel_of_a_person_alone_ends(
    materials: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ajar.notebook import journal_view

    ends: list[str] = []
    monkeypatch.setattr(journal_view, "end_kernel", lambda: ends.append("ended"))
    for setting in ("alone", "room"):
        end = journal_view.OpenJournal(materials, setting)._autosave._end
        if end:
            end()
    assert ends == ["ended"]


# Reopening


def test_unlocking_restores_every_answer_exactly(
    me: Notebook, notebook: Callable[[], Notebook]
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    me.journal.put(EMPATHY, WORRIED, done=False)
    me.journal.put(PLAN, WALK, done=False)
    me.journal.put(OPENING, RULERS, done=True)
    before = {key: me.journal.get(key) for key in me.journal.keys}
    confirmed = me.journal.get(EMPATHY)
    assert confirmed
    assert confirmed.confirmed == TIRED
    me.autosave.lock()
    for item in (me, notebook()):
        item.unlock()
        assert {key: item.journal.get(key) for key in item.journal.keys} == before
        assert list(item.journal.keys) == list(before)
        assert item.shown()["state"] == "kept"
        assert item.shown()["saved"] is True
        assert {"open": "home"} in item.sent, "it begins where they stopped"


def test_a_new_kernel_restores_every_control_and_the_chart(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    sent: list[dict[str, Any]] = []
    monkeypatch.setattr(View, "send_update", lambda _, **update: sent.append(update))

    def ask(me: OpenJournal, **message: Any) -> None:  # noqa: ANN401
        me._on_message(book(me), message)

    def book(me: OpenJournal) -> View:
        return me._views[0] if me._views else me.workbook()

    first = open_journal()
    ask(first, keep=PHRASE, place="")
    ask(first, key="empathy@", answers=TIRED | {"sure": 9}, done=True)
    ask(first, key="plan@", answers=WALK, done=False)
    ask(first, key="check-in@opening", answers=RULERS, done=True)
    ask(first, key="check-in@closing", answers=RULERS, done=True)
    first._autosave.lock()
    monkeypatch.setattr(ajar, "_journals", {})
    second = open_journal()
    assert second is not first
    ask(second, ready=True)
    sent.clear()
    ask(second, unlock=PHRASE, place="")
    update = {key: state for item in sent for key, state in item.get("states", {}).items()}
    assert {"guess", "sure"} <= update["empathy@"]["answers"].keys()
    assert update["empathy@"]["answers"]["guess"] == TIRED["guess"]
    assert update["empathy@"]["done"] is True
    assert any(TIRED["guess"] in part["said"] for part in update["empathy@"]["reflection"])
    assert update["plan@"]["answers"]["goal"] == WALK["goal"]
    assert update["plan@"]["done"] is False
    charted = update["chart"]["checkIns"]
    assert [check_in["moment"] for check_in in charted] == ["opening", "closing"]
    assert all(check_in["values"] == RULERS for check_in in charted)
    drawn = [item for item in sent if "chart" in item.get("states", {})]
    assert len(drawn) == 1, "however many check-ins there are, it is drawn once"


def test_a_wrong_passphrase_is_reported_plainly_and_changes_nothing(
    me: Notebook, notebook: Callable[[], Notebook], place: Path
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    me.autosave.lock()
    other = notebook()
    other.journal.put(PLAN, WALK, done=False)
    before = place.read_bytes()
    for item, state, begun in ((me, "locked", ()), (other, "none", (PLAN,))):
        item.unlock("seven slow otters")
        assert item.shown()["problem"] == (
            "This passphrase doesn’t open the journal. Capitals and spaces count."
        )
        assert item.shown()["state"] == state
        assert item.journal.keys == begun
    assert place.read_bytes() == before
    assert me.unlock().shown()["problem"] == ""
    assert me.journal.keys == (EMPATHY,)


def test_opening_merges_earlier_answers_with_those_in_the_file(
    me: Notebook, notebook: Callable[[], Notebook]
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    me.journal.put(OPENING, RULERS, done=True)
    me.journal.put(PLAN, WALK, done=False)
    me.autosave.lock()
    other = notebook()
    other.journal.put(EMPATHY, WORRIED, done=False)
    other.journal.put(OPENING, {"importance": 2}, done=True)
    other.journal.put(PLAN, {"goal": "dancing"}, done=False)
    other.journal.put(Key("needs"), {"needs": "sleep"}, done=False)
    other.unlock()
    kept = {key: other.journal.get(Key.named(key)) for key in in_the_file()}
    now = {key: (item.response, item.confirmed) for key, item in kept.items() if item}
    assert now["empathy@"] == (WORRIED, TIRED), "a draft goes on from what was confirmed"
    assert now["check-in@opening"] == ({"importance": 2}, {"importance": 2})
    assert now["plan@"] == ({"goal": "dancing"}, None)
    assert now["needs@"] == ({"needs": "sleep"}, None)
    apart = {key.partition("@")[0]: item for key, item in now.items() if "until " in key}
    assert apart == {"check-in": (RULERS, RULERS), "plan": (WALK, None)}
    for key, entry in in_the_file().items():
        assert (entry.response, entry.confirmed) == now[key]


def test_invalid_entries_from_another_version_are_harmless_and_stay_in_the_file(
    root: Path, place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    strange = [
        Entry(
            Key("gratitude"),
            {"thanks": ["x"]},
            done=True,
            confirmed={"thanks": ["x"]},
            at="2031-01-01T00:00:00Z",
        ),
        Entry(
            Key("empathy"),
            {"guess": 7, "new-item": "x"},
            done=True,
            confirmed={"guess": 7},
            at="tomorrow",
        ),
        Entry(
            Key("check-in", "opening"),
            {"importance": "high"},
            done=True,
            confirmed={"importance": 99},
        ),
        Entry(
            Key("check-in", "moon"),
            {"importance": 4},
            done=True,
            confirmed={"importance": 4, "moon": True},
        ),
        Entry(Key("plan"), {"day": "someday", "goal": []}, done=True, confirmed={"day": 3}),
        Entry(Key("plan", "until then"), {"goal": []}, done=True, confirmed={"goal": []}),
        Entry(Key("no-at-sign"), {}, done=False, confirmed=None),
    ]
    store = Store.create(place, PHRASE)
    for entry in strange:
        store.append(entry)
    store.close()
    monkeypatch.chdir(root)
    sent: list[dict[str, Any]] = []
    monkeypatch.setattr(View, "send_update", lambda _, **update: sent.append(update))
    me = open_journal()
    view = me.workbook()
    me._on_message(view, {"unlock": PHRASE, "place": ""})
    me._on_message(view, {"ready": True})
    me._on_message(view, {"home": "home"})
    me._on_message(view, {"chart": "chart"})
    me._on_message(view, {"key": "needs@", "answers": {}, "done": True})
    me._on_message(view, {"key": "needs@", "remove": True})
    assert capsys.readouterr().err == ""
    assert not any("problem" in item for item in sent)
    states = [item["keeping"] for item in sent if "keeping" in item]
    assert (states[-1]["saved"], states[-1]["problem"]) == (True, "")
    update = {key: state for item in sent for key, state in item.get("states", {}).items()}
    assert update["empathy@"] == {"answers": {}, "done": False}
    assert [check_in["moment"] for check_in in update["chart"]["checkIns"]] == ["moon"]
    assert list(in_the_file().values()) == strange


def test_a_journal_in_another_place_can_be_created_and_opened_again(
    me: Notebook, notebook: Callable[[], Notebook], tmp_path: Path, place: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    me.keep(place=str(stick))
    assert me.shown()["place"] == str(stick / "notes")
    me.journal.put(EMPATHY, TIRED, done=True)
    me.autosave.lock()
    assert not place.exists()
    later = notebook()
    assert later.autosave.state["exists"] is False
    assert later.autosave.receive({"place": str(stick)})
    assert later.shown()["exists"] is True, "the page asks for the passphrase to open it"
    later.unlock(place=later.shown()["place"])
    assert later.journal.keys == (EMPATHY,)
    assert not later.autosave.receive({"place": ""}), "not while one is open"


def test_an_impossible_place_is_reported_and_nothing_is_created(
    me: Notebook, tmp_path: Path
) -> None:
    me.autosave.receive({"place": str(tmp_path / "no" / "where")})
    assert "There is no folder" in me.shown()["problem"]
    me.keep(place=str(tmp_path / "no" / "where"))
    assert "There is no folder" in me.shown()["problem"]
    me.autosave.receive({"place": ""})
    assert me.shown()["problem"] == ""
    assert list(tmp_path.iterdir()) == []


# Two notebooks


@pytest.fixture
def two(me: Notebook, notebook: Callable[[], Notebook]) -> tuple[Notebook, Notebook]:
    me.keep()
    return me, notebook().unlock()


def test_two_notebooks_see_what_the_other_saves_and_removes(
    two: tuple[Notebook, Notebook], clock: Clock
) -> None:
    first, second = two
    first.journal.put(EMPATHY, TIRED, done=True)
    second.journal.put(PLAN, WALK, done=True)
    assert set(second.journal.keys) == {EMPATHY, PLAN}, "who saves looks, too"
    clock.pass_by(FILE_POLL)
    for notebook in two:
        assert set(notebook.journal.keys) == {EMPATHY, PLAN}
        assert notebook.journal.get(EMPATHY) == first.journal.get(EMPATHY)
    second.journal.remove(EMPATHY)
    clock.pass_by(FILE_POLL)
    assert first.journal.keys == (PLAN,)
    assert in_the_file().keys() == {"plan@"}


def test_another_notebook_does_not_overwrite_a_draft(
    two: tuple[Notebook, Notebook], clock: Clock
) -> None:
    first, second = two
    second.journal.put(EMPATHY, {"guess": "Zebra"}, done=False)
    first.journal.put(EMPATHY, TIRED, done=True)
    clock.pass_by(SAVE_DELAY / 2)
    second.journal.put(EMPATHY, WORRIED, done=False)
    clock.pass_by(FILE_POLL + SAVE_DELAY)
    kept = second.journal.get(EMPATHY)
    assert kept
    assert kept.response == WORRIED
    assert kept.confirmed == TIRED, "what the other one confirmed is not lost either"


def test_a_response_confirmed_in_another_notebook_during_a_draft_is_not_lost(
    two: tuple[Notebook, Notebook], clock: Clock
) -> None:
    first, second = two
    second.journal.put(EMPATHY, TIRED, done=True)
    clock.pass_by(FILE_POLL)
    first.journal.put(EMPATHY, WORRIED, done=True)
    second.journal.put(EMPATHY, {"guess": "not sure"}, done=False)
    clock.pass_by(FILE_POLL + SAVE_DELAY)
    for notebook in two:
        kept = notebook.journal.get(EMPATHY)
        assert kept
        assert (kept.response, kept.confirmed) == ({"guess": "not sure"}, WORRIED)
    assert in_the_file()["empathy@"].confirmed == WORRIED


# Changing the passphrase

NEW = "eight quick herons sing"


def test_a_changed_passphrase_opens_the_journal_and_the_old_one_no_longer_does(
    me: Notebook, notebook: Callable[[], Notebook]
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    me.sent.clear()
    assert me.autosave.receive({"change": NEW})
    assert {"keeping": {"changed": True}} in me.sent
    assert (me.shown()["problem"], me.shown()["saved"]) == ("", True)
    assert in_the_file(NEW).keys() == {"empathy@"}
    me.journal.put(PLAN, WALK, done=True)
    assert in_the_file(NEW).keys() == {"empathy@", "plan@"}
    other = notebook().unlock()
    assert "doesn’t open the journal" in other.shown()["problem"]
    assert other.unlock(NEW).shown()["state"] == "kept"


@pytest.mark.parametrize("typed", ["", "   "])
def test_an_empty_new_passphrase_is_refused_and_the_old_one_stays(typed: str, me: Notebook) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    me.sent.clear()
    assert me.autosave.receive({"change": typed})
    assert "Type a passphrase first" in me.shown()["problem"]
    assert {"keeping": {"changed": True}} not in me.sent
    assert in_the_file().keys() == {"empathy@"}


def test_a_failed_write_leaves_the_passphrase_and_is_reported(
    me: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)

    def full(*_: object) -> None:
        msg = "The disk is full."
        raise CannotWriteError(msg)

    with monkeypatch.context() as patch:
        patch.setattr("ajar.journal.file.JournalFile.replace", full)
        assert me.autosave.receive({"change": NEW})
    assert me.shown()["problem"] == "The disk is full."
    assert {"keeping": {"changed": True}} not in me.sent
    assert in_the_file().keys() == {"empathy@"}


def test_the_passphrase_can_be_changed_only_while_the_journal_is_open(
    me: Notebook,
) -> None:
    assert not me.autosave.receive({"change": NEW})
    me.keep()
    me.autosave.lock()
    assert not me.autosave.receive({"change": NEW})


def test_another_notebook_asks_for_the_changed_passphrase_and_loses_nothing(
    two: tuple[Notebook, Notebook], clock: Clock
) -> None:
    first, second = two
    second.journal.put(PLAN, WALK, done=True)
    clock.pass_by(FILE_POLL)
    first.journal.put(OPENING, RULERS, done=True)
    assert first.autosave.receive({"change": NEW})
    first.journal.put(PLAN, {"goal": "dancing"}, done=True)
    second.journal.put(EMPATHY, TIRED, done=True)
    assert "changed in another window" in second.shown()["problem"]
    assert (second.shown()["reopen"], second.shown()["saved"]) == (True, False)
    second.unlock(PHRASE)
    assert "doesn’t open the journal" in second.shown()["problem"]
    assert second.shown()["reopen"] is True, "it asks again"
    second.sent.clear()
    second.unlock(NEW)
    assert (second.shown()["reopen"], second.shown()["saved"]) == (False, True)
    assert {"open": "home"} not in second.sent, "the page that is shown stays"
    assert in_the_file(NEW).keys() == {"plan@", "check-in@opening", "empathy@"}
    assert in_the_file(NEW)["plan@"].response == {"goal": "dancing"}
    assert in_the_file(NEW) == {str(entry.key): entry for entry in second.journal.entries()}


def test_a_notebook_that_asks_again_shows_only_what_is_left(
    two: tuple[Notebook, Notebook], clock: Clock, place: Path
) -> None:
    first, second = two
    second.journal.put(PLAN, WALK, done=True)
    clock.pass_by(FILE_POLL)
    first.autosave.receive({"change": NEW})
    first.journal.remove(PLAN)
    clock.pass_by(FILE_POLL)
    second.unlock(NEW)
    assert PLAN not in second.journal.keys
    assert PLAN not in map(Key.named, in_the_file(NEW))
    first.autosave.receive({"change": PHRASE})
    clock.pass_by(FILE_POLL)
    second.autosave.receive({"erase": "saved"})
    assert not place.exists()
    assert second.journal.keys == ()


def test_unsaved_answers_of_a_lost_journal_go_into_the_next_one(
    two: tuple[Notebook, Notebook], clock: Clock, place: Path
) -> None:
    first, second = two
    second.journal.put(PLAN, WALK, done=True)
    first.autosave.lock()
    place.unlink()
    clock.pass_by(FILE_POLL)
    assert "is not there any more" in second.shown()["problem"]
    first.keep(NEW)
    clock.pass_by(FILE_POLL)
    second.unlock(NEW)
    assert in_the_file(NEW)["plan@"].response == WALK


# Erasing


def test_erasing_leaves_no_file_or_answer_and_says_so(
    me: Notebook, clock: Clock, tmp_path: Path
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    me.journal.put(PLAN, WALK, done=False)
    me.autosave.receive({"erase": True})
    (texts,) = [update["erased"] for update in me.sent if "erased" in update]
    assert "Your journal is erased. Its key was overwritten first" in texts
    clock.pass_by(60)
    me.journal.put(PLAN, WALK, done=True)
    assert [item for item in tmp_path.rglob("*") if item.is_file()] == []
    assert me.journal.keys == (PLAN,), "only what was answered since"
    assert me.shown()["state"] == "none"
    assert me.shown()["exists"] is False


def test_a_draft_at_the_time_of_erasing_does_not_reach_the_next_journal(
    me: Notebook, notebook: Callable[[], Notebook]
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=False)
    me.autosave.receive({"erase": True})
    next_one = notebook().keep()
    next_one.journal.put(EMPATHY, WORRIED, done=True)
    me.unlock()
    kept = me.journal.get(EMPATHY)
    assert kept
    assert kept.response == WORRIED
    assert in_the_file()["empathy@"].response == WORRIED


def test_erasing_an_unsaved_journal_forgets_it(me: Notebook, materials: Materials) -> None:
    me.journal.put(EMPATHY, TIRED, done=True)
    me.autosave.receive({"erase": True})
    assert me.journal.keys == ()
    assert {"erased": materials.words["home-erased"]} in me.sent


def test_erasing_without_opening_a_saved_journal_says_that_it_still_exists(
    me: Notebook, notebook: Callable[[], Notebook], materials: Materials
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    other = notebook()
    other.journal.put(PLAN, WALK, done=True)
    other.autosave.receive({"erase": True})
    assert other.journal.keys == ()
    assert {"said": materials.words["home-not-erased"]} in other.sent
    assert not any("erased" in update for update in other.sent)
    assert in_the_file().keys() == {"empathy@"}


def test_a_locked_journal_can_be_erased_and_replaced_without_the_passphrase(
    me: Notebook, place: Path
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)
    me.autosave.receive({"erase": "saved"})
    assert place.exists(), "an open journal is erased on the last page only"
    me.autosave.lock()
    me.autosave.receive({"erase": "saved"})
    assert not place.exists()
    (said,) = [update["said"] for update in me.sent if "said" in update]
    assert "Your journal is erased. Its key was overwritten first" in said
    assert me.shown()["state"] == "none"
    me.keep("eight quick herons sing")
    assert in_the_file("eight quick herons sing") == {}


def test_failed_erasing_is_reported_and_can_be_repeated(
    me: Notebook, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    me.keep()
    me.journal.put(EMPATHY, TIRED, done=True)

    def busy(_: Path) -> None:
        msg = "Another window is busy with this journal, so nothing was erased."
        raise CannotWriteError(msg)

    with monkeypatch.context() as patch:
        patch.setattr("ajar.journal.erase.erase", busy)
        me.autosave.receive({"erase": True})
    assert "nothing was erased" in me.shown()["problem"]
    assert me.shown()["state"] == "kept", "it is still what it says"
    assert me.journal.get(EMPATHY)
    assert not any("erased" in update for update in me.sent)
    me.autosave.receive({"erase": True})
    assert not place.exists()
    assert me.journal.keys == ()


# Timers


def test_a_timer_replaces_the_pending_one_of_the_same_name(clock: Clock) -> None:
    timers, done = Timers(), []
    assert timers.start("save", 1, lambda: done.append("first"))
    timers.start("save", 2, lambda: done.append("second"))
    timers.start("look", 1, lambda: done.append("other"))
    assert timers.is_pending("save")
    clock.pass_by(2)
    assert done == ["other", "second"]
    assert not timers.is_pending("save")
    timers.start("save", 1, lambda: done.append("third"))
    timers.stop()
    clock.pass_by(2)
    assert done == ["other", "second"]


def test_a_timer_runs_on_a_real_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()

    async def soon() -> str:
        done: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        assert Timers().start("save", 0, lambda: done.set_result("saved"))
        return await asyncio.wait_for(done, 5)

    assert asyncio.run(soon()) == "saved"
    assert not Timers().start("save", 0, lambda: None), "no loop runs here"
