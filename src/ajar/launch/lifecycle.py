"""What every server on this computer needs: a port, an address to open, and a clean stop.

Ctrl-C and SIGTERM stop the kit; Ctrl-C asks for confirmation while a room is open.
"""

from __future__ import annotations

import asyncio
import html
import logging
import os
import signal
import sys
import threading
import time
import webbrowser
from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tornado.ioloop import IOLoop
from tornado.iostream import StreamClosedError
from tornado.websocket import WebSocketClosedError

from ajar.room.host.room_file import is_in_use, room_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import FrameType

LOOPBACK = "127.0.0.1"
PORT_RETRIES = 99
"""The number of ports that are tried after the first one, unless a person names the port."""
HIGHEST_PORT = 65_535
OnStop = Callable[[Callable[[], None]], None]
"""Registers the function that stops a server."""
_SIGNALS = (signal.SIGINT, signal.SIGTERM)
AGAIN_SECONDS = 30
"""Time in which a second Ctrl-C ends an open room."""
ROOM_IS_OPEN = (
    "\nA room is open. If you stop now, its counts are gone and phones are cut off.\n"
    f"To stop, press Ctrl-C again within {AGAIN_SECONDS} seconds. To go on, do nothing."
)
_GRACE_SECONDS = 1
"""Time that a request may still take once its server has stopped."""


def complain(message: object) -> int:
    """Print to stderr why a server cannot start, and return the exit code."""
    print(message, file=sys.stderr)  # noqa: T201 (a command reports errors on stderr)
    return 1


def invalid_port(port: int | None) -> str:
    """Return what is wrong with a port number; empty if it is valid."""
    if port is None or 1 <= port <= HIGHEST_PORT:
        return ""
    return f"{port} is not a port. Choose one from 1024 to {HIGHEST_PORT}, or leave --port out."


def port_error(port: int | None, first: int, *, denied: bool) -> str:
    """Return why listening failed on this port or, if it is None, on all ports from `first` on."""
    if port is None:
        return f"No free port near {first}. Choose one with --port, for example --port 9000."
    if denied:
        return (
            f"Port {port} is reserved for the system. Choose one above 1023, or leave --port out."
        )
    return (
        f"Port {port} is taken by another program. "
        "Choose another with --port, or leave --port out to use a free one."
    )


def forwarding_page(to: str) -> str:
    """Return a page that redirects to an address at once."""
    link = html.escape(to, quote=True)
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Opening</title>'
        f'<meta http-equiv="refresh" content="0;url={link}">'
        f'<p><a href="{link}">Continue</a></p></html>'
    )


def open_address(address: str, folder: Path) -> None:
    """Open an address in the browser through a page in a folder that only its owner can read.

    Every user of a machine can read the arguments of its programs; those of a browser would show
    the token.
    """
    page = folder / "open.html"
    descriptor = os.open(page, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(forwarding_page(address))
    # Some browsers return only when they are closed.
    threading.Thread(target=webbrowser.open, args=(page.as_uri(),), daemon=True).start()


def ignore_closed_pages() -> None:
    """Suppress log messages about pages that were closed or reloaded before the response."""
    closed = (StreamClosedError, WebSocketClosedError)

    def is_worth_a_line(record: logging.LogRecord) -> bool:
        return not (record.exc_info and isinstance(record.exc_info[1], closed))

    for name in ("tornado.application", "ServerApp", "asyncio"):
        logging.getLogger(name).addFilter(is_worth_a_line)


@contextmanager
def stop_signals(*, rooms: bool = True) -> Iterator[OnStop]:
    """Handle the signals that stop the kit; yield a function that registers the callback.

    With `rooms`, the first Ctrl-C only asks while a room is open. Until a callback is registered
    there is nothing to end, and a signal raises `KeyboardInterrupt`.
    """
    stop: Callable[[], None] | None = None
    stopping = False
    asked: float | None = None

    def on_signal(number: int, _frame: FrameType | None) -> None:
        nonlocal stopping, asked
        if stopping:  # a second Ctrl-C must not leave a kernel behind
            return
        again = asked is not None and time.monotonic() - asked < AGAIN_SECONDS
        asks = rooms and number == signal.SIGINT and stop and not again and sys.stdin.isatty()
        if asks and is_in_use(room_folder()):
            asked = time.monotonic()
            print(ROOM_IS_OPEN, flush=True)  # noqa: T201 (a person pressed a key here)
            return
        stopping = True
        if stop is None:
            raise KeyboardInterrupt
        stop()

    def on_stop(call: Callable[[], None]) -> None:
        nonlocal stop
        stop = call
        # Servers set signal handlers of their own while they initialize; ours come last.
        for number in _SIGNALS:
            signal.signal(number, on_signal)

    before = {number: signal.signal(number, on_signal) for number in _SIGNALS}
    try:
        yield on_stop
    finally:
        for number, previous in before.items():
            signal.signal(number, previous)


def end_tasks() -> None:
    """Let a stopped server finish its current work, such as saving, and cancel the rest.

    Jupyter reads and writes files in threads, each of which ends with the request that started it.
    A request that never ends would keep the whole program running.
    """
    IOLoop.current().run_sync(_end)


async def _end() -> None:
    for cancel in (False, True):
        if tasks := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in tasks if cancel else ():
                task.cancel()
            await asyncio.wait(tasks, timeout=_GRACE_SECONDS)
