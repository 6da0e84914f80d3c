"""The kit's JupyterLab extension."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from ajar.web import bundle

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

EXTENSION = "ajar"
"""Its name on the page; `web/notebook/extension.js` registers the widget under the same name."""


def write_extension(folder: Path, words: Mapping[str, str]) -> None:
    """Write the extension, in a folder of its own, into a `labextensions` folder of Jupyter.

    It shows `words` until a notebook brings its own.
    """
    text = f"window.ajarWords={json.dumps(words)};\n{bundle('extension.js')}"
    # The hash keeps a browser from using a cached script of another version of Ajar.
    file = f"static/{hashlib.sha256(text.encode()).hexdigest()[:16]}.js"
    package = {
        "name": EXTENSION,
        "version": "1.0.0",
        "jupyterlab": {"extension": True, "_build": {"load": file, "extension": "./extension"}},
    }
    (folder / EXTENSION / "static").mkdir(parents=True)
    (folder / EXTENSION / file).write_text(text, "utf-8")
    (folder / EXTENSION / "package.json").write_text(json.dumps(package), "utf-8")
