"""The kit's part of the page that JupyterLab and Voilà serve."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from ajar.web.bundle import script

__all__ = ["NAME", "write_extension"]

NAME = "ajar"
"""What the page calls it; `extension.js` gives its widget the same name."""
_SCRIPT = Path(__file__).with_name("extension.js")


def write_extension(folder: Path) -> None:
    """Write it where a page finds it: in a folder of Jupyter's `labextensions`.

    Parameters
    ----------
    folder
        The folder; it is made.
    """
    # A browser may have kept that of an older Ajar at the same address.
    text = f"(() => {{\n{script()}\n{_SCRIPT.read_text('utf-8')}}})();\n"
    file = f"static/{hashlib.sha256(text.encode()).hexdigest()[:16]}.js"
    about = {
        "name": NAME,
        "version": "1.0.0",
        "jupyterlab": {"extension": True, "_build": {"load": file, "extension": "./extension"}},
    }
    (folder / NAME / "static").mkdir(parents=True)
    (folder / NAME / file).write_text(text, "utf-8")
    (folder / NAME / "package.json").write_text(json.dumps(about), "utf-8")
