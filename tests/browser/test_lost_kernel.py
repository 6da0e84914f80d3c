"""A kernel or a connection that is lost in `ajar present` is told, and only if it stays lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

WORDS = Materials(Path(__file__).parents[2]).words
MARKER = "a walk on Sunday"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def kit(
    run_kit: Callable[..., Any], browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    del browser  # only to skip early where there is none
    with run_kit("present", tmp_path_factory.mktemp("present")) as running:
        yield running


def test_a_lost_connection_is_told_only_if_it_stays_lost(
    kit: Any,  # noqa: ANN401 (see `conftest.Running`)
    browser: Browser,
) -> None:
    """A browser breaks off requests even to this computer when it joins another network."""
    briefly, for_good = browser.new_page(), browser.new_page()
    for page in (briefly, for_good):
        page.goto(kit.address)
        page.locator(".ajar-start").wait_for()
        page.route("**/api/sessions?*", lambda route: route.abort())
    for_good.route("**/api", lambda route: route.abort())
    with briefly.expect_response(lambda response: response.url.endswith("/api")):
        pass  # JupyterLab asks for its sessions every ten seconds
    expect(for_good.get_by_role("dialog")).to_contain_text("connection")
    expect(briefly.get_by_role("dialog")).to_have_count(0)
    for page in (briefly, for_good):
        page.close()


def test_a_dead_kernel_is_told_at_the_form_and_nothing_is_being_saved_for_ever(
    kit: Any,  # noqa: ANN401 (as above)
    browser: Browser,
    begin: Callable[[Page], None],
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(kit.address.replace("notebooks/meeting", "exercises/02-empathy"))
    begin(page)
    form = page.locator(".ajar-form").first
    field = form.get_by_role("textbox").first
    field.fill(MARKER)
    for kernel in kit.kernels():
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
    saving = page.locator(".ajar").get_by_text(WORDS["keep-saving"], exact=True)
    expect(saving.locator("visible=true")).to_have_count(0)
    page.close()
