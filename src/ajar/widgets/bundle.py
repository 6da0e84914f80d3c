"""Scripts of the kit as one module: neither a widget nor a phone's page can load a second file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LOCAL_IMPORT = re.compile(r'^import .* from "\.{1,2}/.*";\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?!default)", re.MULTILINE)


def one_module(scripts: Iterable[Path]) -> str:
    """Return ES modules as one, in this order: what they import of each other is in it already.

    Their names at the top level share one scope, so no two of them may have the same.
    """
    texts = (path.read_text("utf-8") for path in scripts)
    return "\n".join(EXPORT.sub("", LOCAL_IMPORT.sub("", text)) for text in texts)
