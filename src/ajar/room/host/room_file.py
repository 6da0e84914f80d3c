"""`room.json`: location and keys of this run's room, readable by its owner alone."""

from __future__ import annotations

import json
import os
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout

from ajar import env

NAME = "room"
"""The name of a room's folder."""
FILE = "room.json"
SERVER_LOCK = "server.lock"
"""The file in a room's folder that its server locks."""
_ROOM_SECONDS = 12 * 3600
"""The longest that a room on another server lasts."""
LOCALHOST = "127.0.0.1"
IN_KERNEL = "kernel://room"
"""The base of a room whose server runs inside a notebook's kernel, where nothing listens."""
ALL_NETWORKS = "0.0.0.0"  # noqa: S104 (phones are meant to reach it, once that was asked for)


@dataclass(frozen=True)
class RoomAccess:
    """The location and the keys of one room.

    The last four are empty and 0 for a room on another server.
    """

    base: str  # the URL of its server as this computer reaches it, without a slash at the end
    code: str  # the join code, empty until the room is created
    key: str = field(repr=False)  # opens its panel
    practice: bool = False  # whether it is a rehearsal
    phones: int = 0  # the number of simulated phones
    host_key: str = field(default="", repr=False)  # creates rooms and stops the server
    host: str = ""  # `LOCALHOST` or `ALL_NETWORKS`
    port: int = 0  # of the server
    pid: int = 0  # its process

    @property
    def is_remote(self) -> bool:
        """Whether the room is on another server."""
        return not self.host

    @property
    def is_in_kernel(self) -> bool:
        """Whether its server runs inside the kernel of a notebook."""
        return self.base == IN_KERNEL


def room_folder() -> Path:
    """Return the folder of this run's room, or of this person's outside of a run."""
    run = os.environ.get(env.RUN)
    if run:
        return Path(run, NAME)
    import platformdirs  # only needed here

    return platformdirs.user_state_path("ajar", appauthor=False) / NAME


def read_access(folder: Path) -> RoomAccess | None:
    """Return the room that a folder belongs to, if there is one."""
    try:
        return RoomAccess(**json.loads((folder / FILE).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_access(folder: Path, access: RoomAccess) -> None:
    """Store it atomically, readable by its owner alone."""
    make_folder(folder)
    draft = folder / f"{FILE}.{os.getpid()}"
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(asdict(access), file)
    draft.replace(folder / FILE)


def delete_access(folder: Path) -> None:
    """Delete it, so that no notebook finds the room any more."""
    (folder / FILE).unlink(missing_ok=True)


def make_folder(folder: Path) -> None:
    """Make a room's folder if it is missing; nobody else can enter it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)


def is_in_use(folder: Path) -> bool:
    """Return whether a server runs in a room's folder, or a room elsewhere may still be open."""
    access = read_access(folder)
    if access and access.is_remote:
        return time.time() - (folder / FILE).stat().st_mtime < _ROOM_SECONDS
    return is_locked(folder / SERVER_LOCK)


def is_locked(path: Path) -> bool:
    """Return whether a program holds the lock of a file; an unreadable lock counts as held."""
    try:
        if path.exists():  # or else this would make it, and the folder
            with FileLock(path, timeout=0, mode=0o600):
                pass
    except (Timeout, OSError):
        return True
    return False


def room_lock(folder: Path) -> FileLock:
    """Return the lock that lets one notebook at a time start or end a room."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Beside the folder, which may be deleted meanwhile.
    return FileLock(folder.with_name(f"{folder.name}.lock"), mode=0o600)
