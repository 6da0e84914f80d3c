"""Steps that wait for something, done beside the notebook: its kernel stays free meanwhile."""

from __future__ import annotations

import asyncio
import queue
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK = 1.0
"""The seconds without a step after which it is time for a look."""


class Beside:
    """One thread, which does one step after another, and looks when there is none.

    Parameters
    ----------
    look
        What is done when there is nothing else to do.
    wanted
        Tells whether to go on looking. Where nothing is to be looked at there is no thread.
    """

    def __init__(self, look: Callable[[], None], wanted: Callable[[], bool]) -> None:
        self._look, self._wanted = look, wanted
        self._steps: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def do(self, step: Callable[[], None]) -> None:
        """Do a step after those that wait already."""
        self._notice_the_loop()
        with self._lock:
            self._steps.put(step)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, daemon=True, name="room")
                self._thread.start()

    def back(self, step: Callable[[], None]) -> None:
        """Do a step where widgets may be touched: in the notebook's own loop."""
        if self._loop is None or self._loop.is_closed():  # no notebook is running
            step()
        else:
            self._loop.call_soon_threadsafe(step)

    def _notice_the_loop(self) -> None:
        try:
            self._loop = asyncio.get_running_loop()
        except RuntimeError:
            return

    def _run(self) -> None:
        while True:
            try:
                step = self._steps.get(timeout=LOOK)
            except queue.Empty:
                step = self._look
            step()
            with self._lock:
                if self._steps.empty() and not self._wanted():
                    self._thread = None
                    return
