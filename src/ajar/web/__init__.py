"""The scripts and styles that browsers load, as esbuild built them from the sources in this folder.

They are committed in `built/`, so that the kit starts without Node. After a change to a
script or a style, run ``npm install`` once and ``npm run bundle`` (see `bundle.js`).
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

WEB = Path(__file__).parent
"""The folder with all browser code."""
_BUILT = WEB / "built"


@cache
def bundle(name: str) -> str:
    """Return the text of a file that browsers load.

    Parameters
    ----------
    name
        ``notebook.js`` or, with the desk in it, ``meeting.js``: a module for anywidget;
        ``extension.js``, a script for JupyterLab's page;
        ``phone``, ``wall``, ``remote`` or ``site`` with ``.js`` or ``.css``; or another file in
        ``built/``. Style is part of the first two.
    """
    return (_BUILT / name).read_text("utf-8")


@cache
def sources_of(name: str) -> dict[Path, str]:
    """Return the files that a bundle is built of, and the hash that each had at that time.

    The name is one for `bundle`, or ``notebook.css``.
    """
    hashes = json.loads((_BUILT / "sources.json").read_text("utf-8"))[name]
    return {WEB / source: digest for source, digest in hashes.items()}
