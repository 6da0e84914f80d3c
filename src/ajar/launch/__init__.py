"""Open the kit in a browser: `present` for a facilitator, `practice` for a person alone."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from ajar import env

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["practice", "present"]

# Jupyter's schemas come with a grammar of international addresses, which is compiled at each start
# in as much time as all the rest takes. None of what the kit checks is such an address.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]


def present(
    home: Path, folder: Path | None = None, *, port: int | None = None, browser: bool = True
) -> int:
    """Show the notebooks in JupyterLab, for a facilitator and a room.

    Parameters
    ----------
    home
        The kit's folder, which holds ``materials/``, ``notebooks/`` and ``exercises/``.
    folder
        The notebooks of one workshop, as ``ajar build --agenda`` makes them; None: all of the kit.
    port
        The port of the address, or None for the first free one from 8700 upwards.
    browser
        Whether to open the address in the person's browser.

    Returns
    -------
    int
        0 after an ordinary stop (Ctrl-C), 1 when it could not start; the reason is on stderr.
    """
    # JupyterLab takes a second to import; `ajar --help` must not wait for it.
    from ajar.launch.lab import LAB
    from ajar.launch.lifecycle import run_kit

    if folder is None:
        return run_kit(LAB, home, port=port, browser=browser)
    first = min((path.relative_to(folder) for path in folder.rglob("*.ipynb")), default=None)
    os.environ[env.HOME] = str(home)  # its notebooks may lie outside the kit
    server = replace(LAB, notebook=first.as_posix() if first else "notebook")
    return run_kit(server, folder, port=port, browser=browser)


def practice(home: Path, *, port: int | None = None, browser: bool = True) -> int:
    """Show the workbook as a plain page, for a person alone.

    Parameters
    ----------
    home
        The kit's folder, which holds ``exercises/workbook.ipynb``.
    port
        The port of the address, or None for the first free one from 8800 upwards.
    browser
        Whether to open the address in the person's browser.

    Returns
    -------
    int
        0 after an ordinary stop (Ctrl-C), 1 when it could not start; the reason is on stderr.
    """
    # As above, for Voilà.
    from ajar.launch.lifecycle import run_kit
    from ajar.launch.workbook import WORKBOOK

    return run_kit(WORKBOOK, home, port=port, browser=browser)
