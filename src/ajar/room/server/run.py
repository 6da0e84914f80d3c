"""Runs the room's server."""

from __future__ import annotations

import asyncio
import errno
import os
import signal
import socket
import time
from contextlib import contextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING

import uvicorn
from filelock import FileLock, Timeout
from sqlalchemy.exc import DBAPIError

from ajar.content.materials import Materials, find_home
from ajar.room.rules.codes import hash_key
from ajar.room.server.app import application
from ajar.room.server.broadcast import Rooms
from ajar.room.server.connection_limits import Limits, allow_connections, uvicorn_settings
from ajar.room.server.door import Door
from ajar.room.server.endpoint import Service
from ajar.room.server.forwarded import Forwarded
from ajar.room.server.logs import logger, tell, tell_error, write_json
from ajar.room.server.losing import Losing
from ajar.room.server.settings import Settings
from ajar.room.server.tidying import tidy
from ajar.room.storage.engine import (
    DATABASE_FILE,
    DatabaseError,
    create_tables,
    file_engine,
    is_shared,
)
from ajar.room.storage.postgres import describe_error, server_engine, weak_settings
from ajar.room.storage.postgres_sync import PostgresSync
from ajar.room.storage.write_queue import WriteQueue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import FrameType

    from sqlalchemy import Engine

    from ajar.room.server.metrics import Metrics

CONNECTIONS = 12_000
"""How many are served at once, if the system allows: a phone has one or two, of 15 KiB each."""


BOUND = 15
"""Seconds after which a server that was to end is ended, whatever hangs: more than it ever takes to
write what waits."""
AT_ONCE = 2
TRIED_PORTS = 100
TAKEN = (errno.EADDRINUSE, errno.EACCES)
"""Another program listens there, or (mostly on Windows) the system has reserved the port."""


class CannotServeError(Exception):
    """The server cannot begin; the text says why and what to do."""


def run(  # noqa: PLR0913
    kept: Path | str,
    host: str,
    port: int,
    key: str,
    say: Callable[[str], None],
    *,
    settings: Settings = Settings(),  # noqa: B008 (nobody can change it)
) -> None:
    """Serve the rooms that are kept somewhere until asked to stop, or until the folder is gone.

    Parameters
    ----------
    kept
        A folder, made if it is missing, which one server at a time can use. Or the address of a
        database (see `database.server_engine`), which any number of them can.
    host, port
        Where to listen; port 0: a free one.
    key
        The key that makes rooms.
    say
        Called with one line once it can be reached.
    settings
        How it is run otherwise.

    Raises
    ------
    CannotServeError
        If it cannot begin.
    """
    if settings.log:
        write_json()
    tell("started", version=version("ajar"))
    with (
        _listening(host, port, settings.first_port) as listener,
        _database(kept) as (engine, is_there),
    ):
        prepare(engine)
        counting, rooms = WriteQueue(engine), Rooms()
        sync = PostgresSync(engine, rooms, counting, tell_error) if is_shared(engine) else None
        service = Service(
            counting,
            hash_key(key),
            Door(Materials(find_home()).words),
            rooms,
            workers=sync,
            prefix=settings.prefix,
        )
        server = _Server(service, settings, is_there, say)
        server.run(sockets=[listener])
    tell("stopped")


def prepare(engine: Engine) -> None:
    """Create the tables of a new database; refuse those of another version.

    Raises
    ------
    CannotServeError
        If they cannot be read and written.
    """
    try:
        create_tables(engine)
        for remark in weak_settings(engine) if is_shared(engine) else ():
            logger.warning(remark, extra={"event": "remark", "facts": {"text": remark}})
    except DatabaseError as error:
        raise CannotServeError(str(error)) from None
    except DBAPIError as error:
        raise CannotServeError(describe_error(engine, error)) from None
    finally:
        engine.dispose()


@contextmanager
def _database(kept: Path | str) -> Iterator[tuple[Engine, Callable[[], bool]]]:
    """Give an engine, and what tells whether the rooms are still there."""
    if isinstance(kept, str):
        try:
            engine = server_engine(kept)
        except DatabaseError as error:
            raise CannotServeError(str(error)) from None
        yield engine, lambda: True
    else:
        with _alone(kept):
            yield file_engine(kept), (kept / DATABASE_FILE).exists


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
    """Says its address when it listens; asked to stop, it lets nobody wait and loses nothing."""

    def __init__(
        self,
        service: Service,
        settings: Settings,
        is_there: Callable[[], bool],
        say: Callable[[str], None],
    ) -> None:
        limits = Limits(connections=allow_connections(CONNECTIONS))
        if settings.log:
            service.counting.watchers.append(Losing())
        metrics = self._metrics(service) if settings.metrics_port else None
        app = application(service, is_there, self._leave, *([metrics.around] if metrics else []))
        app = Forwarded(app, settings.proxies) if settings.proxies else app
        super().__init__(uvicorn.Config(app, lifespan="on", **uvicorn_settings(limits)))
        self._service, self._drain, self._say = service, settings.drain, say
        if settings.allow_stop:
            service.stop = self._stop
        self._until = float("inf")
        if metrics:
            _serve(metrics, settings)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._tidies = asyncio.create_task(tidy())
        for one in sockets or ():
            host, port = one.getsockname()[:2]
            self._say(f"The room listens at http://{host}:{port}{self._service.prefix}")
            tell("listening", host=host, port=port, rooms=len(self._service.rooms))

    async def on_tick(self, counter: int) -> bool:
        if self._service.draining and self._until == float("inf"):
            tell("draining", seconds=self._drain)
            self._until = time.monotonic() + self._drain
        self.should_exit = self.should_exit or time.monotonic() >= self._until
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._service.rooms.close()
        self._tidies.cancel()
        await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002
        """Stop gracefully, or at once when asked again. A stop request is not an error."""
        self._stop()

    def _stop(self) -> None:
        if self._service.draining:
            self.should_exit = self.force_exit = True
        _end_within(AT_ONCE if self._service.draining else int(self._drain) + BOUND)
        self._service.draining = True

    def _metrics(self, service: Service) -> Metrics:
        """Keep metrics. Nobody else has to have the library for it."""
        try:
            from ajar.room.server.metrics import Metrics
        except ImportError:
            msg = "Metrics need one more library: pip install 'ajar[server]'."
            raise CannotServeError(msg) from None
        metrics = Metrics(lambda: len(service.rooms), lambda: len(self.server_state.connections))
        service.refused = metrics.refused
        service.counting.watchers.append(metrics.written)
        return metrics

    def _leave(self) -> None:
        self.should_exit = True


def _listening(host: str, port: int, first_port: int) -> socket.socket:
    """Listen on a port, or on the first free one from `first_port` on."""
    ports = range(first_port, min(first_port + TRIED_PORTS, 2**16)) if first_port else (port,)
    errors = []
    for tried in ports:
        try:
            return socket.create_server((host, tried), backlog=4096)
        except OSError as error:
            errors.append(error)
            if error.errno not in TAKEN:
                break
    raise _cannot_listen(host, ports[0], errors[0])


def _serve(metrics: Metrics, settings: Settings) -> None:
    host, port = settings.metrics_host, settings.metrics_port
    try:
        metrics.serve(host, port)
    except OSError as error:
        raise _cannot_listen(host, port, error) from None


def _cannot_listen(host: str, port: int, error: OSError) -> CannotServeError:
    why = os.strerror(error.errno or 0)
    return CannotServeError(f"Cannot listen on {host}:{port}: {why}.")


def _end_within(seconds: int) -> None:
    """Let the system end this process if it is still there after so many seconds."""
    if hasattr(signal, "alarm"):  # not on Windows
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(seconds)
