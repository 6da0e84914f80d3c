"""Killed without warning at any moment, no saved entry is lost and the journal opens."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ajar.content.exercise import Key
from ajar.journal import disk
from ajar.journal.errors import WrongPassphraseError
from ajar.journal.format import Cost
from ajar.journal.model import Entry
from ajar.journal.paths import new_path, old_path
from ajar.journal.store import Store

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork"),
]

CHEAP = Cost(memory=8, passes=1, lanes=1)
PHRASE = "four plain words here"
KILLS = 500
OFTEN = 64
"""The waste that has a journal rewritten all the time."""
STEPS = ("made", "opened", "write_at", "cut", "sync", "sync_names", "name_also", "replace",
         "unlink", "scrub")  # fmt: skip
State = dict[str, str]
"""The words saved under each key."""


def words_in(store: Store) -> State:
    return {str(entry.key): str((entry.response or {})["x"]) for entry in store.entries()}


def report(news: object) -> None:
    """Write a line for the test, all at once."""
    os.write(1, json.dumps(news).encode() + b"\n")


def serve() -> None:
    """Do each work that is asked for in a process of its own, and report how that ended."""
    for line in sys.stdin:
        work, *given = json.loads(line)
        child = os.fork()
        if not child:
            try:
                report({"child": os.getpid()})
                WORKS[work](*given)
            except BaseException as error:  # noqa: BLE001 (it must not go on in two processes)
                os.write(2, f"{type(error).__name__}: {error}\n".encode())
                os._exit(1)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        report({"status": status})


@pytest.fixture(scope="module")
def server() -> Iterator[subprocess.Popen[str]]:
    """Run this file as a process in which little is loaded: it forks sooner than that of pytest."""
    with subprocess.Popen(
        [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process


@dataclass(frozen=True)
class Killed:
    """Has something done in a process that is killed."""

    server: subprocess.Popen[str]

    def __call__(self, work: str, *given: object, after: tuple[int, float] | None) -> list[Any]:
        """Return what it reported until then.

        `after` is a number of reports and then a number of seconds, so that a busy or a fast
        machine kills it in the middle of its work as well. None: it ends by itself.
        """
        assert self.server.stdin
        self.server.stdin.write(json.dumps([work, *given]) + "\n")
        self.server.stdin.flush()
        child = self._next()["child"]
        news = []
        if after is not None:
            count, seconds = after
            news = [self._next() for _ in range(count)]
            time.sleep(seconds)
            os.kill(child, signal.SIGKILL)
        while not isinstance(last := self._next(), dict):
            news.append(last)
        ended = last["status"]
        assert os.WIFSIGNALED(ended) or (after is None and ended == 0), "see what it printed above"
        return news

    def _next(self) -> Any:  # noqa: ANN401 (JSON)
        assert self.server.stdout
        return json.loads(self.server.stdout.readline())


@pytest.fixture
def killed(server: subprocess.Popen[str]) -> Killed:
    return Killed(server)


def applied(state: State, act: list[Any]) -> State:
    """Return the state after an act: words put under a key, or a key removed."""
    key, words = act
    return {**state, key: words} if words is not None else {k: state[k] for k in state if k != key}


def do(store: Store, act: list[Any]) -> None:
    key, words = act
    if words is None:
        store.rewrite([entry for entry in store.entries() if str(entry.key) != key])
    else:
        store.append(Entry(Key.named(key), {"x": words}, done=True, confirmed={"x": words}))


def acts(seed: int) -> Iterator[list[Any]]:
    """Yield endless acts, the same ones for the same seed."""
    rng = random.Random(seed)
    while True:
        key = f"{rng.choice('abcdef')}@"
        words = rng.choice("xyz") * rng.choice([1, 30, 1_500, 20_000])
        yield [key, None if rng.random() < 0.15 else words]


def write(path: str, seed: int) -> None:
    """Do acts until it is killed."""
    report("ready")
    monkeypatch = pytest.MonkeyPatch()
    monkeypatch.setattr("ajar.journal.store.WASTE", OFTEN)
    store = Store.open(Path(path), PHRASE)
    for number, act in enumerate(acts(seed)):
        report(["begun", number])
        do(store, act)
        report(["saved", number])


def test_five_hundred_kills_at_any_moment_lose_nothing_that_was_saved(
    folder: Path, killed: Killed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.journal.store.WASTE", OFTEN)
    path = folder / "notes"
    Store.create(path, PHRASE, _cost=CHEAP).close()
    state: State = {}
    in_the_act = saved = 0

    for kill in range(KILLS):
        seed = random.randrange(2**32)
        after = random.randint(1, 8), random.random() * 0.006
        _, *news = killed("write", str(path), seed, after=after)
        done = acts(seed)
        for _ in range(sum(step == "saved" for step, _ in news)):
            state = applied(state, next(done))
            saved += 1
        possible = [state]
        if news and news[-1][0] == "begun":
            possible.append(applied(state, next(done)))
            in_the_act += 1
        store = Store.open(path, PHRASE)
        state = words_in(store)
        assert state in possible, f"kill {kill}, seed {seed}"
        assert store.damage is None
        assert not new_path(path).exists()
        assert not old_path(path).exists()
    assert in_the_act > KILLS / 10, "kills should come in the middle of an act"
    assert saved > KILLS / 10


def dying_at(number: int, moment: str) -> dict[str, Callable[..., Any]]:
    """Return the steps of `disk`; the process kills itself at the one with this number."""
    count = iter(range(10_000))

    def made(name: str) -> Callable[..., Any]:
        real = getattr(disk, name)

        def step(*given: Any) -> object:  # noqa: ANN401
            if next(count) != number:
                return real(*given)
            if name == "write_at" and moment == "half-way":
                file, at, data = given
                real(file, at, data[: len(data) // 2 - 100])
            if moment == "after":
                real(*given)
            os.kill(os.getpid(), signal.SIGKILL)
            return None

        return step

    return {name: made(name) for name in STEPS}


ACTS: dict[str, Callable[[Path], object]] = {
    "create": lambda path: Store.create(path.with_name("new"), PHRASE, _cost=CHEAP),
    "append": lambda path: do(Store.open(path, PHRASE), ["c@", "c" * 5_000]),
    "rewrite": lambda path: do(Store.open(path, PHRASE), ["a@", None]),
    "change": lambda path: Store.open(path, PHRASE).change_passphrase("a new one", _cost=CHEAP),
    "make smaller": lambda path: Store.open(path, PHRASE),
    "mend": lambda path: Store.open(path, PHRASE),
    "clear a torn end away": lambda path: do(Store.open(path, PHRASE), ["c@", "c"]),
}


KEPT = {"a@": "a" * 2_000, "b@": "b"}
AFTER = {
    "append": applied(KEPT, ["c@", "c" * 5_000]),
    "rewrite": applied(KEPT, ["a@", None]),
    "clear a torn end away": applied(KEPT, ["c@", "c"]),
}


def prepared(path: Path, name: str) -> None:
    """Make a journal for an act."""
    store = Store.create(path, PHRASE, _cost=CHEAP)
    for act in KEPT.items():
        do(store, list(act))
    if name == "make smaller":
        for _ in range(10):
            do(store, ["b@", "b"])
    torn = {"mend": 3_000, "clear a torn end away": 900}.get(name, 0)
    with path.open("ab") as file:
        file.write(os.urandom(torn))


def opened_by_either(path: Path) -> Store:
    try:
        return Store.open(path, PHRASE)
    except WrongPassphraseError:
        return Store.open(path, "a new one")


def die(path: str, name: str, number: int, moment: str) -> None:
    """Do an act, and be killed at one of its steps."""
    monkeypatch = pytest.MonkeyPatch()
    for step, deadly in dying_at(number, moment).items():
        monkeypatch.setattr(disk, step, deadly)
    monkeypatch.setattr("ajar.journal.store.WASTE", 5)
    ACTS[name](Path(path))
    report("done")


WORKS: dict[str, Callable[..., None]] = {"write": write, "die": die}


@pytest.mark.parametrize("moment", ["before", "half-way", "after"])
@pytest.mark.parametrize("name", ACTS)
def test_a_kill_at_each_step_in_turn_loses_nothing(
    folder: Path, name: str, moment: str, killed: Killed
) -> None:
    for number in range(40):
        path = folder / str(number) / "notes"
        prepared(path, name)

        done = killed("die", str(path), name, number, moment, after=None) == ["done"]
        found = opened_by_either(path)
        after = AFTER.get(name, KEPT)
        assert words_in(found) in ([after] if done else [KEPT, after])
        assert not new_path(path).exists()
        assert not old_path(path).exists()
        do(found, ["d@", "d"])
        assert words_in(opened_by_either(path)) == words_in(found)
        new = path.with_name("new")
        if name == "create" and not new.exists():
            assert not done
            Store.create(new, PHRASE, _cost=CHEAP)
        if name == "create":
            assert Store.open(new, PHRASE).entries() == []
        if done:
            break
    else:
        pytest.fail("it never came to its end")
    assert number >= 2, "the steps must have been reached"


if __name__ == "__main__":
    serve()
