"""What a facilitator may take along of a room: what was shown on the wall, and no more."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ajar.content.materials import Materials


def file_of(what: str, panel: Mapping[str, Any], materials: Materials) -> dict[str, str]:
    """Return a file for the browser: its name, its type, and what is in it.

    Parameters
    ----------
    what
        One of `FILES`.
    panel
        What the facilitator sees of the room.
    materials
        The words.
    """
    name, kind, data = FILES[what](panel, materials)
    return {"name": name, "type": kind, "data": base64.b64encode(data).decode()}


def _table(panel: Mapping[str, Any], _: Materials) -> tuple[str, str, bytes]:
    from ajar.room.results.summary import csv_of  # only who takes something along waits for it

    return "room.csv", "text/csv", csv_of(panel).encode("utf-8-sig")


def _page(panel: Mapping[str, Any], materials: Materials) -> tuple[str, str, bytes]:
    from ajar.room.results.summary import pdf_of  # likewise

    return "room.pdf", "application/pdf", pdf_of(panel, materials)


FILES: dict[str, Callable[[Mapping[str, Any], Materials], tuple[str, str, bytes]]] = {
    "table": _table,
    "page": _page,
}
"""What can be taken along, and how it is made."""
