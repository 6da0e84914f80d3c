"""The engine below the store. All that differs from one database to another is here."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool, SingletonThreadPool

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine
    from sqlalchemy.exc import DBAPIError

FILE = "room.db"
PATIENCE = 2.0
"""Seconds that a transaction waits for another program to let go of the file, or of a row."""
PRAGMAS = (
    # A write-ahead log keeps states that have gone by, from which the order of answers could be
    # read. A journal is cut to nothing at the end of each transaction.
    "journal_mode = TRUNCATE",
    "synchronous = FULL",  # what is confirmed survives a power cut
    "fullfsync = ON",  # on macOS as well
    "secure_delete = ON",  # what is replaced or deleted is overwritten
    "temp_store = MEMORY",
    "foreign_keys = ON",
)
SHARED = "postgresql"
"""The kind of database that several workers can use at once."""
DRIVER = "psycopg"
CONNECT = {
    "connect_timeout": 3,
    # A line on which nothing comes through is given up after five seconds.
    "keepalives": 1,
    "keepalives_idle": 2,
    "keepalives_interval": 1,
    "keepalives_count": 3,
    "tcp_user_timeout": 5000,
    "target_session_attrs": "read-write",  # of several hosts the one that takes answers
    "application_name": "ajar-room",
}
"""What `libpq` is told; an address that says otherwise has its way."""
SESSION = {
    "lock_timeout": f"{PATIENCE:g}s",
    "statement_timeout": f"{2 * PATIENCE:g}s",
    # A worker that is cut off in the middle keeps nobody from a row for longer.
    "idle_in_transaction_session_timeout": "5s",
    "synchronous_commit": "on",  # what is confirmed survives a power cut
    "log_parameter_max_length_on_error": "0",  # no error repeats what was to be written
}
PASSING = {"40001", "40P01"}
"""What is said to one of two transactions that stand in each other's way."""
CHANNEL = "ajar_rooms"
"""On which workers tell each other that a room has changed."""


class DatabaseError(Exception):
    """A database cannot be used; the text says why and what to do."""


def file_engine(folder: Path) -> Engine:
    """Return an engine for the room's file in a folder, which only its owner can enter and read.

    Raises
    ------
    OSError
        If the folder or the file cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    path = folder / FILE
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)  # SQLite gives its journal the same mode
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=SingletonThreadPool,
        connect_args={"timeout": PATIENCE, "cached_statements": 256},
        hide_parameters=True,  # no error repeats what was to be written
    )
    event.listen(engine, "connect", _connected)
    engine.dialect.do_begin = _begin  # type: ignore[assignment, method-assign]
    return engine


def server_engine(address: str) -> Engine:
    """Return an engine for a database on a PostgreSQL server.

    It keeps no connections: the threads that use it each keep their own.

    Parameters
    ----------
    address
        Such as ``postgresql://user:password@host:5432/name``. What `libpq` understands can follow
        after a question mark.

    Raises
    ------
    DatabaseError
        If it is no such address, or the driver is missing. Nothing of the address is repeated.
    """
    url = _read(address)
    said = url.query.get("options", "")
    options = " ".join(f"-c {name}={value}" for name, value in SESSION.items())
    own = {name: value for name, value in CONNECT.items() if name not in url.query}
    try:
        return create_engine(
            url.difference_update_query(["options"]),
            poolclass=NullPool,
            connect_args={**own, "options": f"{options} {said}".strip()},
            hide_parameters=True,
            use_native_hstore=False,  # which would be looked for
        )
    except ImportError:
        msg = (
            "Rooms on PostgreSQL need more than is installed. With uv: uv run --extra server "
            "ajar room …; with pip: pip install 'ajar[server]'."
        )
        raise DatabaseError(msg) from None


def _read(address: str) -> URL:
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        url = URL.create("none")
    # A host with “@” in it is the rest of a password.
    if url.drivername not in (SHARED, f"{SHARED}+{DRIVER}") or "@" in (url.host or ""):
        msg = (
            "This is no address of a PostgreSQL database. One looks like "
            "postgresql://USER:PASSWORD@HOST:5432/NAME; in a password, signs such as @ : / ? # "
            "are written as %40 %3A %2F %3F %23. Without one, rooms are kept in a file."
        )
        raise DatabaseError(msg)
    return url.set(drivername=f"{SHARED}+{DRIVER}")


@contextmanager
def changing_tables(engine: Engine) -> Iterator[Connection]:
    """Give a transaction in which tables can be made and changed.

    SQLite changes a table by making it anew: without this, dropping the old one would delete all
    that refers to it.
    """
    with engine.connect() as connection:
        _let_rows_refer(connection, "OFF")
        try:
            with connection.begin():
                yield connection
        finally:
            _let_rows_refer(connection, "ON")


def is_shared(engine: Engine) -> bool:
    """Tell whether other workers can use the same database."""
    return engine.dialect.name == SHARED


def may_pass(error: DBAPIError) -> bool:
    """Tell whether the same may go well at once if it is tried again.

    So it is when two stood in each other's way, or when a connection was lost.
    """
    return error.connection_invalidated or getattr(error.orig, "sqlstate", None) in PASSING


def announce(connection: Connection, code: str) -> None:
    """Tell all workers, once this transaction is committed, that a room has changed."""
    if connection.dialect.name == SHARED:
        connection.execute(_TELL, {"channel": CHANNEL, "code": code})


_TELL = text("SELECT pg_notify(:channel, :code)")


def _let_rows_refer(connection: Connection, state: str) -> None:
    driver: Any = connection.connection.driver_connection  # at once: not in a transaction
    if connection.dialect.name == "sqlite":
        driver.execute(f"PRAGMA foreign_keys = {state}")


def _connected(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401
    connection.isolation_level = None  # Python begins no transaction of its own accord
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _begin(connection: Any) -> None:  # noqa: ANN401 (the driver's)
    # What is read first must still be so when it is written.
    connection.execute("BEGIN IMMEDIATE")
