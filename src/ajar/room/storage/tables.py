"""The tables of a room. None has a row for a person or an answer, or a time with an answer.

A question's counts and the keys that were used for them are one row, so that they change together
or not at all.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

SCHEMA = 3
"""The version of these tables. Raise it with every change to them: see `engine.create_tables`."""
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
