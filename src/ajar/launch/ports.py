"""Choosing the port: on this machine only, and known to be free before a server starts."""

from __future__ import annotations

import errno
import os
import socket

__all__ = ["LOOPBACK", "PortUnavailableError", "choose_port"]

LOOPBACK = "127.0.0.1"

_HOW_MANY_TO_TRY = 100
_HIGHEST_PORT = 65_535


class PortUnavailableError(Exception):
    """A port cannot be listened on; the text says which one and what to do."""


def choose_port(wanted: int | None, *, first: int) -> int:
    """Return a port of this machine that can be listened on.

    Parameters
    ----------
    wanted
        The port asked for, or None for any.
    first
        Where to begin looking, upwards, when none is asked for.

    Raises
    ------
    PortUnavailableError
        When `wanted` is taken, not allowed or not a port, or when a hundred in a row are taken.
    """
    if wanted is not None:
        _try_port(wanted)
        return wanted
    for port in range(first, first + _HOW_MANY_TO_TRY):
        try:
            _try_port(port)
        except PortUnavailableError:
            continue
        return port
    msg = (
        f"Every port from {first} to {first + _HOW_MANY_TO_TRY - 1} is taken. "
        "Choose one with --port, for example --port 9000."
    )
    raise PortUnavailableError(msg)


def _try_port(port: int) -> None:
    if not 1 <= port <= _HIGHEST_PORT:
        msg = f"{port} is not a port. Choose one from 1024 to {_HIGHEST_PORT}, or leave --port out."
        raise PortUnavailableError(msg)
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        if os.name == "posix":
            # As the servers do: a port whose last connection is only just closed counts as free.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((LOOPBACK, port))
            # Two sockets may be bound to a port at once; only one may listen on it.
            listener.listen(1)
        except OSError as error:
            if error.errno == errno.EACCES:
                msg = (
                    f"Port {port} is kept for the system. "
                    "Choose one above 1023, or leave --port out."
                )
            else:
                msg = (
                    f"Port {port} is taken by another program. "
                    "Choose another with --port, or leave --port out and a free one is found."
                )
            raise PortUnavailableError(msg) from error
