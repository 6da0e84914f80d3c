"""Our room, as `ajar room` serves it, with its facilitator."""

from __future__ import annotations

import json
import secrets
import socket
import sqlite3
import sys
import time
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx
from benchmarks.rooms.peers import ASK
from benchmarks.rooms.serving import PATIENCE, Served, free_port, serving

from ajar.content.exercise import Exercise
from ajar.room.host.client import Client
from ajar.room.rules.schemas import NewQuestion

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VALUES = 11
EXERCISE = Exercise.model_validate(
    {
        "title": "Ready",
        "why": "A number says little by itself, and is easy to speak about.",
        "items": [
            {
                "id": "rating",
                "kind": "ruler",
                "ask": ASK,
                "low": "Not at all",
                "high": "Completely",
                "tally": True,
            }
        ],
    }
)


@dataclass
class Room:
    """A room that is open, and its facilitator; `others` are more workers that serve it."""

    served: Served
    folder: Path
    code: str
    client: Client
    question: int = 0
    others: tuple[Served, ...] = ()

    def ask(self, name: str) -> int:
        """Put a question and open it; return its number once every worker shows it."""
        self.question = self.put(name)
        version = self.client.act(self.question, "open").version
        for worker in self.others:
            self._wait_until_it_shows(worker, version)
        return self.question

    def put(self, name: str) -> int:
        """Put a question without opening it; return its number."""
        return self.client.put_question(NewQuestion(name=f"{name}@", exercise=EXERCISE, minutes=3))

    def _wait_until_it_shows(self, worker: Served, version: int) -> None:
        until, said = time.monotonic() + PATIENCE, ""
        while time.monotonic() < until:
            answer = httpx.get(f"{worker.address}/api/rooms/{self.code}")
            said = answer.text
            if answer.is_success and answer.json()["version"] >= version:
                return
            time.sleep(0.05)
        msg = f"A worker does not show version {version} of the room: {said}"
        raise RuntimeError(msg)

    def counted(self) -> tuple[int, int]:
        """Return how many answers the panel says, and how many the revealed tally has."""
        panel = self.client.act(self.question, "reveal")
        question = next(shown for shown in panel.questions if shown.id == self.question)
        snapshot = question.units[0].snapshot
        return question.answered, sum(snapshot.counts) if snapshot else 0

    def fill(self, question: int, answers: int) -> None:
        """Put a tally into the database, with as many keys used, as if phones had sent it."""
        counts = [answers // VALUES + (n < answers % VALUES) for n in range(VALUES)]
        with closing(sqlite3.connect(self.folder / "room.db", timeout=30)) as database, database:
            database.execute(
                "UPDATE tallies SET version = version + 1, count = ?, counts = ?,"
                " used_keys = randomblob(?) WHERE room = ? AND question = ?",
                (answers, json.dumps({"rating": counts}), 8 * answers, self.code, question),
            )

    def listeners(self, count: int) -> ExitStack:
        """Open so many live connections, each of which has heard the present state."""
        stack = ExitStack()
        for _ in range(count):
            line = stack.enter_context(socket.create_connection(("127.0.0.1", self.served.port)))
            line.settimeout(20)
            line.sendall(
                f"GET /api/rooms/{self.code}/events HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                "Accept: text/event-stream\r\nAccept-Encoding: gzip\r\n\r\n".encode()
            )
            heard = b""
            while b"data:" not in heard:
                heard += line.recv(65_536)
        return stack


@contextmanager
def ours(folder: Path, workers: int = 1, database: str = "") -> Iterator[Room]:
    """Serve a room with one open question; several workers need a database that they share."""
    key, at = secrets.token_urlsafe(32), folder / "room"
    environment = {"AJAR_ROOM_KEY": key}
    if database:
        environment["AJAR_ROOM_DATABASE"] = database
    with ExitStack() as running:
        served = []
        for n in range(workers):
            port, log = free_port(), folder / f"worker-{n}"
            log.mkdir()
            command = [sys.executable, "-m", "ajar.cli", "room", f"--port={port}"]
            command += [] if database else [f"--folder={at}"]
            served.append(running.enter_context(serving(command, log, port, environment)))
        created = Client.create_room(served[0].address, key, practice=False)
        client = Client(served[0].address, created.code, created.key)
        room = Room(served[0], at, created.code, client, others=tuple(served[1:]))
        room.ask("ready")
        yield room
        client.close()
