"""Our room, as `ajar room` serves it, with its facilitator."""

from __future__ import annotations

import json
import secrets
import socket
import sqlite3
import sys
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchmarks.rooms.peers import ASK
from benchmarks.rooms.serving import Served, free_port, serving

from ajar.room.client import Client

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VALUES = 11
EXERCISE = {
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


@dataclass
class Room:
    """A room that is open, and its facilitator."""

    served: Served
    folder: Path
    code: str
    client: Client
    question: int = 0

    def ask(self, name: str) -> int:
        """Put a question and open it."""
        self.question = self.client.put_question(f"{name}@", EXERCISE, 3)
        self.client.act(self.question, "open")
        return self.question

    def counted(self) -> tuple[int, int]:
        """Return how many answers the panel says, and how many the revealed tally has."""
        panel = self.client.act(self.question, "reveal")
        return _asked(panel, self.question)["answered"], sum(self._counts(panel))

    def _counts(self, panel: dict[str, Any]) -> list[int]:
        snapshot = _asked(panel, self.question)["units"][0]["snapshot"]
        return snapshot["counts"] if snapshot else []

    def fill(self, question: int, answers: int) -> None:
        """Put a tally into the database, with as many keys used, as if phones had sent it."""
        counts = [answers // VALUES + (n < answers % VALUES) for n in range(VALUES)]
        with closing(sqlite3.connect(self.folder / "room.db", timeout=30)) as database, database:
            database.execute(
                "UPDATE tallies SET version = version + 1, count = ?, counts = ?,"
                " spent = randomblob(?) WHERE room = ? AND question = ?",
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


def _asked(panel: dict[str, Any], number: int) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in panel["questions"] if one["id"] == number)
    return found


@contextmanager
def ours(folder: Path) -> Iterator[Room]:
    """Serve a room with one open question."""
    port, key = free_port(), secrets.token_urlsafe(32)
    at = folder / "room"
    command = [sys.executable, "-m", "ajar.cli", "room", f"--port={port}", f"--folder={at}"]
    with serving(command, folder, port, {"AJAR_ROOM_KEY": key}) as served:
        code, room_key = Client.new_room(served.address, key, practice=False)
        client = Client(served.address, code, room_key)
        room = Room(served, at, code, client)
        room.ask("ready")
        yield room
        client.leave()
