"""Rooms with their real server, for phones of any browser."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from ajar.content.exercise import Key
from ajar.content.materials import Materials
from ajar.notebook.room_panels import new_question

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parents[2]
MATERIALS = Materials(ROOT)
HOST_KEY = "test-" * 9
STORY = "Wen and Hal have been together for years.\n\nOn Friday Hal said no."
NAMES = {"wants-help": "Wen", "hesitates": "Hal", "moment": "Friday"}


@contextmanager
def served(
    folder: Path, port: int = 0, kit: Materials = MATERIALS
) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Serve the rooms of a folder; give the address and the process."""
    arguments = [sys.executable, "-m", "ajar.cli", "room", f"--port={port}", f"--folder={folder}"]
    environment = {"PATH": "/usr/bin:/bin", "AJAR_ROOM_KEY": HOST_KEY, "HOME": str(folder),
                   "AJAR_LANGUAGE": kit.language}  # fmt: skip
    with subprocess.Popen(
        arguments, cwd=kit.home, env=environment, text=True, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().split()[-1], process
        finally:  # else a test that fails would wait for it for ever
            process.terminate()


@dataclass
class Room:
    """A room as its facilitator has it."""

    base: str
    practice: bool = False
    code: str = ""
    ids: dict[str, int] = field(default_factory=dict)
    key: str = HOST_KEY
    kit: Materials = MATERIALS
    couple: tuple[Mapping[str, str], str] = (NAMES, STORY)

    def __post_init__(self) -> None:
        made = self.do("POST", "/api/rooms", {"practice": self.practice})
        self.code, self.key = made["code"], made["key"]

    def do(self, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401
        headers = {"Authorization": f"Bearer {self.key}"}
        answer = httpx.request(method, self.base + path, json=body, headers=headers, timeout=120)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None

    def ask(self, name: str) -> None:
        """Put a question into the room, and open it."""
        exercise = self.kit.exercise(Key.named(name).exercise).with_names(*self.couple)
        question = new_question(name, exercise, 5, self.kit.references)
        body = question.model_dump(mode="json")
        self.ids[name] = self.do("POST", f"/api/rooms/{self.code}/questions", body)["id"]
        self.act(name, "open")

    def act(self, name: str, what: str) -> None:
        self.do("POST", f"/api/rooms/{self.code}/questions/{self.ids[name]}/{what}", {})

    def panel(self) -> Any:  # noqa: ANN401
        return self.do("GET", f"/api/rooms/{self.code}/panel")

    def answered(self, name: str) -> int:
        found = [
            question["answered"]
            for question in self.panel()["questions"]
            if question["name"] == name
        ]
        return int(found[0])

    def end(self) -> None:
        self.do("DELETE", f"/api/rooms/{self.code}")
