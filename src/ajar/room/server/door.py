"""The page as replies, made once for each state of a room and not for each phone."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ajar.room.server.http import Reply
from ajar.room.server.page import VERSIONS, Page

if TYPE_CHECKING:
    from collections.abc import Mapping


class Door:
    """Where phones come in.

    Parameters
    ----------
    words
        The kit's words.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self._page = Page(words)
        self._replies = lru_cache(VERSIONS)(self._made)

    def __call__(self, state: bytes | None, *, packed: bool) -> Reply:
        """Return the page with a room's state in it; None: it asks for a code.

        `packed` tells whether it may be compressed.
        """
        return self._replies(state, packed)

    def _made(self, state: bytes | None, packed: bool) -> Reply:  # noqa: FBT001 (for the cache)
        answer = self._page.html(state)
        answer = answer if packed else answer.plain
        named = {name.lower(): value.encode() for name, value in answer.headers.items()}
        media = named.pop("content-type")
        return Reply(answer.body, media=media, headers=[(k.encode(), v) for k, v in named.items()])
