"""Bundles: built of the scripts and styles as they are now."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from ajar.web import WEB, bundle, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from ajar.content.materials import Materials

PAGES = ("phone", "wall", "remote", "site")
BUNDLES = (
    "notebook.js", "meeting.js", "extension.js", "sw.js", "choose.js", "ciphers.js",
    *(f"{page}.{kind}" for page in PAGES for kind in ("js", "css")),
)  # fmt: skip
STYLES = ("notebook.css", "room.css", "desk.css")
"""The styles that scripts add to the page."""
SHOWING = (
    "notebook.js",
    "meeting.js",
    "extension.js",
    "phone.js",
    "wall.js",
    "remote.js",
    "site.js",
)
"""The scripts that show words of the kit."""


def sources_of(name: str) -> dict[Path, str]:
    """Return the files that a bundle or style is built of, each with its hash at that time."""
    hashes = json.loads((WEB / "built" / "sources.json").read_text("utf-8"))[name]
    return {WEB / source: digest for source, digest in hashes.items()}


@pytest.mark.parametrize("name", [*BUNDLES, *STYLES])
def test_bundle_is_built_of_the_current_sources(name: str) -> None:
    changed = [
        str(path.relative_to(WEB))
        for path, digest in sources_of(name).items()
        if not path.exists() or sha256(path.read_bytes()).hexdigest()[:16] != digest
    ]
    assert changed == [], "changed since the last `npm run bundle`"


def test_every_script_and_style_is_part_of_a_bundle() -> None:
    bundled = {path for name in (*BUNDLES, *STYLES) for path in sources_of(name)}
    own = {
        path
        for path in WEB.rglob("*.[jc]s*")
        if path.parent.name in {"shared", "notebook", "phone", "wall", "site", "engine", "journal"}
    }
    assert own - bundled == set()


def test_bundles_contain_no_comments() -> None:
    for name in BUNDLES:
        assert "/**" not in bundle(name)


@pytest.mark.parametrize("name", SHOWING)
def test_a_page_gets_each_word_that_its_script_shows(name: str, materials: Materials) -> None:
    words = words_of(name, materials.page_words)
    code = bundle(name).replace("\\\n", "")  # where a line ends within a text
    sources = "\n".join(path.read_text("utf-8") for path in sources_of(name))
    asked = {word for inside in re.findall(r"\bwords\[([^\]]+)\]", sources)
             for word in re.findall(r'"([a-z-]+)"', inside)}  # fmt: skip
    assert {word for word in asked - words.keys() if f'"{word}"' in code} == set()
    assert {"language", "direction"} <= words.keys()
    rulers = {f"ruler-{name}" for name in materials.ruler_ids}
    assert rulers <= words.keys() or not re.search(r"\[`ruler-\$", code)


def test_a_page_gets_no_words_that_its_script_never_shows(materials: Materials) -> None:
    sent = {name: words_of(name, materials.page_words) for name in SHOWING}
    assert "desk-begin" in sent["meeting.js"]
    assert "desk-begin" not in sent["notebook.js"]
    assert "site-leave-to" in sent["site.js"]
    assert "site-leave-to" not in sent["extension.js"]
    assert "keep-passphrase" not in sent["phone.js"]
