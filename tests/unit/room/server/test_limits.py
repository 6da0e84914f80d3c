"""What the room's edge bears: wrong guesses, large and slow requests, those who do not read."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import uvicorn
from hypothesis import given
from hypothesis import strategies as st

from ajar.room.rules.codes import ALPHABET, LENGTH
from ajar.room.server.connection_limits import Limits, allow_connections, uvicorn_settings
from ajar.room.server.guess_limits import ALL, EACH, MOST, WINDOW
from ajar.room.server.limits import (
    DECLARATION,
    PHONE,
    GoneError,
    Guarded,
    Guesses,
    TooLargeError,
    address_of,
    read_body,
)
from ajar.room.server.middleware import HEADERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from ajar.content.materials import Materials

HOURS = 12 * 3600
ROOMS = 1_000
CODES = len(ALPHABET) ** LENGTH


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def tries(guesses: Guesses, address: str, secret: str, *, right: bool = False) -> bool:
    """Look a secret up as the server does: only if it may."""
    if guesses.wait(address, secret):
        return False
    guesses.seen(address, secret, right=right)
    return True


# Guesses


@pytest.mark.parametrize(("addresses", "chance"), [(1, 1e-5), (3_000, 2e-3)])
def test_guessing_codes_for_twelve_hours_stays_hopeless_with_a_thousand_rooms(
    addresses: int, chance: float
) -> None:
    clock = Clock()
    guesses = Guesses(clock=clock)
    step, looked_up, number = WINDOW / 2, 0, 0
    while clock.now < 1_000 + HOURS:
        for address in range(addresses):
            for _ in range(EACH + 2 if addresses == 1 else 2):  # and each comes back
                number += 1
                looked_up += tries(guesses, str(address), str(number))
        clock.now += step
    assert looked_up > HOURS / WINDOW * min(EACH, addresses), "guessing was tried in earnest"
    assert looked_up * ROOMS / CODES < chance


def test_a_room_of_three_thousand_phones_behind_one_address_is_never_held_up() -> None:
    guesses = Guesses()
    assert all(tries(guesses, "10.0.0.1", "RIGHT", right=True) for _ in range(3_000 * 40))


def test_somebody_who_guesses_is_held_up_and_the_room_beside_them_is_not() -> None:
    guesses = Guesses()
    assert tries(guesses, "10.0.0.1", "RIGHT", right=True)
    assert sum(tries(guesses, "10.0.0.1", f"WRONG{n}") for n in range(5_000)) == EACH
    assert tries(guesses, "10.0.0.1", "RIGHT", right=True)
    assert tries(guesses, "10.0.0.2", "RIGHT", right=True)


def test_when_all_guesses_are_spent_those_who_are_in_a_room_go_on() -> None:
    guesses = Guesses()
    assert tries(guesses, "10.0.0.1", "RIGHT", right=True)
    looked_up = sum(tries(guesses, f"a{n // 20}", f"WRONG{n}") for n in range(2 * ALL))
    assert looked_up == ALL
    assert tries(guesses, "10.0.0.1", "RIGHT", right=True)
    assert not tries(guesses, "10.0.0.9", "RIGHT", right=True)


def test_being_held_up_tells_nothing_of_whether_a_guess_was_right() -> None:
    guesses = Guesses(each=3)
    for n in range(3):
        tries(guesses, "10.0.0.1", f"WRONG{n}")
    waits = {guesses.wait("10.0.0.1", secret) for secret in ("RIGHT", "WRONG", "")}
    assert len(waits) == 1
    assert 0 < waits.pop() <= WINDOW + 1


def test_phones_that_still_ask_for_a_room_that_ended_do_not_spend_the_guesses_of_the_next() -> None:
    clock = Clock()
    guesses = Guesses(clock=clock)
    assert tries(guesses, "10.0.0.1", "ENDED", right=True)
    for _ in range(10):
        clock.now += WINDOW / 3
        assert all(tries(guesses, "10.0.0.1", "ENDED") for _ in range(300))
    assert tries(guesses, "10.0.0.1", "NEXT", right=True)


def test_the_same_wrong_code_again_costs_nothing_since_it_tells_nothing() -> None:
    guesses = Guesses()
    assert all(tries(guesses, "10.0.0.1", "MISREAD") for _ in range(EACH * 10))
    assert tries(guesses, "10.0.0.1", "MISREAD TOO")


def test_a_window_later_one_may_guess_again() -> None:
    clock = Clock()
    guesses = Guesses(each=1, clock=clock)
    assert tries(guesses, "a", "1")
    wait = guesses.wait("a", "2")
    clock.now += wait
    assert tries(guesses, "a", "2")
    assert not tries(guesses, "a", "3")


ACTS = st.lists(
    st.tuples(
        st.sampled_from("abc"), st.sampled_from("RSTUVWXYZ"), st.floats(0, WINDOW / 2).map(round)
    ),
    max_size=60,
)


@given(ACTS, st.integers(1, 4), st.integers(1, 8))
def test_whatever_comes_new_wrong_guesses_stay_within_both_limits_and_old_ones_are_free(
    acts: list[tuple[str, str, int]], each: int, everywhere: int
) -> None:
    clock = Clock()
    guesses = Guesses(each, everywhere, clock=clock)
    since, known, wrong = clock.now, set[tuple[str, str]](), list[str]()
    for address, secret, later in acts:
        clock.now += later
        if clock.now - since >= WINDOW:
            since, known, wrong = clock.now, set(), []
        may = tries(guesses, address, secret, right=secret == "R")
        assert may or (address, secret) not in known
        new = may and (address, secret) not in known
        known |= {(address, secret)} if may else set()
        wrong += [address] if new and secret != "R" else []
        # What was known a window ago costs nothing, so this counts at least what was spent.
        if not may:
            assert wrong.count(address) >= each or len(wrong) >= everywhere


def test_addresses_are_forgotten_and_never_held_in_clear() -> None:
    clock = Clock()
    guesses = Guesses(clock=clock)
    for n in range(200):
        tries(guesses, f"192.0.2.{n}", "RIGHT", right=True)
        tries(guesses, f"192.0.2.{n}", f"WRONG{n}")
    held = repr(vars(guesses))
    assert "192.0.2" not in held
    assert "RIGHT" not in held
    other = Guesses(clock=clock)
    tries(other, "192.0.2.1", "RIGHT", right=True)
    assert not other._known & guesses._known, "each process has its own salt"
    clock.now += 2 * WINDOW
    guesses.wait("elsewhere", "")
    assert not guesses._known
    assert not guesses._known_before
    assert not guesses._wrong


def test_memory_is_bounded_whoever_comes() -> None:
    guesses = Guesses()
    for n in range(3 * MOST):
        tries(guesses, str(n), "RIGHT", right=True)
    assert len(guesses._known) + len(guesses._known_before) <= 2 * MOST


def test_a_home_with_ipv6_is_one_address_and_forwarded_headers_are_not_believed() -> None:
    def of(host: str) -> str:
        return address_of({"client": (host, 1), "headers": [(b"x-forwarded-for", b"9.9.9.9")]})

    assert of("192.0.2.7") == of("::ffff:192.0.2.7") == "192.0.2.7"
    assert of("2001:db8:1:2:aaaa::1") == of("2001:db8:1:2:bbbb::2") != of("2001:db8:1:3::1")
    assert of("fe80::1%eth0") == of("fe80::2%eth0")
    assert of("testclient") == "testclient"
    assert address_of({"client": None}) == ""


# Bodies


def reading(
    pieces: list[bytes], most: int, *headers: tuple[bytes, bytes], gone: bool = False
) -> tuple[bytes | type[Exception], int]:
    """Read a body that comes in pieces; return it or what was raised, and the pieces taken."""
    messages: list[Message] = [
        {"type": "http.request", "body": piece, "more_body": gone or number < len(pieces)}
        for number, piece in enumerate(pieces, 1)
    ]
    messages += [{"type": "http.disconnect"}] if gone else []
    taken = 0

    async def receive() -> Message:
        nonlocal taken
        taken += 1
        return messages[taken - 1]

    work = read_body({"headers": list(headers)}, receive, most)
    try:
        work.send(None)  # it waits for nothing, so it needs no loop
    except StopIteration as done:
        return done.value, taken
    except (TooLargeError, GoneError) as error:
        return type(error), taken
    raise AssertionError


@given(st.lists(st.binary(max_size=9), min_size=1, max_size=9), st.integers(0, 40))
def test_a_body_is_whole_or_refused_whatever_pieces_it_comes_in(
    pieces: list[bytes], most: int
) -> None:
    whole = b"".join(pieces)
    found, taken = reading(pieces, most)
    if len(whole) <= most:
        assert found == whole
        assert taken == len(pieces)
    else:
        assert found is TooLargeError
        assert len(b"".join(pieces[: taken - 1])) <= most, "no piece more than needed was read"


def test_a_body_that_says_that_it_is_large_is_not_read_at_all() -> None:
    for said in (b"11", b"99999999999999999999", b"-1", b"ten"):
        assert reading([b"x"], 10, (b"content-length", said)) == (TooLargeError, 0)
    assert reading([b"x" * 10], 10, (b"content-length", b"10")) == (b"x" * 10, 1)
    assert reading([b"x"], 10, gone=True) == (GoneError, 2)


def test_what_the_kit_sends_fits(materials: Materials) -> None:
    exercises = [materials.exercise(name) for name in materials.names("exercises")]
    sizes = [len(one.model_dump_json().encode()) for one in exercises]
    assert max(sizes) * 3 < DECLARATION
    assert PHONE > 2_000


# The outermost layer and the connections: a server of its own in a thread


class Anything:
    """Stand for a room: it reads, fails, sends without end, or keeps a line open."""

    def __init__(self) -> None:
        self.let_go = threading.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        act: Callable[..., Any] = getattr(self, scope["path"][1:])
        await act(scope, receive, send)

    async def plain(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        await answer(send, 200, b"{}")

    async def page(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        await answer(send, 200, b"<p>", (b"content-security-policy", b"script-src 'self'"))

    async def read(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            body = await read_body(scope, receive, PHONE)
        except TooLargeError:
            await answer(send, 413, b"{}")
        except GoneError:
            self.let_go.set()
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
        await begin(send, b"here")
        while (await receive())["type"] != "http.disconnect":
            pass

    async def endless(self, _scope: Scope, receive: Receive, send: Send) -> None:
        await begin(send, b"here")
        await receive()
        gone = asyncio.ensure_future(receive())
        while not gone.done():
            await send({"type": "http.response.body", "body": b"x" * 9_999, "more_body": True})
        self.let_go.set()


async def begin(send: Send, body: bytes) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": body, "more_body": True})


async def answer(send: Send, status: int, body: bytes, *headers: tuple[bytes, bytes]) -> None:
    length = (b"content-length", b"%d" % len(body))
    await send({"type": "http.response.start", "status": status, "headers": [length, *headers]})
    await send({"type": "http.response.body", "body": body})


@contextmanager
def served(app: ASGIApp, limits: Limits) -> Iterator[tuple[str, int]]:
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(Guarded(app), lifespan="off", **uvicorn_settings(limits))
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([listener],))
    thread.start()
    try:
        yield listener.getsockname()
    finally:
        server.should_exit = server.force_exit = True
        thread.join()


@pytest.fixture
def app() -> Anything:
    return Anything()


@pytest.fixture
def place(app: Anything) -> Iterator[tuple[str, int]]:
    """Give a server with usual limits."""
    with served(app, Limits(linger=0.3)) as place:
        yield place


@pytest.fixture
def hasty(app: Anything) -> Iterator[tuple[str, int]]:
    """Give a server that waits for nobody, with room for two."""
    with served(app, Limits(connections=2, to_send=0.3, to_read=0.3, linger=0.1)) as place:
        yield place


def said_to(place: tuple[str, int], *pieces: bytes) -> bytes:
    """Send pieces of a request, and return all that comes until the other end closes."""
    with socket.create_connection(place) as line:
        for piece in pieces:
            line.sendall(piece)
        return rest_of(line)


def rest_of(line: socket.socket) -> bytes:
    told = b""
    while True:
        try:
            more = line.recv(65_536)
        except ConnectionResetError:
            return told
        if not more:
            return told
        told += more


def read_reply(told: bytes) -> tuple[int, dict[str, str], Any]:
    head, _, body = told.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    return int(first.split()[1]), dict(one.split(": ", 1) for one in lines), json.loads(body)


def assert_guarded(headers: dict[str, str] | httpx.Headers) -> None:
    for name, value in HEADERS:
        assert headers[name.decode()] == value.decode()
    assert "server" not in headers


def test_every_response_has_the_headers_that_protect_and_no_server_is_named(
    place: tuple[str, int],
) -> None:
    with httpx.Client(base_url="http://{}:{}".format(*place)) as web:
        for path in ("/plain", "/fails"):
            assert_guarded(web.get(path).headers)
        page = web.get("/page").headers
    assert page.get_list("content-security-policy") == ["script-src 'self'"]
    assert page["x-content-type-options"] == "nosniff"
    for broken in (b"NO HTTP\r\n\r\n", b"GET /plain HTTP/1.1\r\nno colon\r\n\r\n"):
        status, headers, reply = read_reply(said_to(place, broken))
        assert (status, reply["error"]) == (400, "bad-request")
        assert_guarded(headers)


def test_what_breaks_is_told_to_nobody_and_the_log_quotes_nothing(
    place: tuple[str, int], caplog: pytest.LogCaptureFixture
) -> None:
    with httpx.Client(base_url="http://{}:{}".format(*place)) as web:
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
def test_who_sends_slowly_is_cut_off_with_a_kind_word(
    hasty: tuple[str, int], pieces: tuple[bytes, ...]
) -> None:
    told = said_to(hasty, *pieces)
    status, headers, reply = read_reply(told[told.rindex(b"HTTP/1.1") :])
    assert (status, reply["error"]) == (408, "too-slow")
    assert_guarded(headers)


def test_a_drop_now_and_then_does_not_keep_a_slow_request_alive(hasty: tuple[str, int]) -> None:
    with socket.create_connection(hasty) as line:
        line.settimeout(0.02)
        told = b""
        line.sendall(b"GET /plain HTTP/1.1\r\nx: ")
        for _ in range(10_000):
            try:
                told = line.recv(9_999)
                break
            except TimeoutError:
                line.sendall(b"y")
        assert b"408" in told


def test_an_open_line_and_a_request_that_came_in_time_are_not_cut_off(
    hasty: tuple[str, int],
) -> None:
    with socket.create_connection(hasty) as line:
        line.sendall(b"GET /open HTTP/1.1\r\nhost: a\r\n\r\n")
        told = b""
        while not told.endswith(b"here\r\n"):
            told += line.recv(9_999)
        line.settimeout(0.9)
        with pytest.raises(TimeoutError):
            line.recv(9_999)


def test_who_does_not_read_is_let_go(app: Anything, hasty: tuple[str, int]) -> None:
    with socket.create_connection(hasty) as line:
        line.sendall(b"GET /endless HTTP/1.1\r\nhost: a\r\n\r\n")
        app.let_go.wait()


def test_who_leaves_in_the_midst_of_a_body_is_noticed(
    app: Anything, place: tuple[str, int]
) -> None:
    with socket.create_connection(place) as line:
        line.sendall(b"POST /read HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n1234")
    app.let_go.wait()


def test_a_body_without_an_end_is_refused_while_it_comes(place: tuple[str, int]) -> None:
    head = b"POST /read HTTP/1.1\r\nhost: a\r\n"
    chunk = b"400\r\n" + b"x" * 1_024 + b"\r\n"
    for size, body in ((b"transfer-encoding: chunked", chunk * 5), (b"content-length: 9999", b"")):
        with socket.create_connection(place) as line:
            line.sendall(head + size + b"\r\n\r\n" + body)
            assert line.recv(9_999).startswith(b"HTTP/1.1 413")


@pytest.mark.parametrize("together", [True, False])
def test_a_head_without_an_end_is_refused(place: tuple[str, int], *, together: bool) -> None:
    lines = [b"x-%d: %s\r\n" % (n, b"y" * 500) for n in range(40)]
    begin = b"GET /plain HTTP/1.1\r\nhost: a\r\n"
    pieces = [begin + b"".join(lines) + b"\r\n"] if together else [begin, *lines]
    status, headers, reply = read_reply(said_to(place, *pieces))
    assert (status, reply["error"]) == (431, "headers-too-large")
    assert_guarded(headers)
    long = said_to(place, b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nhost: a\r\n\r\n")
    assert long.startswith(b"HTTP/1.1 431")


def test_many_requests_over_one_line_are_no_long_head(place: tuple[str, int]) -> None:
    with httpx.Client(base_url="http://{}:{}".format(*place)) as web:
        for _ in range(60):
            assert web.post("/read", content=b"x" * 1_000).text == "1000"


def test_when_it_is_full_others_are_told_kindly_and_it_goes_on(hasty: tuple[str, int]) -> None:
    ask = b"GET /open HTTP/1.1\r\nhost: a\r\n\r\n"
    with socket.create_connection(hasty) as one, socket.create_connection(hasty) as two:
        for line in (one, two):
            line.sendall(ask)
            assert line.recv(9_999).startswith(b"HTTP/1.1 200")
        status, headers, reply = read_reply(said_to(hasty, ask.replace(b"open", b"plain")))
        assert (status, reply["error"], headers["retry-after"]) == (503, "full", "5")
        assert_guarded(headers)
    told = b""
    while not told.startswith(b"HTTP/1.1 200"):
        told = said_to(hasty, b"GET /plain HTTP/1.0\r\nhost: a\r\n\r\n")


def test_in_a_crowd_a_line_that_has_done_its_work_makes_room(app: Anything) -> None:
    with served(app, Limits(connections=10)) as place, ExitStack() as stack:
        for _ in range(6):
            listen(stack, place)
        with httpx.Client(base_url="http://{}:{}".format(*place)) as web:
            assert "connection" not in web.get("/plain").headers
            for _ in range(2):
                listen(stack, place)
            assert web.get("/plain").headers["connection"] == "close"
            assert web.get("/plain").text == "{}"


def test_those_who_listen_leave_room_for_those_who_answer(app: Anything) -> None:
    with served(app, Limits(connections=11)) as place, ExitStack() as stack:
        for _ in range(9):
            listen(stack, place)
        with httpx.Client(base_url="http://{}:{}".format(*place)) as web:
            refused = web.get("/open", headers={"accept": "text/event-stream"})
            assert (refused.status_code, refused.json()["error"]) == (503, "full")
            assert web.get("/plain").text == "{}"


def listen(stack: ExitStack, place: tuple[str, int]) -> None:
    """Open a stream that stays until the stack is closed."""
    line = stack.enter_context(socket.create_connection(place))
    line.sendall(b"GET /open HTTP/1.1\r\nhost: a\r\naccept: text/event-stream\r\n\r\n")
    assert line.recv(9_999).startswith(b"HTTP/1.1 200")


def test_a_websocket_is_answered_as_any_other_request(place: tuple[str, int]) -> None:
    upgrade = b"connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n"
    with socket.create_connection(place) as line:
        line.sendall(b"GET /plain HTTP/1.1\r\nhost: a\r\n" + upgrade + b"\r\n")
        assert line.recv(9_999).startswith(b"HTTP/1.1 200")


def test_as_many_connections_as_the_system_allows() -> None:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        assert allow_connections(10) == 10
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft // 4, hard))
        assert soft // 3 - 5 < allow_connections(soft // 3) <= soft // 3
        assert soft // 3 < resource.getrlimit(resource.RLIMIT_NOFILE)[0] <= soft
        if hard != resource.RLIM_INFINITY:
            assert hard / 2 < allow_connections(hard * 2) < hard
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
