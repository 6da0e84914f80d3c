"""The facilitator's own notebooks in JupyterLab: what is ours is accessible, local, and calm.

A kernel or a connection that is lost is told, and only if it stays lost.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds, whole_lab
from tests.browser.markers import IN_VIEW, color_lab

from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Locator, Page

WORDS = Materials(Path(__file__).parents[2]).words
MARKER = "a walk on Sunday"
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
QUICKER = """
const later = setTimeout;
window.slowly = 1;
window.setTimeout = (f, ms, ...n) => later(f, ms * slowly, ...n);
"""
"""Lets a page wait for a part of the time, once it is told which."""


@pytest.fixture(scope="module")
def guarded(
    run_kit: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory, browser: Browser
) -> Iterator[tuple[Any, Path]]:
    """Run the kit where server and kernels can reach nothing but this machine."""
    del browser  # only to skip early where there is none
    folder = tmp_path_factory.mktemp("guarded")
    log = folder / "elsewhere.log"
    (folder / "guard").mkdir()
    (folder / "guard" / "sitecustomize.py").write_text(GUARD.format(log=str(log)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(folder / "guard"))
        with run_kit("present", folder) as running:
            yield running, log


@pytest.fixture(scope="module")
def page(guarded: tuple[Any, Path], browser: Browser) -> Iterator[Page]:
    """Show one JupyterLab for all tests of this module."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.add_init_script(COUNT + QUICKER)
    page.goto(guarded[0].address.replace("notebooks/meeting", "exercises/00-opening"))
    yield page
    page.close()


@pytest.fixture(scope="module")
def notebook(page: Page, begin_here: Callable[[Page, str], None]) -> Locator:
    """Begin the notebook that has two check-ins, once for all tests of it."""
    begin_here(page, "notebooks/02-empathy.ipynb")
    return page.locator(IN_VIEW)


def test_the_top_of_a_page_is_usable_before_the_rest_is_requested(
    page: Page, begin: Callable[[Page], None]
) -> None:
    """The first test here: only with the first notebook on the page is all counted its own."""
    begin(page)
    expect(page.locator(".ajar-form")).to_have_count(2)
    assert page.evaluate("[askedThen, asked]") == [2, 4]


def test_axe_finds_nothing_in_our_part_of_jupyterlab(page: Page, notebook: Locator) -> None:
    notebook.locator(".ajar-form").first.get_by_role("textbox").fill("It was a long day.")
    with whole_lab(page):
        assert axe_finds(page, f"{IN_VIEW} .ajar") == []
        color_lab(page, "dark")  # nothing but colors depends on the theme
        assert axe_finds(page, f"{IN_VIEW} .ajar", colors_only=True) == []
    color_lab(page, "light")


def test_notes_are_folded_and_the_instructions_disappear_once_started(
    notebook: Locator,
) -> None:
    notes = notebook.locator("details", has_text="Notes for you").first
    expect(notes.locator("p").first).to_be_hidden()
    notes.locator("summary").press("Enter")
    expect(notes.locator("p").first).to_be_visible()
    how = notebook.locator(".jp-RenderedMarkdown", has_text="To begin, press")
    expect(how).to_be_attached()
    expect(how).to_be_hidden()


def test_starting_over_asks_in_plain_words_and_clears_typed_answers(
    page: Page, notebook: Locator
) -> None:
    said = "It was a long day."
    notebook.locator(".ajar-form").first.get_by_role("textbox").first.fill(said)
    start_over = page.get_by_role("button", name=WORDS["start-over"], exact=True)
    dialog = page.get_by_role("dialog", name=WORDS["start-over-title"])
    start_over.first.click()
    expect(dialog).to_contain_text(WORDS["start-over-how"])
    for word in ("Restart", "Kernel", "variables"):
        expect(dialog).not_to_contain_text(word)
    expect(dialog.get_by_role("button", name=WORDS["start-over-no"])).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    field = notebook.locator(".ajar-form").first.get_by_role("textbox").first
    expect(field).to_have_value(said)
    start_over.first.click()
    dialog.get_by_role("button", name=WORDS["start-over"], exact=True).click()
    expect(field).to_have_value("")
    expect(page.locator(".jp-CodeCell:visible .ajar-form")).to_have_count(2)


def test_no_other_machine_is_ever_contacted(notebook: Locator, guarded: tuple[Any, Path]) -> None:
    form = notebook.locator(".ajar-form").first
    while form.get_by_role("button", name="Next", exact=True).count():
        form.get_by_role("button", name="Next", exact=True).click()
    form.get_by_role("button", name="Done", exact=True).click()
    expect(form.get_by_role("heading", name="What you said")).to_be_visible()
    log = guarded[1]
    assert not log.exists(), log.read_text()


def test_the_guard_detects_a_call_to_another_machine(tmp_path: Path) -> None:
    log = tmp_path / "elsewhere.log"
    call = "import socket; socket.create_connection(('203.0.113.1', 80), 1)"
    script = GUARD.format(log=str(log)) + call
    done = subprocess.run(
        [sys.executable, "-c", script], env={}, capture_output=True, text=True, check=False
    )
    assert "no network but this machine" in done.stderr
    assert "203.0.113.1" in log.read_text()


def test_two_check_ins_in_one_notebook_keep_separate_answers(notebook: Locator) -> None:
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


def test_a_mistake_in_a_file_is_one_paragraph_and_never_a_traceback(
    guarded: tuple[Any, Path], page: Page, notebook: Locator
) -> None:
    broken = guarded[0].home / "materials" / "exercises" / "empathy.yaml"
    whole = broken.read_text("utf-8")
    broken.write_text(whole.replace("kind: ruler", "kind: rulr"), "utf-8")
    try:
        notebook.get_by_role("heading", level=1).first.click()
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


def test_a_lost_connection_is_reported_only_if_it_stays_lost(page: Page) -> None:
    """A browser breaks off requests even to this computer when it joins another network."""
    page.evaluate("() => { window.slowly = 1 / 5; }")
    page.route("**/api/sessions?*", lambda route: route.abort())
    for _ in range(2):
        with page.expect_response(lambda response: response.url.endswith("/api")):
            pass  # JupyterLab asks for its sessions every ten seconds
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.route("**/api", lambda route: route.abort())
    expect(page.get_by_role("dialog")).to_contain_text("connection")
    page.unroute_all()
    page.evaluate("() => { window.slowly = 1; }")
    page.get_by_role("dialog").get_by_role("button").last.click()


def test_help_is_one_press_away_below_the_top_of_a_notebook(
    page: Page, begin_here: Callable[[Page, str], None]
) -> None:
    begin_here(page, "exercises/02-empathy.ipynb")
    page.locator(IN_VIEW).locator(".ajar-form").last.scroll_into_view_if_needed()
    toolbar = page.locator(f"{IN_VIEW} .jp-NotebookPanel-toolbar")
    toolbar.get_by_role("button", name=WORDS["help-get"], exact=True).click()
    sheet = page.get_by_role("dialog", name=WORDS["help-title"])
    expect(sheet.locator("a[href^='tel:']").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)


def test_a_dead_kernel_is_reported_at_the_form_and_saving_does_not_hang(
    guarded: tuple[Any, Path], page: Page, begin_here: Callable[[Page, str], None]
) -> None:
    """The last test here: no kernel is left after it."""
    begin_here(page, "exercises/02-empathy.ipynb")
    view = page.locator(IN_VIEW)
    form = view.locator(".ajar-form").first
    field = form.get_by_role("textbox").first
    field.fill(MARKER)
    for kernel in guarded[0].kernels():
        kernel.kill()
    line = form.locator(".ajar-lost")
    expect(line).to_be_visible()
    expect(line).to_contain_text(WORDS["lost"])
    expect(line.get_by_role("button", name=WORDS["lost-reload"])).to_be_visible()
    page.add_locator_handler(  # JupyterLab may say so as well, once for each kernel
        page.get_by_role("dialog").first,
        lambda said: said.get_by_role("button").last.click(),
        no_wait_after=True,
    )
    field.press_sequentially(" morning")
    line.scroll_into_view_if_needed()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    line.get_by_role("button", name=WORDS["lost-copy"]).click()
    expect(line.get_by_role("status")).to_have_text(WORDS["lost-copied"])
    assert MARKER in page.evaluate("navigator.clipboard.readText()")
    saving = view.locator(".ajar").get_by_text(WORDS["keep-saving"], exact=True)
    expect(saving.locator("visible=true")).to_have_count(0)
