"""Cost of a room, against two peers and against the least that it can cost.

Run it with ``uv run python benchmarks/room.py [--only ours,floor,otree,voila] [--quick]``; it needs
Chromium and, the first time, the package index for oTree. It prints a table in Markdown. All in one
run on one machine, each with one question from 0 to 10:

- *ours*: `ajar room`;
- *floor*: Starlette with one counter in SQLite, which commits what waits off the event loop and
  does nothing else (`rooms/floor_server.py`);
- *oTree* 6 with `prodserver`, in an environment of its own, as it comes. It keeps its data in
  memory until it ends;
- *Voilà*, with the same question made of `ipywidgets`; each phone starts a kernel.

A phone gets the page and all that it needs, joins, answers, and is told that it is counted. Times
to a question are those of Chromium with an empty cache, with 1.6 Mbit/s, 150 ms of delay, and a
processor that is four times slower.
"""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.rooms import measuring
from benchmarks.rooms.browser import chromium
from benchmarks.rooms.measuring import QUICK, Crowd, Effort, Figures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser

ROOMS: dict[str, Callable[[Browser, Path, Effort], Figures]] = {
    "ours": measuring.ours_figures,
    "floor": measuring.floor_figures,
    "otree": measuring.otree_figures,
    "voila": measuring.voila_figures,
}
NAMES = {"ours": "ours", "floor": "floor", "otree": "oTree", "voila": "Voilà"}
FIFTIETH, FIVE_HUNDREDTH = 50, 500
HEAD = ("", *NAMES.values(), "target")


def ms(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return f"{1000 * seconds:,.2f} ms" if seconds < 0.01 else f"{1000 * seconds:,.0f} ms"


def kilobytes(size: float | None) -> str:
    return "" if size is None else f"{size / 1000:,.1f} kB"


def verdict(target: str, value: float, bound: float) -> str:
    """Say a target and whether it is met."""
    return f"{target}: {'met' if value <= bound else 'missed'}"


def row(
    what: str, figures: dict[str, Figures], cell: Callable[[Figures], str], *targets: str
) -> str:
    return line(what, {name: cell(value) for name, value in figures.items()}, *targets)


def line(what: str, cells: dict[str, str], *targets: str) -> str:
    every = [what, *(cells.get(name, "") for name in NAMES), "; ".join(targets)]
    return "| " + " | ".join(every) + " |"


def one_phone(figures: dict[str, Figures]) -> Iterator[str]:
    """Give the rows about one phone."""
    ours, floor, otree, voila = (figures.get(name, Figures()) for name in NAMES)
    targets = []
    if ours.cpu and otree.cpu:
        times = otree.cpu / ours.cpu
        targets.append(verdict(f"≤ 1/50 of oTree’s (1/{times:.0f})", FIFTIETH, times))
    if ours.cpu and floor.cpu:
        times = ours.cpu / floor.cpu
        targets.append(verdict(f"≤ 2 × the floor’s ({times:.1f} ×)", times, 2))
    yield row("One phone: server’s processor", figures, lambda figure: ms(figure.cpu), *targets)
    targets = []
    if ours.memory and voila.memory:
        times = voila.memory / ours.memory
        said = f"≤ 1/500 of Voilà’s kernel (1/{times:.0f})"
        targets.append(verdict(said, FIVE_HUNDREDTH, times))
    yield row(
        "its memory while it is connected",
        figures,
        lambda figure: kilobytes(figure.memory),
        *targets,
    )
    targets = [verdict("≤ 30 kB", ours.size, 30_000)] if ours.size else []
    yield row(
        "bytes to a usable question", figures, lambda figure: kilobytes(figure.size), *targets
    )
    targets = []
    if ours.seconds and otree.seconds and voila.seconds:
        targets.append(
            verdict("before both peers", ours.seconds, min(otree.seconds, voila.seconds))
        )
    yield row(
        "time to a usable question",
        figures,
        lambda figure: f"{figure.seconds:.2f} s" if figure.seconds else "",
        *targets,
    )


def many_phones(figures: dict[str, Figures]) -> Iterator[str]:
    """Give the rows about many phones."""
    for name in (*measuring.CROWDS, measuring.ON_THE_LOOP):
        crowds = {room: each.crowds[name] for room, each in figures.items() if name in each.crowds}
        if not crowds:
            continue
        targets = []
        if own := crowds.get("ours"):
            also = f"{own.again} sent again, {own.without} without a live connection"
            targets.append(verdict(f"none lost ({own.lost}; {also})", own.lost, 0))
        came = {room: f"{crowd.came:,.2f} s" for room, crowd in crowds.items()}
        pressed = {room: confirmed(crowd) for room, crowd in crowds.items()}
        yield line(f"{name}: from scan to question (95 %)", came)
        yield line("… from press to confirmed (50, 95, 99 %)", pressed, *targets)
    yield from rates(figures)


def confirmed(crowd: Crowd) -> str:
    every = (crowd.middle, crowd.most, crowd.nearly_all)
    return ", ".join(f"{1000 * each:,.0f}" for each in every) + " ms"


def rates(figures: dict[str, Figures]) -> Iterator[str]:
    """Give the row about answers a second."""
    name = measuring.LARGEST
    rate = {room: each.crowds[name].rate for room, each in figures.items() if name in each.crowds}
    targets = []
    if {"ours", "floor"} <= rate.keys():
        part = rate["ours"] / rate["floor"]
        targets.append(verdict(f"≥ 1/2 of the floor’s ({part:.2f})", 0.5, part))
    if rate:
        cells = {room: f"{speed:,.0f}" for room, speed in rate.items()}
        yield line(f"{name}: answers a second", cells, *targets)


def reveal(figures: dict[str, Figures]) -> Iterator[str]:
    """Give the row about a reveal."""
    both = figures.get("ours", Figures()).reveal
    if both:
        few, many = both
        target = verdict(f"the same ({many / few:.2f} ×)", many / few, 1.2)
        said = f"{ms(few)}, {ms(many)}"
        yield line("A reveal of 10, of 1,000,000 answers", {"ours": said}, target)


def table(figures: dict[str, Figures]) -> str:
    yields = [*one_phone(figures), *many_phones(figures), *reveal(figures)]
    return "\n".join(["| " + " | ".join(HEAD) + " |", "|---|" + "--:|" * 4 + "---|", *yields])


def machine() -> str:
    memory = psutil.virtual_memory().total / 2**30
    kind = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.processor(),
    )
    return (
        f"{psutil.cpu_count()} cores ({kind}), {memory:.0f} GiB, {platform.system()}, "
        f"Python {platform.python_version()}; phones and servers on the same machine"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--only", default=",".join(ROOMS), help="some of: %(default)s")
    parser.add_argument("--quick", action="store_true", help="few phones: rough figures")
    chosen = parser.parse_args()
    effort = QUICK if chosen.quick else Effort()
    if unknown := set(chosen.only.split(",")) - ROOMS.keys():
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    figures: dict[str, Figures] = {}
    with chromium() as browser, tempfile.TemporaryDirectory() as made:
        for name in chosen.only.split(","):
            print(f"Measuring {NAMES[name]} …", file=sys.stderr)
            folder = Path(made) / name
            folder.mkdir()
            figures[name] = ROOMS[name](browser, folder, effort)
    print(f"{machine()}\n\n{table(figures)}")


if __name__ == "__main__":
    main()
