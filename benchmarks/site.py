"""The site on a slow phone: its size, the first screen, until it can be used, and offline.

Run it with ``uv run --group dev --with brotli python benchmarks/site.py``; it needs Chromium. The
files come from a server on this computer that compresses them with gzip, as every static host does
and nginx does with deploy/site/nginx.conf. The phone is Chromium at 390 x 844, with 1.6 Mbit/s,
150 ms of delay and a processor slowed four times. All times are by the page's own clock, the median
of `RUNS`.

- size: what all files take, compressed with gzip, which counts (target: at most 110 kB), and with
  brotli, which some hosts have
- first screen: until the first words are drawn (target: at most 1.0 s)
- usable: until a control of the workbook is in a frame (target: at most 1.5 s)
- a reflection: from the press to the frame with what is said back (target: at most 50 ms)
- the longest task of the page until then (target: at most 200 ms)
- offline: until it can be used without a network, from the browser's copy, with a processor that is
  slowed and with one that is not (target, as in the trial, for the latter: at most 0.15 s)

Then `ajar practice` on this computer, with a wide screen and nothing slowed:

- to the address: from the command until it prints it (target: at most 1 s)
- to a control: from there until one can be used in the browser (target: at most 0.5 s)
- memory: of its processes with the workbook in a browser (target: at most 90 MiB)

And two peers, once each: the workbook as it was behind Voilà (commit `VOILA`, in a worktree and an
environment of its own), and a site of JupyterLite with one slider on the same phone, until its cell
is drawn. Python comes to such a page from elsewhere, and is not part of that. A peer that cannot be
had is skipped, and the reason is printed.
"""

from __future__ import annotations

import gzip
import json
import mimetypes
import os
import shutil
import statistics
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import psutil
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright
from zopfli import gzip as zopfli

from ajar.build.site import site_files
from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from playwright.sync_api import Browser, BrowserContext, Page

ROOT = Path(__file__).parents[1]
RUNS = 5
BROTLI = import_module("brotli") if find_spec("brotli") else None
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
SLOWED = 4
VOILA = "c259fad"
LITE = ("jupyterlite-core==0.8.6", "jupyterlite-pyodide-kernel==0.8.6", "jupyter-server<3")
LITE_WAIT = 300_000  # ms
SLIDER = "import ipywidgets\nipywidgets.IntSlider()"
WATCH = """
  window.usable = new Promise((done) => {
    const look = () => document.querySelector(".ajar-page button")
      ? requestAnimationFrame(() => done(performance.now())) : requestAnimationFrame(look);
    look();
  });
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.longest = Math.max(window.longest, duration);
  }).observe({ type: "longtask", buffered: true });
"""
REFLECT = """async () => {
  location.hash = "#4"; // an exercise with cards to sort
  let form;
  while (!(form = document.querySelector(".ajar-form")))
    await new Promise((done) => requestAnimationFrame(done));
  const button = (name) =>
    [...form.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  while (!button("Done")) button("Next").click();
  const begun = performance.now();
  button("Done").click();
  while (!form.querySelector(".ajar-reflection"))
    await new Promise((done) => requestAnimationFrame(done));
  return performance.now() - begun;
}"""
PAINTED = "() => performance.getEntriesByName('first-contentful-paint')[0].startTime"


@contextmanager
def served(files: Mapping[str, bytes]) -> Iterator[str]:
    """Serve files below a path, compressed as a web server would."""

    @cache
    def packed(name: str) -> bytes:
        return gzip.compress(files[name], 9, mtime=0)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = self.path.partition("?")[0].removeprefix("/notes/")
            name = path if path in files else f"{path}index.html"
            body = packed(name) if name in files else b""
            self.send_response(200 if body else 404)
            kind, _ = mimetypes.guess_type(name)
            self.send_header("Content-Type", kind or "application/octet-stream")
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            """Say nothing: a page that is closed breaks its requests off."""

    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/notes/"
    server.shutdown()


def slowed(page: Page) -> list[int]:
    """Give a page the processor and the network of a phone; list the bytes of what it loads."""
    loaded: list[int] = []
    session = page.context.new_cdp_session(page)
    session.on("Network.loadingFinished", lambda it: loaded.append(it["encodedDataLength"]))
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW)
    return loaded


def visit(context: BrowserContext, address: str) -> dict[str, float]:
    """Open the site for the first time, answer, and load it again without a network."""
    page = context.new_page()
    page.add_init_script(WATCH)
    slowed(page)
    page.goto(address, wait_until="commit")
    usable = page.evaluate("() => window.usable")
    found = {"first screen": page.evaluate(PAINTED), "usable": usable}
    page.evaluate("() => navigator.serviceWorker.ready.then(() => {})")
    found["a reflection"] = page.evaluate(REFLECT)
    found["longest task"] = page.evaluate("() => window.longest")
    context.set_offline(True)
    page.goto("about:blank")
    page.goto(address, wait_until="commit")
    found["offline, slowed"] = page.evaluate("() => window.usable")
    page.close()
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(address, wait_until="commit")
    found["offline"] = page.evaluate("() => window.usable")
    page.close()
    return found


def practice(
    browser: Browser, home: str, command: tuple[str, ...], control: str, at: Path = ROOT
) -> dict[str, float]:
    """Start the workbook, open it, and stop it; return seconds and MiB."""
    begun = time.perf_counter()
    environment = {**os.environ, "HOME": home}
    with subprocess.Popen(
        command, cwd=at, env=environment, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout
        address = running.stdout.readline().strip()
        found = {"to the address": time.perf_counter() - begun}
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        begun = time.perf_counter()
        page.goto(address, wait_until="commit")
        page.locator(control).first.wait_for()
        found["to a control"] = time.perf_counter() - begun
        own = psutil.Process(running.pid)
        processes = (own, *own.children(recursive=True))
        found["memory"] = sum(process.memory_info().rss for process in processes) / 2**20
        page.close()
        running.terminate()
        running.communicate()
    return found


def voila(browser: Browser, home: str) -> dict[str, float]:
    """Do the same with the workbook as it was behind Voilà."""
    old = Path(home, "voila")
    run(ROOT, "git", "worktree", "add", "--quiet", "--detach", str(old), VOILA)
    try:
        run(old, "uv", "sync", "--quiet", "--no-dev")
        command = (str(old / ".venv/bin/python"), "-m", "ajar.cli", "practice", "--no-browser")
        return practice(browser, home, command, ".ajar-form button", old)
    finally:
        run(ROOT, "git", "worktree", "remove", "--force", str(old))


def lite(browser: Browser, home: str) -> dict[str, float]:
    """Open a notebook with one slider in a site of JupyterLite; return seconds and MB."""
    folder = Path(home, "lite")
    (folder / "contents").mkdir(parents=True)
    cell: dict[str, object] = {
        "cell_type": "code",
        "id": "slider",
        "source": SLIDER,
        "metadata": {},
    }
    cell |= {"execution_count": None, "outputs": []}
    notebook = {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    (folder / "contents" / "slider.ipynb").write_text(json.dumps(notebook), "utf-8")
    needs = (f"--with={need}" for need in LITE)
    build = ("jupyter", "lite", "build", "--contents=contents", "--output-dir=site")
    run(folder, "uv", "run", "--quiet", "--isolated", "--no-project", *needs, *build)
    site = folder / "site"
    files = {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }
    with served(files) as address:
        page = browser.new_page(viewport={"width": 390, "height": 844})
        loaded = slowed(page)
        begun = time.perf_counter()
        page.goto(f"{address}notebooks/index.html?path=slider.ipynb", wait_until="commit")
        page.locator(".jp-CodeCell .cm-content").first.wait_for(timeout=LITE_WAIT)
        found = {"until its cell is drawn": time.perf_counter() - begun}
        found["MB until then"] = sum(loaded) / 1e6
        page.close()
    return found


def run(at: Path, *command: str) -> None:
    subprocess.run(command, cwd=at, check=True, capture_output=True)


def peer(
    name: str, found: Callable[[Browser, str], dict[str, float]], browser: Browser, home: str
) -> None:
    """Print what a peer takes, or why it cannot be had."""
    try:
        for what, taken in found(browser, home).items():
            print(f"| {name}: {what} | {taken:.2f} |")
    except (OSError, subprocess.CalledProcessError, PlaywrightError) as error:
        print(f"| {name} | skipped: {str(error).splitlines()[0]} |")


def of_one_language(files: Mapping[str, bytes], kit: Materials) -> dict[str, bytes]:
    """Return what a page loads for a person who reads the kit's own language."""
    others = {language for language in kit.languages if language != kit.language} | {"licenses"}
    return {
        name: it
        for name, it in files.items()
        if not others & {name.partition("-")[0], name.partition(".")[0]}
    }


def sizes_of(files: Mapping[str, bytes]) -> None:
    """Print what each file takes, and all of them."""
    ways: dict[str, Callable[[bytes], bytes]] = {"gzip": lambda it: gzip.compress(it, 9)}
    ways["Zopfli"] = lambda it: zopfli.compress(it, numiterations=1)
    if BROTLI:
        ways["brotli"] = BROTLI.compress
    rows = {name: [len(pack(it)) for pack in ways.values()] for name, it in files.items()}
    rows = dict(sorted(rows.items(), key=lambda row: -row[1][0]))
    rows["in all"] = [sum(column) for column in zip(*rows.values(), strict=True)]
    print("| |", " | ".join(ways), "|")
    for name, row in rows.items():
        print(f"| {name} |", " | ".join(f"{size / 1000:.1f} kB" for size in row), "|")


def main() -> None:
    files = site_files(kit := Materials(ROOT))
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    sizes_of(of_one_language(files, kit))
    times: dict[str, list[float]] = {}
    own = (sys.executable, "-m", "ajar.cli", "practice", "--no-browser")
    with (
        served(files) as address,
        sync_playwright() as playwright,
        TemporaryDirectory(ignore_cleanup_errors=True) as home,
    ):
        program = shutil.which("chromium-headless-shell") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        for _ in range(RUNS):
            context = browser.new_context(viewport={"width": 390, "height": 844})
            for name, taken in visit(context, address).items():
                times.setdefault(name, []).append(taken)
            context.close()
        starts = [practice(browser, home, own, ".ajar-page button") for _ in range(RUNS)]
        for name, seconds in times.items():
            print(
                f"| {name} | {statistics.median(seconds):.0f} ms |",
                [round(value) for value in seconds],
            )
        for name in starts[0]:
            each = [start[name] for start in starts]
            print(f"| practice: {name} | {statistics.median(each):.2f} |", sorted(each))
        peer("Voilà", voila, browser, home)
        peer("JupyterLite", lite, browser, home)
        browser.close()


if __name__ == "__main__":
    main()
