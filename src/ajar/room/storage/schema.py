"""Makes the tables of a new database, and takes those of an older version forwards.

A database says in `alembic_version` at which revision its tables are. A new one is made from
`tables` as they are and stamped, so that a laptop needs no Alembic; only an older one does.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Column, MetaData, String, Table, insert, inspect, select, text

from ajar.room.storage.engine import DatabaseError, changing_tables, is_shared
from ajar.room.storage.tables import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

MIGRATIONS = Path(__file__).with_name("migrations")
FIRST = "0001"
"""At this are the tables of databases that say nothing: Ajar 0.1.0 did not stamp them."""
HEAD = "0001"
"""At this are `tables`: the last of the files in `migrations/versions/`."""
stamps = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))
LOCK = 0x616A6172
"""Held while tables are made or changed, by one of all workers that start."""


def bring_up(engine: Engine) -> None:
    """Make the tables that are missing, or take older ones forwards, in one transaction.

    Raises
    ------
    DatabaseError
        If they are newer than this program, or what takes them forwards is not installed.
    """
    with changing_tables(engine) as connection:
        if is_shared(engine):
            connection.execute(text("SET LOCAL lock_timeout = '60s'"))
            connection.execute(text("SET LOCAL statement_timeout = '10min'"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        found = _revision(connection)
        if found is None:
            tables.create_all(connection)
            _stamp(connection, HEAD)
        elif found != HEAD:
            _migrate(connection, found)


def _revision(connection: Connection) -> str | None:
    """Return at which revision the tables are; None: there are none."""
    there = inspect(connection).get_table_names()
    if stamps.name in there:
        found = connection.execute(select(stamps)).scalars().all()
        if found:
            return str(found[0])
    if "rooms" not in there:
        return None
    _stamp(connection, FIRST)
    return FIRST


def _stamp(connection: Connection, revision: str) -> None:
    stamps.create(connection, checkfirst=True)
    connection.execute(insert(stamps).values(version_num=revision))


def _migrate(connection: Connection, found: str) -> None:
    known = {path.stem.removeprefix("rev_") for path in (MIGRATIONS / "versions").glob("rev_*.py")}
    if found not in known:
        msg = (
            f"These rooms are kept in a way (“{found}”) that only a newer Ajar knows. "
            "Start that one, or name another folder or database."
        )
        raise DatabaseError(msg)
    if importlib.util.find_spec("alembic") is None:
        msg = (
            "These rooms are of an older Ajar, and what takes them along is not installed. With "
            "uv: uv run --extra server ajar room …; with pip: pip install 'ajar[server]'."
        )
        raise DatabaseError(msg)
    take_forwards(connection)


def take_forwards(connection: Connection) -> None:
    """Do what is missing of `migrations`, all of it in an empty database."""
    from alembic import command  # only an old database needs it
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    command.upgrade(config, "head")
