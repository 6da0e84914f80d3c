"""JupyterLab for a facilitator: the kit's settings, and nothing that was shown kept on the disk."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jupyterlab.labapp import LabApp
from tornado.ioloop import IOLoop
from traitlets.config import Config

from ajar.launch.folders import SETTINGS
from ajar.launch.headers import HEADERS
from ajar.launch.kernels import kernel_config
from ajar.launch.lifecycle import Server, Session
from ajar.launch.ports import LOOPBACK
from ajar.launch.saving import keep_only_words

if TYPE_CHECKING:
    from jupyter_server.serverapp import ServerApp

    from ajar.launch.folders import Folders
    from ajar.launch.stopping import StopOn

__all__ = ["LAB", "calm", "kept_calm", "stop_quietly"]

# A facilitator's list of files holds what a facilitator opens.
_OUT_OF_SIGHT = [
    "__pycache__", "*.py", "*.pyc", "*.pyo", "*.toml", "*.yml", "*.lock", "*.egg-info", "*~",
    "src", "tests", "benchmarks", "deploy", "node_modules", "dist", "build", "htmlcov",
    "Justfile", "Makefile", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE*",
]  # fmt: skip


def _run(session: Session, stop_on: StopOn) -> None:
    """Serve the kit's notebooks until asked to stop, then end every kernel."""
    server = LabApp.initialize_server(
        load_other_extensions=False,
        config=_config(session),
        static_custom_path=[str(SETTINGS / "custom")],
    )
    kept_calm(server)
    stop_on(lambda: stop_quietly(server))
    # It runs once the loop does, and by then the port is open.
    IOLoop.current().add_callback(session.announce, f"lab/tree/{session.notebook}")
    server.start()


def kept_calm(server: ServerApp) -> None:
    """See to it that nothing that was shown is saved, and that the log says only what matters."""
    server.contents_manager.register_pre_save_hook(keep_only_words)
    # True of every notebook that was not run here before, and nothing to act on.
    server.log.addFilter(lambda record: not record.getMessage().endswith("is not trusted"))


def stop_quietly(server: ServerApp) -> None:
    """End it, from a signal, with no word on what pages still ask of kernels that are gone."""
    server.log_level = logging.CRITICAL
    server.stop(from_signal=True)


def _config(session: Session) -> Config:
    config = calm(session.folders)
    config.ServerApp.ip = LOOPBACK
    config.ServerApp.port = session.port
    config.ServerApp.port_retries = 0
    config.ServerApp.open_browser = False
    config.ServerApp.root_dir = str(session.home)
    config.ServerApp.tornado_settings = {"headers": HEADERS}
    # In a container one is root; it listens on this machine only and asks for its token all the
    # same.
    config.ServerApp.allow_root = True
    config.IdentityProvider.token = session.token
    return config


def calm(folders: Folders) -> Config:
    """Return JupyterLab's settings as the kit wants them, wherever it is served."""
    config = Config()
    config.ServerApp.log_level = "WARN"
    config.ServerApp.terminals_enabled = False
    config.ContentsManager.hide_globs = _OUT_OF_SIGHT
    config.LabApp.log_level = "WARN"
    config.LabApp.app_settings_dir = str(SETTINGS)
    # JupyterLab reads the variables for these two when it is imported, which may be too early.
    config.LabApp.user_settings_dir = str(folders.lab_settings)
    config.LabApp.workspaces_dir = str(folders.lab_workspaces)
    config.LabApp.labextensions_path = [
        str(Path(sys.prefix, "share", "jupyter", "labextensions")),
        str(folders.lab_extensions),
    ]
    config.LabApp.extension_manager = "readonly"
    config.LabApp.custom_css = True
    config.merge(kernel_config())
    return config


LAB = Server(notebook="notebooks/00-opening.ipynb", first_port=8700, run=_run)
