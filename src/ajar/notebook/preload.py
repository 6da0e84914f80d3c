"""Imported by each new kernel of the kit: preloads what notebooks show."""

from __future__ import annotations

from contextlib import suppress

from ajar.content import answers as _answers  # noqa: F401 (an answer needs it)
from ajar.content import reflect as _reflect  # noqa: F401 (as above)
from ajar.content.materials import open_kit
from ajar.content.problems import MaterialsError
from ajar.notebook import journal_view as _journal_view  # noqa: F401 (a view needs it)
from ajar.notebook import workbook as _workbook  # noqa: F401 (the workbook needs it)


def _preload() -> None:
    """Read what most notebooks show; a broken file is reported when it is used."""
    with suppress(MaterialsError):
        materials = open_kit()
        _ = materials.words, materials.references, materials.help_lines


_preload()
