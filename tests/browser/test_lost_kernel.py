"""A kernel that dies in `ajar present` is told where the person looks, with what they can do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser, Page

WORDS = Materials(Path(__file__).parents[2]).words
MARKER = "a walk on Sunday"

pytestmark = pytest.mark.slow


def test_a_dead_kernel_is_told_at_the_form_and_nothing_is_being_saved_for_ever(
    run_kit: Callable[..., Any], browser: Browser, begin: Callable[[Page], None], tmp_path: Path
) -> None:
    with run_kit("present", tmp_path) as running:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(running.address.replace("notebooks/meeting", "exercises/02-empathy"))
        begin(page)
        form = page.locator(".ajar-form").first
        field = form.get_by_role("textbox").first
        field.fill(MARKER)
        for kernel in running.kernels():
            kernel.kill()
        line = form.locator(".ajar-lost")
        expect(line).to_be_visible()
        expect(line).to_contain_text(WORDS["lost"])
        expect(line.get_by_role("button", name=WORDS["lost-reload"])).to_be_visible()
        said = page.get_by_role("dialog").get_by_role("button")
        if said.count():  # JupyterLab may say so as well
            said.last.click()
        field.press_sequentially(" morning")
        line.scroll_into_view_if_needed()
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        line.get_by_role("button", name=WORDS["lost-copy"]).click()
        expect(line.get_by_role("status")).to_have_text(WORDS["lost-copied"])
        assert MARKER in page.evaluate("navigator.clipboard.readText()")
        saving = page.locator(".ajar").get_by_text(WORDS["keep-saving"], exact=True)
        expect(saving.locator("visible=true")).to_have_count(0)
        page.close()
