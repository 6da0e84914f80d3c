"""The engine below the store. All that differs from one database to another is here."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, create_engine, event
from sqlalchemy.pool import SingletonThreadPool

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from sqlalchemy import Engine

FILE = "room.db"
PATIENCE = 2.0
"""Seconds that a transaction waits for another program to let go of the file."""
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


def _connected(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401
    connection.isolation_level = None  # Python begins no transaction of its own accord
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _begin(connection: Any) -> None:  # noqa: ANN401 (the driver's)
    # What is read first must still be so when it is written.
    connection.execute("BEGIN IMMEDIATE")
