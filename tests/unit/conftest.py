"""Shared by the unit tests: the materials, a copy to break, random answers, reflections."""

from __future__ import annotations

import asyncio
import io
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from pathlib import Path
from select import select
from threading import Lock
from types import SimpleNamespace
from typing import IO, TYPE_CHECKING, Any

import httpx
import httpx._config as config_of_httpx
import httpx._transports.default as of_httpx
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from ajar.content.answers import check_response
from ajar.content.exercise import Choice, Date, List, Ruler, Sort, cards_of, is_asked
from ajar.content.materials import Materials
from ajar.content.reflect import Part, reflect
from ajar.room.rules.disclosure import History, Outcome, Snapshot, reveal_counts
from ajar.room.rules.schemas import PanelQuestion, PanelUnit
from ajar.room.rules.tally import units_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Item, Setting
    from ajar.room.rules.tally import Unit

    BackOf = Callable[[str], "Back"]

ROOT = Path(__file__).resolve().parents[2]
settings.register_profile(
    "ajar", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ajar")

# Each client of httpx reads all certificates of this computer again, in more time than most tests
# take for their requests, none of which is encrypted.
read_once = lru_cache(httpx.create_ssl_context)
of_httpx.create_ssl_context = read_once  # type: ignore[attr-defined]
# By itself it is patient for five seconds. A busy computer takes longer now and then.
usual = config_of_httpx.DEFAULT_TIMEOUT_CONFIG
usual.connect = usual.read = usual.write = usual.pool = 120.0

ODD = (
    "💔🫶🏽 ok",
    "أريد أن نتحدث",
    "\u202eהפוך\u202c",
    "x" * 2000,
    "a\x00b",
    "<b>not bold</b>",
    "  padded  ",
)


@pytest.fixture(autouse=True)
def a_new_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each test begin as a new kernel does: with no journal and no room open."""
    monkeypatch.setattr("ajar._journals", {})
    monkeypatch.setattr("ajar._rooms", {})


@pytest.fixture(autouse=True)
def busy_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a room of this computer not count as out of reach because the computer is busy."""
    monkeypatch.setattr("ajar.room.host.client.REQUEST_SECONDS", 120.0)
    monkeypatch.setattr("ajar.room.host.process.START_SECONDS", 120.0)


@pytest.fixture(autouse=True)
def no_loop() -> Iterator[None]:
    """Hide the loop that a browser keeps running in this thread, if its tests ran here before."""
    running = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    yield
    asyncio._set_running_loop(running)


TEXTS = st.sampled_from(ODD) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="{}[]"), min_size=1, max_size=40
)


@cache  # a strategy that is made again each time is also searched again
def any_answer(item: Item) -> st.SearchStrategy[Any]:
    match item:
        case Ruler():
            return st.integers(0, 10)
        case Choice():
            ids = st.sampled_from([card.id for card in cards_of(item)])
            chosen = st.lists(ids, unique=True, max_size=None if item.many else 1)
            answers = st.fixed_dictionaries({"chosen": chosen, "own": st.just("")})
            own = st.fixed_dictionaries({"chosen": st.just([]), "own": TEXTS})
            return answers | own if item.own else answers
        case Sort():
            cards, piles = [c.id for c in cards_of(item)], [p.id for p in item.piles]
            one_pile = st.sampled_from(piles).map(lambda pile: dict.fromkeys(cards, pile))
            return one_pile | st.dictionaries(st.sampled_from(cards), st.sampled_from(piles))
        case List():
            return st.lists(TEXTS, max_size=item.most)
        case Date():
            return st.dates().map(str)
        case _:
            return TEXTS


@cache
def any_answer_or_none(item: Item) -> st.SearchStrategy[Any]:
    return st.none() | any_answer(item)


@st.composite
def any_values(
    draw: st.DrawFn, exercise: Exercise, setting: Setting, *, skipping: bool = True
) -> dict[str, Answer | None]:
    """Answer as the form does: item by item, and only what is asked."""
    values: dict[str, Answer | None] = {}
    for item in exercise.items_in(setting):
        if is_asked(item, values):
            values[item.id] = draw(any_answer_or_none(item) if skipping else any_answer(item))
    return values


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def materials() -> Materials:
    return Materials(ROOT, still=True)


@pytest.fixture
def kit(tmp_path: Path) -> Materials:
    """Return a copy of the kit that a test may break."""
    for folder in ("materials", "notebooks", "exercises"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return Materials(tmp_path)


@contextmanager
def in_memory() -> Iterator[Path]:
    """Make a folder that is not really on a disk where that can be had: for many small files."""
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=memory) as made:
        yield Path(made)


@pytest.fixture
def folder() -> Iterator[Path]:
    with in_memory() as made:
        yield made


@pytest.fixture(scope="module")
def folder_of_module() -> Iterator[Path]:
    with in_memory() as made:
        yield made


@pytest.fixture(scope="session")
def answers_to() -> Callable[[Item], st.SearchStrategy[Any]]:
    return any_answer


@pytest.fixture(scope="session")
def values_for() -> Callable[..., st.SearchStrategy[dict[str, Answer | None]]]:
    return any_values


class Said(list[Part]):
    """What is said back, and the words in it that are ours."""

    def __init__(self, parts: list[Part], exercise: Exercise) -> None:
        super().__init__(parts)
        self.exercise = exercise

    @property
    def words(self) -> list[str]:
        return [words for part in self for words in part.words]

    @property
    def names(self) -> list[str]:
        """Name the phrases that are said; one with a place that was filled stands as it is."""
        by_words = {words: name for name, words in self.exercise.reflection.items()}
        return [by_words.get(words, words) for words in self.words]


@dataclass(frozen=True)
class Back:
    """Gives answers to an exercise, and returns what is said back."""

    name: str
    exercise: Exercise

    def __call__(self, setting: Setting = "alone", /, **values: Any) -> Said:  # noqa: ANN401
        named = {key.replace("_", "-"): value for key, value in values.items()}
        response = check_response(self.exercise, named)
        return Said(reflect(self.exercise, response, setting), self.exercise)

    def with_names(self, names: dict[str, str]) -> Back:
        return replace(self, exercise=self.exercise.with_names(names))


@pytest.fixture(scope="module")
def exercise(request: pytest.FixtureRequest, materials: Materials) -> Exercise:
    """Return the exercise that a module is about, with the names of a couple."""
    names = {"wants-help": "Wen", "hesitates": "Hal", "moment": "Friday"}
    return materials.exercise(request.module.EXERCISE).with_names(names)


@pytest.fixture(scope="module")
def back(request: pytest.FixtureRequest, exercise: Exercise) -> Back:
    return Back(request.module.EXERCISE, exercise)


@pytest.fixture(scope="session")
def back_of(materials: Materials) -> BackOf:
    """Return a way to any exercise, with no names in it."""
    return lambda name: Back(name, materials.exercise(name))


@pytest.fixture
def free_port() -> int:
    """Return a port at which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


FORKS = """
import ctypes, gc, json, os, signal, sys, tempfile
from contextlib import suppress
from pathlib import Path
import ajar.room.host.room_file
from ajar.cli import main
from ajar.room.server import run

kit = run.open_kit()
pages, pages_of = run.phone_pages(kit), run.phone_pages
run.phone_pages = lambda other: pages if other == kit else pages_of(other)
with tempfile.TemporaryDirectory() as folder:
    run.prepare(run.file_engine(Path(folder)))
gc.collect()
gc.freeze()
gc.unfreeze = int # a server looks for garbage in its own memory only

def clear(*_):
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass

signal.signal(signal.SIGCHLD, clear)
for line in sys.stdin:
    arguments, own, *files = json.loads(line)
    child = os.fork()
    if child:
        print(child, flush=True)
        continue
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.environ.update(own)
    with open("/proc/self/stat") as stat:
        start, end = map(int, stat.read().rpartition(")")[2].split()[45:47])
    shown = chr(0).join((sys.executable, "-m", "ajar.cli", *arguments)).encode()
    assert len(shown) < end - start
    ctypes.memmove(start, shown.ljust(end - start, bytes(1)), end - start)
    for number, name in enumerate((os.devnull, *files)):
        way = os.O_WRONLY | os.O_APPEND | os.O_CREAT if number else os.O_RDONLY
        os.dup2(os.open(name, way), number)
    os._exit(main(arguments))
"""
"""Forks a process for each line. The system lists it under the command that it runs.

What is the same for all servers, and costs most of a start, is done before: phones' pages, too.
"""


@dataclass
class Fork:
    """A process that was forked by another one: what a test needs of a `Popen`."""

    pid: int
    stdout: IO[bytes]
    returncode: int | None = None

    def __post_init__(self) -> None:
        self._ends = os.pidfd_open(self.pid)

    def poll(self) -> int | None:
        """Return 0 if it has ended, whatever its own code was."""
        return 0 if select([self._ends], [], [], 0)[0] else None

    def wait(self, timeout: float | None = None) -> None:
        if not select([self._ends], [], [], timeout)[0]:
            raise subprocess.TimeoutExpired([], timeout or 0)

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._ends, signal.SIGKILL)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def send_signal(self, number: int) -> None:
        signal.pidfd_send_signal(self._ends, number)

    def communicate(self) -> tuple[bytes, None]:
        """Wait for its end; return what else it said."""
        said = self.stdout.read()
        self.stdout.close()
        select([self._ends], [], [])
        os.close(self._ends)
        self.returncode = 0
        return said, None


class Forks:
    """A process with all that a room's server needs in memory: its forks start at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self.process = subprocess.Popen(
            [sys.executable, "-uc", FORKS],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def start(self, arguments: list[str], own: dict[str, str], log: Path) -> Fork:
        """Run a command; what it prints can be read, and its errors go to a log."""
        said = log.with_name(f"said-{secrets.token_hex(8)}")
        os.mkfifo(said)
        pid = self._fork(arguments, own, said, log)
        return Fork(pid, said.open("rb"))

    def popen(
        self, command: list[str], *, env: dict[str, str], stdout: IO[bytes], **_: object
    ) -> Fork:
        """Run a command of the kit as `subprocess.Popen` would, for `ajar.room.host.process`."""
        into = Path(f"/proc/self/fd/{stdout.fileno()}").readlink()
        return Fork(self._fork(command[3:], env, into, into), io.BytesIO())

    def _fork(self, arguments: list[str], own: dict[str, str], *into: Path) -> int:
        with self._lock:
            assert self.process.stdin
            assert self.process.stdout
            line = json.dumps([arguments, own, *map(str, into)])
            print(line, file=self.process.stdin, flush=True)
            return int(self.process.stdout.readline())


@pytest.fixture(scope="session")
def forks() -> Iterator[Forks | None]:
    """Give a way to fork servers where the system has what that needs."""
    if not hasattr(os, "pidfd_open"):
        yield None
        return
    made = Forks()
    yield made
    made.process.communicate()


@pytest.fixture
def forked_rooms(monkeypatch: pytest.MonkeyPatch, forks: Forks | None) -> None:
    """Let rooms that notebooks open start as forks, where the system has what that needs."""
    if forks:
        names = {**vars(subprocess), "Popen": forks.popen}
        monkeypatch.setattr("ajar.room.host.process.subprocess", SimpleNamespace(**names))


@dataclass
class RoomServer:
    """A room's server in a process of its own, which can be killed and started again."""

    folder: Path
    """Or, if there is a database, where it would be if there were none."""
    log: Path
    database: str = ""
    first: str = ""
    """Run by the new process before it becomes the server: to let it be less patient."""
    host_key: str = "host-key-of-a-test"
    more: tuple[str, ...] = ()
    """What else the command is told."""
    base: str = ""
    process: subprocess.Popen[bytes] | Fork | None = None
    before: Callable[[], None] | None = field(default=None, repr=False)
    """Called in the new process before it becomes the server."""
    forks: Forks | None = field(default=None, repr=False)
    """If there are some, what starts it sooner than from nothing."""

    def start(self) -> None:
        """Start it, at the same address as the last time, and wait until it listens."""
        port = httpx.URL(self.base).port or 0
        place = [] if self.database else [f"--folder={self.folder}"]
        arguments = ["room", f"--port={port}", *place, *self.more]
        own = {"AJAR_ROOM_KEY": self.host_key, "PYTHONUNBUFFERED": "1"}
        own |= {"AJAR_ROOM_DATABASE": self.database} if self.database else {}
        if self.forks and not (self.first or self.before):
            self.process = self.forks.start(arguments, own, self.log)
        else:
            with self.log.open("ab") as log:
                run = f"import sys; from ajar.cli import main; {self.first or 0}; sys.exit(main())"
                self.process = subprocess.Popen(
                    [sys.executable, "-c", run, *arguments],
                    env={**os.environ, **own},
                    stdout=subprocess.PIPE,
                    stderr=log,
                    preexec_fn=self.before,  # noqa: PLW1509 (nothing else runs in a test's process)
                )
        assert self.process.stdout
        said = self.process.stdout.readline().decode()
        assert "://" in said, self.log.read_text()
        self.base = said.split()[-1]

    def kill(self) -> None:
        """End it as a power cut would, for itself."""
        assert self.process
        self.process.kill()
        self._note_what_it_said()

    def stop(self) -> None:
        """End it as one does."""
        assert self.process
        self.process.terminate()
        self._note_what_it_said()

    def _note_what_it_said(self) -> None:
        assert self.process
        said, _ = self.process.communicate()
        with self.log.open("ab") as log:
            log.write(said)

    def new_room(self, *, practice: bool = False) -> tuple[str, str]:
        """Open a room; return its code and its key."""
        made = httpx.post(
            f"{self.base}/api/rooms",
            json={"practice": practice},
            headers={"authorization": f"Bearer {self.host_key}"},
        )
        return made.raise_for_status().json()["code"], made.json()["key"]


@pytest.fixture(scope="module")
def room_server_in(request: pytest.FixtureRequest) -> Iterator[Callable[..., RoomServer]]:
    """Give a way to start servers, each in a folder, that end with the module.

    They are `FORKED` in a module that says so; one that is looked at as a process has no `forks`.
    """
    servers: list[RoomServer] = []
    forked = getattr(request.module, "FORKED", False)
    forks = request.getfixturevalue("forks") if forked else None

    def start(folder: Path, **how: Any) -> RoomServer:  # noqa: ANN401 (more of its fields)
        server = RoomServer(folder, folder.with_suffix(".log"), **{"forks": forks, **how})
        servers.append(server)
        server.start()
        return server

    yield start
    for server in servers:
        if server.process and server.process.returncode is None:
            server.kill()


@pytest.fixture(scope="module")
def start_room_server(
    room_server_in: Callable[..., RoomServer], tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., RoomServer]:
    """Give a way to start servers that end with the module."""
    return lambda **how: room_server_in(tmp_path_factory.mktemp("served") / "room", **how)


@pytest.fixture
def room_server(start_room_server: Callable[..., RoomServer]) -> RoomServer:
    """Give a room's server that listens on this computer."""
    return start_room_server()


@dataclass(frozen=True)
class Asked:
    """Makes a question of a panel out of what was counted, revealed by the room's own rules."""

    materials: Materials

    def __call__(
        self, name: str, counts: dict[str, list[int]], moment: str = "", *, moves: bool = False
    ) -> PanelQuestion:
        """Return a question; what is not among the counts was answered by nobody."""
        names = {"wants-help": "Wen", "hesitates": "Hal", "moment": "Friday"}
        exercise = self.materials.exercise(name).with_names(names)
        units = units_of(exercise, moves=moves)
        assert counts.keys() <= {unit.id for unit in units}
        answered = max(map(sum, counts.values()), default=0)
        empty = {unit.id: [0] * len(unit.values) for unit in units}
        outcomes = {
            unit.id: reveal_counts(
                unit.bands, (empty | counts)[unit.id], History(), answered,
                coarse=unit.kind == "move",
            )[0]
            for unit in units
        }  # fmt: skip
        return PanelQuestion(
            id=1, name=f"{name}@{moment}", exercise=name, moment=moment, title=exercise.title,
            state="closed", round=1, answered=answered, hands=0, open_seconds=0, minutes=5,
            may_reset=False, units=tuple(_panel_unit(unit, outcomes[unit.id]) for unit in units),
        )  # fmt: skip


def _panel_unit(unit: Unit, outcome: Outcome) -> PanelUnit:
    snapshot = outcome if isinstance(outcome, Snapshot) else None
    withheld = outcome if isinstance(outcome, str) else None
    return PanelUnit(**vars(unit), snapshot=snapshot, withheld=withheld)


@pytest.fixture(scope="session")
def asked(materials: Materials) -> Asked:
    """Give a way to a question that was revealed."""
    return Asked(materials)
