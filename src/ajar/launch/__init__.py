"""The kit's Jupyter servers: `present` for a facilitator, and a person's server on a hub."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ajar import env

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ajar.launch.hub import FirstPage

_IRI_GRAMMAR = "rfc3987_syntax"


def present(
    home: Path, folder: Path | None = None, *, port: int | None = None, browser: bool = True
) -> int:
    """Serve the notebooks in JupyterLab, for a facilitator and a room.

    Parameters
    ----------
    home
        The kit's folder, which holds ``materials/``, ``notebooks/`` and ``exercises/``.
    folder
        The meetings of one workshop, as ``ajar build --agenda`` makes them, of which the first is
        shown, or other notebooks; None: the kit's own.
    port
        The port to listen on, from 1 to 65535, or None for a free one near 8700.
    browser
        Whether to open the address in the person's browser.

    Returns
    -------
    int
        0 after an ordinary stop (Ctrl-C), 1 if it could not start; the reason is on stderr.
    """
    with _quick_import():
        # JupyterLab takes a second to import; `ajar --help` must not wait for it.
        from ajar.launch.lab import serve_lab

    if folder is None:
        return serve_lab(home, port=port, browser=browser)
    home, folder = home.resolve(), folder.resolve()
    found = [path for path in folder.rglob("*.ipynb") if ".ipynb_checkpoints" not in path.parts]
    # Notebooks in the kit link to its pictures, which are beside their folder.
    root = home if found and folder.is_relative_to(home) else folder
    meetings = [path for path in found if path.name.startswith("meeting")]
    first = min(meetings or found, default=folder / "notebook").relative_to(root).as_posix()
    os.environ[env.HOME] = str(home)  # the notebooks may lie outside the kit
    return serve_lab(root, first, port=port, browser=browser)


def serve_on_hub(first_page: FirstPage) -> int:
    """Serve one person's notebooks until the JupyterHub that started this process ends it.

    The first page is JupyterLab for a facilitator (``"present"``) or the workbook for one person
    (``"practice"``); both are available either way. Returns 0 after an ordinary stop, 1 if it could
    not start; the reason is on stderr. Raises `ModuleNotFoundError` if JupyterHub is not installed.
    """
    with _quick_import():
        from ajar.launch import hub

    return hub.serve(first_page)


@contextmanager
def _quick_import() -> Iterator[None]:
    """Import Jupyter without the grammar of international addresses, which takes 2 to 3 s.

    `jsonschema` compiles the grammar on import, for a format that no Jupyter schema uses, and skips
    it if the package is missing. Proxies are hidden as well: JupyterLab sets them up on import, for
    features that the kit turns off, and fails if it does not support their kind.
    """
    proxies = {
        name: os.environ.pop(name) for name in [*os.environ] if name.casefold().endswith("_proxy")
    }
    loaded = sys.modules.get(_IRI_GRAMMAR)
    sys.modules[_IRI_GRAMMAR] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        os.environ.update(proxies)
        del sys.modules[_IRI_GRAMMAR]
        if loaded is not None:
            sys.modules[_IRI_GRAMMAR] = loaded
