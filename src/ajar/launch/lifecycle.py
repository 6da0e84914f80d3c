"""One run of Jupyter: a port, a token, a server, an address to open, and a clean shutdown."""

from __future__ import annotations

import logging
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from ajar.build.new_kit import ajar_command
from ajar.launch.folders import Folders, temporary_folders
from ajar.launch.loopback import (
    LOOPBACK,
    PORT_RETRIES,
    complain,
    ignore_closed_pages,
    invalid_port,
    open_address,
    port_error,
)
from ajar.launch.stopping import end_tasks, stop_signals
from ajar.notebook.memory import disable_core_dumps
from ajar.room.host import process

if TYPE_CHECKING:
    from collections.abc import Callable

    from ajar.launch.stopping import OnStop

FirstPage = Literal["present", "practice"]
"""The page that a server on a hub shows first: JupyterLab or the workbook."""
RESPONSE_HEADERS = {
    # JupyterLab writes scripts and styles into its pages, and widgets come as blobs.
    # Nothing may come from another host.
    "Content-Security-Policy": (
        "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:; "
        "connect-src 'self' ws://127.0.0.1:* blob: data:; "
        "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
    ),
    # A link to a help line must not reveal to that site where the person came from.
    "Referrer-Policy": "same-origin",
}


@dataclass(frozen=True)
class Session:
    """One run: the folder and its first notebook, the ports to try, the token, Jupyter's files."""

    home: Path
    notebook: str
    port: int
    port_retries: int
    token: str
    folders: Folders
    browser: bool

    def announce(self, port: int, path: str) -> None:
        """Print the address of a page at the port that the server got, and open it if asked to."""
        address = f"http://{LOOPBACK}:{port}/{path}?token={self.token}"
        print(address, flush=True)  # noqa: T201 (the one thing a person needs to know)
        if self.browser:
            open_address(address, self.folders.root)


@dataclass(frozen=True)
class Server:
    """A way to show the kit: the first notebook, the first port to try, and what serves it."""

    notebook: str
    first_port: int
    run: Callable[[Session, OnStop], None]


class _PortErrors(logging.Filter):
    """Hides Jupyter's log messages about ports; the kit prints its own."""

    failed = denied = False

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        failed = "could not be started because" in message
        denied = message.startswith("Permission to listen")
        self.failed |= failed
        self.denied |= denied
        return not (failed or denied)


def run_kit(server: Server, home: Path, *, port: int | None, browser: bool) -> int:
    """Run a server until the person stops it, and return the exit code of the command."""
    disable_core_dumps()  # answers pass through this process and its kernels
    home = home.resolve()
    if not (home / server.notebook).is_file():
        return complain(
            f"There is no {server.notebook} in {home}. "
            "Start this in the kit's folder, or write its notebooks first with: "
            f"{ajar_command(Path.cwd())} build"
        )
    if problem := invalid_port(port):
        return complain(problem)
    ignore_closed_pages()
    # Jupyter waits for three pings, which Tornado warns about; a shorter wait would close the
    # connection of a page that is idle for half a minute.
    logging.getLogger("tornado.general").addFilter(
        lambda record: "websocket_ping_timeout" not in record.getMessage()
    )
    port_errors = _PortErrors()
    logging.getLogger("ServerApp").addFilter(port_errors)
    with stop_signals() as on_stop:
        try:
            with temporary_folders() as folders:
                session = Session(
                    home=home,
                    notebook=server.notebook,
                    port=port or server.first_port,
                    port_retries=0 if port else PORT_RETRIES,
                    token=secrets.token_urlsafe(24),
                    folders=folders,
                    browser=browser,
                )
                try:
                    server.run(session, on_stop)
                    end_tasks()
                finally:  # a room outlives the kernel that opened it, but not the kit
                    process.end(folders.room)
        except SystemExit:
            if not port_errors.failed:
                raise
            return complain(port_error(port, server.first_port, denied=port_errors.denied))
        except KeyboardInterrupt:
            pass  # stopped before the server was up; there is nothing to end
    print("Stopped.", flush=True)  # noqa: T201 (a person sees that it has ended)
    return 0
