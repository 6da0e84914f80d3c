"""Takes the README's pictures anew: ``uv run python docs/screenshots.py``."""

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
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
READY = (
    ".jp-NotebookPanel:has(.jp-Toolbar-kernelName:not([aria-label='No Kernel']))"
    ":has(.jp-Notebook-ExecutionIndicator[data-status=idle])"
)


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


def notebooks(browser: Browser) -> None:
    """Picture a facilitator's notebook as a page and as slides."""
    with kit("present") as address:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(address.replace("00-opening", "02-empathy"))
        page.locator(READY).wait_for(timeout=60_000)
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
        chromium.close()
