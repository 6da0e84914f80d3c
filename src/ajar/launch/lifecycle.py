"""One run of the kit: a port, a secret, a server, an address to open, and an ordinary end."""

from __future__ import annotations

import logging
import secrets
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ajar.launch.folders import Folders, folders_of_our_own
from ajar.launch.opening import open_address
from ajar.launch.ports import LOOPBACK, PortUnavailableError, choose_port
from ajar.launch.stopping import asked_to_stop, end_tasks
from ajar.notebook.core_dumps import disable_core_dumps
from ajar.room.host import process
from ajar.room.host.room_file import NAME as ROOM

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ajar.launch.stopping import StopOn

__all__ = ["Server", "Session", "run_kit"]


@dataclass(frozen=True)
class Session:
    """What a server needs to know about this run."""

    home: Path
    notebook: str
    port: int
    token: str
    folders: Folders
    browser: bool

    def announce(self, path: str) -> None:
        """Say where the kit is, alone on a line, and open it if asked to."""
        address = f"http://{LOOPBACK}:{self.port}/{path}?token={self.token}"
        print(address, flush=True)  # noqa: T201 — the one thing a person needs to know
        if self.browser:
            open_address(address, self.folders.root)


@dataclass(frozen=True)
class Server:
    """A way to show the kit: which notebook, from which port upwards, and what serves it."""

    notebook: str
    first_port: int
    run: Callable[[Session, StopOn], None]


def run_kit(server: Server, home: Path, *, port: int | None, browser: bool) -> int:
    """Run a server until the person stops it, and return the exit code of the command."""
    disable_core_dumps()  # what is answered passes through here and through the kernels
    home = home.resolve()
    if not (home / server.notebook).is_file():
        _complain(
            f"There is no {server.notebook} in {home}. "
            "Start this in the kit's folder, or write its notebooks first with: ajar build"
        )
        return 1
    try:
        chosen = choose_port(port, first=server.first_port)
    except PortUnavailableError as unavailable:
        _complain(str(unavailable))
        return 1
    # Jupyter waits for three pings, of which Tornado complains; a shorter wait would cut the
    # connection of a page that nobody touches for half a minute.
    logging.getLogger("tornado.general").addFilter(
        lambda record: "websocket_ping_timeout" not in record.getMessage()
    )
    with asked_to_stop() as stop_on:
        try:
            with folders_of_our_own() as folders:
                token = secrets.token_urlsafe(24)
                session = Session(home, server.notebook, chosen, token, folders, browser)
                try:
                    server.run(session, stop_on)
                    end_tasks()
                finally:  # a room outlives the kernel that has opened it, and not the kit
                    process.end(folders.root / ROOM)
        except KeyboardInterrupt:
            # Stopped before there was a server to tell; nothing is left to end.
            pass
    print("Stopped.", flush=True)  # noqa: T201 — so that a person knows it has ended
    return 0


def _complain(words: str) -> None:
    print(words, file=sys.stderr)  # noqa: T201 — a command speaks on stderr
