"""Operating a server: health, metrics, logs and stopping reveal nothing and lose nothing."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import secrets
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from prometheus_client import CollectorRegistry, generate_latest

from ajar.room.rules.codes import ALPHABET, LENGTH
from ajar.room.server.app import DatabaseProbe
from ajar.room.server.limits import MAX_ADDRESS_GUESSES
from ajar.room.server.logs import JsonFormatter, log_error, log_event
from ajar.room.server.metrics import READING_SECONDS, Metrics
from ajar.room.storage.answer_writer import Increment
from ajar.room.storage.write_queue import BusyError, Job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ajar.content.materials import Materials

pytestmark = pytest.mark.slow

MARKER = "MARKERmarker7"
PHONE = "127.0.0.77"
"""The address of a phone, which must not appear in a log."""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def an_answer() -> dict[str, Any]:
    key = secrets.token_urlsafe(16)
    return {"question": 1, "round": 1, "key": key, "answers": {"importance": 5}}


class Room:
    """A server with every option for operators, and a room with an open question."""

    def __init__(self, start: Callable[..., Any], materials: Materials) -> None:
        self.metrics = f"http://127.0.0.1:{(port := free_port())}/metrics"
        more = ("--proxy=127.0.0.1", f"--metrics-port={port}", "--log")
        self.server = start(more=more)
        code, key = self.server.new_room()
        self.key, self.path = key, f"/api/rooms/{code}"
        exercise = materials.exercise("check-in").model_dump(mode="json")
        self.do("/questions", {"name": "check-in@opening", "exercise": exercise})
        self.do("/questions/1/open", {})

    def web(self, **more: Any) -> httpx.Client:  # noqa: ANN401
        return httpx.Client(base_url=self.server.base, timeout=120, **more)

    def do(self, path: str, body: dict[str, Any]) -> None:
        with self.web(headers={"authorization": f"Bearer {self.key}"}) as web:
            web.post(self.path + path, json=body).raise_for_status()

    def answer(self) -> int:
        with self.web() as web:
            return web.post(f"{self.path}/answers", json=an_answer()).status_code

    def ready(self) -> int:
        with self.web() as web:
            return web.get("/readyz").status_code

    def answered(self) -> int:
        with self.web(headers={"authorization": f"Bearer {self.key}"}) as web:
            count: int = web.get(f"{self.path}/panel").json()["questions"][0]["answered"]
            return count

    def lines(self, since: int = 0) -> list[dict[str, Any]]:
        """Return the lines of the log, without the first so many."""
        return [json.loads(line) for line in self.server.log.read_text().splitlines()[since:]]

    def assert_ends(self) -> None:
        assert self.server.process.wait(timeout=120) == 0

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Lock the database, as another program could."""
        with closing(sqlite3.connect(self.server.folder / "room.db", isolation_level=None)) as db:
            db.execute("BEGIN EXCLUSIVE")
            yield


@pytest.fixture(scope="module")
def served(start_room_server: Callable[..., Any], materials: Materials) -> Room:
    return Room(start_room_server, materials)


@pytest.fixture
def room(served: Room) -> Room:
    """Return the room; its server is restarted if a test has stopped it."""
    if served.server.process.poll() is not None:
        served.server.start()
    return served


# Proxies


def test_behind_a_socket_only_the_proxy_supplies_addresses_and_nobody_is_locked_out(
    start_room_server: Callable[..., Any],
    forks: Any,  # noqa: ANN401 (see conftest)
    tmp_path: Path,
) -> None:
    """Where others have accounts, whoever can connect to a port could write any address."""
    path = tmp_path / "s"
    server = start_room_server(forks=forks, more=(f"--socket={path}",))
    assert server.base == f"unix://{path}"
    assert stat.S_IMODE(path.stat().st_mode) == 0o660
    transport = httpx.HTTPTransport(uds=str(path))
    with httpx.Client(base_url="http://room.example.org", transport=transport) as proxy:
        statuses = guesses(proxy, lambda n: f"198.51.100.{n}, 192.0.2.66")
        assert statuses == [404] * MAX_ADDRESS_GUESSES + [429] * 5
        other = {"x-forwarded-for": "192.0.2.66, 192.0.2.67"}
        assert proxy.get("/api/rooms/2222-2222", headers=other).status_code == 404
    server.stop()
    assert not path.exists()


def guesses(web: httpx.Client, header: Callable[[int], str]) -> list[int]:
    codes = [
        "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        for _ in range(MAX_ADDRESS_GUESSES + 5)
    ]
    return [
        web.get(f"/api/rooms/{code}", headers={"x-forwarded-for": header(n)}).status_code
        for n, code in enumerate(codes)
    ]


def test_guesser_behind_a_trusted_proxy_is_blocked_and_others_are_not(served: Room) -> None:
    with served.web() as proxy:
        statuses = guesses(proxy, lambda n: f"198.51.100.{n}, 192.0.2.66")
        assert statuses == [404] * MAX_ADDRESS_GUESSES + [429] * 5
        other = {"x-forwarded-for": "192.0.2.67"}
        assert proxy.get(served.path, headers=other).status_code == 200
        assert proxy.get("/api/rooms/2222-2222", headers=other).status_code == 404


def test_forged_header_of_an_untrusted_peer_does_not_evade_the_limit(served: Room) -> None:
    with served.web(transport=httpx.HTTPTransport(local_address=PHONE)) as stranger:
        assert (
            guesses(stranger, lambda n: f"192.0.2.{n}") == [404] * MAX_ADDRESS_GUESSES + [429] * 5
        )


# Whether it is well


def test_health_checks_reveal_nothing_about_rooms(served: Room) -> None:
    with served.web() as web:
        for path in ("/healthz", "/readyz"):
            answer = web.get(path)
            assert (answer.status_code, answer.content) == (200, b"{}")


def test_server_is_not_ready_while_the_database_is_locked_and_logs_it_once(
    room: Room,
) -> None:
    before = len(room.lines())
    with room.locked(), ThreadPoolExecutor(1) as pool:
        answer = pool.submit(room.answer)
        while room.ready() == 200:
            pass  # a result is cached for a second
        assert answer.result() == 503
        with room.web() as web:
            assert web.get("/healthz").status_code == 200
    assert room.answer() == 200
    while room.ready() == 503:
        pass
    events = [line["event"] for line in room.lines(before)]
    assert events == ["database-lost", "database-back"]


class SilentQueue:
    """Stands in for the write queue, and never finishes."""

    def __init__(self, error: type[Exception] | None = None) -> None:
        self.asked, self.error = 0, error

    async def run(self, work: object) -> None:  # noqa: ARG002
        self.asked += 1
        if self.error:
            raise self.error
        await asyncio.Event().wait()


def test_unresponsive_database_is_probed_once_for_all_requests(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ajar.room.server.app._PROBE_TIMEOUT", 0.01)

    async def asked(counting: Any) -> list[bool]:  # noqa: ANN401
        reach = DatabaseProbe()
        return await asyncio.gather(*(reach.is_writable(counting) for _ in range(50)))

    for counting in (SilentQueue(), SilentQueue(BusyError)):
        assert asyncio.run(asked(counting)) == [False] * 50
        assert counting.asked == 1


# Metrics


def metrics_text(metrics: Metrics) -> str:
    registry = CollectorRegistry()
    registry.register(metrics)
    return generate_latest(registry).decode()


def written(*outcomes: object) -> list[tuple[Job, Any]]:
    entry = Increment("ABCD2345", 1, 1, b"12345678", {}, {})
    loop = asyncio.new_event_loop()
    loop.close()
    return [(Job(entry, loop.create_future(), came=100.0), outcome) for outcome in outcomes]


def test_metrics_count_in_fives_and_change_once_a_minute() -> None:
    now = 0.0
    metrics = Metrics(lambda: 3, lambda: 13, clock=lambda: now)
    metrics.count_batch(written(*["counted"] * 4, "closed", BusyError()), 100.02)
    metrics.count_response("join_room", 429, "slow-down")
    assert "slow-down" not in metrics_text(metrics), "one is less than a step"
    metrics.count_batch(written("counted"), 100.3)
    for _ in range(4):
        metrics.count_response("join_room", 429, "slow-down")
    before = metrics_text(metrics)
    assert 'ajar_room_answers_total{outcome="counted"} 0.0' in before
    now = READING_SECONDS
    after = metrics_text(metrics)
    assert 'ajar_room_answers_total{outcome="counted"} 5.0' in after
    assert 'ajar_room_answers_total{outcome="closed"} 0.0' in after
    assert 'ajar_room_refusals_total{reason="slow-down"} 5.0' in after
    assert 'ajar_room_commit_seconds_bucket{le="0.025"} 4.0' in after
    assert "ajar_room_commit_seconds_count 5.0" in after
    assert "ajar_room_batch_size_count 0.0" in after
    assert "ajar_room_rooms 3.0" in after
    assert "ajar_room_connections 10.0" in after
    assert "process_resident_memory_bytes" in after or sys.platform != "linux"
    assert "process_open_fds" not in after
    assert "ABCD2345" not in after


def test_metrics_have_their_own_port_and_name_no_room(served: Room) -> None:
    with served.web() as web:
        for _ in range(5):
            assert served.answer() == 200
            assert web.post(f"{served.path}/answers", json={}).status_code == 422
    text = httpx.get(served.metrics).text
    assert 'ajar_room_answers_total{outcome="counted"} 5.0' in text
    assert 'ajar_room_requests_total{operation="add_answer",status="2xx"} 5.0' in text
    labels = set(re.findall(r'[{,](\w+)="', text))
    assert labels == {"outcome", "reason", "operation", "status", "le"}
    for secret in (served.path[-9:], served.path[-9:].replace("-", ""), "127.0.0"):
        assert secret not in text
    with served.web() as web:
        assert "ajar_room" not in web.get("/metrics").text


# The log


def test_log_has_one_line_per_event_and_nothing_that_clients_sent(
    room: Room,
) -> None:
    code, before = room.path[-9:], len(room.lines())
    room.server.new_room()
    headers = {
        "user-agent": MARKER, "referer": MARKER, "cookie": MARKER, "x-forwarded-for": MARKER,
        "authorization": f"Bearer {MARKER}",
    }  # fmt: skip
    with room.web(transport=httpx.HTTPTransport(local_address=PHONE), headers=headers) as web:
        for path in (f"/{MARKER}", f"/api/rooms/{MARKER}", f"/a/{MARKER}?{MARKER}", room.path):
            web.get(path)
        web.get(f"{room.path}/panel")
        body = {"question": 1, "round": 1, "key": MARKER * 2, "answers": {MARKER: MARKER}}
        for _ in range(2):
            web.post(f"{room.path}/answers", json=body)
            body["answers"] = {"importance": 7}
        web.post(f"{room.path}/join", content=MARKER)
    with socket.create_connection(("127.0.0.1", web.base_url.port or 0)) as broken:
        broken.sendall(f"{MARKER} {MARKER}\r\n\r\n".encode())
        broken.recv(1000)
    text = room.server.log.read_text()
    for secret in (MARKER, PHONE, "127.0.0.77", code, code.replace("-", ""), room.key,
                   room.server.host_key, "importance"):  # fmt: skip
        assert secret not in text
    assert [line["event"] for line in room.lines()[:2]] == ["started", "listening"]
    (line,) = room.lines(before)
    assert {"time", "level", "event", "rooms"} == set(line)
    assert (line["event"], line["level"]) == ("room-opened", "info")


def test_log_has_place_and_type_of_an_error_but_not_its_text() -> None:
    made: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: made.append(JsonFormatter().format(record))  # type: ignore[method-assign]
    loggers = [logging.getLogger(name) for name in ("ajar.room", "another.library")]
    for logger in loggers:
        logger.addHandler(handler)
    try:
        try:
            dict[str, int]()[MARKER]
        except KeyError as error:
            log_error(type(error), error.__traceback__)
            loggers[1].exception("It says %s", MARKER)
        loggers[1].warning("It says %s", MARKER)
        log_event("some-event", level=logging.WARNING, rooms=2)
    finally:
        for logger in loggers:
            logger.removeHandler(handler)
    first, second, third, fourth = map(json.loads, made)
    assert MARKER not in str(made)
    assert (first["event"], first["kind"]) == (second["event"], second["kind"]) == (
        "error", "KeyError",
    )  # fmt: skip
    assert "test_operations.py" in first["place"]
    assert second["place"].partition(" ")[0] == first["place"].partition(" ")[0]
    assert (third["logger"], third["kind"]) == ("another.library", "")
    assert (fourth["event"], fourth["rooms"], fourth["level"]) == ("some-event", 2, "warning")


# Stopping


def test_stopping_server_confirms_answers_in_flight_and_restarts_elsewhere(
    room: Room,
    forks: Any,  # noqa: ANN401 (see conftest)
) -> None:
    before = room.answered()
    url = httpx.URL(room.server.base)
    body = [json.dumps(an_answer()).encode() for _ in range(20)]
    head = f"POST {room.path}/answers HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
    head += f"Content-Type: application/json\r\nContent-Length: {len(body[0])}\r\n\r\n"
    with ExitStack() as stack:
        phones = [
            stack.enter_context(socket.create_connection((url.host, url.port), timeout=120))
            for _ in body
        ]
        for phone in phones:
            phone.sendall(head.encode())
            assert phone.recv(1_000) == b"HTTP/1.1 100 Continue\r\n\r\n", "it waits for the rest"
        room.server.process.send_signal(signal.SIGTERM)
        for phone, rest in zip(phones, body, strict=True):
            phone.sendall(rest)
        statuses = [phone.recv(10_000).partition(b"\r\n")[0] for phone in phones]
    assert statuses == [b"HTTP/1.1 200 OK"] * 20
    room.assert_ends()
    assert [line["event"] for line in room.lines()[-2:]] == ["draining", "stopped"]
    room.server.forks = forks
    room.server.folder = room.server.folder.replace(room.server.folder.with_name("moved"))
    room.server.start()
    assert room.answered() == before + 20


def test_draining_server_goes_on_until_a_second_stop_request(
    served: Room,
    forks: Any,  # noqa: ANN401 (see conftest)
) -> None:
    served.server.kill()
    served.server.forks, served.server.more = forks, ("--drain=300", "--log")
    served.server.start()
    with served.web() as web, web.stream("GET", f"{served.path}/events") as stream:
        assert next(stream.iter_lines())
        served.server.process.send_signal(signal.SIGTERM)
        while served.lines()[-1]["event"] != "draining":
            pass
        assert served.ready() == 503
        assert served.answer() == 200
        with served.locked():  # what waits cannot be written, and the server does not wait for it
            served.server.process.send_signal(signal.SIGTERM)
            served.server.process.wait(timeout=120)


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="Windows has no such signal")
def test_server_that_hangs_while_stopping_is_killed() -> None:
    hangs = (
        "from ajar.room.server.run import _kill_after as end; end(1); import time; time.sleep(300)"
    )
    ended = subprocess.run([sys.executable, "-c", hangs], timeout=60, check=False)
    assert ended.returncode == -signal.SIGALRM
