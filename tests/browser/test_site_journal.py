"""A journal in the browser's own storage, in every engine: saved, shared, full, blocked, erased."""

from __future__ import annotations

import base64
import random
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import psutil
import pytest
from playwright.sync_api import Error as PlaywrightError
from tests.browser.engines import ENGINES

from ajar.content import Key
from ajar.journal.format import Cost
from ajar.journal.model import Entry
from ajar.journal.store import Store
from ajar.web import WEB

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page
    from tests.browser.engines import Mode, Tab

    from ajar.content.answers import Response

pytestmark = pytest.mark.slow
PHRASE = "four plain words here"
CHEAP = {"memory": 8, "passes": 1, "lanes": 1}
POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
BROWSER_KILLS, PAGE_KILLS = 5, 10


class Scripts(SimpleHTTPRequestHandler):
    """Serves the kit's scripts as a site would, and hears what a page says that it has saved."""

    saved: list[int]

    def __init__(self, saved: list[int], *given: Any) -> None:  # noqa: ANN401
        self.saved = saved
        super().__init__(*given, directory=str(WEB))

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def do_GET(self) -> None:
        if self.path != "/":
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>Notes</title>")

    def do_POST(self) -> None:
        self.saved.append(int(self.path.rpartition("/")[2]))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None: ...


@dataclass
class Site:
    address: str
    saved: list[int] = field(default_factory=list)


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site("")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Scripts, site.saved))
    site.address = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield site
    server.shutdown()
    server.server_close()
    thread.join()


@dataclass
class Chromium:
    """A page as the other engines' tabs are used."""

    page: Page

    def go(self, address: str) -> None:
        self.page.goto(address)

    def reload(self) -> None:
        self.page.reload()

    def back(self) -> None:
        self.page.go_back()

    def run(self, function: str, *values: object) -> Any:  # noqa: ANN401
        return self.page.evaluate(f"(values) => ({function})(...values)", list(values))


@pytest.fixture(params=["chromium", *ENGINES])
def tab(request: pytest.FixtureRequest, site: Site) -> Iterator[Tab]:
    if request.param == "chromium":
        browser: Browser = request.getfixturevalue("browser")
        context = browser.new_context()
        page = Chromium(context.new_page())
        page.go(site.address)
        yield page
        context.close()
    else:
        engine: Tab = request.getfixturevalue("engine_in")(request.param, "")
        engine.go(site.address)
        yield engine


def with_journal(body: str, *, stays: bool = False) -> str:
    """Return a function whose body has `begin`, `open` and `said`, and a place of its own."""
    then = "" if stays else "place.close();"
    return f"""async (...values) => {{
        const {{ browserPlace }} = await import("/journal/browser_place.js");
        const {{ Store }} = await import("/journal/store.js");
        const place = browserPlace();
        const begin = (cost = {CHEAP}) => Store.create(place, "{PHRASE}", {{ cost }});
        const open = (where = place) => Store.open(where, "{PHRASE}");
        const codeOf = (work) => work.then(() => "", (error) => error.code ?? `${{error}}`);
        const said = (key, words = key) => (
            {{ key, response: {{ words }}, done: true, confirmed: {{ words }}, at: "" }});
        const wordsIn = async (store) => (await store.entries()).map((one) => one.response.words);
        try {{ return await (async () => {{ {body} }})(); }} finally {{ {then} }}
    }}"""


def entry(words: str) -> Entry:
    response: Response = {"words": words}
    return Entry(Key(words), response, done=True, confirmed=response)


def test_saved_answers_survive_a_reload(tab: Tab) -> None:
    begin = """const store = await begin();
        for (const words of ["a@", "ä🧀".repeat(2000), "c@"]) await store.append(said(words));
        return codeOf(begin());"""
    assert tab.run(with_journal(begin)) == "journal-here-already"
    tab.reload()
    assert tab.run(with_journal("return wordsIn(await open());")) == ["a@", "ä🧀" * 2000, "c@"]


def test_a_cost_is_measured_and_a_key_derived_under_a_strict_policy(tab: Tab) -> None:
    body = """const store = await begin(null);
        await store.append(said("a@"));
        const bytes = new DataView((await place.read()).bytes.buffer);
        return [bytes.getUint32(12), bytes.getUint32(16), await wordsIn(await open())];"""
    memory, passes, words = tab.run(with_journal(body))
    assert 19 * 1024 <= memory <= 128 * 1024
    assert 2 <= passes <= 3
    assert words == ["a@"]


def test_two_tabs_see_each_other_at_once(tab: Tab) -> None:
    body = """const store = await begin();
        const place2 = browserPlace();
        const other = await open(place2);
        const told = new Promise((resolve) => place2.watch(resolve));
        await Promise.all([1, 2, 3].flatMap((n) =>
            [store.append(said(`${n}@`)), other.append(said(`other ${n}@`))]));
        await told;
        await store.refresh();
        await other.rewrite((await other.entries()).filter(({ key }) => key !== "1@"));
        const news = await store.refresh();
        const both = [await wordsIn(store), await wordsIn(other)];
        place2.close();
        return [news, ...both.map((words) => words.sort())];"""
    news, *both = tab.run(with_journal(body))
    assert [(entry["key"], entry["response"]) for entry in news] == [("1@", None)]
    assert both == [["2@", "3@", "other 1@", "other 2@", "other 3@"]] * 2


def test_a_notebooks_journal_opens_in_the_browser_and_vice_versa(tab: Tab, tmp_path: Path) -> None:
    path = tmp_path / "notes"
    Store.create(path, PHRASE, _cost=Cost(64, 2, 2)).append(entry("from a notebook"))
    body = """const [file] = values;
        const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
        await place.replace(bytes, null);
        const store = await open();
        await store.append(said("from a page@", "from a page"));
        const sealed = (await place.read()).bytes;
        return [await wordsIn(store), btoa(String.fromCharCode(...sealed))];"""
    words, sealed = tab.run(with_journal(body), base64.b64encode(path.read_bytes()).decode())
    assert words == ["from a notebook", "from a page"]
    path.write_bytes(base64.b64decode(sealed))
    assert Store.open(path, PHRASE).entries() == [entry("from a notebook"), entry("from a page")]


def test_a_damaged_journal_is_set_aside_and_removed_by_erasing(tab: Tab) -> None:
    body = """const store = await begin();
        for (const key of ["a@", "b@"]) await store.append(said(key));
        const { bytes, tag } = await place.read();
        bytes[8192 + 500] ^= 1;
        await place.replace(bytes, tag);
        const opened = await open();
        const found = [await wordsIn(opened), opened.damage.code];
        await place.erase();
        return [...found, await place.read(), await codeOf(opened.append(said("c@")))];"""
    damage = "journal-damaged-aside"
    assert tab.run(with_journal(body)) == [["b@"], damage, None, "journal-here-gone"]


def test_erasing_leaves_nothing_even_if_another_tab_has_it_open(tab: Tab) -> None:
    body = """const store = await begin();
        await store.append(said("a@"));
        const place2 = browserPlace();
        const other = await open(place2);
        await place.erase();
        const left = await indexedDB.databases();
        const code = await codeOf(other.append(said("b@")));
        place2.close();
        return [left, code];"""
    assert tab.run(with_journal(body)) == [[], "journal-here-gone"]


def test_a_page_opened_before_anything_is_saved_leaves_no_trace(tab: Tab) -> None:
    body = """return [await place.read(), (await indexedDB.databases()).length];"""
    assert tab.run(with_journal(body)) == [None, 0]


def test_a_browser_that_blocks_storage_is_reported(
    engine_in: Callable[[str, Mode], Tab], site: Site
) -> None:
    tab = engine_in("firefox", "blocked")
    tab.go(site.address)
    assert tab.run(with_journal("return codeOf(begin());")) == "journal-here-blocked"


def test_a_journal_can_be_saved_for_a_while_in_a_private_window(
    engine_in: Callable[[str, Mode], Tab], site: Site
) -> None:
    tab = engine_in("firefox", "private")
    tab.go(site.address)
    body = """await (await begin()).append(said("a@")); return wordsIn(await open());"""
    assert tab.run(with_journal(body)) == ["a@"]


def test_a_full_storage_quota_is_reported_and_loses_nothing(
    engine_in: Callable[[str, Mode], Tab], site: Site
) -> None:
    tab = engine_in("firefox", "small")
    tab.go(site.address)
    body = """const store = await begin();
        await store.append(said("a@"));
        const code = await codeOf(store.append(said("b@", "b".repeat(2_000_000))));
        await store.append(said("c@"));
        return [code, await wordsIn(await open())];"""
    assert tab.run(with_journal(body)) == ["journal-here-full", ["a@", "c@"]]


def test_cleared_browser_storage_is_reported_at_the_next_save(browser: Browser, site: Site) -> None:
    page = browser.new_page()
    page.goto(site.address)
    page.evaluate(
        with_journal(
            """window.store = await begin();
            await store.append(said("a@"));
            Object.assign(window, { codeOf, said });""",
            stays=True,
        )
    )
    devtools = page.context.new_cdp_session(page)
    cleared = {"origin": site.address.rstrip("/"), "storageTypes": "indexeddb"}
    devtools.send("Storage.clearDataForOrigin", cleared)
    page.evaluate(
        """async () => {
          const later = (ms, value) => new Promise((go) => setTimeout(go, ms, value));
          window.soon = (promise) => Promise.race([promise, later(30_000, "no answer")]);
          // What is asked while the browser clears its storage may never be answered.
          const left = () => Promise.race([indexedDB.databases(), later(1_000, ["unknown"])]);
          for (let look = 0; look < 100 && (await left()).length; look++) await later(10);
        }"""
    )
    for step in ("refresh()", "append(said('b@'))"):
        assert page.evaluate(f"soon(codeOf(store.{step}))") == "journal-here-gone"
    assert page.evaluate("soon(indexedDB.databases())") == []
    page.close()


def test_two_pages_in_one_browser_share_a_journal(browser: Browser, site: Site) -> None:
    context = browser.new_context()
    one, other = (context.new_page() for _ in range(2))
    for page in (one, other):
        page.goto(site.address)
    Chromium(one).run(with_journal("await begin();"))
    other.evaluate(
        with_journal(
            """window.store = await open();
            window.told = new Promise((resolve) => place.watch(resolve));""",
            stays=True,
        )
    )
    Chromium(one).run(with_journal("""await (await open()).append(said("a@"));"""))
    news = "told.then(() => store.refresh()).then((news) => news.map(({ key }) => key))"
    assert other.evaluate(news) == ["a@"]
    context.close()


# Killed in the middle of a write


SAVE = with_journal("""const [first] = values;
    const store = (await place.read()) ? await open() : await begin();
    for (let n = first; ; n++) {
        if (n % 7 === 6) await store.rewrite((await store.entries()).slice(-20));
        else await store.append(said(`${n}@`, "x".repeat((n * 997) % 3000)));
        await fetch(`/saved/${n}`, { method: "POST" });
    }""")
NUMBERS = with_journal("""const store = await open();
    const entries = await store.entries();
    return [store.damage, entries.map(({ key }) => Number.parseInt(key))];""")


def is_whole(page: Page, site: Site) -> None:
    """Check that the newest of what the page said to be saved is there, and at most one more."""
    damage, numbers = Chromium(page).run(NUMBERS)
    appended = [n for n in site.saved if n % 7 != 6]
    assert damage is None
    assert set(appended[-13:]) <= set(numbers)
    assert max(numbers) <= site.saved[-1] + 1


def start_saving(page: Page, site: Site) -> None:
    begun = len(site.saved)
    first = site.saved[-1] + 2 if site.saved else 0
    page.evaluate(f"(values) => void ({SAVE})(...values)", [first])
    while len(site.saved) < begun + 2:
        page.wait_for_timeout(5)


def test_killing_a_page_during_a_write_loses_nothing(browser: Browser, site: Site) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(site.address)
    rng = random.Random(1)
    for _ in range(PAGE_KILLS):
        start_saving(page, site)
        time.sleep(rng.random() * 0.03)
        kill("--type=renderer")
        page.close()
        page = context.new_page()
        page.goto(site.address)
        is_whole(page, site)
    context.close()


@contextmanager
def persistent(begin: Callable[[Path], BrowserContext], folder: Path) -> Iterator[BrowserContext]:
    context = begin(folder)
    try:
        yield context
    finally:
        with suppress(PlaywrightError):  # it was killed
            context.close()


def test_killing_the_browser_during_a_write_loses_nothing(
    browser_with_folder: Callable[[Path], BrowserContext], site: Site, tmp_path: Path
) -> None:
    rng = random.Random(2)
    for times in range(BROWSER_KILLS + 1):
        with persistent(browser_with_folder, tmp_path / "profile") as context:
            page = context.pages[0]
            page.goto(site.address)
            if times:
                is_whole(page, site)
            if times < BROWSER_KILLS:
                start_saving(page, site)
                time.sleep(rng.random() * 0.05)
                kill(str(tmp_path / "profile"))


def kill(part: str) -> None:
    """End the processes that this test began, each with this in its command."""
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):  # it has ended already
            if any(part in word for word in process.cmdline()):
                process.kill()
