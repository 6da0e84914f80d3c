"""Faults around a journal: full disks, broken files, other programs, wrong clocks."""

from __future__ import annotations

import errno
import hashlib
import os
import random
import shutil
import struct
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from ajar.content.exercise import Key
from ajar.journal import disk
from ajar.journal.errors import (
    CannotWriteError,
    JournalError,
    NotAJournalError,
    WrongPassphraseError,
)
from ajar.journal.format import BLOCK, FRAME, HEADERS_SIZE, Cost
from ajar.journal.model import Entry
from ajar.journal.paths import files_at, lock_path, new_path
from ajar.journal.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import FileIO

    from ajar.content.answers import Response

CHEAP = Cost(memory=8, passes=1, lanes=1)
PHRASE = "four plain words here"
STEPS = (
    "made",
    "opened",
    "write_at",
    "cut",
    "sync",
    "sync_names",
    "name_also",
    "replace",
    "unlink",
)
FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


def said(key: str, words: str = "words") -> Entry:
    response: Response = {"x": words}
    return Entry(Key.named(key), response, done=True, confirmed=response)


THREE = [said("a@", "a" * 1_500), said("b@"), said("c@")]
"""They take frames 0 and 1, 2, and 3."""


@pytest.fixture
def store(folder: Path) -> Store:
    made = Store.create(folder / "notes", PHRASE, _cost=CHEAP)
    for entry in THREE:
        made.append(entry)
    return made


def opened(path: Path) -> Store:
    return Store.open(path, PHRASE)


def child_that(work: Callable[[], None]) -> int:
    """Run something in a process of its own."""
    child = os.fork()
    if not child:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 (pytest must not go on in two processes)
            os.write(2, f"{type(error).__name__}: {error}\n".encode())
            os._exit(1)
        os._exit(0)
    return child


def end_well(*children: int) -> bool:
    """Wait for processes; those that fail have printed why."""
    return [os.waitpid(child, 0)[1] for child in children] == [0] * len(children)


# Files that are not a journal, and wrong passphrases


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"Dear diary", "isn’t a journal"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20_000), "isn’t a journal"),
        (b"SQLite format 3\0" + os.urandom(20_000), "isn’t a journal"),
        (bytes(HEADERS_SIZE), "isn’t a journal"),
        (b"ajar-jnl", "beginning is broken"),
        (b"ajar-jnl" + os.urandom(20_000), "beginning is broken"),
    ],
)
def test_another_file_is_refused_and_left_alone(folder: Path, content: bytes, why: str) -> None:
    path = folder / "notes"
    path.write_bytes(content)
    with pytest.raises(NotAJournalError, match=why):
        opened(path)
    assert path.read_bytes() == content
    assert files_at(path) == [path]


def test_folders_and_missing_files_are_clear_errors(folder: Path) -> None:
    with pytest.raises(NotAJournalError, match="is a folder"):
        opened(folder)
    with pytest.raises(NotAJournalError, match="There is no journal at"):
        opened(folder / "nowhere" / "notes")
    assert list(folder.iterdir()) == []
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe")  # opening one would wait forever
        with pytest.raises(NotAJournalError, match="There is no journal at"):
            opened(folder / "pipe")


def test_a_newer_journal_is_left_alone(store: Store) -> None:
    block = b"ajar-jnl" + struct.pack(">I", 2) + os.urandom(BLOCK - 12 - 32)
    newer = (block + hashlib.sha256(block).digest()) * 2 + os.urandom(5_000)
    store.path.write_bytes(newer)
    with pytest.raises(JournalError, match="newer Ajar"):
        opened(store.path)
    with pytest.raises(CannotWriteError, match="Something else was written"):
        store.append(said("d@"))
    assert store.path.read_bytes() == newer


def test_a_wrong_passphrase_changes_nothing(store: Store) -> None:
    before = store.path.read_bytes()
    with pytest.raises(WrongPassphraseError) as told:
        Store.open(store.path, "four plain words hers")
    assert "hers" not in str(told.value)
    assert PHRASE not in str(told.value)
    assert store.path.read_bytes() == before


def test_a_notebook_shows_the_words_and_no_traceback() -> None:
    error = JournalError("journal-is-folder", path="notes")
    assert error._render_traceback_() == [
        "“notes” is a folder, not a journal. Choose a file in it."
    ]


# Broken files


@pytest.mark.slow
def test_a_truncated_file_returns_everything_before_the_cut(store: Store, folder: Path) -> None:
    whole = store.path.read_bytes()
    ends = range(0, len(whole), FRAME)
    near = {end + n for end in ends for n in (-1, 0, 1) if 0 <= end + n < len(whole)}
    for length in sorted({*range(0, len(whole), 7), *near}):
        path = folder / "cut" / "notes"
        path.parent.mkdir()
        path.write_bytes(whole[:length])
        if length < BLOCK:
            with pytest.raises(NotAJournalError):
                opened(path)
        else:
            left = (length - HEADERS_SIZE) // FRAME
            expected = [entry for entry, end in zip(THREE, (2, 3, 4), strict=True) if end <= left]
            cut = opened(path)
            assert cut.entries() == expected
            assert bool(cut.damage) == (length < HEADERS_SIZE)
            cut.append(said("d@"))
            assert opened(path).entries() == [*expected, said("d@")]
        shutil.rmtree(path.parent)


@pytest.mark.slow
def test_a_flipped_bit_anywhere_costs_at_most_one_entry_and_is_reported(
    store: Store, folder: Path
) -> None:
    whole = store.path.read_bytes()
    chance = random.Random(4)
    places = {*range(0, 130, 3), *(chance.randrange(len(whole)) for _ in range(500))}
    for at in sorted(places):
        path = folder / str(at) / "notes"
        path.parent.mkdir()
        broken = whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :]
        path.write_bytes(broken)
        found = opened(path)
        lost = () if at < HEADERS_SIZE else (THREE[(0, 0, 1, 2)[(at - HEADERS_SIZE) // FRAME]],)
        assert found.entries() == [entry for entry in THREE if entry not in lost]
        assert "“notes.damaged-1”" in str(found.damage)
        assert path.with_name("notes.damaged-1").read_bytes() == broken
        found.append(said("d@"))
        again = opened(path)
        assert again.entries() == [*(entry for entry in THREE if entry not in lost), said("d@")]
        assert again.damage is None
        shutil.rmtree(path.parent)


def test_a_broken_sector_costs_only_the_entries_in_it(store: Store) -> None:
    whole = store.path.read_bytes()
    store.path.write_bytes(os.urandom(BLOCK) + whole[BLOCK:])
    assert opened(store.path).entries() == THREE
    store.path.write_bytes(whole[:HEADERS_SIZE] + bytes(FRAME) + whole[HEADERS_SIZE + FRAME :])
    assert opened(store.path).entries() == THREE[1:]
    names = sorted(path.name for path in files_at(store.path))
    assert names == [".notes.lock", "notes", "notes.damaged-1", "notes.damaged-2"]


def test_bytes_added_by_another_program_are_copied_aside(store: Store) -> None:
    with store.path.open("ab") as file:
        file.write(b"Saved by Notepad\r\n" * 100)
    found = opened(store.path)
    assert found.entries() == THREE
    assert found.damage


def test_a_file_that_breaks_while_open_is_repaired_from_memory(store: Store) -> None:
    whole = store.path.read_bytes()
    for broken in (whole[: HEADERS_SIZE + FRAME], whole[:BLOCK], bytes(BLOCK) + whole[BLOCK:]):
        store.path.write_bytes(broken)  # as when an older copy is restored
        store.append(said("d@"))
        assert "put aside" in str(store.damage)
        assert opened(store.path).entries() == [*THREE, said("d@")]
        store.path.write_bytes(whole)
        store = opened(store.path)


def test_a_broken_file_that_cannot_be_repaired_is_read_as_far_as_possible(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = store.path.read_bytes()
    broken = (
        whole[: HEADERS_SIZE + 2 * FRAME] + os.urandom(FRAME) + whole[HEADERS_SIZE + 3 * FRAME :]
    )
    store.path.write_bytes(broken)
    with monkeypatch.context() as full:
        full.setattr(disk, "made", no_room)
        found = opened(store.path)
        assert found.entries() == [THREE[0], THREE[2]]
        assert str(found.damage).endswith("The file was left as it is.")
        with pytest.raises(CannotWriteError):
            found.append(said("d@"))
    assert store.path.read_bytes() == broken
    found.append(said("d@"))  # there is room again: it is copied aside first
    assert "put aside" in str(found.damage)
    assert opened(store.path).entries() == [THREE[0], THREE[2], said("d@")]


def test_an_interrupted_write_is_dropped_without_a_trace(store: Store) -> None:
    whole = store.path.read_bytes()
    store.append(said("d@", "d" * 9_000))
    torn = store.path.read_bytes()[: len(whole) + 7 * FRAME + 100]
    store.path.write_bytes(torn)
    found = opened(store.path)
    assert found.entries() == THREE
    assert found.damage is None
    assert store.path.read_bytes() == torn
    found.append(said("e@"))
    assert store.path.stat().st_size == len(whole) + FRAME
    assert opened(store.path).entries() == [*THREE, said("e@")]


# Full disks, and disks that fail


def no_room(*_: object) -> NoReturn:
    raise OSError(errno.ENOSPC, "No space left on device")


ACTS: dict[str, Callable[[Store], object]] = {
    "append": lambda store: store.append(said("d@", "d" * 3_000)),
    "rewrite": lambda store: store.rewrite(THREE[1:]),
    "change": lambda store: store.change_passphrase(PHRASE, _cost=CHEAP),
}
AFTER = {"append": [*THREE, said("d@", "d" * 3_000)], "rewrite": THREE[1:], "change": THREE}


def failing_at(number: int, code: int) -> dict[str, Callable[..., Any]]:
    """Return the steps of `disk`; the one with this number fails, a write after half of it."""
    count = iter(range(10_000))

    def made(name: str) -> Callable[..., Any]:
        real = getattr(disk, name)

        def step(*given: Any) -> object:  # noqa: ANN401
            if next(count) == number:
                if name == "write_at":
                    file, at, data = given
                    real(file, at, data[: len(data) // 2])
                raise OSError(code, os.strerror(code))
            return real(*given)

        return step

    return {name: made(name) for name in STEPS}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EDQUOT])
@pytest.mark.parametrize("act", ACTS)
def test_a_failed_step_loses_nothing_that_was_saved(
    folder: Path, act: str, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = 0
    for number in range(30):
        store = Store.create(folder / str(number), PHRASE, _cost=CHEAP)
        for entry in THREE:
            store.append(entry)
        told = ""
        with monkeypatch.context() as broken:
            for name, step in failing_at(number, code).items():
                broken.setattr(disk, name, step)
            try:
                ACTS[act](store)
            except CannotWriteError as error:
                told = str(error)
        failed += bool(told)
        assert told == "" or "not saved" in told
        found = opened(store.path)
        assert found.damage is None
        assert found.entries() in ([THREE, AFTER[act]] if told else [AFTER[act]])
        store.append(said("e@"))  # the same notebook goes on as if nothing had happened
        assert opened(store.path).entries() == store.entries() == [*found.entries(), said("e@")]
    assert failed >= 3, "the steps must have been reached"


def test_a_full_disk_is_a_clear_error_and_the_file_is_cut_back(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = store.path.read_bytes()

    def half(file: FileIO, at: int, data: bytes) -> None:
        file.seek(at)
        file.write(data[: len(data) // 2])
        no_room()

    with monkeypatch.context() as full:
        full.setattr(disk, "write_at", half)
        for step in (lambda: store.append(said("d@")), lambda: store.rewrite(THREE)):
            with pytest.raises(CannotWriteError, match=r"disk is full.*saved before is safe"):
                step()
            assert store.path.read_bytes() == before
            assert not new_path(store.path).exists()
    store.append(said("d@"))
    assert opened(store.path).entries() == [*THREE, said("d@")]


@FORKS
def test_a_file_size_limit_loses_nothing(store: Store) -> None:
    import resource

    path = store.path

    def work() -> None:
        store = opened(path)
        size = path.stat().st_size
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 700, hard))
        with pytest.raises(CannotWriteError, match="disk is full"):
            store.append(said("d@", "d" * 9_000))
        assert path.stat().st_size == size
        assert opened(path).entries() == THREE
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        store.append(said("d@", "d" * 9_000))

    assert end_well(child_that(work))
    assert opened(store.path).entries() == [*THREE, said("d@", "d" * 9_000)]


@FORKS
def test_a_journal_in_a_read_only_folder_can_be_read(store: Store, folder: Path) -> None:
    def work() -> None:
        if os.geteuid() == 0:  # root is not bound by permissions
            os.chown(folder, 65534, 65534)
            for path in folder.iterdir():
                os.chown(path, 65534, 65534)
            os.setgid(65534)
            os.setuid(65534)
        folder.chmod(0o500)
        found = opened(store.path)
        assert found.entries() == THREE
        found.append(said("d@"))  # the file itself can be written to
        for act in ("rewrite", "change"):
            with pytest.raises(CannotWriteError, match="can’t be written to"):
                ACTS[act](found)
        with pytest.raises(CannotWriteError, match="can’t be written to"):
            Store.create(folder / "more", PHRASE, _cost=CHEAP)
        store.path.chmod(0o400)
        lock_path(store.path).chmod(0o400)
        found = opened(store.path)
        assert found.entries() == [*THREE, said("d@")]
        with pytest.raises(CannotWriteError, match="can’t be written to"):
            found.append(said("e@"))
        assert found.entries() == [*THREE, said("d@")]
        folder.chmod(0o700)
        lock_path(store.path).unlink()
        folder.chmod(0o500)
        assert opened(store.path).entries() == [*THREE, said("d@")]

    assert end_well(child_that(work))
    folder.chmod(0o700)


# The world around it


def test_a_journal_that_was_erased_does_not_come_back(store: Store) -> None:
    for path in files_at(store.path):
        path.unlink()
    steps = (store.refresh, lambda: store.append(said("d@")), lambda: store.rewrite(THREE))
    for step in steps:
        with pytest.raises(CannotWriteError, match="not there any more"):
            step()
    assert files_at(store.path) == [], "not even a lock"
    shutil.rmtree(store.path.parent)  # or the stick was pulled
    for step in steps:
        with pytest.raises(CannotWriteError, match="not there any more"):
            step()
    assert not store.path.parent.exists()
    store.path.parent.mkdir()
    assert store.entries() == THREE


def test_setting_the_clock_back_does_no_harm(store: Store) -> None:
    response: Response = {"x": "newest"}
    store.append(Entry(Key("a"), {"x": "old"}, at="2036-01-01T00:00:00+00:00"))
    store.append(Entry(Key("a"), response, at="1970-01-01T00:00:00+00:00"))
    os.utime(store.path, (0, 0))
    found = opened(store.path)
    assert found.entries()[0].response == response
    store.append(said("d@"))
    os.utime(store.path, (0, 0))
    assert found.refresh() == [said("d@")]


def test_a_book_pasted_as_an_answer_is_saved(store: Store) -> None:
    book = "Naïve café, 5 MB of it. " * (5_000_000 // 24)
    store.append(said("book@", book))
    store.append(said("d@"))
    found = opened(store.path)
    assert found.entries() == [*THREE, said("book@", book), said("d@")]
    size = store.path.stat().st_size
    assert size < 1.6 * len(book)
    found.rewrite([entry for entry in found.entries() if entry.key != Key("book")])
    assert store.path.stat().st_size == HEADERS_SIZE + 5 * FRAME


def test_ten_years_of_weekly_check_ins_are_saved(store: Store) -> None:
    weeks = [
        Entry(
            Key("check-in", f"week {n}"),
            {"importance": n % 11, "confidence": (n * 3) % 11, "readiness": (n * 7) % 11},
            done=True,
            confirmed={"importance": n % 11, "confidence": 5, "readiness": 5},
        )
        for n in range(520)
    ]
    for entry in weeks:
        store.append(entry)
    assert opened(store.path).entries() == [*THREE, *weeks]
    assert store.path.stat().st_size == HEADERS_SIZE + FRAME * (4 + 520)


@pytest.mark.parametrize("step", ["open", "refresh"])
def test_a_file_that_is_replaced_while_it_is_being_read_is_read_again(
    store: Store, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = opened(store.path)
    real = Path.open
    waiting = [True]

    def replaced_after(path: Path, *given: Any, **named: Any) -> object:  # noqa: ANN401
        file = real(path, *given, **named)
        if path == store.path and waiting and waiting.pop():
            other.rewrite(THREE[1:])
        return file

    monkeypatch.setattr(Path, "open", replaced_after)
    if step == "open":
        assert opened(store.path).entries() == THREE[1:]
    else:
        assert store.refresh() == [Entry(Key("a"), None)]
    assert not waiting


@pytest.mark.slow
@FORKS
def test_notebooks_that_save_and_open_at_once_lose_nothing(folder: Path) -> None:
    path = folder / "notes"
    Store.create(path, PHRASE, _cost=CHEAP)
    go, started = os.pipe()
    until = time.monotonic() + 60
    expected = {f"{name}{n}@": name * (n * 30) for name in ("left", "right") for n in range(60)}

    def save(name: str) -> None:
        store = opened(path)
        os.read(go, 1)
        for key, words in expected.items():
            if key.startswith(name):
                store.append(said(key, words))
                store.refresh()
                if len(words) % 7 == 0:
                    store.rewrite(store.entries())
        while len(store.entries()) < len(expected):
            store.refresh()
            assert time.monotonic() < until, "something never came"
        assert store.damage is None

    def open_again_and_again() -> None:
        os.read(go, 1)
        while len((store := opened(path)).entries()) < len(expected):
            assert time.monotonic() < until, "something never came"
        assert store.damage is None

    works = (lambda: save("left"), lambda: save("right"), open_again_and_again)
    children = [child_that(work) for work in works]
    os.write(started, b"go!")
    assert end_well(*children)
    found = {str(entry.key): entry for entry in opened(path).entries()}
    assert found == {key: said(key, words) for key, words in expected.items()}
