"""Temporary folders for one run of the kit, so that a person's own Jupyter setup is untouched.

JupyterLab finds the kit's settings in them, and its extension.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import stat
import tempfile
from contextlib import contextmanager
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock
from jupyter_core.paths import jupyter_config_dir

from ajar import env
from ajar.content.materials import open_kit
from ajar.room.host import process
from ajar.room.host.room_file import NAME as ROOM
from ajar.room.host.room_file import is_in_use, is_locked, room_folder
from ajar.web import bundle, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SETTINGS = Path(__file__).parent / "settings"
EXTENSION = "ajar"
"""The extension's name on the page; `web/notebook/extension.js` registers the widget under it."""
RUN_PREFIX = "ajar-"
RUN_LOCK = "in-use"
"""The file in the root folder that is locked while a run of the kit uses it."""
_NO_SETTINGS = "matplotlibrc"
_TRANSLATION = "@jupyterlab/translation-extension/plugin.jupyterlab-settings"


class Folders:
    """Temporary folders, removed when the kit stops: each start is the same as the one before."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.lab_settings = root / "lab-settings"  # changed by a facilitator while it runs
        self.lab_workspaces = root / "lab-workspaces"  # the layout of JupyterLab's window
        self.lab_extensions = root / "data" / "labextensions"  # the kit's own among them
        self.room = root / ROOM  # of the room that this run may open

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
            # Prefer the kernel of the Python in which the kit is installed.
            "JUPYTER_PREFER_ENV_PATH": "1",
            # Charts start from matplotlib's defaults: a person's own file may be unreadable.
            "MATPLOTLIBRC": str(self.root / _NO_SETTINGS),
            env.RUN: str(self.root),
            env.VIEWS: "1",
        }


@contextmanager
def temporary_folders(home: Path | None = None) -> Iterator[Folders]:
    """Point this process and its kernels at temporary folders with the kit's settings in them.

    JupyterLab is in the language of the kit at `home`, by default of the nearest.
    """
    # mkdtemp lets only the owner in; the keys to the kernels are in this folder.
    folders = Folders(Path(tempfile.mkdtemp(prefix=RUN_PREFIX)))
    before = dict(os.environ)
    try:
        with FileLock(folders.root / RUN_LOCK, mode=0o600):
            for name in ("config", "data", "runtime"):
                (folders.root / name).mkdir(mode=0o700)
            (folders.root / _NO_SETTINGS).touch()
            kit = open_kit(home)
            write_extension(folders.lab_extensions, kit.page_words)
            own = folders.lab_settings / _TRANSLATION
            own.parent.mkdir(parents=True)
            own.write_text(json.dumps({"locale": _locale(kit.language)}), "utf-8")
            shutil.copytree(SETTINGS / "workspaces", folders.lab_workspaces)
            shutil.copytree(SETTINGS / "ipython", folders.root / "ipython")
            os.environ.update(folders.environment())
            yield folders
    finally:
        made = Path(jupyter_config_dir())
        if made.name.startswith("jupyter-clean-cfg"):  # Jupyter's, in place of all we leave out
            shutil.rmtree(made, ignore_errors=True)
        os.environ.clear()
        os.environ.update(before)
        shutil.rmtree(folders.root, ignore_errors=True)


def write_extension(folder: Path, words: Mapping[str, str]) -> None:
    """Write the kit's extension, in a folder of its own, into a `labextensions` folder of Jupyter.

    It shows `words` until a notebook brings its own.
    """
    text = (
        f"window.ajarWords={json.dumps(words_of('extension.js', words))};\n{bundle('extension.js')}"
    )
    # The hash keeps a browser from using a cached script of another version of Ajar.
    file = f"static/{hashlib.sha256(text.encode()).hexdigest()[:16]}.js"
    package = {
        "name": EXTENSION,
        "version": "1.0.0",
        "jupyterlab": {"extension": True, "_build": {"load": file, "extension": "./extension"}},
    }
    (folder / EXTENSION / "static").mkdir(parents=True)
    (folder / EXTENSION / file).write_text(text, "utf-8")
    (folder / EXTENSION / "package.json").write_text(json.dumps(package), "utf-8")


def leftovers() -> list[Path]:
    """Return this person's temporary folders that no run of the kit and no open room uses."""
    runs = {folder: folder / ROOM for folder in _runs()}
    own = room_folder()
    unused = [run for run in runs if not (is_locked(run / RUN_LOCK) or is_in_use(runs[run]))]
    if own.is_dir() and own not in runs.values() and not is_in_use(own):
        unused.append(own)
    return sorted(unused)


def open_rooms() -> list[Path]:
    """Return the folders of this person's rooms that are open now."""
    rooms = {room_folder(), *(folder / ROOM for folder in _runs())}
    return sorted(room for room in rooms if room.is_dir() and is_in_use(room))


def remove(folders: Iterable[Path]) -> list[Path]:
    """Remove folders with everything in them; return those that could not be removed."""
    folders = list(folders)
    for folder in folders:
        process.end(folder if folder.name == ROOM else folder / ROOM)
        shutil.rmtree(folder, ignore_errors=True)
    return [folder for folder in folders if os.path.lexists(folder)]


def _locale(language: str) -> str:
    """Return the language pack for JupyterLab's own words; English if none is installed."""
    own = language.replace("-", "_")
    packs = (pack.name for pack in entry_points(group="jupyterlab.languagepack"))
    alike = [name for name in packs if name.partition("_")[0] == own.partition("_")[0]]
    return min(alike, key=lambda name: (name != own, name), default="en")


def _runs() -> list[Path]:
    return [*filter(_is_ours, Path(tempfile.gettempdir()).glob(f"{RUN_PREFIX}*"))]


def _is_ours(folder: Path) -> bool:
    try:
        status, mark = folder.lstat(), (folder / RUN_LOCK).lstat()
    except OSError:
        return False
    mine = not hasattr(os, "getuid") or status.st_uid == os.getuid()
    return mine and stat.S_ISDIR(status.st_mode) and stat.S_ISREG(mark.st_mode)
