"""One transaction for a batch of entries, or for one other piece of work."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from ajar.room.storage.answer_writer import Entry, TallyRows
from ajar.room.storage.engine import may_pass
from ajar.room.storage.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Engine


class BusyError(Exception):
    """Nothing was written just now: the disk is full, the database away, or it is held."""


class Writing:
    """A connection to the database that is kept, and what is remembered of it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._rows = TallyRows()
        self._connection: Connection | None = None
        self._line = Line()
        self._may_be_done = False
        """Whether the last work may be in the database although its commit was not confirmed."""
        self.away = False
        """Whether there was no way to the database the last time."""

    @property
    def rewritten(self) -> int:
        """How many bytes of keys were written anew with the last entries."""
        return self._rows.rewritten

    def of(self, works: Sequence[Any]) -> Sequence[Any]:
        """Do entries, or one other work, in one transaction.

        Where another transaction stood in the way, or the connection was lost, they are tried once
        more: entries in any case, since a key counts once; other work unless it may be done.

        Returns
        -------
        sequence
            What came of each, or the error that kept all of them from being done.
        """
        for again in (True, False):
            try:
                return self._done(works)
            except DBAPIError as error:
                self._begin_anew()
                if not (again and may_pass(error)) or self._may_be_done:
                    break
            except Exception as error:  # noqa: BLE001 (who waits for it raises it)
                self._rows.forget()
                return [error for _ in works]
        return [BusyError() for _ in works]

    def cut(self) -> None:
        """End the connection although the database says nothing. Any thread may call this."""
        self._line.cut()

    def _done(self, works: Sequence[Any]) -> Sequence[Any]:
        self._may_be_done = False
        if self._connection is None:
            self.away = True
            self._connection = self._engine.connect()
            self.away = False
            self._line.follow(self._connection)
        with self._connection.begin():
            if isinstance(works[0], Entry):
                return self._rows.count(self._connection, works)
            results = [work(self._connection) for work in works]
            self._may_be_done = True  # from here on, until it is confirmed
        self._may_be_done = False
        return results

    def _begin_anew(self) -> None:
        self._rows.forget()
        self._line.let_go()
        if self._connection is not None:
            with suppress(SQLAlchemyError):  # there may be nothing left to invalidate
                self._connection.invalidate()
                self._connection.close()
            self._connection = None
