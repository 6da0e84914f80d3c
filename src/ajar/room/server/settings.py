"""How a server is run, as far as it is not said where it listens and where its rooms lie."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ajar.room.server.forwarded import Network

LONGEST = 300
"""Seconds that a server may be made to go on after it was asked to stop."""


@dataclass(frozen=True)
class Settings:
    """How a server is run.

    Attributes
    ----------
    proxies
        The addresses of the proxies in front of it, whose headers are believed.
    metrics_host, metrics_port
        Where its metrics can be read; port 0: nowhere.
    drain
        For how many seconds it goes on after it was asked to stop, and says that it is not ready.
    log
        Whether it writes what happens, one line of JSON for each event.
    prefix
        The path below which everything is served, such as ``/services/room``; "": none.
    first_port
        Listen on the first free port from this one on; 0: on the given port only.
    allow_stop
        Whether the host key can stop the server, by ``POST /api/stop``.
    """

    proxies: tuple[Network, ...] = ()
    metrics_host: str = "127.0.0.1"
    metrics_port: int = 0
    drain: float = 0.0
    log: bool = False
    prefix: str = ""
    first_port: int = 0
    allow_stop: bool = False


def add_to(room: argparse.ArgumentParser) -> None:
    """Add the settings to a command."""
    room.add_argument(
        "--proxy", type=_proxies, default=(), metavar="ADDRESSES",
        help="the proxy's address, or several with commas; only its forwarded headers are believed",
    )  # fmt: skip
    room.add_argument(
        "--metrics-port", type=_port, default=0, metavar="N",
        help="serve metrics for Prometheus on this port (else none are kept)",
    )  # fmt: skip
    room.add_argument(
        "--metrics-host", default="127.0.0.1", metavar="HOST",
        help="where to listen for that (else on this computer only)",
    )  # fmt: skip
    room.add_argument(
        "--drain", type=_seconds, default=0.0, metavar="SECONDS",
        help="go on for so long after being asked to stop, not ready for more (else 0)",
    )  # fmt: skip
    room.add_argument(
        "--log", action="store_true", help="write what happens to stderr, a line of JSON an event"
    )
    room.add_argument(
        "--prefix", type=_prefix, default="", metavar="/PATH", help="serve everything below a path"
    )
    room.add_argument(
        "--first-port", type=_port, default=0, metavar="N",
        help="listen on the first free port from N on, in place of --port",
    )  # fmt: skip
    room.add_argument(
        "--allow-stop", action="store_true",
        help="let whoever has the host key stop this server, by POST /api/stop",
    )  # fmt: skip


def settings_of(chosen: argparse.Namespace) -> Settings:
    """Return the settings that were chosen with a command."""
    return Settings(
        chosen.proxy,
        chosen.metrics_host,
        chosen.metrics_port,
        chosen.drain,
        chosen.log,
        chosen.prefix,
        chosen.first_port,
        chosen.allow_stop,
    )


def _proxies(text: str) -> tuple[Network, ...]:
    from ajar.room.server.forwarded import networks  # only who asks for it waits for it

    try:
        return networks(text)
    except ValueError as error:
        msg = f"{error}. Write it like 10.0.0.5 or 10.0.0.0/28, several with commas."
        raise argparse.ArgumentTypeError(msg) from None


def _prefix(text: str) -> str:
    from ajar.room.host.addresses import prefix_of  # likewise

    try:
        return prefix_of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _port(text: str) -> int:
    if text.isdecimal() and 0 < int(text) < 2**16:
        return int(text)
    msg = f"“{text}” is no port. Write a number from 1 to 65535."
    raise argparse.ArgumentTypeError(msg)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if 0 <= seconds <= LONGEST:
        return seconds
    msg = f"“{text}” is no number of seconds from 0 to {LONGEST}."
    raise argparse.ArgumentTypeError(msg)
