"""From a press to the wall, the bytes of the wall and a remote, and what a wall costs its room.

Run it with ``uv run --group dev python benchmarks/wall.py``; it needs Chromium. A real server, a
wall in a browser, a remote over HTTP, and 30 phones that listen. A press is timed from the moment
it is sent until the wall's page has drawn the slide, by the clock of this computer. The floor is
the same press answered: what the room needs to write it down.
"""

from __future__ import annotations

import gzip
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.rooms.browser import chromium
from benchmarks.rooms.ours import ours

from ajar.build.deck import Choices, make_deck
from ajar.content.materials import Materials
from ajar.room.rules.codes import parse_code
from ajar.room.rules.stage import StagedDeck

if TYPE_CHECKING:
    from benchmarks.rooms.ours import Room
    from playwright.sync_api import Page

ROOT = Path(__file__).parents[1]
PHONES = 30
PRESSES = 60
SECONDS = 10
"""The time over which the room's processor is watched."""
MOST_MS, MOST_BYTES = 200, 30_000
WATCH = """() => {
  window.drawn = new Map();
  new MutationObserver(() => {
    const face = document.querySelector(".wall-face");
    if (face) requestAnimationFrame(() => window.drawn.set(face.dataset.slide, Date.now()));
  }).observe(document.body, { childList: true, subtree: true });
}"""


def deck_of_an_hour() -> StagedDeck:
    materials = Materials(ROOT)
    (meeting,) = materials.agenda("60-minutes").meetings
    (country,) = (each for each in materials.help_lines if each.code == "US")
    choices = Choices("robin-and-ade", country)
    order = materials.running_order(meeting)
    return StagedDeck(deck=make_deck("One hour", order, materials, choices))


def press_to_wall(room: Room, page: Page, remote: httpx.Client) -> list[tuple[float, float]]:
    """Return the milliseconds until the wall has drawn each press, and until it is answered."""
    page.evaluate(WATCH)
    times = []
    for step in ("next", "back") * (PRESSES // 2):
        page.evaluate("window.drawn.clear()")
        began = time.time()
        panel = remote.post(f"/api/rooms/{room.code}/stage", json={"step": step}).json()
        answered = time.time()
        slide = str(panel["stage"]["slide"])
        page.wait_for_function("(slide) => window.drawn.has(slide)", arg=slide)
        drawn = page.evaluate("(slide) => window.drawn.get(slide)", slide) / 1000
        times.append((1000 * (drawn - began), 1000 * (answered - began)))
    return times


def processor(room: Room) -> float:
    """Return the milliseconds of processor time that a room takes in a second, at rest."""
    before = room.served.cpu()
    time.sleep(SECONDS)
    return 1000 * (room.served.cpu() - before) / SECONDS


def packed(web: httpx.Client, path: str) -> int:
    """Return the bytes of a response, compressed if the server does that."""
    with web.stream("GET", path, headers={"accept-encoding": "gzip"}) as response:
        return len(b"".join(response.iter_raw()))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, ours(Path(folder)) as room:
        room.client.put_deck(deck_of_an_hour())
        base, code = room.served.address, parse_code(room.code)
        api = f"/api/rooms/{room.code}"
        ticket = {"ticket": room.client.create_ticket("remote").ticket}
        key = httpx.post(f"{base}{api}/presenters", json=ticket).json()["key"]
        headers = {"authorization": f"Bearer {key}"}
        with (
            room.listeners(PHONES),
            httpx.Client(base_url=base, headers=headers) as remote,
            chromium() as browser,
        ):
            alone = processor(room)
            page = browser.new_page(viewport={"width": 1920, "height": 1080})
            page.goto(f"{base}/wall#{code}.{room.client.create_ticket('wall').ticket}")
            page.locator(".wall-face[data-slide='0']").wait_for()
            times = press_to_wall(room, page, remote)
            watched = processor(room)
            panel = len(gzip.compress(remote.get(f"{api}/panel").content))
            sent = {
                "the wall's page": packed(remote, "/wall"),
                "the remote's page": packed(remote, "/remote"),
                "the deck of an hour": packed(remote, f"{api}/deck"),
                "a panel": panel,
            }
    report(times, sent)
    print(f"\nThe room's processor at rest: {alone:.1f} ms a second with {PHONES} phones, "
          f"{watched:.1f} ms with a wall as well.")  # fmt: skip


def report(times: list[tuple[float, float]], sent: dict[str, int]) -> None:
    walls, floor = zip(*times, strict=True)
    late = statistics.quantiles(walls, n=20)[-1]
    verdict = "met" if late <= MOST_MS else "missed"
    print(f"{PHONES} phones, {len(walls)} presses\n")
    print("| | median | 95 % | target |\n|---|---|---|---|")
    print(f"| from a press to the wall | {statistics.median(walls):.0f} ms | {late:.0f} ms "
          f"| {MOST_MS} ms: {verdict} |")  # fmt: skip
    print(f"| until the press is answered | {statistics.median(floor):.0f} ms "
          f"| {statistics.quantiles(floor, n=20)[-1]:.0f} ms | |\n")  # fmt: skip
    print("| sent, compressed | bytes | target |\n|---|---|---|")
    for what, size in sent.items():
        is_met = "met" if size <= MOST_BYTES else "missed"
        print(f"| {what} | {size:,} | {f'{MOST_BYTES:,}: {is_met}' if 'page' in what else ''} |")


if __name__ == "__main__":
    main()
