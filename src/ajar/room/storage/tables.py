"""The tables of a room, and the engine for the file on a laptop; `postgres` has that for a server.

No table has a row for a person or an answer, or a time with an answer. A question's counts and the
keys that were used for them are one row, so that they change together or not at all.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.pool import SingletonThreadPool

if TYPE_CHECKING:
    import sqlite3

SCHEMA = 3
"""The version of these tables. Raise it with every change to them: see `create_tables`."""
JOINED = 0
"""The tally of joined phones is stored under this question number."""

UnitCounts = dict[str, list[int]]
"""By unit, how many people gave each value."""


class _FixedWidthCounts(sa.TypeDecorator[UnitCounts]):
    """Counts as JSON in which each number is padded to seven characters.

    The size of a row then depends only on how many people answered. If it grew whenever a count
    reached ten, the order of the pages in a file would show whether that happened early or late.
    """

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: UnitCounts | None, dialect: sa.Dialect) -> str:  # noqa: ARG002
        """Return counts as they are written."""
        units = ((json.dumps(unit), counts) for unit, counts in (value or {}).items())
        lines = (f"{unit}:[{','.join(f'{n:7}' for n in counts)}]" for unit, counts in units)
        return f"{{{','.join(lines)}}}"

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> UnitCounts:  # noqa: ARG002
        """Return counts as they were before `process_bind_param`."""
        return dict(json.loads(value or "{}"))


tables = sa.MetaData()
_CODE = sa.String(8)
_SECONDS = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
"""A moment in seconds since 1970."""
_VACUUM_SOON = {
    "autovacuum_vacuum_scale_factor": 0,
    "autovacuum_vacuum_threshold": 50,
    "autovacuum_vacuum_cost_delay": 0,
}
"""Lets PostgreSQL remove old versions of a row at the next autovacuum."""
_VACUUM_LARGE = _VACUUM_SOON | {f"toast.{name}": value for name, value in _VACUUM_SOON.items()}
_SPARE_ROOM = {"fillfactor": 25}
"""A row that is replaced often stays on its page, and soon overwrites its old versions."""


def _key(number: str) -> tuple[sa.Column[str], sa.Column[int]]:
    of_room = sa.ForeignKey("rooms.code", ondelete="CASCADE")
    room = sa.Column("room", _CODE, of_room, primary_key=True)
    return room, sa.Column(number, sa.Integer, primary_key=True, autoincrement=False)


def _required(**types: Any) -> Iterator[sa.Column[Any]]:  # noqa: ANN401 (types of SQLAlchemy)
    return (sa.Column(name, kind, nullable=False) for name, kind in types.items())


schema = sa.Table("ajar_schema", tables, sa.Column("version", sa.Integer, primary_key=True))
rooms = sa.Table(
    "rooms",
    tables,
    sa.Column("code", _CODE, primary_key=True),
    *_required(key_hash=sa.LargeBinary, salt=sa.LargeBinary, practice=sa.Boolean, expires=_SECONDS),
    *_required(version=sa.Integer, current=sa.Integer),  # current: the question on the phones, or 0
    postgresql_with=_VACUUM_SOON,
)
questions = sa.Table(
    "questions",
    tables,
    *_key("id"),
    *_required(name=sa.String(80), exercise=sa.Text, minutes=sa.Integer, state=sa.String(8)),
    *_required(round=sa.Integer, opened=_SECONDS, hands=sa.Integer),  # never opened: 0
    *_required(histories=sa.JSON, withheld=sa.JSON),
    postgresql_with=_VACUUM_LARGE,
)
tallies = sa.Table(
    "tallies",
    tables,
    *_key("question"),
    *_required(version=sa.Integer, count=sa.Integer, counts=_FixedWidthCounts),
    *_required(used_keys=sa.LargeBinary),  # last: reading the counts does not read it
    postgresql_with=_SPARE_ROOM | _VACUUM_LARGE,
)
decks = sa.Table(
    "decks",
    tables,
    sa.Column("room", _CODE, sa.ForeignKey("rooms.code", ondelete="CASCADE"), primary_key=True),
    *_required(deck=sa.Text, digest=sa.String(16), position=sa.Text),  # as JSON
    postgresql_with=_VACUUM_LARGE,
)
presenters = sa.Table(
    "presenters",
    tables,
    *_key("id"),
    *_required(kind=sa.String(8), key_hash=sa.LargeBinary, used=sa.Boolean),
    postgresql_with=_VACUUM_SOON,
)
"""The walls and remotes of a room. Until it is used, the hash is that of a ticket."""
TALLY_OF_QUESTION = (tallies.c.room == questions.c.room) & (tallies.c.question == questions.c.id)
"""Joins questions with their tallies."""

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


def file_engine(folder: Path) -> sa.Engine:
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
    engine = sa.create_engine(
        sa.URL.create("sqlite+immediate", database=str(path)),
        poolclass=SingletonThreadPool,
        connect_args={"timeout": LOCK_SECONDS, "cached_statements": 256},
        hide_parameters=True,  # errors do not quote the parameters
    )
    sa.event.listen(engine, "connect", _set_pragmas)
    return engine


def create_tables(engine: sa.Engine) -> None:
    """Create the tables of a new database; leave those of this version as they are.

    Rooms end after twelve hours, so tables of another version are refused, not migrated.

    Raises
    ------
    CannotServeError
        If the tables are of another version.
    """
    with engine.begin() as connection:
        if is_shared(engine):  # the workers that start together wait for the first one
            connection.execute(sa.text("SET LOCAL lock_timeout = '60s'"))
            connection.execute(sa.text("SET LOCAL statement_timeout = '60s'"))
            connection.execute(
                sa.text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _SCHEMA_LOCK}
            )
        names = set(sa.inspect(connection).get_table_names())
        if not names & tables.tables.keys():
            tables.create_all(connection)
            connection.execute(sa.insert(schema).values(version=SCHEMA))
        elif schema.name not in names or connection.execute(sa.select(schema)).all() != [(SCHEMA,)]:
            place, advice = f"“{engine.url.database}”", "delete the file, or choose another folder"
            if is_shared(engine):
                place, its_tables = f"database {place}", ", ".join(sorted(tables.tables))
                advice = f"drop its tables {its_tables}, or choose another database"
            msg = (
                f"The rooms in {place} were made by another version of Ajar. End them with that "
                f"version, or wait until they have ended (12 hours at most). Then {advice}."
            )
            raise CannotServeError(msg)


def is_shared(engine: sa.Engine) -> bool:
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
