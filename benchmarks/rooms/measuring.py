"""Takes the figures of each room."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from benchmarks.rooms import peers
from benchmarks.rooms.browser import bytes_to_question, open_question, phone
from benchmarks.rooms.ours import Room, ours
from benchmarks.rooms.phones import Job, Result
from benchmarks.rooms.serving import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from benchmarks.rooms.phones import When
    from benchmarks.rooms.serving import Served
    from playwright.sync_api import Browser

SETTLED = 50
"""So many phones come before anything is measured."""
VISITS = 5
CONNECTIONS = 200
LARGEST = "3,000 at once"
CROWDS = {"300 at once": (300, 0), "300 in 30 s": (300, 30), LARGEST: (3_000, 0)}
"""Number of phones, and the seconds within which they come."""
ON_THE_LOOP = "3,000 at once, each committed on the event loop"
CONTROLS = {
    "ours": (".ajar-form input", "main button:not(.ajar-link)"),
    "otree": ("[name=rating]",),
    "voila": (".widget-radio-box input",),
}
"""The control that a person answers with, and the button that brings it, if any."""


@dataclass(frozen=True)
class Effort:
    """Extent of the measurements."""

    phones: int = 400
    visits: int = VISITS
    questions: int = 15
    crowds: tuple[str, ...] = tuple(CROWDS)


QUICK = Effort(100, 1, 15, ("300 at once",))


@dataclass(frozen=True)
class Crowd:
    """Results of many phones.

    Attributes
    ----------
    came
        Seconds from coming to a question with all that it needs: 95 % took no longer.
    middle, most, nearly_all
        Seconds from press to confirmed: 50, 95 and 99 % took no longer.
    rate
        Answers a second.
    lost
        Answers that were not confirmed, or that were and are not in the tally.
    again
        Requests that had to be sent again.
    without
        Phones that got no live connection.
    """

    came: float
    middle: float
    most: float
    nearly_all: float
    rate: float
    lost: int
    again: int
    without: int


@dataclass
class Figures:
    """Measurements of one room; None: not measured."""

    cpu: float | None = None
    memory: float | None = None
    size: int | None = None
    seconds: float | None = None
    crowds: dict[str, Crowd] = field(default_factory=dict)
    reveal: tuple[float, float] | None = None


def send(job: Job) -> Result:
    """Have phones do a job in a process of their own."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.rooms.phones"],
        input=json.dumps(asdict(job)), capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr)
    result = Result(**json.loads(done.stdout))
    if result.problems:
        print(f"  {job.room}, {job.phones} {job.when}: {result.problems}", file=sys.stderr)
    return result


def share(seconds: list[float], part: float) -> float:
    return sorted(seconds)[int(part * len(seconds))] if seconds else float("nan")


def crowd(result: Result, missing: int = 0) -> Crowd:
    """Sum up; `missing` is by how many the tally differs from what was confirmed."""
    confirmed = result.confirmed
    return Crowd(
        came=share(result.came, 0.95),
        middle=share(confirmed, 0.5),
        most=share(confirmed, 0.95),
        nearly_all=share(confirmed, 0.99),
        rate=len(confirmed) / (result.last_confirmed - result.first_press or 1),
        lost=result.lost + missing,
        again=result.broken + result.slowed,
        without=result.without,
    )


def one_phone(served: Served, job: Callable[[int], Job], phones: int) -> float:
    """Return the seconds of a core that a phone costs the server."""
    send(job(SETTLED))
    before = served.cpu()
    result = send(job(phones))
    if result.lost:
        raise RuntimeError(result.problems)
    return (served.cpu() - before) / phones


def in_chromium(
    browser: Browser, served: Served, path: str, controls: tuple[str, ...], visits: int
) -> tuple[int, float]:
    """Return the bytes and the median of the seconds to a usable question."""
    size = bytes_to_question(browser, served.port, path, *controls)
    seconds = []
    for _ in range(visits):
        with phone(browser, slow=True) as page:
            seconds.append(open_question(page, served.address + path, *controls))
    return size, statistics.median(seconds)


def ours_figures(browser: Browser, folder: Path, effort: Effort) -> Figures:
    with ours(folder) as room:
        port, figures = room.served.port, Figures()

        def job(phones: int, when: When = "in turn", seconds: float = 0) -> Job:
            return Job("ours", port, room.code, phones, when, seconds, room.question)

        figures.cpu = one_phone(room.served, job, effort.phones)
        figures.memory = live_connection(room)
        path = f"/{room.code}"
        figures.size, figures.seconds = in_chromium(
            browser, room.served, path, CONTROLS["ours"], effort.visits
        )
        for name in effort.crowds:
            phones, seconds = CROWDS[name]
            room.ask("crowd-" + name.replace(" ", "-").replace(",", ""))
            result = send(job(phones, "spread" if seconds else "together", seconds))
            answered, tallied = room.counted()
            missing = abs(answered - len(result.confirmed)) + abs(answered - tallied)
            figures.crowds[name] = crowd(result, missing)
        figures.reveal = reveals(room, effort.questions)
    return figures


def live_connection(room: Room) -> float:
    """Return the bytes of memory that a phone's live connection takes."""
    with room.listeners(20):
        before = room.served.memory()
        with room.listeners(CONNECTIONS):
            return (room.served.memory() - before) / CONNECTIONS


def reveals(room: Room, questions: int) -> tuple[float, float]:
    """Return the median seconds of a reveal with 10 and with 1,000,000 answers, in turns."""
    seconds: dict[int, list[float]] = {10: [], 1_000_000: []}
    filled = []
    for n in range(questions):
        for answers in seconds:
            number = room.put(f"reveal-{n}-{answers}")
            room.fill(number, answers)
            filled.append((number, answers))
    for number, answers in filled:
        started = time.perf_counter()
        room.client.act(number, "reveal")
        seconds[answers].append(time.perf_counter() - started)
    few, many = map(statistics.median, seconds.values())
    return few, many


def floor_figures(_: Browser, folder: Path, effort: Effort) -> Figures:
    figures = Figures()
    with peers.floor(folder, "thread") as served:

        def job(phones: int, when: When = "in turn", seconds: float = 0) -> Job:
            return Job("floor", served.port, "", phones, when, seconds)

        figures.cpu = one_phone(served, job, effort.phones)
        for name in effort.crowds:
            phones, seconds = CROWDS[name]
            before = peers.floor_counted(served)
            result = send(job(phones, "spread" if seconds else "together", seconds))
            missing = abs(before + len(result.confirmed) - peers.floor_counted(served))
            figures.crowds[name] = crowd(result, missing)
    if LARGEST in effort.crowds:
        with peers.floor(folder, "loop") as served:
            result = send(Job("floor", served.port, "", CROWDS[LARGEST][0], "together"))
            figures.crowds[ON_THE_LOOP] = crowd(result)
    return figures


def otree_figures(browser: Browser, folder: Path, effort: Effort) -> Figures:
    figures = Figures()
    with peers.otree(folder) as served:
        path = peers.otree_session(served, SETTLED + effort.phones)
        figures.cpu = one_phone(
            served, lambda phones: Job("otree", served.port, path, phones, "in turn"), effort.phones
        )
        path = peers.otree_session(served, effort.visits + 1)
        figures.size, figures.seconds = in_chromium(
            browser, served, path, CONTROLS["otree"], effort.visits
        )
        path = peers.otree_session(served, 300)
        result = send(Job("otree", served.port, path, 300, "together"))
        figures.crowds = {"300 at once": crowd(result)}
    return figures


def voila_figures(browser: Browser, folder: Path, effort: Effort) -> Figures:
    (control,) = CONTROLS["voila"]
    spent, held = [], []
    with peers.voila(folder) as served:
        size, seconds = in_chromium(browser, served, "/", (control,), min(3, effort.visits))
        for _ in range(effort.visits):
            known = served.tree()
            before = served.cpu()
            with phone(browser, slow=False) as page:
                open_question(page, served.address, control)
                page.locator(control).nth(7).click()
                page.get_by_role("button", name="Send").click()
                page.get_by_text("It is counted.").wait_for()
                spent.append(served.cpu() - before)
                new = [process for process in served.tree() if process not in known]
                held.append(sum(process.memory_full_info().uss for process in new))
    return Figures(statistics.median(spent), statistics.median(held), size, seconds)
