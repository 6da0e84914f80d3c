"""What Alembic runs: every revision that is missing, in the transaction of `schema.bring_up`."""

from __future__ import annotations

from alembic import context

from ajar.room.storage.tables import tables

# SQLite can change little of a table in place: it is made anew and its rows are copied.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables,
    render_as_batch=True,
)
context.run_migrations()
