"""Prometheus metrics of the whole server, collected only if they are asked for.

Even a count can reveal something: watched every second, it shows when the one open room was
answered. So what people cause is counted in steps of five, like a room's own tallies, and a reading
stays the same for a minute. No label contains anything that came with a request.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Histogram, ProcessCollector, start_http_server
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

from ajar.room.server.logs import log_error
from ajar.room.storage.answer_writer import Increment
from ajar.room.storage.write_queue import BusyError, JobResults

if TYPE_CHECKING:
    from prometheus_client import Metric

READING_SECONDS = 60.0
"""How long a reading stays the same."""
_STEP = 5
"""The step in which everything that people cause is counted."""
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_SIZES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000)
_OUTCOMES = (("counted",), ("closed",), ("no-room",), ("full-room",), ("busy",))
_OMITTED = ("process_open_fds",)
"""It would reveal the number of connections, one by one."""
_Counts = Counter[tuple[str, ...]]
"""Counts by the values of the labels."""


class Metrics:
    """Counts what the server does, and reports it to Prometheus.

    `rooms` and `connections` return how many there are now; the clock is monotonic, in seconds.
    """

    def __init__(
        self,
        rooms: Callable[[], int],
        connections: Callable[[], int],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._rooms, self._connections, self._clock = rooms, connections, clock
        self._answers: _Counts = Counter(dict.fromkeys(_OUTCOMES, 0))
        self._refusals: _Counts = Counter()
        self._requests: _Counts = Counter()
        self._registry = registry = CollectorRegistry()
        self._process = ProcessCollector(registry=None)
        help_text = "Time from receiving an answer to its being on disk."
        self._seconds = _StepHistogram("commit_seconds", help_text, _SECONDS, registry)
        help_text = "Answers written in one transaction."
        self._sizes = _StepHistogram("batch_size", help_text, _SIZES, registry)
        self._reading: list[Metric] = []
        self._valid_until = float("-inf")
        self._lock = threading.Lock()

    def serve(self, host: str, port: int) -> None:
        """Serve the metrics to Prometheus, in a thread.

        Raises
        ------
        OSError
            If the port cannot be listened on.
        """
        registry = CollectorRegistry()
        registry.register(self)
        server, _ = start_http_server(port, host, registry)
        server.handle_error = _log_scrape_error  # type: ignore[method-assign, assignment]

    def count_response(self, operation: str, status: int, error_code: str) -> None:
        """Count a response; `error_code` is "" if it is not an error."""
        self._requests[operation, f"{status // 100}xx"] += 1
        if error_code:
            self._refusals[error_code,] += 1

    def count_batch(self, results: JobResults, now: float) -> None:
        """Count a batch of the write queue, at a time of the event loop's clock."""
        increments = [(job, result) for job, result in results if isinstance(job.work, Increment)]
        answers = [(job, result) for job, result in increments if job.done is not None]
        for job, result in answers:
            outcome = "busy" if isinstance(result, BusyError) else result
            self._answers[outcome if isinstance(outcome, str) else "broken",] += 1
            if result == "counted":
                self._seconds.observe(now - job.came)
        if increments:
            self._sizes.observe(len(increments))

    def collect(self) -> Iterable[Metric]:
        """Return the current reading. Prometheus's library calls this in any thread."""
        with self._lock:
            if self._clock() >= self._valid_until:
                self._reading = list(self._read())
                self._valid_until = self._clock() + READING_SECONDS
            return self._reading

    def _read(self) -> Iterator[Metric]:
        yield GaugeMetricFamily("ajar_room_rooms", "Open rooms.", self._rooms())
        yield GaugeMetricFamily(
            "ajar_room_connections", "Open connections, in fives.", _in_steps(self._connections())
        )
        yield _counter("answers", "Answers by outcome.", ["outcome"], self._answers)
        yield _counter("refusals", "Error responses by code.", ["reason"], self._refusals)
        yield _counter("requests", "Responses.", ["operation", "status"], self._requests)
        yield from self._registry.collect()
        yield from (metric for metric in self._process.collect() if metric.name not in _OMITTED)


class _StepHistogram:
    """Passes values on to a histogram, five at a time."""

    def __init__(
        self, name: str, help_text: str, buckets: Sequence[float], registry: CollectorRegistry
    ) -> None:
        name = f"ajar_room_{name}"
        self._histogram = Histogram(name, help_text, buckets=buckets, registry=registry)
        self._waiting: list[float] = []

    def observe(self, value: float) -> None:
        self._waiting.append(value)
        if len(self._waiting) == _STEP:
            for waiting in self._waiting:
                self._histogram.observe(waiting)
            self._waiting.clear()


def _log_scrape_error(request: object, address: object) -> None:  # noqa: ARG001
    """Log that a scrape failed. The library would print the client's address."""
    kind, _, trace = sys.exc_info()
    log_error(kind or Exception, trace)


def _in_steps(count: int) -> int:
    return count - count % _STEP


def _counter(
    name: str, help_text: str, labels: list[str], counts: Mapping[tuple[str, ...], int]
) -> CounterMetricFamily:
    family = CounterMetricFamily(f"ajar_room_{name}", f"{help_text} In fives.", labels=labels)
    for values, count in sorted(dict(counts).items()):
        if count >= _STEP or values in _OUTCOMES:  # a new line would reveal the first one
            family.add_metric(values, _in_steps(count))
    return family
