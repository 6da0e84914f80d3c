"""The tables of a room. There is no row for a person or an answer, and no time with an answer.

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

Counts = dict[str, list[int]]
"""By unit, how many gave each value."""
JOINED = 0
"""The tally of those who joined stands where a question's would, under this number."""


class _EvenCounts(TypeDecorator[Counts]):
    """Counts as JSON in which each number takes seven places.

    So a row's size tells how many have answered, and nothing else. Were it to grow as a count
    reaches ten, the order of a file's pages would tell whether that had been early or late.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Counts | None, dialect: Dialect) -> str:  # noqa: ARG002
        """Return counts as they are written."""
        units = ((json.dumps(unit), counts) for unit, counts in (value or {}).items())
        lines = (f"{unit}:[{','.join(f'{n:7}' for n in counts)}]" for unit, counts in units)
        return f"{{{','.join(lines)}}}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> Counts:  # noqa: ARG002
        """Return counts as they were written."""
        counts: Counts = json.loads(value or "{}")
        return counts


tables = MetaData()
_CODE = String(8)
_SECONDS = BigInteger().with_variant(Integer(), "sqlite")
"""A moment in seconds since 1970."""
_TIDY = {
    "autovacuum_vacuum_scale_factor": 0,
    "autovacuum_vacuum_threshold": 50,
    "autovacuum_vacuum_cost_delay": 0,
}
"""Lets PostgreSQL clear away states of a row that have gone by as soon as it looks."""
_TIDY_LARGE = _TIDY | {f"toast.{name}": value for name, value in _TIDY.items()}
_ROOMY = {"fillfactor": 25}
"""A row that is replaced often stays on its page, and soon overwrites what it was."""


def _room() -> Column[str]:
    return Column("room", _CODE, ForeignKey("rooms.code", ondelete="CASCADE"), primary_key=True)


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
    postgresql_with=_TIDY,
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
    postgresql_with=_TIDY_LARGE,
)
tallies = Table(
    "tallies",
    tables,
    _room(),
    Column("question", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("count", Integer, nullable=False),
    Column("counts", _EvenCounts, nullable=False),
    Column("spent", LargeBinary, nullable=False),  # last: who reads the counts does not read it
    postgresql_with=_ROOMY | _TIDY_LARGE,
)
