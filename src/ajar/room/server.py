"""Runs the room's server."""

from __future__ import annotations

import gc
import os
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING

import uvicorn
from filelock import FileLock, Timeout
from sqlalchemy.exc import DBAPIError

from ajar.materials import Materials, find_home
from ajar.room.answering import Service
from ajar.room.application import application
from ajar.room.codes import hash_of
from ajar.room.counting import Counting
from ajar.room.database import FILE, file_engine
from ajar.room.door import Door
from ajar.room.limits.connections import Limits, allow_connections, uvicorn_settings
from ajar.room.tables import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import FrameType

    from sqlalchemy import Engine

CONNECTIONS = 12_000
"""How many are served at once, if the system allows: a phone has one or two, of 15 KiB each."""


class CannotServeError(Exception):
    """The server cannot begin; the text says why and what to do."""


def run(folder: Path, host: str, port: int, key: str, say: Callable[[str], None]) -> None:
    """Serve the rooms that are kept in a folder until asked to stop, or until the folder is gone.

    Parameters
    ----------
    folder
        Made if it is missing. One server at a time can use it.
    host, port
        Where to listen; port 0: a free one.
    key
        The key that makes rooms.
    say
        Called with one line once it can be reached.

    Raises
    ------
    CannotServeError
        If it cannot begin.
    """
    with _listening(host, port) as listener, _alone(folder):
        engine = file_engine(folder)
        prepare(engine)
        service = Service(Counting(engine), hash_of(key), Door(Materials(find_home()).words))
        server = _Server(service, (folder / FILE).exists, say)
        gc.freeze()  # what is there by now stays, and need not be looked through again and again
        server.run(sockets=[listener])


def prepare(engine: Engine) -> None:
    """Make the tables that are missing.

    Raises
    ------
    CannotServeError
        If they cannot be read and written.
    """
    try:
        tables.create_all(engine)
    except DBAPIError as error:
        msg = f"The rooms cannot be read or written: {error.orig}."
        raise CannotServeError(msg) from None
    finally:
        engine.dispose()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other servers from a folder."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with FileLock(folder / "server.lock", timeout=0, mode=0o600):
            yield
    except Timeout:
        msg = f"Another server uses the folder “{folder}”. Choose another one with --folder."
        raise CannotServeError(msg) from None
    except OSError as error:
        msg = f"The folder “{folder}” cannot be used: {error.strerror}."
        raise CannotServeError(msg) from None


class _Server(uvicorn.Server):
    """Says its address when it listens, and lets nobody wait when it stops."""

    def __init__(
        self, service: Service, is_there: Callable[[], bool], say: Callable[[str], None]
    ) -> None:
        limits = Limits(connections=allow_connections(CONNECTIONS))
        app = application(service, is_there, self._leave)
        super().__init__(uvicorn.Config(app, lifespan="on", **uvicorn_settings(limits)))
        self._rooms, self._say = service.rooms, say

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for one in sockets or ():
            host, port = one.getsockname()[:2]
            self._say(f"The room listens at http://{host}:{port}")

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._rooms.close()
        await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002
        self.should_exit = True  # and that is all: a wish to stop is no error

    def _leave(self) -> None:
        self.should_exit = True


def _listening(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port), backlog=4096)
    except OSError as error:
        why = os.strerror(error.errno or 0)
        msg = f"Port {port} of {host} cannot be listened on: {why}."
        raise CannotServeError(msg) from None
