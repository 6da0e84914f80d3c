"""Time until a person can answer, against the least that a notebook can take.

Run it with ``uv run python benchmarks/open.py``; it needs Chromium. Two ratios, in one run:

- From Run All to the first usable control: ``exercises/02-empathy.ipynb`` against a notebook with
  one ``ipywidgets.IntSlider``, the median of five each, in turns, each with a new kernel that was
  ready before the clock started. The page's own clock tells, to the frame that has the control.
  Both are opened in both places: in a JupyterLab with its own settings, and in ``ajar present``,
  whose kernels get ready (``ajar.notebook.preload``) while a person reads, and whose pages have the
  views already (``ajar.launch.folders``). Target: at most 1.25. A third notebook says what the
  page itself takes for as many cells: that of 02-empathy with ipywidgets' own in its code cells.
- ``import ajar`` against ``import ipywidgets, anywidget``, the median of nine each, in turns.
  Target: at most 1.3. For the whole truth, opening a journal is shown as well.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[1]
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
READY = (
    ".jp-NotebookPanel:not(.lm-mod-hidden)"
    ":has(.jp-Toolbar-kernelName:not([aria-label='No Kernel']))"
    ":has(.jp-Notebook-ExecutionIndicator[data-status=idle])"
)
CASES = {
    "one IntSlider": ("exercises/bare.ipynb", ".widget-slider .noUi-handle"),
    "as many cells": ("exercises/cells.ipynb", ".widget-slider .noUi-handle"),
    "02-empathy": ("exercises/02-empathy.ipynb", ".ajar-form :is(input, textarea)"),
}
PLACES = ("JupyterLab", "ajar present")


# As on a person's computer, where the first start compiles all modules for good.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def bare_notebook() -> str:
    cells = [
        new_markdown_cell("To begin, press G."),
        new_code_cell("import ipywidgets\nipywidgets.IntSlider()"),
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return str(nbformat.writes(new_notebook(cells=cells, metadata={"kernelspec": kernel})))


def as_many_cells() -> str:
    """Return 02-empathy with widgets of ipywidgets: like its own, all but the first can be used."""
    notebook = nbformat.read(ROOT / "exercises" / "02-empathy.ipynb", 4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for number, cell in enumerate(code):
        kind = "IntSlider()" if number else "HTML('Words.')"
        cell.source = f"import ipywidgets\nipywidgets.{kind}"
    return str(nbformat.writes(notebook))


WATCH = """(control) => {
  const from = new Promise((begun) => {
    for (const pressed of ["keydown", "pointerup"])
      addEventListener(pressed, () => begun(performance.now()), {capture: true, once: true});
  });
  const to = new Promise((seen, missed) => {
    setTimeout(() => missed(Error(`no ${control} within 60 seconds`)), 60_000);
    const look = () => {
      const box = document.querySelector(control)?.getBoundingClientRect();
      if (box?.width && box.height) seen(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
  window.usable = Promise.all([from, to]).then(([from, to]) => (to - from) / 1000);
}"""


def run_all(page: Page, place: str, control: str) -> float:
    """Run all cells as one does there; return the seconds to the frame that has the control.

    The page's own clock tells: a driver asks now and then only, further apart with each time.
    """
    page.locator(".jp-RenderedMarkdown:visible", has_text="To begin").first.click()
    if place == "ajar present":
        begin: Callable[[], None] = partial(page.keyboard.press, "g")
    else:
        page.get_by_role("menuitem", name="Run", exact=True).click()
        item = page.get_by_role("menuitem", name="Run All Cells", exact=True)
        item.hover()
        begin = item.click
    page.wait_for_timeout(1000)  # as long as a line takes to read
    page.evaluate(WATCH, control)
    begin()
    seconds: float = page.evaluate("usable")
    return seconds


def open_once(browser: Browser, address: str, place: str, case: str) -> float:
    """Return the seconds from Run All to the first usable control, with a new kernel."""
    notebook, control = CASES[case]
    parts = urlsplit(address)
    base, token = f"http://{parts.netloc}", parse_qs(parts.query)["token"][0]
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{base}/lab/tree/{notebook}?reset&token={token}")
    page.locator(READY).wait_for(timeout=60_000)
    seconds = run_all(page, place, control)
    page.locator(READY).wait_for(timeout=60_000)  # a kernel that still runs is slow to end
    page.evaluate(
        """async () => {
          const headers = {"X-XSRFToken": document.cookie.match(/_xsrf=([^;]*)/)?.[1] ?? ""};
          for (const session of await (await fetch("/api/sessions")).json())
            await fetch("/api/sessions/" + session.id, {method: "DELETE", headers});
        }"""
    )
    page.close()
    return seconds


@contextmanager
def serving(place: str, home: Path) -> Iterator[str]:
    """Serve the kit's folder there; give the address."""
    if place == "ajar present":
        command = [sys.executable, "-m", "ajar.cli", "present", "--no-browser"]
        where = {"stdout": subprocess.PIPE}
    else:
        command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root",
                   "--port=8999", "--IdentityProvider.token=x"]  # fmt: skip
        where = {"stderr": subprocess.PIPE}
    environment = {**os.environ, "HOME": str(home.parent), "JUPYTER_PREFER_ENV_PATH": "1"}
    server = subprocess.Popen(command, cwd=home, env=environment, text=True, **where)  # type: ignore[call-overload]
    for line in server.stdout or server.stderr:
        if found := re.search(r"http://127\S+token=\S+", line):
            # JupyterLab prints dots for a token that it was given.
            address = found[0].replace("token=...", "token=x")
            break
    try:
        yield address
    finally:
        server.terminate()
        server.communicate(timeout=60)


def time_to_first_control() -> dict[str, list[float]]:
    rounds: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Path(folder) / "kit"
        for part in ("materials", "notebooks", "exercises"):
            shutil.copytree(ROOT / part, home / part)
        (home / "exercises" / "bare.ipynb").write_text(bare_notebook())
        (home / "exercises" / "cells.ipynb").write_text(as_many_cells())
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=list(FLAGS)
        )
        with serving(PLACES[0], home) as first, serving(PLACES[1], home) as second:
            addresses = dict(zip(PLACES, (first, second), strict=True))
            for turn in range(6):
                for place in PLACES:
                    for case in CASES:
                        seconds = open_once(browser, addresses[place], place, case)
                        if turn:  # the first only warms the caches
                            rounds.setdefault(f"{case} in {place}", []).append(seconds)
        browser.close()
    return rounds


def time_to_run(code: str) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
    return time.perf_counter() - started


def time_to_import() -> dict[str, list[float]]:
    codes = {
        "import ipywidgets, anywidget": "import ipywidgets, anywidget",
        "import ajar": "import ajar",
        "open_journal()": "import ajar; ajar.open_journal()",
        "an exercise": "import ajar; ajar.open_journal().exercise('empathy')",
    }
    rounds: dict[str, list[float]] = {name: [] for name in codes}
    for _ in range(10):
        for name, code in codes.items():
            rounds[name].append(time_to_run(code))
    return {name: seconds[1:] for name, seconds in rounds.items()}


def report(title: str, measure: Callable[[], dict[str, list[float]]]) -> None:
    rounds = measure()
    floor = statistics.median(next(iter(rounds.values())))
    print(f"\n{title}")
    for name, seconds in rounds.items():
        median = statistics.median(seconds)
        spread = f"{min(seconds):.2f}-{max(seconds):.2f}"
        print(f"  {name:30} median {median:.3f} s ({spread})  ratio {median / floor:.2f}")


if __name__ == "__main__":
    report("From Run All to the first usable control (n = 5)", time_to_first_control)
    report("From a new Python to the import done (n = 9)", time_to_import)
