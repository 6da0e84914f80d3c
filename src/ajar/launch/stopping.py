"""Ctrl-C and SIGTERM, which stop the kit; Ctrl-C asks for confirmation while a room is open."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tornado.ioloop import IOLoop

from ajar.room.host.room_file import is_in_use, room_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

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
