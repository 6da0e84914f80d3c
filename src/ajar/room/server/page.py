"""The page on a phone: style, script, words and the room's present state in one answer.

A question can be answered after this one request. Nothing on the page comes from elsewhere, and
the browser is told to run only the script and the style that are in it, by their hashes.
"""

from __future__ import annotations

import gzip
import json
import re
from base64 import b64encode
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

from ajar.web.bundle import WEB, bundle, sources_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORD = re.compile(r"\bwords\.([a-z]+)\b|\bwords\[([^\]]+)\]")
"""A place in a script that reads a word; the brackets may hold a choice of several."""
_NO_ROOM = b"null"
VERSIONS = 64
"""How many finished pages are cached, for all rooms together. Each takes about 20 kB."""


@dataclass(frozen=True)
class Answer:
    """A page, ready to be sent.

    Attributes
    ----------
    body
        The page in UTF-8, compressed by gzip.
    headers
        All that the browser is told beside it, but for its length.
    """

    body: bytes
    headers: Mapping[str, str]

    @property
    def plain(self) -> Answer:
        """The same for a browser that takes nothing compressed."""
        headers = {k: v for k, v in self.headers.items() if k != "Content-Encoding"}
        return Answer(gzip.decompress(self.body), headers)


class Page:
    """Renders the page of any room in any state.

    Parameters
    ----------
    words
        The kit's words (`Materials.words`); the page contains those that its scripts use.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        script, style = bundle("phone.js"), bundle("phone.css")
        # The sources, because a minified script may read a word in another way.
        needed = {
            name
            for source in sources_of("phone.js")
            for name in words_in(source.read_text("utf-8"))
        }
        filled = {
            "title": words["phone-title"],
            "no-script": words["phone-no-script"],
            "style": style,
            "script": script,
            "words": in_a_page(json.dumps({k: v for k, v in words.items() if k in needed})),
        }
        shell = (WEB / "phone" / "phone.html").read_text("utf-8")
        before, after = shell.split("%state%")
        self._before, self._after = (_filled(part, filled).encode() for part in (before, after))
        self._headers = _headers(script, style)
        self.html = lru_cache(VERSIONS)(self._html)

    def _html(self, state: bytes | None = None) -> Answer:
        """Return the page with a room's state in it; None: it asks for a room's code."""
        inside = in_a_page((state or _NO_ROOM).decode()).encode()
        body = gzip.compress(self._before + inside + self._after, compresslevel=9, mtime=0)
        return Answer(body, self._headers)


def words_in(script: str) -> set[str]:
    """Return the names of the words that a script uses."""
    found = _WORD.findall(script)
    return {name for name, _ in found if name} | {
        name for _, inside in found for name in re.findall(r'"([a-z-]+)"', inside)
    }


def in_a_page(json_text: str) -> str:
    """Return JSON as it may stand in a page: nothing in it can end the element it stands in."""
    return json_text.replace("<", "\\u003c")


def _filled(shell: str, texts: Mapping[str, str]) -> str:
    return re.sub(r"%([a-z-]+)%", lambda place: texts[place[1]], shell)


def _headers(script: str, style: str) -> dict[str, str]:
    policy = {
        "default-src": "'none'",
        "script-src": _hash(script),
        "style-src": _hash(style),
        "connect-src": "'self'",
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
        "require-trusted-types-for": "'script'",
        "trusted-types": "'none'",
    }
    return {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Encoding": "gzip",
        "Content-Security-Policy": "; ".join(f"{name} {what}" for name, what in policy.items()),
        # No copy with a room's question in it lies about on the phone.
        "Cache-Control": "no-store",
        "Vary": "Accept-Encoding",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
