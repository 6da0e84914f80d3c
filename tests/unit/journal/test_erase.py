"""Erasing: the key is overwritten first, then everything else, and no other file is touched."""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from filelock import FileLock

from ajar.content.exercise import Key
from ajar.journal import disk
from ajar.journal.erase import NotErasedError, Report, erase
from ajar.journal.errors import CannotWriteError, JournalError, JournalInUseError, NotAJournalError
from ajar.journal.format import BLOCK, HEADERS_SIZE, MAGIC, Cost
from ajar.journal.model import Entry
from ajar.journal.paths import default_path, files_at, held_path, lock_path, new_path, old_path
from ajar.journal.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PASSPHRASE = "four plain words here"
CHEAP = Cost(memory=64, passes=1, lanes=1)
SECRET = "quince7yarrow"
STEPS = ("write_at", "cut", "sync", "sync_names", "unlink")
NOT_OURS = {
    "a note": b"Milk, bread, and a card for Ade.\n",
    "a database": b"SQLite format 3\0" + bytes(8176),
    "a picture": b"\x89PNG\r\n\x1a\n" + random.Random(4).randbytes(9000),
    "blank": bytes(20_000),
    "the mark elsewhere": b"see: " + MAGIC + b" and so on",
}


class Killed(BaseException):
    """The process ends here."""


def make(path: Path) -> Path:
    """Make a journal with an answer in it."""
    store = Store.create(path, PASSPHRASE, _cost=CHEAP)
    store.append(Entry(Key("plan"), {"goal": SECRET}, done=True))
    store.append(Entry(Key("needs"), {"needs": SECRET * 400}))
    store.close()
    return path


def with_every_trace(path: Path) -> Path:
    """Make a journal and everything that crashes can leave beside it."""
    make(path)
    shutil.copy(path, old_path(path))
    shutil.copy(path, path.with_name(f"{path.name}.damaged-2"))
    path.with_name(f"{path.name}.damaged-1").write_bytes(b"")
    make(path.with_name("other"))
    path.with_name("other").rename(new_path(path))
    lock_path(path.with_name("other")).unlink()
    return path


def opens(path: Path) -> bool:
    try:
        store = Store.open(path, PASSPHRASE)
    except JournalError:
        return False
    return any(SECRET in str(entry.response) for entry in store.entries())


def readable(folder: Path) -> list[str]:
    """Return the files of a folder that the passphrase opens under any name."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and not path.is_symlink())
    with tempfile.TemporaryDirectory() as elsewhere:
        copies = [(path, Path(elsewhere, str(n))) for n, path in enumerate(files)]
        for path, copy in copies:
            shutil.copy(path, copy)
        return [path.name for path, copy in copies if opens(copy)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "notes")


@pytest.fixture
def full(tmp_path: Path) -> Path:
    return with_every_trace(tmp_path / "notes")


@pytest.fixture(autouse=True)
def usual_place(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the developer's own journal out of reach."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    monkeypatch.setenv("HOME", str(home))
    return default_path()


def steps_of(monkeypatch: pytest.MonkeyPatch, at: Callable[[int], None]) -> list[str]:
    """Call `at` with the number of each step before it, and record the steps."""
    done: list[str] = []

    def noted(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def step(*args: Any) -> object:  # noqa: ANN401
            at(len(done))
            where = args[0] if isinstance(args[0], Path) else Path(args[0].name)
            done.append(f"{name} {where.name}")
            return real(*args)

        return step

    for name in STEPS:
        monkeypatch.setattr(disk, name, noted(name, getattr(disk, name)))
    return done


@contextmanager
def as_somebody(folder: Path) -> Iterator[None]:
    """Become a user who is bound by file permissions, unlike root."""
    if os.geteuid() != 0:
        yield
        return
    for path in (folder, *folder.iterdir()):
        os.chown(path, 65534, 65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Yield a folder that every user can reach, unlike those of pytest."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)
        Path(name).chmod(0o755)


# ---- Order ----


def test_a_journal_and_all_its_traces_are_erased_and_listed(full: Path) -> None:
    files = files_at(full)
    assert len(files) == 6
    report = erase(full)
    assert list(full.parent.iterdir()) == []
    assert set(report.erased) == set(files)
    assert report.erased[-2:] == (full, lock_path(full))
    assert (report.only_deleted, report.left) == ((), ())
    assert "Its key was overwritten first" in str(report)
    assert "nothing of it is left" in str(report)


def test_all_keys_are_overwritten_on_disk_first(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [path.name for path in (old_path(full), new_path(full))]
    files += ["notes.damaged-1", "notes.damaged-2", "notes"]
    done = steps_of(monkeypatch, lambda _: None)
    erase(full)
    keys = [step for name in files for step in (f"write_at {name}", f"sync {name}")]
    assert done[: len(keys)] == keys
    removed = [step.removeprefix("unlink ") for step in done if step.startswith("unlink")]
    assert removed == [*files, lock_path(full).name]
    assert done[-1] == "sync_names notes"


def test_only_the_mark_is_left_of_the_journals_bytes(path: Path) -> None:
    before = path.read_bytes()
    other_name = path.with_name("bytes")
    other_name.hardlink_to(path)
    erase(path)
    after = other_name.read_bytes()
    assert len(after) == len(before) > HEADERS_SIZE + 4 * 1024
    for start in range(0, len(before), 16):
        if start not in (0, BLOCK):
            assert before[start : start + 16] not in after
    assert MAGIC in (after[:8], after[BLOCK : BLOCK + 8])
    assert before[8:16] not in (after[8:16], after[BLOCK + 8 : BLOCK + 16])


def test_a_journal_of_many_megabytes_is_overwritten_to_its_last_byte(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.journal.erase.CHUNK", 1000)
    with path.open("ab") as file:
        file.write(b"z" * 4321)
    path.with_name("bytes").hardlink_to(path)
    erase(path)
    assert b"zzzz" not in path.with_name("bytes").read_bytes()


def test_only_a_folder_made_for_the_journal_is_removed_with_it(
    usual_place: Path, path: Path
) -> None:
    make(usual_place)
    erase(usual_place)
    assert not usual_place.parent.exists()
    assert usual_place.parent.parent.is_dir()
    erase(path)
    assert path.parent.is_dir()


def test_the_folder_stays_while_another_file_is_in_it(usual_place: Path) -> None:
    make(usual_place)
    usual_place.with_name("mine.txt").write_text("mine")
    erase(usual_place)
    assert [path.name for path in usual_place.parent.iterdir()] == ["mine.txt"]


def test_the_report_contains_neither_answers_nor_passphrase(full: Path) -> None:
    report = erase(full)
    for word in (SECRET, PASSPHRASE, "plan", "goal"):
        assert word not in f"{report} {report!r}"


# ---- Interruptions ----


@pytest.mark.slow
@pytest.mark.parametrize("by_link", [False, True])
def test_an_interrupted_run_leaves_no_usable_key_and_a_second_run_finishes(
    tmp_path: Path, *, by_link: bool
) -> None:
    last = steps = 0
    while last == steps:
        steps += 1
        folder = tmp_path / f"{steps}"
        folder.mkdir()
        named = path = with_every_trace(folder / "notes")
        if by_link:
            named = folder / "link"
            named.symlink_to(path)

        def stop(number: int, at: int = steps) -> None:
            if number == at - 1:
                raise Killed

        with pytest.MonkeyPatch.context() as patch:
            done = steps_of(patch, stop)
            with suppress(Killed):
                erase(named)
            last = len(done) + 1
        keys = sum(step.startswith("write_at") for step in done)
        left = readable(folder)
        assert len(left) == max(0, 4 - keys + (keys >= 3)), "the third was empty all the time"
        report = erase(named)
        assert list(folder.iterdir()) == list(report.left), "a link that leads nowhere is said"
    assert steps > 20


RUN = """
import os, signal, sys
from pathlib import Path
from ajar.journal import disk
from ajar.journal.erase import erase
left = int(sys.argv[2])
def counted(real):
    def step(*args):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args)
    return step
for name in ("write_at", "cut", "sync", "sync_names", "unlink"):
    setattr(disk, name, counted(getattr(disk, name)))
erase(Path(sys.argv[1]))
"""


@pytest.mark.slow
def test_a_second_run_finishes_after_a_kill_at_any_step(tmp_path: Path) -> None:
    code, steps = -signal.SIGKILL, 0
    while code == -signal.SIGKILL:
        folder = tmp_path / f"{steps}"
        folder.mkdir()
        path = make(folder / "notes")
        run = [sys.executable, "-c", RUN, str(path), str(steps)]
        code = subprocess.run(run, check=False).returncode
        assert opens(path) == (steps == 0), "the first step overwrites the key"
        erase(path)
        assert list(folder.iterdir()) == []
        steps += 1
    assert code == 0
    assert steps > 6


@pytest.mark.slow
def test_a_partly_overwritten_header_is_recognized_and_erased(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_chance = random.Random(20)
    for n in range(40):
        path = make(tmp_path / f"notes{n}")
        before = path.read_bytes()
        with monkeypatch.context() as patch:
            patch.setattr(disk, "sync", lambda _: (_ for _ in ()).throw(Killed))
            with suppress(Killed):
                erase(path)
        torn = bytearray(path.read_bytes())
        for start in range(0, HEADERS_SIZE, 512):
            if by_chance.random() < 0.5:
                torn[start : start + 512] = before[start : start + 512]
        path.write_bytes(torn)
        assert erase(path).erased == (path, lock_path(path))


# ---- Damaged and empty journals, other files ----


@pytest.mark.parametrize("length", [0, 8, 100, BLOCK, BLOCK + 8, HEADERS_SIZE, HEADERS_SIZE + 700])
def test_a_truncated_journal_is_erased(path: Path, length: int) -> None:
    os.truncate(path, length)
    assert path in erase(path).erased
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("copy", [0, BLOCK])
def test_a_journal_with_only_one_mark_left_is_erased(path: Path, copy: int) -> None:
    broken = bytearray(os.urandom(path.stat().st_size))
    broken[copy : copy + 8] = MAGIC
    path.write_bytes(broken)
    assert path in erase(path).erased


def test_a_journal_of_a_newer_version_is_erased(path: Path) -> None:
    newer = bytearray(path.read_bytes())
    newer[8:12] = newer[BLOCK + 8 : BLOCK + 12] = b"\0\0\0\7"
    path.write_bytes(newer)
    assert path in erase(path).erased


def test_an_empty_file_is_erased_in_the_usual_place_only(usual_place: Path, tmp_path: Path) -> None:
    usual_place.parent.mkdir(parents=True)
    usual_place.touch()
    assert erase(usual_place).erased[0] == usual_place
    (tmp_path / "empty").touch()
    with pytest.raises(NotAJournalError, match="left as it is"):
        erase(tmp_path / "empty")
    assert [path.name for path in tmp_path.iterdir()] == ["empty"]


@pytest.mark.parametrize("content", NOT_OURS.values(), ids=NOT_OURS.keys())
def test_another_programs_file_is_never_changed(
    usual_place: Path, tmp_path: Path, content: bytes
) -> None:
    usual_place.parent.mkdir(parents=True)
    for place in (usual_place, tmp_path / "notes"):
        place.write_bytes(content)
        with pytest.raises(NotAJournalError) as caught:
            erase(place)
        assert str(place) in str(caught.value)
        assert place.read_bytes() == content
        assert list(place.parent.iterdir()) == [place], "not even a lock was made"


def test_another_programs_file_beside_a_lock_is_not_changed(
    tmp_path: Path,
) -> None:
    place = tmp_path / "photo"
    place.write_bytes(NOT_OURS["a picture"])
    with suppress(JournalError):
        Store.create(place, PASSPHRASE, _cost=CHEAP)
    with pytest.raises(NotAJournalError):
        erase(place)
    assert place.read_bytes() == NOT_OURS["a picture"]


def test_journals_beside_a_foreign_file_are_listed_and_stay(
    full: Path,
) -> None:
    full.write_bytes(NOT_OURS["a note"])
    with pytest.raises(NotAJournalError, match=r"by their own names: .*damaged-2"):
        erase(full)
    aside = full.with_name("notes.damaged-2")
    assert aside in erase(aside).erased


def test_files_named_like_a_trace_are_left_and_listed(path: Path) -> None:
    names = ("notes.damaged-by-water.txt", "notes.damaged-1", ".notes.old", ".notes.new")
    for name in names[:3]:
        path.with_name(name).write_bytes(NOT_OURS["a note"])
    path.with_name(names[3]).mkdir()
    report = erase(path)
    assert report.erased == (path, lock_path(path))
    assert {path.name for path in report.left} == set(names)
    assert {left.name for left in path.parent.iterdir()} == set(names)
    assert "may not be part of your journal" in str(report)


def test_an_empty_file_is_a_trace_only_with_an_exact_name(path: Path) -> None:
    theirs = path.with_name("notes.damaged-by-water.txt")
    theirs.touch()
    assert erase(path).left == (theirs,)
    assert theirs.exists()


@pytest.mark.parametrize("broken", [b"", bytes(5000), MAGIC, os.urandom(HEADERS_SIZE + 1024)])
def test_broken_traces_are_recognized_by_their_names(path: Path, broken: bytes) -> None:
    scrubbed = len(broken) > HEADERS_SIZE  # only the beginning of an old file is overwritten
    for name in (".notes.old",) if scrubbed else (".notes.old", ".notes.new", "notes.damaged-3"):
        path.with_name(name).write_bytes(broken)
    assert erase(path).left == ()
    assert list(path.parent.iterdir()) == []


def test_the_copy_of_a_damaged_journal_is_erased_with_it(path: Path) -> None:
    broken = bytearray(path.read_bytes())
    broken[HEADERS_SIZE + 50] ^= 1
    path.write_bytes(broken)
    store = Store.open(path, PASSPHRASE)
    assert "put aside" in str(store.damage)
    store.close()
    assert path.with_name("notes.damaged-1") in erase(path).erased
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("kind", ["folder", "pipe", "link in a circle"])
def test_only_regular_files_are_erased(tmp_path: Path, kind: str) -> None:
    place = tmp_path / "notes"
    match kind:
        case "folder":
            place.mkdir()
        case "pipe":
            os.mkfifo(place)
        case _:
            place.symlink_to(place)
    with pytest.raises(NotAJournalError):
        erase(place)
    assert os.path.lexists(place)


# ---- No journal ----


def test_a_missing_journal_is_reported_and_nothing_is_created(
    tmp_path: Path, usual_place: Path
) -> None:
    for place in (tmp_path / "notes", tmp_path / "no" / "folder" / "notes", usual_place):
        report = erase(place)
        assert report == Report(place)
        assert str(report).startswith(f"There is no journal at “{place}”, so there was nothing")
    assert list(tmp_path.iterdir()) == []


def test_a_lock_without_a_journal_is_erased_and_nothing_more_is_claimed(path: Path) -> None:
    path.unlink()
    report = erase(path)
    assert report.erased == (lock_path(path),)
    assert "no journal any more" in str(report)
    assert "key" not in str(report)


def test_lock_files_of_systems_without_locks_are_erased(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSYS, "Function not implemented")

    monkeypatch.setattr("ajar.journal.file.lock_descriptor", refuse)
    path = make(tmp_path / "notes")
    assert path in erase(path).erased
    assert list(tmp_path.iterdir()) == []
    lock_path(path).touch()  # as if it had been killed right after deleting the journal
    held_path(path).write_text(f"{2**22 + 1}\n{socket.gethostname()}\n")
    assert erase(path).left == ()
    assert list(tmp_path.iterdir()) == []


def test_a_lock_of_another_program_stays(tmp_path: Path) -> None:
    lock = lock_path(tmp_path / "notes")
    lock.write_text("4711")
    assert erase(tmp_path / "notes").erased == ()
    assert lock.read_text() == "4711"


# ---- Links ----


def test_a_chain_of_links_to_a_journal_is_erased_with_it(tmp_path: Path) -> None:
    path = make(tmp_path / "stick" / "deep" / "notes")
    (tmp_path / "second").symlink_to(Path("stick", "deep", "notes"))
    (tmp_path / "first").symlink_to(tmp_path / "second")
    report = erase(tmp_path / "first")
    assert report.path == path
    assert {tmp_path / "first", tmp_path / "second", path} <= set(report.erased)
    assert [path for path in tmp_path.rglob("*") if not path.is_dir()] == []


def test_a_link_to_the_folder_of_a_journal_stays(tmp_path: Path) -> None:
    make(tmp_path / "stick" / "notes")
    (tmp_path / "link").symlink_to(tmp_path / "stick")
    erase(tmp_path / "link" / "notes")
    assert list((tmp_path / "stick").iterdir()) == []
    assert (tmp_path / "link").is_symlink()


def test_a_link_to_an_unplugged_drive_stays_and_nothing_is_claimed(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "stick" / "notes")
    report = erase(link)
    assert report.erased == ()
    assert "stick, name that place" in str(report)
    assert report.left == (link,)
    assert "These were left" in str(report)
    assert f": “{link}”." in str(report)
    assert link.is_symlink()


def test_a_link_to_another_programs_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "theirs").write_bytes(NOT_OURS["a note"])
    (tmp_path / "link").symlink_to(tmp_path / "theirs")
    with pytest.raises(NotAJournalError):
        erase(tmp_path / "link")
    assert (tmp_path / "link").read_bytes() == NOT_OURS["a note"]


def test_a_link_with_the_name_of_a_trace_never_leads_to_another_file(path: Path) -> None:
    (path.parent / "theirs").write_bytes(b"")
    for trace in (old_path(path), new_path(path), lock_path(path)):
        trace.unlink(missing_ok=True)
        trace.symlink_to(path.parent / "theirs")
    report = erase(path)
    assert report.erased == (path,)
    assert len(report.left) == 3
    assert (path.parent / "theirs").exists()


# ---- Disks and folders that refuse ----


def test_in_a_read_only_folder_the_key_is_still_overwritten(open_folder: Path) -> None:
    path = make(open_folder / "notes")
    with as_somebody(open_folder):
        open_folder.chmod(0o555)
        with pytest.raises(NotErasedError, match="nobody can read it any more") as caught:
            erase(path)
        assert str(path) in str(caught.value)
        assert str(open_folder) in str(caught.value)
        assert readable(open_folder) == []
        open_folder.chmod(0o755)
        assert path in erase(path).erased
    assert list(open_folder.iterdir()) == []


def test_a_read_only_file_of_the_same_user_is_erased(open_folder: Path) -> None:
    path = make(open_folder / "notes")
    with as_somebody(open_folder):
        path.chmod(0o400)
        assert path in erase(path).erased


def test_another_users_file_is_refused_and_stays(open_folder: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("needs two users")
    path = make(open_folder / "notes")
    with as_somebody(open_folder):
        os.seteuid(0)
        os.chown(path, 0, 0)
        for mode, said in ((0o644, "can’t be changed"), (0o600, "can’t be read")):
            path.chmod(mode)
            os.seteuid(65534)
            with pytest.raises(JournalError, match=f"{said}.* so nothing was erased"):
                erase(path)
            os.seteuid(0)
        assert opens(path)


def test_an_unreadable_folder_is_not_mistaken_for_an_empty_one(
    open_folder: Path,
) -> None:
    path = make(open_folder / "notes")
    with as_somebody(open_folder):
        open_folder.chmod(0o300)
        with pytest.raises(JournalError, match=r"can’t be looked into .* so nothing was erased"):
            erase(path)
        open_folder.chmod(0o755)
    assert opens(path)


def fail(*_: Any) -> None:  # noqa: ANN401
    raise OSError(errno.ENOSPC, "No space left on device")


def test_files_that_a_full_disk_cannot_overwrite_are_deleted_and_reported(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "write_at", fail)
    report = erase(full)
    assert list(full.parent.iterdir()) == []
    assert full in report.only_deleted
    assert "only deleted" in str(report)
    assert "passphrase would open" in str(report)
    assert "Its key was overwritten" not in str(report)


def test_a_file_that_can_be_neither_overwritten_nor_deleted_is_reported(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "write_at", fail)
    monkeypatch.setattr(disk, "unlink", fail)
    with pytest.raises(NotErasedError, match="your passphrase still opens it"):
        erase(path)
    assert opens(path)


def test_a_trace_that_cannot_be_removed_is_listed_and_erased_next_time(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = disk.unlink
    with monkeypatch.context() as patch:
        patch.setattr(disk, "unlink", lambda path: fail() if path == new_path(full) else real(path))
        with pytest.raises(NotErasedError, match=r"This is left: “[^”]*\.notes\.new”\."):
            erase(full)
    assert readable(full.parent) == []
    erase(full)
    assert list(full.parent.iterdir()) == []


@pytest.mark.parametrize("name", [".notes.lock", "link"])
def test_a_lock_or_link_that_cannot_be_removed_is_listed(
    path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    link = path.with_name("link")
    link.symlink_to(path)
    real = disk.unlink
    monkeypatch.setattr(disk, "unlink", lambda path: fail() if path.name == name else real(path))
    with pytest.raises(NotErasedError, match=f"This is left: “{path.with_name(name)}”"):
        erase(link)
    assert not path.exists()


def test_a_folder_that_cannot_be_synced_is_not_an_error(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "sync_names", fail)
    assert path in erase(path).erased


# ---- Other notebooks ----


def test_nothing_is_erased_while_another_notebook_writes(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.journal.file.LOCK_TIMEOUT", 0.05)
    with (
        FileLock(lock_path(path)),
        pytest.raises(JournalInUseError, match="so nothing was erased"),
    ):
        erase(path)
    assert opens(path)


def test_a_notebook_with_an_erased_journal_can_no_longer_save(path: Path) -> None:
    store = Store.open(path, PASSPHRASE)
    erase(path)
    with pytest.raises(CannotWriteError):
        store.append(Entry(Key("plan"), {"goal": SECRET}))
    with pytest.raises(CannotWriteError):
        store.rewrite([])
    assert list(path.parent.iterdir()) == []


def test_notebooks_that_keep_saving_do_not_prevent_erasing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.journal.file.LOCK_TIMEOUT", 120.0)  # a busy disk leaves few gaps
    ended: list[type[BaseException]] = []

    def save_on() -> None:
        store = Store.open(path, PASSPHRASE)
        begun.wait()
        try:
            for number in range(100_000):
                store.append(Entry(Key("check-in", f"{number}"), {"importance": 7}))
        except CannotWriteError as error:
            ended.append(type(error))

    begun = threading.Barrier(4)
    threads = [threading.Thread(target=save_on) for _ in range(3)]
    for thread in threads:
        thread.start()
    begun.wait()
    erase(path)
    for thread in threads:
        thread.join(timeout=30)
    assert len(ended) == 3
    erase(path)  # a notebook that was about to save may have made the lock again
    assert list(path.parent.iterdir()) == []


def test_a_lock_recreated_during_erasing_is_removed_too(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = iter([False, True])  # somebody who was about to save makes it between two looks

    def files_then(at: Path) -> list[Path]:
        if next(looks, False):
            lock_path(at).touch()
        return files_at(at)

    monkeypatch.setattr("ajar.journal.erase.files_at", files_then)
    erase(path)
    assert list(path.parent.iterdir()) == []


def test_a_new_journal_can_be_created_in_the_same_place(path: Path) -> None:
    erase(path)
    assert opens(make(path))


# ---- Out of reach ----


def test_copies_beside_the_journal_are_listed_and_left(path: Path) -> None:
    copies = [
        "notes (Robin's conflicted copy 2026-11-23)",
        "notes.sync-conflict-20261123",
        "notes~",
    ]
    for name in copies:
        shutil.copy(path, path.with_name(name))
    path.with_name("notes of a meeting.txt").write_text("Not a journal.")
    report = erase(path)
    assert sorted(path.name for path in report.left) == sorted(copies)
    assert "erase it, too" in str(report)
    for left in report.left:
        assert left in erase(left).erased


def test_a_synced_folder_is_pointed_out(tmp_path: Path) -> None:
    path = make(tmp_path / "Dropbox" / "notes")
    assert "Dropbox may have copies" in str(erase(path))
    assert "Dropbox" not in str(erase(path)).replace(str(path), "")
