"""Run the room's server: settings, port, database, signals."""

from __future__ import annotations

import asyncio
import errno
import gc
import os
import signal
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

import uvicorn
from filelock import FileLock, Timeout
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from ajar.content.materials import Materials, open_kit
from ajar.room.rules.codes import hash_key
from ajar.room.rules.languages import PhoneLanguage, translation_to
from ajar.room.server.app import DatabaseLossLog, create_app
from ajar.room.server.broadcast import LiveRooms
from ajar.room.server.endpoint import AppState
from ajar.room.server.limits import ConnectionLimits, raise_file_limit, uvicorn_settings
from ajar.room.server.logs import log_as_json, log_event, logger
from ajar.room.server.middleware import IPNetwork, PeerMiddleware
from ajar.room.server.page import PhonePage
from ajar.room.server.postgres_sync import PostgresSync
from ajar.room.storage import queries
from ajar.room.storage.postgres import describe_error, server_engine, weak_settings
from ajar.room.storage.tables import DATABASE_FILE, create_tables, file_engine, is_shared
from ajar.room.storage.tables import CannotServeError as CannotServeError  # noqa: PLC0414 (meant)
from ajar.room.storage.write_queue import WriteQueue

if TYPE_CHECKING:
    from ajar.room.server.metrics import Metrics

_MAX_CONNECTIONS = 12_000
"""Most connections at once, if the system allows: a phone has one or two, of 15 KiB each."""
_STOP_SECONDS = 15
"""After this time a stopping server is killed, even if it hangs: writing is faster than that."""
_FORCED_STOP_SECONDS = 2
_TRIED_PORTS = 100
_DAMAGE = ("malformed", "not a database", "no such column", "no such table", "decode to UTF-8")
_PORT_TAKEN = (errno.EADDRINUSE, errno.EACCES)
"""Another program listens there, or (mostly on Windows) the system has reserved the port."""


@dataclass(frozen=True)
class Settings:
    """Server settings other than address and storage."""

    proxies: tuple[IPNetwork, ...] = ()  # the addresses whose forwarded headers are trusted
    socket: Path | None = None  # the Unix socket to listen on, not a port; only a proxy can open it
    secret: str = ""  # what the proxies have to send as the header ``Ajar-Proxy``; "": nothing
    names: tuple[str, ...] = ()  # host names but localhost that requests over loopback may be for
    metrics_host: str = "127.0.0.1"
    metrics_port: int = 0  # where Prometheus can read metrics; 0: nowhere
    drain: float = 0.0
    """Seconds that the server goes on after a stop request, and reports itself not ready."""
    log: bool = False  # to stderr, one line of JSON for each event
    prefix: str = ""  # the path below which everything is served, such as ``/services/room``
    first_port: int = 0  # listen on the first free port from this one on; 0: on the given one only
    allow_stop: bool = False  # whether the host key can stop the server, by ``POST /api/stop``


def run(  # noqa: PLR0913
    storage: Path | str,
    host: str,
    port: int,
    key: str,
    announce: Callable[[str], None],
    *,
    settings: Settings = Settings(),
) -> None:
    """Serve rooms until a stop request, or until their folder is gone.

    Parameters
    ----------
    storage
        A folder, created if it is missing, which one server at a time can use. Or the URL of a
        PostgreSQL database (see `postgres.server_engine`), for any number of servers.
    host, port
        Where to listen; port 0: any free port.
    key
        The host key, which creates rooms.
    announce
        Called with one line once the server can be reached.
    settings
        Everything else.

    Raises
    ------
    CannotServeError
        If the server cannot start.
    """
    if settings.log:
        log_as_json()
    log_event("started", version=version("ajar"))
    own = settings.socket
    with (
        _listen_at(own) if own else _listen(host, port, settings.first_port) as listener,
        app_state(storage, key, open_kit(), settings.prefix) as state,
    ):
        _Server(state, settings, announce).run(sockets=[listener])
    log_event("stopped")


@contextmanager
def app_state(
    storage: Path | str, key: str, kit: Materials, prefix: str = ""
) -> Iterator[AppState]:
    """Yield the state of a server with an open database; see `run`."""
    with _open_database(storage) as (engine, storage_exists):
        prepare(engine)
        queue, rooms = WriteQueue(engine), LiveRooms()
        sync = PostgresSync(engine, rooms, queue) if is_shared(engine) else None
        page = phone_pages(kit)
        state = AppState(queue, hash_key(key), page, rooms, sync=sync, prefix=prefix)
        state.storage_exists = storage_exists
        yield state


def prepare(engine: Engine) -> None:
    """Create the tables of a new database; refuse those of another version, and a damaged file.

    Raises
    ------
    CannotServeError
        If they cannot be read and written.
    """
    damaged = f"“{engine.url.database}” is damaged. Move it away, and open a new room."
    try:
        create_tables(engine)
        if not is_shared(engine):
            with engine.begin() as connection:
                if queries.is_damaged(connection):
                    raise CannotServeError(damaged)
        for remark in weak_settings(engine) if is_shared(engine) else ():
            logger.warning(remark, extra={"event": "remark", "facts": {"text": remark}})
    except UnicodeDecodeError:  # in the description of its tables
        raise CannotServeError(damaged) from None
    except DBAPIError as error:
        is_broken = any(sign in str(error.orig) for sign in _DAMAGE)
        raise CannotServeError(damaged if is_broken else describe_error(engine, error)) from None
    finally:
        engine.dispose()


class GarbageCollection:
    """Runs Python's garbage collector so that it does not stall connected phones.

    A connection that stays open is some hundred objects. By default Python scans all objects
    whenever their number has grown by a quarter, and serves nobody meanwhile: with ten thousand
    phones for a second, again and again while they arrive. So here automatic collection is off, and
    only new objects are scanned, every few seconds. The survivors are frozen (`gc.freeze`), and
    scanned again once their number has doubled.
    """

    _INTERVAL = 5.0

    def __init__(self) -> None:
        self.frozen = 0
        """Number of frozen objects. Counting them again would take as long as scanning them."""
        self.max_frozen = 0
        """Number of frozen objects at which all are scanned."""

    def start(self) -> None:
        """Turn automatic collection off, and scan all objects."""
        gc.disable()
        self._collect_all()

    def collect(self) -> None:
        """Scan what is new since the last time; or everything, if the frozen objects doubled."""
        if self.frozen > self.max_frozen:
            self._collect_all()
        else:
            self._collect_new()

    async def run(self) -> None:
        """Collect every few seconds until cancelled."""
        self.start()
        while True:
            await asyncio.sleep(self._INTERVAL)
            self.collect()

    def _collect_all(self) -> None:
        gc.unfreeze()
        self.frozen = 0
        self._collect_new()
        self.max_frozen = 2 * self.frozen

    def _collect_new(self) -> None:
        gc.collect()
        self.frozen += len(gc.get_objects())
        gc.freeze()


def phone_pages(kit: Materials) -> PhonePage:
    """Return the page of phones in the language of a kit, with those in its other languages."""
    own, *rest = kit.in_all_languages
    others = [_phone_page(other) for other in rest]
    return _phone_page(own, others)


def _phone_page(kit: Materials, others: Sequence[PhonePage] = ()) -> PhonePage:
    return PhonePage(
        kit.page_words,
        kit.help,
        lambda: _learned_by_phones(kit),
        language=PhoneLanguage(kit.language_names, kit.draft, translation_to(kit)),
        others=others,
    )


def _learned_by_phones(kit: Materials) -> dict[str, Any]:
    """Return what phones fetch once: words of danger, the alternative to asking, next steps."""
    instead = kit.workshop["instead"]
    form = kit.form(instead["exercise"], "alone") if instead else {}
    # A phone reflects on answers without rules.
    shown = {"title", "why", "private", "language", "items"}
    return {
        "dangers": kit.danger_for_pages(),
        "plan": kit.workshop["plan"],
        "instead": {
            "name": instead["exercise"],
            "form": {key: value for key, value in form.items() if key in shown},
        }
        if instead
        else None,
        "site": kit.addresses["site"],
    }


class _Server(uvicorn.Server):
    """A server that announces its address, and stops gracefully."""

    def __init__(
        self, state: AppState, settings: Settings, announce: Callable[[str], None]
    ) -> None:
        limits = ConnectionLimits(max_connections=raise_file_limit(_MAX_CONNECTIONS))
        if settings.log:
            state.queue.watchers.append(DatabaseLossLog())
        metrics = self._create_metrics(state) if settings.metrics_port else None
        state.on_storage_gone = self._exit
        app = PeerMiddleware(
            create_app(state),
            settings.proxies,
            settings.names,
            settings.secret,
            behind=settings.socket is not None,
        )
        super().__init__(uvicorn.Config(app, lifespan="on", **uvicorn_settings(limits)))
        self._state, self._drain, self._announce = state, settings.drain, announce
        if settings.allow_stop:
            state.stop = self._stop
        self._exit_at = float("inf")
        if metrics:
            host, port = settings.metrics_host, settings.metrics_port
            try:
                metrics.serve(host, port)
            except OSError as error:
                raise _cannot_listen(host, port, error) from None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._collection = asyncio.create_task(GarbageCollection().run())
        for listener in sockets or ():
            name = listener.getsockname()
            host, port = (name, 0) if isinstance(name, str) else name[:2]
            host = f"[{host}]" if ":" in host else host
            address = f"http://{host}:{port}{self._state.prefix}" if port else f"unix://{host}"
            self._announce(f"The room listens at {address}")
            log_event("listening", host=host, port=port, rooms=len(self._state.rooms))

    async def on_tick(self, counter: int) -> bool:
        if self._state.is_draining and self._exit_at == float("inf"):
            log_event("draining", seconds=self._drain)
            self._exit_at = time.monotonic() + self._drain
        self.should_exit = self.should_exit or time.monotonic() >= self._exit_at
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._state.rooms.close()
        self._collection.cancel()
        await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002
        """Handle a signal. A stop request is not an error, so it is not raised again."""
        self._stop()

    def _stop(self) -> None:
        """Stop gracefully; when called again, at once."""
        if self._state.is_draining:
            self.should_exit = self.force_exit = True
        _kill_after(_FORCED_STOP_SECONDS if self.force_exit else int(self._drain) + _STOP_SECONDS)
        self._state.is_draining = True

    def _create_metrics(self, state: AppState) -> Metrics:
        """Collect metrics. Their library is only needed for this."""
        try:
            from ajar.room.server.metrics import Metrics
        except ImportError:
            msg = "Metrics need one more library: pip install 'ajar[server]'."
            raise CannotServeError(msg) from None
        metrics = Metrics(lambda: len(state.rooms), lambda: len(self.server_state.connections))
        state.on_response = metrics.count_response
        state.queue.watchers.append(metrics.count_batch)
        return metrics

    def _exit(self) -> None:
        self.should_exit = True


@contextmanager
def _open_database(storage: Path | str) -> Iterator[tuple[Engine, Callable[[], bool]]]:
    """Yield an engine, and a function that returns whether the storage still exists."""
    if isinstance(storage, str):
        yield server_engine(storage), lambda: True
        return
    try:
        storage.mkdir(mode=0o700, parents=True, exist_ok=True)
        with FileLock(storage / "server.lock", timeout=0, mode=0o600):  # keeps other servers out
            yield file_engine(storage), (storage / DATABASE_FILE).exists
    except Timeout:
        msg = f"Another server uses the folder “{storage}”. Choose another one with --folder."
        raise CannotServeError(msg) from None
    except OSError as error:
        msg = f"The folder “{storage}” cannot be used: {error.strerror}."
        raise CannotServeError(msg) from None


def _listen(host: str, port: int, first_port: int) -> socket.socket:
    """Listen on a port, or on the first free one from `first_port` on; ``::`` is IPv4, too."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    is_dual = host == "::" and socket.has_dualstack_ipv6()
    ports = range(first_port, min(first_port + _TRIED_PORTS, 2**16)) if first_port else (port,)
    errors = []
    for tried in ports:
        try:
            return socket.create_server(
                (host, tried), family=family, backlog=4096, dualstack_ipv6=is_dual
            )
        except OSError as error:
            errors.append(error)
            if error.errno not in _PORT_TAKEN:
                break
    raise _cannot_listen(host, ports[0], errors[0])


@contextmanager
def _listen_at(path: Path) -> Iterator[socket.socket]:
    """Listen on a Unix socket that its owner and its group can open."""
    try:
        path.unlink(missing_ok=True)  # left over from a crash
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(str(path))
        path.chmod(0o660)
    except (OSError, AttributeError) as error:  # Windows has no such sockets
        reason = getattr(error, "strerror", None) or "this system has none"
        msg = f"Cannot listen on the Unix socket “{path}”: {reason}."
        raise CannotServeError(msg) from None
    with listener:
        listener.listen(4096)
        yield listener
    path.unlink(missing_ok=True)


def _cannot_listen(host: str, port: int, error: OSError) -> CannotServeError:
    known = (error.errno or 0) > 0
    reason = os.strerror(error.errno or 0) if known else error.strerror  # of a name: no such host
    return CannotServeError(f"Cannot listen on {host}:{port}: {reason}.")


def _kill_after(seconds: int) -> None:
    """Have the system kill this process if it still runs after this many seconds."""
    if hasattr(signal, "alarm"):  # not on Windows
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(seconds)
