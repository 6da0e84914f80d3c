"""One Chromium for all browser tests. Where there is none, the tier is skipped and says so."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections import deque
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import psutil
import pytest
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import expect, sync_playwright
from tests.browser.engines import engine_tabs

from ajar.web import WEB

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from contextlib import AbstractContextManager

    from playwright.sync_api import Browser, BrowserContext, Page, Route
    from tests.browser.engines import Mode, Tab

ROOT = Path(__file__).parents[2]
SCRIPTS = "http://scripts.test/"
"""Where `page_with_scripts` finds `src/ajar/web`. Nothing is sent there."""
UNSEEN = (
    # What Playwright leaves out as well: the last such list counts.
    "AimEnabled", "AvoidCorsURLLoaderRestartOnRedirect", "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose", "HttpsFirstBalancedModeAutoEnable", "HttpsUpgrades",
    "LensOverlay", "MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints",
    "PaintHolding", "PreconnectToSearch", "ThirdPartyStoragePartitioning",
    # The address bar's own web pages: each new context would load them, in as much time as ours.
    "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "WebUIOmniboxPopup",
)  # fmt: skip
"""What no test looks at."""
CHROMIUM = shutil.which("chromium-headless-shell") or shutil.which("chromium")
"""The shell is the same browser without windows, so a page takes less of the computer."""
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    f"--disable-features={','.join(UNSEEN)}",
    # Most pages are closed before what was made of their scripts to be quicker pays.
    "--js-flags=--no-opt --no-maglev",
)  # fmt: skip
PATIENCE = 60_000
"""The milliseconds that anything may take on a busy machine. Only what fails waits that long."""
LONGEST_TEST = 240
"""The seconds that a test may take: several times what the longest does."""
LOST: deque[str] = deque(maxlen=20)
"""The newest requests of pages that failed."""
SNAPSHOT, LONGEST = 10_000, 6_000
"""The milliseconds that saying what a page shows may take, and how many characters are said."""
READY = (
    ".jp-NotebookPanel:not(.lm-mod-hidden)"
    ":has(.jp-Toolbar-kernelName:not([aria-label='No Kernel']))"
    ":has(.jp-Notebook-ExecutionIndicator[data-status=idle])"
)
"""The notebook in view, once its kernel is there."""
OPENED = f"{READY}, .jp-NotebookPanel:not(.lm-mod-hidden):has(.ajar)"
"""The notebook in view, once it is ready; or once it shows something, if it runs by itself."""
HAVE_RUN = ".jp-NotebookPanel:not(.lm-mod-hidden) .jp-CodeCell:has(.ajar)"
"""The cells of the notebook in view that show something of ours."""
COVERED = """() => {
  const found = [];
  const stays = [...document.querySelectorAll(".ajar *")].filter((e) =>
    e.checkVisibility() && /sticky|fixed/.test(getComputedStyle(e).position));
  for (const e of stays) {
    const high = e.getBoundingClientRect().height;
    if (high > Math.max(innerHeight / 4, 1)) found.push(`${high} high: ${e.className}`);
  }
  const state = document.querySelector(".ajar-notice .ajar-state");
  if (state && state.offsetHeight > 2 * parseFloat(getComputedStyle(state).fontSize))
    found.push(`more than a line: ${state.offsetHeight}`);
  const inside = document.querySelector("dialog[open]") ?? document;
  for (const e of inside.querySelectorAll("a, button, summary, input, select, textarea")) {
    if (!e.checkVisibility() || stays.some((bar) => bar.contains(e))) continue;
    e.focus();
    const { left, top, width, height } = (e.closest("label") ?? e).getBoundingClientRect();
    for (const x of [left + 3, left + width - 3]) {
      const over = document.elementFromPoint(x, Math.min(top + 3, top + height / 2));
      if (over && stays.some((bar) => bar.contains(over))) found.push(e.outerHTML.slice(0, 120));
    }
  }
  return found;
}"""
"""What stays in view and is too high, or covers what has the focus."""
ARRIVED = """path => {
  const dialog = document.querySelector(".jp-Dialog");
  if (dialog) return dialog.querySelector("input") ? null : "lost";
  return location.pathname.endsWith(path) ? "there" : null;
}"""
"""Whether a notebook was opened, or a dialog says that it was not."""
STILL_TO_COME = ".ajar-door > div:empty, .ajar-bar[hidden]"
"""What a room is still going to say of itself. What is below it moves then."""


def code_cells(page: Page) -> int:
    """Return how many the notebook in view has. Not all need to be on the page yet."""
    address = re.sub(r"/(?:lab/tree|notebooks)/", "/api/contents/", page.url, count=1)
    cells = page.request.get(address).json()["content"]["cells"]
    return sum(cell["cell_type"] == "code" for cell in cells)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Say in the report of a test that failed what its pages showed."""
    report = yield
    running = getattr(item, "funcargs", {}).get("browser")
    if report.failed and running:
        for page in (page for context in running.contexts for page in context.pages):
            try:
                shown = page.locator("body").aria_snapshot(timeout=SNAPSHOT)
            except PlaywrightError as error:
                shown = str(error)
            report.sections.append((urlsplit(page.url).path, shown[-LONGEST:]))
        report.sections.append(("Requests that failed", "\n".join(LOST)))
    return report


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    """End the browsers of a test that takes minutes: one that never answers would hold up all."""
    timer = Timer(LONGEST_TEST, end_browsers)
    timer.start()
    try:
        return (yield)
    finally:
        timer.cancel()


def end_browsers() -> None:
    for process in psutil.Process().children(recursive=True):
        if "chrom" in process.name():
            process.kill()


def wait_until_ready(page: Page) -> None:
    """Wait for the notebook in view and its kernel."""
    page.locator(READY).wait_for()
    # A kernel's name comes on the page a moment before its state does.
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    page.locator(READY).wait_for()


@pytest.fixture(scope="session")
def begin() -> Callable[[Page], None]:
    """Return a way to begin a notebook of `ajar present`, as its first line says."""

    def press_the_key(page: Page) -> None:
        wait_until_ready(page)
        page.keyboard.press("g")
        expect(page.locator(HAVE_RUN)).to_have_count(code_cells(page))
        expect(page.locator(STILL_TO_COME)).to_have_count(0)
        # JupyterLab takes the focus to a cell once more when the last one has run.
        wait_until_ready(page)

    return press_the_key


@pytest.fixture(scope="session")
def run_all() -> Callable[[Page], None]:
    """Return a way to run a notebook in a Jupyter without the settings of `ajar present`."""

    def choose_it_in_the_menu(page: Page) -> None:
        wait_until_ready(page)  # to run all cells before that does nothing in Jupyter
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        expect(page.locator(HAVE_RUN)).to_have_count(code_cells(page))

    return choose_it_in_the_menu


@pytest.fixture(scope="session")
def begin_here(begin: Callable[[Page], None]) -> Callable[[Page, str], None]:
    """Return a way to open and begin one more notebook in a JupyterLab that is on the page already.

    That takes a fraction of the time that the page itself takes.
    """

    def choose_it_in_the_menu(page: Page, path: str) -> None:
        # What is opened while the first notebook still opens may end up behind it.
        page.locator(OPENED).first.wait_for()
        open_from_path(page, path)
        if page.wait_for_function(ARRIVED, arg=path).json_value() == "lost":
            # That is what becomes of a request when this computer's network changes.
            page.locator(".jp-Dialog").first.press("Escape")
            open_from_path(page, path)
        page.wait_for_url(f"**/lab/tree/{path}*")
        begin(page)

    return choose_it_in_the_menu


def open_from_path(page: Page, path: str) -> None:
    """Open a notebook by the menu."""
    # A role is looked for in all that JupyterLab has on the page.
    page.locator(".lm-MenuBar-item").filter(has_text="File").click()
    page.locator(".lm-Menu-item").filter(has_text="Open from Path…").click()
    page.locator(".jp-Dialog input").fill(path)
    page.keyboard.press("Enter")


@pytest.fixture(scope="session")
def save() -> Callable[[Page], None]:
    """Return a way to save the notebook in view, and to wait until all of it is written."""

    def press_the_keys(page: Page) -> None:
        # The checkpoint is the last thing that Jupyter writes when it saves.
        with page.expect_response(lambda r: r.request.method == "POST" and "/checkpoints" in r.url):
            page.keyboard.press("Control+s")

    return press_the_keys


def watch(context: BrowserContext) -> None:
    """Let a context's pages take their time, and remember which of their requests failed."""
    context.set_default_timeout(PATIENCE)
    context.on("requestfailed", lambda request: LOST.append(f"{request.url} {request.failure}"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not CHROMIUM:
        pytest.skip("no Chromium on this machine: `apt-get install chromium` brings one")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        running.on("context", watch)
        expect.set_options(timeout=PATIENCE)
        yield running
        running.close()


@pytest.fixture(scope="session")
def covered() -> Callable[[Page], list[str]]:
    """Return a way to learn what stays in view and is too high, or covers what has the focus."""

    def look(page: Page) -> list[str]:
        found: list[str] = page.evaluate(COVERED)
        return found

    return look


@pytest.fixture(scope="session")
def browser_with_folder(browser: Browser) -> Callable[[Path], BrowserContext]:
    """Return a way to begin a browser that keeps in a folder what browsers keep of a person."""

    def begin_one(folder: Path) -> BrowserContext:
        context = browser.browser_type.launch_persistent_context(
            folder, executable_path=CHROMIUM, args=list(FLAGS)
        )
        context.set_default_timeout(PATIENCE)
        return context

    return begin_one


@pytest.fixture(scope="session")
def page_with_scripts(browser: Browser) -> Callable[..., Page]:
    """Return a way to open a page that can import the kit's scripts, as from its own server."""

    def open_page(html: str, **options: Any) -> Page:  # noqa: ANN401 (those of a context)
        page = browser.new_page(**options)
        page.route(f"{SCRIPTS}**", _serve(html))
        page.goto(SCRIPTS)
        return page

    return open_page


def _serve(html: str) -> Callable[[Route], None]:
    def serve(route: Route) -> None:
        path = route.request.url.removeprefix(SCRIPTS)
        if path:
            route.fulfill(path=WEB / path)
        else:
            route.fulfill(body=html, content_type="text/html")

    return serve


@pytest.fixture(scope="session")
def engine_in(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str, Mode], Tab]]:
    """Return a way to a tab of another engine in a mode. Each engine is started once.

    Every test has a server of its own, and so a storage; or else a room.
    """
    with ExitStack() as running:

        @cache
        def start(engine: str) -> Callable[[Mode], Tab]:
            home = tmp_path_factory.mktemp(engine) / "home"
            return running.enter_context(engine_tabs(engine, home))

        yield lambda engine, mode: start(engine)(mode)


@dataclass
class Running:
    """A kit that is running: its address, its folder, and everything it may write to."""

    address: str
    home: Path
    writable: Path
    process: subprocess.Popen[str]
    arguments: list[str] = field(default_factory=list)
    environment: dict[str, str] = field(default_factory=dict)

    def stop(self) -> tuple[int, str, list[psutil.Process]]:
        """Stop it as Ctrl-C does; return its exit code, its log, and what is left of it."""
        children = psutil.Process(self.process.pid).children(recursive=True)
        self.process.send_signal(signal.SIGINT)
        _, log = self.process.communicate(timeout=60)
        return self.process.returncode, log, psutil.wait_procs(children, timeout=60)[1]

    def kernels(self) -> list[psutil.Process]:
        """Return the kernels of the notebooks that are open."""
        below = psutil.Process(self.process.pid).children(recursive=True)
        alive = (process for process in below if process.status() != psutil.STATUS_ZOMBIE)
        return [process for process in alive if "ipykernel_launcher" in process.cmdline()]

    def crash(self, wish: signal.Signals = signal.SIGKILL) -> None:
        """End it and its kernels with no warning, and start it again as it was started."""
        self.die(wish)
        self.start_again()

    def die(self, wish: signal.Signals = signal.SIGKILL) -> None:
        """End it and its kernels with no warning."""
        kit = psutil.Process(self.process.pid)
        self.arguments, self.environment = kit.cmdline(), kit.environ()
        every = [kit, *kit.children(recursive=True)]  # it first: it would start a kernel again
        for process in every:
            process.send_signal(wish)
        self.process.wait(timeout=60)
        psutil.wait_procs(every, timeout=60)

    def start_again(self) -> None:
        """Start it as it was started, after it has died."""
        self.process, self.address = started(
            self.arguments, self.home, self.environment, self.writable
        )


def started(
    arguments: list[str], home: Path, environment: dict[str, str], writable: Path
) -> tuple[subprocess.Popen[str], str]:
    """Start the kit; return its process and the address that it says."""
    with (writable / "stderr.log").open("a") as log:
        process = subprocess.Popen(
            arguments, cwd=home, env=environment, text=True, stdout=subprocess.PIPE, stderr=log
        )
    assert process.stdout
    address = process.stdout.readline().strip()
    assert address.startswith("http://127.0.0.1:"), (writable / "stderr.log").read_text()
    return process, address


def free_port() -> int:
    """Return a port of this test's own: others look for one at the same time."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
    return port


@pytest.fixture(scope="session")
def run_kit() -> Callable[..., AbstractContextManager[Running]]:
    """Return a way to run an `ajar` command in a copy of the kit, with a home of its own."""

    @contextmanager
    def run(command: str, writable: Path) -> Iterator[Running]:
        home = writable / "kit"
        for folder in ("materials", "notebooks", "exercises"):
            shutil.copytree(ROOT / folder, home / folder)
        for folder in ("home", "tmp"):
            (writable / folder).mkdir()
        keep = ("PATH", "LANG", "LC_ALL", "VIRTUAL_ENV", "PYTHONPATH", "AJAR_ROOM_PORT")
        environment = {name: os.environ[name] for name in keep if name in os.environ} | {
            "HOME": str(writable / "home"),
            "TMPDIR": str(writable / "tmp"),
        }
        arguments = [sys.executable, "-m", "ajar.cli", command, "--no-browser",
                     f"--port={free_port()}"]  # fmt: skip
        process, address = started(arguments, home, environment, writable)
        running = Running(address, home, writable, process)
        try:
            yield running
        finally:
            if running.process.poll() is None:
                running.process.terminate()
                running.process.wait(timeout=60)

    return run


@pytest.fixture(scope="module")
def address(
    run_kit: Callable[..., AbstractContextManager[Running]],
    tmp_path_factory: pytest.TempPathFactory,
    browser: Browser,
) -> Iterator[str]:
    """Run the workbook for the tests of one module."""
    del browser  # only to skip early where there is none
    with run_kit("practice", tmp_path_factory.mktemp("practice")) as running:
        yield running.address
