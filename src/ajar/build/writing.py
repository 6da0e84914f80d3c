"""Writes what was built, and never over what somebody has worked on without being asked to."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ajar.build.notebooks import is_edited

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ajar.build.notebooks import Built


def write_notebooks(built: Iterable[Built], *, replace: bool) -> list[Path]:
    """Write notebooks and say so; return those that were left alone.

    Parameters
    ----------
    built
        What to write.
    replace
        Whether also to replace a notebook that was edited by hand; it is kept beside the new one.
        A person at a terminal is asked.
    """
    left_alone = []
    for one in built:
        if one.path.exists():
            there = one.path.read_text("utf-8")
            if there != one.text and is_edited(there) and not _may_replace(one.path, replace):
                left_alone.append(one.path)
                continue
        write(one.path, one.text)
    return left_alone


def write(path: Path, text: str) -> None:
    """Write a file where it is not the same already, and say so."""
    if path.exists() and path.read_text("utf-8") == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    print(f"Made {path.parent.name}/{path.name}")  # noqa: T201 (a command speaks)


def _may_replace(path: Path, replace: bool) -> bool:  # noqa: FBT001 (one caller)
    if not replace and sys.stdin.isatty():
        question = f"{path.name} was edited by hand. Replace it? Yours is kept beside it. [y/N] "
        try:
            replace = input(question).strip().lower() in ("y", "yes")
        except EOFError:  # Ctrl+D
            replace = False
    if replace:
        spare = path.with_suffix(".yours.ipynb")
        number = 2
        while spare.exists():
            spare = path.with_suffix(f".yours-{number}.ipynb")
            number += 1
        path.rename(spare)
        print(f"Yours is now {spare.name}.")  # noqa: T201 (likewise)
    return replace
