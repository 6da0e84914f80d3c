"""Cost of a commit with ever more keys in a tally's row, which is rewritten each time."""

from __future__ import annotations

import os
import secrets
import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from ajar.room.rules.codes import HASH_BYTES, new_code, new_salt
from ajar.room.rules.question import Question, Room
from ajar.room.storage import answer_writer, queries
from ajar.room.storage.answer_writer import Increment
from ajar.room.storage.tables import tables, tallies
from ajar.room.storage.write_queue import Writer

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Engine

SIZES = (100, 1_000, 10_000, 100_000, 1_000_000)
BATCH = 20
"""Answers in one commit. While phones come at 1,000 a second, so many wait for each."""
COMMITS = 40
LONG = 2.5
"""Seconds after which a size has been measured enough."""
COUNTS = {"rating": 11}


@dataclass(frozen=True)
class Row:
    """Seconds of one commit of `BATCH` answers with a number of keys in the row.

    Attributes
    ----------
    alone
        If this worker has written the row last.
    turns
        If another one has, so that the keys have to be read first.
    cpu
        Seconds of a core that one took, if this worker has written the row last.
    written
        Bytes that one wrote.
    """

    keys: int
    alone: float
    turns: float
    cpu: float
    written: float


@dataclass(frozen=True)
class Gauge:
    """Tells how many bytes were written so far, in all, and how many seconds of a core spent."""

    written: Callable[[], int]
    cpu: Callable[[], float]


def rows(engine: Engine, gauge: Gauge, sizes: tuple[int, ...] = SIZES) -> list[Row]:
    """Measure each size in a tally of its own, in a database that may be empty."""
    answer_writer.MAX_KEYS = 2 * max(
        sizes
    )  # beyond what a room accepts, to show what it would cost
    tables.create_all(engine)
    return [_row(engine, gauge, keys) for keys in sizes]


def _row(engine: Engine, gauge: Gauge, keys: int) -> Row:
    code = new_code()
    expires = int(time.time()) + 3_600
    first, second = Writer(engine), Writer(engine)
    room = Room(code, b"hash", new_salt(), practice=False, expires=expires)
    question = Question(code, 1, "one@", "{}", 3, "open")
    worked(first, [lambda connection: queries.add_room(connection, room)])
    worked(first, [lambda connection: queries.save_question(connection, question)])
    counts = {unit: [keys // size] * size for unit, size in COUNTS.items()}
    row = (tallies.c.room == code) & (tallies.c.question == 1)
    filled = update(tallies).where(row)
    spent = b"".join(sorted(secrets.token_bytes(HASH_BYTES) for _ in range(keys)))
    worked(
        first,
        [lambda connection: connection.execute(
            filled.values(version=1, count=keys, counts=counts, used_keys=spent))],
    )  # fmt: skip
    worked(first, _entries(code))
    before = gauge.written(), gauge.cpu()
    alone = _timed([first], code)
    each_cpu = (gauge.cpu() - before[1]) / len(alone)
    each = (gauge.written() - before[0]) / len(alone)
    turns = _timed([second, first], code)
    kept = worked(first, [lambda c: c.execute(select(tallies.c.count).where(row)).scalar_one()])
    expected = keys + BATCH * (1 + len(alone) + len(turns))
    if kept != [expected]:
        msg = f"{kept} answers are counted, and {expected} were confirmed."
        raise RuntimeError(msg)
    worked(first, [lambda connection: queries.delete_room(connection, code)])
    return Row(keys, statistics.median(alone), statistics.median(turns), each_cpu, each)


def _timed(writers: list[Writer], code: str) -> list[float]:
    took: list[float] = []
    until = time.perf_counter() + LONG
    while len(took) < COMMITS and (len(took) < 4 or time.perf_counter() < until):
        entries = _entries(code)
        started = time.perf_counter()
        worked(writers[len(took) % len(writers)], entries)
        took.append(time.perf_counter() - started)
    return took


def _entries(code: str) -> list[Increment]:
    return [
        Increment(code, 1, 1, os.urandom(HASH_BYTES), {"rating": n % COUNTS["rating"]}, COUNTS)
        for n in range(BATCH)
    ]


def worked(writing: Writer, works: list[Any]) -> list[Any]:
    """Do some work in one transaction; raise what kept it from being done."""
    done = list(writing.write(works))
    for result in done:
        if isinstance(result, Exception):
            raise result
    return done
