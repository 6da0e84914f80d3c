"""A sealed file that a page writes by way of a server, while notebooks may have it open too."""

from __future__ import annotations

import os
import random
import signal
import stat
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from ajar.content.exercise import Key
from ajar.journal import disk
from ajar.journal.crypto import Keys, Sealer
from ajar.journal.errors import CannotWriteError, NotAJournalError
from ajar.journal.format import FRAME, HEADERS_SIZE, Cost, Header, open_frames, seal_entry
from ajar.journal.model import Entry
from ajar.journal.paths import new_path, old_path
from ajar.journal.store import Store
from ajar.launch.sealed_file import ChangedError, SealedFile

if TYPE_CHECKING:
    from pathlib import Path

CHEAP = Cost(memory=8, passes=1, lanes=1)
PHRASE = "four plain words here"
KILLS = 200


@dataclass
class Page:
    """What a page does with a place: seal, append, and read on when it was told to."""

    file: SealedFile
    sealer: Sealer
    keys: Keys
    tag: str
    frames: int

    @classmethod
    def beginning(cls, path: Path) -> Page:
        file, keys = SealedFile(path), Keys.chosen(PHRASE, CHEAP)
        header, sealer = keys.begin()
        return cls(file, sealer, keys, file.replace(header.to_bytes(), None), 0)

    @classmethod
    def opening(cls, path: Path) -> Page:
        file = SealedFile(path)
        file.tidy()
        sealed = file.read()
        assert sealed
        header = Header.from_bytes(sealed.data)
        keys = Keys(PHRASE, header.salt, header.cost)
        sealer = keys.unlock(header)
        contents = open_frames(sealed.data[HEADERS_SIZE:], sealer.open, 0)
        page = cls(file, sealer, keys, sealed.tag, contents.end)
        if len(sealed.data) > HEADERS_SIZE + contents.end * FRAME:  # an interrupted write
            entries = [Entry.from_bytes(content) for content, _ in contents.entries]
            page.rewrite(
                **{entry.key.exercise: str((entry.response or {})["x"]) for entry in entries}
            )
        return page

    def save(self, name: str, words: str) -> None:
        content = entry(name, words).to_bytes()
        frames = seal_entry(content, self.sealer.seal, self.frames)
        self.tag = self.file.append(frames, self.tag)
        self.frames += len(frames) // FRAME

    def rewrite(self, **words: str) -> None:
        """Replace the file with these entries alone."""
        header, sealer = self.keys.begin()
        data = header.to_bytes()
        for name, said in words.items():
            first = (len(data) - HEADERS_SIZE) // FRAME
            data += seal_entry(entry(name, said).to_bytes(), sealer.seal, first)
        self.tag = self.file.replace(data, self.tag)
        self.sealer, self.frames = sealer, (len(data) - HEADERS_SIZE) // FRAME


def entry(name: str, words: str) -> Entry:
    return Entry(Key(name), {"x": words}, done=True, confirmed={"x": words})


def words_of(path: Path) -> dict[str, str]:
    store = Store.open(path, PHRASE)
    assert store.damage is None
    return {entry.key.exercise: str((entry.response or {})["x"]) for entry in store.entries()}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "ajar" / "notes"


def test_a_journal_saved_by_a_page_opens_in_a_notebook_and_is_private(path: Path) -> None:
    page = Page.beginning(path)
    page.save("plan", "a walk")
    page.save("empathy", "long " * 1000)
    assert words_of(path) == {"plan": "a walk", "empathy": "long " * 1000}
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_page_and_a_notebook_see_what_the_other_saves_and_neither_overwrites_it(
    path: Path,
) -> None:
    page = Page.beginning(path)
    notebook = Store.open(path, PHRASE)
    page.save("plan", "a walk")
    assert [entry.response for entry in notebook.refresh()] == [{"x": "a walk"}]
    before = page.tag
    notebook.append(entry("needs", "rest"))
    with pytest.raises(ChangedError):
        page.save("empathy", "tired")
    sealed = page.file.read()
    assert sealed
    assert sealed.continues(before, HEADERS_SIZE + FRAME), "it only has to read on"
    again = Page.opening(path)
    again.save("empathy", "tired")
    assert words_of(path) == {"plan": "a walk", "needs": "rest", "empathy": "tired"}
    notebook.rewrite([entry("needs", "rest")])
    with pytest.raises(ChangedError):
        again.save("plan", "no")
    with pytest.raises(ChangedError):
        again.rewrite(plan="no")
    sealed = again.file.read()
    assert sealed
    assert not sealed.continues(again.tag, HEADERS_SIZE), "it is another file"


def test_a_rewrite_by_a_page_removes_deleted_answers_from_disk(path: Path) -> None:
    page = Page.beginning(path)
    page.save("plan", "a walk")
    old = path.read_bytes()
    page.rewrite(needs="rest")
    assert words_of(path) == {"needs": "rest"}
    assert {file.name for file in path.parent.iterdir()} <= {"notes", ".notes.lock"}
    assert old[HEADERS_SIZE:] not in path.read_bytes()


def test_an_existing_file_is_never_overwritten_by_a_new_journal(path: Path) -> None:
    Page.beginning(path).save("plan", "a walk")
    with pytest.raises(ChangedError):
        Page.beginning(path)
    assert words_of(path) == {"plan": "a walk"}


def test_bytes_that_are_not_a_journal_replace_nothing(path: Path) -> None:
    page = Page.beginning(path)
    for wrong in (b"", b"x" * HEADERS_SIZE):
        with pytest.raises(NotAJournalError):
            page.file.replace(wrong, page.tag)
    assert words_of(path) == {}


def test_a_missing_file_is_reported_and_not_recreated(path: Path) -> None:
    page = Page.beginning(path)
    Store.open(path, PHRASE).close()
    page.file.erase()
    assert page.file.read() is None
    with pytest.raises(CannotWriteError):
        page.save("plan", "a walk")
    assert [*path.parent.iterdir()] == []


def test_a_partly_written_frame_is_cut_off(path: Path) -> None:
    page = Page.beginning(path)
    page.save("plan", "a walk")
    with path.open("ab") as file:
        file.write(b"\0" * 700)
    torn = page.file.read()
    assert torn
    page.tag = torn.tag
    page.save("needs", "rest")
    assert words_of(path) == {"plan": "a walk", "needs": "rest"}


def test_a_full_disk_loses_nothing_that_was_saved(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Page.beginning(path)
    page.save("plan", "a walk")
    whole = disk.write_at

    def full(file: object, at: int, data: bytes) -> None:
        whole(file, at, data[:500])  # type: ignore[arg-type]
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(disk, "write_at", full)
    with pytest.raises(CannotWriteError, match=r"journal-disk-full|The disk is full"):
        page.save("needs", "rest")
    with pytest.raises(CannotWriteError, match=r"journal-disk-full|The disk is full"):
        page.rewrite(needs="rest")
    monkeypatch.undo()
    assert words_of(path) == {"plan": "a walk"}


def test_a_key_left_by_an_interrupted_replacement_is_overwritten_on_opening(
    path: Path,
) -> None:
    page = Page.beginning(path)
    page.save("plan", "a walk")
    left = old_path(path)
    left.write_bytes(path.read_bytes())
    page.rewrite(needs="rest")
    left.write_bytes(page.file.path.read_bytes())
    new_path(path).write_bytes(b"half")
    Page.opening(path)
    assert not left.exists()
    assert not new_path(path).exists()


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_two_hundred_kills_at_any_moment_lose_nothing_reported_as_saved(
    path: Path,
) -> None:
    Page.beginning(path)
    saved = 0
    for kill in range(KILLS):
        ready, told = os.pipe()
        child = os.fork()
        if not child:
            save_until_killed(path, told, kill)
        os.close(told)
        assert os.read(ready, 1) == b"r"
        time.sleep(random.random() * 0.01)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        confirmed = read_all(ready).count(b"s")
        os.close(ready)
        now = words_of(path)
        number = int(now.get("count", "0").partition(" ")[0])
        assert number - saved in (confirmed, confirmed + 1), f"kill {kill}"
        saved = number
        page = Page.opening(path)  # words_of has let a notebook put it in order
        held = page.file.read()
        assert held
        assert not open_frames(held.data[HEADERS_SIZE:], page.sealer.open, 0).broken
    assert saved > KILLS / 2


def save_until_killed(path: Path, told: int, seed: int) -> None:
    """Count on in the journal, and tell of each number that is saved."""
    page = Page.opening(path)
    number = int(words_of(path).get("count", "0").partition(" ")[0])
    rng = random.Random(seed)
    os.write(told, b"r")
    while True:
        number += 1
        words = f"{number} " + "x" * rng.choice([1, 2_000, 9_000])
        if rng.random() < 0.2:
            page.rewrite(count=words)
        else:
            page.save("count", words)
        os.write(told, b"s")


def read_all(pipe: int) -> bytes:
    found = b""
    while more := os.read(pipe, 4096):
        found += more
    return found
