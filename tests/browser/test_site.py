"""The site in a browser: below a path of a plain file server that sets no header at all."""

from __future__ import annotations

import json
import os
import re
import shutil
import threading
import time
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds
from tests.browser.conftest import PATIENCE
from tests.browser.markers import PAGES, past_the_start, unfold_forms

from ajar.build.site import write_site
from ajar.content.materials import Materials
from ajar.room.server.page import PhonePage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, BrowserContext, Dialog, Locator, Page, Route

MATERIALS = Materials(Path(__file__).parents[2])
WORDS = MATERIALS.words
MARKER = "quince7yarrow"
PASSPHRASE = "harbor window seven quiet lamps"
PHONE: Any = {"viewport": {"width": 390, "height": 844}}
DESKTOP: Any = {"viewport": {"width": 1280, "height": 800}}
ENLARGED: Any = {"viewport": {"width": 320, "height": 256}}
ELSEWHERE = "https://weather.test/"
STORED = """async () => ({
  session: {...sessionStorage}, local: {...localStorage}, cookies: document.cookie,
  databases: (await indexedDB.databases()).map(({ name }) => name), caches: await caches.keys(),
})"""
LOOKS_FOR_NEWER = {"/agency/notes/sw.js"}
"""What a browser asks for by itself, some time after a page has come."""
COPIED = "() => navigator.serviceWorker.ready.then(() => {})"
NO_COPY = """async () => !(await caches.keys()).length
  && !(await navigator.serviceWorker.getRegistrations()).length"""


WATCH_WORKER = """
  const container = navigator.serviceWorker, register = container.register.bind(container);
  container.register = async (...what) => {
    const made = await register(...what);
    const worker = made.installing ?? made.waiting ?? made.active;
    const note = () => { window.workerState = worker.state; };
    worker.addEventListener("statechange", note);
    note();
    return made;
  };
"""
"""Notes what becomes of the service worker that a page registers."""


@dataclass
class Site:
    """A folder on a web server, with the site below a path of it, and what was asked for."""

    folder: Path
    address: str = ""
    asked: list[str] = field(default_factory=list)

    def write(self, materials: Materials = MATERIALS, days_ago: int = 0) -> None:
        """Write the site as a host has it that got its files some days ago.

        Of a file of which a host says nothing more, a browser believes that it stays as it is for
        a tenth of its age.
        """
        for path in write_site(materials, self.folder / "agency" / "notes"):
            at = time.time() - days_ago * 24 * 60 * 60
            os.utime(path, (at, at))


class Handler(SimpleHTTPRequestHandler):
    """Serve files, and note what is asked for."""

    def __init__(self, site: Site, *arguments: Any, **more: Any) -> None:  # noqa: ANN401
        self.site = site
        super().__init__(*arguments, directory=str(site.folder), **more)

    def log_message(self, *_: object) -> None:
        self.site.asked.append(self.path)

    def end_headers(self) -> None:
        """Say as `deploy/site` does that a browser has to ask for a newer worker."""
        if self.path.endswith("/sw.js"):
            self.send_header("Cache-Control", "no-cache")
        super().end_headers()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the site, for tests to copy."""
    made = Site(tmp_path_factory.mktemp("site"))
    made.write()
    return made.folder


@pytest.fixture
def site(tmp_path: Path, written: Path) -> Iterator[Site]:
    made = Site(tmp_path / "site")
    shutil.copytree(written, made.folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, made))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    made.address = f"http://127.0.0.1:{server.server_port}/agency/notes/"
    yield made
    server.shutdown()
    server.server_close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(**PHONE)
    yield made
    made.close()


NEWER_WAITS = """async () => {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  return !!registration.waiting;
}"""
"""Asks each time: the first answer may be one of before there was a newer one."""
NEWEST_WORKS = """async (address) => {
  const { waiting, active } = await navigator.serviceWorker.getRegistration(address);
  return !waiting && active.state === "activated";
}"""


def opened(context: BrowserContext, address: str, *, at_start: bool = False) -> Page:
    """Open the site, wait until it can be used, and fail on anything that the page complains of."""
    page = context.new_page()
    page.on("console", lambda said: complaints.append(said.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    complaints: list[str] = []
    page.goto(address)
    page.locator(".ajar-start, .ajar-nav:visible").first.wait_for()
    if page.locator(".ajar-start").count() and not at_start:
        past_the_start(page)
    assert complaints == []
    return page


def wait_in(page: Page, condition: str, value: str = "") -> None:
    """Wait until an async function says yes; `wait_for_function` takes its promise for that."""
    page.evaluate(
        f"""async ([value, patience]) => {{
          const end = Date.now() + patience;
          while (!(await ({condition})(value))) {{
            if (Date.now() > end) throw new Error("it never came true");
            await new Promise((go) => setTimeout(go, 20));
          }}
        }}""",
        [value, PATIENCE],
    )


def go_to(page: Page, title: str) -> None:
    """Turn to a page of the workbook by its title."""
    if not page.locator(".ajar-nav details[open]").count():
        page.locator(".ajar-nav summary").click()
    page.locator(".ajar-nav").get_by_role("button", name=title, exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def answer_in_words(page: Page) -> Locator:
    """Write into the first form that asks for words, press Done, and return the form."""
    turned = 0
    while not (form := form_with_text(page)) and turned < len(PAGES):
        page.get_by_role("button", name=WORDS["next-page"]).click()
        turned += 1
    assert form
    form.locator("textarea, input[type=text]").first.fill(MARKER)
    while not (done := form.get_by_role("button", name=WORDS["done"], exact=True)).count():
        form.get_by_role("button", name=WORDS["next"], exact=True).click()
    done.click()
    expect(form.locator(".ajar-reflection")).to_contain_text(MARKER)
    return form


def form_with_text(page: Page) -> Locator | None:
    unfold_forms(page)
    forms = page.locator(".ajar-form")
    for number in range(forms.count()):
        if forms.nth(number).locator("textarea, input[type=text]").count():
            return forms.nth(number)
    return None


def save(page: Page) -> None:
    """Save the answers with a passphrase."""
    page.get_by_role("button", name=WORDS["keep-start"]).click()
    typed = page.locator(".ajar-ask input[type=password]")
    expect(typed).to_have_count(2)
    for each in typed.all():
        each.fill(PASSPHRASE)
    page.locator(".ajar-ask button[type=submit]").click()
    expect(page.locator(".ajar-state")).to_contain_text(WORDS["keep-saved-browser"])


def test_a_visit_requests_only_its_own_folder_stores_nothing_and_works_offline(
    site: Site, context: BrowserContext
) -> None:
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = opened(context, site.address)
    page.evaluate(COPIED)
    expect(page).to_have_title("Notes")
    assert all(address.startswith((site.address, "data:")) for address in asked), asked
    assert all(path.startswith("/agency/notes/") for path in site.asked), site.asked
    stored = page.evaluate(STORED)
    assert [len(names) for names in (stored.pop("caches"), stored.pop("databases"))] == [1, 0]
    assert stored == {"session": {}, "local": {}, "cookies": ""}
    assert context.cookies() == []
    site.asked.clear()
    for _ in range(2):
        page.reload()
        page.locator(".ajar-nav").wait_for()
    assert set(site.asked) <= LOOKS_FOR_NEWER
    without_a_network_it_opens_again_with_the_answers_of_this_visit(page, site)


def without_a_network_it_opens_again_with_the_answers_of_this_visit(page: Page, site: Site) -> None:
    answer_in_words(page)
    title = page.get_by_role("heading", level=1).inner_text()
    site.asked.clear()
    page.context.set_offline(True)
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    expect(page.locator(".ajar-reflection").first).to_contain_text(MARKER)
    page.get_by_role("button", name=WORDS["next-page"]).click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text(title)
    assert set(site.asked) <= LOOKS_FOR_NEWER


def test_back_forward_and_reload_keep_the_place(site: Site, context: BrowserContext) -> None:
    page = opened(context, site.address)
    heading = page.get_by_role("heading", level=1)
    titles = [heading.inner_text()]
    for _ in range(2):
        page.get_by_role("button", name=WORDS["next-page"]).click()
        expect(heading).not_to_have_text(titles[-1])
        titles.append(heading.inner_text())
    assert len(set(titles)) == 3
    page.go_back()
    expect(heading).to_have_text(titles[1])
    page.reload()
    expect(heading).to_have_text(titles[1])
    page.go_forward()
    expect(heading).to_have_text(titles[2])
    page.go_back()
    page.go_back()
    expect(heading).to_have_text(titles[0])
    assert re.fullmatch(r"#?\d*", urlsplit(page.url).fragment), "no address says what it is about"


def test_the_browser_never_writes_typed_words_to_disk(
    site: Site, browser_with_folder: Callable[[Path], BrowserContext], tmp_path: Path
) -> None:
    """Browsers write a tab's storage to the disk, and leave it there after it was removed."""
    folder = tmp_path / "profile"
    context = browser_with_folder(folder)
    page = opened(context, site.address)
    page.evaluate(COPIED)
    answer_in_words(page)
    page.reload()
    expect(page.locator(".ajar-reflection").first).to_contain_text(MARKER)
    stored = page.evaluate(STORED)["session"]
    assert "visit" in stored, "the tab remembers it"
    context.close()  # what is still to be written is written
    files = [path for path in folder.rglob("*") if path.is_file()]
    everything = b"".join(path.read_bytes() for path in files)
    assert stored["visit"][:20].encode() in everything.replace(b"\0", b""), "it was looked for"
    for form in (MARKER.encode(), MARKER.encode("utf-16-le")):
        assert form not in everything


@pytest.mark.parametrize("way", ["button", "keys"])
def test_leaving_opens_the_chosen_address_and_back_shows_nothing(
    site: Site, context: BrowserContext, way: str
) -> None:
    context.route(f"{ELSEWHERE}**", lambda route: route.fulfill(body="Sunny", status=200))
    page = opened(context, site.address)
    page.get_by_role("button", name=WORDS["next-page"]).click()
    answer_in_words(page)
    page.locator(".site-about summary").click()
    field = page.get_by_label(WORDS["site-leave-to"])
    field.fill("no address")
    field.press("Tab")
    expect(page.get_by_text(WORDS["site-leave-odd"])).to_be_visible()
    field.fill("weather.test")
    field.press("Tab")
    expect(page.get_by_text(WORDS["site-leave-set"])).to_be_visible()
    if way == "button":
        page.get_by_role("button", name=WORDS["leave"]).click()
    else:
        for _ in range(3):
            page.keyboard.press("Shift")
    page.wait_for_url(ELSEWHERE)
    page.go_back()
    page.wait_for_url(ELSEWHERE)
    page.goto(site.address)
    page.locator(".ajar-start").wait_for()
    stored = json.dumps(page.evaluate(STORED))
    assert MARKER not in stored + page.locator("body").inner_text()


def test_foreign_markup_is_refused_and_leaving_without_a_choice_empties_the_tab(
    site: Site, context: BrowserContext
) -> None:
    page = opened(context, site.address)
    tried = page.evaluate("""() => ["<b>bold</b>", "<img src=x onerror=alert(1)>"].map((markup) => {
      try { document.querySelector("footer").innerHTML = markup; return "done"; }
      catch (error) { return error.name; }
    })""")
    assert tried == ["TypeError", "TypeError"]
    assert page.evaluate("""() => {
      try { return trustedTypes.createPolicy("other", {}) && "done"; }
      catch (error) { return error.name; }
    }""") == "TypeError"  # fmt: skip
    page.evaluate(
        "sessionStorage.setItem('leave-to', 'javascript:void 0')"
    )  # no choice of a person
    page.reload()
    page.get_by_role("button", name=WORDS["leave"]).click()
    page.wait_for_url("about:blank")


def test_help_and_leave_now_work_without_scripts(site: Site, browser: Browser) -> None:
    context = browser.new_context(**PHONE, java_script_enabled=False)
    page = context.new_page()
    page.goto(site.address)
    expect(page.locator("noscript p")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator('a[href="tel:988"]').first).to_be_visible()
    page.emulate_media(media="screen")
    expect(page.locator('a[href="tel:988"]').first).to_be_hidden()
    page.locator("summary", has_text="United States").click()
    expect(page.locator('a[href="tel:988"]').first).to_be_visible()
    page.get_by_role("link", name=WORDS["leave"]).click()
    page.wait_for_url("about:blank")
    context.close()


def test_help_and_leave_now_work_before_any_script_has_loaded(
    site: Site, context: BrowserContext
) -> None:
    page = context.new_page()
    page.route("**/*.js", lambda _: None)  # no answer ever comes
    page.goto(site.address, wait_until="commit")
    page.get_by_role("link", name=WORDS["help-get"]).click()
    page.locator("summary", has_text="United States").click()
    expect(page.locator('a[href="tel:988"]').first).to_be_visible()
    page.get_by_role("link", name=WORDS["leave"]).click()
    page.wait_for_url("about:blank")


def test_saved_answers_survive_another_visit_until_they_are_erased(
    site: Site, context: BrowserContext
) -> None:
    page = opened(context, site.address)
    page.evaluate(COPIED)
    answer_in_words(page)
    page.reload()
    expect(page.locator(".ajar-reflection").first).to_contain_text(MARKER)
    save(page)  # the first press on the page counts
    page.close()
    page = opened(context, site.address)
    page.get_by_role("button", name=WORDS["keep-open"]).click()
    page.locator(".ajar-ask input[type=password]").fill(PASSPHRASE)
    page.locator(".ajar-ask button[type=submit]").click()
    expect(page.locator(".ajar-welcome")).to_be_visible()
    assert MARKER not in json.dumps(page.evaluate(STORED))
    page.get_by_text(WORDS["home-end"], exact=True).click()
    erase = page.get_by_role("button", name=WORDS["home-erase"], exact=True)
    erase.click()
    erase.click()
    expect(page.get_by_text("What erasing cannot reach")).to_be_visible()
    wait_in(page, NO_COPY)
    left = page.evaluate(STORED)
    assert (left["databases"], left["caches"], left["session"]) == ([], [], {})


def test_locked_answers_can_be_downloaded_and_replaced_without_the_passphrase(
    site: Site, context: BrowserContext, tmp_path: Path
) -> None:
    page = opened(context, site.address)
    answer_in_words(page)
    page.get_by_role("button", name=WORDS["keep-start"]).click()
    fields = page.locator(".ajar-ask input[type=password]")
    first, again = fields.first, fields.nth(1)
    first.fill(PASSPHRASE)
    again.fill(f"{PASSPHRASE} not")
    submit = page.locator(".ajar-ask button[type=submit]")
    submit.click()
    expect(page.get_by_role("alert").filter(has_text=WORDS["keep-again-differs"])).to_be_visible()
    again.fill(PASSPHRASE)
    submit.click()
    expect(page.locator(".ajar-state")).to_contain_text(WORDS["keep-saved-browser"])
    page.get_by_role("button", name=WORDS["keep-lock"]).click()
    page.get_by_text(WORDS["keep-forgot"], exact=True).click()
    assert axe_finds(page) == []
    with page.expect_download() as download:
        page.get_by_role("button", name=WORDS["keep-copy"]).click()
    copy = tmp_path / "copy"
    download.value.save_as(copy)
    assert MARKER.encode() not in copy.read_bytes()
    erase = page.get_by_role("button", name=WORDS["keep-erase"], exact=True)
    erase.click()
    expect(page.get_by_text(WORDS["home-erase-sure"])).to_be_visible()
    erase.click()
    expect(page.get_by_text(WORDS["journal-here-erased"])).to_be_visible()
    left = page.evaluate(STORED)
    assert (left["databases"], left["session"]) == ([], {})

    page.get_by_role("button", name=WORDS["keep-start"]).click()
    page.get_by_label(WORDS["keep-bring"]).set_input_files(copy)
    page.get_by_role("button", name=WORDS["keep-open"]).wait_for()
    page.locator(".ajar-ask input[type=password]").fill(PASSPHRASE)
    submit.click()
    expect(page.locator(".ajar-welcome")).to_be_visible()
    page.go_back()
    expect(page.locator(".ajar-reflection").first).to_contain_text(MARKER)


def test_the_copy_of_the_pages_can_be_removed(site: Site, context: BrowserContext) -> None:
    page = opened(context, site.address)
    page.evaluate(COPIED)
    page.reload()  # from here on the page comes from the copy
    page.locator(".site-about summary").click()
    page.get_by_role("button", name=WORDS["site-remove"]).click()
    expect(page.get_by_text(WORDS["site-removed"])).to_be_visible()
    page.evaluate("async () => { await fetch('./'); }")  # the worker lives as long as the page
    wait_in(page, NO_COPY)


def test_one_question_is_asked_if_answers_would_go_with_the_copy(
    site: Site, context: BrowserContext
) -> None:
    page = opened(context, site.address)
    asked: list[str] = []

    def accept(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", accept)
    page.evaluate(COPIED)
    answer_in_words(page)
    page.reload()
    expect(page.locator(".ajar-reflection").first).to_contain_text(MARKER)
    assert asked == []
    page.locator(".site-about summary").click()
    page.get_by_role("button", name=WORDS["site-remove"]).click()
    expect(page.get_by_text(WORDS["site-removed"])).to_be_visible()
    page.reload()
    page.locator(".ajar-nav").wait_for()
    assert asked == ["beforeunload"]
    assert MARKER not in page.content()


def test_an_open_page_keeps_its_version_and_a_later_visit_gets_the_new_one(
    site: Site, context: BrowserContext, tmp_path: Path
) -> None:
    site.write(days_ago=365)
    page = opened(context, site.address)
    page.evaluate(COPIED)
    page.reload()  # from here on the page comes from the copy
    newer = tmp_path / "newer"
    newer.mkdir()
    (newer / "materials").symlink_to(MATERIALS.folder)
    changed = Materials(newer)
    changed.__dict__["words"] = {**WORDS, "next-page": "Turn the page", "site-title": "Pages"}
    site.write(changed, days_ago=1)
    wait_in(page, NEWER_WAITS)
    page.reload()
    expect(page.get_by_role("button", name=WORDS["next-page"])).to_be_visible()
    page.goto(urljoin(site.address, ".."))  # of the same server, but no page of the site
    wait_in(page, NEWEST_WORKS, site.address)
    page.close()
    for _ in range(20):  # a browser may take a moment to end the old worker
        page = opened(context, site.address)
        if page.get_by_role("button", name="Turn the page").count():
            break
        page.close()
    else:
        pytest.fail("later visits were answered by the old version")


def test_files_changed_by_the_host_are_not_cached(site: Site, context: BrowserContext) -> None:
    (style,) = (site.folder / "agency" / "notes").glob("notes-*.css")
    style.write_text(style.read_text("utf-8") + "\n/* a banner of the host */\n", "utf-8")
    context.add_init_script(WATCH_WORKER)
    page = opened(context, site.address)
    page.wait_for_function("() => ['redundant', 'activated'].includes(window.workerState)")
    assert page.evaluate("() => window.workerState") == "redundant"


def test_meeting_notes_are_imported_only_with_consent(site: Site, context: BrowserContext) -> None:
    exported = {"format": "ajar-journal", "version": 1, "entries": [
        {"exercise": "check-in", "moment": "opening", "title": "", "at": "2026-11-29T18:00:00Z",
         "done": True, "confirmed": True,
         "answers": [{"item": "importance", "question": "", "answer": 7}]}]}  # fmt: skip
    page = opened(context, site.address)
    packed = page.evaluate(
        """async (text) => {
          const packing = new CompressionStream("deflate-raw");
          const stream = new Blob([text]).stream().pipeThrough(packing);
          const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
          return btoa(String.fromCharCode(...bytes))
            .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
        }""",
        json.dumps(exported),
    )
    page.close()
    page = opened(context, f"{site.address}#notes={packed}", at_start=True)
    assert page.url == site.address, "the address is clean at once"
    expect(page.get_by_role("heading", name=WORDS["site-handed"])).to_be_focused()
    page.get_by_role("button", name=WORDS["site-handed-yes"]).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(WORDS["home-title"])
    expect(page.locator(".ajar-home ~ .ajar-status")).to_contain_text("1")
    expect(page.locator(".ajar-chart figcaption")).to_contain_text("7")
    page.close()
    page = opened(context, f"{site.address}#notes={packed[:40]}", at_start=True)
    expect(page.get_by_text(WORDS["site-handed-broken"])).to_be_visible()
    assert page.evaluate("() => Object.keys(sessionStorage).length") == 0


def ended_room(context: BrowserContext, site: str) -> Page:
    """Open the page of a room that has ended, on a phone that answered its check-in."""
    room = "http://phone.test/ROOM"
    state = {"version": 2, "practice": False, "ended": True, "question": None}
    shown = PhonePage(WORDS).render(json.dumps(state).encode(), "ROOM", gzipped=False)
    context.route(
        "http://phone.test/**",
        lambda route: route.fulfill(
            json={"dangers": {}, "needs": None, "site": site}
        ) if "danger" in route.request.url else route.fulfill(
            body=bytes(shown.body).decode(), content_type="text/html"
        ),
    )  # fmt: skip
    name = "check-in@opening"
    question = {"id": 1, "name": name, "round": 1, "open": False, "tallied": [],
                "exercise": MATERIALS.form("check-in", "room")}  # fmt: skip
    answers = {"importance": 7, "confidence": 4, "readiness": 5}
    entry = {"question": question, "answers": answers, "done": True, "when": "2026-11-29T18:00:00Z"}
    notes = {"begun": "NOW", "entries": {name: entry}, "welcomed": True}
    context.add_init_script(
        "if (location.host === 'phone.test') sessionStorage.setItem('ajar-notes ROOM', "
        f"JSON.stringify({json.dumps(notes)}).replace('\"NOW\"', Date.now()))"
    )
    page = context.new_page()
    page.goto(room)
    page.get_by_role("heading", name=WORDS["phone-ended"]).wait_for()
    return page


def test_a_phone_takes_its_notes_to_the_agencys_site_when_the_room_ends(
    site: Site, context: BrowserContext
) -> None:
    home = "https://agency.test/notes/"
    folder = site.folder / "agency" / "notes"
    sent: list[str] = []

    def serve(route: Route) -> None:
        sent.append(route.request.url)
        name = urlsplit(route.request.url).path.removeprefix("/notes/") or "index.html"
        route.fulfill(path=folder / name)

    context.route(f"{home}**", serve)
    page = ended_room(context, home)
    expect(page.get_by_text("agency.test")).to_be_visible()
    expect(page.get_by_text(WORDS["phone-home-notes-how"])).to_be_visible()
    without = page.get_by_role("link", name=WORDS["phone-home-without"])
    expect(without).to_have_attribute("href", home)
    page.get_by_role("button", name=WORDS["phone-home-notes"]).click()
    page.get_by_role("button", name=WORDS["site-handed-yes"]).click()
    expect(page.locator(".ajar-chart figcaption")).to_contain_text("7")
    assert sent
    assert not any("notes=" in address for address in sent), "what is behind # goes to no server"


def test_a_phone_offers_no_link_if_the_agency_has_no_site(context: BrowserContext) -> None:
    page = ended_room(context, "")
    page.get_by_text(WORDS["phone-notes-keep"]).wait_for()
    expect(page.get_by_text(WORDS["phone-home"], exact=True)).to_have_count(0)


def test_axe_finds_nothing_on_any_screen(site: Site, context: BrowserContext) -> None:
    page = opened(context, site.address)
    page.locator(".site-about summary").click()
    for title in (None, WORDS["home-title"]):
        if title:
            go_to(page, title)
        for name, size in (("phone", PHONE), ("desktop", DESKTOP), ("400 %", ENLARGED)):
            page.set_viewport_size(size["viewport"])
            assert axe_finds(page) == [], name
            page.emulate_media(color_scheme="dark")  # by night, colors change and nothing else
            assert axe_finds(page, colors_only=True) == [], (name, "dark")
            page.emulate_media(color_scheme="light")
            wide = page.evaluate("() => document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, "nothing is wider than the screen"
        page.set_viewport_size(PHONE["viewport"])
