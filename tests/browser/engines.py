"""Firefox and WebKit, driven by the protocols that they speak themselves: one tab in each mode.

Firefox speaks WebDriver BiDi over a socket. It is started once, for it changes its settings while
it runs. Debian's WebKit has a driver, which needs a screen: Xvfb makes one that nobody sees. It is
started once for each mode. WebKit stands in for Safari.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

import httpx
import pytest
from websockets.sync.client import ClientConnection, connect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 60
"""The seconds that anything may take on a busy machine. Only what fails waits that long."""
TRIES = 7
"""How often WebKit's driver is asked whether it is there; each time, half as often."""
MOST_PAGES = 5
"""How many pages may come and go while a test waits for something on the last of them."""
ENGINES = ("firefox", "webkit")
NEEDS = {
    "firefox": {"firefox-esr": shutil.which("firefox-esr") or shutil.which("firefox")},
    "webkit": {
        "webkit2gtk-driver": shutil.which("WebKitWebDriver"),
        "xvfb": shutil.which("Xvfb"),
    },
}
"""The packages of Debian that each engine needs, and the programs in them, if they are here."""
MINI_BROWSERS = "lib/*/webkit2gtk-4*/MiniBrowser"
QUIET = {
    "app.normandy.enabled": False,
    "app.update.disabledForTesting": True,
    "browser.newtab.preload": False,
    "browser.newtabpage.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "browser.translations.enable": False,
    "captivedetect.canonicalURL": "",
    "datareporting.policy.dataSubmissionEnabled": False,
    "dom.ipc.processCount": 1,
    "dom.ipc.processPrelaunch.enabled": False,
    "dom.quotaManager.testing": True,  # so that what limits the storage can change
    "extensions.autoDisableScopes": 0,
    "extensions.enabledScopes": 0,
    "extensions.systemAddon.update.enabled": False,
    "extensions.webextensions.remote": False,
    "identity.fxaccounts.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "signon.rememberSignons": False,
    "toolkit.telemetry.enabled": False,
}
"""Firefox talks to nobody but the room, and starts no process that its one tab does not need."""
Mode = Literal["", "private", "blocked", "small"]
"""As usual; in a private window; without storage for pages; with little of it."""
FIREFOX_MODES: dict[Mode, dict[str, int]] = {
    "": {},
    "private": {},
    "blocked": {"network.cookie.cookieBehavior": 2},
    "small": {"dom.quotaManager.temporaryStorage.fixedLimit": 512},
}
SET = """async (modes, mode) => {
  const { prefs, qms } = Services;
  const names = Object.values(modes).flatMap((settings) => Object.keys(settings));
  const current = () => `${names.map((name) => prefs.getIntPref(name))}`;
  const before = current();
  for (const name of names) prefs.clearUserPref(name);
  for (const [name, value] of Object.entries(modes[mode])) prefs.setIntPref(name, value);
  // How much can be stored is settled when something is stored first.
  if (current() !== before) await new Promise((done) => { qms.clear().callback = done; });
}"""
"""Takes the settings of one mode in place of those of another, in the window of Firefox itself."""
OPEN_PRIVATE = """async () => {
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((done) => opened.addEventListener("load", done, { once: true }));
  await opened.delayedStartupPromise;
}"""
WEBKIT_MODES: dict[Mode, list[str]] = {
    "": [],
    "private": ["--private"],
    "blocked": ["--enable-html5-local-storage=false"],
    "small": [],
}


class Tab(Protocol):
    """One tab, as tests use it."""

    def go(self, address: str) -> None: ...
    def reload(self) -> None: ...
    def back(self) -> None: ...
    def run(self, function: str, *values: object) -> Any:  # noqa: ANN401
        """Call a JavaScript function with these values, and wait for what it promises."""


class EngineError(Exception):
    """An engine could not do what it was told, such as to call a function on a page that left."""


def wait_for(tab: Tab, condition: str, *values: object) -> None:
    """Wait until a JavaScript function returns something that is true, on whichever page it is."""
    function = f"""async (...values) => {{
        while (!({condition})(...values)) await new Promise((done) => setTimeout(done, 20));
    }}"""
    for _ in range(MOST_PAGES):
        try:
            tab.run(function, *values)
        except EngineError as error:
            interrupted = error
        else:
            return
    raise interrupted


def missing(engine: str) -> list[str]:
    """Return the packages of Debian that have to be installed for an engine."""
    return [package for package, program in NEEDS[engine].items() if not program]


@contextmanager
def engine_tabs(engine: str, folder: Path) -> Iterator[Callable[[Mode], Tab]]:
    """Start an engine that keeps what it keeps in a folder; skip the test if there is none.

    Give a way to its tab in a mode, in which it then is until the next call.
    """
    if absent := missing(engine):
        pytest.skip(f"no {engine} on this machine: `apt-get install {' '.join(absent)}` brings it")
    start = firefox if engine == "firefox" else webkit
    with start(folder) as tab_in:
        yield tab_in


# ---- Firefox ----


@dataclass
class BiDi:
    """A tab of Firefox."""

    socket: ClientConnection
    tab: str = ""
    numbers: Iterator[int] = field(default_factory=count)

    def do(self, method: str, **parameters: object) -> Any:  # noqa: ANN401
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while (said := json.loads(self.socket.recv(PATIENCE))).get("id") != number:
            pass
        if said["type"] != "success":
            raise EngineError(said)
        return said["result"]

    def go(self, address: str) -> None:
        self.do("browsingContext.navigate", context=self.tab, url=address, wait="complete")

    def reload(self) -> None:
        self.do("browsingContext.reload", context=self.tab, wait="complete")

    def back(self) -> None:
        self.do("browsingContext.traverseHistory", context=self.tab, delta=-1)

    def run(self, function: str, *values: object) -> Any:  # noqa: ANN401
        body = f"async () => JSON.stringify(await ({function})(...{json.dumps(values)}))"
        said = self.do("script.callFunction", functionDeclaration=body, awaitPromise=True,
                       target={"context": self.tab})  # fmt: skip
        if said["type"] != "success":
            raise EngineError(said)
        return json.loads(said["result"].get("value", "null"))

    def tabs(self, scope: str = "content") -> list[BiDi]:
        """Return all tabs; those of the scope `chrome` are Firefox's own windows."""
        tree = self.do("browsingContext.getTree", **{"moz:scope": scope})
        return [replace(self, tab=one["context"]) for one in tree["contexts"]]


@contextmanager
def firefox(folder: Path) -> Iterator[Callable[[Mode], BiDi]]:
    """Start Firefox without windows."""
    program = NEEDS["firefox"]["firefox-esr"]
    profile = folder / "profile"
    profile.mkdir(parents=True)
    (profile / "user.js").write_text(
        "".join(f'user_pref("{name}", {json.dumps(it)});\n' for name, it in QUIET.items())
    )
    arguments = [str(program), "--headless", "--no-remote", "--remote-debugging-port=0",
                 "--remote-allow-system-access", f"--profile={profile}"]  # fmt: skip
    environment = {**os.environ, "HOME": str(folder)}
    log = folder / "firefox.log"
    with (
        log.open("w") as written,
        subprocess.Popen(arguments, env=environment, stdout=written, stderr=subprocess.PIPE,
                         text=True) as process,
    ):  # fmt: skip
        assert process.stderr
        try:
            found = (re.search(r"ws://\S+", line) for line in process.stderr)
            address = next(match[0] for match in found if match)
            with connect(f"{address}/session", max_size=None) as socket:
                running = BiDi(socket)
                running.do("session.new", capabilities={})
                (usual,) = running.tabs()
                (window,) = running.tabs("chrome")

                @cache
                def private() -> BiDi:
                    window.run(OPEN_PRIVATE)
                    return next(tab for tab in running.tabs() if tab.tab != usual.tab)

                def tab_in(mode: Mode) -> BiDi:
                    window.run(SET, FIREFOX_MODES, mode)
                    return private() if mode == "private" else usual

                yield tab_in
        finally:
            process.terminate()


# ---- WebKit ----


@dataclass
class WebDriver:
    """A tab of WebKit."""

    session: str
    client: httpx.Client

    def do(self, command: str, **parameters: object) -> Any:  # noqa: ANN401
        said = self.client.post(f"{self.session}/{command}", json=parameters)
        if not said.is_success:
            has_waited = said.json()["value"]["error"] in ("script timeout", "timeout")
            raise TimeoutError(said.text) if has_waited else EngineError(said.text)
        return said.json()["value"]

    def go(self, address: str) -> None:
        self.do("url", url=address)

    def reload(self) -> None:
        self.do("refresh")

    def back(self) -> None:
        self.do("back")

    def run(self, function: str, *values: object) -> Any:  # noqa: ANN401
        body = f"""const done = arguments[arguments.length - 1];
            (async () => JSON.stringify(await ({function})(...{json.dumps(values)})))()
            .then((it) => done([it ?? "null"]), (error) => done([null, `${{error}}`]));"""
        text, *error = self.do("execute/async", script=body, args=[])
        if error:
            raise EngineError(error)
        return json.loads(text)


@contextmanager
def webkit(folder: Path) -> Iterator[Callable[[Mode], WebDriver]]:
    """Start WebKit on a screen that nobody sees."""
    driver, screen = NEEDS["webkit"]["webkit2gtk-driver"], NEEDS["webkit"]["xvfb"]
    browsers = sorted(str(path) for path in Path("/usr").glob(MINI_BROWSERS))
    assert browsers, f"webkit2gtk-driver is installed, and /usr/{MINI_BROWSERS} is not there"
    folder.mkdir(parents=True)
    reads, writes = os.pipe()
    with ExitStack() as stack:
        log = stack.enter_context((folder / "webkit.log").open("w"))

        def start(*arguments: str | None, **more: Any) -> None:  # noqa: ANN401
            process = subprocess.Popen(
                [f"{it}" for it in arguments], stdout=log, stderr=log, **more
            )
            stack.callback(process.wait, PATIENCE)
            stack.callback(process.terminate)

        start(screen, "-displayfd", f"{writes}", "-nolisten", "tcp", "-screen", "0",
              "1280x1000x24", pass_fds=[writes])  # fmt: skip
        os.close(writes)
        with os.fdopen(reads) as said:
            display = said.readline().strip()

        @cache
        def tab_in(mode: Mode) -> WebDriver:
            with socket.create_server(("127.0.0.1", 0)) as taken:
                port = taken.getsockname()[1]
            home = folder / f"home {mode}"
            home.mkdir()
            environment = {
                **os.environ,
                "DISPLAY": f":{display}",
                "GDK_BACKEND": "x11",
                "HOME": str(home),
                "LIBGL_ALWAYS_SOFTWARE": "1",
                "NO_AT_BRIDGE": "1",
                "WEBKIT_DISABLE_DMABUF_RENDERER": "1",
                "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",  # there is no such thing for root
            }
            start(driver, f"--port={port}", env=environment)
            # The driver listens a moment after it has started; until then, it is tried again.
            address = f"http://127.0.0.1:{port}"
            tries = httpx.HTTPTransport(retries=TRIES)
            client = stack.enter_context(httpx.Client(timeout=PATIENCE, transport=tries))
            options = {"binary": browsers[-1], "args": ["--automation", *WEBKIT_MODES[mode]]}
            wanted = {"alwaysMatch": {"webkitgtk:browserOptions": options}}
            made = client.post(f"{address}/session", json={"capabilities": wanted}).json()["value"]
            tab = WebDriver(f"{address}/session/{made['sessionId']}", client)
            stack.callback(client.delete, tab.session)
            tab.do("timeouts", script=PATIENCE * 1000)
            return tab

        yield tab_in
