"""Cost of processes while something goes on: seconds of a core, second by second."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from benchmarks.rooms.serving import Served

EVERY = 0.5
"""Seconds between two readings."""


@dataclass
class Meter:
    """Readings of what each of some servers has spent, by name."""

    servers: Mapping[str, Served]
    when: list[float] = field(default_factory=list)
    spent: dict[str, list[float]] = field(default_factory=dict)

    def read(self) -> None:
        self.when.append(time.perf_counter())
        for name, server in self.servers.items():
            self.spent.setdefault(name, []).append(server.cpu())

    def between(self, start: float, stop: float) -> float:
        """Return what all spent from one moment to another, as far as was read."""
        inside = [n for n, when in enumerate(self.when) if start <= when <= stop]
        if len(inside) < 2:
            return float("nan")
        return sum(spent[inside[-1]] - spent[inside[0]] for spent in self.spent.values())

    def totals(self) -> dict[str, float]:
        return {name: values[-1] - values[0] for name, values in self.spent.items()}


@contextmanager
def metering(servers: Mapping[str, Served]) -> Iterator[Meter]:
    """Read until the block ends, and once more then."""
    meter, over = Meter(servers), threading.Event()

    def read_on() -> None:
        while not over.wait(EVERY):
            meter.read()

    meter.read()
    reading = threading.Thread(target=read_on)
    reading.start()
    try:
        yield meter
    finally:
        over.set()
        reading.join()
        meter.read()
