"""A way to end a connection to a database under the thread that waits for an answer."""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from ajar.room.storage.engine import is_shared

if TYPE_CHECKING:
    from sqlalchemy import Connection

TOO_LONG = 5.0
"""Seconds after which a database server that says nothing is given up."""


class Line:
    """The line to a database server.

    A network that keeps a line open and lets nothing through is noticed by no system call. The
    line is held a second time here, so that nothing else can have its number meanwhile.
    """

    def __init__(self) -> None:
        self._held: socket.socket | None = None

    def follow(self, connection: Connection) -> None:
        """Hold the line of this connection, if it is one to a server."""
        self.let_go()
        driver = connection.connection.driver_connection
        if driver is not None and is_shared(connection.engine):
            self._held = socket.fromfd(driver.fileno(), socket.AF_INET, socket.SOCK_STREAM)

    def cut(self) -> None:
        """End it. Who waits on it is told that it was lost."""
        held = self._held
        if held is not None:
            with suppress(OSError):  # it has ended meanwhile
                held.shutdown(socket.SHUT_RDWR)

    def let_go(self) -> None:
        """Hold it no longer."""
        held, self._held = self._held, None
        if held is not None:
            held.close()
