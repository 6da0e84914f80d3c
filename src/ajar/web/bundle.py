"""Scripts of the kit as one module: neither a widget nor a phone's page can load a second file."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).parent
MODULES = ("notebook/stable_redraw.js", "shared/form.js", "notebook/chart.js", "notebook/my_place.js",
           "notebook/autosave.js", "shared/leave.js", "notebook/scenario.js", "notebook/door.js",
           "notebook/hands.js", "notebook/room.js", "notebook/view.js")  # fmt: skip
STYLES = ("shared/form.css", "notebook/room.css")
LOCAL_IMPORT = re.compile(r'^import .* from "\.{1,2}/.*";\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?!default)", re.MULTILINE)


def one_module(scripts: Iterable[Path]) -> str:
    """Return ES modules as one, in this order: what they import of each other is in it already.

    Their names at the top level share one scope, so no two of them may have the same.
    """
    texts = (path.read_text("utf-8") for path in scripts)
    return "\n".join(EXPORT.sub("", LOCAL_IMPORT.sub("", text)) for text in texts)


@cache
def script() -> str:
    """Return scripts and style of the views as one, in which ``render`` draws a view.

    The style is not given to anywidget, which would put it on the page once more for each view;
    the page would have to be laid out anew each time.
    """
    style = json.dumps("".join((HERE / name).read_text("utf-8") for name in STYLES))
    return f"const STYLE = {style};\n{one_module(HERE / name for name in MODULES)}"
