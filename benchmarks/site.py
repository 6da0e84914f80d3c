"""The site on a slow phone: its size, the first screen, until it can be used, and offline.

Run it with ``uv run --group dev python benchmarks/site.py``; it needs Chromium. The files come
from a server on this computer that compresses them once, as nginx does with deploy/site/nginx.conf.
The phone is Chromium at 390 x 844, with 1.6 Mbit/s, 150 ms of delay and a processor slowed four
times. All times are by the page's own clock, the median of `RUNS`.

- size: what all files take, compressed with gzip (target: at most 110 kB)
- first screen: until the first words are drawn (target: at most 1.0 s)
- usable: until a control of the workbook is in a frame (target: at most 1.5 s)
- offline: the same, without a network, from the browser's copy (target: at most 0.15 s)
- a reflection: from the press to the frame with what is said back (target: at most 50 ms)
- the longest task of the page until then (target: at most 200 ms)

Then `ajar practice` on this computer, with a wide screen and nothing slowed:

- to the address: from the command until it prints it (target: at most 1 s)
- to a control: from there until one can be used in the browser (target: at most 0.5 s)
- memory: of the server with the workbook in a browser (target: at most 90 MiB)
"""

from __future__ import annotations

import gzip
import os
import shutil
import statistics
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import psutil
from playwright.sync_api import sync_playwright

from ajar.build.site import site_files
from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext

ROOT = Path(__file__).parents[1]
RUNS = 5
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
SLOWED = 4
TYPES = {"html": "text/html; charset=utf-8", "js": "text/javascript", "css": "text/css",
         "json": "application/json", "webmanifest": "application/manifest+json"}  # fmt: skip
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
def served(files: dict[str, bytes]) -> Iterator[str]:
    """Serve files below a path, compressed as a web server would."""
    packed = {name: gzip.compress(content, 9, mtime=0) for name, content in files.items()}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            name = self.path.removeprefix("/notes/") or "index.html"
            body = packed.get(name, b"")
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", TYPES[name.rpartition(".")[2]])
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/notes/"
    server.shutdown()


def visit(context: BrowserContext, address: str) -> dict[str, float]:
    """Open the site for the first time, answer, and load it again without a network."""
    page = context.new_page()
    page.add_init_script(WATCH)
    session = context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW)
    page.goto(address, wait_until="commit")
    usable = page.evaluate("() => window.usable")
    found = {"first screen": page.evaluate(PAINTED), "usable": usable}
    page.evaluate("() => navigator.serviceWorker.ready.then(() => {})")
    found["a reflection"] = page.evaluate(REFLECT)
    found["longest task"] = page.evaluate("() => window.longest")
    context.set_offline(True)
    page.reload(wait_until="commit")
    found["offline"] = page.evaluate("() => window.usable")
    page.close()
    return found


def practice(browser: Browser, home: str) -> dict[str, float]:
    """Start `ajar practice`, open it, and stop it; return seconds and MiB."""
    begun = time.perf_counter()
    command = [sys.executable, "-m", "ajar.cli", "practice", "--no-browser"]
    environment = {**os.environ, "HOME": home}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout
        address = running.stdout.readline().strip()
        found = {"to the address": time.perf_counter() - begun}
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        begun = time.perf_counter()
        page.goto(address, wait_until="commit")
        page.locator(".ajar-page button").first.wait_for()
        found["to a control"] = time.perf_counter() - begun
        found["memory"] = psutil.Process(running.pid).memory_info().rss / 2**20
        page.close()
        running.terminate()
        running.communicate()
    return found


def main() -> None:
    files = site_files(Materials(ROOT))
    sizes = {name: len(gzip.compress(content, 9)) for name, content in files.items()}
    print(f"{os.cpu_count()} cores")
    for name, size in sorted(sizes.items(), key=lambda one: -one[1]):
        print(f"| {name} | {size / 1000:.1f} kB |")
    print(f"| in all | {sum(sizes.values()) / 1000:.1f} kB |")
    times: dict[str, list[float]] = {}
    with served(files) as address, sync_playwright() as playwright:
        program = shutil.which("chromium-headless-shell") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        for _ in range(RUNS):
            context = browser.new_context(viewport={"width": 390, "height": 844})
            for name, taken in visit(context, address).items():
                times.setdefault(name, []).append(taken)
            context.close()
        with TemporaryDirectory() as home:
            starts = [practice(browser, home) for _ in range(RUNS)]
        browser.close()
    for name, some in times.items():
        print(f"| {name} | {statistics.median(some):.0f} ms |", [round(one) for one in some])
    for name in starts[0]:
        each = [start[name] for start in starts]
        print(
            f"| practice: {name} | {statistics.median(each):.2f} |", [f"{one:.2f}" for one in each]
        )


if __name__ == "__main__":
    main()
