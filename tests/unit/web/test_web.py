"""Bundles: built of the scripts and styles as they are now."""

from __future__ import annotations

from hashlib import sha256

import pytest

from ajar.web import WEB, bundle, sources_of

PAGES = ("phone", "wall", "remote", "site")
BUNDLES = (
    "notebook.js", "meeting.js", "extension.js", "sw.js", "choose.js", "ciphers.js",
    *(f"{page}.{kind}" for page in PAGES for kind in ("js", "css")),
)  # fmt: skip
STYLES = ("notebook.css", "room.css", "desk.css")
"""Those that scripts put on the page."""


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
