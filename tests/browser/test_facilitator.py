"""The facilitator's own notebooks in JupyterLab: what is ours is accessible, local, and calm."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

GUARD = """
import sys
def watch(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto"):
        address = arguments[1] if event != "socket.getaddrinfo" else arguments[0]
        host = address[0] if isinstance(address, tuple) else address
        if host not in (None, "", "127.0.0.1", "::1", "localhost") and not (
            isinstance(host, (str, bytes)) and event == "socket.connect" and "/" in str(host)
        ):
            with open({log!r}, "a") as log:
                log.write(f"{{event}} {{host}}\\n")
            raise OSError("no network but this machine")
sys.addaudithook(watch)
"""
IN_VIEW = ".jp-NotebookPanel:not(.lm-mod-hidden)"
COUNT = """
window.asked = 0;
const send = WebSocket.prototype.send;
WebSocket.prototype.send = function (data) {
  const text = typeof data === "string" ? data : new TextDecoder().decode(data);
  if (text.includes('"execute_request"')) window.asked += 1;
  return send.call(this, data);
};
new MutationObserver(() => {
  if (document.querySelector(".ajar-form")) window.askedThen ??= window.asked;
}).observe(document, {childList: true, subtree: true});
"""
"""Counts how many cells were run, in all and before the first form was there."""


@pytest.fixture(scope="module")
def guarded(
    run_kit: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory, browser: Browser
) -> Iterator[tuple[str, Path, Path]]:
    """Run the kit where server and kernels can reach nothing but this machine."""
    del browser  # only to skip early where there is none
    folder = tmp_path_factory.mktemp("guarded")
    log = folder / "elsewhere.log"
    (folder / "guard").mkdir()
    (folder / "guard" / "sitecustomize.py").write_text(GUARD.format(log=str(log)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(folder / "guard"))
        with run_kit("present", folder) as running:
            yield running.address, running.home, log


@pytest.fixture(scope="module")
def page(guarded: tuple[str, Path, Path], browser: Browser) -> Iterator[Page]:
    """Show one JupyterLab for all tests of this module."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.add_init_script(COUNT)
    page.goto(guarded[0].replace("notebooks/00-opening", "exercises/02-empathy"))
    yield page
    page.close()


@pytest.fixture
def notebook(page: Page, begin_here: Callable[[Page, str], None]) -> Locator:
    """Begin the notebook that has two check-ins, or begin it once more."""
    begin_here(page, "notebooks/02-empathy.ipynb")
    return page.locator(IN_VIEW)


def test_what_comes_first_can_be_used_before_the_rest_was_even_asked_for(
    page: Page, begin: Callable[[Page], None]
) -> None:
    """The first test here: only with the first notebook on the page is all counted its own."""
    begin(page)
    expect(page.locator(".ajar-chart-block")).to_be_visible()
    assert page.evaluate("[askedThen, asked]") == [2, 4]


def test_axe_finds_nothing_in_our_part_of_jupyterlab(page: Page, notebook: Locator) -> None:
    notebook.locator(".ajar-form").first.get_by_role("textbox").fill("It was a long day.")
    results = Axe().run(page, context=f"{IN_VIEW} .ajar")
    assert results.violations_count == 0, results.generate_report()
    page.emulate_media(color_scheme="dark")
    page.locator("body[data-jp-theme-light=false]").wait_for(state="attached")
    only = {"runOnly": ["color-contrast"]}  # nothing else depends on the theme
    results = Axe().run(page, context=f"{IN_VIEW} .ajar", options=only)
    assert results.violations_count == 0, results.generate_report()
    page.emulate_media(color_scheme="light")


def test_the_slides_leave_the_facilitators_notes_out(
    page: Page, notebook: Locator, slides: Callable[[Page, str], None]
) -> None:
    expect(notebook.locator("summary:visible", has_text="Notes for you").nth(3)).to_be_visible()
    notebook.get_by_role("heading", level=1).first.click()
    slides(page, "s")
    # Only from here on the arrow keys are those of the slides.
    page.locator(".jp-Deck .jp-deck-mod-visible").first.wait_for()
    expect(
        notebook.get_by_role("heading", name="Understanding is not agreeing")
    ).to_be_in_viewport()
    form = notebook.locator(".ajar-form").first
    for _ in range(30):
        expect(notebook.locator("summary", has_text="Notes for you").first).not_to_be_in_viewport()
        if form.is_visible() and form.evaluate(
            "e => e.getBoundingClientRect().top < innerHeight / 2"
        ):
            break
        page.keyboard.press("ArrowRight")
        page.evaluate("() => new Promise(requestAnimationFrame)")
    slides(page, "Escape")


def test_with_everything_but_this_machine_out_of_reach_nothing_was_even_tried(
    notebook: Locator, guarded: tuple[str, Path, Path]
) -> None:
    form = notebook.locator(".ajar-form").first
    while form.get_by_role("button", name="Next", exact=True).count():
        form.get_by_role("button", name="Next", exact=True).click()
    form.get_by_role("button", name="Done", exact=True).click()
    expect(form.get_by_role("heading", name="What you said")).to_be_visible()
    log = guarded[2]
    assert not log.exists(), log.read_text()


def test_the_guard_itself_sees_a_call_to_another_machine(tmp_path: Path) -> None:
    log = tmp_path / "elsewhere.log"
    call = "import socket; socket.create_connection(('203.0.113.1', 80), 1)"
    script = GUARD.format(log=str(log)) + call
    done = subprocess.run(
        [sys.executable, "-c", script], env={}, capture_output=True, text=True, check=False
    )
    assert "no network but this machine" in done.stderr
    assert "203.0.113.1" in log.read_text()


def test_two_check_ins_in_one_notebook_do_not_take_each_others_answers(notebook: Locator) -> None:
    expect(notebook.locator(".ajar-form").nth(1)).to_be_visible()
    names = notebook.locator(".ajar-form [id], .ajar-form fieldset").evaluate_all(
        "all => all.map(e => e.id).filter(Boolean)"
    )
    assert len(names) == len(set(names))
    groups = notebook.locator(".ajar-form").evaluate_all(
        """all => all.map(
        form => [...new Set([...form.querySelectorAll('input[type=radio]')].map(e => e.name))])"""
    )
    used = [name for form in groups for name in form]
    assert len(used) == len(set(used))


def test_a_mistake_in_a_file_is_said_in_one_paragraph_and_never_as_a_traceback(
    guarded: tuple[str, Path, Path], page: Page, notebook: Locator
) -> None:
    broken = guarded[1] / "materials" / "exercises" / "empathy.yaml"
    whole = broken.read_text("utf-8")
    broken.write_text(whole.replace("kind: ruler", "kind: rulr"), "utf-8")
    try:
        notebook.locator(".jp-RenderedMarkdown:visible", has_text="To begin").first.click()
        page.keyboard.press("g")
        said = notebook.locator(
            ".jp-OutputArea-output:visible", has_text="the kind “rulr” is unknown"
        )
        said.first.wait_for()
        text = said.first.inner_text()
    finally:
        broken.write_text(whole, "utf-8")
    assert "materials/exercises/empathy.yaml, line" in text
    assert "Did you mean “ruler”?" in text
    assert "Traceback" not in text
