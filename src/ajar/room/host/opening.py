"""Opens rooms: one that this computer keeps, whose process is started with it, or one elsewhere."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from ajar.room.host import process
from ajar.room.host import room_file as kept
from ajar.room.host.addresses import addresses
from ajar.room.host.client import Client
from ajar.room.host.room_error import RoomError, Trouble
from ajar.room.host.room_file import HERE, NETWORK, Known

if TYPE_CHECKING:
    from pathlib import Path

TRIES = 5
"""How many ports are tried that are taken just when they are to be used."""


def serve(folder: Path, host: str, *, practice: bool, phones: int) -> Known:
    """Start a process and open a room in it; what is left of an earlier one goes.

    Raises
    ------
    RoomError
        ``NETWORK`` where phones are to reach it and this computer is in no network; ``PORT`` and
        ``START`` as in `process.start`.
    """
    if host == NETWORK and not addresses():
        raise RoomError(Trouble.NETWORK)
    process.end(folder)
    host_key = secrets.token_urlsafe(32)
    pid, port = _start_somewhere(folder, host, host_key)
    known = Known(f"http://{HERE}:{port}", "", "", practice, phones, host_key, host, port, pid)
    kept.write(folder, known)  # before anything else, so that it can be ended in any case
    code, key = Client.new_room(known.base, host_key, practice=practice)
    known = replace(known, code=code, key=key)
    kept.write(folder, known)
    return known


def _start_somewhere(folder: Path, host: str, host_key: str) -> tuple[int, int]:
    """Start the process on a free port; return its number, and the port."""
    port = process.free_port(host, process.first_port())
    for _ in range(TRIES):
        try:
            return process.start(folder, host, port, host_key), port
        except RoomError as error:
            if error.trouble is not Trouble.PORT:
                raise
            port = process.free_port(host, port + 1)  # another program took it meanwhile
    raise RoomError(Trouble.PORT, str(port))


def open_elsewhere(folder: Path, base: str, host_key: str, *, practice: bool) -> Known:
    """Have a server elsewhere make a room. The host key is kept nowhere.

    Raises
    ------
    RoomError
        ``KEY`` if the server does not take the key; ``UNREACHABLE``.
    """
    code, key = Client.new_room(base, host_key, practice=practice)
    known = Known(base, code, key, practice)
    kept.write(folder, known)
    return known


def start_again(folder: Path, host: str = "") -> Known | None:
    """Start the process of a room again, with the same tallies, keys and port.

    Parameters
    ----------
    folder
        Where it lies.
    host
        Who can reach it from now on; "": as before, and only if its process has gone.

    Returns
    -------
    Known or None
        The room; None if somebody has ended it.

    Raises
    ------
    RoomError
        ``PORT`` if its port is another program's by now; ``NETWORK`` and ``START``.
    """
    known = kept.read(folder)
    if known is None or known.elsewhere:
        return None
    if host == NETWORK and not addresses():
        raise RoomError(Trouble.NETWORK)
    if process.runs(known, folder):
        if host in ("", known.host):
            return known
        process.stop(known, folder)
    host = host or known.host
    pid = process.start(folder, host, known.port, known.host_key)
    known = replace(known, pid=pid, host=host)
    kept.write(folder, known)
    return known
