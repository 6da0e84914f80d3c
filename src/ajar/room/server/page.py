"""The pages of a room: style, script, words and current state in one response.

A question can be answered after this one request. The page loads nothing else, and its policy
allows only the script and the style in it, by their hashes.
"""

from __future__ import annotations

import gzip
import json
import re
from base64 import b64encode
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING

from starlette.responses import Response

from ajar.content.render import language_choice
from ajar.room.rules.languages import PhoneLanguage, asked_language
from ajar.web import WEB, bundle, words_of

if TYPE_CHECKING:
    from starlette.requests import Request

    from ajar.room.rules.stage import PresenterKind
    from ajar.room.server.state import PhoneView

_WRITTEN = {"language": "en", "direction": "ltr"}
_NO_ROOM = b"null"
MAX_CACHED_PAGES = 64
"""The number of rooms whose newest page is cached. Each takes about 20 kB, 90 kB without gzip."""


class PhonePage:
    """Renders the page of any room in any state, and caches each room's newest.

    Of the kit's words (`Materials.page_words`), the page contains those that its scripts use.

    `countries` are the help lines; `dangers` returns what a phone gets later: words of danger and
    the exercise that is offered in place of asking somebody. `language` is the rest of the page's
    language, and `others` are the pages in the other ones.
    """

    def __init__(
        self,
        words: Mapping[str, str],
        countries: Sequence[Mapping[str, object]] = (),
        dangers: Callable[[], Mapping[str, object]] = dict,
        *,
        language: PhoneLanguage | None = None,
        others: Sequence[PhonePage] = (),
    ) -> None:
        self.language = words.get("language", "en").removesuffix("-US")
        language = language or PhoneLanguage()
        self._translate, self._others = language.translate, {page.language: page for page in others}
        self._dangers = dangers
        self._danger_words: dict[bool, Response] = {}
        script, style = bundle("phone.js"), bundle("phone.css")
        filled = {
            "title": words["phone-title"],
            "cannot-start": words["phone-cannot-start"],
            "style": style,
            "script": script,
            "help": in_a_page(_compact(list(countries))),
            "words": in_a_page(_compact(words_of("phone.js", words))),
            "foot": _foot(self.language, words, language),
            **_written(words),
        }
        shell = (WEB / "phone" / "phone.html").read_text("utf-8")
        self._shell = [_filled(part, filled) for part in re.split("%state%|%code%", shell)]
        self._headers = _headers(script, style)
        self._words = words
        self._presenters: dict[tuple[PresenterKind, bool], Response] = {}
        self._cache: OrderedDict[str, tuple[bytes | None, dict[bool, Response]]] = OrderedDict()

    def response(self, view: PhoneView | None, *, accept_encoding: str) -> Response:
        """Return the page with a room's state in it; None: the page that asks for a join code.

        `accept_encoding` is the request's header: with ``gzip`` in it, the page is compressed.
        """
        gzipped = "gzip" in accept_encoding
        if view is None:
            return self._cached("", None, gzipped=gzipped)
        state, _ = self.said(view)
        if view.ended:  # it is forgotten already
            return self.render(state, view.room.code, gzipped=gzipped)
        return self._cached(view.room.code, state, gzipped=gzipped)

    def asked(self, request: Request) -> PhonePage:
        """Return the page in the language that a phone requests: this one, or one of the others."""
        if not self._others:
            return self
        accepted = request.headers.get("accept-language", "")
        chosen = request.query_params if request.scope["query_string"] else ()
        language = asked_language(accepted, chosen, (self.language, *self._others))
        return self._others.get(language, self)

    def said(self, view: PhoneView) -> tuple[bytes, bytes]:
        """Return the state of a room, and its event, in the language of this page."""
        return view.said_in(self.language, self._translate)

    def forget(self, code: str) -> None:
        """Delete the cached pages of a room."""
        for page in (self, *self._others.values()):
            page._cache.pop(code, None)  # noqa: SLF001 (of the same class)

    def render(
        self, state: bytes | None = None, code: str = "", *, gzipped: bool = True
    ) -> Response:
        """Return the page with the state and the code of a room in it, without the cache."""
        before, between, after = self._shell
        body = before + in_a_page((state or _NO_ROOM).decode()) + between + code + after
        return compressed(body.encode(), self._headers, gzipped=gzipped)

    def danger_words(self, *, accept_encoding: str) -> Response:
        """Return the words of danger; they contain no room data."""
        gzipped = "gzip" in accept_encoding
        if gzipped not in self._danger_words:
            body = _compact(self._dangers()).encode()
            vary = "Accept-Encoding, Accept-Language"
            headers = {"Content-Type": "application/json", "Vary": vary}
            self._danger_words[gzipped] = compressed(body, headers, gzipped=gzipped)
        return self._danger_words[gzipped]

    def presenter(self, kind: PresenterKind, accept_encoding: str) -> Response:
        """Return the page of a wall or a remote. It contains no room data."""
        asked = kind, "gzip" in accept_encoding
        if asked not in self._presenters:
            self._presenters[asked] = _presenter_page(kind, self._words, gzipped=asked[1])
        return self._presenters[asked]

    def _cached(self, code: str, state: bytes | None, *, gzipped: bool) -> Response:
        cached = self._cache.get(code)
        if cached is None or cached[0] != state:
            cached = self._cache[code] = state, {}
            if len(self._cache) > MAX_CACHED_PAGES:
                self._cache.popitem(last=False)
        self._cache.move_to_end(code)
        responses = cached[1]
        if gzipped not in responses:
            responses[gzipped] = self.render(state, code, gzipped=gzipped)
        return responses[gzipped]


def _presenter_page(kind: PresenterKind, words: Mapping[str, str], *, gzipped: bool) -> Response:
    script, style = bundle(f"{kind}.js"), bundle(f"{kind}.css")
    filled = {
        "title": words["wall-title"] if kind == "wall" else words["remote-title"],
        "cannot-start": words["presenter-cannot-start"],
        "style": style,
        "script": script,
        "words": in_a_page(json.dumps(words_of(f"{kind}.js", words), ensure_ascii=False)),
        **_written(words),
    }
    shell = (WEB / "wall" / "presenter.html").read_text("utf-8")
    return compressed(_filled(shell, filled).encode(), _headers(script, style), gzipped=gzipped)


def _written(words: Mapping[str, str]) -> dict[str, str]:
    """Return the language of a page and its direction, for its first line."""
    language, direction = (words.get(name, usual) for name, usual in _WRITTEN.items())
    return {"language": language.removesuffix("-US"), "direction": direction}


def _foot(own: str, words: Mapping[str, str], language: PhoneLanguage) -> str:
    """Return the footer of a phone's page: the language choice, and any notice about a draft."""
    addresses = {code: f"?{code}" for code in language.names}
    shown = language_choice(own, language.names, addresses, words["language-choice"])
    if language.draft:
        shown += f"<p>{escape(language.draft)}</p>"
    return f'<div class="ajar phone-foot">{shown}</div>' if shown else ""


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def in_a_page(json_text: str) -> str:
    """Return JSON escaped for a page: nothing in it can end the enclosing element."""
    return json_text.replace("<", "\\u003c")


def compressed(body: bytes, headers: Mapping[str, str], *, gzipped: bool) -> Response:
    """Return a response whose body is compressed if the client accepts that."""
    if not gzipped:
        return Response(body, headers=headers)
    packed = gzip.compress(body, compresslevel=9, mtime=0)
    return Response(packed, headers={**headers, "Content-Encoding": "gzip"})


def _filled(shell: str, texts: Mapping[str, str]) -> str:
    return re.sub(r"%([a-z-]+)%", lambda place: texts[place[1]], shell)


def _headers(script: str, style: str) -> dict[str, str]:
    policy = (
        f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; "
        "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
    return {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",  # the phone must not store a copy with a room's question
        "Vary": "Accept-Encoding, Accept-Language",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
