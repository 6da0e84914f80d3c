"""The launcher as a person meets it: an address, a page, a key, and an end that leaves nothing."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any, Literal

import psutil
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from ajar.build.notebooks import without_formulas

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

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


def words(source: str, kind: str | None = None) -> dict[str, Any]:
    return {"cell_type": "markdown", "metadata": slide(kind), "source": source}


def code(source: str, kind: str | None = None) -> dict[str, Any]:
    metadata = {"jupyter": {"source_hidden": True}, **slide(kind)}
    empty: dict[str, Any] = {"outputs": [], "execution_count": None}
    return {"cell_type": "code", "metadata": metadata, "source": source, **empty}


def slide(kind: str | None) -> dict[str, Any]:
    return {"slideshow": {"slide_type": kind}} if kind else {}


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
        home / "notebooks" / "00-opening.ipynb",
        words("# Welcome\n\nPress **G** to begin.", "slide"),
        words("For the facilitator alone.", "notes"),
        code(WIDGET, "skip"),
        words("## How ready are you?", "slide"),
        code("Ruler()"),
        words("A line that comes later.", "fragment"),
        words("\n\n".join(["## Close", *["Words to read."] * 40, COSTS]), "slide"),
    )
    write_notebook(
        home / "exercises" / "workbook.ipynb",
        words("# Your workbook\n\nTake your time. " + "A long line of words. " * 20),
        code(WIDGET + "\nRuler()"),
        words("## Next"),
        code("import ipywidgets\nipywidgets.Button(description='A button')"),
    )
    return home


@dataclass
class Running:
    address: str
    home: Path
    process: subprocess.Popen[str]

    @property
    def bare_address(self) -> str:
        return self.address.partition("?")[0]

    def kernels(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)


@contextmanager
def running(command: str, kit: Path, persons_home: Path) -> Iterator[Running]:
    persons_home.mkdir(exist_ok=True)
    code = (
        "import sys; from pathlib import Path; from ajar.launch import present, practice; "
        f"sys.exit({command}(Path(sys.argv[1]), browser=False))"
    )
    hidden = ("JUPYTER", "IPYTHON", "XDG_")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(hidden)}
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(kit)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**environment, "HOME": str(persons_home)},
    )
    try:
        assert process.stdout
        yield Running(process.stdout.readline().rstrip("\n"), kit, process)
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
    with running("practice", write_kit(folder / "kit"), folder / "person") as started:
        yield started


@contextmanager
def new_page(
    browser: Browser, *, scheme: Scheme = "light", size: tuple[int, int] = (1280, 800)
) -> Iterator[tuple[Page, list[str]]]:
    """Give a page, and the list of all that it asks for."""
    width, height = size
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": height})
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))
    try:
        yield page, asked
    finally:
        context.close()


def begin(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector(IN_VIEW)
    page.keyboard.press("g")
    page.wait_for_selector("legend")


def only_from_this_machine(asked: list[str]) -> bool:
    here = ("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:")
    return bool(asked) and all(address.startswith(here) for address in asked)


def test_the_address_is_alone_on_its_line(lab: Running, workbook: Running) -> None:
    notebook = "lab/tree/notebooks/00-opening.ipynb"
    assert re.fullmatch(rf"http://127\.0\.0\.1:\d+/{notebook}\?token=[\w-]+", lab.address)
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/\?token=[\w-]+", workbook.address)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_one_key_and_no_click_begins(browser: Browser, lab: Running, scheme: Scheme) -> None:
    with new_page(browser, scheme=scheme) as (page, asked):
        begin(page, lab.address)
        expect(page.get_by_role("heading", name="Welcome")).to_be_in_viewport()
        costs = page.get_by_text(r"A session costs $120 to $180, \(a lot\) \begin{all} \end{all}.")
        expect(costs).to_be_attached()
        expect(page.locator("mjx-container")).to_have_count(0)
        expect(page.get_by_text("import anywidget")).to_be_hidden()
        for part in (".jp-InputPrompt", ".jp-Placeholder", ".jp-cell-toolbar", ".jp-Dialog"):
            for found in page.locator(part).all():
                expect(found).to_be_hidden()
        page.get_by_role("button", name="Say it").click()
        expect(page.get_by_text("Heard: hello")).to_be_visible()
        light = "true" if scheme == "light" else "false"
        expect(page.locator("body")).to_have_attribute("data-jp-theme-light", light)
        assert only_from_this_machine(asked)


def test_the_key_begins_again_after_the_page_is_loaded_again(
    browser: Browser, lab: Running
) -> None:
    with new_page(browser) as (page, _):
        begin(page, lab.address)
        page.reload()
        page.wait_for_selector(IN_VIEW)
        expect(page.locator("legend")).to_have_count(0)
        page.keyboard.press("g")
        expect(page.locator("legend")).to_be_visible()


def test_to_begin_before_the_kernel_is_there_begins_once_it_is(
    browser: Browser, tmp_path: Path
) -> None:
    held: list[Route] = []
    runs: list[str | bytes] = []

    def hold_the_kernel_back(route: Route) -> None:
        if route.request.method == "POST":
            held.append(route)
        else:
            route.continue_()

    def listen(sent: str | bytes) -> None:
        if "execute_request" in str(sent):
            runs.append(sent)

    with (
        running("present", write_kit(tmp_path / "kit"), tmp_path / "person") as started,
        new_page(browser) as (page, _),
    ):
        page.on("websocket", lambda socket: socket.on("framesent", listen))
        page.route("**/api/sessions*", hold_the_kernel_back)
        with page.expect_request(lambda r: r.method == "POST" and "/api/sessions" in r.url):
            page.goto(started.address)
        page.keyboard.press("g")
        page.keyboard.press("g")
        for route in held:
            route.continue_()
        page.get_by_role("button", name="Say it").click()
        expect(page.get_by_text("Heard: hello")).to_be_visible()
        assert len(runs) == page.locator(".jp-CodeCell").count()


def test_in_a_form_the_keys_are_the_forms_own(browser: Browser, lab: Running) -> None:
    with new_page(browser) as (page, _):
        begin(page, lab.address)
        page.get_by_role("button", name="Say it").click()
        page.get_by_label("One").check()
        page.keyboard.press("g")
        page.keyboard.press("ArrowRight")
        expect(page.get_by_label("Two")).to_be_checked()
        # Had the key begun again, the answer would be gone.
        expect(page.get_by_text("Heard: hello")).to_be_visible()


def test_saving_keeps_what_is_on_the_screen_and_nothing_of_it_on_the_disk(
    browser: Browser, lab: Running
) -> None:
    path = lab.home / "notebooks" / "00-opening.ipynb"
    built = path.read_bytes()
    with new_page(browser) as (page, _):
        begin(page, lab.address)
        page.get_by_role("button", name="Say it").click()
        expect(page.get_by_text("Heard: hello")).to_be_visible()
        page.get_by_role("heading", name="Welcome").click()
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


def test_the_list_of_files_shows_what_a_facilitator_opens(lab: Running) -> None:
    for name in ("src", "tests", ".venv"):
        (lab.home / name).mkdir(exist_ok=True)
    (lab.home / "pyproject.toml").touch()
    (lab.home / "README.md").touch()
    root = lab.bare_address.partition("/lab/")[0]
    token = lab.address.rpartition("=")[2]
    request = urllib.request.Request(
        f"{root}/api/contents/", headers={"Authorization": f"token {token}"}
    )
    with urllib.request.urlopen(request) as answer:
        listed = {entry["name"] for entry in json.load(answer)["content"]}
    assert listed == {"exercises", "notebooks", "README.md"}


def test_slides_leave_out_notes_and_keep_widgets_alive(browser: Browser, lab: Running) -> None:
    with new_page(browser, size=(1920, 1080)) as (page, _):
        begin(page, lab.address)
        seen = re.compile(r"\bjp-deck-mod-visible\b")
        page.keyboard.press("s")
        # Only from here on the arrow keys are those of the slides.
        page.locator(".jp-Deck .jp-deck-mod-visible").first.wait_for()
        welcome = page.get_by_role("heading", name="Welcome")
        expect(welcome).to_be_visible()
        expect(page.locator("p", has_text="For the facilitator alone.")).to_be_hidden()
        expect(page.locator("legend")).to_be_hidden()
        assert welcome.evaluate("e => parseFloat(getComputedStyle(e).fontSize)") > 50

        page.keyboard.press("ArrowRight")
        expect(page.locator("legend")).to_be_visible()
        expect(welcome).to_be_hidden()
        later = page.locator(".jp-Cell", has_text="A line that comes later.")
        # A fragment keeps its place on the slide, without a trace of its words.
        expect(later).not_to_have_class(seen)
        page.get_by_label("One").check()
        page.keyboard.press("ArrowRight")
        expect(page.get_by_label("Two")).to_be_checked()
        page.get_by_role("button", name="Say it").click()
        expect(page.get_by_text("Heard: hello")).to_be_visible()

        page.get_by_role("heading", name="How ready").click()
        # One press for each part of a slide, whether or not it was to be seen already.
        page.keyboard.press("Space")
        page.keyboard.press("Space")
        expect(later).to_have_class(seen)
        page.keyboard.press("Escape")
        expect(welcome).to_be_visible()
        expect(page.get_by_text("Heard: hello")).to_be_visible()
        expect(page.locator("#jp-main-dock-panel > .lm-TabBar")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_workbook_is_a_page_that_everyone_can_use(
    browser: Browser, workbook: Running, scheme: Scheme
) -> None:
    with new_page(browser, scheme=scheme) as (page, asked):
        page.goto(workbook.address, wait_until="commit")
        page.get_by_role("status").filter(has_text="Getting ready…").wait_for()
        assert Axe().run(page).violations_count == 0
        page.get_by_role("button", name="Say it").click()
        expect(page.get_by_text("Heard: hello")).to_be_visible()
        expect(page.get_by_role("button", name="A button")).to_be_visible()
        expect(page.get_by_text("Getting ready…")).to_have_count(0)
        results = Axe().run(page)
        assert results.violations_count == 0, results.generate_report()
        assert page.title() == "Workbook"
        assert page.locator("html").get_attribute("lang") == "en"
        assert "import anywidget" not in page.content()
        assert "token" not in page.url
        assert only_from_this_machine(asked)
        wanted = {"light": "rgb(251, 248, 244)", "dark": "rgb(23, 26, 28)"}[scheme]
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == wanted


def test_the_workbook_fits_a_narrow_phone(browser: Browser, workbook: Running) -> None:
    with new_page(browser, size=(320, 640)) as (page, _):
        page.goto(workbook.address)
        for name in ("Say it", "A button"):
            page.get_by_role("button", name=name).wait_for()
        assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_reloading_the_workbook_needs_no_token_and_ends_the_kernel_before(
    browser: Browser, workbook: Running
) -> None:
    with new_page(browser) as (page, _):
        page.goto(workbook.address)
        page.get_by_role("button", name="Say it").wait_for()
        before = workbook.kernels()
        page.reload()
        page.get_by_role("button", name="Say it").wait_for()
        _, alive = psutil.wait_procs(before[-1:], timeout=60)
        assert not alive


def test_without_its_token_the_workbook_says_how_to_open_it(
    browser: Browser, workbook: Running
) -> None:
    with new_page(browser) as (page, _):
        page.goto(workbook.bare_address)
        expect(page.get_by_role("heading", name="This needs its full address")).to_be_visible()
        assert Axe().run(page).violations_count == 0
        assert "Your workbook" not in page.content()


def test_without_its_token_the_lab_gives_nothing(lab: Running) -> None:
    root = lab.bare_address.partition("/lab/")[0]
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(f"{root}/api/contents/")


def test_no_file_can_be_had_from_the_workbook(workbook: Running) -> None:
    with pytest.raises(urllib.error.HTTPError, match="403"):
        open_with_cookies(workbook, f"{workbook.bare_address}voila/files/workbook.ipynb")


def test_a_workbook_that_fails_says_so_kindly(browser: Browser, tmp_path: Path) -> None:
    kit = write_kit(tmp_path / "kit")
    write_notebook(
        kit / "exercises" / "workbook.ipynb",
        words("# Your workbook"),
        code("private = 1\nprivate / 0"),
    )
    with running("practice", kit, tmp_path / "person") as started, new_page(browser) as (page, _):
        page.goto(started.address)
        expect(page.get_by_role("alert")).to_contain_text("did not work")
        for word in ("Traceback", "ZeroDivisionError", "private", "Voil"):
            assert word not in page.inner_text("body")
        assert Axe().run(page).violations_count == 0


def open_with_cookies(started: Running, address: str) -> bytes:
    """Open the address that was announced, as a browser would, and then another one."""
    jar = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    jar.open(started.address, timeout=60).read()
    answer: bytes = jar.open(address, timeout=60).read()
    return answer


def test_it_ends_while_it_is_being_asked_for_files(tmp_path: Path) -> None:
    with running("present", write_kit(tmp_path / "kit"), tmp_path / "person") as started:
        token = started.address.rpartition("=")[2]
        server = started.address.partition("/lab/")[0]
        answered = threading.Semaphore(0)

        def ask_until_nobody_answers() -> None:
            address = f"{server}/api/contents/notebooks?token={token}"
            with suppress(OSError, http.client.HTTPException):
                while True:
                    urllib.request.urlopen(address, timeout=60).read()
                    answered.release()

        asking = [threading.Thread(target=ask_until_nobody_answers) for _ in range(4)]
        for one in asking:
            one.start()
        for _ in asking:
            answered.acquire()
        started.process.send_signal(signal.SIGINT)
        out, _ = started.process.communicate(timeout=60)
        for one in asking:
            one.join()
    assert (started.process.returncode, out) == (0, "Stopped.\n")


@pytest.mark.parametrize("command", ["present", "practice"])
@pytest.mark.parametrize("wish", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_at_once_and_leaves_nothing(
    browser: Browser, command: str, wish: signal.Signals, tmp_path: Path
) -> None:
    person = tmp_path / "person"
    with (
        running(command, write_kit(tmp_path / "kit"), person) as started,
        new_page(browser) as (page, _),
    ):
        with page.expect_websocket(lambda socket: "/channels" in socket.url):
            page.goto(started.address)
        kernels = started.kernels()
        assert kernels
        started.process.send_signal(wish)
        out, err = started.process.communicate(timeout=60)
    assert started.process.returncode == 0
    assert out == "Stopped.\n"
    assert err == ""
    assert not psutil.wait_procs(kernels, timeout=60)[1]
    assert [*person.rglob("*")] == []
