"""Widgets shown in a notebook."""

from __future__ import annotations

from contextlib import suppress


def preload() -> None:
    """Load what most notebooks show. Each new kernel of the kit does, while the person reads.

    A broken file is reported when it is used.
    """
    # Imported here so that importing one of the modules does not load them all.
    from ajar.content import answers, reflect  # noqa: F401 (an answer needs them)
    from ajar.content.materials import open_kit
    from ajar.content.problems import MaterialsError
    from ajar.notebook import journal_view, workbook  # noqa: F401 (a view needs them)

    with suppress(MaterialsError):
        materials = open_kit()
        _ = materials.words, materials.references, materials.help_lines
