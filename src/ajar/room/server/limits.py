"""Server limits: wrong guesses of codes and keys; number, size and speed of requests."""

from __future__ import annotations

import ipaddress
import os
import socket
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, get_args

from starlette.responses import Response
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from ajar.room.rules.error_codes import ERRORS, EdgeErrorCode, error_body
from ajar.room.server.middleware import JSON, SECURITY_HEADERS, SecurityMiddleware

if TYPE_CHECKING:
    import asyncio

WINDOW_SECONDS = 600.0
"""Wrong guesses are forgiven after this time; addresses are forgotten one window later."""
MAX_ADDRESS_GUESSES = 30
"""Different wrong guesses from one address in a window, if no code from there was right."""
MAX_GROWTH = 10
"""The factor up to which they grow, by one for each right code."""
MAX_GUESSES = 10_000
"""Different wrong guesses from all addresses in a window."""
MAX_PAIRS = 100_000
"""Maximum number of pairs of address and secret stored for each of two windows."""


class GuessLimiter:
    """Limits wrong guesses at one kind of secret: join codes, or keys. In memory only.

    Clients with the right code are never blocked by others behind the same address, and a guesser
    learns nothing from being blocked:

    - A secret that was looked up before from an address can be looked up again without limit, since
      that reveals nothing new. So a room keeps working for the people in it, whatever others do.
    - Any other code costs a guess if it is wrong. Without guesses left it is not looked up at all.
      In each window `per_address` different ones are allowed from one address, and `total` from
      all. An address at which codes were right has up to `MAX_GROWTH` times as many: it may be a
      full hall.
    - Once the total number of guesses is used up, only networks that have guessed are blocked.
    - A valid key is never blocked: keys have 256 bits.

    Chances: within 12 hours at most ``72 * MAX_ADDRESS_GUESSES`` different codes can be tried from
    one address, and from everywhere ``72 * MAX_GUESSES``, and one more a window for each network.
    Of 6.6e11 codes and 1,000 open rooms, an address finds one with a chance of 0.0003 %, thousands
    of addresses with 0.11 %, 100,000 networks with 1.2 %. Every worker counts for itself: with k of
    them these chances are up to k times as high.

    Addresses and secrets are stored as hashes for at most two windows. The hashes' key is random
    and ends with the process. The clock is monotonic, in seconds.
    """

    def __init__(
        self,
        per_address: int = MAX_ADDRESS_GUESSES,
        total: int = MAX_GUESSES,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._per_address, self._total, self._clock = per_address, total, clock
        self._keyed = blake2b(digest_size=8, key=os.urandom(32))
        self._window_start = clock()
        self._pairs: set[int] = set()
        self._earlier_pairs: set[int] = set()
        self._wrong: Counter[int] = Counter()
        self._right: Counter[int] = Counter()
        self._all_wrong = 0

    def wait(self, address: str, secret: str) -> int:
        """Return 0 if this secret may be looked up now, else the seconds to wait.

        Call it before the lookup: otherwise the response would reveal whether the guess was right.
        """
        now = self._clock()
        if now - self._window_start >= WINDOW_SECONDS:
            self._start_window(now)
        pair = self._hash(address, secret)
        if pair in self._pairs or pair in self._earlier_pairs:
            return 0
        place = self._hash(address)
        allowed = min(self._per_address + self._right[place], self._per_address * MAX_GROWTH)
        if self._wrong[place] >= allowed or self._is_exhausted(address):
            return int(self._window_start + WINDOW_SECONDS - now) + 1
        return 0

    def _is_exhausted(self, address: str) -> bool:
        """Return whether the total is used up and this network has made some of the guesses."""
        spent = self._all_wrong >= self._total
        return spent and self._wrong[self._hash("network", _network(address))] > 0

    def record(self, address: str, secret: str, *, right: bool, grows: bool = True) -> None:
        """Record the result of a lookup; a wrong secret counts once, a right one if it `grows`."""
        pair = self._hash(address, secret)
        if right and grows and len(self._right) < MAX_PAIRS:
            self._right[self._hash(address)] += 1
        if pair in self._pairs:
            return
        is_old = pair in self._earlier_pairs
        if len(self._pairs) >= MAX_PAIRS:
            self._earlier_pairs, self._pairs = self._pairs, set()
        self._pairs.add(pair)
        if not right and not is_old:
            self._count_wrong(address, 1)

    def forgive(self, address: str) -> None:
        """Undo a wrong guess that a second lookup has proved right."""
        if self._wrong[self._hash(address)] > 0:
            self._count_wrong(address, -1)

    def _count_wrong(self, address: str, by: int) -> None:
        self._wrong[self._hash(address)] += by
        self._wrong[self._hash("network", _network(address))] += by
        self._all_wrong += by

    def _start_window(self, now: float) -> None:
        was_idle = now - self._window_start >= 2 * WINDOW_SECONDS
        self._earlier_pairs, self._pairs = (set() if was_idle else self._pairs), set()
        self._wrong.clear()
        if was_idle or len(self._right) >= MAX_PAIRS:
            self._right.clear()
        self._all_wrong = 0
        self._window_start = now

    def _hash(self, *parts: str) -> int:
        hashing = self._keyed.copy()  # in half the time of a new one with a key
        hashing.update("\0".join(parts).encode("utf-8", "surrogatepass"))
        return int.from_bytes(hashing.digest())


def _network(address: str) -> str:
    """Return the network of a `client_address`: its /24, or of IPv6 its /48."""
    if "::/64" in address:
        return address[:-9]  # the last 16 bits of a /64 are the subnet
    return address.rpartition(".")[0]


def client_address(scope: Mapping[str, Any]) -> str:
    """Return the address that a request came from; of IPv6 the /64 network, which is one home.

    This is the address of the connection. Anybody can write a forwarded header.
    """
    client = scope.get("client")
    host = str(client[0]) if client else ""
    if ":" not in host:  # fast path for most requests
        return host
    try:
        address = ipaddress.IPv6Address(host)
    except ValueError:
        return host
    mapped = address.ipv4_mapped
    return str(mapped) if mapped else f"{int(address) >> 64:x}::/64"


@dataclass(frozen=True)
class ConnectionLimits:
    """Limits of one process, which uvicorn leaves to a proxy. Times are in seconds.

    By itself, uvicorn waits forever for a head, for a body, or for a client that does not read.
    """

    max_connections: int = 4_000  # served at once. A tenth more, and eight, get a 503
    max_head: int = 16_384  # bytes of a request before its body
    receive_timeout: float = 20.0  # in which a request, head and body together, must arrive
    send_timeout: float = 30.0  # for which a client may leave a response unread
    keep_alive: int = 20  # for which a connection may stay between two requests
    linger: float = 1.0
    """For which more of a refused request is discarded before the connection closes. Closed at
    once, a client that is still sending would not see the response."""


_RESPONSES = {
    ERRORS[code].status: Response(error_body(code), ERRORS[code].status, media_type=JSON)
    for code in get_args(EdgeErrorCode)
}
"""The responses, by status, that are sent without the application."""
_ASKS_FOR_STREAM = (b"accept", b"text/event-stream")
"""The header with which the page asks for a stream."""
_SPARE_FILES = 100
"""Open files for everything other than connections."""
_CROWDED = 0.75
"""Above this part of `max_connections`, none is kept alive between two requests. Otherwise idle
connections would take the places of phones that arrive."""
_STREAMS = 0.9
"""Above this part no further stream begins; the rest is for short requests. Otherwise phones that
listen would prevent each other from answering. A phone without a stream polls."""
_full = SecurityMiddleware(
    Response(error_body("full"), 503, {"retry-after": "5", "connection": "close"}, JSON)
)
"""The application that responds when there are too many connections."""


class LimitedProtocol(HttpToolsProtocol):
    """One connection, with limits."""

    limits = ConnectionLimits()
    _receive_timer: asyncio.TimerHandle | None = None
    _send_timer: asyncio.TimerHandle | None = None
    _size = 0
    _in_head = True
    _parse_error_status = 400
    _is_refused = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start the timeout of the first request."""
        super().connection_made(transport)
        if len(self.connections) > self.limits.max_connections * 1.1 + 8:
            transport.abort()
            return
        _set_user_timeout(transport, self.limits.send_timeout)
        self._start_receive_timer()

    def connection_lost(self, exc: Exception | None) -> None:
        """Cancel all timeouts."""
        self._stop_receive_timer()
        if self._send_timer is not None:
            self._send_timer.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Parse a piece of a request, and refuse a head that is too large."""
        if self._is_refused:
            return
        self._size += len(data)
        super().data_received(data)
        if self._in_head and self._size > self.limits.max_head and not self._is_refused:
            self._refuse(431)

    def on_message_begin(self) -> None:
        """Start the timeout of a further request."""
        self._in_head = True
        if self._receive_timer is None:
            self._start_receive_timer()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Pass the request to the application, or to `_full` if there are too many connections."""
        self._in_head = False
        if self._size > self.limits.max_head and self._head_size() > self.limits.max_head:
            self._parse_error_status = 431
            raise ValueError  # ends the parser, which calls `send_400_response`
        load = len(self.connections) / self.limits.max_connections
        is_full = load > (_STREAMS if _ASKS_FOR_STREAM in self.headers else 1)
        self.app = _full if is_full else self.config.loaded_app
        super().on_headers_complete()
        if load > _CROWDED and self.cycle is not None:
            self.cycle.keep_alive = False

    def on_message_complete(self) -> None:
        """Cancel the timeout: the request has arrived in full."""
        self._size = 0
        self._stop_receive_timer()
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002
        """Refuse what could not be parsed, in the API's format."""
        self._refuse(self._parse_error_status)

    def pause_writing(self) -> None:
        """Start the timeout of a client that does not read."""
        super().pause_writing()
        if self._send_timer is None:
            self._send_timer = self.loop.call_later(self.limits.send_timeout, self.transport.abort)

    def resume_writing(self) -> None:
        """Cancel the timeout: the client reads again."""
        if self._send_timer is not None:
            self._send_timer.cancel()
            self._send_timer = None
        super().resume_writing()

    def timeout_keep_alive_handler(self) -> None:
        """Close an idle connection, even if the last response was not read."""
        super().timeout_keep_alive_handler()
        if self.transport.get_write_buffer_size():
            self.loop.call_later(self.limits.send_timeout, self.transport.abort)

    def _start_receive_timer(self) -> None:
        self._receive_timer = self.loop.call_later(
            self.limits.receive_timeout, self._receive_timed_out
        )

    def _stop_receive_timer(self) -> None:
        if self._receive_timer is not None:
            self._receive_timer.cancel()
            self._receive_timer = None

    def _receive_timed_out(self) -> None:
        self._receive_timer = None
        has_started = self.cycle is not None and self.cycle.response_started
        if has_started and not self.cycle.response_complete:
            self.transport.abort()
        else:
            self._refuse(408)

    def _refuse(self, status: int) -> None:
        """Respond without the application, and close."""
        self._is_refused = True
        self._stop_receive_timer()
        response = _RESPONSES[status]
        lines = [b"%s: %s\r\n" % pair for pair in (*SECURITY_HEADERS, *response.raw_headers)]
        head = b"".join([STATUS_LINE[status], *lines, b"connection: close\r\n\r\n"])
        self.transport.write(head + response.body)
        self.loop.call_later(self.limits.linger, self.transport.abort)

    def _head_size(self) -> int:
        return len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)


def uvicorn_settings(limits: ConnectionLimits = ConnectionLimits()) -> dict[str, Any]:
    """Return arguments for `uvicorn.Config`.

    Requests are not logged, no header names the server, and forwarded headers are ignored.
    """
    return {
        "http": type("LimitedProtocol", (LimitedProtocol,), {"limits": limits}),
        "ws": "none",
        "access_log": False,
        "log_config": None,
        "log_level": "error",
        "server_header": False,
        "proxy_headers": False,
        "timeout_keep_alive": limits.keep_alive,
        "timeout_graceful_shutdown": 3,
    }


def raise_file_limit(connections: int) -> int:
    """Raise the limit of open files for so many connections; return how many are possible."""
    try:
        import resource  # Windows has neither the module nor the limit
    except ImportError:
        return connections
    files = int(connections * 1.1) + _SPARE_FILES
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    unlimited = resource.RLIM_INFINITY
    if soft != unlimited and soft < files:
        with suppress(OSError, ValueError):
            raised = files if hard == unlimited else min(hard, files)
            resource.setrlimit(resource.RLIMIT_NOFILE, (raised, hard))
            soft = raised
    return connections if soft == unlimited else min(connections, int((soft - _SPARE_FILES) / 1.1))


def _set_user_timeout(transport: asyncio.Transport, seconds: float) -> None:
    """Let Linux drop a connection whose other end does not respond: a phone out of range."""
    sock = transport.get_extra_info("socket")
    option = getattr(socket, "TCP_USER_TIMEOUT", None)
    if sock is not None and option is not None:
        with suppress(OSError):
            sock.setsockopt(socket.IPPROTO_TCP, option, int(seconds * 1000))
