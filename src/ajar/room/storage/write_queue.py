"""Counts what phones send: all that wait at once, in one transaction, off the event loop.

One thread does all that touches the database. While it writes, whatever comes waits, and is then
written together and confirmed once that is committed. So a thousand answers at once cost a few
commits, and none of these keeps the phones from being served.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import groupby
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

from ajar.room.storage import lines
from ajar.room.storage.answer_writer import Entry
from ajar.room.storage.engine import is_shared
from ajar.room.storage.writing import BusyError, Writing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection, Engine

    from ajar.room.storage.answer_writer import Outcome

T = TypeVar("T")
GATHER = 0.02
"""Seconds for which an answer waits for others when they come close together: it is then written
with them, which costs little more than one alone."""
REWRITE = 2_000_000
"""Bytes of a question's keys that answers may have the database write anew in a second. Where many
phones have answered, answers wait for more of them, so that a phone costs the same."""
LONGEST = 1.0
"""Seconds for which they wait at most."""
SOON = 0.5
"""Seconds after which what nobody waits for is written."""


@dataclass(slots=True)
class Job:
    """An entry to be counted, or other work in a transaction of its own; and who waits, if any.

    `came` is when an answer came, by the event loop's clock.
    """

    work: Entry | Callable[[Connection], Any]
    done: asyncio.Future[Any] | None = field(default=None, repr=False)
    came: float = 0.0


Told = list[tuple[Job, Any]]
"""What was done, and what came of it."""


class Counting:
    """The thread that writes, and what waits for it.

    Every method is called on the event loop that `start` was called on.

    Attributes
    ----------
    watchers
        Each is called with all that was written together, or could not be, and when.
    """

    def __init__(self, engine: Engine) -> None:
        self._waiting: list[Job] = []
        self._awaited_by_nobody: list[Job] = []
        self._soon: asyncio.TimerHandle | None = None
        self._due: asyncio.TimerHandle | None = None
        self._writes = False
        self._in_company = False
        """Whether more than one waited for the last ones."""
        self._gather = GATHER
        """Seconds for which answers wait for others at present."""
        self._handed: SimpleQueue[list[Job] | None] = SimpleQueue()
        self._engine, self._writing = engine, Writing(engine)
        self._watch: asyncio.TimerHandle | None = None
        self._thread = Thread(target=self._write, name="counting", daemon=True)
        self._loop: asyncio.AbstractEventLoop
        self.watchers: list[Callable[[Told, float], None]] = []

    def start(self) -> None:
        """Begin to write."""
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    async def stop(self) -> None:
        """Write all that waits, then end."""
        with suppress(BusyError):
            await self.run(lambda _: None)
        self._handed.put(None)
        await self._loop.run_in_executor(None, self._thread.join)

    async def count(self, entry: Entry) -> Outcome:
        """Count an answer; when this returns it is on the disk.

        Raises
        ------
        BusyError
            If it could not be written. It is not counted and can be sent again.
        """
        done: asyncio.Future[Outcome] = self._loop.create_future()
        self._waiting.append(Job(entry, done, self._loop.time()))
        if self._in_company:
            self._hand_over_within(self._gather)
        else:
            self._hand_over()
        return await done

    def count_soon(self, entry: Entry) -> None:
        """Count a phone that joins, together with all that join within half a second.

        It costs nearly nothing so, and nobody has to wait. In a power cut the last half second
        of those who joined is lost; what could not be written is tried again.
        """
        self._put_off(Job(entry))

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Do something in a transaction of its own, after all that came before.

        Raises
        ------
        BusyError
            If it could not be written.
        """
        done: asyncio.Future[T] = self._loop.create_future()
        self._take_up()
        self._waiting.append(Job(work, done))
        self._hand_over()
        return await done

    def _put_off(self, job: Job) -> None:
        self._awaited_by_nobody.append(job)
        if self._soon is None:
            self._soon = self._loop.call_later(SOON, self._write_what_nobody_awaits)

    def _write_what_nobody_awaits(self) -> None:
        self._take_up()
        self._hand_over()

    def _take_up(self) -> None:
        if self._soon is not None:
            self._soon.cancel()
            self._soon = None
        self._waiting += self._awaited_by_nobody
        self._awaited_by_nobody = []

    def _hand_over_within(self, seconds: float) -> None:
        when = self._loop.time() + seconds
        if self._due is None or self._due.when() > when:
            if self._due is not None:
                self._due.cancel()
            self._due = self._loop.call_at(when, self._hand_over)

    def _hand_over(self) -> None:
        """Give the thread all that waits, if it has nothing to write."""
        if self._due is not None:
            self._due.cancel()
            self._due = None
        if self._waiting and not self._writes:
            self._writes = True
            if is_shared(self._engine):
                self._watch = self._loop.call_later(lines.TOO_LONG, self._give_up)
            self._handed.put(self._waiting)
            self._waiting = []

    def _give_up(self) -> None:
        self._writing.cut()
        self._watch = self._loop.call_later(lines.TOO_LONG, self._give_up)

    def _tell(self, told: Told) -> None:
        """Tell those who still wait what became of it."""
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None
        for watcher in self.watchers:
            watcher(told, self._loop.time())
        awaited = [(job.done, result) for job, result in told if job.done is not None]
        for done, result in awaited:
            if done.done():
                continue
            if isinstance(result, Exception):
                done.set_exception(result)
            else:
                done.set_result(result)
        self._writes = False
        self._in_company = len(awaited) > 1
        self._gather = min(LONGEST, max(GATHER, self._writing.rewritten / REWRITE))
        if self._gather > GATHER and all(isinstance(job.work, Entry) for job in self._waiting):
            self._hand_over_within(self._gather)
        else:
            self._hand_over()
        for job, result in told:
            if job.done is None and isinstance(result, BusyError):
                self._put_off(job)

    def _write(self) -> None:
        """Write what is handed over until there is nothing more: the thread."""
        while (jobs := self._handed.get()) is not None:
            told: Told = []
            self._writing.away = False
            for entries, group in groupby(jobs, lambda job: isinstance(job.work, Entry)):
                together = list(group)
                for some in [together] if entries else [[job] for job in together]:
                    told += zip(some, self._results(some), strict=True)
            self._loop.call_soon_threadsafe(self._tell, told)
        self._engine.dispose()

    def _results(self, jobs: list[Job]) -> Sequence[Any]:
        if self._writing.away:  # the others need not wait for the same in vain, one by one
            return [BusyError() for _ in jobs]
        return self._writing.of([job.work for job in jobs])
