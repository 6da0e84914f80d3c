"""The tables of a room. None has a row for a person or an answer, or a time with an answer.

A question's counts and the keys that were used for them are one row, so that they change together
or not at all.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

if TYPE_CHECKING:
    from sqlalchemy import Dialect

SCHEMA = 2
"""The version of these tables. Raise it with every change to them: see `engine.create_tables`."""
JOINED = 0
"""The tally of phones that joined is stored as if it were that of a question with this number."""

UnitCounts = dict[str, list[int]]
"""By unit, how many people gave each value."""


class _FixedWidthCounts(TypeDecorator[UnitCounts]):
    """Counts as JSON in which each number is padded to seven characters.

    The size of a row then depends only on how many people answered. If it grew whenever a count
    reached ten, the order of the pages in a file would show whether that happened early or late.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: UnitCounts | None, dialect: Dialect) -> str:  # noqa: ARG002
        """Return counts as they are written."""
        units = ((json.dumps(unit), counts) for unit, counts in (value or {}).items())
        lines = (f"{unit}:[{','.join(f'{n:7}' for n in counts)}]" for unit, counts in units)
        return f"{{{','.join(lines)}}}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> UnitCounts:  # noqa: ARG002
        """Return counts as they were before `process_bind_param`."""
        counts: UnitCounts = json.loads(value or "{}")
        return counts


tables = MetaData()
_CODE = String(8)
_SECONDS = BigInteger().with_variant(Integer(), "sqlite")
"""A moment in seconds since 1970."""
_VACUUM_SOON = {
    "autovacuum_vacuum_scale_factor": 0,
    "autovacuum_vacuum_threshold": 50,
    "autovacuum_vacuum_cost_delay": 0,
}
"""Lets PostgreSQL remove old versions of a row the next time its autovacuum looks."""
_VACUUM_LARGE = _VACUUM_SOON | {f"toast.{name}": value for name, value in _VACUUM_SOON.items()}
_SPARE_ROOM = {"fillfactor": 25}
"""A row that is replaced often stays on its page, and soon overwrites its old versions."""


def _room() -> Column[str]:
    return Column("room", _CODE, ForeignKey("rooms.code", ondelete="CASCADE"), primary_key=True)


schema = Table("ajar_schema", tables, Column("version", Integer, primary_key=True))
rooms = Table(
    "rooms",
    tables,
    Column("code", _CODE, primary_key=True),
    Column("key_hash", LargeBinary, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("practice", Boolean, nullable=False),
    Column("expires", _SECONDS, nullable=False),
    Column("version", Integer, nullable=False),
    Column("current", Integer, nullable=False),  # the question that phones are shown, or 0
    postgresql_with=_VACUUM_SOON,
)
questions = Table(
    "questions",
    tables,
    _room(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("name", String(80), nullable=False),
    Column("exercise", Text, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("state", String(8), nullable=False),
    Column("round", Integer, nullable=False),
    Column("opened", _SECONDS, nullable=False),  # or 0
    Column("hands", Integer, nullable=False),
    Column("histories", JSON, nullable=False),
    Column("withheld", JSON, nullable=False),
    postgresql_with=_VACUUM_LARGE,
)
tallies = Table(
    "tallies",
    tables,
    _room(),
    Column("question", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("count", Integer, nullable=False),
    Column("counts", _FixedWidthCounts, nullable=False),
    Column("used_keys", LargeBinary, nullable=False),  # last: reading the counts does not read it
    postgresql_with=_SPARE_ROOM | _VACUUM_LARGE,
)
TALLY_OF_QUESTION = (tallies.c.room == questions.c.room) & (tallies.c.question == questions.c.id)
"""Joins questions with their tallies."""
