"""QR codes of addresses, for phones to scan: as SVG, or as an SVG path (pure)."""

from __future__ import annotations

import re
from functools import lru_cache

from ajar.room.rules.stage import Scan


@lru_cache(maxsize=4)
def scan_of(text: str) -> Scan:
    """Return the QR code of a text as a path."""
    import segno  # only needed once a room is open

    rows = segno.make(text, micro=False, error="m").matrix
    runs = [
        f"M{match.start()} {row}.5h{match.end() - match.start()}"
        for row, squares in enumerate(rows)
        for match in re.finditer("1+", "".join(map(str, squares)))
    ]
    return Scan(path="".join(runs), size=len(rows))


@lru_cache(maxsize=2)
def qr_picture(text: str, scale: int = 8) -> str:
    """Return the QR code of a text as SVG: dark on light in any theme, which every phone can read.

    `scale` is the size of a square in pixels, for programs that do not scale pictures.
    """
    import segno  # as above

    code = segno.make(text, micro=False, error="m")
    return code.svg_inline(scale=scale, border=4, dark="#000", light="#fff", omitsize=scale != 1)
