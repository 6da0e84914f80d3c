"""JavaScript gives the same results as Python in every browser, as it does in Node."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from tests.browser.engines import ENGINES
from tests.js.conformance.harness import ROOT, TOPICS, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser
    from tests.browser.engines import Mode, Tab

pytestmark = pytest.mark.slow
MANY = 200
"""So many cases of each topic: Node runs many more."""
HERE = [topic for topic in TOPICS if topic != "walks"]
"""Walks move the clock and wait for Node's own queue."""
PAGE = """<!doctype html><meta charset="utf-8"><script type="importmap">{ "imports": {
  "@noble/ciphers/": "/node_modules/@noble/ciphers/",
  "hash-wasm": "/node_modules/hash-wasm/dist/index.esm.js"
} }</script>"""
"""Names what a bundle would have in it."""
DIFFER = """async (topic) => {
  const { differences } = await import("/tests/js/conformance/run.js");
  const made = await (await fetch(`/cases/${topic}.json`)).json();
  const wrong = await differences(topic, made);
  return { cases: made.cases.length, wrong: wrong.length, first: wrong.slice(0, 2) };
}"""


class Files(SimpleHTTPRequestHandler):
    """Serves the kit's files, and the cases of a folder as ``/cases/``."""

    def __init__(self, cases: Path, *more: object) -> None:
        self.cases = cases
        super().__init__(*more, directory=str(ROOT))  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        start, _, name = path.rpartition("/")
        inside = start == "/cases"
        return str(self.cases / name) if inside else super().translate_path(path)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def listening(folder: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, folder)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/cases/"
        server.shutdown()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of a page that can run the cases of every topic."""
    folder = tmp_path_factory.mktemp("cases")
    (folder / "page.html").write_text(PAGE)
    for topic in HERE:
        write(topic, MANY, folder)
    with listening(folder) as base:
        yield f"{base}page.html"


@pytest.mark.parametrize("engine", ENGINES)
def test_python_and_other_browsers_agree(
    engine: str, address: str, engine_in: Callable[[str, Mode], Tab]
) -> None:
    tab = engine_in(engine, "")
    tab.go(address)
    assert_same({topic: tab.run(DIFFER, topic) for topic in HERE})


def test_python_and_chromium_agree(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    said = {topic: page.evaluate(DIFFER, topic) for topic in HERE}
    page.close()
    assert_same(said)


def assert_same(said: dict[str, dict[str, object]]) -> None:
    assert {topic: result for topic, result in said.items() if result["wrong"]} == {}
    assert all(result["cases"] for result in said.values())
