"""Addresses on this computer only: choosing a port, and opening a browser."""

from __future__ import annotations

import html
import logging
import os
import sys
import threading
import webbrowser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LOOPBACK = "127.0.0.1"
PORT_RETRIES = 99
"""The number of ports that are tried after the first one, unless a person names the port."""
HIGHEST_PORT = 65_535


def complain(message: object) -> int:
    """Print to stderr why a server cannot start, and return the exit code."""
    print(message, file=sys.stderr)  # noqa: T201 (a command reports errors on stderr)
    return 1


def invalid_port(port: int | None) -> str:
    """Return what is wrong with a port number; empty if it is valid."""
    if port is None or 1 <= port <= HIGHEST_PORT:
        return ""
    return f"{port} is not a port. Choose one from 1024 to {HIGHEST_PORT}, or leave --port out."


def port_error(port: int | None, first: int, *, denied: bool) -> str:
    """Return why listening failed on this port or, if it is None, on all ports from `first` on."""
    if port is None:
        return f"No free port near {first}. Choose one with --port, for example --port 9000."
    if denied:
        return (
            f"Port {port} is reserved for the system. Choose one above 1023, or leave --port out."
        )
    return (
        f"Port {port} is taken by another program. "
        "Choose another with --port, or leave --port out to use a free one."
    )


def forwarding_page(to: str) -> str:
    """Return a page that redirects to an address at once."""
    link = html.escape(to, quote=True)
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Opening</title>'
        f'<meta http-equiv="refresh" content="0;url={link}">'
        f'<p><a href="{link}">Continue</a></p></html>'
    )


def open_address(address: str, folder: Path) -> None:
    """Open an address in the browser through a page in a folder that only its owner can read.

    Every user of a machine can read the arguments of its programs; those of a browser would show
    the token.
    """
    page = folder / "open.html"
    descriptor = os.open(page, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(forwarding_page(address))
    # Some browsers return only when they are closed.
    threading.Thread(target=webbrowser.open, args=(page.as_uri(),), daemon=True).start()


def ignore_closed_pages() -> None:
    """Suppress log messages about pages that were closed or reloaded before the response."""
    from tornado.iostream import (
        StreamClosedError,
    )  # slow to load, and not needed by the rest of this module
    from tornado.websocket import WebSocketClosedError

    closed = (StreamClosedError, WebSocketClosedError)

    def is_worth_a_line(record: logging.LogRecord) -> bool:
        return not (record.exc_info and isinstance(record.exc_info[1], closed))

    for name in ("tornado.application", "ServerApp", "asyncio"):
        logging.getLogger(name).addFilter(is_worth_a_line)
