"""Phones that stay in a room, in a process of their own, and do what they are told.

Run as ``python -m benchmarks.scaling.audience``. The first line that it reads is a `Job`; it then
has the phones come and answer, and says what became of them. Each line after it is an order: that
they answer another question, or that it says when they heard of a change. It ends, and the phones
leave, when there are no more lines. All lines are JSON. Times are those of the machine's one clock
that only ever grows, so that they can be compared with another process's.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

import uvloop
from benchmarks.rooms.phones import Job, Phone, Result, allow_files, attend, press_in_ours

if TYPE_CHECKING:
    from collections.abc import Callable

HEARING = 60.0
"""Seconds after which who has not heard of a change counts as one who never did."""


@dataclass
class There:
    """Number of connected phones, and their cost so far, in seconds of a core."""

    open: int
    cpu: float


@dataclass
class Heard:
    """When phones heard of a version of the room, and how many of those connected never did."""

    when: list[float] = field(default_factory=list)
    deaf: int = 0


class Audience:
    """The phones of one process."""

    def __init__(self, job: Job) -> None:
        self.job, self.result = job, Result()
        self.phones = [Phone(job, number, self.result) for number in range(job.phones)]

    def there(self) -> There:
        connected = sum(bool(phone.live and phone.live.open) for phone in self.phones)
        return There(connected, time.process_time())

    async def come(self) -> Result:
        await attend(self.job, self.phones, self.result)
        return self.result

    async def press(self, question: int, seconds: float) -> Result:
        """Have every phone answer another question at a moment by chance."""
        result = Result()

        async def one(phone: Phone) -> None:
            await asyncio.sleep(random.uniform(0, seconds))
            started = time.perf_counter()
            result.first_press = result.first_press or started
            try:
                await press_in_ours(phone)
            except (OSError, RuntimeError) as error:
                result.problems.append(f"{type(error).__name__}: {error}")
                return
            result.last_confirmed = time.perf_counter()
            result.confirmed.append(result.last_confirmed - started)

        for phone in self.phones:
            phone.job, phone.result = replace(self.job, question=question), result
        await asyncio.gather(*(one(phone) for phone in self.phones))
        result.lost = len(self.phones) - len(result.confirmed)
        result.problems = result.problems[:3]
        return result

    async def hear(self, version: int) -> Heard:
        """Wait until all who are connected have heard of a version; say when each did."""
        until = time.monotonic() + HEARING
        while True:
            lives = [phone.live for phone in self.phones if phone.live and phone.live.open]
            when = [live.heard[1] for live in lives if live.heard[0] >= version]
            if len(when) == len(lives) or time.monotonic() > until:
                return Heard(when, len(lives) - len(when))
            await asyncio.sleep(0.05)

    def leave(self) -> None:
        for phone in self.phones:
            phone.leave()


async def main(say: Callable[[object], None]) -> None:
    loop = asyncio.get_running_loop()

    async def line() -> str:
        return await loop.run_in_executor(None, sys.stdin.readline)

    audience = Audience(Job(**json.loads(await line())))
    while order := await line():
        match json.loads(order):
            case ["come"]:
                said: Any = await audience.come()
            case ["press", question, seconds]:
                said = await audience.press(question, seconds)
            case ["hear", version]:
                said = await audience.hear(version)
            case _:
                said = audience.there()
        say(asdict(said))
    audience.leave()


def say(value: object) -> None:
    print(json.dumps(value), flush=True)


if __name__ == "__main__":
    allow_files()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main(say))
