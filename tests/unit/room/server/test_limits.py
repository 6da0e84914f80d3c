"""Limits for wrong guesses; for connections, on a real server in a thread, with its headers."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import uvicorn
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import ClientDisconnect, Request

from ajar.room.rules.codes import ALPHABET, LENGTH
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.server.endpoint import read_body
from ajar.room.server.limits import (
    MAX_ADDRESS_GUESSES,
    MAX_GROWTH,
    MAX_GUESSES,
    MAX_PAIRS,
    WINDOW_SECONDS,
    ConnectionLimits,
    GuessLimiter,
    client_address,
    raise_file_limit,
    uvicorn_settings,
)
from ajar.room.server.middleware import SECURITY_HEADERS, SecurityMiddleware
from ajar.room.server.routes import MAX_PHONE_BODY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from starlette.types import ASGIApp, Receive, Scope, Send

HOURS = 12 * 3600
ROOMS = 1_000
CODES = len(ALPHABET) ** LENGTH
TIMEOUT = 120.0
"""Seconds that a test waits for a connection to be closed: far longer than any limit it sets."""


class FakeClock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def try_secret(guesses: GuessLimiter, address: str, secret: str, *, right: bool = False) -> bool:
    """Look a secret up as the server does: only if it is allowed; return whether it was."""
    if guesses.wait(address, secret):
        return False
    guesses.record(address, secret, right=right)
    return True


@pytest.mark.parametrize(
    ("addresses", "chance"), [(1, 1e-5), pytest.param(3_000, 2e-3, marks=pytest.mark.slow)]
)
def test_guessing_codes_for_twelve_hours_is_hopeless_with_a_thousand_rooms(
    addresses: int, chance: float
) -> None:
    clock = FakeClock()
    guesses = GuessLimiter(clock=clock)
    step, looked_up, number = WINDOW_SECONDS / 2, 0, 0
    while clock.now < 1_000 + HOURS:
        for address in range(addresses):
            # Each address comes back in the same window.
            for _ in range(MAX_ADDRESS_GUESSES + 2 if addresses == 1 else 1):
                number += 1
                looked_up += try_secret(guesses, str(address), str(number))
        clock.now += step
    assert looked_up > HOURS / WINDOW_SECONDS * min(MAX_ADDRESS_GUESSES, addresses), (
        "guessing was tried in earnest"
    )
    assert looked_up * ROOMS / CODES < chance


def test_three_thousand_phones_behind_one_address_are_never_blocked() -> None:
    guesses = GuessLimiter()
    assert all(try_secret(guesses, "10.0.0.1", "RIGHT", right=True) for _ in range(3_000 * 40))


def test_guesser_is_blocked_and_a_known_code_is_not() -> None:
    guesses = GuessLimiter()
    assert try_secret(guesses, "10.0.0.1", "RIGHT", right=True)
    wrong = [try_secret(guesses, "10.0.0.1", f"WRONG{n}") for n in range(5_000)]
    assert sum(wrong) == MAX_ADDRESS_GUESSES + 1
    assert try_secret(guesses, "10.0.0.1", "RIGHT", right=True)
    assert try_secret(guesses, "10.0.0.2", "RIGHT", right=True)


def test_known_codes_work_when_all_guesses_are_spent() -> None:
    guesses = GuessLimiter()
    assert try_secret(guesses, "10.0.0.1", "RIGHT", right=True)
    looked_up = sum(try_secret(guesses, f"a{n // 20}", f"WRONG{n}") for n in range(2 * MAX_GUESSES))
    assert looked_up == MAX_GUESSES
    assert try_secret(guesses, "10.0.0.1", "RIGHT", right=True)
    assert not try_secret(guesses, "a1", "RIGHT", right=True), "that network has guessed"


def test_a_network_without_guesses_is_allowed_when_all_guesses_are_spent() -> None:
    guesses = GuessLimiter(total=30)
    for n in range(60):
        try_secret(guesses, f"10.0.{n}.1", f"WRONG{n}")
    assert not try_secret(guesses, "10.0.7.9", "RIGHT", right=True)
    assert not try_secret(guesses, "10.0.7.1", "WRONG")
    assert try_secret(guesses, "10.0.200.1", "RIGHT", right=True)
    assert try_secret(guesses, "2001db8000100ff::/64", "RIGHT", right=True)
    assert try_secret(guesses, "2001db8000200ff::/64", "WRONG")
    assert not try_secret(guesses, "2001db8000200aa::/64", "RIGHT"), "the same /48"


def test_typing_errors_of_a_full_hall_do_not_lock_out_later_phones() -> None:
    """Three hundred people type the code of one of two rooms, and every fifth makes an error."""
    guesses = GuessLimiter()
    for n in range(300):
        if n % 5 == 4:
            assert try_secret(guesses, "10.0.0.1", f"TYPO{n}"), "told that there is no such room"
        assert try_secret(guesses, "10.0.0.1", "RIGHT", right=True)
    assert try_secret(guesses, "10.0.0.1", "THE ROOM NEXT DOOR", right=True)


def test_the_guess_allowance_grows_only_to_a_limit() -> None:
    guesses = GuessLimiter()
    for _ in range(10_000):
        try_secret(guesses, "10.0.0.1", "RIGHT", right=True)
    wrong = sum(try_secret(guesses, "10.0.0.1", f"WRONG{n}") for n in range(10_000))
    assert wrong == MAX_ADDRESS_GUESSES * MAX_GROWTH


def test_wait_does_not_depend_on_whether_a_guess_is_right() -> None:
    guesses = GuessLimiter(per_address=3)
    for n in range(3):
        try_secret(guesses, "10.0.0.1", f"WRONG{n}")
    waits = {guesses.wait("10.0.0.1", secret) for secret in ("RIGHT", "WRONG", "")}
    assert len(waits) == 1
    assert 0 < waits.pop() <= WINDOW_SECONDS + 1


def test_requests_for_an_ended_room_cost_no_guesses() -> None:
    clock = FakeClock()
    guesses = GuessLimiter(clock=clock)
    assert try_secret(guesses, "10.0.0.1", "ENDED", right=True)
    for _ in range(10):
        clock.now += WINDOW_SECONDS / 3
        assert all(try_secret(guesses, "10.0.0.1", "ENDED") for _ in range(300))
    assert try_secret(guesses, "10.0.0.1", "NEXT", right=True)


def test_repeated_wrong_code_costs_one_guess() -> None:
    guesses = GuessLimiter()
    assert all(try_secret(guesses, "10.0.0.1", "MISREAD") for _ in range(MAX_ADDRESS_GUESSES * 10))
    assert try_secret(guesses, "10.0.0.1", "MISREAD TOO")


def test_guesses_are_forgiven_after_a_window() -> None:
    clock = FakeClock()
    guesses = GuessLimiter(per_address=1, clock=clock)
    assert try_secret(guesses, "a", "1")
    wait = guesses.wait("a", "2")
    clock.now += wait
    assert try_secret(guesses, "a", "2")
    assert not try_secret(guesses, "a", "3")


ACTS = st.lists(
    st.tuples(
        st.sampled_from("abc"),
        st.sampled_from("RSTUVWXYZ"),
        st.floats(0, WINDOW_SECONDS / 2).map(round),
    ),
    max_size=60,
)


@given(ACTS, st.integers(1, 4), st.integers(1, 8))
def test_new_guesses_stay_within_both_limits_and_known_ones_are_free(
    acts: list[tuple[str, str, int]], each: int, everywhere: int
) -> None:
    clock = FakeClock()
    guesses = GuessLimiter(each, everywhere, clock=clock)
    since, seen, wrong = clock.now, set[tuple[str, str]](), list[str]()
    for address, secret, later in acts:
        clock.now += later
        if clock.now - since >= WINDOW_SECONDS:
            since, seen, wrong = clock.now, set(), []
        allowed = try_secret(guesses, address, secret, right=secret == "R")
        assert allowed or (address, secret) not in seen
        new = allowed and (address, secret) not in seen
        seen |= {(address, secret)} if allowed else set()
        wrong += [address] if new and secret != "R" else []
        # A secret seen from the last window costs nothing, so this counts at least what was spent.
        if not allowed:
            assert wrong.count(address) >= each or len(wrong) >= everywhere


def test_addresses_are_hashed_and_forgotten() -> None:
    clock = FakeClock()
    guesses = GuessLimiter(clock=clock)
    for n in range(200):
        try_secret(guesses, f"192.0.2.{n}", "RIGHT", right=True)
        try_secret(guesses, f"192.0.2.{n}", f"WRONG{n}")
    held = repr(vars(guesses))
    assert "192.0.2" not in held
    assert "RIGHT" not in held
    other = GuessLimiter(clock=clock)
    try_secret(other, "192.0.2.1", "RIGHT", right=True)
    assert not other._pairs & guesses._pairs, "each process has its own salt"
    clock.now += 2 * WINDOW_SECONDS
    guesses.wait("elsewhere", "")
    assert not guesses._pairs
    assert not guesses._earlier_pairs
    assert not guesses._wrong


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MAX_PAIRS <= 1_000_000
    monkeypatch.setattr("ajar.room.server.limits.MAX_PAIRS", 1_000)
    guesses = GuessLimiter()
    for n in range(3_000):
        try_secret(guesses, str(n), "RIGHT", right=True)
    assert len(guesses._pairs) + len(guesses._earlier_pairs) <= 2_000
    assert len(guesses._right) <= 1_000


def test_ipv6_network_is_one_address_and_forwarded_headers_are_ignored() -> None:
    def of(host: str) -> str:
        return client_address({"client": (host, 1), "headers": [(b"x-forwarded-for", b"9.9.9.9")]})

    assert of("192.0.2.7") == of("::ffff:192.0.2.7") == "192.0.2.7"
    assert of("2001:db8:1:2:aaaa::1") == of("2001:db8:1:2:bbbb::2") != of("2001:db8:1:3::1")
    assert of("fe80::1%eth0") == of("fe80::2%eth0")
    assert of("testclient") == "testclient"
    assert client_address({"client": None}) == ""


class StubApp:
    """Stands in for a room: reads, fails, sends without end, or keeps a connection open."""

    def __init__(self) -> None:
        self.disconnected = threading.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        act: Callable[..., Any] = getattr(self, scope["path"][1:])
        await act(scope, receive, send)

    async def plain(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        await answer(send, 200, b"{}")

    async def page(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        await answer(send, 200, b"<p>", (b"content-security-policy", b"script-src 'self'"))

    async def read(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            body = await read_body(Request(scope, receive), MAX_PHONE_BODY)
        except RoomRuleError:
            await answer(send, 413, b"{}")
        except ClientDisconnect:
            self.disconnected.set()
        else:
            await answer(send, 200, b"%d" % len(body))

    async def fails(self, *_: object) -> None:
        msg = "a secret of Wen's"
        raise LookupError(msg)

    async def half(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        await begin(send, b"half")
        msg = "a secret of Wen's"
        raise LookupError(msg)

    async def open(self, _scope: Scope, receive: Receive, send: Send) -> None:
        await begin(send, b"start")
        while (await receive())["type"] != "http.disconnect":
            pass

    async def endless(self, _scope: Scope, receive: Receive, send: Send) -> None:
        await begin(send, b"start")
        await receive()
        gone = asyncio.ensure_future(receive())
        while not gone.done():
            await send({"type": "http.response.body", "body": b"x" * 9_999, "more_body": True})
        self.disconnected.set()


async def begin(send: Send, body: bytes) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": body, "more_body": True})


async def answer(send: Send, status: int, body: bytes, *headers: tuple[bytes, bytes]) -> None:
    length = (b"content-length", b"%d" % len(body))
    await send({"type": "http.response.start", "status": status, "headers": [length, *headers]})
    await send({"type": "http.response.body", "body": body})


@contextmanager
def running(app: ASGIApp, limits: ConnectionLimits) -> Iterator[tuple[uvicorn.Server, Any]]:
    """Run a server in a thread; yield it, and its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(SecurityMiddleware(app), lifespan="off", **uvicorn_settings(limits))
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([listener],))
    thread.start()
    try:
        yield server, listener.getsockname()
    finally:
        server.should_exit = server.force_exit = True
        thread.join()


@contextmanager
def served(app: ASGIApp, limits: ConnectionLimits) -> Iterator[tuple[str, int]]:
    with running(app, limits) as (_, address):
        yield address


@pytest.fixture
def app() -> StubApp:
    return StubApp()


@pytest.fixture
def address(app: StubApp) -> Iterator[tuple[str, int]]:
    """Yield the address of a server with ordinary limits."""
    with served(app, ConnectionLimits(linger=0.3)) as address:
        yield address


@pytest.fixture
def hasty(app: StubApp) -> Iterator[tuple[str, int]]:
    """Yield the address of a server with short timeouts, for two connections."""
    with served(
        app, ConnectionLimits(max_connections=2, receive_timeout=0.3, send_timeout=0.3, linger=0.1)
    ) as address:
        yield address


def exchange(address: tuple[str, int], *pieces: bytes) -> bytes:
    """Send pieces of a request, and return everything until the server closes the connection."""
    with socket.create_connection(address, TIMEOUT) as line:
        for piece in pieces:
            line.sendall(piece)
        return rest_of(line)


def rest_of(line: socket.socket) -> bytes:
    received = b""
    while True:
        try:
            more = line.recv(65_536)
        except ConnectionResetError:
            return received
        if not more:
            return received
        received += more


def read_reply(received: bytes) -> tuple[int, dict[str, str], Any]:
    head, _, body = received.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    return int(first.split()[1]), dict(line.split(": ", 1) for line in lines), json.loads(body)


def assert_guarded(headers: dict[str, str] | httpx.Headers) -> None:
    for name, value in SECURITY_HEADERS:
        assert headers[name.decode()] == value.decode()
    assert "server" not in headers


def test_every_response_has_the_security_headers_and_names_no_server(
    address: tuple[str, int],
) -> None:
    with httpx.Client(base_url="http://{}:{}".format(*address)) as web:
        for path in ("/plain", "/fails"):
            assert_guarded(web.get(path).headers)
        page = web.get("/page").headers
    assert page.get_list("content-security-policy") == ["script-src 'self'"]
    assert page["x-content-type-options"] == "nosniff"
    for broken in (b"NO HTTP\r\n\r\n", b"GET /plain HTTP/1.1\r\nno colon\r\n\r\n"):
        status, headers, reply = read_reply(exchange(address, broken))
        assert (status, reply["error"]) == (400, "bad-request")
        assert_guarded(headers)


def test_error_details_are_neither_sent_nor_logged(
    address: tuple[str, int], caplog: pytest.LogCaptureFixture
) -> None:
    with httpx.Client(base_url="http://{}:{}".format(*address)) as web:
        reply = web.get("/fails")
        assert reply.status_code == 500
        assert reply.json()["error"] == "broken"
        with pytest.raises(httpx.RemoteProtocolError):
            web.get("/half")
    assert "LookupError at" in caplog.text
    assert "test_limits.py" in caplog.text
    assert "secret" not in reply.text + caplog.text


@pytest.mark.parametrize(
    "pieces",
    [
        (b"",),
        (b"POST /read HTTP/1.1\r\nhost: a\r\n",),
        (b"POST /read HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n", b"1234"),
        (b"POST /read HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n4\r\n12",),
        (b"GET /plain HTTP/1.1\r\nhost: a\r\n\r\n", b"GET /plain HTTP/1.1\r\nho"),
    ],
    ids=["nothing", "half a head", "half a body", "half a chunk", "half of a second head"],
)
def test_slow_request_gets_a_408(hasty: tuple[str, int], pieces: tuple[bytes, ...]) -> None:
    received = exchange(hasty, *pieces)
    status, headers, reply = read_reply(received[received.rindex(b"HTTP/1.1") :])
    assert (status, reply["error"]) == (408, "too-slow")
    assert_guarded(headers)


def test_trickled_bytes_do_not_keep_a_slow_request_alive(hasty: tuple[str, int]) -> None:
    with socket.create_connection(hasty, TIMEOUT) as line:
        line.settimeout(0.02)
        received = b""
        line.sendall(b"GET /plain HTTP/1.1\r\nx: ")
        until = time.monotonic() + TIMEOUT
        while time.monotonic() < until:
            try:
                received = line.recv(9_999)
                break
            except TimeoutError:
                line.sendall(b"y")
        assert b"408" in received


def test_stream_of_a_timely_request_is_not_cut_off(
    hasty: tuple[str, int],
) -> None:
    with socket.create_connection(hasty, TIMEOUT) as line:
        line.sendall(b"GET /open HTTP/1.1\r\nhost: a\r\n\r\n")
        received = b""
        while not received.endswith(b"start\r\n"):
            received += line.recv(9_999)
        line.settimeout(0.9)
        with pytest.raises(TimeoutError):
            line.recv(9_999)


def test_client_that_does_not_read_is_disconnected(app: StubApp, hasty: tuple[str, int]) -> None:
    with socket.create_connection(hasty, TIMEOUT) as line:
        line.sendall(b"GET /endless HTTP/1.1\r\nhost: a\r\n\r\n")
        assert app.disconnected.wait(TIMEOUT)


def test_disconnect_within_a_body_is_noticed(app: StubApp, address: tuple[str, int]) -> None:
    with socket.create_connection(address, TIMEOUT) as line:
        line.sendall(b"POST /read HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n1234")
    assert app.disconnected.wait(TIMEOUT)


def test_endless_body_is_refused_while_it_arrives(address: tuple[str, int]) -> None:
    head = b"POST /read HTTP/1.1\r\nhost: a\r\n"
    chunk = b"400\r\n" + b"x" * 1_024 + b"\r\n"
    for size, body in ((b"transfer-encoding: chunked", chunk * 5), (b"content-length: 9999", b"")):
        with socket.create_connection(address, TIMEOUT) as line:
            line.sendall(head + size + b"\r\n\r\n" + body)
            assert line.recv(9_999).startswith(b"HTTP/1.1 413")


@pytest.mark.parametrize("together", [True, False])
def test_endless_head_is_refused(address: tuple[str, int], *, together: bool) -> None:
    lines = [b"x-%d: %s\r\n" % (n, b"y" * 500) for n in range(40)]
    begin = b"GET /plain HTTP/1.1\r\nhost: a\r\n"
    pieces = [begin + b"".join(lines) + b"\r\n"] if together else [begin, *lines]
    status, headers, reply = read_reply(exchange(address, *pieces))
    assert (status, reply["error"]) == (431, "headers-too-large")
    assert_guarded(headers)
    long = exchange(address, b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nhost: a\r\n\r\n")
    assert long.startswith(b"HTTP/1.1 431")


def test_many_requests_on_one_connection_are_not_a_long_head(address: tuple[str, int]) -> None:
    with httpx.Client(base_url="http://{}:{}".format(*address)) as web:
        for _ in range(60):
            assert web.post("/read", content=b"x" * 1_000).text == "1000"


def test_full_server_responds_503_and_recovers(hasty: tuple[str, int]) -> None:
    ask = b"GET /open HTTP/1.1\r\nhost: a\r\n\r\n"
    with (
        socket.create_connection(hasty, TIMEOUT) as first,
        socket.create_connection(hasty, TIMEOUT) as second,
    ):
        for line in (first, second):
            line.sendall(ask)
            assert line.recv(9_999).startswith(b"HTTP/1.1 200")
        status, headers, reply = read_reply(exchange(hasty, ask.replace(b"open", b"plain")))
        assert (status, reply["error"], headers["retry-after"]) == (503, "full", "5")
        assert_guarded(headers)
    received = b""
    while not received.startswith(b"HTTP/1.1 200"):
        received = exchange(hasty, b"GET /plain HTTP/1.0\r\nhost: a\r\n\r\n")


def test_crowded_server_closes_connections_after_each_response(app: StubApp) -> None:
    with served(app, ConnectionLimits(max_connections=10)) as address, ExitStack() as stack:
        for _ in range(6):
            listen(stack, address)
        with httpx.Client(base_url="http://{}:{}".format(*address)) as web:
            assert "connection" not in web.get("/plain").headers
            for _ in range(2):
                listen(stack, address)
            assert web.get("/plain").headers["connection"] == "close"
            assert web.get("/plain").text == "{}"


def test_streams_leave_room_for_short_requests(app: StubApp) -> None:
    with served(app, ConnectionLimits(max_connections=11)) as address, ExitStack() as stack:
        for _ in range(9):
            listen(stack, address)
        with httpx.Client(base_url="http://{}:{}".format(*address)) as web:
            refused = web.get("/open", headers={"accept": "text/event-stream"})
            assert (refused.status_code, refused.json()["error"]) == (503, "full")
            assert web.get("/plain").text == "{}"


def listen(stack: ExitStack, address: tuple[str, int]) -> None:
    """Open a stream that stays until the stack is closed."""
    line = stack.enter_context(socket.create_connection(address, TIMEOUT))
    line.sendall(b"GET /open HTTP/1.1\r\nhost: a\r\naccept: text/event-stream\r\n\r\n")
    assert line.recv(9_999).startswith(b"HTTP/1.1 200")


def test_websocket_upgrade_is_ignored(address: tuple[str, int]) -> None:
    upgrade = b"connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n"
    with socket.create_connection(address, TIMEOUT) as line:
        line.sendall(b"GET /plain HTTP/1.1\r\nhost: a\r\n" + upgrade + b"\r\n")
        assert line.recv(9_999).startswith(b"HTTP/1.1 200")


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="only Linux has this option")
def test_tcp_user_timeout_is_set(app: StubApp) -> None:
    with (
        running(app, ConnectionLimits(send_timeout=7.0)) as (server, address),
        socket.create_connection(address, TIMEOUT) as line,
    ):
        line.sendall(b"GET /open HTTP/1.1\r\nhost: a\r\n\r\n")
        assert line.recv(9_999)
        (connection,) = server.server_state.connections
        sock = connection.transport.get_extra_info("socket")
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 7_000


def test_file_limit_is_raised_as_far_as_the_system_allows() -> None:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        assert raise_file_limit(10) == 10
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft // 4, hard))
        assert soft // 3 - 5 < raise_file_limit(soft // 3) <= soft // 3
        assert soft // 3 < resource.getrlimit(resource.RLIMIT_NOFILE)[0] <= soft
        if hard != resource.RLIM_INFINITY:
            assert hard / 2 < raise_file_limit(hard * 2) < hard
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
