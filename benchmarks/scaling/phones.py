"""The processes of an audience, told what to do all at once."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, replace
from typing import IO, TYPE_CHECKING, Any, cast

from benchmarks.rooms.phones import Job, Result
from benchmarks.rooms.serving import ROOT
from benchmarks.scaling.audience import Heard, There

if TYPE_CHECKING:
    from collections.abc import Iterator

PROCESSES = 2
"""A phone has up to three connections, and a process may have 20,000 here."""


@dataclass(frozen=True)
class Phones:
    """An audience, over all of its processes."""

    processes: tuple[subprocess.Popen[str], ...]

    def come(self) -> Result:
        return together([Result(**told) for told in self._tell("come")])

    def press(self, question: int, seconds: float) -> Result:
        return together([Result(**told) for told in self._tell("press", question, seconds)])

    def hear(self, version: int) -> Heard:
        every = [Heard(**told) for told in self._tell("hear", version)]
        return Heard(
            [when for each in every for when in each.when], sum(each.deaf for each in every)
        )

    def there(self) -> There:
        every = [There(**told) for told in self._tell("there")]
        return There(sum(each.open for each in every), sum(each.cpu for each in every))

    def _tell(self, *order: object) -> list[dict[str, Any]]:
        for process in self.processes:
            write(process, order)
        return [
            json.loads(cast("IO[str]", process.stdout).readline()) for process in self.processes
        ]


def together(results: list[Result]) -> Result:
    """Add up what became of the phones of several processes."""
    added = Result()
    for result in results:
        added.came += result.came
        added.confirmed += result.confirmed
        added.problems += result.problems
        for name in ("lost", "broken", "slowed", "without", "received"):
            setattr(added, name, getattr(added, name) + getattr(result, name))
    added.first_press = min(result.first_press for result in results)
    added.last_confirmed = max(result.last_confirmed for result in results)
    return added


@contextmanager
def audience(job: Job) -> Iterator[Phones]:
    """Start the processes of an audience; at the end all phones leave."""
    with ExitStack() as running:
        processes = []
        for n in range(PROCESSES):
            started = subprocess.Popen(
                [sys.executable, "-m", "benchmarks.scaling.audience"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
            )  # fmt: skip
            processes.append(running.enter_context(started))
            running.callback(cast("IO[str]", started.stdin).close)
            share = job.phones // PROCESSES + (n < job.phones % PROCESSES)
            write(started, asdict(replace(job, phones=share)))
        yield Phones(tuple(processes))


def write(process: subprocess.Popen[str], value: object) -> None:
    pipe = cast("IO[str]", process.stdin)
    pipe.write(json.dumps(value) + "\n")
    pipe.flush()
