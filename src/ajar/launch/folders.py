"""Folders of our own for all that Jupyter reads and keeps: a person's own Jupyter is left alone."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ajar import env
from ajar.launch.extension import write_extension
from ajar.launch.leftovers import PREFIX, in_use

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PACKAGE", "SETTINGS", "Folders", "folders_of_our_own"]

PACKAGE = Path(__file__).parent
SETTINGS = PACKAGE / "settings"


@dataclass(frozen=True)
class Folders:
    """Temporary folders, removed when the kit stops: each start is the same as the one before."""

    root: Path

    @property
    def lab_settings(self) -> Path:
        """What a facilitator changes in JupyterLab's settings while it runs."""
        return self.root / "lab-settings"

    @property
    def lab_workspaces(self) -> Path:
        """How JupyterLab's window is laid out."""
        return self.root / "lab-workspaces"

    @property
    def lab_extensions(self) -> Path:
        """The kit's part of the page, where Jupyter looks for such parts."""
        return self.root / "data" / "labextensions"

    def environment(self) -> dict[str, str]:
        """Return the variables that send Jupyter, JupyterLab and IPython to these folders."""
        return {
            "JUPYTER_CONFIG_DIR": str(self.root / "config"),
            "JUPYTER_DATA_DIR": str(self.root / "data"),
            "JUPYTER_RUNTIME_DIR": str(self.root / "runtime"),
            "JUPYTERLAB_SETTINGS_DIR": str(self.lab_settings),
            "JUPYTERLAB_WORKSPACES_DIR": str(self.lab_workspaces),
            "IPYTHONDIR": str(self.root / "ipython"),
            # Only our own configuration, not that of the machine or of the environment.
            "JUPYTER_NO_CONFIG": "1",
            # The kernel of the Python in which the kit itself is installed goes before any other.
            "JUPYTER_PREFER_ENV_PATH": "1",
            # Where Voilà finds our page template.
            "JUPYTER_PATH": str(PACKAGE),
            # Where notebooks of one run tell each other which couple was picked.
            env.RUN: str(self.root),
            # All pages of this run can draw the views.
            env.VIEWS: "1",
        }


@contextmanager
def folders_of_our_own() -> Iterator[Folders]:
    """Point this process and its kernels at temporary folders with the kit's settings in them."""
    # Only its owner can enter a folder made by mkdtemp; the keys to the kernels lie in it.
    folders = Folders(Path(tempfile.mkdtemp(prefix=PREFIX)))
    before = dict(os.environ)
    try:
        with in_use(folders.root):
            for name in ("config", "data", "runtime"):
                (folders.root / name).mkdir(mode=0o700)
            write_extension(folders.lab_extensions)
            shutil.copytree(SETTINGS / "lab", folders.lab_settings)
            shutil.copytree(SETTINGS / "workspaces", folders.lab_workspaces)
            shutil.copytree(SETTINGS / "ipython", folders.root / "ipython")
            os.environ.update(folders.environment())
            yield folders
    finally:
        os.environ.clear()
        os.environ.update(before)
        shutil.rmtree(folders.root, ignore_errors=True)
