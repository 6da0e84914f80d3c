"""The tables of Ajar 0.1.0."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

SECONDS = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIDY = {
    "autovacuum_vacuum_scale_factor": 0,
    "autovacuum_vacuum_threshold": 50,
    "autovacuum_vacuum_cost_delay": 0,
}
TIDY_TOAST = {f"toast.{name}": value for name, value in TIDY.items()}


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "rooms",
        sa.Column("code", sa.String(8), primary_key=True),
        sa.Column("key_hash", sa.LargeBinary(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("practice", sa.Boolean(), nullable=False),
        sa.Column("expires", SECONDS, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("current", sa.Integer(), nullable=False),
        postgresql_with=TIDY,
    )
    op.create_table(
        "questions",
        _room(),
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("exercise", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("opened", SECONDS, nullable=False),
        sa.Column("hands", sa.Integer(), nullable=False),
        sa.Column("histories", sa.JSON(), nullable=False),
        sa.Column("withheld", sa.JSON(), nullable=False),
        postgresql_with={**TIDY, **TIDY_TOAST},
    )
    op.create_table(
        "tallies",
        _room(),
        sa.Column("question", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("spent", sa.LargeBinary(), nullable=False),
        postgresql_with={"fillfactor": 25, **TIDY, **TIDY_TOAST},
    )


def _room() -> sa.Column[str]:
    of = sa.ForeignKey("rooms.code", ondelete="CASCADE")
    return sa.Column("room", sa.String(8), of, primary_key=True)
