"""A phone with a real browser: when its question can be answered, and what came over the wire."""

from __future__ import annotations

import contextlib
import shutil
import socket
import socketserver
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
SCREEN = {"width": 390, "height": 844}
SPEED = 1.6e6 / 8
SLOW_NETWORK = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": SPEED,
    "uploadThroughput": SPEED,
}
SLOWER = 4
PATIENCE = 90_000


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=list(FLAGS)
        )
        yield browser
        browser.close()


@contextmanager
def phone(browser: Browser, *, slow: bool) -> Iterator[Page]:
    """Give a page with nothing in its cache, on a slow network and processor if so wanted."""
    context = browser.new_context(viewport=SCREEN, device_scale_factor=3, has_touch=True)  # type: ignore[arg-type]
    page = context.new_page()
    if slow:
        tools = context.new_cdp_session(page)
        tools.send("Network.enable")
        tools.send("Network.emulateNetworkConditions", SLOW_NETWORK)
        tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    yield page
    context.close()


def open_question(page: Page, address: str, control: str, welcome: str = "") -> float:
    """Return the seconds until the control can be seen and used; a welcome is pressed away."""
    started = time.perf_counter()
    page.goto(address, wait_until="commit", timeout=PATIENCE)
    if welcome:
        page.locator(welcome).click(timeout=PATIENCE)
    page.locator(f"{control}:visible:enabled").first.wait_for(timeout=PATIENCE)
    return time.perf_counter() - started


class Relay(socketserver.ThreadingTCPServer):
    """Passes bytes on to a server, and counts those that come back."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, server: int) -> None:
        super().__init__(("127.0.0.1", 0), Passing)
        self.server = server
        self.port: int = self.server_address[1]
        self.received = 0


class Passing(socketserver.BaseRequestHandler):
    """One connection through the relay."""

    server: Relay
    request: socket.socket

    def handle(self) -> None:
        with socket.create_connection(("127.0.0.1", self.server.server)) as back:
            threading.Thread(target=self.forth, args=(back,), daemon=True).start()
            with contextlib.suppress(OSError):
                while data := back.recv(65_536):
                    self.server.received += len(data)
                    self.request.sendall(data)

    def forth(self, back: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := self.request.recv(65_536):
                back.sendall(data)
            back.shutdown(socket.SHUT_RDWR)


@contextmanager
def relay(server: int) -> Iterator[Relay]:
    """Run a relay in threads, since Playwright has this one."""
    with Relay(server) as passing:
        threading.Thread(target=passing.serve_forever, daemon=True).start()
        yield passing
        passing.shutdown()


def bytes_to_question(
    browser: Browser, port: int, path: str, control: str, welcome: str = ""
) -> int:
    """Return the bytes that a browser with an empty cache got until its question was there."""
    with relay(port) as passing, phone(browser, slow=False) as page:
        open_question(page, f"http://127.0.0.1:{passing.port}{path}", control, welcome)
        return passing.received
