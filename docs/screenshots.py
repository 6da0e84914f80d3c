"""Takes the README's pictures again: ``uv run python docs/screenshots.py``."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import expect, sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

HERE = Path(__file__).parent
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


def room(browser: Browser) -> None:
    """Picture a rehearsal: the way in, a phone that has come in, and what the group said."""
    with kit("present") as address:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(address.replace("00-opening", "01-hesitation"))
        page.locator(".jp-NotebookPanel").wait_for(timeout=60_000)
        page.keyboard.press("g")
        door = page.get_by_role("group", name="The room", exact=True)
        door.get_by_role("button", name="Rehearse with 12 made-up phones").click()
        door.get_by_text("12 have joined.").wait_for(timeout=60_000)
        way_in = door.get_by_text("http://").first.inner_text()
        code = door.locator(".ajar-code").first.inner_text()
        door.get_by_role("button", name="Show the code large").click()
        page.locator(".ajar-wall[open]").wait_for()
        page.screenshot(path=HERE / "room-wall.png")
        page.keyboard.press("Escape")
        bar = page.get_by_role("group", name="In the room", exact=True).first
        bar.get_by_role("button", name="Open", exact=True).click()
        on_a_phone(browser, f"{way_in}/{code}")
        expect(bar.locator(".ajar-counts b").first).to_have_text("13", timeout=60_000)
        bar.get_by_role("button", name="Reveal", exact=True).click()
        page.locator(".ajar-results figure").wait_for()
        page.mouse.move(0, 0)
        page.screenshot(path=HERE / "room-chart.png")
        door.get_by_text("Take the results along, or end the room").click()
        for _ in range(2):  # it asks once
            door.get_by_role("button", name="End the room", exact=True).click()
        door.get_by_text("The room has ended").wait_for()


def on_a_phone(browser: Browser, address: str) -> None:
    """Come in, picture the question that is open, and add an answer."""
    page = browser.new_page(viewport={"width": 390, "height": 844}, has_touch=True)
    page.goto(address)
    page.get_by_role("button", name="Go on").click()
    for n in range(3):
        page.get_by_role("radio", name="Maybe").nth(n).check()
    page.evaluate("window.scrollTo(0, 0)")
    page.screenshot(path=HERE / "room-phone.png")
    page.get_by_role("button", name="Done", exact=True).click()
    page.get_by_role("button", name="Add mine to the group").click()
    page.get_by_role("heading", name="Added to the group").wait_for()
    page.close()


def notebooks(browser: Browser) -> None:
    """Picture a facilitator's notebook as a page and as slides."""
    with kit("present") as address:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(address.replace("00-opening", "02-empathy"))
        page.locator(".jp-NotebookPanel").wait_for(timeout=60_000)
        page.keyboard.press("g")
        page.locator(".ajar-form").first.wait_for(timeout=60_000)
        page.set_viewport_size({"width": 1280, "height": 800})
        page.locator(".ajar-scenario").get_by_role("radio", name="Robin and Ade").check()
        page.locator(".ajar-scenario").evaluate("e => e.scrollIntoView({block: 'start'})")
        page.screenshot(path=HERE / "notebook.png")
        page.set_viewport_size({"width": 1920, "height": 1080})
        page.locator(".jp-RenderedMarkdown h1").first.click()  # the keys are the notebook's again
        page.keyboard.press("s")
        page.locator("[data-jp-deck-mode=presenting]").wait_for(state="attached")
        page.wait_for_function("() => new Promise(requestAnimationFrame)")
        page.locator("img[src*='02-empathy.svg']:visible").wait_for()
        page.screenshot(path=HERE / "slides.png")


if __name__ == "__main__":
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=list(FLAGS)
        )
        workbook(chromium)
        notebooks(chromium)
        room(chromium)
        chromium.close()
