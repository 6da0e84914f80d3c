"""The site in Firefox and WebKit, which stands in for Safari: used, saved, without a server."""

from __future__ import annotations

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.browser.engines import ENGINES, wait_for

from ajar.build.site import write_site
from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.browser.engines import Mode, Tab

MATERIALS = Materials(Path(__file__).parents[2])
WORDS = MATERIALS.words
MARKER = "quince7yarrow"
PASSPHRASE = "harbor window seven quiet lamps"
SHOWN = "() => Boolean(document.querySelector('.ajar-nav'))"
SAYS = "(text) => document.body.innerText.includes(text)"
PRESS = """(name) => {
  const found = [...document.querySelectorAll("button")].filter(
    (node) => (node.ariaLabel || node.textContent) === name && node.checkVisibility?.() !== false);
  found.at(-1).click();
}"""
IS_THERE = """(name) => [...document.querySelectorAll("button")].some(
  (node) => (node.ariaLabel || node.textContent) === name && node.checkVisibility?.() !== false)"""
ANSWER = """async ({ marker, all, next, done }) => {
  const wait = () => new Promise((go) => setTimeout(go, 0));
  [...document.querySelectorAll("button")].find((node) => node.textContent === all)?.click();
  await wait();
  const texts = () => document.querySelector(".ajar-form textarea, .ajar-form input[type=text]");
  while (!texts()) {
    const turn = document.querySelector(".ajar-turn button:last-child");
    turn.click();
    await wait();
  }
  const form = texts().closest(".ajar-form");
  texts().value = marker;
  texts().dispatchEvent(new InputEvent("input", { bubbles: true }));
  const named = (name) => [...form.querySelectorAll("button")].find((b) => b.textContent === name);
  while (!named(done)) { named(next).click(); await wait(); }
  named(done).click();
}"""
TYPE = """(text) => {
  for (const field of document.querySelectorAll(".ajar-ask input[type=password]")) {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  document.querySelector(".ajar-ask").requestSubmit();
}"""
TYPED = {"marker": MARKER, "all": MATERIALS.start.all, "next": WORDS["next"],
         "done": WORDS["done"]}  # fmt: skip
COPIED = "async () => { await navigator.serviceWorker.ready; return true; }"
MARKED = """(marker) => [...document.querySelectorAll(".ajar-reflection")]
  .some(({ textContent }) => textContent.includes(marker))"""


class Quiet(SimpleHTTPRequestHandler):
    """Serve files, and say nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the site in it."""
    folder = tmp_path_factory.mktemp("www")
    write_site(MATERIALS, folder / "notes")
    return folder


@pytest.fixture
def server(folder: Path) -> Iterator[ThreadingHTTPServer]:
    """Serve the site from an address of its own, so that no test finds what another has stored."""
    made = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield made
    made.shutdown()
    made.server_close()


def press(tab: Tab, name: str) -> None:
    wait_for(tab, IS_THERE, WORDS[name])
    tab.run(PRESS, WORDS[name])


def save(tab: Tab) -> None:
    press(tab, "keep-start")
    tab.run(TYPE, PASSPHRASE)
    wait_for(tab, SAYS, WORDS["home-title"])
    wait_for(tab, "() => document.querySelector('.ajar-state').dataset.longest !== ''")


@pytest.mark.parametrize("engine", ENGINES)
def test_the_site_works_saves_and_reopens_without_its_server(
    server: ThreadingHTTPServer, engine: str, engine_in: Callable[[str, Mode], Tab]
) -> None:
    tab = engine_in(engine, "")
    tab.go(f"http://127.0.0.1:{server.server_port}/notes/")
    wait_for(tab, SHOWN)
    assert tab.run("() => document.title") == "Notes"
    assert tab.run(COPIED)
    tab.run(ANSWER, TYPED)
    wait_for(tab, MARKED, MARKER)
    tab.reload()
    wait_for(tab, MARKED, MARKER)
    place = tab.run("() => location.hash")
    save(tab)
    server.shutdown()
    server.server_close()
    tab.reload()
    wait_for(tab, SHOWN)
    assert not tab.run(SAYS, MARKER)
    press(tab, "keep-open")
    tab.run(TYPE, PASSPHRASE)
    wait_for(tab, IS_THERE, WORDS["home-go-on"])
    tab.run("(place) => { location.hash = place; }", place)
    wait_for(tab, MARKED, MARKER)


@pytest.mark.parametrize("mode", ["private", "blocked"])
@pytest.mark.parametrize("engine", ENGINES)
def test_the_site_works_if_the_browser_blocks_storage(
    server: ThreadingHTTPServer, engine: str, mode: Mode, engine_in: Callable[[str, Mode], Tab]
) -> None:
    tab = engine_in(engine, mode)
    tab.go(f"http://127.0.0.1:{server.server_port}/notes/")
    wait_for(tab, SHOWN)
    tab.run(ANSWER, TYPED)
    wait_for(tab, MARKED, MARKER)
