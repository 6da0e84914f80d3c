"""Two workers on one PostgreSQL: phones on both see one room, whatever fails."""

from __future__ import annotations

import html
import itertools
import json
import random
import secrets
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
import psycopg
import pytest

from ajar.room.rules.codes import HASH_BYTES, used_key_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ajar.content.materials import Materials

pytestmark = pytest.mark.slow

T = TypeVar("T")
Server = Any
"""A `RoomServer`: see conftest."""
IMPATIENT = "from ajar.room.storage import postgres; postgres.SILENT_SECONDS = 1.0"
SECONDS = 120
"""How long a phone retries before its test fails."""


class Relay:
    """The network between a worker and its database, which can be cut or frozen."""

    def __init__(self, to: str) -> None:
        self._to = to
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._flows, self._there = threading.Event(), True
        self._flows.set()
        self._lines: set[socket.socket] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """End all connections, and refuse new ones."""
        self._there = False
        for line in list(self._lines):
            _end(line)

    def freeze(self) -> None:
        """Keep all connections open, and let nothing through."""
        self._flows.clear()

    def mend(self) -> None:
        """Let everything through again, on new connections: the old ones are dead."""
        if not self._flows.is_set():
            self.cut()
        self._there = True
        self._flows.set()

    def close(self) -> None:
        self.mend()
        self.cut()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            far = socket.socket(socket.AF_UNIX)
            if not self._there or far.connect_ex(self._to):
                near.close()
                far.close()
                continue
            self._lines |= {near, far}
            for source, other in ((near, far), (far, near)):
                threading.Thread(target=self._pump, args=(source, other), daemon=True).start()

    def _pump(self, source: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65_536):
                self._flows.wait()
                other.sendall(data)
        _end(source)
        _end(other)


def _end(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)


class Room:
    """One room on several workers."""

    def __init__(self, workers: list[Server], materials: Materials, made_on: int = 0) -> None:
        self.workers, self.materials = workers, materials
        self.code, key = workers[made_on].new_room()
        self.own = {"authorization": f"Bearer {key}"}
        self.web = httpx.Client(timeout=30)

    def call(self, on: int, method: str, path: str = "", **more: Any) -> httpx.Response:  # noqa: ANN401
        base = self.workers[on].base
        return self.web.request(method, f"{base}/api/rooms/{self.code}{path}", **more)

    def do(self, on: int, path: str, body: object = None) -> httpx.Response:
        """Do something as the facilitator, and retry until it is done."""

        def once() -> httpx.Response | None:
            reply = self.call(on, "POST", f"/questions{path}", json=body or {}, headers=self.own)
            return None if reply.status_code == 503 else reply

        return until(once)

    def ask(self, on: int, name: str) -> int:
        exercise = self.materials.exercise(name.partition("@")[0]).model_dump(mode="json")
        number: int = self.do(on, "", {"name": name, "exercise": exercise}).json()["id"]
        return number

    def answer(self, on: int, key: str, value: int, **more: int) -> httpx.Response:
        body = {"question": 1, "round": 1, "key": key, "answers": {"importance": value}}
        return self.call(on, "POST", "/answers", json=body | more)

    def send(self, on: int, key: str, value: int) -> httpx.Response:
        """Answer as a phone, and retry while the worker is busy."""

        def once() -> httpx.Response | None:
            reply = self.answer(on, key, value)
            return None if reply.status_code == 503 else reply

        return until(once)

    def panel(self, on: int) -> dict[str, Any]:
        panel: dict[str, Any] = self.call(on, "GET", "/panel", headers=self.own).json()
        for own in ("now", "hosts"):  # those of each worker
            panel.pop(own)
        return panel

    @contextmanager
    def listening(self, on: int) -> Iterator[Callable[[], dict[str, Any]]]:
        """Return a function that returns the next state that a phone is sent."""
        address = f"{self.workers[on].base}/api/rooms/{self.code}/events"
        with self.web.stream("GET", address) as stream:
            lines = (line for line in stream.iter_lines() if line.startswith("data: "))
            yield lambda: json.loads(next(lines).removeprefix("data: "))


def until(once: Callable[[], T | None]) -> T:
    """Retry until there is a result, as phones do."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        try:
            came = once()
        except httpx.TransportError:
            came = None
        if came is not None:
            return came
        time.sleep(0.05)
    msg = "there was no result in time"
    raise AssertionError(msg)


def new_key() -> str:
    return secrets.token_urlsafe(16)


@dataclass
class Pair:
    """Two workers, the second of which reaches the database by a network that can fail."""

    place: str
    relay: Relay
    workers: list[Server]

    def sql(self, query: str) -> list[Any]:
        """Run a query as another program, without a notification."""
        with psycopg.connect(self.place) as connection:
            done = connection.execute(query.encode())
            return done.fetchall() if done.description else []

    def kept(self, salt_of: str) -> tuple[list[int], set[bytes]]:
        """Return what was counted of importance, and the hashes of the keys that were used."""
        where = f"where room = '{salt_of.replace('-', '')}' and question = 1"
        ((counts, spent, count),) = self.sql(
            f"select counts, used_keys, count from tallies {where}"
        )
        hashes = {spent[n : n + HASH_BYTES] for n in range(0, len(spent), HASH_BYTES)}
        assert len(spent) == HASH_BYTES * len(hashes) == HASH_BYTES * count
        return json.loads(counts).get("importance", [0] * 11), hashes

    def salt(self, code: str) -> bytes:
        where = f"where code = '{code.replace('-', '')}'"
        ((salt,),) = self.sql(f"select salt from rooms {where}")
        return bytes(salt)


@pytest.fixture(scope="module")
def pair(postgres: Any, start_room_server: Callable[..., Server]) -> Iterator[Pair]:  # noqa: ANN401
    place = postgres.new_place("idle_in_transaction_session_timeout=1s")
    relay = Relay(str(postgres.socket))
    host = f"postgres@127.0.0.1:{relay.port}"
    by_network = place.replace("postgres@", host).replace(
        f"host={postgres.folder}", "connect_timeout=2"
    )
    with ThreadPoolExecutor(2) as pool:
        starts = [
            pool.submit(start_room_server, database=place),
            pool.submit(start_room_server, database=by_network, first=IMPATIENT),
        ]
    workers = [start.result() for start in starts]
    yield Pair(place, relay, workers)
    for worker in workers:
        worker.kill()
    relay.close()


@pytest.fixture
def room(pair: Pair, materials: Materials) -> Iterator[Room]:
    made = Room(pair.workers, materials)
    yield made
    made.web.close()


A, B = 0, 1


def test_a_room_made_on_one_worker_is_available_on_the_other_at_once(room: Room) -> None:
    assert room.call(B, "GET").status_code == 200
    assert room.panel(B) == room.panel(A)
    page = room.web.get(f"{room.workers[B].base}/{room.code}").text
    assert json.dumps(room.call(B, "GET").json(), separators=(",", ":")) in html.unescape(page)


def test_an_unknown_code_is_refused(room: Room) -> None:
    reply = httpx.get(f"{room.workers[B].base}/api/rooms/2222-2222")
    assert (reply.status_code, reply.json()["error"]) == (404, "no-room")


def test_actions_on_either_worker_reach_the_phones_of_both(room: Room) -> None:
    with room.listening(A) as on_a, room.listening(B) as on_b:
        for on in (A, B):
            assert [on_a()["question"], on_b()["question"]] == [None, None] if on == A else True
            number = room.ask(on, f"check-in@{on}")
            room.do(on, f"/{number}/open")
            shown = on_a(), on_b()
            assert shown[A] == shown[B]
            assert (shown[A]["question"]["id"], shown[A]["question"]["open"]) == (number, True)
            room.do(1 - on, f"/{number}/reveal")
            assert [on_a()["question"]["open"], on_b()["question"]["open"]] == [False, False]
        tags = [room.call(on, "GET").headers["etag"] for on in (A, B)]
        assert tags[A] == tags[B]
        room.call(B, "DELETE", headers=room.own)
        assert [on_a()["ended"], on_b()["ended"]] == [True, True]
    for on in (A, B):
        assert room.call(on, "GET").status_code == 404


def test_a_room_that_ended_on_one_worker_has_ended_for_actions_on_the_other(
    room: Room, pair: Pair
) -> None:
    room.ask(A, "check-in@")
    assert room.call(B, "GET").status_code == 200
    pair.sql(
        f"delete from rooms where code = '{room.code.replace('-', '')}'"
    )  # without a notification
    replies = [
        room.answer(B, new_key(), 5),
        room.call(B, "GET", "/panel", headers=room.own),
        room.call(A, "POST", "/questions/1/open", headers=room.own, json={}),
    ]
    assert {reply.status_code for reply in replies} == {404}
    assert {room.call(on, "GET").status_code for on in (A, B)} == {404}


def test_answers_on_both_workers_are_counted_once(room: Room) -> None:
    def has_joined(on: int) -> bool | None:
        return room.panel(on)["joined"] == 1 or None

    number = room.ask(A, "check-in@")
    room.do(B, f"/{number}/open")
    given = [(new_key(), value % 11) for value in range(60)]
    with ThreadPoolExecutor(6) as pool:
        sent = [pool.submit(room.send, on, *answer) for answer in given for on in (A, B)]
        assert {reply.result().text for reply in sent} == {'{"counted":true}'}
    assert [room.panel(on)["questions"][0]["answered"] for on in (A, B)] == [60, 60]
    for on in (A, B):
        key = given[0][0]
        room.call(on, "POST", "/join", json={"key": key})
        until(partial(has_joined, on))
    (unit, *_) = room.do(B, f"/{number}/reveal").json()["questions"][0]["units"]
    assert sum(unit["snapshot"]["counts"]) == 60
    assert room.panel(A) == room.panel(B), "no question is open, whose seconds would differ"


def test_changes_without_a_notification_are_seen_at_the_next_poll(room: Room, pair: Pair) -> None:
    number = room.ask(A, "check-in@")
    room.do(A, f"/{number}/open")
    code = room.code.replace("-", "")
    with room.listening(A) as on_a, room.listening(B) as on_b:
        until(lambda: on_b()["question"])
        assert on_a()["question"]["open"]
        pair.sql(
            f"update questions set state = 'closed' where room = '{code}';"
            f"update rooms set version = version + 1 where code = '{code}'"
        )
        assert [on_a()["question"]["open"], on_b()["question"]["open"]] == [False, False]
        pair.sql(f"delete from rooms where code = '{code}'")
        assert [on_a()["ended"], on_b()["ended"]] == [True, True]


class Crowd:
    """Phones that answer on either worker, each until its answer is confirmed."""

    def __init__(self, room: Room) -> None:
        self.room, self.told, self.codes = room, list[tuple[str, int]](), set[int]()
        self._each, self.enough = threading.Semaphore(0), threading.Event()

    def wait(self, number: int) -> None:
        """Wait until this many more answers were confirmed."""
        for _ in range(number):
            assert self._each.acquire(timeout=SECONDS)

    def go_on(self) -> None:
        """Answer as one phone after the other until `enough` is set."""
        while not self.enough.is_set():
            answer, turns = (new_key(), random.randrange(11)), itertools.count(random.randrange(2))
            until(partial(self._answer, answer, turns))
            self.told.append(answer)
            self._each.release()
            self.enough.wait(0.03)  # else a small computer has no time for anything else

    def _answer(self, answer: tuple[str, int], turns: Iterator[int]) -> bool | None:
        reply = self.room.answer(next(turns) % 2, *answer)
        self.codes.add(reply.status_code)
        return True if reply.status_code == 200 else None


def faults(pair: Pair, postgres: Any, room: Room) -> dict[str, Callable[[], None]]:  # noqa: ANN401
    def cut() -> None:
        pair.relay.cut()
        until(lambda: room.answer(B, new_key(), 0, question=9).status_code == 503 or None)
        pair.relay.mend()

    def freeze() -> None:
        pair.relay.freeze()
        until(lambda: room.answer(B, new_key(), 0, question=9).status_code == 503 or None)
        pair.relay.mend()

    def kill() -> None:
        pair.workers[B].kill()
        pair.workers[B].start()

    return {
        "restarted": lambda: postgres.control("restart", "-m", "fast"),
        "crashed": lambda: postgres.control("restart", "-m", "immediate"),
        "cut": cut,
        "frozen": freeze,
        "killed": kill,
    }


@pytest.mark.parametrize("fault", ["restarted", "crashed", "cut", "frozen", "killed"])
def test_no_fault_loses_or_doubles_an_answer_and_phones_recover_by_themselves(
    room: Room,
    pair: Pair,
    postgres: Any,  # noqa: ANN401
    fault: str,
) -> None:
    number = room.ask(A, "check-in@")
    room.do(A, f"/{number}/open")
    crowd = Crowd(room)
    with room.listening(A) as on_a, room.listening(B) as on_b:
        for heard in (on_a, on_b):
            shown = heard()["question"] or heard()["question"] or heard()["question"]
            assert shown["open"]
        with ThreadPoolExecutor(4) as pool:
            phones = [pool.submit(crowd.go_on) for _ in range(4)]
            crowd.wait(16)
            faults(pair, postgres, room)[fault]()
            told = {used_key_hash(pair.salt(room.code), 1, 1, key) for key, _ in list(crowd.told)}
            assert told <= pair.kept(room.code)[1], "what was confirmed is there"
            crowd.wait(16)
            crowd.enough.set()
            for phone in phones:
                phone.result()
        given = [value for _, value in crowd.told]
        assert pair.kept(room.code)[0] == [given.count(value) for value in range(11)]
        room.do(B, f"/{number}/close")
        assert on_a()["question"]["open"] is False, "the connection is the same"
        if fault != "killed":
            assert on_b()["question"]["open"] is False
    assert crowd.codes <= {200, 503}
    assert "Traceback" not in "".join(worker.log.read_text() for worker in pair.workers)
