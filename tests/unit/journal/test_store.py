"""A journal on disk, used by one notebook and by two at once."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from filelock import lock_descriptor
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from ajar.content.exercise import Key
from ajar.journal import disk
from ajar.journal.crypto import Keys
from ajar.journal.errors import (
    CannotWriteError,
    JournalError,
    JournalInUseError,
    PassphraseChangedError,
    WrongPassphraseError,
)
from ajar.journal.file import lock
from ajar.journal.format import COST, FRAME, HEADERS_SIZE, Cost, Header
from ajar.journal.model import Entry
from ajar.journal.paths import files_at, held_path, lock_path, new_path, old_path
from ajar.journal.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ajar.content.answers import Response

CHEAP = Cost(memory=8, passes=1, lanes=1)
PHRASE = "four plain words here"
AT = "2026-11-23T06:40:00+00:00"
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""A folder in memory, for tests that are not about disks."""


def said(key: str | Key, words: str = "words", *, done: bool = True) -> Entry:
    response: Response = {"x": words}
    key = key if isinstance(key, Key) else Key.named(key)
    return Entry(key, response, done, response if done else None, AT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "notes"


@pytest.fixture
def store(path: Path) -> Store:
    return Store.create(path, PHRASE, _cost=CHEAP)


def opened(store: Store) -> Store:
    return Store.open(store.path, PHRASE)


def test_saved_entries_are_restored_on_reopening(store: Store) -> None:
    for entry in (said("empathy@"), said("check-in@opening"), said("empathy@", "other words")):
        store.append(entry)
    kept = [said("empathy@", "other words"), said("check-in@opening")]
    assert store.entries() == kept
    assert opened(store).entries() == kept
    assert opened(store).damage is None


def test_a_draft_is_saved_as_well(store: Store) -> None:
    store.append(said("empathy@", "not fin", done=False))
    assert opened(store).entries() == [said("empathy@", "not fin", done=False)]


def test_a_removed_key_is_gone_and_comes_last_when_added_again(store: Store) -> None:
    for entry in (said("a@"), said("b@"), Entry(Key("a"), None)):
        store.append(entry)
    assert opened(store).entries() == [said("b@")]
    store.append(said("a@", "again"))
    assert opened(store).entries() == [said("b@"), said("a@", "again")]


@pytest.mark.parametrize(
    "words", ["💔🫶🏽", "שלום עולם", "\ud800", "\x00", "﷽" * 3_000, '"\\', "a\r\nb\u2028c"]
)
def test_any_text_can_be_saved(store: Store, words: str) -> None:
    store.append(said("a@", words))
    assert opened(store).entries() == [said("a@", words)]


def test_a_journal_is_made_for_its_owner_only(store: Store) -> None:
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in files_at(store.path))
    store.rewrite([said("a@")])
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_a_journal_that_others_could_read_is_made_private_again(store: Store) -> None:
    store.path.chmod(0o644)
    opened(store)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_no_file_is_ever_overwritten_by_a_new_journal(store: Store, tmp_path: Path) -> None:
    other = tmp_path / "letter.txt"
    other.write_text("mine")
    for path in (other, store.path, tmp_path):
        with pytest.raises(CannotWriteError, match="already"):
            Store.create(path, PHRASE, _cost=CHEAP)
    assert other.read_text() == "mine"
    assert opened(store).entries() == []


@pytest.mark.parametrize("nothing", ["", "   ", "\u3000"])
def test_an_empty_passphrase_is_refused(path: Path, nothing: str) -> None:
    with pytest.raises(JournalError, match="Type a passphrase"):
        Store.create(path, nothing)
    assert not path.parent.exists()


def test_key_derivation_has_its_full_cost_by_default(path: Path) -> None:
    made = Store.create(path, PHRASE)
    assert Header.from_bytes(path.read_bytes()).cost == COST
    made.change_passphrase("another")
    assert Header.from_bytes(path.read_bytes()).cost == COST


def test_the_file_contains_no_word_of_the_entries(store: Store) -> None:
    markers = ["MARKERWORDS", "empathy", "check-in", "opening", "2026-11", PHRASE]
    store.append(said("empathy@", "MARKERWORDS" * 300))
    store.append(said("check-in@opening", "MARKERWORDS"))
    everything = b"".join(path.read_bytes() for path in files_at(store.path))
    assert not any(marker.encode() in everything for marker in markers)
    assert not any(marker.encode("utf-16-le") in everything for marker in markers)
    names = [path.name for path in store.path.parent.iterdir()]
    assert sorted(names) == [".notes.lock", "notes"]
    assert lock_path(store.path).read_bytes() == b""


def test_the_size_reveals_neither_what_nor_how_much_was_saved(path: Path) -> None:
    sizes = []
    for name, entries in {
        "three": [said("check-in@opening"), said("check-in@closing"), said("empathy@")],
        "one": [said("empathy@", "y" * 2_500)],
    }.items():
        made = Store.create(path / name, PHRASE, _cost=CHEAP)
        for entry in entries:
            made.append(entry)
        sizes.append(made.path.stat().st_size)
    assert sizes == [HEADERS_SIZE + 3 * FRAME] * 2


def test_a_link_to_another_disk_stays_a_link(path: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    path.parent.mkdir()
    path.symlink_to(stick / "notes")
    made = Store.create(path, PHRASE, _cost=CHEAP)
    made.append(said("a@"))
    made.rewrite(made.entries())
    assert path.is_symlink()
    assert Store.open(path, PHRASE).path == stick / "notes"
    assert [path.name for path in path.parent.iterdir()] == ["notes"]


# Two notebooks


def test_each_notebook_sees_what_the_other_saved(store: Store) -> None:
    other = opened(store)
    store.append(said("a@"))
    other.append(said("b@"))
    assert other.refresh() == [said("a@")]
    assert store.refresh() == [said("b@")]
    assert other.refresh() == store.refresh() == []
    other.append(Entry(Key("a"), None))
    assert store.refresh() == [Entry(Key("a"), None)]
    assert store.entries() == other.entries() == [said("b@")]


def test_a_notebook_sees_what_a_rewrite_removed(store: Store) -> None:
    for key in ("a@", "b@", "c@"):
        store.append(said(key))
    other = opened(store)
    store.rewrite([said("a@"), said("b@", "changed"), said("d@")])
    assert other.refresh() == [Entry(Key("c"), None), said("b@", "changed"), said("d@")]
    other.append(said("e@"))
    assert store.refresh() == [said("e@")]
    assert [str(entry.key) for entry in opened(store).entries()] == ["a@", "b@", "d@", "e@"]


def test_a_rewrite_keeps_what_this_notebook_has_not_seen_yet(store: Store) -> None:
    store.append(said("a@"))
    other = opened(store)
    other.append(said("b@"))
    other.append(said("a@", "newer"))
    store.rewrite([])
    assert opened(store).entries() == [said("a@", "newer"), said("b@")]
    assert store.refresh() == [said("b@"), said("a@", "newer")]
    store.rewrite([])
    assert opened(store).entries() == []


def test_a_rewrite_does_not_bring_back_what_another_notebook_removed(store: Store) -> None:
    store.append(said("a@"))
    before = store.entries()
    opened(store).rewrite([])
    store.rewrite(before)
    assert opened(store).entries() == []


def test_a_removed_entry_does_not_reappear_as_new(store: Store) -> None:
    other = opened(store)
    other.append(said("a@"))
    store.append(said("b@"))
    store.rewrite([entry for entry in store.entries() if entry.key != Key("a")])
    assert opened(store).entries() == [said("b@")]


def test_a_draft_never_removes_a_confirmed_response(store: Store) -> None:
    store.append(said("a@", "confirmed"))
    store.append(said("a@", "a draf", done=False))
    (kept,) = opened(store).entries()
    assert kept == replace(said("a@", "a draf", done=False), confirmed={"x": "confirmed"})
    assert store.refresh() == [kept]


def test_a_draft_keeps_what_another_notebook_has_just_confirmed(store: Store) -> None:
    store.append(said("a@", "first"))
    other = opened(store)
    other.append(said("a@", "second"))
    draft: Response = {"x": "a draf"}
    store.append(Entry(Key("a"), draft, confirmed={"x": "first"}))
    expected = Entry(Key("a"), draft, confirmed={"x": "second"})
    assert store.refresh() == other.refresh() == [expected]
    store.append(Entry(Key("a"), {"x": "a draft"}, confirmed={"x": "first"}))
    assert store.entries()[0].confirmed == {"x": "first"}  # by then it had seen it


def test_a_second_writer_waits_and_then_gives_up(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.journal.file.LOCK_TIMEOUT", 0.05)
    other = opened(store)
    with lock(store.path), pytest.raises(JournalInUseError, match="Another window"):
        other.append(said("a@"))
    other.append(said("a@"))
    assert store.refresh() == [said("a@")]


def test_a_notebook_can_read_while_another_writes(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.journal.file.LOCK_TIMEOUT", 0.05)
    store.append(said("a@"))
    with lock(store.path):
        assert opened(store).entries() == [said("a@")]


def test_without_system_locks_a_file_name_is_the_lock(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(lock: int, *, blocking: bool) -> bool:
        raise OSError(errno.ENOSYS, "Function not implemented", f"{lock} {blocking}")

    monkeypatch.setattr("ajar.journal.file.LOCK_TIMEOUT", 0.05)
    monkeypatch.setattr("ajar.journal.file.lock_descriptor", no_locks)
    other = opened(store)
    store.append(said("a@"))
    assert other.refresh() == [said("a@")]
    with lock(store.path):
        assert held_path(store.path) in files_at(store.path)
        with pytest.raises(JournalInUseError, match="Another window"):
            other.append(said("b@"))
    other.append(said("b@"))
    assert opened(store).entries() == [said("a@"), said("b@")]
    assert not held_path(store.path).exists()


def test_an_erased_lock_does_not_count(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = [True]

    def erased(lock: int, *, blocking: bool) -> bool:
        if waiting and waiting.pop():
            lock_path(store.path).unlink()
        return lock_descriptor(lock, blocking=blocking)

    monkeypatch.setattr("ajar.journal.file.lock_descriptor", erased)
    monkeypatch.setattr("ajar.journal.file.LOCK_TIMEOUT", 0.05)
    with lock(store.path), pytest.raises(JournalInUseError):
        store.append(said("a@"))
    store.append(said("a@"))


# The passphrase


def test_a_changed_passphrase_opens_the_journal_and_the_old_one_does_not(store: Store) -> None:
    store.append(said("a@"))
    store.change_passphrase("a new one", _cost=CHEAP)
    store.append(said("b@"))
    with pytest.raises(WrongPassphraseError):
        opened(store)
    assert Store.open(store.path, "a new one").entries() == [said("a@"), said("b@")]


def test_a_notebook_notices_a_passphrase_changed_in_another(store: Store) -> None:
    other = opened(store)
    other.append(said("a@"))
    store.change_passphrase("a new one", _cost=CHEAP)
    for step in (other.refresh, lambda: other.append(said("b@"))):
        with pytest.raises(PassphraseChangedError, match="changed in another window"):
            step()
    assert other.entries() == [said("a@")]
    assert Store.open(store.path, "a new one").entries() == [said("a@")]


def test_a_closed_store_holds_nothing_and_says_so(store: Store) -> None:
    store.append(said("a@"))
    store.close()
    assert store.entries() == []
    for step in (store.refresh, lambda: store.append(said("b@")), lambda: store.rewrite([])):
        with pytest.raises(JournalError, match="locked"):
            step()
    store.close()
    assert opened(store).entries() == [said("a@")]


# Deletion


@pytest.mark.parametrize("way", ["rewrite", "change"])
def test_the_key_of_removed_entries_is_overwritten(store: Store, way: str) -> None:
    store.append(said("a@"))
    before = store.path.read_bytes()
    spare = store.path.with_name("spare")
    spare.hardlink_to(store.path)  # for a look at the old bytes on the disk
    if way == "rewrite":
        store.rewrite([])
    else:
        store.change_passphrase("a new one", _cost=CHEAP)
    found = spare.read_bytes()
    assert found[HEADERS_SIZE:] == before[HEADERS_SIZE:]
    same = sum(a == b for a, b in zip(found[:HEADERS_SIZE], before[:HEADERS_SIZE], strict=True))
    assert same < HEADERS_SIZE / 50
    header = Header.from_bytes(before)
    new = Header.from_bytes(store.path.read_bytes())
    assert new.file_id != header.file_id
    sealer = Keys(PHRASE, new.salt, CHEAP)
    if way == "rewrite":
        assert sealer.unlock(new).open(0, before[HEADERS_SIZE : HEADERS_SIZE + FRAME]) is None


def test_without_hard_links_the_key_is_overwritten_as_well(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, name: Path) -> None:
        raise PermissionError(1, "Operation not permitted", str(name), None, str(path))

    monkeypatch.setattr("ajar.journal.disk.name_also", refuse)  # as on a stick with FAT
    store.append(said("a@"))
    spare = store.path.with_name("spare")
    spare.hardlink_to(store.path)
    before = spare.read_bytes()
    store.rewrite([said("b@")])
    assert spare.read_bytes()[:HEADERS_SIZE] != before[:HEADERS_SIZE]
    assert opened(store).entries() == [said("b@")]


@pytest.mark.parametrize("windows", [True, False])
def test_a_replacement_is_retried_where_open_files_cannot_be_replaced(
    store: Store, monkeypatch: pytest.MonkeyPatch, *, windows: bool
) -> None:
    """Fail as on Windows while another notebook or a virus scanner reads."""
    real = Path.replace
    busy = [True] * 3

    def replace_later(path: Path, target: Path) -> Path:
        if busy and busy.pop():
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        return real(path, target)

    monkeypatch.setattr(Path, "replace", replace_later)
    monkeypatch.setattr(disk, "REPLACES_OPEN_FILES", not windows)
    if windows:
        store.rewrite([said("a@")])
    else:
        with pytest.raises(CannotWriteError):
            store.rewrite([said("a@")])
    assert opened(store).entries() == ([said("a@")] if windows else [])


# Its size


def test_a_journal_grows_only_by_what_is_written(store: Store) -> None:
    sizes = [store.path.stat().st_size]
    for n in range(60):
        store.append(said("a@", str(n) * 400))
        sizes.append(store.path.stat().st_size)
    assert {after - before for before, after in pairwise(sizes)} == {FRAME}


def test_a_journal_is_rewritten_once_most_of_it_is_out_of_date(store: Store) -> None:
    store.append(said("kept@", "k" * 3_000))
    for n in range(300):
        store.append(said("a@", str(n), done=False))
    other = opened(store)
    assert other.path.stat().st_size == HEADERS_SIZE + 5 * FRAME
    assert other.entries() == store.entries()
    assert store.refresh() == []  # nothing that anybody needs to see
    store.append(said("b@"))
    assert other.refresh() == [said("b@")]


@pytest.mark.parametrize(("drafts", "left"), [(257, 257), (258, 1)])
def test_the_rewrite_threshold_is_exact_to_the_frame(store: Store, drafts: int, left: int) -> None:
    for n in range(drafts):
        store.append(said("a@", str(n), done=False))
    opened(store)
    assert store.path.stat().st_size == HEADERS_SIZE + left * FRAME


@pytest.mark.parametrize("case", ["little", "less than half"])
def test_a_journal_is_not_rewritten_while_there_is_little_to_gain(store: Store, case: str) -> None:
    if case == "little":
        for n in range(250):
            store.append(said("a@", str(n), done=False))
    else:
        store.append(said("kept@", "k" * 600_000))
        for n in range(300):
            store.append(said("a@", str(n), done=False))
    before = store.path.read_bytes()
    opened(store)
    assert store.path.read_bytes() == before


# Interrupted replacements


def test_leftovers_are_removed_and_their_key_is_overwritten(store: Store) -> None:
    store.append(said("a@"))
    old, new = old_path(store.path), new_path(store.path)
    old.write_bytes(store.path.read_bytes())
    store.rewrite(store.entries())
    assert not old.exists()
    Store.create(old, PHRASE, _cost=CHEAP)
    Store.create(new, PHRASE, _cost=CHEAP)
    spares = [store.path.with_name(name) for name in ("spare-1", "spare-2")]
    for spare, left in zip(spares, (old, new), strict=True):
        spare.hardlink_to(left)
    assert opened(store).entries() == [said("a@")]
    assert not old.exists()
    assert not new.exists()
    assert not any(spare.read_bytes().startswith(b"ajar-jnl") for spare in spares)


def test_a_leftover_hard_link_to_the_journal_is_only_removed(store: Store) -> None:
    store.append(said("a@"))
    old_path(store.path).hardlink_to(store.path)  # killed just before the replacement
    assert opened(store).entries() == [said("a@")]
    assert opened(store).entries() == [said("a@")]
    assert not old_path(store.path).exists()


@pytest.mark.parametrize("is_there", [True, False])
def test_a_planted_link_does_no_harm(store: Store, *, is_there: bool) -> None:
    victim = store.path.with_name("victim")
    if is_there:
        victim.write_text("somebody's")
    for name in (new_path(store.path), old_path(store.path)):
        name.symlink_to(victim)
    store.append(said("a@"))
    store.rewrite(store.entries())
    assert opened(store).entries() == [said("a@")]
    assert victim.exists() == is_there
    assert not is_there or victim.read_text() == "somebody's"


# Any sequence of steps


KEYS = st.sampled_from([Key("a"), Key("b"), Key("check-in", "opening"), Key("check-in", "closing")])
WORDS = st.text(max_size=5) | st.integers(0, 3_000).map(lambda n: "w" * n)
WHICH = st.integers(0, 1)


class TwoNotebooks(RuleBasedStateMachine):
    """Two notebooks with one journal, against a plain dictionary."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=MEMORY)
        self.path = Path(self.folder.name) / "notes"
        self.phrase = PHRASE
        self.expected: dict[Key, Entry] = {}
        first = Store.create(self.path, PHRASE, _cost=CHEAP)
        self.stores = [first, Store.open(self.path, PHRASE)]
        self.shown: list[dict[Key, Entry]] = [{}, {}]

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.folder.cleanup()

    @rule(which=WHICH, key=KEYS, words=WORDS, done=st.booleans())
    def append(self, which: int, key: Key, words: str, *, done: bool) -> None:
        entry = said(key, words, done=done)
        self.stores[which].append(entry)
        self.shown[which][key] = entry
        before = self.expected.get(key)
        confirmed = entry.response if done else before.confirmed if before else None
        self.expected[key] = replace(entry, confirmed=confirmed)

    @rule(which=WHICH, key=KEYS)
    def remove(self, which: int, key: Key) -> None:
        self.stores[which].append(Entry(key, None))
        self.shown[which].pop(key, None)
        self.expected.pop(key, None)

    @rule(which=WHICH, key=KEYS)
    def rewrite(self, which: int, key: Key) -> None:
        self.refresh(which)
        store = self.stores[which]
        store.rewrite([entry for entry in store.entries() if entry.key != key])
        self.shown[which].pop(key, None)
        self.expected.pop(key, None)

    @rule(which=WHICH)
    def reopen(self, which: int) -> None:
        self.stores[which].close()
        self.stores[which] = Store.open(self.path, self.phrase)
        self.shown[which] = {entry.key: entry for entry in self.stores[which].entries()}
        assert self.stores[which].entries() == list(self.expected.values())

    @rule(which=WHICH)
    def change_passphrase(self, which: int) -> None:
        self.phrase += " more"
        self.stores[which].change_passphrase(self.phrase, _cost=CHEAP)
        self.reopen(1 - which)

    @rule(which=WHICH)
    def refresh(self, which: int) -> None:
        for entry in self.stores[which].refresh():
            if entry.response is None:
                self.shown[which].pop(entry.key, None)
            else:
                self.shown[which][entry.key] = entry
        assert self.shown[which] == self.expected
        assert self.stores[which].entries() == list(self.expected.values())

    @invariant()
    def nothing_is_said_to_be_broken(self) -> None:
        for store in getattr(self, "stores", ()):
            assert store.damage is None


TwoNotebooks.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
test_two_notebooks_and_any_steps_equal_a_dictionary = TwoNotebooks.TestCase


@pytest.fixture(autouse=True)
def no_umask_surprises() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_restoring_an_older_copy_restores_removed_entries_and_its_passphrase(
    store: Store,
) -> None:
    for key in ("a@", "b@"):
        store.append(said(key))
    backup = store.path.read_bytes()  # while the journal is open, as backups do
    store.append(said("c@"))
    store.rewrite([said("c@")])
    store.change_passphrase("other words than before", _cost=CHEAP)
    assert opened_with(store, "other words than before") == [said("c@")]
    store.path.write_bytes(backup)
    assert opened(store).entries() == [said("a@"), said("b@")]
    with pytest.raises(WrongPassphraseError):
        opened_with(store, "other words than before")


def opened_with(store: Store, passphrase: str) -> list[Entry]:
    return Store.open(store.path, passphrase).entries()
