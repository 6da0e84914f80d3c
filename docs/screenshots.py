"""Takes the README's pictures again: ``uv run python docs/screenshots.py``."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

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


def check_in(page: Page, numbers: tuple[str, str, str], said: str) -> None:
    """Do the check-in that is on the page; wait until the chart says so."""
    form = page.locator(".ajar-form", has_text="Where you stand").last
    for number in numbers:
        form.get_by_role("radio", name=number, exact=True).check(force=True)
        for name in ("Next", "Next", "Next"):
            button = form.get_by_role("button", name=name, exact=True)
            if button.count():
                button.click()
    form.get_by_role("button", name="Done", exact=True).click()
    page.locator(".ajar-chart figcaption", has_text=said).wait_for()


def show(page: Page, selector: str, name: str) -> None:
    """Bring a part to the top of the window and take its picture."""
    page.locator(selector).last.evaluate("e => e.scrollIntoView({block: 'center'})")
    page.screenshot(path=HERE / f"{name}.png")


def workbook(browser: Browser) -> None:
    """Picture the workbook, light on a desktop and dark on a phone."""
    with kit("practice") as address:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(address)
        page.locator(".ajar-form").first.wait_for(timeout=60_000)
        check_in(page, ("8", "4", "5"), "At “opening”")
        page.get_by_role("navigation").get_by_role("button", name="Lead with empathy").click()
        check_in(page, ("8", "6", "6"), "to “after empathy”")
        show(page, ".ajar-chart", "workbook-chart")
        page.close()
        page = browser.new_page(
            viewport={"width": 390, "height": 844}, has_touch=True, color_scheme="dark"
        )
        page.goto(address)
        page.locator(".ajar-form").first.wait_for(timeout=60_000)
        form = page.locator(".ajar-form", has_text="Where you stand")
        form.get_by_role("radio", name="6", exact=True).check(force=True)
        show(page, ".ajar-form >> nth=-1", "workbook-phone")


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
