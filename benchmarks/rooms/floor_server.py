"""The floor: Starlette and a counter in SQLite, and nothing else that a room needs.

No check of an answer, no key against counting twice, no live connection, no disclosure; SQLite has
its own settings (a rollback journal, each commit on the disk). Run as
``python floor_server.py PORT FILE MODE``. MODE says where a commit is made: ``thread`` (one for all
answers that wait, off the event loop) or ``loop`` (one for each answer, on the event loop).
"""

from __future__ import annotations

import asyncio
import os
import queue
import sqlite3
import sys
import threading
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import uvicorn
from starlette.applications import Starlette
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request

PAGE = os.urandom(20_000)
"""As many bytes as a page with a question takes, compressed once and for all."""
JOINED = -1
VALUES = range(JOINED, 11)
MOST = 1_000
"""No more than so many answers in one commit."""


class Counter:
    """One row for each value of a ruler, and one for who joined."""

    def __init__(self, file: str) -> None:
        self.database = sqlite3.connect(file, check_same_thread=False)
        self.database.execute("CREATE TABLE counts (value INTEGER PRIMARY KEY, n INTEGER NOT NULL)")
        self.database.executemany(
            "INSERT INTO counts VALUES (?, 0)", [(value,) for value in VALUES]
        )
        self.database.commit()

    def add(self, values: list[int]) -> None:
        self.database.executemany(
            "UPDATE counts SET n = n + 1 WHERE value = ?", [(value,) for value in values]
        )
        self.database.commit()

    def counts(self) -> dict[int, int]:
        return dict(self.database.execute("SELECT value, n FROM counts"))


class Waiting:
    """Answers that wait for the next commit, which a thread makes."""

    def __init__(self, counter: Counter) -> None:
        self.counter = counter
        self.queue: queue.SimpleQueue[tuple[int, asyncio.Future[None]]] = queue.SimpleQueue()

    async def add(self, value: int) -> None:
        committed = asyncio.get_running_loop().create_future()
        self.queue.put((value, committed))
        await committed

    def commit_for_ever(self, loop: asyncio.AbstractEventLoop) -> None:
        while True:
            batch = [self.queue.get()]
            while len(batch) < MOST and not self.queue.empty():
                batch.append(self.queue.get())
            self.counter.add([value for value, _ in batch])
            loop.call_soon_threadsafe(acknowledge, [committed for _, committed in batch])


def acknowledge(futures: list[asyncio.Future[None]]) -> None:
    for committed in futures:
        if not committed.done():
            committed.set_result(None)


def app(counter: Counter, mode: str) -> Starlette:
    waiting = Waiting(counter)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()
        threading.Thread(target=waiting.commit_for_ever, args=[loop], daemon=True).start()
        yield

    async def count(value: int) -> JSONResponse:
        if mode == "loop":
            counter.add([value])
        else:
            await waiting.add(value)
        return JSONResponse({"counted": True})

    async def page(_: Request) -> Response:
        return Response(PAGE, media_type="text/html")

    async def join(_: Request) -> Response:
        return await count(JOINED)

    async def answer(request: Request) -> Response:
        return await count(int((await request.json())["value"]))

    async def counts(_: Request) -> Response:
        return JSONResponse({str(value): n for value, n in counter.counts().items()})

    return Starlette(
        routes=[
            Route("/", page),
            Route("/join", join, methods=["POST"]),
            Route("/answers", answer, methods=["POST"]),
            Route("/counts", counts),
        ],
        lifespan=lifespan,
    )


if __name__ == "__main__":
    port, file, mode = sys.argv[1:]
    uvicorn.run(
        app(Counter(file), mode), port=int(port), http="httptools", loop="uvloop",
        access_log=False, log_level="warning",
    )  # fmt: skip
