"""A small client for HTTP/1.1 that costs little, so that what is measured is the server."""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import dataclass

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
CHUNKED = re.compile(rb"\r\ntransfer-encoding: *chunked", re.IGNORECASE)
CLOSING = re.compile(rb"\r\nconnection: *close", re.IGNORECASE)
VERSION = re.compile(rb"\nid: (\d+)\n")


@dataclass(frozen=True)
class Answer:
    """A server's response."""

    status: int
    head: bytes
    body: bytes

    def header(self, name: bytes) -> bytes:
        found = re.search(rb"\r\n" + name + rb": *([^\r]+)", self.head, re.IGNORECASE)
        return found[1] if found else b""


def request(path: str, body: bytes | None = None, *, kind: str = "application/json",
            headers: bytes = b"") -> bytes:  # fmt: skip
    """Return the bytes of a request as a browser would send it, but for its many headers."""
    head = f"{'GET' if body is None else 'POST'} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    if body is None:
        return head.encode() + b"Accept-Encoding: gzip\r\n" + headers + b"\r\n"
    about = f"Content-Type: {kind}\r\nContent-Length: {len(body)}\r\n"
    return (head + about).encode() + headers + b"\r\n" + body


def taken(buffer: bytearray) -> Answer | None:
    """Take one whole answer from the buffer, if it is there."""
    end = buffer.find(b"\r\n\r\n")
    if end < 0:
        return None
    head = bytes(buffer[: end + 2])
    if CHUNKED.search(head):
        last = buffer.find(b"0\r\n\r\n", end)
        stop = last + 5 if last > 0 else len(buffer) + 1
    else:
        length = LENGTH.search(head)
        stop = end + 4 + (int(length[1]) if length else 0)
    if len(buffer) < stop:
        return None
    body = bytes(buffer[end + 4 : stop])
    del buffer[:stop]
    return Answer(int(head[9:12]), head, body)


class Line(asyncio.Protocol):
    """One connection: a request, then its answer, then the next request."""

    def __init__(self) -> None:
        self.buffer = bytearray()
        self.received = 0
        self.waiting: asyncio.Future[Answer] | None = None
        self.transport: asyncio.WriteTransport | None = None
        self.open = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport, self.open = transport, True  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        self.received += len(data)
        self.buffer += data
        if self.waiting and not self.waiting.done() and (answer := taken(self.buffer)):
            self.waiting.set_result(answer)

    def connection_lost(self, exc: Exception | None) -> None:
        self.open = False
        if self.waiting and not self.waiting.done():
            self.waiting.set_exception(exc or ConnectionResetError())

    async def ask(self, data: bytes) -> Answer:
        """Send a request and wait for its answer; raise `OSError` when the connection breaks."""
        if not self.transport:
            raise ConnectionResetError
        self.waiting = asyncio.get_running_loop().create_future()
        self.transport.write(data)
        answer = await self.waiting
        if CLOSING.search(answer.head):
            self.open = False
        return answer


class Live(asyncio.Protocol):
    """A live connection: it stays open. `first` is done when it has said what it says first.

    `heard` is which version of a room it has told last, and when.
    """

    def __init__(self, data: bytes, awaited: bytes) -> None:
        self.request, self.awaited = data, awaited
        self.received = 0
        self.first: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.heard = (0, 0.0)
        self.transport: asyncio.WriteTransport | None = None
        self.open = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport, self.open = transport, True  # type: ignore[assignment]
        transport.write(self.request)  # type: ignore[attr-defined]

    def data_received(self, data: bytes) -> None:
        self.received += len(data)
        if told := VERSION.findall(data):
            self.heard = int(told[-1]), time.perf_counter()
        if self.first.done():
            return
        if self.awaited in data:
            self.first.set_result(None)
        elif data.startswith(b"HTTP/1.1 ") and data[9:12] not in (b"200", b"101"):
            self.first.set_exception(ConnectionRefusedError())

    def connection_lost(self, exc: Exception | None) -> None:
        self.open = False
        if not self.first.done():
            self.first.set_exception(exc or ConnectionResetError())
