"""Typesets a template with its data: a tagged PDF that is the same on every machine."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typst

from ajar.content.problems import MaterialsError, Problem, file_in

if TYPE_CHECKING:
    from ajar.content.materials import Materials

_TEMPLATES = Path(__file__).parent
_NO_GLYPH = re.compile(r"the text `(\"[^`]+\")` could not be displayed", re.MULTILINE)


def pdf_of(template: str, data: Mapping[str, Any], materials: Materials) -> bytes:
    """Return a handout as PDF/UA-1, without a date: the same words give the same bytes.

    The template is named by its file in this folder, without extension. A kit may have its
    own fonts in `materials/fonts/`.

    Raises
    ------
    MaterialsError
        If the words have a character that no font can print, or a picture is damaged.
    """
    of_words = {
        "language": materials.language.partition("-")[0],
        "direction": materials.direction,
        "draft": materials.draft,
    }
    own = materials.folder / "fonts"
    fonts, families = _fonts(*((own, path, path.stat().st_mtime_ns) for path in own.rglob("*")))
    try:
        return typst.compile(
            str(_TEMPLATES / f"{template}.typ"),
            root=str(_TEMPLATES),
            font_paths=fonts,
            sys_inputs={
                "data": json.dumps({**of_words, **data}, ensure_ascii=False),
                "fonts": families,
            },
            pdf_standards=["ua-1"],
        )
    except typst.TypstError as error:
        message = f"{error.message} {error.diagnostic}"
        if "SVG" in message or "image" in error.message:
            raise MaterialsError([_bad_drawing(error.message, materials)]) from None
        missing = sorted(set(_NO_GLYPH.findall(message)))
        if not missing:
            raise
        problems = (_unprintable(quoted, materials) for quoted in missing)
        raise MaterialsError(problems) from None


@lru_cache(maxsize=1)  # to look through all fonts takes as long as to typeset a short page
def _fonts(*own: tuple[Path, Path, int]) -> tuple[typst.Fonts, str]:
    """Return all fonts, and the names of a kit's own: its folder, its files, when they changed."""
    # Typst includes all others but DejaVu Sans. It is located without the slow import.
    matplotlib = find_spec("matplotlib")
    home = Path(matplotlib.origin).parent if matplotlib and matplotlib.origin else _TEMPLATES
    paths = [str(home / "mpl-data" / "fonts" / "ttf"), *{str(folder) for folder, *_ in own}]
    alone = {"include_system_fonts": False, "include_embedded_fonts": False}
    families = typst.Fonts(**alone, font_paths=paths[1:]).families()
    return typst.Fonts(include_system_fonts=False, font_paths=paths), "\n".join(sorted(families))


def _unprintable(quoted: str, materials: Materials) -> Problem:
    """Return the place in `materials/` of a character that no font has."""
    text = json.loads(
        re.sub(r"\\u\{(\w+)\}", lambda match: json.dumps(chr(int(match[1], 16)))[1:-1], quoted)
    )
    shown = text if text.isprintable() else f"U+{ord(text[0]):04X}"
    what = f"no font has “{shown}”, so it cannot be printed"
    mend = "Write it with other characters, or put a font that has it into materials/fonts/."
    for path in sorted(materials.folder.rglob("*")):
        if path.suffix in {".md", ".yaml", ".json", ".svg"}:
            before, match, _ = path.read_text("utf-8-sig", errors="replace").partition(text)
            if match:
                line = before.count("\n") + 1
                return Problem(file_in(materials.home, path), line, what, mend)
    return Problem("materials", 1, what, mend)


def _bad_drawing(message: str, materials: Materials) -> Problem:
    where = materials.logo_path or materials.folder / "pictures"
    what = f"a drawing cannot be printed ({message})"
    return Problem(file_in(materials.home, where), 1, what, "Save it again as plain SVG.")
