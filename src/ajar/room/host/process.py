"""The server process of a room on this computer, which outlives the notebook that starts it.

It is not in the kernel's process group, so that interrupting or restarting the kernel in the
middle of a question leaves the phones alone.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import psutil

from ajar import env
from ajar.room.host.addresses import addresses
from ajar.room.host.room_file import (
    ALL_NETWORKS,
    SERVER_LOCK,
    delete_access,
    is_locked,
    make_folder,
    read_access,
)
from ajar.room.rules.error_codes import RoomError

if TYPE_CHECKING:
    from pathlib import Path

    from ajar.room.host.room_file import RoomAccess

FIRST_PORT = 8080
ALL_NETWORKS_IPV6 = "::"
MESSAGES = "messages"
"""The file in the room's folder to which the server writes its address, or why it did not start."""
START_SECONDS = 30.0
"""Seconds within which a server must print its address."""
STOP_SECONDS = 5.0
"""Seconds within which a server must stop before it is killed."""
_STEP = 0.05
_OUTPUT = {"PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
_LAST_PORT = 65_535
_LISTENS = re.compile(r"^The room listens at http://[^\s/]+:([0-9]+)/?$", re.MULTILINE)
_CANNOT_LISTEN = re.compile(r"^Cannot listen on [^\s]+:([0-9]+): (.*)\.$", re.MULTILINE)
_DAMAGED = re.compile(r"^“(.+)” is damaged\. ", re.MULTILINE)
_children: dict[int, subprocess.Popen[bytes]] = {}
"""The servers that this process has started, until the system may forget them."""


def start(folder: Path, host: str, host_key: str, port: int = 0) -> tuple[int, int]:
    """Start a server and wait until it can be reached; return its process id and its port.

    Parameters
    ----------
    folder
        Where its tallies are stored; created if it is missing.
    host
        `LOCALHOST` or `ALL_NETWORKS`: who can reach it.
    host_key
        The key that creates rooms. No other user can see it being passed.
    port
        The port to listen on; 0: the first free one from `first_port` on.

    Raises
    ------
    RoomError
        ``room-error-port`` if other programs use the ports that are tried;
        ``room-error-no-listening`` if programs may not listen there;
        ``room-error-damaged`` if the file with its tallies is; or ``room-error-start``.
    """
    if os.environ.get(env.NO_LISTENING):
        raise RoomError(code="room-error-no-listening")
    make_folder(folder)
    place = f"--port={port}" if port else f"--first-port={first_port()}"
    if host == ALL_NETWORKS and all(":" in address.ip for address in addresses()):
        host = ALL_NETWORKS_IPV6
    command = [sys.executable, "-m", "ajar.cli", "room", f"--host={host}", place, "--allow-stop",
               f"--folder={folder}"]  # fmt: skip
    descriptor = os.open(folder / MESSAGES, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as messages:
            child = subprocess.Popen(  # noqa: S603 (our own command, without anything typed)
                command,
                env={**os.environ, **_OUTPUT, env.ROOM_KEY: host_key},
                stdin=subprocess.DEVNULL,
                stdout=messages,
                stderr=subprocess.STDOUT,
                **_own_session(),
            )
    except OSError as error:  # a computer that does not let programs start others
        raise RoomError(code="room-error-start") from error
    _children[child.pid] = child
    return child.pid, _wait_for_port(child, folder)


def first_port() -> int:
    """Return the first port that is tried for a room."""
    named = os.environ.get(env.ROOM_PORT, "")
    return int(named) if named.isdecimal() and 0 < int(named) <= _LAST_PORT else FIRST_PORT


def is_running(access: RoomAccess, folder: Path) -> bool:
    """Return whether a room's server runs, rather than another process with its id."""
    if access.is_in_kernel:
        return is_locked(folder / SERVER_LOCK)
    return _server(access, folder) is not None


def is_in_another_kernel(access: RoomAccess, folder: Path) -> bool:
    """Return whether a room's server runs inside a kernel, and this one cannot reach it."""
    from ajar.room.host.client import in_kernel

    return access.is_in_kernel and in_kernel.server is None and is_running(access, folder)


def reap() -> None:
    """Reap the servers that this process has started and that have ended."""
    for pid, child in list(_children.items()):
        if child.poll() is not None:
            del _children[pid]


def stop(access: RoomAccess, folder: Path) -> None:
    """Stop a room's server, and wait until it has ended; kill it if it does not answer."""
    if not is_running(access, folder):
        return
    from ajar.room.host.client import Client  # with all models: JupyterLab starts without them

    with suppress(RoomError):
        Client.stop_server(access.base, access.host_key, timeout=STOP_SECONDS)
        if _has_ended(access, folder):
            return
    if server := _server(access, folder):
        with suppress(psutil.NoSuchProcess):
            server.kill()
        _has_ended(access, folder)


def end(folder: Path) -> None:
    """End the room of a folder, and remove the folder with all its tallies."""
    access = read_access(folder)
    delete_access(folder)  # first, so that no notebook mistakes it for a crashed room
    if access:
        stop(access, folder)
    shutil.rmtree(folder, ignore_errors=True)


def _server(access: RoomAccess, folder: Path) -> psutil.Process | None:
    reap()
    if not access.pid:
        return None
    try:
        process = psutil.Process(access.pid)
        is_ours = process.status() != psutil.STATUS_ZOMBIE and any(
            argument.endswith(str(folder)) for argument in process.cmdline()
        )
    except psutil.Error:
        return None
    return process if is_ours else None


def _has_ended(access: RoomAccess, folder: Path) -> bool:
    """Wait until a server has ended, for `STOP_SECONDS` at most; return whether it has."""
    until = time.monotonic() + STOP_SECONDS
    while is_running(access, folder):
        if time.monotonic() > until:
            return False
        time.sleep(_STEP)
    return True


def _own_session() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def _wait_for_port(child: subprocess.Popen[bytes], folder: Path) -> int:
    """Return the port of a server as soon as it has printed its address."""
    until = time.monotonic() + START_SECONDS
    while True:
        has_ended = child.poll() is not None or time.monotonic() > until
        text = (folder / MESSAGES).read_text("utf-8", "replace")
        if address := _LISTENS.search(text):
            return int(address[1])
        if has_ended:
            child.kill()
            child.wait()
            raise start_error(text)
        time.sleep(_STEP)


def start_error(text: str) -> RoomError:
    """Return why a server did not start, judging by its output."""
    if refused := _CANNOT_LISTEN.search(text):
        if refused[2] == os.strerror(errno.EADDRINUSE):
            return RoomError(code="room-error-port", port=refused[1])
        return RoomError(code="room-error-no-listening")
    if damaged := _DAMAGED.search(text):
        return RoomError(code="room-error-damaged", file=damaged[1])
    return RoomError(code="room-error-start")
