"""A made-up language, written from the right: English in Hebrew letters, with its marks."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from typing import TYPE_CHECKING

from ajar.content.materials import Materials
from ajar.content.readers import data_of, read_text
from ajar.language.catalog import read_catalog, write_catalog
from ajar.language.words import merged

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from babel.messages.catalog import Message

MADE_UP = "he"
_KEPT = re.compile(
    r"\{[^}]*\}|\]\([^)]*\)|\[@[^\]]*\]|<[^>]+>"
    r"|[^\s\[\]]*\w[./@:]\w[^\s\[\]]*|[^\s\[\]]*\d[^\s\[\]]*|[^A-Za-z]"
)
_LETTERS = {code + lift: 0x5D0 + code for code in range(26) for lift in (65, 97)}


def made_up(text: str) -> str:
    """Return a text in the made-up language."""
    kept = [match.span() for match in _KEPT.finditer(text)]
    letters = list(text.translate(_LETTERS))
    for start, end in kept:
        letters[start:end] = text[start:end]
    return "".join(letters)


def translate(home: Path, change: Callable[[Message], None] | None = None) -> Materials:
    """Translate the whole kit into the made-up language; `change` then looks at each entry."""
    english = Materials(home)
    catalog = read_catalog(merged(MADE_UP, english)[0])
    for message in catalog:
        if message.id:
            message.string = made_up(str(message.id))
            if change:
                change(message)
    english.translation_path(MADE_UP).write_text(write_catalog(catalog), "utf-8")
    _translate_danger(english)
    return Materials(home, MADE_UP)


def _translate_danger(english: Materials) -> None:
    """Translate what is said after words of danger, which stay English; YAML takes JSON as well."""
    data = deepcopy(data_of(read_text(english.path("danger", "en"), english.home)))
    for notice in (*data["notices"].values(), data["rulers-at-zero"]):
        said = {name: made_up(notice[name]) for name in ("title", "text")}
        notice.update(said, now=[made_up(line) for line in notice["now"]])
    schema = "# yaml-language-server: $schema=../schema/danger.json"
    english.path("danger", MADE_UP).write_text(f"{schema}\n{json.dumps(data)}", "utf-8")
