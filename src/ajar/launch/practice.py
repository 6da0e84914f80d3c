"""The workbook for one person: the site, served from this computer, with the sealed journal."""

from __future__ import annotations

import errno
import hmac
import html
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from ajar.content.materials import Materials, open_kit
from ajar.journal.paths import default_path
from ajar.launch.lifecycle import (
    HIGHEST_PORT,
    LOOPBACK,
    PORT_RETRIES,
    complain,
    end_tasks,
    forwarding_page,
    ignore_closed_pages,
    invalid_port,
    open_address,
    port_error,
    stop_signals,
)
from ajar.launch.sealed_file import SealedFile
from ajar.launch.site_server import MOST_BYTES, ServedSite, is_from_own_page, respond
from ajar.notebook.memory import disable_core_dumps
from ajar.web import bundle

if TYPE_CHECKING:
    from socket import socket

FIRST_PRACTICE_PORT = 8800


@dataclass(frozen=True)
class Access:
    """Access control: a token, given once in the address and then in a cookie."""

    port: int
    token: str

    @property
    def address(self) -> str:
        """The address to open, with the token in it."""
        return f"http://{LOOPBACK}:{self.port}/?token={self.token}"

    @property
    def cookie(self) -> str:
        """The name of the cookie: browsers send one to every port of a host."""
        return f"session-{self.port}"

    def fits(self, token: str) -> bool:
        """Return whether this is the token."""
        return hmac.compare_digest(token.encode(), self.token.encode())

    def is_ours(self, handler: RequestHandler) -> bool:
        """Return whether a request is meant for this server and does not come from another page."""
        names = (f"{LOOPBACK}:{self.port}", f"localhost:{self.port}")
        asked = handler.request
        return asked.headers.get("Host") in names and is_from_own_page(asked, "http")


class _Handler(RequestHandler):
    def initialize(self, site: ServedSite, access: Access, closed: str) -> None:
        self._site, self._access, self._closed_page = site, access, closed

    def set_default_headers(self) -> None:
        self.clear_header("Server")

    def compute_etag(self) -> None:
        """Leave tags to the journal."""

    async def get(self, path: str) -> None:
        access = self._access
        if not access.is_ours(self):
            self.set_status(403)
        elif access.fits(self.get_query_argument("token", "")):
            self.set_cookie(access.cookie, access.token, httponly=True, samesite="Strict")
            # A redirect would count as coming from the page that opened the address, and a strict
            # cookie is not sent with that.
            self.set_header("Cache-Control", "no-store")
            self.write(forwarding_page(self._site.first))
        elif access.fits(self.get_cookie(access.cookie, "") or ""):
            await respond(self, self._site, path)
        else:
            self.set_status(403)
            self.set_header("Cache-Control", "no-store")
            self.write(self._closed_page)

    head = post = put = delete = get  # `respond` looks at the method


def serve_practice(
    home: Path, *, port: int | None = None, browser: bool = True, journal: Path | None = None
) -> int:
    """Serve the workbook to the browser of one person until they stop it.

    Parameters
    ----------
    home
        The kit's folder, which holds ``materials/``.
    port
        The port to listen on, from 1 to 65535, or None for a free one near 8800.
    browser
        Whether to open the address in the person's browser.
    journal
        The file in which the page saves, sealed, once it is asked to; None: the usual one.

    Returns
    -------
    int
        0 after an ordinary stop (Ctrl-C), 1 if it could not start; the reason is on stderr.
    """
    disable_core_dumps()
    ignore_closed_pages()
    if problem := invalid_port(port):
        return complain(problem)
    try:
        sockets = _bind(port)
    except OSError as error:
        denied = error.errno in (errno.EACCES, errno.EPERM)
        return complain(port_error(port, FIRST_PRACTICE_PORT, denied=denied))
    materials = open_kit(home)
    access = Access(sockets[0].getsockname()[1], secrets.token_urlsafe(24))
    site = ServedSite.of(materials, SealedFile(journal or default_path()))
    app = application(site, access, _closed_page(materials))
    server = HTTPServer(app, max_body_size=MOST_BYTES, max_buffer_size=MOST_BYTES)
    with stop_signals(rooms=False) as on_stop, TemporaryDirectory(prefix="ajar-") as folder:
        try:
            server.add_sockets(sockets)
            loop = IOLoop.current()
            on_stop(lambda: loop.add_callback_from_signal(loop.stop))
            print(access.address, flush=True)  # noqa: T201 (the one thing a person needs to know)
            if browser:
                open_address(access.address, Path(folder))
            loop.start()
            server.stop()
            end_tasks()
        except KeyboardInterrupt:
            pass  # stopped before the server was up; there is nothing left to end
    print("Stopped.", flush=True)  # noqa: T201 (a person sees that it has ended)
    return 0


def application(site: ServedSite, access: Access, closed: str) -> Application:
    """Return the Tornado application; `closed` is the page for requests without a token."""
    made = {"site": site, "access": access, "closed": closed}
    return Application([("/(.*)", _Handler, made)], log_function=lambda _: None)


def _bind(port: int | None) -> list[socket]:
    """Listen on a port, or on the first free one."""
    if port:
        return bind_sockets(port, LOOPBACK)
    last = min(FIRST_PRACTICE_PORT + PORT_RETRIES, HIGHEST_PORT)
    for candidate in range(FIRST_PRACTICE_PORT, last):
        with suppress(OSError):
            return bind_sockets(candidate, LOOPBACK)
    return bind_sockets(last, LOOPBACK)


def _closed_page(materials: Materials) -> str:
    """Return the page for requests without the token."""
    words = materials.words
    title, text = map(html.escape, (words["practice-closed-title"], words["practice-closed"]))
    return (
        f'<!doctype html><html lang="{materials.language}" dir="{materials.direction}">'
        '<meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title>"
        f"<style>{bundle('site.css')} .site {{ padding-top: 2rem }}</style>"
        f'<main class="site"><div class="ajar site-first"><h1>{title}</h1><p>{text}</p></div>'
        "</main></html>"
    )
