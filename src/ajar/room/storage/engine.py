"""The database engine of a room: the file on a laptop, and the tables on either database."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Engine, create_engine, event, insert, inspect, select, text
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.pool import SingletonThreadPool

from ajar.room.storage.tables import SCHEMA, schema, tables

if TYPE_CHECKING:
    import sqlite3


DATABASE_FILE = "room.db"
LOCK_SECONDS = 2.0
"""Time that a transaction waits for another program to release the file, or a row."""
PRAGMAS = (
    # A write-ahead log keeps earlier states, from which the order of answers could be read. A
    # rollback journal is truncated at the end of each transaction.
    "journal_mode = TRUNCATE",
    "synchronous = FULL",  # confirmed answers survive a power cut
    "fullfsync = ON",  # on macOS, too
    "secure_delete = ON",  # whatever is replaced or deleted is overwritten
    "temp_store = MEMORY",
    "foreign_keys = ON",
)
_SCHEMA_LOCK = 0x616A6172
"""PostgreSQL's advisory lock, held by the worker that creates the tables."""


class CannotServeError(Exception):
    """A server cannot start; the text says why and what to do."""


def file_engine(folder: Path) -> Engine:
    """Return an engine for the room's file in a folder that only its owner can enter and read.

    Raises
    ------
    OSError
        If the folder or the file cannot be created.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    path = folder / DATABASE_FILE
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)  # SQLite gives its journal the same mode
    engine = create_engine(
        URL.create("sqlite+immediate", database=str(path)),
        poolclass=SingletonThreadPool,
        connect_args={"timeout": LOCK_SECONDS, "cached_statements": 256},
        hide_parameters=True,  # errors do not quote the parameters
    )
    event.listen(engine, "connect", _set_pragmas)
    return engine


def create_tables(engine: Engine) -> None:
    """Create the tables of a new database; leave those of this version as they are.

    Rooms end after twelve hours, so tables of another version are refused, not migrated.

    Raises
    ------
    CannotServeError
        If the tables are of another version.
    """
    with engine.begin() as connection:
        if is_shared(engine):  # the workers that start together wait for the first one
            connection.execute(text("SET LOCAL lock_timeout = '60s'"))
            connection.execute(text("SET LOCAL statement_timeout = '60s'"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _SCHEMA_LOCK})
        names = set(inspect(connection).get_table_names())
        if not names & tables.tables.keys():
            tables.create_all(connection)
            connection.execute(insert(schema).values(version=SCHEMA))
        elif schema.name not in names or connection.execute(select(schema)).all() != [(SCHEMA,)]:
            place, advice = f"“{engine.url.database}”", "delete the file, or choose another folder"
            if is_shared(engine):
                place, its_tables = f"database {place}", ", ".join(sorted(tables.tables))
                advice = f"drop its tables {its_tables}, or choose another database"
            msg = (
                f"The rooms in {place} were made by another version of Ajar. End them with that "
                f"version, or wait until they have ended (12 hours at most). Then {advice}."
            )
            raise CannotServeError(msg)


def is_shared(engine: Engine) -> bool:
    """Return whether several workers can use the database at once: PostgreSQL, not a file."""
    return engine.dialect.name == "postgresql"


def _set_pragmas(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401
    connection.isolation_level = None  # Python begins no transaction by itself
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()


class _ImmediateDialect(SQLiteDialect_pysqlite):
    """SQLite whose transactions lock out other writers from their first read on.

    A listener for the ``begin`` event does the same, but makes small transactions a third slower.
    """

    supports_statement_cache = True

    def do_begin(self, dbapi_connection: Any) -> None:  # noqa: ANN401 (as declared)
        dbapi_connection.execute("BEGIN IMMEDIATE")


registry.register("sqlite.immediate", __name__, _ImmediateDialect.__name__)
