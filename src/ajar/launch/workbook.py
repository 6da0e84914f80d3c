"""Voilà for a person alone: the workbook as a page of ours, with no code in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader
from tornado.ioloop import IOLoop
from traitlets.config import Config
from voila.app import Voila

from ajar.content.materials import Materials, find_home
from ajar.launch import extension
from ajar.launch.folders import PACKAGE
from ajar.launch.headers import HEADERS
from ajar.launch.kernels import kernel_config
from ajar.launch.lifecycle import Server, Session
from ajar.launch.ports import LOOPBACK

if TYPE_CHECKING:
    from pathlib import Path

    from ajar.launch.stopping import StopOn

__all__ = ["WORKBOOK", "plain_page"]

_LEAVE = PACKAGE.parent / "web" / "shared" / "leave.js"
_TEMPLATE = PACKAGE / "voila" / "templates" / "ajar"


def _run(session: Session, stop_on: StopOn) -> None:
    """Serve the workbook until asked to stop, then end every kernel."""
    app = Voila.instance(config=_config(session))
    app.initialize(argv=[])
    # True of every notebook that was not run here before, and nothing to act on.
    app.log.addFilter(lambda record: not record.getMessage().endswith("is not trusted"))
    loop = IOLoop.current()
    stop_on(lambda: loop.add_callback_from_signal(loop.stop))
    # It runs once the loop does, and by then the port is open.
    loop.add_callback(session.announce, "")
    app.start()


def _config(session: Session) -> Config:
    config = plain_page(session.home)
    config.Voila.notebook_path = str(session.home / session.notebook)
    config.Voila.root_dir = str(session.home)
    config.Voila.ip = LOOPBACK
    config.Voila.port = session.port
    config.Voila.port_retries = 0
    config.Voila.open_browser = False
    config.Voila.token = session.token
    config.Voila.log_level = "WARN"
    config.Voila.connection_dir_root = str(session.folders.root)
    config.Voila.tornado_settings = {
        "headers": HEADERS,
        # Jupyter's own pages, such as the one that asks for the token, in our words.
        "jinja2_env": Environment(loader=FileSystemLoader(_TEMPLATE), autoescape=True),
        # Voilà's page has no such cookie to send when it is closed, and its kernel would live on.
        # All that can be posted names a kernel by an id that no other site can know.
        "disable_check_xsrf": True,
    }
    config.merge(kernel_config())
    return config


def plain_page(home: Path) -> Config:
    """Return Voilà's settings as the kit wants them, wherever it is served."""
    config = Config()
    config.VoilaConfiguration.template = _TEMPLATE.name
    config.VoilaConfiguration.resources = {
        "leave_script": _LEAVE.read_text("utf-8").replace("export ", ""),
        "leave_word": Materials(find_home(home)).words["leave"],
    }
    config.VoilaConfiguration.allow_template_override = "NO"
    config.VoilaConfiguration.allow_theme_override = "NO"
    # Widgets, and nothing else of what JupyterLab can do.
    config.VoilaConfiguration.extension_allowlist = [
        "@voila-dashboards/widgets-manager8",
        "@jupyter-widgets/jupyterlab-manager",
        "anywidget",
        extension.NAME,
    ]
    # No file beside the workbook is handed out.
    config.VoilaConfiguration.file_allowlist = []
    config.VoilaExecutor.timeout = 120
    # What a cell shows may come long after word that it has run; without it the page stays empty.
    config.VoilaExecutor.iopub_timeout = 120
    return config


WORKBOOK = Server(notebook="exercises/workbook.ipynb", first_port=8800, run=_run)
