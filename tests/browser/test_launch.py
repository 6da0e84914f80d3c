"""The launcher as a person meets it: an address, a page, a key, and an end that leaves nothing."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.cookiejar import CookieJar
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import psutil
import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds

from ajar.build.notebooks import without_formulas
from ajar.content.materials import Materials
from ajar.launch.lifecycle import forwarding_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, Route, WebSocket

ROOT = Path(__file__).parents[2]
WORDS = Materials(ROOT).words
Scheme = Literal["light", "dark"]
WIDGET = """
import anywidget
class Ruler(anywidget.AnyWidget):
    _esm = '''
    export default { render({ model, el }) {
      el.innerHTML = `<fieldset><legend>How ready do you feel?</legend>
        <label><input type="radio" name="r" value="1"> One</label>
        <label><input type="radio" name="r" value="2"> Two</label></fieldset>
        <button>Say it</button><p role="status"></p>`;
      for (const control of el.querySelectorAll("input, button"))
        control.dataset.lmSuppressShortcuts = "true";
      el.querySelector("button").addEventListener("click", () => model.send({ said: "hello" }));
      model.on("msg:custom", (m) => { el.querySelector("p").textContent = m.reply; });
    } };
    '''
    def __init__(self):
        super().__init__()
        self.on_msg(lambda _w, content, _b: self.send({"reply": "Heard: " + content["said"]}))
"""
COSTS = without_formulas(r"A session costs $120 to \$180, \\(a lot\\) \begin{all} \end{all}.")
"""Words that JupyterLab would take for formulas."""
IN_VIEW = ".jp-NotebookPanel:not(.lm-mod-hidden)"
"""The notebook in view; its kernel may still be on its way."""


def words(source: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "metadata": {}, "source": source}


def code(source: str) -> dict[str, Any]:
    metadata = {"jupyter": {"source_hidden": True}}
    empty: dict[str, Any] = {"outputs": [], "execution_count": None}
    return {"cell_type": "code", "metadata": metadata, "source": source, **empty}


def write_notebook(path: Path, *cells: dict[str, Any]) -> None:
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    notebook = {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "cells": [
            {"id": f"cell-{number}", **cell, "source": cell["source"].splitlines(keepends=True)}
            for number, cell in enumerate(cells)
        ],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    # As Jupyter writes it, so that saving what is the same gives the same bytes.
    text = json.dumps(notebook, indent=1, sort_keys=True, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def write_kit(home: Path) -> Path:
    write_notebook(
        home / "notebooks" / "meeting.ipynb",
        words("# Welcome\n\nPress **G** to begin."),
        code(WIDGET),
        words("## How ready are you?"),
        code("Ruler()"),
        words("\n\n".join(["## Close", *["Words to read."] * 40, COSTS])),
    )
    shutil.copytree(ROOT / "materials", home / "materials")
    (home / "exercises").mkdir()
    return home


@dataclass
class Running:
    address: str
    home: Path
    persons_home: Path
    log: Path
    process: subprocess.Popen[str]

    @property
    def bare_address(self) -> str:
        return self.address.partition("?")[0]

    def ask(self, path: str, body: object = None) -> Any:  # noqa: ANN401
        """Ask JupyterLab's server for what is at a path, or send something there."""
        request = urllib.request.Request(
            f"{self.address.partition('/lab/')[0]}/api/{path}",
            json.dumps(body).encode() if body else None,
            {"Authorization": f"token {self.address.rpartition('=')[2]}"},
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def kernels(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)

    def assert_ends_at_once_and_leaves_nothing(self, wish: signal.Signals) -> None:
        kernels, said = self.kernels(), self.log.read_text()
        self.process.send_signal(wish)
        out, _ = self.process.communicate(timeout=60)
        assert self.process.returncode == 0
        assert out == "Stopped.\n"
        assert self.log.read_text() == said
        assert not psutil.wait_procs(kernels, timeout=60)[1]
        assert [*self.persons_home.rglob("*")] == []


@contextmanager
def running(command: str, kit: Path, persons_home: Path) -> Iterator[Running]:
    persons_home.mkdir(exist_ok=True)
    code = (
        "import sys; from pathlib import Path; from ajar.launch import present; "
        "from ajar.launch.practice import serve_practice; "
        f"sys.exit({command}(Path(sys.argv[1]), browser=False))"
    )
    hidden = ("JUPYTER", "IPYTHON", "XDG_")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(hidden)}
    log = persons_home.with_suffix(".log")
    with log.open("w") as errors:
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(kit)],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            env={**environment, "HOME": str(persons_home)},
        )
    try:
        assert process.stdout
        yield Running(process.stdout.readline().rstrip("\n"), kit, persons_home, log, process)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("present")
    with running("present", write_kit(folder / "kit"), folder / "person") as started:
        yield started


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("practice")
    with running("serve_practice", write_kit(folder / "kit"), folder / "person") as started:
        yield started


@dataclass
class Shown:
    """A page, all that it has asked for, and what it has sent to a kernel to be run."""

    page: Page
    asked: list[str] = field(default_factory=list)
    runs: list[str] = field(default_factory=list)


@contextmanager
def new_page(browser: Browser) -> Iterator[Shown]:
    context = browser.new_context(color_scheme="light", viewport={"width": 1280, "height": 800})
    shown = Shown(context.new_page())

    def listen(sent: str | bytes) -> None:
        if "execute_request" in str(sent):
            shown.runs.append(str(sent))

    def on_socket(socket: WebSocket) -> None:
        shown.asked.append(socket.url)
        socket.on("framesent", listen)

    shown.page.on("request", lambda request: shown.asked.append(request.url))
    shown.page.on("websocket", on_socket)
    try:
        yield shown
    finally:
        context.close()


@pytest.fixture(scope="module")
def begun(browser: Browser, lab: Running) -> Iterator[Shown]:
    """Press the key twice while the kernel is on its way; then give the page to all tests below.

    To load JupyterLab takes longer than most of what is tried on its page.
    """
    held: list[Route] = []

    def hold_the_kernel_back(route: Route) -> None:
        if route.request.method == "POST":
            held.append(route)
        else:
            route.continue_()

    with new_page(browser) as shown:
        page = shown.page
        page.route("**/api/sessions*", hold_the_kernel_back)
        with page.expect_request(lambda r: r.method == "POST" and "/api/sessions" in r.url):
            page.goto(lab.address)
        page.keyboard.press("g")
        page.keyboard.press("g")
        for route in held:
            route.continue_()
        page.unroute("**/api/sessions*")
        page.wait_for_selector("legend")
        yield shown


@pytest.fixture(scope="module")
def workbook_page(browser: Browser, workbook: Running) -> Iterator[Shown]:
    """Open the workbook, once for all tests below."""
    with new_page(browser) as shown:
        shown.page.goto(workbook.address, wait_until="commit")
        yield shown


def only_from_this_machine(asked: list[str]) -> bool:
    local = ("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:")
    return bool(asked) and all(address.startswith(local) for address in asked)


def test_the_address_is_alone_on_its_line(lab: Running, workbook: Running) -> None:
    notebook = "lab/tree/notebooks/meeting.ipynb"
    assert re.fullmatch(rf"http://127\.0\.0\.1:\d+/{notebook}\?token=[\w-]+", lab.address)
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/\?token=[\w-]+", workbook.address)


def test_begin_pressed_before_the_kernel_is_ready_takes_effect_once_it_is(begun: Shown) -> None:
    begun.page.get_by_role("button", name="Say it").click()
    expect(begun.page.get_by_text("Heard: hello")).to_be_visible()
    expect(begun.page.locator(".jp-CodeCell")).to_have_count(len(begun.runs))


def assert_shown_as_is_meant(shown: Shown, scheme: Scheme) -> None:
    """See that a notebook which has begun is all words and controls, in the person's colors."""
    page = shown.page
    expect(page.get_by_role("heading", name="Welcome")).to_be_in_viewport()
    costs = page.get_by_text(r"A session costs $120 to $180, \(a lot\) \begin{all} \end{all}.")
    expect(costs).to_be_attached()
    expect(page.locator("mjx-container")).to_have_count(0)
    expect(page.get_by_text("import anywidget")).to_be_hidden()
    for part in (".jp-InputPrompt", ".jp-Placeholder", ".jp-cell-toolbar", ".jp-Dialog"):
        for found in page.locator(part).all():
            expect(found).to_be_hidden()
    light = "true" if scheme == "light" else "false"
    expect(page.locator("body")).to_have_attribute("data-jp-theme-light", light)
    assert only_from_this_machine(shown.asked)


def test_the_beginning_is_visible_without_a_click_and_without_code(begun: Shown) -> None:
    assert_shown_as_is_meant(begun, "light")


def test_keys_in_a_form_do_not_trigger_notebook_shortcuts(begun: Shown) -> None:
    page = begun.page
    page.get_by_role("button", name="Say it").click()
    page.get_by_label("One").check()
    page.keyboard.press("g")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_label("Two")).to_be_checked()
    # Had the key begun again, the answer would be gone.
    expect(page.get_by_text("Heard: hello")).to_be_visible()


def test_saving_keeps_the_screen_and_writes_no_outputs(begun: Shown, lab: Running) -> None:
    path, page = lab.home / "notebooks" / "meeting.ipynb", begun.page
    built = path.read_bytes()
    page.get_by_role("button", name="Say it").click()
    expect(page.get_by_text("Heard: hello")).to_be_visible()
    page.get_by_role("heading", name="Welcome").click()
    for key in "abxm1":
        page.keyboard.press(key)  # in any other JupyterLab, each changes the notebook
    for _ in range(2):
        # The last thing that Jupyter does when it saves.
        with page.expect_request_finished(
            lambda asked: asked.method == "POST" and "/checkpoints" in asked.url
        ):
            page.keyboard.press("Control+s")
        # Until the page itself knows that it is done, it passes over the key.
        page.evaluate("() => new Promise((done) => requestIdleCallback(() => done()))")
    expect(page.get_by_text("Heard: hello")).to_be_visible()
    expect(page.locator(".jp-Dialog")).to_have_count(0)
    assert path.read_bytes() == built
    for kept in lab.home.rglob("*.ipynb"):
        assert "widget-view" not in kept.read_text("utf-8")


def test_the_file_list_shows_what_a_facilitator_opens(lab: Running) -> None:
    for name in ("src", "tests", ".venv"):
        (lab.home / name).mkdir(exist_ok=True)
    (lab.home / "pyproject.toml").touch()
    (lab.home / "README.md").touch()
    listed = {entry["name"] for entry in lab.ask("contents/")["content"]}
    assert listed == {"exercises", "materials", "notebooks", "README.md"}


def test_one_key_starts_again_after_a_reload_in_dark_mode(begun: Shown, lab: Running) -> None:
    page = begun.page
    page.emulate_media(color_scheme="dark")
    page.reload()
    page.wait_for_selector(IN_VIEW)
    expect(page.locator("legend")).to_have_count(0)
    page.keyboard.press("g")
    expect(page.locator("legend")).to_be_visible()
    assert_shown_as_is_meant(begun, "dark")
    page.get_by_role("button", name="Say it").click()
    expect(page.get_by_text("Heard: hello")).to_be_visible()
    assert lab.log.read_text() == "", "in ordinary use nothing is logged"


def assert_everyone_can_use(shown: Shown, ground: str) -> None:
    """See that the workbook on a page can be used."""
    page = shown.page
    expect(page.locator(".ajar-start")).to_be_visible()
    assert axe_finds(page) == []
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == ground


def test_the_workbook_is_a_page_that_everyone_can_use(workbook_page: Shown) -> None:
    assert_everyone_can_use(workbook_page, "rgb(251, 248, 244)")
    page = workbook_page.page
    assert page.locator("html").get_attribute("lang") == "en"
    assert "token" not in page.url
    assert only_from_this_machine(workbook_page.asked)


def test_the_workbook_fits_a_narrow_phone(workbook_page: Shown) -> None:
    page = workbook_page.page
    page.locator(".ajar-start").wait_for()
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.set_viewport_size({"width": 1280, "height": 800})


def test_reloading_the_workbook_needs_no_token(workbook_page: Shown, workbook: Running) -> None:
    page = workbook_page.page
    page.emulate_media(color_scheme="dark")
    page.reload(wait_until="commit")
    assert_everyone_can_use(workbook_page, "rgb(23, 26, 28)")
    assert workbook.log.read_text() == "", "in ordinary use nothing is logged"


def test_the_file_that_opens_the_workbook_in_a_browser_leads_into_it(
    browser: Browser, workbook: Running, tmp_path: Path
) -> None:
    """A strict cookie does not go along with what another page has begun."""
    page_that_opens = tmp_path / "open.html"
    page_that_opens.write_text(forwarding_page(workbook.address), "utf-8")
    with new_page(browser) as shown:
        shown.page.goto(page_that_opens.as_uri(), wait_until="commit")
        shown.page.locator(".ajar-start").wait_for()
        assert shown.page.url == workbook.bare_address


def test_without_its_token_the_workbook_says_how_to_open_it(
    browser: Browser, workbook: Running
) -> None:
    with new_page(browser) as shown:
        shown.page.goto(workbook.bare_address)
        heading = shown.page.get_by_role("heading", name=WORDS["practice-closed-title"])
        expect(heading).to_be_visible()
        assert axe_finds(shown.page) == []
        expect(shown.page.locator("script, link")).to_have_count(0)


def test_the_lab_serves_nothing_without_its_token(lab: Running) -> None:
    root = lab.bare_address.partition("/lab/")[0]
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(f"{root}/api/contents/")


def open_with_cookies(started: Running, address: str) -> bytes:
    """Open the address that was announced, as a browser would, and then another one."""
    jar = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    jar.open(started.address, timeout=60).read()
    answer: bytes = jar.open(address, timeout=60).read()
    return answer


def test_it_stops_while_files_are_being_requested(tmp_path: Path) -> None:
    with running("present", write_kit(tmp_path / "kit"), tmp_path / "person") as started:
        path = "notebooks/meeting.ipynb"
        kernel = {"name": "python3"}
        started.ask("sessions", {"path": path, "name": "", "type": "notebook", "kernel": kernel})
        answered = threading.Semaphore(0)

        def ask_until_nobody_answers() -> None:
            with suppress(OSError, http.client.HTTPException):
                while True:
                    started.ask("contents/notebooks")
                    answered.release()

        asking = [threading.Thread(target=ask_until_nobody_answers) for _ in range(4)]
        for thread in asking:
            thread.start()
        for _ in asking:
            answered.acquire()
        started.assert_ends_at_once_and_leaves_nothing(signal.SIGTERM)
        assert started.log.read_text() == ""
        for thread in asking:
            thread.join()


def test_it_stops_at_once_and_leaves_nothing_without_an_open_page(tmp_path: Path) -> None:
    with running("serve_practice", write_kit(tmp_path / "kit"), tmp_path / "person") as started:
        open_with_cookies(started, started.bare_address)
        started.assert_ends_at_once_and_leaves_nothing(signal.SIGINT)
        assert started.log.read_text() == ""


# Last, since these end what the tests above have used.


@pytest.mark.usefixtures("begun")
def test_it_stops_at_once_and_leaves_nothing_with_an_open_notebook(lab: Running) -> None:
    assert lab.kernels()
    lab.assert_ends_at_once_and_leaves_nothing(signal.SIGINT)


@pytest.mark.usefixtures("workbook_page")
def test_it_stops_at_once_and_leaves_nothing_with_an_open_workbook(workbook: Running) -> None:
    workbook.assert_ends_at_once_and_leaves_nothing(signal.SIGTERM)
