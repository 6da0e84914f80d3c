"""The browser stores no answer from the workbook, and nothing after a person has left."""

from __future__ import annotations

import json
import signal
import urllib.error
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from tests.browser.markers import past_the_start

from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Locator, Page

WORDS = Materials(Path(__file__).parents[2]).words
MARKER = "quince7yarrow"
TYPED = "input[type=text]:visible, textarea:visible"
STORED = """async () => ({
  local: {...localStorage}, databases: await indexedDB.databases(), caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  files: (await Array.fromAsync((await navigator.storage.getDirectory()).keys())).length,
})"""
"""What a browser keeps for longer than a tab."""
NOTHING = {"local": {}, "databases": [], "caches": [], "workers": 0, "files": 0}


@pytest.fixture(scope="module")
def running(
    run_kit: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory, browser: Browser
) -> Iterator[Any]:
    del browser  # only to skip early where there is none
    with run_kit("practice", tmp_path_factory.mktemp("practice")) as kit:
        yield kit


def type_an_answer(page: Page) -> None:
    """Turn pages until something can be typed, and have it said back."""
    past_the_start(page)
    forms: list[Locator] = []
    while not forms:
        forms = [form for form in page.locator(".ajar-form:visible").all()
                 if form.locator(TYPED).count()]  # fmt: skip
        if not forms:
            page.get_by_role("button", name=WORDS["next-page"]).click()
    forms[0].locator(TYPED).first.fill(MARKER)
    done = forms[0].get_by_role("button", name=WORDS["done"], exact=True)
    while not done.count():
        forms[0].get_by_role("button", name=WORDS["next"], exact=True).click()
    done.click()
    expect(page.locator(".ajar-reflection").first).to_be_visible()
    assert MARKER in page.locator("body").inner_text()


def test_no_answer_is_in_an_address_or_in_a_request_that_a_server_could_log(
    running: Any,  # noqa: ANN401
    browser: Browser,
) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on(
        "request",
        lambda request: asked.append(f"{request.url} {request.post_data} {request.headers}"),
    )
    page.on("websocket", lambda socket: asked.append(socket.url))
    page.goto(running.address)
    type_an_answer(page)
    page.close()
    assert len(asked) > 3
    assert MARKER not in "".join(asked)


def test_the_browser_stores_only_the_session_key(
    running: Any,  # noqa: ANN401
    browser: Browser,
) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(running.address)
    type_an_answer(page)
    assert page.evaluate(STORED) == NOTHING
    names = [cookie["name"] for cookie in context.cookies()]
    assert len(names) == 1
    assert names[0].startswith("session-")
    assert MARKER not in json.dumps(context.cookies())
    page.get_by_role("button", name=WORDS["leave"]).first.click()
    page.wait_for_url("about:blank")
    page.goto(running.address)
    page.locator(".ajar-start").wait_for()
    tab = page.evaluate("JSON.stringify({...sessionStorage})")
    assert MARKER not in tab, "the tab's own memory has forgotten it as well"
    assert page.evaluate(STORED) == NOTHING
    context.close()


def test_the_workbook_is_not_cached_and_unknown_paths_return_nothing(
    running: Any,  # noqa: ANN401
) -> None:
    bare = running.address.partition("?")[0]
    jar = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    jar.open(running.address, timeout=120).close()
    with jar.open(bare, timeout=120) as page:
        assert "no-store" in page.headers["Cache-Control"]
    for wrong in ("workbook/nothing.css", "nothing.css", "store/nothing", "static/nothing.js"):
        with pytest.raises(urllib.error.HTTPError, match=r"40[34]"):
            jar.open(f"{bare}{wrong}", timeout=120)


def test_leaving_clears_the_page_even_if_the_kit_has_died(
    run_kit: Callable[..., Any], tmp_path: Path, browser: Browser
) -> None:
    with run_kit("practice", tmp_path) as kit:
        page = browser.new_page()
        page.goto(kit.address)
        type_an_answer(page)
        kit.process.send_signal(signal.SIGKILL)
        kit.process.wait(timeout=60)
        page.get_by_role("button", name=WORDS["leave"]).click()
        page.wait_for_url("about:blank")
        expect(page.locator("body")).to_have_text("")
        page.close()
