"""Steps that are done after a while, unless something comes between."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Timers:
    """The steps that wait, each under a name."""

    def __init__(self) -> None:
        self._waiting: dict[str, asyncio.TimerHandle] = {}

    def later(self, name: str, seconds: float, step: Callable[[], None]) -> bool:
        """Do a step after a while in place of the one of this name; tell whether that can be."""
        if name in self._waiting:
            self._waiting.pop(name).cancel()
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # no notebook is running
            return False
        self._waiting[name] = loop.call_later(seconds, self._do, name, step)
        return True

    def waits(self, name: str) -> bool:
        """Tell whether a step of this name is still to come."""
        return name in self._waiting

    def stop(self) -> None:
        """Do none of them."""
        for handle in self._waiting.values():
            handle.cancel()
        self._waiting.clear()

    def _do(self, name: str, step: Callable[[], None]) -> None:
        del self._waiting[name]
        step()
