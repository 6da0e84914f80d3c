"""The power fails: of what was not yet on the disk, any part may be there, in any order.

A thin layer over `disk` writes down each step. From that, the disk is built again as it may be
found after a power cut at every step: each name and each sector of 512 bytes that was not synced is
there or not.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from ajar.content.exercise import Key
from ajar.journal import disk
from ajar.journal.format import Cost
from ajar.journal.model import Entry
from ajar.journal.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import FileIO
    from pathlib import Path

CHEAP = Cost(memory=8, passes=1, lanes=1)
PHRASE = "four plain words here"
SECTOR = 512
TRIES = 30
State = dict[str, str]
"""The words saved under each key."""
Step = tuple[Any, ...]


class Killed(BaseException):
    """The program ends here."""


@dataclass
class Recorder:
    """Do what `disk` does, and record each step and its file."""

    steps: list[Step] = field(default_factory=list)
    files: dict[str, int] = field(default_factory=dict)
    handles: dict[int, int] = field(default_factory=dict)
    kept: list[FileIO] = field(default_factory=list)  # so that no handle is used twice
    real: dict[str, Callable[..., Any]] = field(default_factory=dict)
    killed: bool = False

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("made", "opened", "write_at", "cut", "sync", "sync_names", "replace",
                     "name_also", "unlink"):  # fmt: skip
            self.real[name] = getattr(disk, name)
            monkeypatch.setattr(disk, name, getattr(self, name))

    def made(self, path: Path) -> FileIO:
        self.files[path.name] = len(self.kept) + 1
        self.steps.append(("name", path.name, self.files[path.name]))
        return self.handled(self.real["made"](path), path)

    def opened(self, path: Path) -> FileIO:
        return self.handled(self.real["opened"](path), path)

    def handled(self, file: FileIO, path: Path) -> FileIO:
        self.handles[id(file)] = self.files[path.name]
        self.kept.append(file)
        return file

    def write_at(self, file: FileIO, at: int, data: bytes) -> None:
        self.steps.append(("write", self.handles[id(file)], at, bytes(data)))
        self.real["write_at"](file, at, data)

    def cut(self, file: FileIO, length: int) -> None:
        self.steps.append(("cut", self.handles[id(file)], length))
        self.real["cut"](file, length)

    def sync(self, file: FileIO) -> None:
        self.real["sync"](file)
        self.steps.append(("sync", self.handles[id(file)]))

    def sync_names(self, path: Path) -> None:
        if self.killed:
            raise Killed
        self.real["sync_names"](path)
        self.steps.append(("sync names",))

    def replace(self, path: Path, by: Path) -> None:
        self.real["replace"](path, by)
        self.steps.append(("rename", by.name, path.name))
        self.files[path.name] = self.files.pop(by.name)

    def name_also(self, path: Path, name: Path) -> None:
        self.real["name_also"](path, name)
        self.steps.append(("name", name.name, self.files[path.name]))
        self.files[name.name] = self.files[path.name]

    def unlink(self, path: Path) -> None:
        self.real["unlink"](path)
        self.steps.append(("forget", path.name))
        self.files.pop(path.name, None)


@dataclass
class Disk:
    """The part that is surely on the disk, and the part that may be."""

    names: dict[str, int] = field(default_factory=dict)
    content: dict[int, bytes] = field(default_factory=dict)
    unsure_names: list[Step] = field(default_factory=list)
    unsure: dict[int, list[Step]] = field(default_factory=dict)

    def take(self, step: Step) -> None:
        match step:
            case ("name" | "rename" | "forget", *_):
                self.unsure_names.append(step)
            case ("write" | "cut", number, *_):
                self.unsure.setdefault(number, []).append(step)
            case ("sync", number):
                done = self.unsure.pop(number, [])
                self.content[number] = changed(self.content.get(number, b""), done)
            case ("sync names",):
                self.names = named(self.names, self.unsure_names)
                self.unsure_names = []

    def after_a_cut(self, chance: random.Random, likely: float) -> dict[str, bytes]:
        """Return files as they may be found, each unsure part with this probability."""
        names = named(self.names, [name for name in self.unsure_names if chance.random() < likely])
        found = {}
        for number in set(names.values()):
            parts = [part for step in self.unsure.get(number, []) for part in sectors(step)]
            written = [part for part in parts if chance.random() < likely]
            found[number] = changed(self.content.get(number, b""), written)
        return {name: found[number] for name, number in names.items()}


def sectors(step: Step) -> list[Step]:
    match step:
        case ("write", number, at, data):
            ends = range(SECTOR - at % SECTOR, len(data) + SECTOR, SECTOR)
            begins = [0, *(end for end in ends if end < len(data))]
            return [
                ("write", number, at + begin, data[begin:end])
                for begin, end in zip(begins, ends, strict=False)
            ]
    return [step]


def changed(content: bytes, steps: list[Step]) -> bytes:
    for step in steps:
        match step:
            case ("write", _, at, data):
                before = content[:at].ljust(at, b"\0")
                content = before + data + content[at + len(data) :]
            case ("cut", _, length):
                content = content[:length]
    return content


def named(names: dict[str, int], steps: list[Step]) -> dict[str, int]:
    names = dict(names)
    for step in steps:
        match step:
            case ("name", name, number):
                names[name] = number
            case ("rename", name, to) if name in names:
                names[to] = names.pop(name)
            case ("forget", name):
                names.pop(name, None)
    return names


def words_in(store: Store) -> State:
    return {str(entry.key): str((entry.response or {})["x"]) for entry in store.entries()}


def a_life(path: Path, recorder: Recorder) -> None:
    """Use a journal in all ways, and record when something counts as saved."""

    def saved(before: State, after: State) -> State:
        recorder.steps.append(("saved", before, after))
        return after

    def doing(before: State, after: State) -> None:
        recorder.steps.append(("doing", before, after))

    state: State = {}
    store = Store.create(path, PHRASE, _cost=CHEAP)
    saved({}, {})
    lengths = [1, 700, 3_000, 40, 5_000, 900, 9]
    for number, length in enumerate(lengths):
        if number % 3 == 2:
            store = Store.open(path, PHRASE)
        after = {**state, f"{'abc'[number % 3]}@": str(number) * length}
        doing(state, after)
        key = f"{'abc'[number % 3]}@"
        store.append(Entry(Key.named(key), {"x": after[key]}))
        state = saved(state, after)
        if number % 3 == 1:
            after = {key: state[key] for key in list(state)[1:]}
            doing(state, after)
            store.rewrite(store.entries()[1:])
            state = saved(state, after)
    doing(state, state)
    store.change_passphrase(PHRASE, _cost=CHEAP)
    doing(state, {**state, "d@": "d"})
    store.append(Entry(Key("d"), {"x": "d"}))
    state = saved(state, {**state, "d@": "d"})
    Store.open(path, PHRASE)  # rewrites it
    for number, way in enumerate(("opened before", "opened after")):
        other = Store.open(path, PHRASE)
        recorder.killed = True
        with pytest.raises(Killed):  # before it knows that the new name is on the disk
            store.rewrite(store.entries())
        recorder.killed = False
        other = other if way == "opened before" else Store.open(path, PHRASE)
        doing(state, {**state, "e@": str(number)})
        other.append(Entry(Key("e"), {"x": str(number)}))
        state = saved(state, {**state, "e@": str(number)})
        store = Store.open(path, PHRASE)


@pytest.fixture
def recorded(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Step]:
    with monkeypatch.context() as patched:
        patched.setattr("ajar.journal.store.WASTE", 3)
        recorder = Recorder()
        recorder.install(patched)
        (folder / "life").mkdir()
        a_life(folder / "life" / "notes", recorder)
    return recorder.steps


@pytest.mark.slow
def test_a_power_cut_at_any_step_loses_nothing_that_was_saved(
    folder: Path, recorded: list[Step]
) -> None:
    chance = random.Random()
    found = Disk()
    possible: list[State] = []
    opened = 0
    for number, step in enumerate(recorded):
        match step:
            case ("doing", before, after):
                possible = [before, after]
            case ("saved", _, after):
                possible = [after]
            case _:
                found.take(step)
        if not possible:
            continue  # nobody was told that there is a journal
        for attempt in range(TRIES):
            files = found.after_a_cut(chance, likely=(0, 1, 0.1, 0.9, 0.5)[attempt % 5])
            place = folder / f"{number}-{attempt}"
            place.mkdir()
            for name, content in files.items():
                (place / name).write_bytes(content)
            store = Store.open(place / "notes", PHRASE)
            assert words_in(store) in possible, f"step {number}: {step[:2]}"
            assert store.damage is None
            store.append(Entry(Key("f"), {"x": "later"}))
            assert words_in(Store.open(place / "notes", PHRASE)) == words_in(store)
            opened += 1
    assert opened > 500


def test_a_partly_overwritten_torn_end_never_shows(folder: Path) -> None:
    """Tear a long write, then a shorter one in its place of which only parts arrive."""
    path = folder / "notes"
    store = Store.create(path, PHRASE, _cost=CHEAP)
    store.append(Entry(Key("a"), {"x": "kept"}))
    base = path.read_bytes()
    store.append(Entry(Key("b"), {"x": "torn" * 1_000}))
    torn = path.read_bytes()[len(base) + SECTOR :]
    path.write_bytes(base)
    again = Store.open(path, PHRASE)
    again.append(Entry(Key("c"), {"x": "new" * 800}))
    new = path.read_bytes()[len(base) :]
    chance = random.Random()
    for _ in range(200):
        end = bytes(SECTOR) + torn
        for at in range(0, len(new), SECTOR):
            if chance.random() < 0.5:
                end = end[:at] + new[at : at + SECTOR] + end[at + SECTOR :]
        path.write_bytes(base + end)
        found = words_in(Store.open(path, PHRASE))
        assert found in ({"a@": "kept"}, {"a@": "kept", "c@": "new" * 800})
        for damaged in path.parent.glob("notes.damaged-*"):
            damaged.unlink()
