"""Connection limits: number, speed, size of the head. uvicorn leaves them to a proxy.

By itself, uvicorn waits forever for a head, for a body, or for a client that does not read.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from starlette.responses import Response
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from ajar.room.rules.error_codes import ERRORS, EdgeErrorCode, error_body
from ajar.room.server.middleware import JSON, SECURITY_HEADERS, SecurityMiddleware

if TYPE_CHECKING:
    import asyncio

_RESPONSES = {
    ERRORS[code].status: Response(error_body(code), ERRORS[code].status, media_type=JSON)
    for code in get_args(EdgeErrorCode)
}
"""The responses, by status, that are sent without the application."""
_STREAM = (b"accept", b"text/event-stream")
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


@dataclass(frozen=True)
class ConnectionLimits:
    """Limits of one process. Times are in seconds."""

    max_connections: int = 4_000  # served at once. A tenth more, and eight, get a 503
    max_head: int = 16_384  # bytes of a request before its body
    receive_timeout: float = 20.0  # in which a request, head and body together, must arrive
    send_timeout: float = 30.0  # for which a client may leave a response unread
    keep_alive: int = 20  # for which a connection may stay between two requests
    linger: float = 1.0
    """For which more of a refused request is discarded before the connection closes. Closed at
    once, a client that is still sending would not see the response."""


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
        is_full = load > (_STREAMS if _STREAM in self.headers else 1)
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
