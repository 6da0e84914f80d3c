"""Starts a server as a process of its own, says what it costs, and ends it by its id."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds within which a server has to listen, and to end."""


@dataclass(frozen=True)
class Served:
    """A server that runs, with the processes it has started."""

    port: int
    process: psutil.Process

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def tree(self) -> list[psutil.Process]:
        return [self.process, *self.process.children(recursive=True)]

    def cpu(self) -> float:
        """Return the seconds of a core spent so far, those of children that have ended included."""
        spent = 0.0
        for process in self.tree():
            with contextlib.suppress(psutil.NoSuchProcess):
                spent += sum(
                    process.cpu_times()[:4]
                )  # user, system, and the same of ended children
        return spent

    def memory(self) -> int:
        """Return the bytes of memory that only these processes hold (USS)."""
        return sum(process.memory_full_info().uss for process in self.tree())


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
    return port


@contextlib.contextmanager
def serving(
    command: Sequence[str | Path],
    folder: Path,
    port: int,
    environment: Mapping[str, str] | None = None,
) -> Iterator[Served]:
    """Run a server in a folder until the block ends; it has to listen at this port."""
    with (folder / "server.log").open("wb") as log:
        started = subprocess.Popen(
            [str(part) for part in command],
            cwd=folder,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    served = Served(port, psutil.Process(started.pid))
    try:
        _wait_until_it_listens(started, served, folder)
        yield served
    finally:
        _end(served)
        started.wait(timeout=PATIENCE)


def _wait_until_it_listens(started: subprocess.Popen[bytes], served: Served, folder: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and started.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", served.port), 1):
            return
        time.sleep(0.05)
    msg = f"It does not listen: {started.args!r}\n{(folder / 'server.log').read_text()}"
    raise RuntimeError(msg)


def _end(served: Served) -> None:
    with contextlib.suppress(psutil.NoSuchProcess):
        every = served.tree()
        for process in every:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.terminate()
        for proc in psutil.wait_procs(every, timeout=10)[1]:
            proc.kill()
