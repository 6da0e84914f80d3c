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
from pathlib import Path
from typing import TYPE_CHECKING

import ajar.web
from ajar.web.bundle import one_module

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE = Path(ajar.web.__file__).parent / "phone"
WIDGETS = HERE.parent / "shared"
SCRIPTS = (
    *(WIDGETS / name for name in ("form.js", "leave.js")),
    *(HERE / f"{name}.js" for name in ("pause", "notes", "said", "file", "rulers", "live",
      "sending", "question", "own", "views", "phone")),
)  # fmt: skip
STYLES = (WIDGETS / "form.css", HERE / "phone.css")
COMMENT = re.compile(r"^ *(?:/\*|\*|//).*\n", re.MULTILINE)
"""A line of a script that is a comment or part of one. A phone has no use for it."""
ASKED_FOR = re.compile(r"\bwords\.([a-z]+)\b|\bwords\[([^\]]+)\]")
"""Where a script takes a word; within brackets there may be a choice of several."""
NO_ROOM = b"null"
VERSIONS = 64
"""How many states, of all rooms together, are kept as finished pages. Each takes about 20 kB."""


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
    """Makes the page of any room at any moment.

    Parameters
    ----------
    words
        The kit's words (`Materials.words`); the page takes along those that its scripts ask for.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        script = COMMENT.sub("", one_module(SCRIPTS))
        style = "\n".join(path.read_text("utf-8") for path in STYLES)
        asked = words_in(script)
        filled = {
            "title": words["phone-title"],
            "no-script": words["phone-no-script"],
            "style": style,
            "script": script,
            "words": in_a_page(json.dumps({k: v for k, v in words.items() if k in asked})),
        }
        shell = (HERE / "phone.html").read_text("utf-8")
        before, after = shell.split("%state%")
        self._before, self._after = (_filled(part, filled).encode() for part in (before, after))
        self._headers = _headers(script, style)
        self.html = lru_cache(VERSIONS)(self._html)

    def _html(self, state: bytes | None = None) -> Answer:
        """Return the page with a room's state in it; None: it asks for a room's code."""
        inside = in_a_page((state or NO_ROOM).decode()).encode()
        body = gzip.compress(self._before + inside + self._after, compresslevel=9, mtime=0)
        return Answer(body, self._headers)


def words_in(script: str) -> set[str]:
    """Return the names of the words that a script asks for."""
    found = ASKED_FOR.findall(script)
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
