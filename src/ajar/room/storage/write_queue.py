"""The write queue: batches of answers, each in one transaction, off the event loop.

One thread does everything that touches the database. While it writes, new answers wait; they are
then written together, and confirmed once they are committed. A thousand answers at once cost a few
commits, and none of these delays the event loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import groupby
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from ajar.room.storage import postgres
from ajar.room.storage.answer_writer import AnswerWriter, Increment, WriteOutcome
from ajar.room.storage.postgres import HeldSocket, is_transient

_T = TypeVar("_T")
GATHER_SECONDS = 0.02
"""How long an answer waits for others that come close together: a batch costs little more than
a single answer."""
REWRITTEN_PER_SECOND = 2_000_000
"""Bytes of a question's keys that answers may make the database write again in a second. Where
many phones have answered, answers wait for more of them, so that each phone costs the same."""
MAX_GATHER_SECONDS = 1.0
"""Longest wait."""
JOIN_SECONDS = 0.5
"""Maximum delay of increments that nobody awaits."""


class BusyError(Exception):
    """Nothing could be written: the disk is full, or the database is unreachable or locked."""


@dataclass(slots=True)
class Job:
    """An increment, or other work in a transaction of its own; and the future that awaits it.

    `came` is when an answer came, by the event loop's clock.
    """

    work: Increment | Callable[[Connection], Any]
    done: asyncio.Future[Any] | None = field(default=None, repr=False)
    came: float = 0.0


JobResults = list[tuple[Job, Any]]
"""Jobs that were done together, each with its result or its error."""


class Writer:
    """A connection to the database that is kept open, and the cache that belongs to it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._may_be_committed = False
        """Whether the last work may be in the database although its commit was not confirmed."""
        self.answers = AnswerWriter()
        self.socket = HeldSocket()
        """Ends the connection of a database that does not respond, from any thread."""
        self.is_unreachable = False  # whether the last attempt to connect failed

    def write(self, works: Sequence[Any]) -> Sequence[Any]:
        """Run a batch of increments, or one other job, in a single transaction; return the results.

        If an error prevented all of them, each result is that error. After a deadlock or a lost
        connection it is retried once: increments in any case, since a key counts once; another job
        unless it may have been committed.
        """
        for is_first in (True, False):
            try:
                return self._write(works)
            except DBAPIError as error:
                self._disconnect()
                if not (is_first and is_transient(error)) or self._may_be_committed:
                    break
            except Exception as error:  # noqa: BLE001 (raised where the result is awaited)
                self.answers.clear_cache()
                return [error for _ in works]
        return [BusyError() for _ in works]

    def _write(self, works: Sequence[Any]) -> Sequence[Any]:
        self._may_be_committed = False
        if self._connection is None:
            self.is_unreachable = True
            self._connection = self._engine.connect()
            self.is_unreachable = False
            self.socket.hold(self._connection)
        with self._connection.begin():
            if isinstance(works[0], Increment):
                return self.answers.add(self._connection, works)
            results = [work(self._connection) for work in works]
            self._may_be_committed = True  # from here on, until it is confirmed
        self._may_be_committed = False
        return results

    def _disconnect(self) -> None:
        self.answers.clear_cache()
        self.socket.release()
        if self._connection is not None:
            with suppress(SQLAlchemyError):  # there may be nothing left to invalidate
                self._connection.invalidate()
                self._connection.close()
            self._connection = None


class WriteQueue:
    """The thread that writes, and the jobs that wait for it.

    Every method must be called on the event loop that `start` was called on.
    """

    def __init__(self, engine: Engine) -> None:
        self._waiting: list[Job] = []
        self._unawaited: list[Job] = []
        self._unawaited_timer: asyncio.TimerHandle | None = None
        self._gather_timer: asyncio.TimerHandle | None = None
        self._silence_timer: asyncio.TimerHandle | None = None
        self._is_writing = False
        self._had_company = False
        """True if several requests awaited the last batch."""
        self._gather_seconds = GATHER_SECONDS
        self._batches: SimpleQueue[list[Job] | None] = SimpleQueue()
        self._engine, self._writer = engine, Writer(engine)
        self._thread = Thread(target=self._run_batches, name="write-queue", daemon=True)
        self._loop: asyncio.AbstractEventLoop
        self.watchers: list[Callable[[JobResults, float], None]] = []
        """Each is called with all jobs that were done together, or failed, and the loop's time."""

    def start(self) -> None:
        """Start writing."""
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    async def stop(self) -> None:
        """Write everything that waits, then stop."""
        with suppress(BusyError):
            await self.run(lambda _: None)
        self._batches.put(None)
        await self._loop.run_in_executor(None, self._thread.join)

    async def count(self, increment: Increment) -> WriteOutcome:
        """Count an answer; when this returns, it is on the disk.

        Raises
        ------
        BusyError
            If it could not be written. It is not counted, and can be sent again.
        """
        done: asyncio.Future[WriteOutcome] = self._loop.create_future()
        self._waiting.append(Job(increment, done, self._loop.time()))
        self._hand_over(self._gather_seconds if self._had_company else 0)
        return await done

    def count_soon(self, increment: Increment) -> None:
        """Count a phone that joins, together with all that join within half a second.

        This costs almost nothing, and nobody waits for it. A power cut loses those who joined in
        the last half second; what could not be written is tried again.
        """
        self._postpone(Job(increment))

    async def run(self, work: Callable[[Connection], _T]) -> _T:
        """Run a function in a transaction of its own, after all jobs that came before.

        Raises
        ------
        BusyError
            If it could not be written.
        """
        done: asyncio.Future[_T] = self._loop.create_future()
        self._unawaited.append(Job(work, done))
        self._write_unawaited()
        return await done

    def _postpone(self, job: Job) -> None:
        self._unawaited.append(job)
        if self._unawaited_timer is None:
            self._unawaited_timer = self._loop.call_later(JOIN_SECONDS, self._write_unawaited)

    def _write_unawaited(self) -> None:
        if self._unawaited_timer is not None:
            self._unawaited_timer.cancel()
            self._unawaited_timer = None
        self._waiting += self._unawaited
        self._unawaited = []
        self._hand_over()

    def _hand_over(self, within: float = 0) -> None:
        """Hand everything that waits to the thread in at most so many seconds, if that is idle."""
        when = self._loop.time() + within
        if self._gather_timer is not None:
            if within and self._gather_timer.when() <= when:
                return
            self._gather_timer.cancel()
            self._gather_timer = None
        if within:
            self._gather_timer = self._loop.call_at(when, self._hand_over)
        elif self._waiting and not self._is_writing:
            self._is_writing = True
            self._watch_for_silence()
            self._batches.put(self._waiting)
            self._waiting = []

    def _watch_for_silence(self) -> None:
        self._silence_timer = self._loop.call_later(postgres.SILENT_SECONDS, self._end_silence)

    def _end_silence(self) -> None:
        self._writer.socket.shut_down()
        self._watch_for_silence()

    def _resolve(self, results: JobResults) -> None:
        """Resolve the futures of a batch, and hand over the next one."""
        if self._silence_timer is not None:
            self._silence_timer.cancel()
            self._silence_timer = None
        for watcher in self.watchers:
            watcher(results, self._loop.time())
        for job, result in results:
            if job.done is None:
                if isinstance(result, BusyError):
                    self._postpone(job)
            elif isinstance(result, Exception) and not job.done.done():
                job.done.set_exception(result)
            elif not job.done.done():
                job.done.set_result(result)
        self._is_writing = False
        self._had_company = len([job for job, _ in results if job.done]) > 1
        seconds = max(GATHER_SECONDS, self._writer.answers.rewritten_bytes / REWRITTEN_PER_SECOND)
        self._gather_seconds = min(MAX_GATHER_SECONDS, seconds)
        only_increments = all(isinstance(job.work, Increment) for job in self._waiting)
        is_longer = self._gather_seconds > GATHER_SECONDS and only_increments
        self._hand_over(self._gather_seconds if is_longer else 0)

    def _run_batches(self) -> None:
        """Write one batch after the other until there are no more: the thread."""
        while (jobs := self._batches.get()) is not None:
            results: JobResults = []
            self._writer.is_unreachable = False
            for are_increments, group in groupby(jobs, lambda job: isinstance(job.work, Increment)):
                together = list(group)
                for batch in [together] if are_increments else [[job] for job in together]:
                    works = [job.work for job in batch]
                    if self._writer.is_unreachable:  # the others would fail as well, one by one
                        results += [(job, BusyError()) for job in batch]
                    else:
                        results += zip(batch, self._writer.write(works), strict=True)
            self._loop.call_soon_threadsafe(self._resolve, results)
        self._engine.dispose()
