"""Keeps Python's search for what is out of use from holding phones up.

A connection that stays is some hundred objects. Python looks through all that there are whenever
there is a quarter more, and nobody is served meanwhile: with ten thousand phones for a second, and
again and again while they come. So here only what is new is looked through, every few seconds.
What is still in use then is put aside, and looked through again once there is twice as much of it:
never more than as much again is out of use and still there.
"""

from __future__ import annotations

import asyncio
import gc
from dataclasses import dataclass

EVERY = 5.0
"""Seconds between two searches."""
NEVER = 1_000_000
"""How often what is young has to be looked through before Python looks through all by itself."""


@dataclass
class Tidying:
    """Puts aside what is in use.

    Attributes
    ----------
    aside
        How many objects are put aside. They are added up, since to count them takes as long as to
        search them.
    most
        How many there may be before all is searched.
    """

    aside: int = 0
    most: int = 0

    def begin(self) -> None:
        """Put aside what is there, and keep Python from searching all by itself."""
        youngest, young, _ = gc.get_threshold()
        gc.set_threshold(youngest, young, NEVER)
        self._search_all()

    def go_on(self) -> None:
        """Search what is new since the last time; or all, if twice as much was put aside."""
        if self.aside > self.most:
            self._search_all()
        else:
            self._search()

    def _search_all(self) -> None:
        gc.unfreeze()
        self.aside = 0
        self._search()
        self.most = 2 * self.aside

    def _search(self) -> None:
        gc.collect()
        self.aside += len(gc.get_objects())
        gc.freeze()


async def tidy() -> None:
    """Tidy up until cancelled."""
    tidying = Tidying()
    tidying.begin()
    while True:
        await asyncio.sleep(EVERY)
        tidying.go_on()
