"""The kit in a notebook program that knows nothing of it: a plain Jupyter Notebook 7."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest
from axe_playwright_python.sync_playwright import Axe
from ipywidgets.embed import embed_data
from playwright.sync_api import expect
from tests.browser.markers import (
    MARKER,
    beside_the_forms,
    files_with_the_marker,
    fill_everything,
)

import ajar
from ajar.content.materials import Materials
from ajar.room.server.page import in_a_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page, Route

ROOT = Path(__file__).parents[2]
MATERIALS = Materials(ROOT)
WORDS = MATERIALS.words
NPM = Path.home() / ".cache" / "ajar" / "npm" / "node_modules"
"""Where .ci/run puts what comes from npm."""
TOKEN = "of-this-test"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds a copy of the kit, and all that the program may write."""
    folder = tmp_path_factory.mktemp("notebook")
    for name in ("materials", "exercises"):
        shutil.copytree(ROOT / name, folder / "kit" / name)
    for opened in folder.rglob(".ipynb_checkpoints"):
        shutil.rmtree(opened)
    for name in ("home", "tmp"):
        (folder / name).mkdir()
    return folder


@pytest.fixture(scope="module")
def address(place: Path, browser: Browser) -> Iterator[str]:
    """Run it as it comes, for a person whose only setting is that the state of widgets is saved."""
    del browser  # only to skip early where there is none
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    keep = ("PATH", "LANG", "LC_ALL", "VIRTUAL_ENV")
    environment = {name: os.environ[name] for name in keep if name in os.environ} | {
        "HOME": str(place / "home"),
        "TMPDIR": str(place / "tmp"),
        "JUPYTER_PREFER_ENV_PATH": "1",
    }
    with (place / "log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "notebook", "--allow-root", "--no-browser", f"--port={port}",
             "--ServerApp.port_retries=0", f"--IdentityProvider.token={TOKEN}"],
            cwd=place / "kit", env=environment, stderr=log,
        )  # fmt: skip
    try:
        while not answers(port):
            assert server.poll() is None, (place / "log").read_text()
            time.sleep(0.1)
        save_widget_state(f"http://127.0.0.1:{port}")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=60)


def answers(port: int) -> bool:
    with socket.socket() as knocking:
        return knocking.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(scope="module")
def page(address: str, browser: Browser, run_all: Callable[[Page], None]) -> Iterator[Page]:
    """Open an exercise notebook, run all cells, and answer everything; for all tests below."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{address}/notebooks/exercises/02-empathy.ipynb?token={TOKEN}")
    beside_the_forms(page)
    run_all(page)
    # Cells further down come into the page one by one.
    page.locator(".ajar-form").wait_for(state="attached")
    assert fill_everything(page) >= 5
    yield page
    page.close()


def save_widget_state(address: str) -> None:
    """Choose as the menu does; it is kept in the settings of the person."""
    wish = urllib.request.Request(
        f"{address}/lab/api/settings/@jupyter-widgets/jupyterlab-manager:plugin?token={TOKEN}",
        json.dumps({"raw": json.dumps({"saveState": True})}).encode(),
        {"Content-Type": "application/json"},
        method="PUT",
    )
    urllib.request.urlopen(wish).close()


def choose_dark(page: Page) -> None:
    page.get_by_role("menuitem", name="Settings", exact=True).click()
    for name in ("Theme", "JupyterLab Dark"):
        page.locator(".lm-Menu").get_by_text(name, exact=True).click()
    page.locator("body[data-jp-theme-light=false] #main:visible").wait_for()


def assert_accessible(page: Page) -> None:
    """Let axe look at our part of the page, contrast included.

    It takes text outside the window for hidden, and all text of a page whose body has no height,
    as in Jupyter.
    """
    page.set_viewport_size({"width": 1280, "height": 4000})
    page.add_style_tag(content="body { height: 100vh; }")
    results = Axe().run(page, context=".ajar")
    assert results.violations_count == 0, results.generate_report()
    assert "color-contrast" in {rule["id"] for rule in results.response["passes"]}


def test_an_exercise_in_plain_jupyter_with_saved_widget_state_is_in_no_file(
    page: Page, place: Path, save: Callable[[Page], None]
) -> None:
    expect(page.locator(".ajar-reflection").first).to_contain_text(MARKER)
    beside_the_forms(page)
    save(page)
    kept = [path for path in place.rglob("*.ipynb") if path.stem.startswith("02-empathy")]
    assert len(kept) == 2, "the notebook and its checkpoint"
    saved = json.loads((place / "kit" / "exercises" / "02-empathy.ipynb").read_text("utf-8"))
    assert "widget-view" in json.dumps(saved["cells"]), "it was saved"
    state = json.dumps(saved["metadata"]["widgets"])
    assert MATERIALS.exercise("empathy").title in state, "widget state was to be saved"
    assert files_with_the_marker(place) == []


def test_it_is_readable_in_the_dark_and_on_the_white_background_of_vs_code(
    page: Page,
) -> None:
    assert_accessible(page)
    choose_dark(page)
    assert_accessible(page)
    # VS Code itself is not run here. This is how its notebooks show a widget: on white, under a
    # class of its own, whatever the theme, and without saying whether the theme is dark.
    page.emulate_media(color_scheme="dark")
    page.add_style_tag(
        content=".cell-output-ipywidget-background { background: white !important; }"
    )
    page.evaluate(
        """() => {
        delete document.body.dataset.jpThemeLight;
        for (const view of document.querySelectorAll(".ajar"))
            view.parentElement.classList.add("cell-output-ipywidget-background");
        }"""
    )
    assert_accessible(page)


def test_a_dead_kernel_is_reported_in_view_with_a_way_to_keep_typed_answers(
    page: Page,
) -> None:
    for child in psutil.Process().children(recursive=True):
        if "ipykernel_launcher" in child.cmdline():
            child.kill()
    page.get_by_role("dialog").get_by_role("button").last.click()  # that of Jupyter itself
    line = page.locator(".ajar-form").first.locator(".ajar-lost")
    expect(line).to_contain_text(WORDS["lost"])
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    line.get_by_role("button", name=WORDS["lost-copy"]).click()
    expect(line.get_by_role("status")).to_have_text(WORDS["lost-copied"])
    assert MARKER in page.evaluate("navigator.clipboard.readText()")

    page.get_by_role("button", name=WORDS["leave"]).first.click()
    page.wait_for_url("about:blank")


# ---- On a page with nothing of Jupyter's but the plain widget manager ----


def test_an_exercise_works_in_the_plain_widget_manager_without_jupyterlab(
    browser: Browser,
) -> None:
    # VS Code and others show widgets by a manager of their own, made of the same plain parts.
    manager = NPM / "@jupyter-widgets" / "html-manager" / "dist" / "embed-amd.js"
    share = Path(sys.prefix, "share")
    scripts = {
        "/require.js": share / "jupyterhub/static/components/requirejs/require.js",
        "/embed-amd.js": manager,
        "/dist/index.js": share / "jupyter/nbextensions/anywidget/index.js",
    }
    for path in scripts.values():
        if not path.is_file():
            pytest.skip(f"{path} is missing; .ci/run fetches what is needed")
    data = embed_data(views=[ajar.open_journal().exercise("empathy")], drop_defaults=False)
    state, view = (json.dumps(data[part]) for part in ("manager_state", "view_specs"))
    kind = "application/vnd.jupyter.widget"
    html = f"""<!doctype html><script src="/require.js"></script>
        <script src="/embed-amd.js"></script>
        <script type="{kind}-state+json">{in_a_page(state)}</script>
        <body><script type="{kind}-view+json">{in_a_page(view[1:-1])}</script>"""

    def serve(route: Route) -> None:
        found = [path for name, path in scripts.items() if route.request.url.endswith(name)]
        if found:
            route.fulfill(path=found[0], content_type="text/javascript")
        elif route.request.is_navigation_request():
            route.fulfill(body=html, content_type="text/html; charset=utf-8")
        else:  # it looks beside the page first, and then where packages are published
            route.abort()

    page = browser.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.route("**/*", serve)
    page.goto("http://page.test/")
    form = page.locator(".ajar-form")
    form.get_by_role("textbox").first.fill(MARKER)
    form.get_by_role("button", name=WORDS["next"], exact=True).click()
    expect(form).to_contain_text(WORDS["question-of"].replace("{n}", "2").partition("{")[0])
    assert errors == []
    page.close()
