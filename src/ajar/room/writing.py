"""One transaction for a batch of entries, or for one other piece of work."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from ajar.room.tally_rows import Entry, TallyRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Engine


class BusyError(Exception):
    """Nothing was written just now: the disk is full, or another program holds the file."""


class Writing:
    """A connection to the database that is kept, and what is remembered of it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._rows = TallyRows()
        self._connection: Connection | None = None

    def of(self, works: Sequence[Any]) -> Sequence[Any]:
        """Do entries, or one other work, in one transaction.

        Returns
        -------
        sequence
            What came of each, or the error that kept all of them from being done.
        """
        try:
            if self._connection is None:
                self._connection = self._engine.connect()
            with self._connection.begin():
                if isinstance(works[0], Entry):
                    return self._rows.count(self._connection, works)
                return [work(self._connection) for work in works]
        except DBAPIError:
            self._begin_anew()
            return [BusyError() for _ in works]
        except Exception as error:  # noqa: BLE001 (who waits for it raises it)
            self._rows.forget()
            return [error for _ in works]

    def _begin_anew(self) -> None:
        self._rows.forget()
        if self._connection is not None:
            with suppress(SQLAlchemyError):  # there may be nothing left to invalidate
                self._connection.invalidate()
                self._connection.close()
            self._connection = None
