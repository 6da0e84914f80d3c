"""Ctrl-C and SIGTERM, which both stop the kit at once and without a question."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tornado.ioloop import IOLoop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

OnStop = Callable[[Callable[[], None]], None]
"""Registers the function that stops a server."""
_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_GRACE_SECONDS = 1
"""Time that a request may still take once its server has stopped."""


@contextmanager
def stop_signals() -> Iterator[OnStop]:
    """Handle the signals that stop the kit; yield what registers the function to call on one.

    Until a function is registered there is nothing to end, and a signal raises `KeyboardInterrupt`.
    """
    stop: Callable[[], None] | None = None
    stopping = False

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        nonlocal stopping
        if stopping:  # a second Ctrl-C must not leave a kernel behind
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
