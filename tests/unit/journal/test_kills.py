"""Killed without warning at any moment, no saved entry is lost and the journal opens."""

from __future__ import annotations

import json
import os
import random
import signal
import time
from typing import TYPE_CHECKING, Any

import pytest

from ajar.content.exercise import Key
from ajar.journal import disk
from ajar.journal.errors import WrongPassphraseError
from ajar.journal.format import Cost
from ajar.journal.model import Entry
from ajar.journal.paths import new_path, old_path
from ajar.journal.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork"),
]

CHEAP = Cost(memory=8, passes=1, lanes=1)
PHRASE = "four plain words here"
KILLS = 500
STEPS = ("made", "opened", "write_at", "cut", "sync", "sync_names", "name_also", "replace",
         "unlink", "scrub")  # fmt: skip
State = dict[str, str]
"""The words saved under each key."""


def words_in(store: Store) -> State:
    return {str(entry.key): str((entry.response or {})["x"]) for entry in store.entries()}


def killed(
    work: Callable[[Callable[[object], None]], None], after: tuple[int, float] | None
) -> list[Any]:
    """Run something in a process of its own and kill it; return what it reported until then.

    `after` is a number of reports and then a number of seconds, so that a busy or a fast machine
    kills it in the middle of its work as well. None: it ends by itself.
    """
    reports, pipe = os.pipe()
    child = os.fork()
    if not child:
        try:
            work(lambda news: (os.write(pipe, json.dumps(news).encode() + b"\n"), None)[1])
        except BaseException as error:  # noqa: BLE001 (pytest must not go on in two processes)
            os.write(2, f"{type(error).__name__}: {error}\n".encode())
            os._exit(1)
        os._exit(0)
    os.close(pipe)
    with os.fdopen(reports, "rb") as file:
        lines = []
        if after is not None:
            count, seconds = after
            lines = [file.readline() for _ in range(count)]
            time.sleep(seconds)
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        news = [json.loads(line) for line in (*lines, *file.read().splitlines())]
    assert os.WIFSIGNALED(status) or (after is None and status == 0), "see what it printed above"
    return news


def applied(state: State, act: list[Any]) -> State:
    """Return the state after an act: words put under a key, or a key removed."""
    key, words = act
    return {**state, key: words} if words is not None else {k: state[k] for k in state if k != key}


def do(store: Store, act: list[Any]) -> None:
    key, words = act
    if words is None:
        store.rewrite([one for one in store.entries() if str(one.key) != key])
    else:
        store.append(Entry(Key.named(key), {"x": words}, done=True, confirmed={"x": words}))


def acts(seed: int) -> Iterator[list[Any]]:
    """Yield endless acts, the same ones for the same seed."""
    rng = random.Random(seed)
    while True:
        key = f"{rng.choice('abcdef')}@"
        words = rng.choice("xyz") * rng.choice([1, 30, 1_500, 20_000])
        yield [key, None if rng.random() < 0.15 else words]


def test_five_hundred_kills_at_any_moment_lose_nothing_that_was_saved(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.journal.store.WASTE", 64)  # rewritten all the time
    path = folder / "notes"
    Store.create(path, PHRASE, _cost=CHEAP).close()
    state: State = {}
    in_the_act = saved = 0

    for kill in range(KILLS):
        seed = random.randrange(2**32)

        def write(report: Callable[[object], None], seed: int = seed) -> None:
            report("ready")
            store = Store.open(path, PHRASE)
            for number, act in enumerate(acts(seed)):
                report(["begun", number])
                do(store, act)
                report(["saved", number])

        _, *news = killed(write, after=(random.randint(1, 8), random.random() * 0.006))
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


@pytest.mark.parametrize("moment", ["before", "half-way", "after"])
@pytest.mark.parametrize("name", ACTS)
def test_killed_at_each_step_in_turn_nothing_is_lost(
    folder: Path, name: str, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(40):
        path = folder / str(number) / "notes"
        prepared(path, name)

        def work(report: Callable[[object], None], path: Path = path, number: int = number) -> None:
            for step, deadly in dying_at(number, moment).items():
                monkeypatch.setattr(disk, step, deadly)
            monkeypatch.setattr("ajar.journal.store.WASTE", 5)
            ACTS[name](path)
            report("done")

        done = killed(work, after=None) == ["done"]
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
