"""Rooms on PostgreSQL: the engine, notifications, lost connections, and advice on errors."""

from __future__ import annotations

import socket
from contextlib import suppress

from sqlalchemy import URL, Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import NullPool

from ajar.room.storage.tables import LOCK_SECONDS, CannotServeError, is_shared

SILENT_SECONDS = 5.0
"""Silence of a database server after which its connection is given up."""
CHANNEL = "ajar_rooms"
"""The channel on which workers notify each other that a room has changed."""
_DRIVER = "postgresql+psycopg"
_CONNECT = {
    "connect_timeout": 3,
    # A connection on which nothing arrives is given up after five seconds.
    "keepalives": 1,
    "keepalives_idle": 2,
    "keepalives_interval": 1,
    "keepalives_count": 3,
    "tcp_user_timeout": 5000,
    "target_session_attrs": "read-write",  # with several hosts, the one that accepts writes
    "application_name": "ajar-room",
}
"""Defaults for `libpq`; the URL overrides them."""
_SESSION = {
    "lock_timeout": f"{LOCK_SECONDS:g}s",
    "statement_timeout": f"{2 * LOCK_SECONDS:g}s",
    # A worker that is cut off within a transaction blocks a row for no longer than this.
    "idle_in_transaction_session_timeout": "5s",
    "synchronous_commit": "on",  # confirmed answers survive a power cut
    "log_parameter_max_length_on_error": "0",  # errors do not quote the parameters
}
_ADVICE = (
    (("password authentication failed", "no password supplied", "28P01", "28000", "pg_hba"),
     "authentication failed. Check the user and the password in the URL"),
    (("3D000", "does not exist"),
     "there is no database or user of this name. Create it, or check the name in the URL"),
    (("translate host name", "Name or service", "resolve"),
     "no computer of this name was found. Check the host in the URL"),
    (("refused", "No such file", "timeout", "timed out", "unreachable", "No route"),
     "nothing answers there. Check that it runs, and the host and port in the URL"),
    (("53300", "too many", "connection slots"),
     "it has no connection left. A worker needs two: raise max_connections, or run fewer workers"),
    (("42501", "permission denied"),
     "this user may not create or use tables. Make it the owner of the database, or of its schema"),
)  # fmt: skip
"""By a part of an error's code or text: the cause, and what to do."""


def server_engine(address: str) -> Engine:
    """Return an engine for a database on a PostgreSQL server.

    It pools no connections: each thread that uses it keeps its own.

    Parameters
    ----------
    address
        A URL such as ``postgresql://user:password@host:5432/name``. Parameters of `libpq` can
        follow after a question mark.

    Raises
    ------
    CannotServeError
        If it is not such a URL, or the driver is missing. The text quotes nothing of the URL.
    """
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        url = URL.create("none")
    # A host with “@” in it is the rest of a password.
    if url.drivername not in ("postgresql", _DRIVER) or "@" in (url.host or ""):
        msg = (
            "Not a valid PostgreSQL URL. Write it like postgresql://USER:PASSWORD@HOST:5432/NAME; "
            "in a password, write @ : / ? # as %40 %3A %2F %3F %23. Without a URL, rooms are "
            "stored in a file."
        )
        raise CannotServeError(msg)
    session = " ".join(f"-c {name}={value}" for name, value in _SESSION.items())
    options = f"{session} {url.query.get('options', '')}".strip()
    defaults = {name: value for name, value in _CONNECT.items() if name not in url.query}
    try:
        return create_engine(
            url.set(drivername=_DRIVER).difference_update_query(["options"]),
            poolclass=NullPool,
            connect_args={**defaults, "options": options},
            hide_parameters=True,
            use_native_hstore=False,  # saves a query for each connection
        )
    except ImportError:
        msg = (
            "Rooms on PostgreSQL need more than is installed. With uv: uv run --extra server "
            "ajar room …; with pip: pip install 'ajar[server]'."
        )
        raise CannotServeError(msg) from None


def is_transient(error: DBAPIError) -> bool:
    """Return whether to retry a transaction at once: after a deadlock, or a lost connection."""
    # These codes abort one of two conflicting transactions.
    is_aborted = getattr(error.orig, "sqlstate", None) in ("40001", "40P01")
    return error.connection_invalidated or is_aborted


def notify(connection: Connection, code: str) -> None:
    """Notify all workers, once this transaction is committed, that a room has changed."""
    if is_shared(connection.engine):
        notification = text("SELECT pg_notify(:channel, :code)")
        connection.execute(notification, {"channel": CHANNEL, "code": code})


class HeldSocket:
    """The socket of a connection to a database server, to end it from another thread.

    No system call detects a network that keeps a connection open but delivers nothing. The
    socket is duplicated, so that its descriptor cannot be reused in the meantime.
    """

    def __init__(self) -> None:
        self._socket: socket.socket | None = None

    def hold(self, connection: Connection) -> None:
        """Hold the socket of this connection, if it is one to a server."""
        self.release()
        driver = connection.connection.driver_connection
        if driver is not None and is_shared(connection.engine):
            self._socket = socket.fromfd(driver.fileno(), socket.AF_INET, socket.SOCK_STREAM)

    def shut_down(self) -> None:
        """Shut the connection down: whatever waits on it fails."""
        if (held := self._socket) is not None:
            with suppress(OSError):  # it ended meanwhile
                held.shutdown(socket.SHUT_RDWR)

    def release(self) -> None:
        """Stop holding the socket."""
        held, self._socket = self._socket, None
        if held is not None:
            held.close()


def describe_error(engine: Engine, error: DBAPIError) -> str:
    """Return a sentence, without any password, on why rooms cannot be read and written."""
    if not is_shared(engine):
        return f"The rooms cannot be read or written: {error.orig}."
    url = engine.url
    host = url.host or url.query.get("host") or "on this computer"
    hosts = host if isinstance(host, str) else ", ".join(host)
    port = f":{url.port}" if url.port else ""
    problem = f"The database “{url.database or url.username or ''}” at {hosts}{port} cannot be used"
    details = f"{getattr(error.orig, 'sqlstate', None)} {error.orig}"
    for signs, advice in _ADVICE:
        if any(sign in details for sign in signs):
            return f"{problem}: {advice}."
    message = str(error.orig).strip().partition("\n")[0]
    for secret in (url.password, url.query.get("password")):
        if secret and isinstance(secret, str):
            message = message.replace(secret, "…")
    return f"{problem}: {message.rstrip('.')}."


def weak_settings(engine: Engine) -> list[str]:
    """Return a sentence for each setting of a server that breaks a promise of the room."""
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT name, setting FROM pg_settings"))
        settings: dict[str, str] = dict(rows.all())
    safe: dict[str, tuple[str, ...]] = {"archive_mode": ("off",)}
    if settings.get("log_parameter_max_length") != "0":
        safe |= {"log_statement": ("none", "ddl"), "log_min_duration_statement": ("-1",)}
    remarks = [
        f"The database has {name} = {settings[name]}: what it stores reveals the order of the "
        "answers. See SECURITY.md, “A room on PostgreSQL”."
        for name, values in safe.items()
        if settings.get(name, values[0]) not in values
    ]
    if settings.get("fsync") == "off":
        remarks.append("The database has fsync = off: a power cut can lose answers.")
    return remarks
