"""The room's own process on this computer: started from a notebook, which it outlives, and ended.

It is no part of the kernel's process group, so that interrupting or restarting the kernel in the
middle of a question leaves the phones alone.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

from ajar import env
from ajar.room.host import room_file as kept
from ajar.room.host.room_error import RoomError, Trouble
from ajar.room.host.room_file import HERE, Known

if TYPE_CHECKING:
    from pathlib import Path

FIRST_PORT = 8080
LAST_PORT = 65_535
HOW_MANY = 100
SAID = "messages"
"""The file in the room's folder in which its process says that it is there, or why it is not."""
STEP = 0.05
PATIENCE = 30.0
"""The seconds after which a process that says nothing is taken for one that will not start."""
GRACE = 5.0
"""The seconds that a process has for ending by itself, once it was asked to."""

_children: dict[int, subprocess.Popen[bytes]] = {}
"""The processes that this one has started: the system keeps their numbers until they are asked."""


def start(folder: Path, host: str, port: int, host_key: str) -> int:
    """Start the room's process, wait until it can be reached, and return its number.

    Parameters
    ----------
    folder
        Where the room's tallies lie. It is made where it is missing.
    host
        `HERE` or `NETWORK`: who can reach it.
    port
        One that is free (see `free_port`).
    host_key
        The key that makes rooms. It is handed over where no other user can see it.

    Raises
    ------
    RoomError
        If it does not start: ``PORT`` where the port is another program's, else ``START``.
    """
    if not is_free(host, port):
        raise RoomError(Trouble.PORT, str(port))
    kept.make(folder)
    arguments = [sys.executable, "-m", "ajar.cli", "room", f"--host={host}", f"--port={port}",
                 f"--folder={folder}"]  # fmt: skip
    descriptor = os.open(folder / SAID, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as said:
        child = subprocess.Popen(  # noqa: S603 (our own command, and nothing typed is in it)
            arguments,
            env={**os.environ, env.ROOM_KEY: host_key, "PYTHONUNBUFFERED": "1"},
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            **_apart(),
        )
    _children[child.pid] = child
    try:
        _await(child, folder)
    except RoomError:
        if not is_free(host, port):  # somebody was faster
            raise RoomError(Trouble.PORT, str(port)) from None
        raise
    return child.pid


def is_free(host: str, port: int) -> bool:
    """Tell whether a port can be listened on."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        if os.name == "posix":
            # As servers do: a port whose last connection is only just closed counts as free.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
            listener.listen(1)
        except OSError:
            return False
    return True


def first_port() -> int:
    """Return the first port that is tried for a room."""
    named = os.environ.get(env.ROOM_PORT, "")
    return int(named) if named.isdecimal() and 0 < int(named) <= LAST_PORT else FIRST_PORT


def free_port(host: str, first: int) -> int:
    """Return a port that can be listened on: the first one that is free."""
    for port in range(first, min(first + HOW_MANY, LAST_PORT + 1)):
        if is_free(host, port):
            return port
    raise RoomError(Trouble.PORT, str(first))


def runs(known: Known, folder: Path) -> bool:
    """Tell whether the process of a room is there, and is not another one of the same number."""
    if known.pid in _children:
        reap()
        return known.pid in _children
    return str(folder) in _command_line(known.pid)


def reap() -> None:
    """Let the system forget those that this process has started and that have ended since."""
    for pid, child in list(_children.items()):
        if child.poll() is not None:
            del _children[pid]


def stop(known: Known, folder: Path) -> None:
    """End the process of a room, and wait until it is gone."""
    if not known.pid or not runs(known, folder):
        return
    for number in (signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
        _ask(known.pid, number)
        until = time.monotonic() + GRACE
        while runs(known, folder):
            if time.monotonic() > until:
                break
            time.sleep(STEP)
        else:
            return


def end(folder: Path) -> None:
    """End whatever room a folder is of, and remove the folder with all that was counted in it."""
    known = kept.read(folder)
    kept.forget(folder)  # first: so that no notebook takes it for a room that has crashed
    if known:
        stop(known, folder)
    shutil.rmtree(folder, ignore_errors=True)


def _apart() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def _await(child: subprocess.Popen[bytes], folder: Path) -> None:
    """Wait until the process says its address."""
    until = time.monotonic() + PATIENCE
    while "://" not in (said := (folder / SAID).read_text("utf-8", "replace")):
        if child.poll() is not None or time.monotonic() > until:
            child.kill()
            child.wait()
            raise RoomError(Trouble.START, said.strip().splitlines()[-1] if said.strip() else "")
        time.sleep(STEP)


def _ask(pid: int, number: int) -> None:
    try:
        os.kill(pid, number)
    except OSError:  # it is gone already
        return


def _command_line(pid: int) -> str:
    """Return the command line of a process; "" where there is none or nobody can tell.

    On Windows nobody can without more tools: there, only the notebook that has started a room
    ends its process at once, and elsewhere it ends by itself when its folder is gone.
    """
    if not pid or sys.platform == "win32":
        return ""
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:  # noqa: PTH123 (no path of ours)
            return file.read().replace(b"\0", b" ").decode("utf-8", "replace")
    except FileNotFoundError:
        if os.path.isdir("/proc/self"):  # noqa: PTH112 (likewise)
            return ""
    asked = ["/bin/ps", "-p", str(pid), "-o", "command="]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout  # noqa: S603


__all__ = [
    "FIRST_PORT",
    "HERE",
    "end",
    "first_port",
    "free_port",
    "is_free",
    "runs",
    "start",
    "stop",
]
