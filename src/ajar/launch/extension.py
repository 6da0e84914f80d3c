"""The kit's extension of the page that JupyterLab and Voilà serve."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from ajar.web.bundle import script

__all__ = ["EXTENSION", "write_extension"]

EXTENSION = "ajar"
"""The name of the extension, and of its widget in `extension.js`."""
_SCRIPT = Path(__file__).with_name("extension.js")


def write_extension(folder: Path) -> None:
    """Write the extension where a page looks for it: in a folder of Jupyter's `labextensions`.

    Parameters
    ----------
    folder
        The folder; it is created.
    """
    # The name changes with the content: a browser may have an older Ajar's script in its cache.
    text = f"(() => {{\n{script()}\n{_SCRIPT.read_text('utf-8')}}})();\n"
    file = f"static/{hashlib.sha256(text.encode()).hexdigest()[:16]}.js"
    package = {
        "name": EXTENSION,
        "version": "1.0.0",
        "jupyterlab": {"extension": True, "_build": {"load": file, "extension": "./extension"}},
    }
    (folder / EXTENSION / "static").mkdir(parents=True)
    (folder / EXTENSION / file).write_text(text, "utf-8")
    (folder / EXTENSION / "package.json").write_text(json.dumps(package), "utf-8")
