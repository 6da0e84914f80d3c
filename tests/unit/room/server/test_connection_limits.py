"""Limits for connections, and security headers, on a real server in a thread."""

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
from starlette.requests import ClientDisconnect, Request

from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.server.connection_limits import (
    ConnectionLimits,
    raise_file_limit,
    uvicorn_settings,
)
from ajar.room.server.endpoint import read_body
from ajar.room.server.middleware import SECURITY_HEADERS, SecurityMiddleware
from ajar.room.server.routes import MAX_PHONE_BODY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from starlette.types import ASGIApp, Receive, Scope, Send


TIMEOUT = 120.0
"""Seconds that a test waits for a connection to be closed: far longer than any limit it sets."""


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
    assert "test_connection_limits.py" in caplog.text
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
