"""Ctrl-C and a request to end are one wish, granted at once and without a question."""

from __future__ import annotations

import asyncio
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tornado.ioloop import IOLoop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

__all__ = ["StopOn", "asked_to_stop", "end_tasks"]

if TYPE_CHECKING:
    StopOn = Callable[[Callable[[], None]], None]

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_PATIENCE = 1
"""The seconds that a request may still take when its server has stopped."""


@contextmanager
def asked_to_stop() -> Iterator[StopOn]:
    """Give a function that says what to call when the person wants to stop.

    Until it has been called there is nothing to end, and a wish to stop raises `KeyboardInterrupt`.
    """
    stop: Callable[[], None] | None = None
    asked = False

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            # It is stopping already; a second Ctrl-C must not leave a kernel behind.
            return
        asked = True
        if stop is None:
            raise KeyboardInterrupt
        stop()

    def stop_on(call: Callable[[], None]) -> None:
        nonlocal stop
        stop = call
        # Servers set signal handlers of their own while they initialise; ours come last.
        listen()

    def listen() -> None:
        for number in _SIGNALS:
            signal.signal(number, on_signal)

    before = {number: signal.getsignal(number) for number in _SIGNALS}
    listen()
    try:
        yield stop_on
    finally:
        for number, previous in before.items():
            signal.signal(number, previous)


def end_tasks() -> None:
    """Let a server finish what it was doing when it stopped, such as saving, and give up the rest.

    Jupyter reads and writes files in threads, each of which ends together with the request that it
    was begun for. One that does not end would keep the whole program from it.
    """
    IOLoop.current().run_sync(_end)


async def _end() -> None:
    for give_up in (False, True):
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        if give_up:
            for task in tasks:
                task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=_PATIENCE)
