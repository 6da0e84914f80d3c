"""How long a connection may take, how many there may be: what uvicorn leaves to others.

uvicorn waits for ever for a head, a body, or somebody who does not read what is sent.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from ajar.room.rules.error_codes import ERRORS, EdgeErrorCode, error_body
from ajar.room.server.middleware import HEADERS, add_to

if TYPE_CHECKING:
    import asyncio

    from starlette.types import Message, Receive, Scope, Send

BODIES = {ERRORS[code].status: error_body(code) for code in get_args(EdgeErrorCode)}
"""By status, the body of a response that the application has no part in."""

STREAM = (b"accept", b"text/event-stream")
"""How the page asks for a connection that stays."""
SPARE = 100
"""Open files for all else than the connections."""
CROWDED = 0.75
"""From this part of `Limits.connections` on, none is kept between two requests. Else the lines that
phones have no more use for would take the places of phones that come."""
STREAMS = 0.9
"""From this part on no further stream begins: the rest is for what is short. Else phones that
listen would keep each other from answering. Who cannot listen asks now and then."""


@dataclass(frozen=True)
class Limits:
    """What one process bears.

    Attributes
    ----------
    connections
        How many are served at once. A tenth more, and eight, are told to come back soon.
    head
        Bytes of a request before its body.
    to_send
        Seconds that a request, its head and body together, may take to arrive.
    to_read
        Seconds that somebody may leave unread what was sent to them.
    idle
        Seconds that a connection may stay between two requests.
    linger
        Seconds in which more of a refused request is thrown away before the connection closes.
        Closed at once, the refusal would be lost on whoever is still sending.
    """

    connections: int = 4_000
    head: int = 16_384
    to_send: float = 20.0
    to_read: float = 30.0
    idle: int = 20
    linger: float = 1.0


class LimitedProtocol(HttpToolsProtocol):
    """One connection, with limits."""

    limits = Limits()
    _due: asyncio.TimerHandle | None = None
    _unread: asyncio.TimerHandle | None = None
    _size = 0
    _in_head = True
    _why = 400
    _refused = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for a request."""
        super().connection_made(transport)
        if len(self.connections) > self.limits.connections * 1.1 + 8:
            transport.abort()
            return
        _notice_the_dead(transport, self.limits.to_read)
        self._expect()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._stop_waiting()
        if self._unread is not None:
            self._unread.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take a piece of a request."""
        if self._refused:
            return
        self._size += len(data)
        super().data_received(data)
        if self._in_head and self._size > self.limits.head and not self._refused:
            self._refuse(431)

    def on_message_begin(self) -> None:
        """Expect the rest in time."""
        self._in_head = True
        if self._due is None:
            self._expect()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Begin to serve a request, or say that there are too many."""
        self._in_head = False
        if self._size > self.limits.head and self._head() > self.limits.head:
            self._why = 431
            raise ValueError  # the parser ends, and `send_400_response` tells why
        taken = len(self.connections) / self.limits.connections
        full = taken > (STREAMS if STREAM in self.headers else 1)
        self.app = _full if full else self.config.loaded_app
        super().on_headers_complete()
        if taken > CROWDED and self.cycle is not None:
            self.cycle.keep_alive = False

    def on_message_complete(self) -> None:
        """Be content: all of it came."""
        self._size = 0
        self._stop_waiting()
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002
        """Refuse what is no request, in our way."""
        self._refuse(self._why)

    def pause_writing(self) -> None:
        """Give somebody who does not read a little time."""
        super().pause_writing()
        if self._unread is None:
            self._unread = self.loop.call_later(self.limits.to_read, self.transport.abort)

    def resume_writing(self) -> None:
        """Be content: it was read."""
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None
        super().resume_writing()

    def timeout_keep_alive_handler(self) -> None:
        """Close an idle connection, also if somebody has left unread what was sent last."""
        super().timeout_keep_alive_handler()
        if self.transport.get_write_buffer_size():
            self.loop.call_later(self.limits.to_read, self.transport.abort)

    def _expect(self) -> None:
        self._due = self.loop.call_later(self.limits.to_send, self._late)

    def _stop_waiting(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def _late(self) -> None:
        self._due = None
        answering = self.cycle is not None and self.cycle.response_started
        if answering and not self.cycle.response_complete:
            self.transport.abort()
        else:
            self._refuse(408)

    def _refuse(self, status: int) -> None:
        """Answer without the application, and close."""
        self._refused = True
        self._stop_waiting()
        body = BODIES[status]
        lines = [b"%s: %s\r\n" % header for header in (*HEADERS, *_told(body))]
        head = b"".join([STATUS_LINE[status], *lines, b"connection: close\r\n\r\n"])
        self.transport.write(head + body)
        self.loop.call_later(self.limits.linger, self.transport.abort)

    def _head(self) -> int:
        return len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)


def uvicorn_settings(limits: Limits | None = None) -> dict[str, Any]:
    """Return how uvicorn is to be run: `uvicorn.Config(app, **uvicorn_settings())`.

    Nothing is logged of a request, no header says which server this is, and no header of a
    request is believed about where it came from.
    """
    limits = limits or Limits()
    return {
        "http": type("LimitedProtocol", (LimitedProtocol,), {"limits": limits}),
        "ws": "none",
        "access_log": False,
        "log_config": None,
        "log_level": "error",
        "server_header": False,
        "proxy_headers": False,
        "timeout_keep_alive": limits.idle,
        "timeout_graceful_shutdown": 3,
    }


def allow_connections(wanted: int) -> int:
    """Let this process serve so many at once, as far as the system allows; return how many."""
    try:
        import resource  # there is none on Windows, and no such limit
    except ImportError:
        return wanted
    files = int(wanted * 1.1) + SPARE
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    endless = resource.RLIM_INFINITY
    if soft != endless and soft < files:
        with suppress(OSError, ValueError):
            more = files if hard == endless else min(hard, files)
            resource.setrlimit(resource.RLIMIT_NOFILE, (more, hard))
            soft = more
    return wanted if soft == endless else min(wanted, int((soft - SPARE) / 1.1))


async def _full(scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG001
    body = BODIES[503]
    headers = [*_told(body), (b"retry-after", b"5"), (b"connection", b"close")]
    start: Message = {"type": "http.response.start", "status": 503, "headers": headers}
    add_to(start)
    await send(start)
    await send({"type": "http.response.body", "body": body})


def _told(body: bytes) -> list[tuple[bytes, bytes]]:
    return [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]


def _notice_the_dead(transport: asyncio.Transport, seconds: float) -> None:
    """Let the system drop a connection whose other end is silent: a phone out of reach."""
    made = transport.get_extra_info("socket")
    option = getattr(socket, "TCP_USER_TIMEOUT", None)
    if made is not None and option is not None:
        with suppress(OSError):
            made.setsockopt(socket.IPPROTO_TCP, option, int(seconds * 1000))
