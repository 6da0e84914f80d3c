"""JupyterLab for a facilitator: the kit's settings, on this machine only, nothing shown written to the disk."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from jupyterlab.labapp import LabApp
from tornado.ioloop import IOLoop
from traitlets.config import Config

from ajar.launch.folders import SETTINGS
from ajar.launch.headers import HEADERS
from ajar.launch.kernels import kernel_config
from ajar.launch.ports import LOOPBACK
from ajar.launch.saving import keep_only_words
from ajar.launch.session import Session

__all__ = ["run_lab"]

_OUT_OF_SIGHT = [
    "__pycache__", "*.py", "*.pyc", "*.pyo", "*.toml", "*.yml", "*.lock", "*.egg-info", "*~",
    "src", "tests", "benchmarks", "deploy", "node_modules", "dist", "build", "htmlcov",
    "Justfile", "Makefile", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE*",
]  # fmt: skip


def run_lab(session: Session, *, stop_on: Callable[[Callable[[], None]], None]) -> None:
    """Serve the kit's notebooks until asked to stop, then end every kernel."""
    server = LabApp.initialize_server(
        load_other_extensions=False,
        config=_config(session),
        static_custom_path=[str(SETTINGS / "custom")],
    )
    server.contents_manager.register_pre_save_hook(keep_only_words)
    server.log.addFilter(lambda record: not record.getMessage().endswith("is not trusted"))
    stop_on(lambda: server.stop(from_signal=True))
    IOLoop.current().add_callback(session.announce, f"lab/tree/{session.notebook}")
    server.start()


def _config(session: Session) -> Config:
    config = Config()
    config.ServerApp.ip = LOOPBACK
    config.ServerApp.port = session.port
    config.ServerApp.port_retries = 0
    config.ServerApp.open_browser = False
    config.ServerApp.root_dir = str(session.home)
    config.ServerApp.log_level = "WARN"
    # The default is longer than the interval between pings, of which the server itself then complains.
    config.ServerApp.tornado_settings = {"headers": HEADERS, "ws_ping_timeout": 30_000}
    config.ServerApp.terminals_enabled = False
    # In a container one is root; it listens on this machine only and asks for its token, as for anyone else.
    config.ServerApp.allow_root = True
    config.IdentityProvider.token = session.token
    config.ContentsManager.hide_globs = _OUT_OF_SIGHT
    config.LabApp.app_settings_dir = str(SETTINGS)
    config.LabApp.labextensions_path = [str(Path(sys.prefix) / "share" / "jupyter" / "labextensions")]
    config.LabApp.user_settings_dir = str(session.folders.lab_settings)
    config.LabApp.workspaces_dir = str(session.folders.lab_workspaces)
    config.LabApp.extension_manager = "readonly"
    config.LabApp.log_level = "WARN"
    config.LabApp.custom_css = True
    config.merge(kernel_config())
    return config
