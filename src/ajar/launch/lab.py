"""JupyterLab for a facilitator, with the kit's settings; outputs are never saved."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyterlab.labapp import LabApp
from tornado.ioloop import IOLoop
from traitlets.config import Config

from ajar.launch.folders import SETTINGS
from ajar.launch.kernels import kernel_config
from ajar.launch.lifecycle import RESPONSE_HEADERS, Server, Session
from ajar.launch.loopback import LOOPBACK

if TYPE_CHECKING:
    from jupyter_server.serverapp import ServerApp

    from ajar.launch.folders import Folders
    from ajar.launch.stopping import OnStop

# A facilitator's list of files holds what a facilitator opens.
_HIDDEN_FILES = [
    "__pycache__", "*.py", "*.pyc", "*.pyo", "*.toml", "*.yml", "*.lock", "*.egg-info", "*~",
    "src", "tests", "benchmarks", "deploy", "node_modules", "dist", "build", "htmlcov",
    "Justfile", "Makefile", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE*",
]  # fmt: skip

_STOP_SECONDS = 10


def _run(session: Session, on_stop: OnStop) -> None:
    """Serve the kit's notebooks until asked to stop, then end every kernel."""
    server = LabApp.initialize_server(
        load_other_extensions=False,
        config=_config(session),
        static_custom_path=[str(SETTINGS / "custom")],
    )
    prepare_server(server)
    on_stop(lambda: stop_quietly(server))
    # Callbacks run in order, and the one that opens the port was added before this one.
    IOLoop.current().add_callback(
        lambda: session.announce(server.port, f"lab/tree/{session.notebook}")
    )
    server.start()


def prepare_server(server: ServerApp) -> None:
    """Save notebooks without outputs, and keep unactionable messages out of the log."""
    server.contents_manager.register_pre_save_hook(strip_outputs)
    # True of every notebook that was not run here before.
    server.log.addFilter(lambda record: not record.getMessage().endswith("is not trusted"))


def stop_quietly(server: ServerApp) -> None:
    """Stop a server from a signal, without warnings about requests to kernels that are gone."""
    server.log_level = logging.CRITICAL
    server.stop(from_signal=True)
    # A kernel that is just restarting can keep Jupyter waiting forever.
    loop = server.io_loop
    loop.add_callback_from_signal(lambda: loop.call_later(_STOP_SECONDS, loop.stop))


def strip_outputs(model: dict[str, Any], **_: object) -> None:
    """Remove what running a notebook left in it, before Jupyter writes it to disk.

    A person's answers may show in outputs and in the saved state of widgets; neither is stored.
    Nor is the kernel's version, so that a notebook which was only presented is, byte for byte, the
    one that was built.

    Jupyter's model of the file is changed in place, unless it is not a notebook of format 4.
    """
    match model:
        case {"type": "notebook", "content": {"nbformat": 4} as notebook}:
            for cell in notebook.get("cells", []):
                if cell.get("cell_type") == "code":
                    cell |= {"outputs": [], "execution_count": None}
                    cell.get("metadata", {}).pop("execution", None)
            metadata = notebook.get("metadata", {})
            metadata.pop("widgets", None)
            language = metadata.get("language_info")
            if isinstance(language, dict):
                metadata["language_info"] = {"name": language.get("name", "python")}


def _config(session: Session) -> Config:
    config = lab_config(session.folders)
    config.ServerApp.ip = LOOPBACK
    config.ServerApp.port = session.port
    config.ServerApp.port_retries = session.port_retries
    config.ServerApp.open_browser = False
    config.ServerApp.root_dir = str(session.home)
    config.ServerApp.tornado_settings = {"headers": RESPONSE_HEADERS}
    # Containers run as root; the server still listens on loopback only and asks for its token.
    config.ServerApp.allow_root = True
    config.IdentityProvider.token = session.token
    return config


def lab_config(folders: Folders) -> Config:
    """Return the kit's settings of JupyterLab, the same on a laptop and on a hub."""
    config = Config()
    config.ServerApp.log_level = "WARN"
    config.ServerApp.terminals_enabled = False
    config.ContentsManager.hide_globs = _HIDDEN_FILES
    config.LabApp.log_level = "WARN"
    config.LabApp.app_settings_dir = str(SETTINGS)
    # JupyterLab reads the variables for these two on import, which may be too early.
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


LAB = Server(notebook="notebooks/meeting.ipynb", first_port=8700, run=_run)
