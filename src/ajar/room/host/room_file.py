"""`room.json`: what every notebook of a run needs to find the same room, for its owner alone."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

from filelock import FileLock

from ajar import env

NAME = "room"
"""What the folder of a room is called."""
FILE = "room.json"
HERE = "127.0.0.1"
NETWORK = "0.0.0.0"  # noqa: S104 (phones are meant to reach it, and only once that was asked for)


@dataclass(frozen=True)
class Known:
    """One room: where it is, and the keys to it.

    Attributes
    ----------
    base
        The address that this computer reaches it under, without a slash at its end.
    code
        The join code, as the room writes it.
    key
        The room's key: it opens its panel.
    practice
        Whether it is a rehearsal.
    phones
        How many made-up phones a rehearsal has.
    host_key
        The server's key: it makes rooms. Empty where the room is hosted elsewhere.
    host
        `HERE` or `NETWORK`; empty where the room is hosted elsewhere.
    port
        Likewise; else 0.
    pid
        The process; likewise.
    """

    base: str
    code: str
    key: str = field(repr=False)
    practice: bool = False
    phones: int = 0
    host_key: str = field(default="", repr=False)
    host: str = ""
    port: int = 0
    pid: int = 0

    @property
    def elsewhere(self) -> bool:
        """Whether somebody else's server keeps it."""
        return not self.host


def room_folder() -> Path:
    """Return where the room of this run lies, or of this person where the kit has no run."""
    run = os.environ.get(env.RUN)
    if run:
        return Path(run, NAME)
    import platformdirs  # only who opens a room waits for it

    return platformdirs.user_state_path("ajar", appauthor=False) / NAME


def read(folder: Path) -> Known | None:
    """Return the room that this folder is of, if there is one."""
    try:
        known = Known(**json.loads((folder / FILE).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return known


def write(folder: Path, known: Known) -> None:
    """Keep it, in one step, where only its owner can read it."""
    make(folder)
    draft = folder / f"{FILE}.{os.getpid()}"
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(asdict(known), file)
    draft.replace(folder / FILE)


def forget(folder: Path) -> None:
    """Take it away, so that no notebook finds the room any more."""
    (folder / FILE).unlink(missing_ok=True)


def make(folder: Path) -> None:
    """Make the folder where there is none; nobody else can enter it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)


def turn(folder: Path) -> FileLock:
    """Return what lets one notebook at a time start or end a room."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    return FileLock(lock_of(folder), mode=0o600)


def lock_of(folder: Path) -> Path:
    """Return the file beside the folder that is locked meanwhile: the folder itself may go."""
    return folder.with_name(f"{folder.name}.lock")
