"""One room from the first phone to the last question, and the figures of it."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from benchmarks.rooms.measuring import SETTLED, send
from benchmarks.rooms.ours import ours
from benchmarks.rooms.phones import Job
from benchmarks.scaling.metering import metering
from benchmarks.scaling.phones import audience

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.rooms.ours import Room
    from benchmarks.rooms.phones import Result
    from benchmarks.rooms.serving import Served
    from benchmarks.scaling.metering import Meter
    from benchmarks.scaling.phones import Phones

SHARES = (0.5, 0.95, 0.99)
EARLY, LATE = (0.1, 0.4), (0.7, 1.0)
"""Two parts of the time in which phones come. As many come in each; far more are there already in
the second."""
POSTGRES = "PostgreSQL"
QUIET = 20.0
"""Seconds in which phones are only there. Each hears once in that time that it still is."""


@dataclass(frozen=True)
class Setting:
    """The server of a room. `database` is empty for SQLite in its folder."""

    name: str
    workers: int
    database: str = ""
    postgres: Served | None = None


@dataclass(frozen=True)
class Crowd:
    """Number of phones, and the seconds within which they come, and later answer once more."""

    phones: int
    seconds: float
    again: float


@dataclass
class Figures:
    """Measurements. Times are in seconds, sizes in bytes; triples are 50, 95 and 99 %.

    Attributes
    ----------
    lost
        Answers not confirmed, and by how many what was confirmed differs from what was counted.
    open
        Phones connected when all had come, and when everything was over.
    came, confirmed, again
        From coming to a question with a live connection; from press to confirmed; and from press to
        confirmed at the second question, which nobody joins for.
    closed, opened
        From the facilitator's press until half, and until the last, of those connected had heard.
    visit, answer, telling, quiet
        What the servers spent for a phone that comes and answers, for one that answers, for one
        that hears of a change, and in a second for one that is only there: by name.
    grew
        What a phone cost late in the time in which they came, over what one cost early.
    memory
        What each server held before the phones came and when all were there, by name.
    phone
        What a phone itself cost for coming and answering.
    busy
        Of what cores the machine has, how many all of this kept busy while phones came.
    received
        Bytes that a phone got until it had answered.
    disk
        Bytes that each server had written to the disk while phones came, by name.
    """

    lost: int = 0
    joined: int = 0
    repeated: int = 0
    without: int = 0
    open: tuple[int, int] = (0, 0)
    came: tuple[float, ...] = ()
    confirmed: tuple[float, ...] = ()
    again: tuple[float, ...] = ()
    closed: tuple[float, float] = (0, 0)
    opened: tuple[float, float] = (0, 0)
    visit: dict[str, float] = field(default_factory=dict)
    answer: dict[str, float] = field(default_factory=dict)
    telling: dict[str, float] = field(default_factory=dict)
    quiet: dict[str, float] = field(default_factory=dict)
    grew: float = 0.0
    memory: dict[str, tuple[int, int]] = field(default_factory=dict)
    phone: float = 0.0
    busy: float = 0.0
    received: float = 0.0
    disk: dict[str, int] = field(default_factory=dict)


def evening(folder: Path, setting: Setting, crowd: Crowd) -> Figures:
    """Serve one room, have an audience come, answer, listen and answer again."""
    with ours(folder, setting.workers, setting.database) as room:
        send(_job(room, SETTLED, "spread", 1.0))
        room.ask("first")
        servers = {f"worker {n + 1}": one for n, one in enumerate((room.served, *room.others))}
        if setting.postgres:
            servers[POSTGRES] = setting.postgres
        figures = Figures()
        empty = {name: memory(one) for name, one in servers.items()}
        with audience(_job(room, crowd.phones, "spread", crowd.seconds)) as phones:
            before = {name: written(one) for name, one in servers.items()}
            came = _coming(figures, phones, servers, crowd)
            figures.disk = {name: written(one) - before[name] for name, one in servers.items()}
            full = {name: memory(one) for name, one in servers.items()}
            figures.memory = {name: (empty[name], full[name]) for name in servers}
            _telling(figures, room, phones, servers, crowd)
            answers = _lost(room, came)
            if crowd.phones > 1_000:  # with fewer it is too little to be read
                with metering(servers) as meter:
                    time.sleep(QUIET)
                figures.quiet = _each(meter, crowd.phones * QUIET)
            again = _again(figures, room, phones, servers, crowd)
            figures.lost = answers + _lost(room, again)
            figures.open = figures.open[0], phones.there().open
        if panel := room.client.panel():
            figures.joined = panel.joined - SETTLED
        return figures


def memory(server: Served) -> int:
    """Return what a server's processes hold; what they share counts once for all of them."""
    return sum(process.memory_full_info().pss for process in server.tree())


def written(server: Served) -> int:
    return sum(process.io_counters().write_bytes for process in server.tree())


def _job(room: Room, phones: int, when: str, seconds: float) -> Job:
    ports = tuple(other.port for other in room.others)
    return Job("ours", room.served.port, room.code, phones, when, seconds, room.question, ports)  # type: ignore[arg-type]


def _coming(figures: Figures, phones: Phones, servers: dict[str, Served], crowd: Crowd) -> Result:
    before = phones.there()
    with metering(servers) as meter:
        came = phones.come()
    connected = phones.there()
    start, seconds = meter.when[0], crowd.seconds
    figures.came, figures.confirmed = shares(came.came), shares(came.confirmed)
    figures.repeated, figures.without = came.broken + came.slowed, came.without
    figures.open = connected.open, 0
    figures.visit = _each(meter, crowd.phones)
    early, late = (
        meter.between(start + seconds * part[0], start + seconds * part[1])
        for part in (EARLY, LATE)
    )
    figures.grew = late / early if early else float("nan")
    figures.phone = (connected.cpu - before.cpu) / crowd.phones
    spent = sum(meter.totals().values()) + connected.cpu - before.cpu
    figures.busy = spent / (meter.when[-1] - start)
    figures.received = came.received / crowd.phones
    return came


def _telling(
    figures: Figures, room: Room, phones: Phones, servers: dict[str, Served], crowd: Crowd
) -> None:
    """Close the question and open it again; take the time until all have heard."""
    told = []
    with metering(servers) as meter:
        for what in ("close", "open"):
            started = time.perf_counter()
            heard = phones.hear(room.client.act(room.question, what).version)
            last = float("inf") if heard.deaf else max(heard.when) - started
            told.append((shares(heard.when)[0] - started, last))
    figures.closed, figures.opened = told
    figures.telling = _each(meter, crowd.phones * len(told))


def _again(
    figures: Figures, room: Room, phones: Phones, servers: dict[str, Served], crowd: Crowd
) -> Result:
    question = room.ask("second")
    with metering(servers) as meter:
        result = phones.press(question, crowd.again)
    figures.again = shares(result.confirmed)
    figures.answer = _each(meter, crowd.phones)
    figures.repeated += result.broken + result.slowed
    return result


def _lost(room: Room, result: Result) -> int:
    if result.problems:
        print(f"  {result.problems[:3]}", file=sys.stderr)
    answered, tallied = room.counted()
    confirmed = len(result.confirmed)
    return result.lost + abs(answered - confirmed) + abs(tallied - confirmed)


def _each(meter: Meter, count: float) -> dict[str, float]:
    return {name: spent / count for name, spent in meter.totals().items()}


def shares(seconds: list[float]) -> tuple[float, ...]:
    """Return which time half, 95 % and 99 % stayed within."""
    ordered = sorted(seconds)
    return tuple(ordered[int(part * len(ordered))] if ordered else float("nan") for part in SHARES)
