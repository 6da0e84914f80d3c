"""The scripts and styles that browsers load, as esbuild built them from the sources in this folder.

They are committed in `built/`, so that the kit starts without Node. After a change to a
script or a style, run ``npm install`` once and ``npm run bundle`` (see `bundle.js`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

WEB = Path(__file__).parent
"""The folder with all browser code."""
_BUILT = WEB / "built"
_OF_A_PAGE = ("language", "direction")


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


def words_of(script: str, words: Mapping[str, str]) -> dict[str, str]:
    """Return the words that a script may show, with the language of its page and its direction.

    `words` are those of `Materials.page_words`; which ones a script names is found by `bundle.js`.
    """
    names = _words()[script]
    begun = tuple(name for name in names if name.endswith("-"))
    named = {*names, *_OF_A_PAGE}
    return {name: text for name, text in words.items() if name in named or name.startswith(begun)}


@cache
def _words() -> dict[str, list[str]]:
    return dict(json.loads((_BUILT / "words.json").read_text("utf-8")))
