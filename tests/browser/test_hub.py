"""A real JupyterHub as deploy/jupyterhub/ has it: two people, a room, and a wall between them."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import psutil
import pytest
from playwright.sync_api import expect
from tests.browser.markers import open_form

from ajar import __version__
from ajar.content.materials import Materials
from ajar.journal.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
CONFIG = ROOT / "deploy" / "jupyterhub" / "jupyterhub_config.py"
WORDS = Materials(ROOT).words
PROXY = "configurable-http-proxy"
CACHED = Path.home() / ".cache" / "ajar" / "npm" / "node_modules" / ".bin"
"""Where .ci/run puts the hub's proxy."""
FACILITATOR, PERSON = "fay", "ira"
MARKERS = {FACILITATOR: "quince4harbor", PERSON: "willow9lantern"}
PASSPHRASE = "seven boats on a green river"
CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
PHONE = "127.0.0.77"
"""An address from which a phone comes, and that nothing may remember."""
OWN = """
load_subconfig({config!r})
c.JupyterHub.bind_url = "http://127.0.0.1:{public}"
c.JupyterHub.hub_port = {hub}
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:{api}"
room = c.JupyterHub.services[0]
room["url"] = "http://127.0.0.1:{room}"
room["command"] = [word.replace("8103", "{room}") for word in room["command"]]
c.JupyterHub.authenticator_class = "dummy"
c.Authenticator.allowed_users = {{"{facilitator}", "{person}"}}
c.JupyterHub.load_groups = {{"facilitators": {{"users": ["{facilitator}"]}}}}
"""
"""What an operator writes, with a way to come in that is for this test only."""
RUN = """
async ([api, code]) => {
  const token = JSON.parse(document.getElementById("jupyter-config-data").textContent).token;
  const headers = { Authorization: `token ${token}` };
  const made = await fetch(`${api}api/kernels`, { method: "POST", headers, body: "{}" });
  const { id } = await made.json();
  const at = `${api.replace("http", "ws")}api/kernels/${id}/channels?token=${token}`;
  const socket = new WebSocket(at);
  await new Promise((resolve) => { socket.onopen = resolve; });
  const header = { msg_id: "1", session: "test", username: "", version: "5.3",
    date: new Date().toISOString(), msg_type: "execute_request" };
  const content = { code, silent: false, store_history: false, user_expressions: {} };
  const rest = { channel: "shell", parent_header: {}, metadata: {} };
  socket.send(JSON.stringify({ header, content, ...rest }));
  const said = await new Promise((resolve) => {
    let text = "";
    socket.onmessage = ({ data }) => {
      const reply = JSON.parse(data);
      if (reply.parent_header.msg_id !== "1") return;
      if (reply.msg_type === "stream") text += reply.content.text;
      if (reply.msg_type === "error") text += reply.content.traceback.join("\\n");
      // This comes after all that the code said, and on the same way.
      if (reply.msg_type === "status" && reply.content.execution_state === "idle") resolve(text);
    };
  });
  await fetch(`${api}api/kernels/${id}`, { method: "DELETE", headers });
  return said;
}
"""
"""Run code in a kernel of one's own, as a notebook does."""
LOOK = """
import json, os, pathlib
def attempt(step):
    try:
        return repr(step())
    except OSError as error:
        return type(error).__name__
path = pathlib.Path
print(json.dumps({
    "me": os.getuid(),
    "groups": os.getgroups(),
    "key": os.environ.get("AJAR_ROOM_KEY"),
    "list": attempt(lambda: os.listdir(HOME)),
    "notes": attempt(lambda: path(NOTES).read_bytes()),
    "write": attempt(lambda: path(HOME, "x").write_text("x")),
    "people": attempt(lambda: os.listdir(path(HOME).parent)),
    "hub": attempt(lambda: os.listdir(path(HOME).parent.parent / "hub")),
    "tallies": attempt(lambda: os.listdir(path(HOME).parent.parent / "room")),
    "environment": attempt(lambda: path(f"/proc/{PID}/environ").read_bytes()),
    "memory": attempt(lambda: open(f"/proc/{PID}/mem", "rb")),
    "end": attempt(lambda: os.kill(PID, 9)),
}))
"""
"""Everything of somebody else's that somebody could want to see."""


def proxy() -> str:
    """Return where the hub's proxy is, or skip."""
    found = shutil.which(PROXY) or shutil.which(PROXY, path=str(CACHED))
    if not found:
        pytest.skip(f"no {PROXY}: npm install --prefix {CACHED.parents[1]} {PROXY}")
    return found


def everyone_may_run(path: Path) -> bool:
    """Tell whether a user with no rights can reach a program and run it."""
    real = path.resolve()
    every = (real, *real.parents)
    return real.exists() and all(place.stat().st_mode & stat.S_IXOTH for place in every)


def interpreter(folder: Path) -> Path:
    """Return a Python with the kit that users other than root can run, or skip.

    Often the Python of a developer lies in a home that nobody else may enter.
    """
    if not everyone_may_run(Path(sys.prefix)):
        pytest.skip(f"other users cannot enter {sys.prefix}, so no hub can run from it")
    if everyone_may_run(Path(sys.executable)):
        return Path(sys.executable)
    name = f"python3.{sys.version_info.minor}"
    places = (Path(place, name) for place in os.environ["PATH"].split(os.pathsep))
    found = [place for place in places if everyone_may_run(place)]
    if not found:
        pytest.skip(f"there is no {name} that users other than root may run")
    subprocess.run([found[0], "-m", "venv", "--without-pip", folder], check=True)
    packages = f"lib/{name}/site-packages"
    line = f"import site; site.addsitedir({str(Path(sys.prefix, packages))!r})\n"
    (folder / packages / "kit.pth").write_text(line, "utf-8")
    (folder / "share").symlink_to(Path(sys.prefix, "share"))
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | (0o055 if path.is_dir() else 0o044))
    return folder / "bin" / "python"


def free_ports(*names: str) -> dict[str, int]:
    """Return a port of this test's own for each: others look for some at the same time."""
    taken = {name: socket.create_server(("127.0.0.1", 0)) for name in names}
    ports = {name: listener.getsockname()[1] for name, listener in taken.items()}
    for listener in taken.values():
        listener.close()
    return ports


def contents(folder: Path) -> dict[Path, bytes]:
    """Return what is in each file. Servers are at work there: what goes away is passed over."""
    found = {}
    for place, _, names in os.walk(folder):
        for path in (Path(place, name) for name in names):
            with suppress(FileNotFoundError):
                if path.is_file():
                    found[path] = path.read_bytes()
    return found


@dataclass
class Hub:
    """A hub that is running: its address, the folder that it keeps things in, and its log."""

    address: str
    folder: Path
    log: Path

    def home(self, name: str) -> Path:
        return self.folder / "people" / f"home-{name}"

    def at(self, name: str, path: str) -> str:
        return f"{self.address}/user/{name}/{path}"

    def answers(self, path: str) -> bool:
        return self.status(path) == 200

    def status(self, path: str) -> int:
        """Ask as a phone does that comes from an address of its own."""
        port = urlsplit(self.address).port
        asked = http.client.HTTPConnection("127.0.0.1", port, source_address=(PHONE, 0))
        try:
            asked.request("GET", path)
            return asked.getresponse().status
        except OSError:
            return 0
        finally:
            asked.close()

    def process_of(self, name: str) -> int:
        """Return the number of a person's server, which was there before its kernels."""
        uid = self.home(name).stat().st_uid
        every = psutil.process_iter(["uids", "create_time"])  # passes over those that just ended
        theirs = [
            process
            for process in every
            if process.info["uids"] and process.info["uids"].effective == uid
        ]
        return min(theirs, key=lambda process: float(process.info["create_time"])).pid


@pytest.fixture(scope="module")
def hub(browser: Browser) -> Iterator[Hub]:
    del browser  # only to skip early where there is none
    pytest.importorskip("jupyterhub", reason="there is no JupyterHub for this system")
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can give each person a number of their own")
    found = proxy()
    # Not pytest's own: other users may not enter that.
    with tempfile.TemporaryDirectory(prefix="hub-") as made:
        folder = Path(made)
        folder.chmod(0o711)
        python = interpreter(folder / "python")
        ports = free_ports("public", "hub", "api", "room")
        own = folder / "own.py"
        people = {"facilitator": FACILITATOR, "person": PERSON}
        own.write_text(OWN.format(config=str(CONFIG), **people, **ports), "utf-8")
        hub = Hub(f"http://127.0.0.1:{ports['public']}", folder / "srv", folder / "log")
        environment = {
            "PATH": f"{Path(found).parent}{os.pathsep}{os.environ['PATH']}",
            "LANG": "C.UTF-8",
            "AJAR_HUB_URL": hub.address,
            "AJAR_HUB_FOLDER": str(hub.folder),
        }
        with hub.log.open("w") as log:
            arguments = [str(python), "-m", "jupyterhub", "-f", str(own)]
            running = subprocess.Popen(
                arguments,
                cwd=folder,
                env=environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        try:
            while not (hub.answers("/services/room/") and hub.answers("/hub/login")):
                assert running.poll() is None, hub.log.read_text()
                time.sleep(0.1)
            yield hub
        finally:  # at once: it would wait for each person's server in turn
            below = psutil.Process(running.pid).children(recursive=True)
            running.kill()
            running.wait(timeout=60)
            for process in below:
                with suppress(psutil.NoSuchProcess):
                    process.kill()
            psutil.wait_procs(below, timeout=60)


@pytest.fixture(scope="module")
def pages(hub: Hub, browser: Browser) -> Iterator[dict[str, Page]]:
    """Log both in, each in a browser of their own; their servers start beside each other."""
    opened: dict[str, Page] = {}
    for name in MARKERS:
        page = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
        page.goto(hub.address)
        page.get_by_label("Username").fill(name)
        page.get_by_label("Password").fill("for this test")
        page.get_by_role("button", name="Sign in").click(no_wait_after=True)
        page.wait_for_url(re.compile("/hub/spawn|/user/"))
        opened[name] = page
    for name, page in opened.items():
        page.wait_for_url(f"**/user/{name}/**")
    yield opened
    for page in opened.values():
        page.context.close()


def button(page: Any, word: str) -> Any:  # noqa: ANN401 (a page, or a part of one)
    return page.get_by_role("button", name=WORDS[word], exact=True)


def go_on_to_the_end(page: Any) -> None:  # noqa: ANN401 (likewise)
    """Skip what is left of an exercise, and be done."""
    while button(page, "next").count():
        button(page, "next").click()
    button(page, "done").click()


def test_a_person_sees_the_workbook_and_whose_computer_it_is(
    hub: Hub, pages: dict[str, Page]
) -> None:
    page = pages[PERSON]
    assert page.url == hub.at(PERSON, "practice/")
    page.get_by_role("button", name=Materials(ROOT).start.all, exact=True).click()
    button(page, "keep-start").click()
    choice = page.locator(".ajar-ask")
    expect(choice).to_contain_text(WORDS["keep-hub-page"])
    expect(choice).to_contain_text(WORDS["keep-why"])
    out = page.get_by_role("link", name=WORDS["hub-log-out"])
    expect(out).to_have_attribute("href", f"{hub.address}/hub/logout")


@pytest.fixture(scope="module")
def answered(
    hub: Hub, pages: dict[str, Page], begin_here: Callable[[Page, str], None]
) -> dict[str, Page]:
    """Let each do an exercise: one in JupyterLab, the other in the workbook, and save it there."""
    begin_here(pages[FACILITATOR], f"ajar-{__version__}/exercises/02-empathy.ipynb")
    page = pages[PERSON]
    page.goto(hub.at(PERSON, "practice/"))
    page.locator(".ajar-start").wait_for()
    open_form(page, "empathy@")
    for name, here in pages.items():
        form = here.locator(".ajar-form").first
        form.get_by_role("textbox").first.fill(MARKERS[name])
        go_on_to_the_end(form)
        expect(form.locator(".ajar-reflection")).to_contain_text(MARKERS[name])
    button(page, "keep-start").first.click()
    for word in ("keep-passphrase", "keep-again"):
        page.get_by_label(WORDS[word], exact=True).fill(PASSPHRASE)
    button(page, "keep-start").first.click()
    expect(page.locator(".ajar-state")).to_have_text(WORDS["keep-saved"])
    # Only the settings that are in JupyterLab's page are needed, not JupyterLab itself.
    page.route("**/*.js*", lambda route: route.abort())
    page.goto(hub.at(PERSON, "lab"))
    return pages


def test_each_person_has_a_private_journal(hub: Hub, answered: dict[str, Page]) -> None:
    assert answered.keys() == MARKERS.keys()
    notes = hub.home(PERSON) / ".local" / "share" / "ajar" / "notes"
    assert stat.S_IMODE(notes.stat().st_mode) == 0o600
    assert stat.S_IMODE(hub.home(PERSON).stat().st_mode) == 0o700
    kept = shutil.copyfile(notes, hub.folder.parent / "copy")
    entries = Store.open(kept, PASSPHRASE).entries()
    assert MARKERS[PERSON] in str([entry.response for entry in entries])
    kept.unlink()


def test_a_room_opened_from_a_notebook_is_joined_by_phone_without_a_login(
    hub: Hub,
    pages: dict[str, Page],
    browser: Browser,
    begin_here: Callable[[Page, str], None],
) -> None:
    page = pages[FACILITATOR]
    begin_here(page, f"ajar-{__version__}/notebooks/00-opening.ipynb")
    door = page.get_by_role("group", name=WORDS["room-title"], exact=True)
    button(door, "room-open").click()
    expect(door.locator(".ajar-address").first).to_have_text(f"{hub.address}/services/room")
    expect(door).to_contain_text(CODE)
    code = CODE.findall(door.inner_text())[0]
    asking = page.get_by_role("group", name=WORDS["room-ask"], exact=True).last
    button(asking, "room-ask-open").click()

    phone = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    asked: list[str] = []
    phone.on("request", lambda request: asked.append(request.url))
    phone.goto(f"{hub.address}/services/room")
    phone.get_by_label(WORDS["phone-code"]).fill(code.lower())
    button(phone, "phone-go-in").click()
    button(phone, "phone-go-on").click()
    phone.get_by_role("radio", name="7", exact=True).first.check(force=True)
    go_on_to_the_end(phone)
    button(phone, "phone-add").click()
    expect(phone.get_by_text(WORDS["phone-added"], exact=True)).to_be_visible()
    expect(asking.locator(".ajar-counts b").first).to_have_text("1")
    assert {urlsplit(url).path.startswith("/services/room") for url in asked} == {True}
    phone.context.close()


@pytest.mark.parametrize(("name", "other"), [(PERSON, FACILITATOR), (FACILITATOR, PERSON)])
def test_nobody_can_access_another_persons_server(
    name: str, other: str, hub: Hub, answered: dict[str, Page]
) -> None:
    page = answered[name]
    for path in (
        "api/contents",
        f"files/ajar-{__version__}/README.md",
        "lab",
        "api/kernels",
        "practice/",
        "practice/store/journal",
    ):
        assert page.request.get(hub.at(other, path)).status == 403, path
    theirs = hub.home(other)
    of = {"HOME": str(theirs), "NOTES": str(theirs / ".local/share/ajar/notes")}
    pid = hub.process_of(other)
    values = "\n".join(f"{key} = {value!r}" for key, value in (of | {"PID": pid}).items())
    seen = json.loads(page.evaluate(RUN, [hub.at(name, ""), f"{values}\n{LOOK}"]))
    uid = hub.home(name).stat().st_uid
    assert (seen.pop("me"), seen.pop("groups")) == (uid, [])
    assert uid != theirs.stat().st_uid
    assert bool(seen.pop("key")) == (name == FACILITATOR), "only facilitators open rooms"
    assert seen == dict.fromkeys(seen, "PermissionError")
    assert hub.process_of(other) == pid


def test_phone_addresses_and_answers_are_in_no_file_or_log(
    hub: Hub, answered: dict[str, Page]
) -> None:
    del answered  # that is what is looked for
    assert hub.status("/services/room/") == 200
    asked = ("/services/room/api/rooms/ZZZZ2222", "/ZZZZ2222", "/hub/ZZZZ2222", "/user/fay/api/me")
    assert {hub.status(path) // 100 for path in asked} <= {3, 4}
    files = {hub.log: hub.log.read_bytes(), **contents(hub.folder)}
    assert any(path.name == "notes" for path in files)
    for word in (PHONE, *MARKERS.values(), PASSPHRASE):
        assert [path for path, content in files.items() if word.encode() in content] == [], word
