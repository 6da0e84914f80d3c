"""Cost of large audiences, with one worker and two, on SQLite and on PostgreSQL.

Run it with ``uv run python benchmarks/scale.py [--only sqlite,postgresql,postgresql-2,rows]
[--quick]``. It prints tables in Markdown, all in one run on one machine:

- 100, 1,000 and 10,000 phones scan the code by chance within some seconds. Each gets the page,
  opens its live connection and keeps it, joins, answers, and is told that it is counted. Then the
  question is closed and opened again; then nothing happens for a while; then a second question is
  asked, and each answers that. The phones run in two processes of their own;
- with two workers each request of a phone goes to one of them by chance, as with a balancer that
  knows nothing of sessions. SQLite has one worker only;
- PostgreSQL comes from a wheel and has its own settings, on the same disk as SQLite's file;
- what one commit takes with 100 to 1,000,000 keys in the row of a tally, without any phones.

*Lost* is how many answers were not confirmed, and by how many those confirmed differ from those in
the tally. Everything stays on this machine.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.room import machine
from benchmarks.scaling import report
from benchmarks.scaling.evening import Crowd, Setting, evening
from benchmarks.scaling.postgres import postgres
from benchmarks.scaling.rows import BATCH, SIZES, Gauge, rows

from ajar.room.storage.postgres import server_engine
from ajar.room.storage.tables import file_engine

if TYPE_CHECKING:
    from benchmarks.scaling.postgres import Postgres
    from benchmarks.scaling.rows import Row

FULL = (Crowd(100, 10, 3), Crowd(1_000, 10, 3), Crowd(10_000, 60, 20))
QUICK = (Crowd(100, 10, 3), Crowd(1_000, 10, 3))
PARTS = ("sqlite", "postgresql", "postgresql-2", "rows")


def settings(kept: Postgres) -> dict[str, Setting]:
    address, served = kept.address, kept.served
    return {
        "sqlite": Setting("SQLite, 1 worker", 1),
        "postgresql": Setting("PostgreSQL, 1 worker", 1, address, served),
        "postgresql-2": Setting("PostgreSQL, 2 workers", 2, address, served),
    }


def evenings(only: list[str], crowds: tuple[Crowd, ...], kept: Postgres) -> report.Measured:
    measured = []
    for part, setting in settings(kept).items():
        for crowd in crowds if part in only else ():
            print(f"Measuring {setting.name}, {crowd.phones:,} phones …", file=sys.stderr)
            with tempfile.TemporaryDirectory() as folder:
                measured.append((setting, crowd, evening(Path(folder), setting, crowd)))
    return measured


def commits(folder: Path, kept: Postgres, sizes: tuple[int, ...]) -> dict[str, list[Row]]:
    print("Measuring commits …", file=sys.stderr)
    process = Gauge(_written_here, time.process_time)
    server = Gauge(kept.wal, lambda: time.process_time() + kept.served.cpu())
    return {
        "SQLite": rows(file_engine(folder), process, sizes),
        kept.version(): rows(server_engine(kept.address), server, sizes),
    }


def _written_here() -> int:
    """Return how many bytes this process has had written to the disk."""
    lines = Path("/proc/self/io").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("write_bytes")).split()[1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--only", default=",".join(PARTS), help="some of: %(default)s")
    parser.add_argument("--quick", action="store_true", help="few phones: rough figures")
    chosen = parser.parse_args()
    only = chosen.only.split(",")
    if unknown := set(only) - set(PARTS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    started = time.monotonic()
    with ExitStack() as stack:
        sqlite, postgresql = (
            Path(stack.enter_context(tempfile.TemporaryDirectory())) for _ in range(2)
        )
        kept = stack.enter_context(postgres(postgresql))
        measured = evenings(only, QUICK if chosen.quick else FULL, kept)
        sizes = SIZES[:4] if chosen.quick else SIZES
        grown = commits(sqlite, kept, sizes) if "rows" in only else {}
    took = f"{datetime.now(UTC):%d %B %Y}, {time.monotonic() - started:.0f} s"
    print(f"`{' '.join(['uv run python', *sys.argv])}`, {took}:")
    print(f"{machine()}.\n")
    if measured:
        every = [
            make(measured)
            for make in (report.people, report.processor, report.memory, report.flatness)
        ]
        print("\n\n".join(every), end="\n\n")
    if grown:
        print(report.growth(grown, BATCH))


if __name__ == "__main__":
    main()
