"""Remembers which couple the facilitator picked, from one notebook of this run to the next."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from ajar import env

if TYPE_CHECKING:
    from ajar.content.materials import Materials


def last_picked(materials: Materials) -> str:
    """Return the name of the scenario that was picked last, else the first there is, else ""."""
    names = materials.names("scenarios")
    file = _file()
    picked = file.read_text("utf-8") if file and file.is_file() else ""
    return picked if picked in names else next(iter(names), "")


def pick(name: str) -> None:
    """Remember a scenario for as long as the kit runs. Nothing about a person is in it."""
    file = _file()
    if file and file.parent.is_dir():
        file.write_text(name, "utf-8")


def _file() -> Path | None:
    folder = os.environ.get(env.RUN)
    return Path(folder, "couple") if folder else None
