"""What a person typed, as lines that can be printed: no sign in it can keep a page from being made.

Words of the kit are mended where no font has a sign (see `pdf`). What somebody typed is theirs, so
here a symbol is named, “💔” as “(broken heart)”, and a letter becomes a box.
"""

from __future__ import annotations

import re
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional, category, name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ajar.content.materials import Materials

FONTS = {".ttf", ".otf", ".ttc", ".otc"}
BOX = "□"
LONG_RUN = re.compile(r"\S{60,}")
"""So much without a space may be broken over two lines, at these places."""
PLACES = re.compile(r"(\S{6})(?=[!-~\w])")
NO_WIDTH = "\u200b"
SHOWN_WITH_ANOTHER = ("Mn", "Me", "Sk", "Cf")
"""Marks, skin tones and what joins signs: they mean nothing without the sign before them."""
ISOLATES = "\u2066\u2067\u2068\u2069"
"""They set words apart that run the other way; no font needs to have them."""


def typed_lines(texts: Iterable[str], materials: Materials) -> list[dict[str, Any]]:
    """Return texts as lines, each with ``text`` and ``rtl``: whether it runs from right to left."""
    own = sorted((materials.folder / "fonts").rglob("*"))
    known = _signs(tuple(path for path in own if path.suffix.lower() in FONTS))
    lines = (line for text in texts for line in text.splitlines())
    printable = ("".join(_printable(one, known) for one in line).strip() for line in lines)
    return [{"text": _breakable(one), "rtl": _runs_from_right(one)} for one in printable if one]


def _printable(sign: str, known: frozenset[int]) -> str:
    kind = category(sign)
    if ord(sign) in known or sign in ISOLATES:
        return sign
    if kind in ("Cc", "Zs"):
        return " "
    if kind in SHOWN_WITH_ANOTHER:
        return ""
    called = name(sign, "")
    return f"({called.lower()})" if kind.startswith("S") and called else BOX


def _breakable(line: str) -> str:
    return LONG_RUN.sub(lambda run: PLACES.sub(rf"\1{NO_WIDTH}", run[0]), line)


def _runs_from_right(line: str) -> bool:
    """Tell from the first letter that has a direction."""
    directions = (bidirectional(sign) for sign in line)
    return next((one in ("R", "AL") for one in directions if one in ("L", "R", "AL")), False)


@lru_cache(maxsize=4)
def _signs(own: tuple[Path, ...]) -> frozenset[int]:
    """Return what the fonts have that are on every machine, and the kit's own."""
    import matplotlib as mpl  # it takes long, and few ask for it
    from matplotlib.ft2font import FT2Font

    known: set[int] = set()
    for path in (Path(mpl.get_data_path(), "fonts", "ttf", "DejaVuSans.ttf"), *own):
        with suppress(RuntimeError):  # no font, whatever its name says; Typst passes it over, too
            known |= FT2Font(str(path)).get_charmap().keys()
    return frozenset(known)
