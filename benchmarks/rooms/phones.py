"""Many phones, each with connections of its own, all in a process of their own.

Run as ``python -m benchmarks.rooms.phones < JOB > RESULT``, both JSON (`Job`, `Result`). A phone
does what its page does: it gets the page and what the page needs, opens the live connection if the
room has one, joins, answers, and waits for the confirmation. Told to slow down, or when a
connection breaks, it tries again with the same key.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import resource
import secrets
import sys
import time
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Literal

import uvloop
from benchmarks.rooms.wire import Answer, Line, Live, request

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

PATIENCE = 240.0
"""Seconds after which a phone that has no confirmation counts as lost."""
TRIES = 40
NEEDED = re.compile(rb"""(?:src|href)=["'](/static/[^"']+)""")
SOCKET = re.compile(rb'data-socket-url="([^"]+)"')
UPGRADE = (
    b"Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
)
When = Literal["in turn", "together", "spread"]


@dataclass(frozen=True)
class Job:
    """Instructions for the phones.

    `when`: each after the one before; all come at once and, once all are there, all press at once;
    or they come by chance within `seconds`, and each presses as soon as it can. `more` are the
    ports of other workers of the same room: each request goes to one of all by chance, as with a
    balancer that knows nothing of sessions.
    """

    room: Literal["ours", "floor", "otree"]
    port: int
    path: str
    phones: int
    when: When
    seconds: float = 0.0
    question: int = 0
    more: tuple[int, ...] = ()


@dataclass
class Result:
    """Results of the phones.

    Attributes
    ----------
    came, confirmed
        Seconds from coming to a question with all that it needs, and from press to confirmed.
    lost
        Phones that were not told that their answer is counted.
    broken, slowed
        Requests that were sent again, because the connection broke or the server asked for it.
    without
        Phones that got no live connection.
    received
        Bytes that came over the wire.
    first_press, last_confirmed
        When, on one clock.
    problems
        Some of what went wrong.
    """

    came: list[float] = field(default_factory=list)
    confirmed: list[float] = field(default_factory=list)
    lost: int = 0
    broken: int = 0
    slowed: int = 0
    without: int = 0
    received: int = 0
    first_press: float = 0.0
    last_confirmed: float = 0.0
    problems: list[str] = field(default_factory=list)


@dataclass
class Phone:
    """One phone; `number` only spreads the answers over the ruler."""

    job: Job
    number: int
    result: Result
    lines: dict[int, Line] = field(default_factory=dict)
    live: Live | None = None
    cookie: bytes = b""
    page: str = ""

    async def ask(
        self, path: str, body: bytes | None = None, kind: str = "application/json"
    ) -> Answer:
        """Ask until there is an answer that is no “later”."""
        loop = asyncio.get_running_loop()
        headers = b"Cookie: " + self.cookie + b"\r\n" if self.cookie else b""
        data = request(path, body, kind=kind, headers=headers)
        for turn in range(TRIES):
            port = self.port()
            try:
                line = self.lines.get(port)
                if not (line and line.open):
                    _, line = await loop.create_connection(Line, "127.0.0.1", port)
                    self.lines[port] = line
                before = line.received
                answer = await line.ask(data)
            except OSError:
                self.result.broken += 1
                await asyncio.sleep(random.uniform(0, min(5, 0.1 * 2**turn)))
                continue
            self.result.received += line.received - before
            if answer.status not in (408, 429, 503):
                return answer
            self.result.slowed += 1
            await asyncio.sleep(int(answer.header(b"retry-after") or 1) + random.random())
        raise ConnectionError

    async def stay(self, path: str, headers: bytes, awaited: bytes) -> None:
        """Open the live connection and wait for what it says first; if refused, do without."""
        loop, data = asyncio.get_running_loop(), request(path, headers=headers)
        self.live = live = Live(data, awaited)
        try:
            await loop.create_connection(lambda: live, "127.0.0.1", self.port())
            await live.first
        except OSError:
            self.result.without += 1
        self.result.received += live.received

    def port(self) -> int:
        return random.choice((self.job.port, *self.job.more))

    def leave(self) -> None:
        for connection in (*self.lines.values(), self.live):
            if connection and connection.transport:
                connection.transport.close()


def must(answer: Answer, status: int) -> Answer:
    if answer.status != status:
        msg = f"{answer.status} {answer.body[:200]!r}"
        raise RuntimeError(msg)
    return answer


async def come_to_ours(phone: Phone) -> None:
    job = phone.job
    must(await phone.ask(f"/{job.path}"), 200)
    headers = (
        b"Accept: text/event-stream\r\nAjar-Phone: %b\r\n" % secrets.token_urlsafe(16).encode()
    )
    await phone.stay(f"/api/rooms/{job.path}/events", headers, b"data:")


async def press_in_ours(phone: Phone) -> None:
    answer = {
        "question": phone.job.question,
        "round": 1,
        "key": secrets.token_urlsafe(16),
        "answers": {"rating": phone.number % 11},
        "moved": {},
    }
    path = f"/api/rooms/{phone.job.path}/answers"
    must(await phone.ask(path, json.dumps(answer).encode()), 200)


async def come_to_the_floor(phone: Phone) -> None:
    must(await phone.ask("/"), 200)
    must(await phone.ask("/join", b"{}"), 200)


async def press_on_the_floor(phone: Phone) -> None:
    body = json.dumps({"value": phone.number % 11}).encode()
    must(await phone.ask("/answers", body), 200)


async def come_to_otree(phone: Phone) -> None:
    """Get the page with its styles, scripts, WebSocket, and the icon that browsers ask for."""
    answer = await follow(phone, phone.job.path)
    for path in dict.fromkeys(NEEDED.findall(answer.body)):
        must(await phone.ask(path.decode()), 200)
    if socket := SOCKET.search(answer.body):
        await phone.stay(socket[1].decode().replace("&amp;", "&"), UPGRADE, b" 101 ")
    form = phone.page
    await follow(phone, "/favicon.ico")
    phone.page = form


async def follow(phone: Phone, path: str) -> Answer:
    """Get what a path leads to; from then on it is the phone's page."""
    for _ in range(5):
        phone.page = path
        answer = await phone.ask(path)
        phone.cookie = answer.header(b"set-cookie").partition(b";")[0] or phone.cookie
        if answer.status not in (302, 303, 307):
            break
        path = "/" + answer.header(b"location").decode().split("://")[-1].partition("/")[2]
    return must(answer, 200)


async def press_in_otree(phone: Phone) -> None:
    """Send the form and get the page after it: only that tells a person that it was kept."""
    body = b"rating=%d" % (phone.number % 11)
    kind = "application/x-www-form-urlencoded"
    answer = await phone.ask(phone.page, body, kind)
    await follow(phone, answer.header(b"location").decode())


STEPS: dict[str, tuple[Callable[[Phone], Awaitable[None]], Callable[[Phone], Awaitable[None]]]] = {
    "ours": (come_to_ours, press_in_ours),
    "floor": (come_to_the_floor, press_on_the_floor),
    "otree": (come_to_otree, press_in_otree),
}


async def visit(phone: Phone, there: asyncio.Barrier | None, delay: float) -> None:
    """Come, wait for the others if there is something to wait for, press; take the times."""
    come, press = STEPS[phone.job.room]
    await asyncio.sleep(delay)
    try:
        started = time.perf_counter()
        await come(phone)
        phone.result.came.append(time.perf_counter() - started)
        if there:
            await there.wait()
        started = time.perf_counter()
        phone.result.first_press = phone.result.first_press or started
        await press(phone)
        phone.result.last_confirmed = time.perf_counter()
        phone.result.confirmed.append(phone.result.last_confirmed - started)
    except (OSError, RuntimeError) as error:
        phone.result.problems.append(f"{type(error).__name__}: {error}")
        if there and not there.broken:
            await there.abort()


async def attend(job: Job, phones: list[Phone], result: Result) -> None:
    """Have phones come and press, and stay."""
    together = job.when == "together"
    barrier = asyncio.Barrier(job.phones) if together else None
    visits = [
        asyncio.create_task(visit(phone, barrier, random.uniform(0, job.seconds)))
        for phone in phones
    ]
    await asyncio.wait(visits, timeout=PATIENCE)
    result.lost = job.phones - len(result.confirmed)
    result.problems = result.problems[:3]


async def run(job: Job) -> Result:
    result = Result()
    phones = [Phone(job, number, result) for number in range(job.phones)]
    if job.when == "in turn":
        for phone in phones:
            await asyncio.wait_for(visit(phone, None, 0), PATIENCE)
            phone.leave()
        result.lost = job.phones - len(result.confirmed)
        result.problems = result.problems[:3]
    else:
        await attend(job, phones, result)
    for phone in phones:
        phone.leave()
    return result


def allow_files() -> None:
    """Let this process have as many connections as the system allows."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


if __name__ == "__main__":
    allow_files()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        done = runner.run(run(Job(**json.load(sys.stdin))))
    json.dump(asdict(done), sys.stdout)
