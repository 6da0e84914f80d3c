"""One run of the kit: a port, a secret, a server, an address to open, and an ordinary end."""

from __future__ import annotations

import secrets
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Protocol

from ajar.launch.folders import Folders, folders_of_our_own
from ajar.launch.opening import open_address
from ajar.launch.ports import LOOPBACK, PortUnavailable, choose_port

__all__ = ["Session", "run_kit"]


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
        """Say where the kit is, and open it if asked to."""
        address = f"http://{LOOPBACK}:{self.port}/{path}?token={self.token}"
        print(address, flush=True)  # noqa: T201
        if self.browser:
            open_address(address, self.folders.root)


class RunServer(Protocol):
    """Start a server and return when it has ended; `stop_on` says what a wish to stop should call."""

    def __call__(self, session: Session, *, stop_on: Callable[[Callable[[], None]], None]) -> None: ...


def run_kit(
    run: RunServer, home: Path, notebook: str, *, port: int | None, first_port: int, browser: bool
) -> int:
    """Run a server until the person stops it, and return the exit code of the command."""
    if not (home / notebook).is_file():
        print(  # noqa: T201
            f"There is no {notebook} in {home}. Run this in the kit's folder, or build its notebooks with: ajar build",
            file=sys.stderr,
        )
        return 1
    try:
        chosen = choose_port(port, first=first_port)
    except PortUnavailable as unavailable:
        print(unavailable, file=sys.stderr)  # noqa: T201
        return 1
    with _asked_to_stop() as stop_on:
        try:
            with folders_of_our_own() as folders:
                run(
                    Session(home.resolve(), notebook, chosen, secrets.token_urlsafe(24), folders, browser),
                    stop_on=stop_on,
                )
        except KeyboardInterrupt:
            # Stopped before the server was there to be told; there is nothing more to end.
            pass
    print("Stopped.", flush=True)  # noqa: T201
    return 0


@contextmanager
def _asked_to_stop() -> Iterator[Callable[[Callable[[], None]], None]]:
    """Take Ctrl-C and a request to end as the same wish, granted once and without a question."""
    stop: Callable[[], None] | None = None
    asked = False

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            # It is stopping already; a second Ctrl-C must not leave a kernel behind.
            return
        asked = True
        if stop is None:
            raise KeyboardInterrupt
        stop()

    def stop_on(call: Callable[[], None]) -> None:
        nonlocal stop
        stop = call
        # Servers set signal handlers of their own while they initialise; ours come last.
        listen()

    def listen() -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, on_signal)

    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    listen()
    try:
        yield stop_on
    finally:
        for number, previous in before.items():
            signal.signal(number, previous)
