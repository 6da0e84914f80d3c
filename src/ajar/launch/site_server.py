"""The site's files and the sealed journal, over HTTP: the same on a laptop and on a hub.

The page seals and opens. Only sealed bytes pass through here, never a word or the passphrase.
"""

from __future__ import annotations

import html
import os
import secrets
from base64 import b64encode
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, TypeVar

from tornado.ioloop import IOLoop

from ajar import env
from ajar.build.site import HEADER_POLICY, language_addresses, site_files
from ajar.journal.errors import JournalError, Notice
from ajar.journal.format import FRAME
from ajar.launch.sealed_file import ChangedError, Sealed, SealedFile

if TYPE_CHECKING:
    from tornado.httputil import HTTPServerRequest
    from tornado.web import RequestHandler

    from ajar.content.materials import Materials

_T = TypeVar("_T")
JOURNAL = "store/journal"
"""The address of the journal, below that of the site."""
VISIT = "store/visit.json"
"""The address of the key for what a tab remembers: see `web/site/visit_key.js`."""
MOST_BYTES = 64 * 1024 * 1024
"""The maximum size of a request body: decades of a journal."""
_INDEX = "index.html"
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
}
_STATUS = {"journal-disk-full": 507, "journal-gone": 404, "journal-in-use": 503}
_STATUS |= dict.fromkeys(("journal-empty-file", "journal-broken", "journal-other-file"), 400)
_HEADERS = {
    "Content-Security-Policy": HEADER_POLICY,
    # The browser keeps nothing of the workbook on the disk.
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@dataclass
class VisitKey:
    """The key with which a page seals what its tab remembers; the sealed data never comes here."""

    key: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    def renew(self) -> None:
        """Generate a new key: what tabs remembered until now becomes unreadable."""
        self.key = secrets.token_bytes(len(self.key))


@dataclass(frozen=True)
class ServedSite:
    """The files of the site by their path, and the journal beside them."""

    files: Mapping[str, bytes]
    journal: SealedFile
    visit: VisitKey = field(default_factory=VisitKey)
    first: str = "./"
    """The start page: the one in the kit's language, if one was chosen."""

    @classmethod
    def of(cls, materials: Materials, journal: SealedFile, log_out: str = "") -> ServedSite:
        """Make the site of a kit; `log_out` is where a person logs out of a hub, on one."""
        files = site_files(materials, JOURNAL)
        if log_out:
            data = f'<html data-log-out="{html.escape(log_out, quote=True)}"'
            for page in [name for name in files if name.endswith(".html")]:
                files[page] = files[page].replace(b"<html", data.encode(), 1)
        several = len(materials.languages) > 1 and env.LANGUAGE in os.environ
        first = language_addresses(materials)[materials.language] if several else "./"
        return cls(files, journal, first=first)


def is_from_own_page(request: HTTPServerRequest, *schemes: str) -> bool:
    """Return whether a request comes from a page of this server, under one of these schemes.

    Reading needs no origin: another page cannot see the response.
    """
    host, origin = request.headers.get("Host", ""), request.headers.get("Origin", "")
    if not origin:
        return request.method in ("GET", "HEAD")
    return origin in [f"{scheme}://{host}" for scheme in schemes]


async def respond(handler: RequestHandler, site: ServedSite, path: str) -> None:
    """Answer a request for a path below the site's address."""
    for name, value in _HEADERS.items():
        handler.set_header(name, value)
    method = handler.request.method or ""
    if path == JOURNAL and (answer := _JOURNAL.get(method)):
        await _answer(handler, lambda: answer(handler, site.journal))
    elif path == VISIT and method in ("GET", "DELETE"):
        if method == "DELETE":
            site.visit.renew()
        handler.write({"key": b64encode(site.visit.key).decode()})
    elif method not in ("GET", "HEAD"):
        handler.set_status(405)
    elif (content := site.files.get(path or _INDEX)) is None:
        handler.set_status(404)
    else:
        handler.set_header("Content-Type", _TYPES[PurePosixPath(path or _INDEX).suffix])
        handler.write(content)
    await handler.finish()


async def _answer(handler: RequestHandler, step: Callable[[], Awaitable[None]]) -> None:
    """Run a step on the journal, or respond with a status and an error code."""
    try:
        await step()
    except ChangedError:
        handler.set_status(412)
    except JournalError as error:
        handler.set_status(_STATUS.get(error.notices[0].code, 500))
        _say(handler, error.notices)


def _say(handler: RequestHandler, notices: Iterable[Notice]) -> None:
    values = [
        {"code": notice.code, "values": {name: str(value) for name, value in notice.values.items()}}
        for notice in notices
    ]
    handler.write({"notices": values})


async def _read(handler: RequestHandler, journal: SealedFile) -> None:
    """Send all of it, or only what follows a number of bytes if those are unchanged."""
    if not _tag_in(handler):  # a page that has just been opened
        await _in_thread(journal.tidy)
    now = await _in_thread(journal.read)
    if now is None:
        handler.set_status(404)
        return
    handler.set_header("Etag", _quoted(now.tag))
    start = _start(handler, now)
    handler.set_status(206 if start else 200)
    handler.set_header("Content-Type", "application/octet-stream")
    handler.write(now.data[start:])


def _start(handler: RequestHandler, now: Sealed) -> int:
    """Return how many bytes of the file the page already has."""
    asked, tag = handler.get_query_argument("from", ""), _tag_in(handler)
    known = int(asked) if asked.isdecimal() else 0
    return known if tag and now.continues(tag, known) else 0


def _tag_in(handler: RequestHandler) -> str:
    """Return the tag that the page knows, which is in quotes in its header; empty without one."""
    return handler.request.headers.get("If-Match", "").strip('"')


def _quoted(tag: str) -> str:
    return f'"{tag}"'


async def _in_thread(step: Callable[[], _T]) -> _T:
    """Run blocking work in a thread, so that other requests can proceed."""
    return await IOLoop.current().run_in_executor(None, step)


async def _post(handler: RequestHandler, journal: SealedFile) -> None:
    """Append frames, or copy a damaged journal to a new name."""
    frames, tag = handler.request.body, _tag_in(handler)
    if tag and handler.request.query == "aside":
        handler.write({"name": await _in_thread(lambda: journal.put_aside(tag))})
        return
    if not tag or not frames or len(frames) % FRAME:
        handler.set_status(400)
        return
    new = await _in_thread(lambda: journal.append(frames, tag))
    handler.set_header("Etag", _quoted(new))
    handler.set_status(204)


async def _replace(handler: RequestHandler, journal: SealedFile) -> None:
    data, tag = handler.request.body, _tag_in(handler)
    if not tag and handler.request.headers.get("If-None-Match") != "*":
        handler.set_status(400)
        return
    new = await _in_thread(lambda: journal.replace(data, tag or None))
    handler.set_header("Etag", _quoted(new))
    handler.set_status(204)


async def _erase(handler: RequestHandler, journal: SealedFile) -> None:
    report = await _in_thread(journal.erase)
    _say(handler, report.notices)


_JOURNAL = {"GET": _read, "HEAD": _read, "POST": _post, "PUT": _replace, "DELETE": _erase}
