"""Takes the README's pictures again: ``uv run python docs/screenshots.py``."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from ajar.build.site import site_pages
from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator, Page

HERE = Path(__file__).parent
HOURS = "90-minutes/0"
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


@contextmanager
def kit(command: str) -> Iterator[str]:
    """Start the kit; give its address."""
    running = subprocess.Popen(
        [sys.executable, "-m", "ajar.cli", command, "--no-browser"],
        cwd=HERE.parent, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert running.stdout
    try:
        yield running.stdout.readline().strip()
    finally:
        running.terminate()
        running.wait(timeout=60)


def open_form(page: Page, key: str) -> Locator:
    """Turn to the step of the workbook with the form of this key, by its address."""
    pages = site_pages(Materials(HERE.parent))["pages"]
    keys = [[block.get("key") for block in one["blocks"]] for one in pages]
    page.evaluate(
        "n => { location.hash = n; }", 1 + next(n for n, one in enumerate(keys) if key in one)
    )
    form = page.locator(".ajar-form", has_text="Where you stand")
    form.wait_for(state="attached")
    page.locator("details:has(.ajar-form)").evaluate_all(
        "all => all.forEach((e) => { e.open = true; })"
    )
    return form


def check_in(page: Page, moment: str, day: str, numbers: tuple[str, str, str]) -> None:
    """Do the check-in of a moment, as if on a day; a page's own clock says which day it is."""
    page.clock.set_fixed_time(f"{day}T20:00:00")
    form = open_form(page, f"check-in@{moment}")
    for name, number in zip(("important", "sure", "ready"), numbers, strict=True):
        ruler = form.get_by_role("group", name=name)
        while not ruler.is_visible():
            form.get_by_role("button", name="Next", exact=True).click()
        ruler.get_by_role("radio", name=number, exact=True).check(force=True)
    while not form.get_by_role("button", name="Done", exact=True).is_visible():
        form.get_by_role("button", name="Next", exact=True).click()
    form.get_by_role("button", name="Done", exact=True).click()
    form.get_by_role("button", name="Start over").wait_for()


def show(page: Page, selector: str, name: str) -> None:
    """Bring a part to the top of the window and take its picture."""
    page.locator(selector).last.evaluate("e => e.scrollIntoView({block: 'center'})")
    page.screenshot(path=HERE / f"{name}.png")


def workbook(browser: Browser) -> None:
    """Picture the workbook: its chart on a desktop, and its start on a phone in the dark."""
    with kit("practice") as address:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.clock.set_fixed_time("2026-11-28T20:00:00")
        page.goto(address)
        page.get_by_role("button", name="Everything, step by step").click(timeout=60_000)
        check_in(page, "opening", "2026-11-28", ("9", "3", "4"))
        check_in(page, "after empathy", "2026-11-28", ("9", "4", "4"))
        check_in(page, "after goals", "2026-12-13", ("9", "4", "6"))
        check_in(page, "closing", "2026-12-28", ("10", "5", "6"))
        page.locator(".ajar-chart figcaption", has_text="Since").wait_for()
        show(page, ".ajar-chart", "workbook-chart")
        page.close()
        page = browser.new_page(
            viewport={"width": 390, "height": 844}, has_touch=True, color_scheme="dark"
        )
        page.goto(address)
        page.get_by_role("button", name="Everything, step by step").wait_for(timeout=60_000)
        page.screenshot(path=HERE / "workbook-phone.png")
        page.close()


def meeting(browser: Browser) -> None:
    """Picture a rehearsal: a phone, the desk, what the group said on the wall, and a slide."""
    with kit("present") as address:
        desk = browser.new_page(viewport={"width": 1280, "height": 800})
        desk.goto(address)
        desk.get_by_label("What do you want to hold?").select_option(HOURS, timeout=60_000)
        desk.get_by_label("Rehearse").check()
        desk.locator(".ajar-start").get_by_role("button", name="Begin").click()
        with desk.expect_popup(timeout=60_000) as opened:
            desk.get_by_role("link", name="Open the wall").click()
        wall = opened.value
        wall.set_viewport_size({"width": 1920, "height": 1080})
        way = wall.get_by_text("Join:").inner_text()
        turn_to(desk, wall, "What may lie behind Helen’s no?")
        desk.keyboard.press("o")
        on_a_phone(browser, way)
        desk.get_by_text("7 of 8 answered").first.wait_for(timeout=60_000)
        desk.screenshot(path=HERE / "desk.png")
        desk.keyboard.press("r")
        desk.get_by_role("button", name="Reveal now").click()
        wall.get_by_role("heading", name="Most of you").wait_for()
        wall.screenshot(path=HERE / "room-chart.png")
        turn_to(desk, wall, "Understanding is not agreeing")
        wall.screenshot(path=HERE / "wall.png")


def turn_to(desk: Page, wall: Page, title: str) -> None:
    """Go on at the desk until a slide is on the wall."""
    while not wall.get_by_role("heading", name=title).count():
        desk.keyboard.press("ArrowRight")
        desk.wait_for_timeout(500)  # more than a press takes to reach the wall


def on_a_phone(browser: Browser, way: str) -> None:
    """Come in by the way that the wall says, and picture the question that is open."""
    address, code = way.removeprefix("Join: ").split(" · ")
    page = browser.new_page(viewport={"width": 390, "height": 844}, has_touch=True)
    page.goto(f"http://{address}/{code}")
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("group", name="Card 1 of 15").wait_for()
    page.screenshot(path=HERE / "room-phone.png")
    page.close()


if __name__ == "__main__":
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=list(FLAGS)
        )
        workbook(chromium)
        meeting(chromium)
        chromium.close()
