"""Metrics for Prometheus, of a server as a whole: made only where they are asked for.

Even a count tells something: watched each second, it says when the one open room was answered. So
what people cause is told in steps of five, as a room's own tallies are, and all of it as it was at
one moment, for a minute. No label has anything that came with a request.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Histogram, ProcessCollector, start_http_server
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

from ajar.room.server.logs import tell_error
from ajar.room.storage.answer_writer import Increment
from ajar.room.storage.write_queue import BusyError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from prometheus_client import Metric
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from ajar.room.storage.write_queue import JobResults

STEP = 5
"""What people cause is told in steps of so many."""
KEPT = 60.0
"""Seconds for which the same is told."""
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
SIZES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000)
OUTCOMES = (("counted",), ("closed",), ("no-room",), ("busy",))
LEFT_OUT = ("process_open_fds",)
"""It would give the number of connections away, one by one."""


class Metrics:
    """Counts what a server does, and tells it to Prometheus.

    Parameters
    ----------
    rooms, connections
        Give how many there are now.
    clock
        Seconds that only ever grow.
    """

    def __init__(
        self,
        rooms: Callable[[], int],
        connections: Callable[[], int],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._gauges = {"rooms": rooms, "connections": connections}
        self._clock = clock
        self._answers: Counter[tuple[str, ...]] = Counter(dict.fromkeys(OUTCOMES, 0))
        self._refusals: Counter[tuple[str, ...]] = Counter()
        self._requests: Counter[tuple[str, ...]] = Counter()
        own = CollectorRegistry()
        self._own = own
        self._process = ProcessCollector(registry=None)
        told = "From when an answer was received until it was on the disk."
        self._seconds = _Fives(
            Histogram("ajar_room_commit_seconds", told, buckets=SECONDS, registry=own)
        )
        told = "How many answers were written in one transaction."
        self._sizes = _Fives(Histogram("ajar_room_batch_size", told, buckets=SIZES, registry=own))
        self._told: list[Metric] = []
        self._told_until = float("-inf")
        self._turn = threading.Lock()

    def serve(self, host: str, port: int) -> None:
        """Listen for Prometheus, in a thread of its own.

        Raises
        ------
        OSError
            If this port cannot be listened on.
        """
        registry = CollectorRegistry()
        registry.register(self)
        server, _ = start_http_server(port, host, registry)
        server.handle_error = _broken  # type: ignore[method-assign, assignment]

    def around(self, app: ASGIApp, names: Mapping[str, str]) -> ASGIApp:
        """Return an application that counts what another one answers.

        Parameters
        ----------
        app
            The other one.
        names
            By method, what is asked of it.
        """
        return _Counted(app, names, self._requests)

    def refused(self, word: str) -> None:
        """Count a request that was refused."""
        self._refusals[word,] += 1

    def written(self, told: JobResults, now: float) -> None:
        """Count what was written together, at a time of the event loop's clock."""
        entries = [(job, result) for job, result in told if isinstance(job.work, Increment)]
        answers = [(job, result) for job, result in entries if job.done is not None]
        for job, result in answers:
            outcome = "busy" if isinstance(result, BusyError) else result
            self._answers[outcome if isinstance(outcome, str) else "broken",] += 1
            if result == "counted":
                self._seconds.observe(now - job.came)
        if entries:
            self._sizes.observe(len(entries))

    def collect(self) -> Iterable[Metric]:
        """Return what is told now: called by Prometheus's own code, in any thread."""
        with self._turn:
            if self._clock() >= self._told_until:
                self._told = list(self._now())
                self._told_until = self._clock() + KEPT
            return self._told

    def _now(self) -> Iterator[Metric]:
        rooms, connections = (gauge() for gauge in self._gauges.values())
        yield GaugeMetricFamily("ajar_room_rooms", "Rooms that are open.", rooms)
        yield GaugeMetricFamily(
            "ajar_room_connections", "Connections that are open, in fives.", _in_steps(connections)
        )
        yield _counter("answers", "Answers by what became of them.", ["outcome"], self._answers)
        yield _counter("refusals", "Requests refused, by why.", ["reason"], self._refusals)
        yield _counter("requests", "Requests answered.", ["call", "status"], self._requests)
        yield from self._own.collect()
        yield from (one for one in self._process.collect() if one.name not in LEFT_OUT)


class _Counted:
    """An ASGI application around another one, which counts what that one answers."""

    def __init__(
        self, app: ASGIApp, names: Mapping[str, str], counts: Counter[tuple[str, ...]]
    ) -> None:
        self._app, self._names, self._counts = app, {**names}, counts
        self._names.setdefault("HEAD", names.get("GET", "none"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                name = self._names.get(scope["method"], "none")
                self._counts[name, f"{message['status'] // 100}xx"] += 1
            await send(message)

        await self._app(scope, receive, send_counted)


class _Fives:
    """Takes values for a histogram, and hands them on five at a time."""

    def __init__(self, histogram: Histogram) -> None:
        self._histogram = histogram
        self._waiting: list[float] = []

    def observe(self, value: float) -> None:
        self._waiting.append(value)
        if len(self._waiting) == STEP:
            for one in self._waiting:
                self._histogram.observe(one)
            self._waiting.clear()


def _broken(request: object, address: object) -> None:  # noqa: ARG001
    """Tell the log that an answer to Prometheus failed: else the library writes who asked."""
    kind, _, trace = sys.exc_info()
    tell_error(kind or Exception, trace)


def _in_steps(count: int) -> int:
    return count - count % STEP


def _counter(
    name: str, told: str, labels: list[str], counts: Mapping[tuple[str, ...], int]
) -> CounterMetricFamily:
    family = CounterMetricFamily(f"ajar_room_{name}", f"{told} In fives.", labels=labels)
    for values, count in sorted(dict(counts).items()):
        if count >= STEP or values in OUTCOMES:  # that there is a line would tell of the first one
            family.add_metric(values, _in_steps(count))
    return family
