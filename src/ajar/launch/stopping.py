"""Ctrl-C and a request to end are one wish, granted at once and without a question."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

__all__ = ["StopOn", "asked_to_stop"]

if TYPE_CHECKING:
    StopOn = Callable[[Callable[[], None]], None]

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


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
